"""Number words and digits to values: "forty-six", "half a million", "2.5 million", "two-thirds", "scores"."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token, phrase_at, words

FIRST_YEAR, LAST_YEAR = 1600, 2100  # "one in 2016" is no share
WHOLES = (5, 10, 100, 1000)  # of which shares are told: "two in five", "six in 10"
SMALLEST_SCALE = 1000  # a scale from here on closes what stands before it: "two thousand three hundred"


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
        numeral = numeral_at(row, place, lexicon)
        if numeral is None:
            place += 1
        else:
            found.append(numeral)
            place = numeral.after
    return tuple(found)


def numeral_at(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """The number that begins at this token, if one does."""
    if row[place].word and row[place].low not in lexicon.openers:
        return None
    return _loose(row, place, lexicon) or _share(row, place, lexicon) or _count(row, place, lexicon)


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
    at = _skip_hyphen(row, place + 1)
    if at >= len(row) or row[at].low not in lexicon.fractions:
        return _out_of(row, place, top, lexicon)
    followed = at + 1 == len(row) or row[at + 1].low in numbers.of or not row[at + 1].word
    counted = row[place].low not in numbers.articles and (top == 1 or row[at].low.endswith("s"))
    if not (followed or counted or row[at].low in numbers.half):
        return None  # "a third man" is an ordinal
    if top == 1 and _scale_after(row, at + 1, lexicon):
        return None  # "a quarter of a million" is a count
    share = top * lexicon.fractions[row[at].low]
    return Numeral(place, at + 1, share, share, share=True, spelt=True)


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
    at = _skip_hyphen(row, at)
    return at < len(row) and lexicon.units.get(row[at].low) in lexicon.numbers.spans


def _bare_half(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "Half of", "half the"; not "the second half"."""
    numbers = lexicon.numbers
    if _scale_after(row, place + 1, lexicon):
        return None
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


