"""Which kind of furniture a line gives itself away as, by the words of its language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from stemma.lang import Language
from stemma.lang.furniture import Mark

EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
FOLD = str.maketrans({"’": "'", "‘": "'", "\u00a0": " "})
LONGEST = 80
"""Words of the longest line that is looked at: no mark has a higher limit."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A mark with what is looked for in one go: a page has a thousand lines, a language hundreds of phrases."""

    mark: Mark
    whole: frozenset[str]
    held: re.Pattern[str] | None


def mark_of(text: str, language: Language) -> Mark | None:
    """The first mark of the language's list that the line bears."""
    return _mark_of(text, language) if text.count(" ") < LONGEST else None


@lru_cache(maxsize=4096)
def _mark_of(text: str, language: Language) -> Mark | None:
    folded = " ".join(text.translate(FOLD).casefold().split())
    count = folded.count(" ") + 1
    bare = EDGES.sub("", folded)
    opening = folded.lstrip("[(*-–—•|>»← ")
    for asked in _asked(language):
        if count <= asked.mark.limit and _bears(folded, bare, opening, asked):
            return asked.mark
    return None


@lru_cache(maxsize=8)
def _asked(language: Language) -> tuple[_Asked, ...]:
    return tuple(_Asked(mark, frozenset(mark.whole), _held(mark.holds)) for mark in language.furniture.marks)


def _held(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern for any of the phrases as whole words."""
    if not phrases:
        return None
    return re.compile("|".join(f"{_edge(p[0])}{re.escape(p)}{_edge(p[-1], behind=False)}" for p in phrases))


def _edge(letter: str, behind: bool = True) -> str:
    if not letter.isalnum():
        return ""
    return r"(?<![^\W_])" if behind else r"(?![^\W_])"


def _bears(folded: str, bare: str, opening: str, asked: _Asked) -> bool:
    mark = asked.mark
    return (
        bare in asked.whole
        or _opens(opening, mark.opens)
        or _opens(bare, mark.opens)
        or bare.endswith(mark.ends)
        or folded.endswith(mark.ends)
        or (any(map(folded.__contains__, mark.holds)) and _holds(folded, asked.held))
    )


def _holds(folded: str, held: re.Pattern[str] | None) -> bool:
    return held is not None and held.search(folded) is not None


def _opens(line: str, phrases: tuple[str, ...]) -> bool:
    """Whether the line begins with one of the phrases, at a word's end."""
    if not line.startswith(phrases):
        return False
    return any(line.startswith(p) and not (line[len(p) : len(p) + 1].isalnum() and p[-1].isalnum()) for p in phrases)
