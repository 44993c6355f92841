"""Which articles are worth aligning: marks they share, counted without ever looking at all pairs.

Marks are sampled fingerprints of running words (after S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing", 2003;
here by modulus, which keeps the marks of an excerpt a subset of the whole's) and, for rewrites, the rare words of
the text itself. A mark with many holders joins each of them to its first holders only: five hundred reprints are
a star, not a hundred thousand pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np

from stemma.trace.tale import Tale
from stemma.trace.words import Ids, Text, rank

GRAM = 8  # words to a mark. Shorter runs are idiom ("over the past few days"), not copying
SAMPLE = 4  # one mark in so many is kept: a common run of 35 words is missed once in a thousand
FEW = 24  # articles up to which every pair is aligned
HUBS = 3  # first holders that stand for all holders of a common mark
HOLDERS = 12  # a mark with more holders than this is common
BEST = 6  # candidates that each article is aligned with, by shared marks
BEST_TOLD = 3  # and by shared names and figures

_MIX = np.uint64(0x9E3779B97F4A7C15)


def marks(text: Text) -> Ids:
    """The sampled fingerprints of a text, sorted: the same for the same run of words anywhere."""
    return np.unique(sampled(text.ids))


def sampled(ids: Ids) -> Ids:
    """The sampled fingerprints of a row of words, each given as a number, in the order of the words.

    A row shorter than a mark has one mark, all its words.
    """
    if not len(ids):
        return np.zeros(0, dtype=np.uint64)
    grams = grams_of(ids, min(GRAM, len(ids)))
    kept: Ids = grams[grams % np.uint64(SAMPLE) == 0]
    return kept if len(kept) else grams.min(keepdims=True)


def grams_of(ids: Ids, size: int) -> Ids:
    """A number for each run of `size` words, all bits mixed. Runs are doubled while they fit, then lengthened."""
    total, reach = ids.copy(), 1
    while 2 * reach <= size:
        total = total[:-reach] * _MIX + (total[reach:] ^ np.uint64(reach))
        reach *= 2
    while reach < size:
        total = total[:-1] * _MIX + ids[reach : reach + len(total) - 1]
        reach += 1
    total ^= total >> np.uint64(29)
    return (total * _MIX) ^ (total >> np.uint64(32))


def candidates(tales: Sequence[Tale]) -> tuple[tuple[str, str], ...]:
    """Pairs of articles that may share text, sorted, each pair in order of id."""
    ids = [tale.text.id for tale in tales]
    if len(ids) <= FEW:
        return tuple(combinations(sorted(ids), 2))
    tales = sorted(tales, key=lambda tale: rank(tale.text))
    order = [tale.text.id for tale in tales]
    copied = _best(_shared({tale.text.id: marks(tale.text).tolist() for tale in tales}, order), BEST)
    told = _best(_shared({tale.text.id: sorted(tale.facts) for tale in tales}, order), BEST_TOLD)
    return tuple(sorted(copied | told))


def _shared(holdings: Mapping[str, Iterable[int | str]], order: Sequence[str]) -> Counter[tuple[str, str]]:
    """How many marks each pair shares, common marks being counted with their first holders only."""
    holders: dict[int | str, list[str]] = defaultdict(list)
    for id in order:
        for mark in holdings[id]:
            holders[mark].append(id)
    found: Counter[tuple[str, str]] = Counter()
    for held in holders.values():
        if len(held) <= HOLDERS:
            found.update((min(pair), max(pair)) for pair in combinations(held, 2))
        else:
            for hub in held[:HUBS]:
                found.update((min(hub, id), max(hub, id)) for id in held if id != hub)
    return found


def _best(shared: Counter[tuple[str, str]], keep: int) -> set[tuple[str, str]]:
    """For each article the pairs that share most."""
    near: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (one, other), count in shared.items():
        near[one].append((-count, other))
        near[other].append((-count, one))
    return {(min(id, mate), max(id, mate)) for id, mates in near.items() for _, mate in sorted(mates)[:keep]}
