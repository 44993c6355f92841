"""Numbers that count nothing: years, ages, clock times, dates, scores, phone numbers, labels, pronouns."""

from __future__ import annotations

import re

from stemma.extract.counting.bounds import Amount
from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token

FIRST_YEAR, LAST_YEAR = 1600, 2100  # bare four figures in this stretch are read as a year unless they count a noun
FIRST_NEAR_YEAR = 1900  # from here on a bare figure before a noun is a year too ("1988 sales"),
ROUND = 100  # unless it is round ("2000 people")
MINUTES = 2  # figures in which they are written
HOURS = 12  # on the face of a clock
BEFORE_HOUR = 5  # words from "at" to the hour: "at about twenty-five to four"
LAST_AGE = 120  # years
HYPHENS = "-‐‑–—"


def refused(row: tuple[Token, ...], amount: Amount, counts: bool, lexicon: Lexicon) -> str | None:
    """Why the number is no quantity, or None where it may be one. `counts`: a counted noun or unit follows."""
    if _clock(row, amount, lexicon) or (not counts and _spoken_hour(row, amount, lexicon)):
        return "a clock time"
    if _date(row, amount, lexicon):
        return "a date"
    if _age(row, amount, lexicon):
        return "an age"
    if _label(row, amount, counts, lexicon):
        return "a label"
    if _chained(row, amount, counts):
        return "a score, a phone number or part of a code"
    if _year(row, amount, counts, lexicon):
        return "a year"
    if _pronoun(row, amount, counts, lexicon):
        return "a pronoun"
    if _factor(row, amount, lexicon):
        return "a factor"
    return None


def _at(row: tuple[Token, ...], place: int) -> Token | None:
    return row[place] if 0 <= place < len(row) else None


def _low(row: tuple[Token, ...], place: int) -> str:
    token = _at(row, place)
    return token.low if token else ""


