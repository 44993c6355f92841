"""The words that a temporal expression may begin with, read off its pattern, so that few patterns are tried."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.lang.language import Language
from stemma.lang.times import Pattern

WORD = re.compile(r"[^\W\d_]+")
FIGURE = "0"
"""What stands for every figure where patterns are looked up by their first word."""
PIECE = re.compile(r"\(\?[=!]|\(\?:|\(|\)|\||\[[^\]]*\]|<([\w-]+)(?::\w+)?>|[^\W\d_]+(?:-[^\W\d_]+)*|.")
NOTHING = frozenset[str]()


def openers(pattern: Pattern, firsts: dict[str, frozenset[str]]) -> frozenset[str]:
    """The first words of all that the pattern may match; `firsts` gives those of each slot."""
    found, _ = _either(_Reader(pattern.shape), firsts)
    return found


def firsts_of(language: Language, figures: frozenset[str]) -> dict[str, frozenset[str]]:
    """For each slot the first words of its entries, in lower case; `figures` are the slots in figures."""
    times, numbers = language.times, language.numbers
    counts = _firsts(name for name, _ in (*numbers.ones, *numbers.tens, *numbers.scales, *numbers.groups))
    alone = _firsts((*times.single, *numbers.one))
    found = {name: _firsts(word for word, _ in rows) for name, rows in times.slots}
    found |= dict.fromkeys(figures, frozenset((FIGURE,)))
    found["plain"] = counts | {FIGURE}
    found["number"] = counts | {FIGURE} | alone | _firsts(times.vague) | frozenset(numbers.articles)
    found["one"] = alone
    return found


def _firsts(entries: Iterator[str] | tuple[str, ...]) -> frozenset[str]:
    return frozenset(words[0] for entry in entries if (words := WORD.findall(entry.lower())))


class _Reader:
    """Holds how far a shape was read."""

    def __init__(self, shape: str) -> None:
        self.pieces = [(match.group(), match[1]) for match in PIECE.finditer(shape)]
        self.at = 0

    def take(self) -> tuple[str, str | None]:
        self.at += 1
        return self.pieces[self.at - 1]

    def next_is(self, text: str) -> bool:
        return self.at < len(self.pieces) and self.pieces[self.at][0] == text


def _either(reader: _Reader, firsts: dict[str, frozenset[str]]) -> tuple[frozenset[str], bool]:
    """The first words of a group up to its end, and whether some way through it has none."""
    found, empty = _sequence(reader, firsts)
    while reader.next_is("|"):
        reader.take()
        more, void = _sequence(reader, firsts)
        found, empty = found | more, empty or void
    return found, empty


def _sequence(reader: _Reader, firsts: dict[str, frozenset[str]]) -> tuple[frozenset[str], bool]:
    """The first words of a run of pieces, and whether all of them may be left out."""
    found, open_ = NOTHING, True
    while reader.at < len(reader.pieces) and not (reader.next_is("|") or reader.next_is(")")):
        text, slot = reader.take()
        words, empty = NOTHING, True
        if text.startswith("("):
            words, empty = _either(reader, firsts)
            reader.take()  # the closing bracket
            if text in ("(?=", "(?!"):
                words, empty = NOTHING, True
        elif slot is not None:
            words, empty = firsts[slot], False
        elif WORD.match(text):
            words, empty = _firsts((text,)), False
        if reader.next_is("?"):
            reader.take()
            empty = True
        if open_:
            found, open_ = found | words, empty
    return found, open_
