"""The fingerprints of many texts, quickly: sampled runs of words, each with its place in the text.

They are the marks of `marks`, shortened, and made from words as they stand between two spaces: what is done for a
story of fifty articles with care is done here for a desk of a hundred thousand. Texts are worked off many at a time,
so that the cost is that of numpy's loops and not of its calls.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from stemma.lang.language import Language
from stemma.trace.marks import GRAM, SAMPLE, grams_of
from stemma.trace.tokens import Tokens, Words
from stemma.trace.words import folder

HALF = np.uint64(32)  # bits of a mark that are kept: two marks of a million articles are rarely equal by chance
FAR = 65_535  # the place of every word from this one on: a text so long is a book
TOGETHER = 16  # texts in one pass, so that their words stay in the processor's cache

Prints = NDArray[np.uint32]
Places = NDArray[np.uint16]


class Marks(NamedTuple):
    """The marks of one text, sorted, each once, with the number of the word that it first stands at."""

    marks: Prints
    places: Places


class Printer:
    """Makes fingerprints in one language: the same for the same run of words in any article."""

    def __init__(self, language: Language) -> None:
        self._tokens = Tokens(folder(language.spelling))

    def __call__(self, text: str) -> Prints:
        """The marks of one text alone."""
        return self.marked([text])[0].marks

    def marked(self, texts: Sequence[str]) -> list[Marks]:
        """The marks of each text, with their places."""
        return [
            marks
            for at in range(0, len(texts), TOGETHER)
            for marks in _some(self._tokens.numbered(texts[at : at + TOGETHER]))
        ]


def fingerprints(language: Language) -> Printer:
    """What gives the sampled fingerprints of texts in this language."""
    return Printer(language)


def _some(texts: Sequence[Words]) -> list[Marks]:
    """The marks of texts that are given as words."""
    ids = np.concatenate(texts)
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    owners, places, marks = _sampled(ids, starts, sizes)
    keys = (owners.astype(np.uint64) << HALF) | marks
    order = np.argsort(keys, kind="stable")  # of equal marks the first place stays first
    keys = keys[order]
    order = order[np.append(True, keys[1:] != keys[:-1])] if len(order) else order
    cuts = np.searchsorted(owners[order], np.arange(len(texts) + 1)).tolist()
    mine, where = marks[order].astype(np.uint32), np.minimum(places[order], FAR).astype(np.uint16)
    found = [Marks(mine[first:last], where[first:last]) for first, last in pairwise(cuts)]
    return [
        each if len(each.marks) or not size else _only(ids[start : start + size])
        for each, start, size in zip(found, starts.tolist(), sizes.tolist(), strict=True)
    ]


def _sampled(
    ids: NDArray[np.uint64], starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]:
    """The marks of several texts laid end to end: whose each is, at which of its words, and the mark."""
    if len(ids) < GRAM:
        none = np.zeros(0, dtype=np.int64)
        return none, none, np.zeros(0, dtype=np.uint64)
    grams = grams_of(ids, GRAM)
    kept = np.flatnonzero(grams % np.uint64(SAMPLE) == 0)
    owners = np.searchsorted(starts, kept, side="right") - 1
    places = kept - starts[owners]
    within = places + GRAM <= sizes[owners]  # the others run over into the next text
    return owners[within], places[within], grams[kept[within]] >> HALF


def _only(ids: NDArray[np.uint64]) -> Marks:
    """The one mark of a text that is too short for the sample, or was missed by it."""
    grams = grams_of(ids, min(GRAM, len(ids)))
    at = int(grams.argmin())
    return Marks((grams[at : at + 1] >> HALF).astype(np.uint32), np.array([min(at, FAR)], dtype=np.uint16))