def _scale_after(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether "a million", "million", "of a million", "a dozen" follows."""
    words = [token.low for token in row[place : place + 3]]
    if words and words[0] in lexicon.numbers.of:
        words = words[1:]
        if not words or words[0] not in lexicon.numbers.articles:
            return False
    if words and words[0] in lexicon.numbers.articles:
        words = words[1:]
    return bool(words) and (words[0] in lexicon.scales or words[0] in lexicon.groups)


def _small(token: Token, lexicon: Lexicon) -> float:
    """The value of a single number word or plain digits up to twenty, else 0."""
    value = lexicon.ones.get(token.low, token.digits or 0.0)
    return value if value <= 20 else 0.0


def _skip_hyphen(row: tuple[Token, ...], place: int) -> int:
    """The place after a hyphen, if one stands here."""
    return place + 1 if place < len(row) and row[place].text in "-‐‑" else place


def _count(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Numeral | None:
    """A cardinal number in words, digits or both."""
    reading = _Cardinal(row, place, lexicon)
    reading.read()
    if reading.value is None:
        return None
    spelt = row[place].digits is None
    part = _skip_hyphen(row, reading.at)
    if spelt and part < len(row) and row[part].low in lexicon.fractions and row[part].low.endswith("s"):
        share = reading.value * lexicon.fractions[row[part].low]  # "twenty-three fifths"
        return Numeral(place, part + 1, share, share, share=True, spelt=True)
    return Numeral(place, reading.at, reading.value, reading.value, spelt=spelt)


class _Cardinal:
    """Reads one cardinal number: holds how far it came and what it has so far."""

    def __init__(self, row: tuple[Token, ...], place: int, lexicon: Lexicon) -> None:
        self.row, self.at, self.lexicon = row, place, lexicon
        self.total = 0.0  # closed by a scale
        self.open = 0.0  # below the next scale
        self.room = (
            0.0  # what may still be added to `open`: after "forty" less than 10, after "hundred" less than 100
        )
        self.sign = 1.0
        self.value: float | None = None
        self.ceiling = float("inf")  # scales must fall: "two million three thousand"

    def read(self) -> None:
        """Take tokens as long as they belong to the number."""
        if not self._opening():
            return
        while self._piece() or self._scale() or self._joined():
            pass
        self.value = self.sign * (self.total + self.open)

    def _low(self, offset: int = 0) -> str:
        return self.row[self.at + offset].low if self.at + offset < len(self.row) else ""

    def _opening(self) -> bool:
        """The first piece: digits, a number word, "a hundred", "half a million", a bare "hundred"."""
        numbers, lexicon = self.lexicon.numbers, self.lexicon
        token = self.row[self.at]
        if token.digits is not None:
            self._take(token.digits, room=0.0)
            self._vulgar()
            self._shorthand(token)
            return True
        fraction = unicodedata.numeric(token.text, None) if len(token.text) == 1 and not token.word else None
        if fraction is not None:
            self._take(fraction, room=0.0)
            return True
        if self._minus():
            return self._opening()
        if token.low in numbers.half or (token.low in lexicon.fractions and self._part_of_scale()):
            return self._half()
        if token.low in numbers.articles:
            return self._after_article()
        if token.low in lexicon.ones or token.low in lexicon.tens:
            return self._piece(first=True)
        if token.low in lexicon.scales:
            self.open = 1.0
            return self._scale()
        return False

    def _minus(self) -> bool:
        """ "Minus five", "-18": a sign right before digits, behind a blank."""
        if self.sign < 0 or self.at + 1 >= len(self.row):
            return False
        token, following = self.row[self.at], self.row[self.at + 1]
        behind_blank = self.at == 0 or not self.row[self.at - 1].touches(token)
        signed = token.text in "-−" and behind_blank and following.digits is not None and token.touches(following)
        if not signed and token.low not in self.lexicon.numbers.minus:
            return False
        self.sign = -1.0
        self.at += 1
        return True

    def _part_of_scale(self) -> bool:
        return (
            self._low(1) in self.lexicon.numbers.of
            and self._low(2) in self.lexicon.numbers.articles
            and (self._low(3) in self.lexicon.scales)
        )

    def _after_article(self) -> bool:
        """ "A hundred", "a dozen", "a quarter of a million", "a couple"."""
        following = self._low(1)
        if following in self.lexicon.fractions or following in self.lexicon.numbers.half:
            self.at += 1
            if self._part_of_scale() or _scale_after(self.row, self.at + 1, self.lexicon):
                return self._half()
            self.at -= 1
            return False
        if following in self.lexicon.scales or following in self.lexicon.groups:
            self.at += 1
            self.open = 1.0
            return self._scale()
        return False

    def _half(self) -> bool:
        """ "Half a million", "half a dozen", "a quarter of a million"."""
        if not _scale_after(self.row, self.at + 1, self.lexicon):
            return False
        self.open = self.lexicon.fractions[self._low()]
        self.at += 1
        while self._low() in self.lexicon.numbers.of or self._low() in self.lexicon.numbers.articles:
            self.at += 1
        return self._scale()

    def _take(self, value: float, room: float) -> None:
        self.open += value
        self.room = room
        self.at += 1

    def _vulgar(self) -> None:
        """ "2 1/2" and "3/4": a fraction in figures."""
        row, at = self.row, self.at
        if self._is_vulgar(at - 1) and row[at + 1].digits:
            self.open /= row[at + 1].digits or 1.0
            self.at = at + 2
        elif self._is_vulgar(_skip_hyphen(row, at)):
            at = _skip_hyphen(row, at)
            self.open += (row[at].digits or 0.0) / (row[at + 2].digits or 1.0)
            self.at = at + 3
        elif at < len(row) and len(row[at].text) == 1 and not row[at].word and row[at].digits is None:
            self._vulgar_sign(row[at])

    def _vulgar_sign(self, token: Token) -> None:
        fraction = unicodedata.numeric(token.text, None)
        if fraction is not None and 0 < fraction < 1:
            self.open += fraction
            self.at += 1

    def _is_vulgar(self, at: int) -> bool:
        """Whether a small fraction in figures stands here: not a date, not 9/11."""
        if at + 2 >= len(self.row) or self.row[at + 1].text != "/":
            return False
        top, bottom = self.row[at].digits, self.row[at + 2].digits
        touching = self.row[at].touches(self.row[at + 1]) and self.row[at + 1].touches(self.row[at + 2])
        return touching and top is not None and bottom is not None and 0 < top < bottom <= 10

    def _shorthand(self, token: Token) -> None:
        """ "10k", "€5bn", "10 mln"; "m", "b" and "t" only behind money ("$2.3m"): else metres, bits and tonnes."""
        if self.at >= len(self.row):
            return
        suffix = self._low()
        factor = self.lexicon.shorthand.get(suffix)
        money = self.at >= 2 and self.row[self.at - 2].low in self.lexicon.symbols
        tied = token.touches(self.row[self.at])
        of_money = suffix in self.lexicon.numbers.shorthand_of_money
        clear = tied and money if of_money else tied or len(suffix) > 1
        if factor is not None and clear:
            self.open *= factor
            self.at += 1

    def _piece(self, first: bool = False) -> bool:
        """One more number word below the next scale, if there is room for it."""
        at = self.at if first else _skip_hyphen(self.row, self.at)
        if at >= len(self.row):
            return False
        low = self.row[at].low
        value = self.lexicon.tens.get(low, self.lexicon.ones.get(low))
        if value is None or (not first and not 0 < value < self.room):
            return False
        self.at = at
        self._take(value, room=10.0 if low in self.lexicon.tens else 0.0)
        return True

    def _scale(self) -> bool:
        """ "Hundred", "thousand", "dozen" behind what was read."""
        at = _skip_hyphen(self.row, self.at)
        low = self.row[at].low if at < len(self.row) else ""
        factor = self.lexicon.scales.get(low, self.lexicon.groups.get(low))
        if factor is None or not self.open or factor >= self.ceiling:
            return False
        self.at = at + 1
        if low in self.lexicon.groups or factor < SMALLEST_SCALE:
            self.open *= factor
            self.room = 0.0 if low in self.lexicon.groups else factor
        else:
            self.total += self.open * factor
            self.open, self.room, self.ceiling = 0.0, factor, factor
        return True

    def _joined(self) -> bool:
        """ "And six" behind a scale, "and a half", "point five"."""
        numbers = self.lexicon.numbers
        if self._low() in numbers.joiners and self._and_a_part():
            return True
        if self._low() in numbers.point and self._low(1) in self.lexicon.ones:
            self._decimals()
            return True
        if self._low() not in numbers.joiners or self.room < 100 or self.at + 1 >= len(self.row):
            return False
        following = self.row[self.at + 1]
        value = following.digits or self.lexicon.tens.get(following.low) or self.lexicon.ones.get(following.low)
        if not value or value >= min(self.room, 100.0) or self.row[self.at - 1].digits is not None:
            return False
        if self._low(2) in self.lexicon.scales and self.lexicon.scales[self._low(2)] < SMALLEST_SCALE:
            return False  # "three hundred and two hundred" are two numbers
        self.at += 1
        self._take(value, room=10.0 if following.low in self.lexicon.tens else 0.0)
        return True

    def _and_a_part(self) -> bool:
        """ "And a half", "and three fifths".

        Of the last scale where nothing stands below it: "a million and a half".
        """
        part = self.lexicon.fractions.get(self._low(2))
        top = 1.0 if self._low(1) in self.lexicon.numbers.articles else self.lexicon.ones.get(self._low(1), 0.0)
        if part is None or not top:
            return False
        if self.total and not self.open:
            self.total += top * part * self.ceiling
        else:
            self.open += top * part
        self.room = 0.0
        self.at += 3
        return True

    def _decimals(self) -> None:
        """ "Point zero three": one place for each word."""
        self.at += 1
        place = 0.1
        while (digit := self.lexicon.ones.get(self._low())) is not None and digit < 10:
            self.open += digit * place
            place /= 10
            self.at += 1
        self.room = 0.0
