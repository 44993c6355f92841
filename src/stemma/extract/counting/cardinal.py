"""One cardinal number read from left to right: "two million three hundred and six", "2.5 million", "half a dozen"."""

from __future__ import annotations

import unicodedata

from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token

KELVIN, DEGREE = "K", "°"  # as the SI writes them, in any language
DEGREES_REACH = 24  # words on either side
SMALLEST_SCALE = 1000  # a scale from here on closes what stands before it: "two thousand three hundred"


class Cardinal:
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
        first = self.at
        if not self._opening():
            return
        while self._piece() or self._scale() or self._joined():
            pass
        self.value = self.sign * (self.total + self.open)
        if self._bookkept(first):
            self.value = -self.value

    def _bookkept(self, first: int) -> bool:
        """ "Profit was ($4.2m)": a sum of money in brackets that is itself what is told, a loss in bookkeeping."""
        row, after = self.row, self.at
        if first < 3 or after >= len(row) or (row[first - 2].text, row[after].text) != ("(", ")"):
            return False
        return row[first - 1].low in self.lexicon.symbols and row[first - 3].low in self.lexicon.numbers.auxiliaries

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
        before = self.row[self.at - 1] if self.at else None
        behind_blank = before is None or not before.touches(token) or before.low in self.lexicon.symbols  # "$-99"
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
            if self._part_of_scale() or scale_after(self.row, self.at + 1, self.lexicon):
                return self._half()
            self.at -= 1
            return False
        if following in self.lexicon.scales or following in self.lexicon.groups:
            self.at += 1
            self.open = 1.0
            return self._scale()
        if following in self.lexicon.one_of and self._ends_behind_unit() and not self._each():
            self._take(1.0, room=0.0)
            return True
        return False

    def _ends_behind_unit(self) -> bool:
        """Whether no noun follows the measure: "a barrel of oil", not "a barrel bomb"."""
        row, at = self.row, self.at + 2
        return at >= len(row) or row[at].low in self.lexicon.stops or not (row[at].word or row[at].text in "-‐‑")

    def _each(self) -> bool:
        """Whether the article says "for each": "$5 a gallon", "60 beats a mile", "twice a kilometre"."""
        before = self.row[self.at - 1] if self.at else None
        if before is None or not before.word:
            return before is not None and (before.digits is not None or before.low in self.lexicon.symbols)
        low = before.low
        return (
            low in self.lexicon.scales
            or low in self.lexicon.units
            or low in self.lexicon.money
            or low in self.lexicon.numbers.each_before
            or low.endswith(self.lexicon.numbers.plural_endings)
        )

    def _half(self) -> bool:
        """ "Half a million", "half a dozen", "a quarter of a million"."""
        if not scale_after(self.row, self.at + 1, self.lexicon):
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
        elif self._is_vulgar(skip_hyphen(row, at)):
            at = skip_hyphen(row, at)
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
        """Whether a fraction in figures stands here: not a date, not 9/11."""
        if at + 2 >= len(self.row) or self.row[at + 1].text != "/":
            return False
        top, bottom = self.row[at].digits, self.row[at + 2].digits
        touching = self.row[at].touches(self.row[at + 1]) and self.row[at + 1].touches(self.row[at + 2])
        if not touching or top is None or bottom is None:
            return False
        shared = at + 3 < len(self.row) and self.row[at + 3].low in self.lexicon.numbers.of  # "1/40 of the yield"
        return 0 < top < bottom <= (SMALLEST_SCALE if shared else 10)

    def _shorthand(self, token: Token) -> None:
        """ "10k", "€5bn", "10 mln"; "m", "b" and "t" only behind money ("$2.3m"): else metres, bits and tonnes."""
        if self.at >= len(self.row):
            return
        suffix = self._low()
        factor = None if kelvin(self.row, self.at) else self.lexicon.shorthand.get(suffix)
        money = self.at >= 2 and self.row[self.at - 2].low in self.lexicon.symbols
        tied = token.touches(self.row[self.at])
        of_money = suffix in self.lexicon.numbers.shorthand_of_money
        clear = tied and money if of_money else tied or len(suffix) > 1
        if factor is not None and clear:
            self.open *= factor
            self.at += 1

    def _piece(self, first: bool = False) -> bool:
        """One more number word below the next scale, if there is room for it."""
        at = self.at if first else skip_hyphen(self.row, self.at)
        if at >= len(self.row):
            return False
        low = self.row[at].low
        value = self.lexicon.tens.get(low, self.lexicon.ones.get(low))
        if value is None and not first and at + 1 < len(self.row) and self.row[at + 1].low in self.lexicon.scales:
            value = self.row[at].digits  # "4 thousand 3 hundred"
        if value is None or (not first and not 0 < value < self.room):
            return False
        self.at = at
        self._take(value, room=10.0 if low in self.lexicon.tens else 0.0)
        return True

    def _scale(self) -> bool:
        """ "Hundred", "thousand", "dozen" behind what was read."""
        at = skip_hyphen(self.row, self.at)
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
        if value * self.lexicon.scales.get(self._low(2), 1.0) >= self.room:
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


def scale_after(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether "a million", "million", "of a million", "a dozen" follows."""
    words = [token.low for token in row[place : place + 3]]
    if words and words[0] in lexicon.numbers.of:
        words = words[1:]
        if not words or words[0] not in lexicon.numbers.articles:
            return False
    if words and words[0] in lexicon.numbers.articles:
        words = words[1:]
    return bool(words) and (words[0] in lexicon.scales or words[0] in lexicon.groups)


def kelvin(row: tuple[Token, ...], place: int) -> bool:
    """Whether a K stands here that is a temperature and no thousand: other degrees are told beside it.

    >>> from stemma.extract.counting.tokens import tokens
    >>> kelvin(tokens("300 °C (573.15K)"), 5), kelvin(tokens("raised $300K"), 3)
    (True, False)
    """
    if place >= len(row) or row[place].text != KELVIN:
        return False
    return any(token.text == DEGREE for token in row[max(0, place - DEGREES_REACH) : place + DEGREES_REACH])


def skip_hyphen(row: tuple[Token, ...], place: int) -> int:
    """The place after a hyphen, if one stands here."""
    return place + 1 if place < len(row) and row[place].text in "-‐‑" else place
