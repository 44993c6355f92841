"""Which articles of a desk hold the marks of a text, found by one look at each: nothing is sorted, nothing kept.

For one question this is quicker than to make an `Index`: the low half of each mark is looked up in a table of the
marks asked for, which lets one in some hundred pass, and those are looked at whole.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stemma.trace.prints import Prints

LOW = 1 << 16  # values of the low half of a mark


def holders(marks: Prints, every: Prints, sizes: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The numbers of the articles that hold any of these marks, with how many, best first.

    `every` are the marks of all articles end to end; `sizes` says how many are whose.
    """
    if not len(marks) or not len(every):
        return ()
    table = np.zeros(LOW, dtype=bool)
    table[marks % LOW] = True
    hits = np.flatnonzero(table[every.astype(np.uint16)])
    hits = hits[np.isin(every[hits], marks)]
    ends = np.cumsum(np.array(sizes, dtype=np.int64))
    counts: NDArray[np.intp] = np.bincount(np.searchsorted(ends, hits, side="right"), minlength=len(sizes))
    found = np.flatnonzero(counts)
    best = sorted(zip((-counts[found]).tolist(), found.tolist(), strict=True))
    return tuple((at, -count) for count, at in best)
