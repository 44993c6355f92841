"""The likeliest dependency tree of a sentence, given how well each word suits each head."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
FORBIDDEN = -1e9  # the score of an arc that no tree may use


def heads(scores: Scores) -> tuple[int, ...]:
    """The head of each word, counted from 1, 0 for the root: the best tree with exactly one root.

    `scores[word, head]` is a log-probability; column 0 is the root, word w stands in column w + 1. The maximum
    spanning arborescence after Chu and Liu (1965) and Edmonds (1967). Where it has several roots, all
    arcs from the root are lowered by one large sum (Stanojević and Cohen, "A Root of a Problem", 2021).
    """
    words = len(scores)
    if not words:
        return ()
    weights = np.full((words + 1, words + 1), FORBIDDEN)
    weights[:, 1:] = scores.T
    np.fill_diagonal(weights, FORBIDDEN)
    best = _arborescence(weights)[1:]
    if best.count(0) > 1:
        weights[0] -= (words + 1) * (float(scores.max() - scores.min()) + 1)
        best = _arborescence(weights)[1:]
    return tuple(best)


def _arborescence(weights: Scores) -> list[int]:
    """The best head of each node, all hanging on node 0 in the end; `weights[head, node]`."""
    best = [0, *(int(at) for at in weights[:, 1:].argmax(axis=0))]
    cycle = _cycle(best)
    if not cycle:
        return best
    return _opened(weights, best, cycle)


def _cycle(head: list[int]) -> list[int]:
    """Nodes that hang on each other in a ring; none in a tree."""
    state = [0] * len(head)
    for start in range(1, len(head)):
        at, path = start, []
        while at and not state[at]:
            state[at] = start
            path.append(at)
            at = head[at]
        if at and state[at] == start:
            return path[path.index(at) :]
    return []


def _opened(weights: Scores, best: list[int], cycle: list[int]) -> list[int]:
    """The tree with the ring taken for one node first, then opened where that costs least."""
    rest = [node for node in range(len(best)) if node not in set(cycle)]
    ring, kept = np.array(cycle), np.array(rest)
    inside = weights[[best[node] for node in cycle], ring]
    entering = weights[np.ix_(kept, ring)] - inside
    leaving = weights[np.ix_(ring, kept)]
    smaller = np.full((len(rest) + 1, len(rest) + 1), FORBIDDEN)
    smaller[:-1, :-1] = weights[np.ix_(kept, kept)]
    smaller[:-1, -1] = entering.max(axis=1)
    smaller[-1, :-1] = leaving.max(axis=0)
    outer = _arborescence(smaller)
    head = list(best)
    for at, node in enumerate(rest[1:], 1):
        head[node] = rest[outer[at]] if outer[at] < len(rest) else cycle[int(leaving[:, at].argmax())]
    door = cycle[int(entering[outer[-1]].argmax())]
    head[door] = rest[outer[-1]]
    return head
