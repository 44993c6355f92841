"""Number words and digits to values: "forty-six", "half a million", "2.5 million", "two-thirds", "scores"."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from stemma.extract.counting.cardinal import Cardinal, scale_after, skip_hyphen
from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token, phrase_at, words

FIRST_YEAR, LAST_YEAR = 1600, 2100  # "one in 2016" is no share
WHOLES = (5, 10, 100, 1000)  # of which shares are told: "two in five", "six in 10"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: the tokens `first` up to (not with) `after`, and the ends of its value.

    `share` marks a fraction of a whole; `spelt` a number in words; `loose` one without a figure
    ("scores"), `ranged` two numbers that are the ends of a range.
    """

    first: int
    after: int
    low: float
    high: float
    share: bool = False
    spelt: bool = False
    loose: bool = False
    ranged: bool = False


def numerals(row: tuple[Token, ...], lexicon: Lexicon) -> tuple[Numeral, ...]:
    """Every number of the sentence from left to right; none overlaps another."""
    found: list[Numeral] = []
    place = 0
    while place < len(row):
        numeral = numeral_at(row, place, lexicon) if _may_begin(row[place], lexicon) else None
        if numeral is None:
            place += 1
        else:
            found.append(numeral)
            place = numeral.after
    return tuple(found)


def _may_begin(token: Token, lexicon: Lexicon) -> bool:
    """Whether a number may begin with this token; most tokens need no closer look."""
    if token.word:
        return token.low in lexicon.openers
    return token.digits is not None or token.text in "-−" or unicodedata.numeric(token.text[0], None) is not None


def numeral_at(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """The number that begins at this token, if one does."""
    loose = _loose(row, place, lexicon) if row[place].word else None
    return loose or _share(row, place, lexicon) or _count(row, place, lexicon)


def _loose(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "Scores", "tens of thousands", "several hundred"."""
    length = phrase_at(row, place, lexicon.loose_phrases.all, lexicon.loose_phrases.longest)
    if not length:
        return None
    entry = lexicon.loose[words(row, place, place + length)]
    after, factor = place + length, 1.0
    while after < len(row) and row[after].low in {**lexicon.scales, **lexicon.groups}:
        factor *= {**lexicon.scales, **lexicon.groups}[row[after].low]
        after += 1
    return Numeral(place, after, entry.low * factor, entry.high * factor, spelt=True, loose=True)


def _share(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "A third of", "two-thirds", "half the", "three quarters": a share of a whole."""
    numbers = lexicon.numbers
    if row[place].low in numbers.half:
        return _bare_half(row, place, lexicon)
    top = 1.0 if row[place].low in numbers.articles else _small(row[place], lexicon)
    if not top:
        return None
    at = skip_hyphen(row, place + 1)
    if at >= len(row) or row[at].low not in lexicon.fractions:
        return _out_of(row, place, top, lexicon)
    followed = at + 1 == len(row) or row[at + 1].low in numbers.of or not row[at + 1].word
    counted = row[place].low not in numbers.articles and (top == 1 or row[at].low.endswith("s"))
    if not (followed or counted or row[at].low in numbers.half):
        return None  # "a third man" is an ordinal
    share = top * lexicon.fractions[row[at].low]
    if scale_after(row, at + 1, lexicon):
        return _of_scale(row, place, at + 1, share, lexicon) if top > 1 else None  # Cardinal reads "a quarter of"
    return _of_one(row, place, at + 1, share, lexicon) or Numeral(place, at + 1, share, share, share=True, spelt=True)


def _of_scale(row: tuple[Token, ...], place: int, at: int, share: float, lexicon: Lexicon) -> Numeral | None:
    """ "Two thirds of a million": a part of a round number, which is a count."""
    while row[at].low in (*lexicon.numbers.of, *lexicon.numbers.articles):
        at += 1
    value = share * {**lexicon.scales, **lexicon.groups}[row[at].low]
    return Numeral(place, at + 1, value, value, spelt=True)


def _of_one(row: tuple[Token, ...], place: int, at: int, share: float, lexicon: Lexicon) -> Numeral | None:
    """ "Half a mile", "three quarters of a litre": a part of one measure, not of a whole that somebody counts."""
    at += at < len(row) and row[at].low in lexicon.numbers.of
    if at + 1 < len(row) and row[at].low in lexicon.numbers.articles and row[at + 1].low in lexicon.one_of:
        return Numeral(place, at + 1, share, share, spelt=True)
    return None


def _out_of(row: tuple[Token, ...], place: int, top: float, lexicon: Lexicon) -> Numeral | None:
    """ "One in three", "six in 10", "two out of five": a share told by two numbers.

    "Three in 14 raids" is none: with the shortest of the words, only one in any number counts, or a round whole.
    """
    phrases = lexicon.out_of
    length = phrase_at(row, place + 1, phrases.all, phrases.longest)
    at = place + 1 + length
    if not length or at >= len(row) or row[place].low in lexicon.numbers.articles:
        return None
    bottom = _count(row, at, lexicon)
    if bottom is None or not top < bottom.low or _is_span(row, bottom.after, lexicon):
        return None
    short = words(row, place + 1, at) == phrases.shortest
    if short and (FIRST_YEAR <= bottom.low <= LAST_YEAR or (top > 1 and bottom.low not in WHOLES)):
        return None
    share = top / bottom.low
    return Numeral(place, bottom.after, share, share, share=True, spelt=True)


def _is_span(row: tuple[Token, ...], at: int, lexicon: Lexicon) -> bool:
    """Whether a length of time follows: "three in two weeks" is no share."""
    at = skip_hyphen(row, at)
    return at < len(row) and lexicon.units.get(row[at].low) in lexicon.numbers.spans


def _bare_half(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "Half of", "half the"; not "the second half"."""
    numbers = lexicon.numbers
    if scale_after(row, place + 1, lexicon):
        return None
    if part := _of_one(row, place, place + 1, 0.5, lexicon):
        return part
    following = row[place + 1].low if place + 1 < len(row) else ""
    if following in numbers.of and _ordinal_or_opener(row, place, lexicon):
        return None
    if following in numbers.of or (following in numbers.openers and following not in numbers.articles):
        return Numeral(place, place + 1, 0.5, 0.5, share=True, spelt=True)
    return None


def _ordinal_or_opener(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether the word before makes it a named half ("the eastern half of")."""
    before = row[place - 1] if place else None
    return before is not None and before.word and before.low not in lexicon.stops and not before.capital


def _small(token: Token, lexicon: Lexicon) -> float:
    """The value of a single number word or plain digits up to twenty, else 0."""
    value = lexicon.ones.get(token.low, token.digits or 0.0)
    return value if value <= 20 else 0.0


def _count(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """A cardinal number in words, digits or both."""
    reading = Cardinal(row, place, lexicon)
    reading.read()
    if reading.value is None:
        return None
    spelt = row[place].digits is None
    part = skip_hyphen(row, reading.at)
    if spelt and part < len(row) and row[part].low in lexicon.fractions and row[part].low.endswith("s"):
        share = reading.value * lexicon.fractions[row[part].low]  # "twenty-three fifths"
        return Numeral(place, part + 1, share, share, share=True, spelt=True)
    return Numeral(place, reading.at, reading.value, reading.value, spelt=spelt)
