"""Scores of coreference: MUC, B-cubed, CEAF over entities, and their mean, the CoNLL F1 (Pradhan et al. 2012, 2014).

A chain is a set of mentions; chains of one mention are left out on both sides, as in CoNLL-2012.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

Chain = frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class Counts:
    """Right and asked, for recall and for precision; counts of several documents add up."""

    right: float = 0
    asked: float = 0
    found: float = 0
    said: float = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.right + other.right, self.asked + other.asked, self.found + other.found, self.said + other.said
        )

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision; 0 where either is."""
        recall = self.right / self.asked if self.asked else 0.0
        precision = self.found / self.said if self.said else 0.0
        return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def sound(chains: Iterable[Iterable[Hashable]]) -> tuple[Chain, ...]:
    """The chains with more than one mention."""
    return tuple(chain for chain in map(frozenset, chains) if len(chain) > 1)


def muc(key: Sequence[Chain], response: Sequence[Chain]) -> Counts:
    """Links (Vilain et al. 1995): how many of those that hold a chain together the other side has."""
    return Counts(_links(key, response), _size(key), _links(response, key), _size(response))


def _links(chains: Sequence[Chain], others: Sequence[Chain]) -> int:
    of = {mention: number for number, chain in enumerate(others) for mention in chain}
    return sum(len(chain) - len({of.get(mention, mention) for mention in chain}) for chain in chains)


def _size(chains: Sequence[Chain]) -> int:
    return sum(len(chain) - 1 for chain in chains)


def b_cubed(key: Sequence[Chain], response: Sequence[Chain]) -> Counts:
    """Mentions (Bagga and Baldwin 1998): the part of each one's chain that the other side has with it."""
    return Counts(_parts(key, response), sum(map(len, key)), _parts(response, key), sum(map(len, response)))


def _parts(chains: Sequence[Chain], others: Sequence[Chain]) -> float:
    return sum(len(one & other) ** 2 / len(one) for one in chains for other in others)


def ceaf_e(key: Sequence[Chain], response: Sequence[Chain]) -> Counts:
    """Entities (Luo 2005): chains matched one to one as well as can be."""
    alike = [[2 * len(one & other) / (len(one) + len(other)) for other in response] for one in key]
    best = heaviest(alike)
    return Counts(best, len(key), best, len(response))


def conll(counts: Iterable[tuple[Counts, Counts, Counts]]) -> float:
    """The mean F1 of the three measures over all documents."""
    sums = [Counts(), Counts(), Counts()]
    for three in counts:
        sums = [one + other for one, other in zip(sums, three, strict=True)]
    return sum(one.f1 for one in sums) / 3


def scored(
    key: Iterable[Iterable[Hashable]], response: Iterable[Iterable[Hashable]]
) -> tuple[Counts, Counts, Counts]:
    """All three measures of one document."""
    mine, theirs = sound(key), sound(response)
    return muc(mine, theirs), b_cubed(mine, theirs), ceaf_e(mine, theirs)


def heaviest(weights: Sequence[Sequence[float]]) -> float:
    """The weight of the heaviest matching of rows with columns (Kuhn 1955, in the form with potentials).

    >>> heaviest([[3, 2], [2, 0]])
    4.0
    """
    if not weights or not weights[0]:
        return 0.0
    rows = [list(row) for row in weights]
    if len(rows) > len(rows[0]):
        rows = [list(column) for column in zip(*rows, strict=True)]
    return sum(rows[row][column] for column, row in _assigned(rows).items())


def _assigned(rows: list[list[float]]) -> dict[int, int]:
    """The row of each column in the best matching; there are no more rows than columns."""
    high, wide = len(rows), len(rows[0])
    up, down, row_of = [0.0] * (high + 1), [0.0] * (wide + 1), [0] * (wide + 1)
    for row in range(1, high + 1):
        row_of[0], here, came = row, 0, [0] * (wide + 1)
        least, seen = [float("inf")] * (wide + 1), [False] * (wide + 1)
        while row_of[here]:
            seen[here], gap, then = True, float("inf"), 0
            for column in range(1, wide + 1):
                if seen[column]:
                    continue
                cost = -rows[row_of[here] - 1][column - 1] - up[row_of[here]] - down[column]
                if cost < least[column]:
                    least[column], came[column] = cost, here
                if least[column] < gap:
                    gap, then = least[column], column
            for column in range(wide + 1):
                if seen[column]:
                    up[row_of[column]] += gap
                    down[column] -= gap
                else:
                    least[column] -= gap
            here = then
        while here:
            row_of[here], here = row_of[came[here]], came[here]
    return {column - 1: row - 1 for column, row in enumerate(row_of) if column and row}
