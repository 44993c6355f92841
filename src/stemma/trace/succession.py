"""The order of the drafts of one text, none of them dated.

Drafts replace each other, so they are a row and not a tree: the shortest path that visits all (M. Held and
R. Karp, "A dynamic programming approach to sequencing problems", 1962). Between two drafts lie the runs of letters
and the sentences that only one of them has, measured against both by the cosine, since a page that was emptied or
defaced for a day would else look near to nothing. The direction is told by words, which drafts gain more often
than they lose, and by the years that they name: nobody writes of what is still to come.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from math import sqrt

from stemma.trace.words import Text

EXACT = 9  # drafts up to which the shortest path is found by looking at all; beyond, the nearest comes next
RUN = 14  # letters, two or three words: a corrected ending costs less than another word. 8 words are a little worse

# What lies between a draft and the next. Fitted to 316 rows of Wikipedia's revisions as a log-linear model over all
# orders of a row, a quarter of the rows being taken as noise (defaced and emptied pages); runs count 1.
SENTENCES = 0.72  # for the sentences that only one of the two has
LOSS = 0.17  # for the share of its words that a draft loses
YEARS = 0.005  # for each two drafts in whose order the latest year that they name falls; less where it rises

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20[0-3]\d)\b")  # four figures that may be a year of news or of its history


@dataclass(frozen=True)
class Draft:
    """One draft, as it is compared with the others."""

    id: str
    text: str

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word and sign stands in it."""
        return Counter(_TOKEN.findall(self.text))

    @cached_property
    def runs(self) -> Counter[str]:
        """How often each run of letters stands in it."""
        return Counter(self.text[at : at + RUN] for at in range(max(1, len(self.text) - RUN + 1)))

    @cached_property
    def sentences(self) -> Counter[str]:
        """How often each sentence stands in it."""
        return Counter(part.strip() for part in _SENTENCE.split(self.text) if part.strip())

    @cached_property
    def latest(self) -> int:
        """The latest year that it names, 0 if none."""
        return max(map(int, _YEAR.findall(self.text)), default=0)


def succession(texts: Sequence[Text]) -> tuple[str, ...]:
    """The ids of the drafts, the oldest first."""
    drafts = [Draft(text.id, text.article.text.lower()) for text in sorted(texts, key=lambda text: text.id)]
    far = [[_step(one, other) for other in drafts] for one in drafts]
    early = [[_early(one, other) for other in drafts] for one in drafts]
    path = _shortest(far, early) if len(drafts) <= EXACT else _greedy(far)
    return tuple(drafts[at].id for at in min(path, path[::-1], key=lambda row: _length(row, far, early)))


def steps(texts: Mapping[str, Text], akin: frozenset[frozenset[str]]) -> tuple[tuple[str, str], ...]:
    """Each draft but the first with the last before it that shares its text: (copy, exemplar)."""
    row = succession(tuple(texts.values()))
    found = []
    for at, copy in enumerate(row):
        before = (exemplar for exemplar in reversed(row[:at]) if frozenset((copy, exemplar)) in akin)
        if exemplar := next(before, None):
            found.append((copy, exemplar))
    return tuple(found)


def _step(one: Draft, other: Draft) -> float:
    """How far it is from the first draft to the second."""
    kept = (one.words & other.words).total() / max(1, one.words.total())
    sentences = _angle(one.sentences, other.sentences)
    return _angle(one.runs, other.runs) + SENTENCES * sentences + LOSS * (1 - kept)


def _angle(one: Counter[str], other: Counter[str]) -> float:
    """How little two have in common: 0 where they are the same, 1 where they share nothing."""
    return 1 - (one & other).total() / sqrt(max(1, one.total() * other.total()))


def _early(one: Draft, other: Draft) -> float:
    """What it costs that the first draft comes before the second, by the years that they name."""
    if not (one.latest and other.latest) or one.latest == other.latest:
        return 0.0
    return YEARS if one.latest > other.latest else -YEARS


def _length(row: Sequence[int], far: Sequence[Sequence[float]], early: Sequence[Sequence[float]]) -> float:
    """How long a row is, what it makes of the years included."""
    return sum(far[i][j] for i, j in pairwise(row)) + sum(early[i][j] for i, j in combinations(row, 2))


def _shortest(far: Sequence[Sequence[float]], early: Sequence[Sequence[float]]) -> list[int]:
    """The shortest path through all, by subsets."""
    size = len(far)
    best: dict[tuple[int, int], tuple[float, int]] = {(1 << at, at): (0.0, -1) for at in range(size)}
    for visited in range(1, 1 << size):
        members = [at for at in range(size) if visited >> at & 1]
        order = [sum(early[at][step] for at in members) for step in range(size)]
        for last in members:
            length = best[visited, last][0]
            for step in range(size):
                key, further = (visited | 1 << step, step), length + far[last][step] + order[step]
                if not visited >> step & 1 and (key not in best or further < best[key][0]):
                    best[key] = further, last
    visited, last = (1 << size) - 1, min(range(size), key=lambda at: (best[(1 << size) - 1, at][0], at))
    path = []
    while last >= 0:
        path.append(last)
        visited, last = visited ^ 1 << last, best[visited, last][1]
    return path[::-1]


def _greedy(far: Sequence[Sequence[float]]) -> list[int]:
    """From the two nearest on, whichever draft is nearest to either end."""
    size = len(far)
    _, one, two = min((far[i][j], i, j) for i in range(size) for j in range(i + 1, size))
    path, left = [one, two], set(range(size)) - {one, two}
    while left:
        _, at_end, step = min((far[end][step], end == path[-1], step) for end in (path[0], path[-1]) for step in left)
        path.insert(len(path) if at_end else 0, step)
        left.remove(step)
    return path
