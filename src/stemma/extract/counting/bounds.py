"""Ranges and bounds around a number: "between 30 and 40", "more than 300", "20 or so"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf, isinf

from stemma.extract.counting.cardinal import skip_hyphen
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
    start, end = _between(row, one, other, lexicon)
    gap, first = words(row, start, end), _skip_sign(row, one.first, lexicon)
    before = row[first - 1].low if first else ""
    for opening, middle in lexicon.numbers.between:
        if gap == middle and (not opening or opening == before):
            low, high = _ends(one, other, row)
            if low >= high or one.loose or other.loose or _changed(row, first, before, lexicon):
                return None
            return Amount(
                replace(other, first=one.first, ranged=True),
                first - 1 if opening else one.first,
                other.after,
                low,
                high,
                bounded=bool(opening),
            )
    return None


def _between(row: tuple[Token, ...], one: Numeral, other: Numeral, lexicon: Lexicon) -> tuple[int, int]:
    """The tokens between two numbers, without a unit that both have: "44 mg to 50 mg", "$2 million and $3m"."""
    start, end = skip_hyphen(row, one.after) if _suspended(row, one, other) else one.after, other.first
    for table in (lexicon.percent, lexicon.money_phrases, lexicon.unit_phrases):
        length = phrase_at(row, start, table.all, table.longest)
        if length and words(row, start, start + length) == words(row, other.after, other.after + length):
            return start + length, end
    signs = row[one.first - 1].low if one.first else "", row[end - 1].low
    return start, end - (signs[0] == signs[1] and signs[0] in lexicon.symbols)


def _suspended(row: tuple[Token, ...], one: Numeral, other: Numeral) -> bool:
    """Whether both numbers are tied to one unit: "an 8- to 16-metre mast"."""
    hung = skip_hyphen(row, one.after) > one.after and skip_hyphen(row, other.after) > other.after
    return hung and row[one.after - 1].touches(row[one.after]) and not row[one.after].touches(row[one.after + 1])


def _changed(row: tuple[Token, ...], first: int, before: str, lexicon: Lexicon) -> bool:
    """Whether the two are an old and a new figure: "the toll rose from 27 to 34" is no range."""
    if before not in lexicon.numbers.old_figure:
        return False
    near = row[max(0, first - CHANGE_REACH) : first]
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
    if length and not _is_laid(row, first - length, first, lexicon):
        bound = lexicon.before[words(row, first - length, first)]
        amount = _bounded(replace(amount, first=first - length), bound)
        further = phrase_before(row, amount.first, lexicon.before_phrases.all, lexicon.before_phrases.longest)
        if further:  # "some more than", "somewhere around", "only about"
            amount = replace(amount, first=amount.first - further)
    length = phrase_at(row, amount.after, lexicon.after_phrases.all, lexicon.after_phrases.longest)
    beyond = amount.after + length
    compared = beyond + 1 < len(row) and row[beyond].low in lexicon.numbers.than
    if length and not compared:  # "fewer than 10 and more than 3" has two bounds
        bound = lexicon.after[words(row, amount.after, amount.after + length)]
        amount = _bounded(replace(amount, after=amount.after + length), bound)
    return amount


def _is_laid(row: tuple[Token, ...], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the bound is where something lies: "a sheet was spread over four dead"."""
    over, laid = lexicon.numbers.laid
    return start > 0 and words(row, start, end) == over and row[start - 1].low in laid


def _skip_sign(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> int:
    """The place of a currency sign right before the number, else the number's own."""
    return first - 1 if first and row[first - 1].low in lexicon.symbols else first


def _bounded(amount: Amount, bound: Bound) -> Amount:
    """The ends moved by a bound; an open number stays open, and what has no figure is not made sharper."""
    if amount.numeral.loose:
        return replace(amount, approx=amount.approx or bound.approx, bounded=True)
    if amount.approx and not bound.approx and not amount.numeral.ranged:
        amount = replace(amount, low=amount.numeral.low, high=amount.numeral.high)  # "about 500 or more"
    low = bound.low if isinf(bound.low) else amount.low * bound.low
    high = bound.high if isinf(bound.high) else amount.high * bound.high
    return replace(amount, low=min(low, high), high=max(low, high), approx=bound.approx, bounded=True)


def passed(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Amount:
    """The amount without an upper end where the count went by it: "the toll has passed 400".

    Only for a bare number or a toll: a parliament that passed 400 laws passed no more than 400.
    """
    open_ended = not amount.bounded and not amount.numeral.loose and amount.first > 0
    if open_ended and row[amount.first - 1].low in lexicon.numbers.passing:
        return replace(amount, high=inf, bounded=True)
    return amount


def meeting(row: tuple[Token, ...], amounts: tuple[Amount, ...], lexicon: Lexicon) -> tuple[Amount, ...]:
    """The amounts, two of them as one where they bound the same figure: "more than 100 but fewer than 150"."""
    met: list[Amount] = []
    for amount in amounts:
        last = met[-1] if met else None
        if last and _meet(row, last, amount, lexicon):
            numeral = replace(amount.numeral, first=last.numeral.first, ranged=True)
            low, high = max(last.low, amount.low), min(last.high, amount.high)
            met[-1] = replace(amount, numeral=numeral, first=last.first, low=low, high=high)
        else:
            met.append(amount)
    return tuple(met)


def _meet(row: tuple[Token, ...], one: Amount, other: Amount, lexicon: Lexicon) -> bool:
    """Whether one is open above, the other below, they cross, and nothing but "and" or "but" stands between."""
    upper, lower = (one, other) if isinf(one.high) else (other, one)
    if one.numeral.loose or other.numeral.loose or not (upper.high == inf and lower.low == -inf):
        return False
    gap = words(row, one.after, other.first)
    return gap in lexicon.numbers.bounds_joined and -inf < upper.low < lower.high < inf


def rounded(end: float) -> float:
    """The end without the dust of binary arithmetic."""
    return float(f"{end:.12g}")
