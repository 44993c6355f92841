"""A sentence cut into clauses by simple rules: who did what to whom is looked for in one of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from stemma.lang.deeds import Deeds

HARD = re.compile(r"[;:()]|\s[—–-]{1,2}\s|[“”\"]")
"""Marks that always end a clause."""
INITIALS = re.compile(r"\([A-Z]{2,6}\)")
"""What stands in brackets within a name: "Islamic State (IS) militants"."""
WORD = re.compile(r"[\w'’-]+")
GAP = 4
"""Characters between a comma and the word behind it."""
PARTICIPLE = 5
"""Letters above which a word of the progressive ending is taken for a participle ("taking", not "king")."""
SHOUTING = 0.7
"""Share of capitals from which a text is set in them."""


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
    cuts = {0, len(text)} | {m.end() for m in marks} | set(_at_words(text, known))
    starts, ends, words = _cut(text)
    for number, (start, end, word) in enumerate(zip(starts, ends, words, strict=True)):
        if word in known.openers and (number == 0 or _is_behind_comma(text, start)):
            comma = text.find(", ", end)
            cuts |= {comma + 1} if comma > 0 else set()
    edges = sorted(cuts)
    return tuple(Clause(a, b) for a, b in pairwise(edges) if a < b)


def _at_words(text: str, known: Deeds) -> Iterator[int]:
    """Where a word begins or ends a clause."""
    before = ""
    for start, end, word in zip(*_cut(text), strict=True):
        participle = word.endswith(known.progressive) and len(word) > PARTICIPLE and _is_behind_comma(text, start)
        if word in known.boundaries or participle:
            yield start
        elif word in known.reporting and before not in known.auxiliaries:
            yield end
        before = word


def _is_behind_comma(text: str, at: int) -> bool:
    """Whether the last mark before an offset is a comma."""
    return text[max(0, at - GAP) : at].rstrip().endswith(",")


def words_of(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words of a stretch in lower case; of a word that reaches over an edge only what lies inside.

    >>> words_of("The army's men left", 4, 8), words_of("The army's men left", 8)
    (['army'], ["'s", 'men', 'left'])
    """
    starts, ends, words = _cut(text)
    stop = len(text) if end is None else end
    first, last = bisect_right(ends, start), bisect_left(starts, stop)
    found = list(words[first:last])
    if found and starts[first] < start:
        found[0] = text[start : min(stop, ends[first])].lower()
    if found and ends[last - 1] > stop:
        found[-1] = text[max(start, starts[last - 1]) : stop].lower()
    return found


@lru_cache(maxsize=256)  # the sentences of one article: each is asked for its words some dozens of times
def _cut(text: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    """Where the words of a text begin and end, and the words in lower case."""
    found = [(*word.span(), word.group().lower()) for word in WORD.finditer(text)]
    starts, ends, words = zip(*found, strict=True) if found else ((), (), ())
    return starts, ends, words


def is_set_in_capitals(text: str) -> bool:
    """Whether copy is set in capitals, so that they tell nothing of names."""
    return sum(map(str.isupper, text)) > SHOUTING * max(1, sum(map(str.isalpha, text)))
