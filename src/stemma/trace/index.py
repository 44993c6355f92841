"""Which articles of a whole desk may share text: fingerprints in sorted arrays.

All marks of all articles (see `prints`) lie in one sorted array with their holders beside them; articles that share
a mark stand next to each other in it. The marks are worked off in slices, so that memory stays near that of the
marks themselves, and time grows as sorting does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from stemma.trace.marks import BEST, HOLDERS, HUBS
from stemma.trace.prints import Prints, fingerprints

__all__ = ["Holding", "Index", "fingerprints"]

SHARED = 2  # marks that two articles share before they are worth aligning; one may be an idiom
FRAME = 4  # articles of one outlet that hold a mark, though they share little else: the outlet's furniture
UNRELATED = 0.4  # of the smaller number of marks that two articles share; below it they tell different stories
SLICES = 16  # in which the marks are worked off
NOBODY = -1
HALF = np.uint64(32)

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Holding:
    """The marks of one article, with all that the index needs to know about it."""

    id: str
    marks: Prints
    outlet: str | None = None
    published: str | None = None


class Index:
    """The marks of many articles, sorted. Articles are ordered by time of publication, then by id."""

    def __init__(self, holdings: Iterable[Holding]) -> None:
        ordered = sorted(holdings, key=lambda each: (each.published or "~", each.id))
        self.ids = tuple(each.id for each in ordered)
        self._outlets = _numbered([each.outlet for each in ordered])
        sizes = np.array([len(each.marks) for each in ordered], dtype=np.int64)
        self._ends = np.cumsum(sizes)
        self._own = np.concatenate([each.marks for each in ordered] or [np.zeros(0, dtype=np.uint32)])
        # One number for mark and holder, since numpy sorts plain numbers far faster than it orders pairs.
        both = self._own.astype(np.uint64) << HALF
        both |= np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
        both.sort()
        self._marks, self._holders = (both >> HALF).astype(np.uint32), both.astype(np.uint32).view(np.int32)

    @property
    def nbytes(self) -> int:
        """What the index takes up in memory, but for the ids of the articles."""
        arrays = (self._marks, self._holders, self._own, self._ends, self._outlets)
        return sum(each.nbytes for each in arrays)

    def find(self, marks: Prints) -> tuple[tuple[str, int], ...]:
        """The articles that share marks with a text, with how many, best first."""
        starts = np.searchsorted(self._marks, marks, side="left")
        ends = np.searchsorted(self._marks, marks, side="right")
        found = [self._holders[start:end] for start, end in zip(starts, ends, strict=True) if end > start]
        if not found:
            return ()
        holders, counts = np.unique(np.concatenate(found), return_counts=True)
        best = sorted(zip((-counts).tolist(), holders.tolist(), strict=True))
        return tuple((self.ids[holder], -count) for count, holder in best)

    def candidates(self) -> tuple[tuple[str, str], ...]:
        """Pairs of articles worth aligning, sorted: for each article the others that share most marks with it."""
        keys, counts = self._counted(self._framed)
        keys, counts = keys[counts >= SHARED], counts[counts >= SHARED]
        ids = self.ids
        pairs = (divmod(key, len(ids)) for key in self._best(keys, counts).tolist())
        return tuple(sorted((min(ids[one], ids[two]), max(ids[one], ids[two])) for one, two in pairs))

    @cached_property
    def _framed(self) -> NDArray[np.bool_]:
        """For each entry, whether the mark belongs to the furniture of the outlet that holds it there.

        Furniture is what articles of one outlet have in common that have little else in common.
        """
        framed = np.zeros(len(self._marks), dtype=bool)
        known: dict[bytes, bool] = {}
        for start, end in self._slices():
            for entries in self._houses(start, end):
                holders = self._holders[entries]
                key = holders.tobytes()
                if key not in known:
                    known[key] = self._unrelated(holders)
                framed[entries] = known[key]
        return framed

    def _houses(self, start: int, end: int) -> Iterator[Numbers]:
        """The entries of each mark in a slice that one outlet holds in several articles."""
        groups = _groups(self._marks[start:end])
        groups = groups[groups[:, 1] >= FRAME]
        entries = np.repeat(groups[:, 0] - _before(groups[:, 1]), groups[:, 1]) + np.arange(groups[:, 1].sum())
        outlets = self._outlets[self._holders[start:end][entries]].astype(np.int64)
        whose = np.repeat(np.arange(len(groups)), groups[:, 1])
        entries, whose, outlets = (each[outlets != NOBODY] for each in (entries, whose, outlets))
        if not len(entries):
            return
        keys = whose * (int(outlets.max()) + 1) + outlets
        order = np.argsort(keys, kind="stable")
        for first, size in _groups(keys[order]).tolist():
            if size >= FRAME:
                yield start + entries[order[first : first + size]]

    def _unrelated(self, holders: NDArray[np.int32]) -> bool:
        """Whether most of these articles share little with the first of them."""
        first, *others = map(self._marks_of, holders[: HOLDERS + 1].tolist())
        shares = [len(np.intersect1d(first, other)) / max(1, min(len(first), len(other))) for other in others]
        return sum(share < UNRELATED for share in shares) * 2 > len(shares)

    def _marks_of(self, at: int) -> Prints:
        return self._own[int(self._ends[at - 1]) if at else 0 : int(self._ends[at])]

    def _slices(self) -> Iterator[tuple[int, int]]:
        """Stretches of the marks that cut no group of equal marks."""
        step = max(1, len(self._marks) // SLICES)
        start = 0
        while start < len(self._marks):
            at = min(start + step, len(self._marks)) - 1
            end = int(np.searchsorted(self._marks, self._marks[at], side="right"))
            yield start, end
            start = end

    def _counted(self, framed: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
        """Every pair that shares marks, as one number, with how many it shares."""
        keys, counts = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        for start, end in self._slices():
            kept = ~framed[start:end]
            marks, holders = self._marks[start:end][kept], self._holders[start:end][kept]
            found = list(_pairs(holders, _groups(marks), len(self.ids)))
            if found:
                more, times = np.unique(np.concatenate(found), return_counts=True)
                keys, counts = _merged(keys, counts, more, times)
        return keys, counts

    def _best(self, keys: Numbers, counts: Numbers) -> Numbers:
        """The pairs that are among the best of either article: by marks shared, the earlier first among equals."""
        one, two = np.divmod(keys, max(1, len(self.ids)))
        kept = np.zeros(len(keys), dtype=bool)
        own, mate = np.concatenate([one, two]), np.concatenate([two, one])
        twice, which = np.concatenate([counts, counts]), np.tile(np.arange(len(keys)), 2)
        order = np.lexsort((mate, -twice, own))
        firsts = np.searchsorted(own[order], own[order], side="left")
        kept[which[order[np.arange(len(order)) - firsts < BEST]]] = True
        return keys[kept]


def _numbered(outlets: list[str | None]) -> NDArray[np.int32]:
    """A number for each outlet, `NOBODY` where it is not known."""
    names = sorted({each for each in outlets if each})
    numbers = {name: at for at, name in enumerate(names)}
    return np.array([numbers.get(each or "", NOBODY) for each in outlets], dtype=np.int32)


def _before(sizes: Numbers) -> Numbers:
    """How many stand before each group, all groups laid end to end."""
    before: Numbers = np.cumsum(sizes) - sizes
    return before


def _groups(marks: Prints | Numbers) -> Numbers:
    """Where each group of equal marks starts, and how many there are; single ones are left out."""
    if not len(marks):
        return np.zeros((0, 2), dtype=np.int64)
    starts = np.flatnonzero(np.concatenate([[True], marks[1:] != marks[:-1]]))
    sizes = np.diff(np.concatenate([starts, [len(marks)]]))
    return np.stack([starts[sizes > 1], sizes[sizes > 1]], axis=1).astype(np.int64)


def _pairs(holders: NDArray[np.int32], groups: Numbers, size: int) -> Iterator[Numbers]:
    """The pairs of each group; of a common mark only those with its first holders."""
    for number in np.unique(groups[:, 1]).tolist():
        rows = holders[groups[groups[:, 1] == number, 0][:, None] + np.arange(number)].astype(np.int64)
        for one in range(number - 1 if number <= HOLDERS else HUBS):
            yield (rows[:, one, None] * size + rows[:, one + 1 :]).ravel()


def _merged(keys: Numbers, counts: Numbers, more: Numbers, times: Numbers) -> tuple[Numbers, Numbers]:
    """Two sorted tables of counts as one."""
    both, where = np.unique(np.concatenate([keys, more]), return_inverse=True)
    sums = np.bincount(where, weights=np.concatenate([counts, times]).astype(np.float64))
    return both, sums.astype(np.int64)
