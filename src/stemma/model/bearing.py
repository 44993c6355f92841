"""How one sentence of a story bears on another."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple, Protocol


class Bearing(Enum):
    """What two sentences are to each other.

    `SAME`: both say one particular thing. `OPPOSED`: both answer one question, and cannot both hold. `CHANGED`: the
    one tells a later state that replaces the other's. `BESIDE`: other answers to one question, which can both hold.
    """

    SAME = "same"
    OPPOSED = "opposed"
    CHANGED = "changed"
    BESIDE = "beside"
    NONE = "none"


class Chances(NamedTuple):
    """How likely each bearing is, from 0 to 1; together they are 1."""

    same: float
    opposed: float
    changed: float
    beside: float
    none: float


class Told(NamedTuple):
    """A sentence, and the words before it in its article, which tell who "he" is; none where they are not known."""

    text: str
    before: str = ""


BACK = 2  # sentences before each that are read with it


def in_place(texts: Sequence[str], at: int) -> Told:
    """One of the sentences of an article, with those before it that are read with it.

    >>> in_place(("The mill burned.", "It was old.", "He wept.", "Rain fell."), 3)
    Told(text='Rain fell.', before='It was old. He wept.')
    """
    return Told(texts[at], " ".join(texts[max(0, at - BACK) : at]))


class Comparer(Protocol):
    """Anything that tells how sentences bear on each other; each answer hangs on nothing but the two and their words
    before.
    """

    version: str

    def bearings(self, pairs: Sequence[tuple[Told, Told]]) -> Sequence[Chances]:
        """How the two sentences of each pair bear on each other, whichever comes first."""
