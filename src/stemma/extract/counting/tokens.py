"""The words, numbers and signs of a sentence, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Numbers with grouped thousands (comma, point-free blank, narrow blank), decimals, plain digits; words with an
# inner apostrophe or abbreviating points (p.m., U.S.); any other sign on its own.
TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u202f\u00a0 ]\d{3})+(?![\d,])(?:\.\d+)?"
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?)"
    r"|(?P<sign>[^\s\w]|_)"
    r"|(?P<odd>\S)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign; `low` is its text in lower case, `digits` its value where it is a number."""

    text: str
    low: str
    start: int
    end: int
    digits: float | None = None

    @property
    def word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()

    @property
    def capital(self) -> bool:
        """Whether it opens with a capital letter."""
        return self.text[0].isupper()

    def touches(self, other: Token) -> bool:
        """Whether the other follows without a blank."""
        return self.end == other.start


def tokens(text: str) -> tuple[Token, ...]:
    """Every word, number and sign in order.

    >>> [token.text for token in tokens("Over 1,300 men, 46-strong.")]
    ['Over', '1,300', 'men', ',', '46', '-', 'strong', '.']
    """
    found = []
    for match in TOKEN.finditer(text):
        digits = _value(match.group()) if match.lastgroup == "number" else None
        found.append(Token(match.group(), match.group().lower(), match.start(), match.end(), digits))
    return tuple(found)


def _value(digits: str) -> float:
    """The value of grouped or plain digits."""
    return float(re.sub(r"[,\s\u202f\u00a0]", "", digits))


def phrase_at(row: tuple[Token, ...], place: int, phrases: frozenset[str], longest: int) -> int:
    """How many tokens the longest of the phrases takes that stands at this place; 0 where none does."""
    for length in range(min(longest, len(row) - place), 0, -1):
        if " ".join(token.low for token in row[place : place + length]) in phrases:
            return length
    return 0


def phrase_before(row: tuple[Token, ...], place: int, phrases: frozenset[str], longest: int) -> int:
    """How many tokens the longest of the phrases takes that ends right before this place; 0 where none does."""
    for length in range(min(longest, place), 0, -1):
        if " ".join(token.low for token in row[place - length : place]) in phrases:
            return length
    return 0