def _clock(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> bool:
    """ "5 p.m.", "10:30", "0600 GMT"."""
    first, after = amount.numeral.first, amount.numeral.after
    if _low(row, after) in lexicon.numbers.clock and not _finer_than_minutes(row[first]):
        return True
    return (_low(row, after) == ":" and _figures(row, after + 1)) or (
        _low(row, first - 1) == ":" and _figures(row, first - 2)
    )


def _spoken_hour(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> bool:
    """ "At ten to four", "ten past eleven", "half past two": the minutes and the hour.

    "Ten to four" may be a result, or a range of hours: it is a time only behind a word for when.
    """
    first, after = amount.first, amount.after
    if _low(row, after) in lexicon.numbers.past and _hour(row, after + 1, lexicon):
        return True
    if _low(row, after) in lexicon.numbers.till and _hour(row, after + 1, lexicon):
        return _low(row, first - 1) in lexicon.numbers.when
    if not _hour(row, first, lexicon) or not _minutes(row, first - 2, lexicon):
        return False
    told = any(_low(row, place) in lexicon.numbers.when for place in range(max(0, first - BEFORE_HOUR), first - 2))
    return _low(row, first - 1) in lexicon.numbers.past or (_low(row, first - 1) in lexicon.numbers.till and told)


def _hour(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether an hour of the clock stands here."""
    token = _at(row, place)
    value = token and (lexicon.ones.get(token.low) if token.digits is None else token.digits)
    return value is not None and 1 <= value <= HOURS


def _minutes(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether minutes may end here: "five", "twenty", "a quarter", "half"."""
    word = _low(row, place)
    return word in lexicon.ones or word in lexicon.tens or word in lexicon.fractions or _figures(row, place)


def _finer_than_minutes(token: Token) -> bool:
    """Whether the decimals are no minutes: "2.1 pm" and "2.123 pm" are picometres, "2.17 pm" is a time of day."""
    _, point, decimals = token.text.partition(".")
    return bool(point) and len(decimals) != MINUTES


def _figures(row: tuple[Token, ...], place: int) -> bool:
    token = _at(row, place)
    return token is not None and token.digits is not None


def _plain(row: tuple[Token, ...], place: int) -> bool:
    """Whether bare digits stand here."""
    token = _at(row, place)
    return token is not None and token.text.isdecimal()


def _date(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> bool:
    """ "March 12", "12 March", "Jan. 29", "3rd", "12/5/2016"."""
    first, after = amount.numeral.first, amount.numeral.after
    months = lexicon.numbers.months
    before = _low(row, first - 2) if _low(row, first - 1) == "." else _low(row, first - 1)
    named = before in months and (before != "may" or _capital(row, first - 1))
    small = amount.numeral.high <= 31
    if named and (small or _is_year(amount)):
        return True
    if _figures(row, first - 1) and _low(row, first - 2) in months and _is_year(amount):
        return True
    following = _at(row, after)
    if following is None:
        return False
    if small and following.low in months and following.capital:
        return True
    if row[after - 1].touches(following) and following.low in lexicon.numbers.ordinal_endings:
        return True
    if _low(row, first - 1) == "," and _is_year(amount) and _figures(row, first - 2):
        return _low(row, first - 3) in (*months, ".")
    return False


def _is_year(amount: Amount) -> bool:
    return FIRST_YEAR <= amount.numeral.high <= LAST_YEAR


def _capital(row: tuple[Token, ...], place: int) -> bool:
    token = _at(row, place)
    return token is not None and token.capital


def _age(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> bool:
    """ "Smith, 29,", "aged 29", "the 29-year-old", "42 years old"."""
    first, after, numbers = amount.numeral.first, amount.numeral.after, lexicon.numbers
    if _low(row, amount.first - 1) in numbers.aged or _low(row, first - 1) in numbers.aged:
        return True
    at = after + (_low(row, after) in HYPHENS and bool(_low(row, after)))
    if _low(row, at) in lexicon.units:
        at += 1
        at += _low(row, at) in HYPHENS and bool(_low(row, at))
        return _low(row, at) in numbers.old
    alone = _low(row, first - 1) == "," and _low(row, after) in (",", ".", ";", ")", "")
    return alone and amount.high <= LAST_AGE and not amount.bounded and _capital(row, first - 2)


def _label(row: tuple[Token, ...], amount: Amount, counts: bool, lexicon: Lexicon) -> bool:
    """ "Flight 17", "Article 5", "No. 3", "MACS-1149", "Channel 4 News"."""
    first = amount.numeral.first
    if row[first].digits is None and not _capital(row, first):
        return False
    before = _at(row, first - 2) if _low(row, first - 1) == "." and first > 1 else _at(row, first - 1)
    if before is None:
        return False
    if row[first - 1].word and row[first - 1].touches(row[first]) and row[first - 1].low not in lexicon.symbols:
        return True  # "J1149.5+6663", "H2O"
    if amount.bounded:
        return False
    tied = row[first - 1].text in f"{HYPHENS}−" and first > 1 and row[first - 1].touches(row[first])
    if tied and row[first - 2].word and row[first - 2].touches(row[first - 1]):
        return True
    if row[first - 1].low in lexicon.symbols:
        return False
    if before.low in lexicon.numbers.names_before:
        return (row[first].digits is not None and not counts) or before.text in lexicon.numbers.labels
    if counts or row[first - 1].text == ".":
        return False
    return before.word and before.capital and first > 1 and row[first].digits is not None


def _chained(row: tuple[Token, ...], amount: Amount, counts: bool) -> bool:
    """ "3-2", "555-1234", "192.168.1.2", "9/11": figures tied to figures."""
    first, after = amount.numeral.first, amount.numeral.after
    for sign, beyond in ((first - 1, first - 2), (after, after + 1)):
        token, far = _at(row, sign), _at(row, beyond)
        if token is None or far is None or far.digits is None or token.text not in f"{HYPHENS}/.":
            continue
        if token.touches(far) or far.touches(token):
            return True
    if not counts and (_low(row, first - 1) == "+" or _in_a_row(row, first, after)):
        return True
    ranged = amount.numeral.ranged and any(token.text in HYPHENS for token in row[first:after])
    return ranged and not counts and not amount.bounded


def _in_a_row(row: tuple[Token, ...], first: int, after: int) -> bool:
    """Whether bare digits stand beside bare digits, as in a phone number."""
    return _plain(row, first) and (_plain(row, first - 1) or _plain(row, after))


YEAR = re.compile(r"\d{4}")


def _year(row: tuple[Token, ...], amount: Amount, counts: bool, lexicon: Lexicon) -> bool:
    """ "In 2015", "the 1990s", "the 2015 elections"; not "2000 people" or "about 2000"."""
    numeral = amount.numeral
    token = row[numeral.first]
    if not YEAR.fullmatch(token.text) or not FIRST_YEAR <= (token.digits or 0) <= LAST_YEAR:
        return False
    following = _at(row, numeral.after)
    if following is not None and following.low in ("s", "'s", "’s") and row[numeral.after - 1].touches(following):
        return True
    before = _low(row, numeral.first - 1)
    if before in lexicon.symbols:
        return False
    if not counts:
        return True
    round_figure = numeral.high % ROUND == 0 or numeral.high < FIRST_NEAR_YEAR
    return not amount.bounded and (before in lexicon.numbers.year_before or not round_figure)


def _pronoun(row: tuple[Token, ...], amount: Amount, counts: bool, lexicon: Lexicon) -> bool:
    """ "No one", "one of the oldest", "one another", "one day"."""
    numeral, numbers = amount.numeral, lexicon.numbers
    if row[numeral.first].low not in numbers.one or numeral.after - numeral.first > 1:
        return False
    if _low(row, numeral.first - 1) in numbers.not_one_before:
        return True
    return not counts or _low(row, numeral.after) in numbers.not_one_after


def _factor(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> bool:
    """ "Four times the figure", "three times as many": multiplies another number; "was hit four times" counts."""
    at = amount.numeral.after
    return _low(row, at) in lexicon.numbers.times and _low(row, at + 1) in lexicon.numbers.multiplied
