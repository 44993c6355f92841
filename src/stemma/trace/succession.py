"""The order of the drafts of one text, none of them dated.

Drafts replace each other, so they are a row and not a tree: the shortest path that visits all (M. Held and
R. Karp, "A dynamic programming approach to sequencing problems", 1962), where two drafts are as far apart as
their pairs of neighbouring words differ. Texts grow more often than they shrink: the longer end is the newer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from stemma.trace.words import Text

EXACT = 9  # drafts up to which the shortest path is found by looking at all; beyond, the nearest comes next
UNRELATED = 1.0  # the distance of two texts that have nothing in common


def succession(texts: Sequence[Text]) -> tuple[str, ...]:
    """The ids of the drafts, the oldest first."""
    ordered = sorted(texts, key=lambda text: text.id)
    pairs = [frozenset(pairwise(text.forms)) for text in ordered]
    far = [[_distance(one, other) for other in pairs] for one in pairs]
    path = _shortest(far) if len(ordered) <= EXACT else _greedy(far)
    if _shrinks([ordered[at] for at in path]):
        path.reverse()
    return tuple(ordered[at].id for at in path)


def steps(texts: Mapping[str, Text]) -> tuple[tuple[str, str], ...]:
    """Each draft but the first with the one it replaces: (copy, exemplar)."""
    return tuple((later, earlier) for earlier, later in pairwise(succession(tuple(texts.values()))))


def _distance(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> float:
    """Jaccard's, of pairs of neighbouring words."""
    both = len(one & other)
    either = len(one) + len(other) - both
    return 1 - both / either if either else UNRELATED


def _shrinks(path: Sequence[Text]) -> bool:
    """Whether the row, read forward, loses words more often than it gains them."""
    trend = sum((len(two) > len(one)) - (len(two) < len(one)) for one, two in pairwise(path))
    return trend < 0 or (trend == 0 and len(path[-1]) < len(path[0]))


def _shortest(far: Sequence[Sequence[float]]) -> list[int]:
    """The shortest path through all, by subsets."""
    size = len(far)
    best: dict[tuple[int, int], tuple[float, int]] = {(1 << at, at): (0.0, -1) for at in range(size)}
    for visited in range(1, 1 << size):
        for last in range(size):
            if (visited, last) not in best:
                continue
            length = best[visited, last][0]
            for step in range(size):
                key = visited | 1 << step, step
                if not visited >> step & 1 and (key not in best or length + far[last][step] < best[key][0]):
                    best[key] = length + far[last][step], last
    visited, last = (1 << size) - 1, min(range(size), key=lambda at: (best[(1 << size) - 1, at][0], at))
    path = []
    while last >= 0:
        path.append(last)
        visited, last = visited ^ 1 << last, best[visited, last][1]
    return path


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
