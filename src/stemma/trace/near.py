"""Whether two articles share marks that stand near each other in both: a passage, and not idioms far apart."""

from __future__ import annotations

import numpy as np

from stemma.trace.prints import Marks

REACH = 60  # words, two to three sentences. A common passage so long has two marks but once in a million


def stand_together(one: Marks, other: Marks) -> bool:
    """Whether two of the marks that both have are near neighbours in one and in the other.

    Of a mark that a text repeats only the first place is known; such a mark is taken to be near any other.
    """
    _, here, there = np.intersect1d(one.marks, other.marks, assume_unique=True, return_indices=True)
    first, second = one.places[here].astype(np.int64), other.places[there].astype(np.int64)
    order = np.argsort(first, kind="stable")
    steps, strides = np.diff(first[order]), np.abs(np.diff(second[order]))
    return bool(np.any((steps <= REACH) & (strides <= REACH)))
