"""The words, numbers and signs of a sentence, each with its place."""

from __future__ import annotations

import re
from math import log10
from typing import NamedTuple

# Numbers with grouped thousands (comma, Indian commas, blank, narrow blank), decimals, plain digits, each with a
# power behind it ("1.3e6", "2.5×10^-4", "8x2^10"); words with an inner apostrophe or abbreviating points (p.m.,
# U.S.); any other sign on its own.
TOKEN = re.compile(
    r"(?P<number>(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[\u202f\u00a0 ]\d{3})+(?![\d,])(?:\.\d+)?"
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+)(?:e[+-]?\d{1,3}(?!\w)|[x×]10[-+−]\d{1,3}(?!\d)|[x×]\d{1,2}\^[-+−]?\d{1,3}(?!\d))?)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<sign>[^\s\w]|_)"
    r"|(?P<odd>\S)"
)
POWER = re.compile(r"[x×](?P<base>10|\d{1,2}(?=\^))\^?")
LARGEST_EXPONENT = 100
BEYOND = 10.0**LARGEST_EXPONENT
"""What is larger is no count of anything; a digit string of that length is a code or a prank."""


class Token(NamedTuple):
    """One word, number or sign; `low` is its text in lower case, `digits` its value where it is a number.

    `capital` and `acronym` tell how it is written, and are false in a sentence that is all in capitals.
    """

    text: str
    low: str
    start: int
    end: int
    digits: float | None = None
    capital: bool = False
    acronym: bool = False

    @property
    def word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()

    def touches(self, other: Token) -> bool:
        """Whether the other follows without a blank."""
        return self.end == other.start


def tokens(text: str) -> tuple[Token, ...]:
    """Every word, number and sign in order.

    >>> [token.text for token in tokens("Over 1,300 men, 46-strong.")]
    ['Over', '1,300', 'men', ',', '46', '-', 'strong', '.']
    """
    shouted = text.upper() == text
    return tuple([_token(match, shouted) for match in TOKEN.finditer(text)])


def _token(match: re.Match[str], shouted: bool) -> Token:
    words = match.group()
    digits = _value(words) if match.lastgroup == "number" else None
    capital = words[0].isupper() and not shouted
    acronym = capital and len(words) > 1 and words.isupper()
    return Token(words, words.lower(), match.start(), match.end(), digits, capital, acronym)


def _value(digits: str) -> float | None:
    """The value of grouped or plain digits with their power of ten; None beyond all counting."""
    plain = re.sub(r"[,\s\u202f\u00a0]", "", digits).replace("−", "-")
    power = POWER.search(plain)
    front, exponent = (plain[: power.start()], int(plain[power.end() :])) if power else (plain, 0)
    base = int(power["base"]) if power else 10
    if base < 2 or exponent * log10(base) > LARGEST_EXPONENT:
        return None
    value = float(f"{front}e{exponent}") if base == 10 and power else float(front) * float(base) ** exponent
    return value if value < BEYOND else None


def words(row: tuple[Token, ...], start: int, end: int) -> str:
    """The tokens from start up to (not with) end in lower case, one blank between."""
    return " ".join(token.low for token in row[start:end])


def phrase_at(row: tuple[Token, ...], place: int, phrases: frozenset[str], longest: int) -> int:
    """How many tokens the longest of the phrases takes that stands at this place; 0 where none does."""
    best, phrase = 0, ""
    for length, token in enumerate(row[place : place + longest], 1):
        phrase = f"{phrase} {token.low}" if phrase else token.low
        if phrase in phrases:
            best = length
    return best


def phrase_before(row: tuple[Token, ...], place: int, phrases: frozenset[str], longest: int) -> int:
    """How many tokens the longest of the phrases takes that ends right before this place; 0 where none does."""
    for length in range(min(longest, place), 0, -1):
        if words(row, place - length, place) in phrases:
            return length
    return 0
