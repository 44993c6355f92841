"""Which articles of a whole desk may share text, and where a text was used: fingerprints in sorted arrays.

All marks of all articles (see `marks`) lie in one sorted array with their holders beside them; articles that share
a mark stand next to each other in it. The marks are worked off in slices, so that memory stays near that of the
marks themselves, and time grows as sorting does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import xxhash
from numpy.typing import NDArray

from stemma.lang.language import Language
from stemma.trace.marks import BEST, HOLDERS, HUBS, sampled
from stemma.trace.words import folder

SHARED = 2  # marks that two articles share before they are worth aligning; one may be an idiom
FRAME = 4  # articles of one outlet that hold a mark, though they share little else: the outlet's furniture
UNRELATED = 0.4  # of the smaller number of marks that two articles share; below it they tell different stories
SLICES = 16  # in which the marks are worked off
REMEMBERED = 500_000  # words whose numbers are kept; a language has fewer, misprints and addresses are without end
NOBODY = -1

HALF = np.uint64(32)  # bits of a mark that are kept here: two marks of a million articles are rarely equal by chance

Prints = NDArray[np.uint32]
Numbers = NDArray[np.int64]
_WORD = re.compile(r"[^\W_].*[^\W_]|[^\W_]")


@dataclass(frozen=True, slots=True)
class Holding:
    """The marks of one article, with all that the index needs to know about it."""

    id: str
    marks: Prints
    outlet: str | None = None
    published: str | None = None


class _Numbers(dict[str, int]):
    """A number for each word as it stands between two spaces, made when it is first seen; 0 for lone signs."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        self._fold = fold

    def __missing__(self, token: str) -> int:
        word = _WORD.search(token)
        number = xxhash.xxh3_64_intdigest(self._fold(word.group()).encode()) if word else 0
        if len(self) < REMEMBERED:
            self[token] = number
        return number


def fingerprints(language: Language) -> Callable[[str], Prints]:
    """What gives the sampled fingerprints of a text quickly: the same for the same run of words in any article."""
    numbers = _Numbers(folder(language.spelling))

    def prints(text: str) -> Prints:
        tokens = text.split()
        ids = np.fromiter(map(numbers.__getitem__, tokens), dtype=np.uint64, count=len(tokens))
        marks = (sampled(ids[ids != 0]) >> HALF).astype(np.uint32)
        marks.sort()
        return marks[np.append(True, marks[1:] != marks[:-1])] if len(marks) else marks

    return prints


class Index:
    """The marks of many articles, sorted. Articles are ordered by time of publication, then by id."""

    def __init__(self, holdings: Iterable[Holding]) -> None:
        self.holdings = tuple(sorted(holdings, key=lambda each: (each.published or "~", each.id)))
        sizes = [len(each.marks) for each in self.holdings]
        marks = np.concatenate([each.marks for each in self.holdings] or [np.zeros(0, dtype=np.uint32)])
        holders = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        order = np.argsort(marks, kind="stable")
        self._marks, self._holders = marks[order], holders[order]

    @property
    def nbytes(self) -> int:
        """What the marks take up in memory, those that the articles hold included."""
        return self._marks.nbytes + self._holders.nbytes + sum(each.marks.nbytes for each in self.holdings)

    def find(self, marks: Prints) -> tuple[tuple[str, int], ...]:
        """The articles that share marks with a text, with how many, best first."""
        starts = np.searchsorted(self._marks, marks, side="left")
        ends = np.searchsorted(self._marks, marks, side="right")
        found = [self._holders[start:end] for start, end in zip(starts, ends, strict=True) if end > start]
        if not found:
            return ()
        holders, counts = np.unique(np.concatenate(found), return_counts=True)
        best = sorted(zip((-counts).tolist(), holders.tolist(), strict=True))
        return tuple((self.holdings[holder].id, -count) for count, holder in best)

    def candidates(self) -> tuple[tuple[str, str], ...]:
        """Pairs of articles worth aligning, sorted: for each article the others that share most marks with it."""
        keys, counts = self._counted(self._framed)
        keys, counts = keys[counts >= SHARED], counts[counts >= SHARED]
        ids = [each.id for each in self.holdings]
        pairs = (divmod(int(key), len(ids)) for key in self._best(keys, counts))
        return tuple(sorted((min(ids[one], ids[two]), max(ids[one], ids[two])) for one, two in pairs))

    @cached_property
    def _outlets(self) -> NDArray[np.int32]:
        """The number of each article's outlet, `NOBODY` where it is not known."""
        names = sorted({each.outlet for each in self.holdings if each.outlet})
        numbers = {name: at for at, name in enumerate(names)}
        return np.array([numbers.get(each.outlet or "", NOBODY) for each in self.holdings], dtype=np.int32)

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
        outlets = self._outlets[self._holders[start:end]].astype(np.int64)
        marks = self._marks[start:end]
        group = np.cumsum(np.concatenate([[0], marks[1:] != marks[:-1]]))
        keys = np.where(outlets == NOBODY, NOBODY, group * (int(self._outlets.max()) + 1) + outlets)
        order = np.argsort(keys, kind="stable")
        groups = _groups(keys[order])
        for first, size in groups[groups[:, 1] >= FRAME].tolist():
            if keys[order[first]] != NOBODY:
                yield start + np.sort(order[first : first + size])

    def _unrelated(self, holders: NDArray[np.int32]) -> bool:
        """Whether most of these articles share little with the first of them."""
        first, *others = (self.holdings[at].marks for at in holders[: HOLDERS + 1].tolist())
        shares = [len(np.intersect1d(first, other)) / max(1, min(len(first), len(other))) for other in others]
        return sum(share < UNRELATED for share in shares) * 2 > len(shares)

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
            found = list(_pairs(holders, _groups(marks), len(self.holdings)))
            if found:
                more, times = np.unique(np.concatenate(found), return_counts=True)
                keys, counts = _merged(keys, counts, more, times)
        return keys, counts

    def _best(self, keys: Numbers, counts: Numbers) -> Numbers:
        """The pairs that are among the best of either article: by marks shared, the earlier first among equals."""
        one, two = np.divmod(keys, max(1, len(self.holdings)))
        kept = np.zeros(len(keys), dtype=bool)
        own, mate = np.concatenate([one, two]), np.concatenate([two, one])
        twice, which = np.concatenate([counts, counts]), np.tile(np.arange(len(keys)), 2)
        order = np.lexsort((mate, -twice, own))
        firsts = np.searchsorted(own[order], own[order], side="left")
        kept[which[order[np.arange(len(order)) - firsts < BEST]]] = True
        return keys[kept]


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
