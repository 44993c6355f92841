"""Phrases found in a text by their first words: a long list costs no more than a short one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

TOKEN = re.compile(r"[\w-]+")
"""What may begin a phrase; an apostrophe ends it, as in "Assad's"."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Patterns by the first word of what they match, in lower case.

    Each is compiled when a text first has its word: few of the thousands ever are, and compiling is what costs.
    """

    first: Mapping[str, str]
    flags: int

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """The phrases of a text, in order, the longest at each place; none overlaps another.

        >>> found = phrases({"car bomb": "car bomb", "bomb": "bomb"}).find("A car bomb, not a bomb.")
        >>> [match.group() for match in found]
        ['car bomb', 'bomb']
        """
        done = 0
        for start, word in _cut(text):
            pattern = self.first.get(word) if start >= done else None
            match = _compiled(pattern, self.flags).match(text, start) if pattern else None
            if match:
                done = match.end()
                yield match


_compiled = lru_cache(maxsize=None)(re.compile)


@lru_cache(maxsize=256)  # each sentence of an article is searched for several lists
def _cut(text: str) -> tuple[tuple[int, str], ...]:
    """The words that may begin a phrase, in lower case, and where they stand."""
    return tuple((word.start(), word.group().lower()) for word in TOKEN.finditer(text))


def phrases(patterns: Mapping[str, str], flags: int = 0) -> Phrases:
    """The phrases, each with its pattern; of several that begin alike the longest is tried first."""
    by_first: dict[str, list[str]] = {}
    for phrase in sorted(patterns, key=lambda phrase: (-len(phrase), phrase)):
        opening = TOKEN.match(phrase)
        if opening:
            by_first.setdefault(opening.group().lower(), []).append(patterns[phrase])
    return Phrases({word: rf"(?:{'|'.join(of)})(?![\w-])" for word, of in by_first.items()}, flags)


def exactly(words: Iterable[str]) -> dict[str, str]:
    """Each phrase as a pattern of its own; any white space may stand between its words."""
    return {phrase: re.escape(phrase).replace(r"\ ", r"\s+") for phrase in words}
