"""Which kind of furniture a line gives itself away as, by the words of its language."""

from __future__ import annotations

import re
from functools import lru_cache

from stemma.lang.furniture import Furniture, Mark

EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
FOLD = str.maketrans({"’": "'", "‘": "'", "\u00a0": " "})


def mark_of(text: str, furniture: Furniture) -> Mark | None:
    """The first mark of the language's list that the line bears."""
    return _mark_of(text, furniture.marks)


@lru_cache(maxsize=4096)
def _mark_of(text: str, marks: tuple[Mark, ...]) -> Mark | None:
    folded = " ".join(text.translate(FOLD).casefold().split())
    count = len(folded.split())
    bare = EDGES.sub("", folded)
    opening = folded.lstrip("[(*-–—•|>»← ")
    for mark in marks:
        if count <= mark.limit and _bears(folded, bare, opening, mark):
            return mark
    return None


def _bears(folded: str, bare: str, opening: str, mark: Mark) -> bool:
    return (
        bare in mark.whole
        or any(_opens(opening, phrase) or _opens(bare, phrase) for phrase in mark.opens)
        or any(bare.endswith(phrase) or folded.endswith(phrase) for phrase in mark.ends)
        or any(_holds(folded, phrase) for phrase in mark.holds)
    )


def _opens(line: str, phrase: str) -> bool:
    """Whether the line begins with the phrase, at a word's end."""
    if not line.startswith(phrase):
        return False
    rest = line[len(phrase) : len(phrase) + 1]
    return not (rest.isalnum() and phrase[-1].isalnum())


def _holds(line: str, phrase: str) -> bool:
    """Whether the phrase stands in the line as whole words."""
    at = line.find(phrase)
    while at >= 0:
        before, after = line[at - 1 : at] if at else "", line[at + len(phrase) : at + len(phrase) + 1]
        if not (before.isalnum() and phrase[0].isalnum()) and not (after.isalnum() and phrase[-1].isalnum()):
            return True
        at = line.find(phrase, at + 1)
    return False
