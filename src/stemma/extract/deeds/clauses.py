"""A sentence cut into clauses by simple rules: who did what to whom is looked for in one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang.deeds import Deeds

HARD = re.compile(r"[;:()]|\s[—–-]{1,2}\s|[“”\"]")
"""Marks that always end a clause."""
INITIALS = re.compile(r"\([A-Z]{2,6}\)")
"""What stands in brackets within a name: "Islamic State (IS) militants"."""
WORD = re.compile(r"[\w'’-]+")
PARTICIPLE = 5
"""Letters above which a word of the progressive ending is taken for a participle ("taking", not "king")."""


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

    Cut at hard marks, before words such as "while" and "who", behind verbs of saying, at a comma before a participle
    ("..., taking") and at the comma that ends an opening clause ("After two days, ...").
    """
    names = [m.span() for m in INITIALS.finditer(text)]
    marks = [m for m in HARD.finditer(text) if not any(start <= m.start() < end for start, end in names)]
    words = list(WORD.finditer(text))
    cuts = {0, len(text)} | {m.end() for m in marks} | set(_at_words(text, words, known))
    for word in words:
        opens = word.group().lower() in known.openers
        if opens and (word is words[0] or text[: word.start()].rstrip().endswith(",")):
            comma = text.find(", ", word.end())
            cuts |= {comma + 1} if comma > 0 else set()
    edges = sorted(cuts)
    return tuple(Clause(a, b) for a, b in pairwise(edges) if a < b)


def _at_words(text: str, words: list[re.Match[str]], known: Deeds) -> Iterator[int]:
    """Where a word begins or ends a clause."""
    for word in words:
        low = word.group().lower()
        behind_comma = text[: word.start()].rstrip().endswith(",")
        participle = behind_comma and low.endswith(known.progressive) and len(low) > PARTICIPLE
        if low in known.boundaries or participle:
            yield word.start()
        elif low in known.reporting and not set(words_of(text[: word.start()])[-1:]) & known.auxiliaries:
            yield word.end()


def words_of(text: str) -> list[str]:
    """The words of a stretch in lower case."""
    return [word.group().lower() for word in WORD.finditer(text)]
