"""A sentence cut into clauses by simple rules: who did what to whom is looked for in one of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang.deeds import Deeds

HARD = re.compile(r"[;:()]|\s[—–-]{1,2}\s|[“”\"]")
"""Marks that always end a clause."""
INITIALS = re.compile(r"\([A-Z]{2,6}\)")
"""What stands in brackets within a name: "Islamic State (IS) militants"."""
WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True, order=True)
class Clause:
    """A clause, from `start` to `end` in its sentence."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Whether an offset of the sentence lies in it."""
        return self.start <= at < self.end


def clauses(text: str, known: Deeds) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order, without gaps.

    Cut at hard marks, before words such as "while" and "who", and at a comma before a participle ("..., taking").
    """
    names = [m.span() for m in INITIALS.finditer(text)]
    marks = [m for m in HARD.finditer(text) if not any(start <= m.start() < end for start, end in names)]
    cuts = {0, len(text)} | {m.end() for m in marks}
    for word in WORD.finditer(text):
        low = word.group().lower()
        behind_comma = text[: word.start()].rstrip().endswith(",")
        if low in known.boundaries or (behind_comma and low.endswith(known.progressive) and len(low) > 5):
            cuts.add(word.start())
    edges = sorted(cuts)
    return tuple(Clause(a, b) for a, b in pairwise(edges) if a < b)
