"""Ranges and bounds around a number: "between 30 and 40", "more than 300", "20 or so"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isinf

from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.numerals import Numeral
from stemma.extract.counting.tokens import Token, phrase_at, phrase_before, words
from stemma.lang.numbers import Bound

CHANGE_REACH = 8  # words between "rose" and its first figure: "the toll in the capital rose overnight from"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the words that bound it: the tokens `first` up to (not with) `after`."""

    numeral: Numeral
    first: int
    after: int
    low: float
    high: float
    approx: bool = False
    bounded: bool = False


def ranges(row: tuple[Token, ...], found: tuple[Numeral, ...], lexicon: Lexicon) -> tuple[Amount, ...]:
    """The numbers, two of them joined where they are the ends of a range."""
    amounts: list[Amount] = []
    skip = False
    for here, following in zip(found, (*found[1:], None), strict=False):
        if skip:
            skip = False
            continue
        joined = _joined(row, here, following, lexicon) if following else None
        skip = joined is not None
        amounts.append(joined or Amount(here, here.first, here.after, here.low, here.high))
    return tuple(amounts)


def _joined(row: tuple[Token, ...], one: Numeral, other: Numeral, lexicon: Lexicon) -> Amount | None:
    """Both numbers as one range, if the words between and before say so."""
    gap = words(row, one.after, other.first)
    before = row[one.first - 1].low if one.first else ""
    for opening, middle in lexicon.numbers.between:
        if gap == middle and (not opening or opening == before):
            low, high = _ends(one, other, row)
            if low >= high or one.loose or other.loose or _changed(row, one, before, lexicon):
                return None
            first = one.first - 1 if opening else one.first
            return Amount(
                replace(other, first=one.first, ranged=True), first, other.after, low, high, bounded=bool(opening)
            )
    return None


def _changed(row: tuple[Token, ...], one: Numeral, before: str, lexicon: Lexicon) -> bool:
    """Whether the two are an old and a new figure: "the toll rose from 27 to 34" is no range."""
    if before not in lexicon.numbers.old_figure:
        return False
    near = row[max(0, one.first - CHANGE_REACH) : one.first]
    return any(token.low in lexicon.numbers.changes for token in near)


def _ends(one: Numeral, other: Numeral, row: tuple[Token, ...]) -> tuple[float, float]:
    """The two ends; "two to three million" scales the first as the second."""
    low, high = one.low, other.high
    scaled = high >= 1000 and low < 1000 and other.after - other.first > 1 and row[other.after - 1].word
    if scaled and one.after - one.first == 1:
        scale = 10 ** (len(str(int(high))) - 1 - (len(str(int(high))) - 1) % 3)
        low *= scale if low * scale < high else 1
    return low, high


def widen(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Amount:
    """The amount with the bounds that stand before and after it."""
    first = _skip_sign(row, amount.first, lexicon)
    length = phrase_before(row, first, lexicon.before_phrases.all, lexicon.before_phrases.longest)
    if length:
        bound = lexicon.before[words(row, first - length, first)]
        amount = _bounded(replace(amount, first=first - length), bound)
        further = phrase_before(row, amount.first, lexicon.before_phrases.all, lexicon.before_phrases.longest)
        if further:  # "some more than", "somewhere around", "only about"
            amount = replace(amount, first=amount.first - further)
    length = phrase_at(row, amount.after, lexicon.after_phrases.all, lexicon.after_phrases.longest)
    if length:
        bound = lexicon.after[words(row, amount.after, amount.after + length)]
        amount = _bounded(replace(amount, after=amount.after + length), bound)
    return amount


def _skip_sign(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> int:
    """The place of a currency sign right before the number, else the number's own."""
    return first - 1 if first and row[first - 1].low in lexicon.symbols else first


def _bounded(amount: Amount, bound: Bound) -> Amount:
    """The ends moved by a bound; an open number stays open, and what has no figure is not made sharper."""
    if amount.numeral.loose:
        return replace(amount, approx=amount.approx or bound.approx, bounded=True)
    low = bound.low if isinf(bound.low) else amount.low * bound.low
    high = bound.high if isinf(bound.high) else amount.high * bound.high
    return replace(amount, low=min(low, high), high=max(low, high), approx=bound.approx, bounded=True)
