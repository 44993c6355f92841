"""Spans as BIOES tags, and which tag may follow which. Decoding is the runtime's (`stemma.read.viterbi`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from stemma.model.gloss import Stretch

ROLES = ("source", "cue", "content")
NAMES = ("PER", "ORG", "LOC", "MISC")
DESCRIBED = ("PER", "ORG", "LOC")  # re3d's
NEVER = -1e4  # the score of what cannot be; far below any real score, and still finite in half precision


def tags(kinds: Sequence[str]) -> tuple[str, ...]:
    """The tag set of these kinds of span.

    >>> tags(["PER"])
    ('O', 'B-PER', 'I-PER', 'E-PER', 'S-PER')
    """
    return ("O", *(f"{place}-{kind}" for kind in kinds for place in "BIES"))


def tagged(length: int, stretches: Iterable[tuple[str, Stretch]], kinds: Sequence[str]) -> list[int]:
    """One tag number a word; of two stretches that overlap the longer stays.

    >>> tagged(4, [("PER", (1, 3)), ("PER", (2, 3)), ("PER", (3, 4))], ["PER"])
    [0, 1, 3, 4]
    """
    row = [0] * length
    for kind, (first, last) in sorted(stretches, key=lambda s: (s[1][0] - s[1][1], s)):
        if any(row[first:last]):
            continue
        begins, inside, ends, single = range(1 + 4 * list(kinds).index(kind), 5 + 4 * list(kinds).index(kind))
        row[first:last] = [inside] * (last - first)
        row[first], row[last - 1] = (single, single) if last - first == 1 else (begins, ends)
    return row


def lawful(kinds: Sequence[str]) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Which tag may follow which, which may open a window and which may close it."""
    names = tags(kinds)
    closes = np.array([name[0] in "OES" for name in names])
    opens = np.array([name[0] in "OBS" for name in names])
    follow = np.array([[_follows(one, other) for other in names] for one in names])
    return follow, opens, closes


def _follows(one: str, other: str) -> bool:
    """Whether the second tag may come right after the first."""
    if one[0] in "OES":
        return other[0] in "OBS"
    return other[0] in "IE" and one[2:] == other[2:]
