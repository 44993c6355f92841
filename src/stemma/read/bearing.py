"""How one sentence of a story bears on another: whether both answer one question, and whether they agree.

The lower half of a small transformer reads each sentence once; the upper half reads two together, so that each
word of the one sees those of the other (Cao et al. 2020, "DeFormer"). What it was taught, and by what, is told in
`data/MODEL_CARD.md`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from stemma.model.bearing import Bearing, Chances, Comparer, Told
from stemma.read.glossing import CLS, SEP
from stemma.read.reader import VOCABULARY, folder, vocabulary
from stemma.read.session import Model, Onnx
from stemma.read.wordpiece import WordPieces

LABELS = tuple(bearing.value for bearing in Bearing)
CARD, LOWER, UPPER = "bearing.json", "bearing-lower.onnx", "bearing-upper.onnx"
MOST = 94  # pieces of a sentence that are read: 1 in 500 sentences of news is longer
BEFORE = 40  # pieces before it that are read: the sentence before, and the end of the one before that
SIDES, ASIDES = (0, 1), (2, 3)  # what the upper half is told of each piece: whose it is, or stands before
REMEMBERED = 2048  # sentences whose rows are kept: some 40 MB

Halves = NDArray[np.float16]


def row(told: Told, cut: WordPieces) -> tuple[list[int], int]:
    """The pieces of a sentence as the model reads them, and how many of them only stand before it."""
    here = [piece.id for piece in cut.pieces(told.text)][:MOST]
    before = [piece.id for piece in cut.pieces(told.before)][-BEFORE:]
    if not before:
        return [CLS, *here, SEP], 0
    return [CLS, *before, SEP, *here, SEP], len(before) + 2


class Bearer:
    """The model with its vocabulary. Each sentence is read by itself, and each pair by itself, in one fixed order."""

    def __init__(self, lower: Model, upper: Model, vocabulary: WordPieces, version: str) -> None:
        self._lower, self._upper, self._vocabulary = lower, upper, vocabulary
        self.version = version
        self._states = lru_cache(maxsize=REMEMBERED)(self._read)

    def bearings(self, pairs: Sequence[tuple[Told, Told]]) -> list[Chances]:
        """How the two sentences of each pair bear on each other, whichever comes first."""
        return [self._bearing(*sorted(pair)) for pair in pairs]

    def _read(self, told: Told) -> tuple[Halves, int]:
        """What the lower half makes of a sentence: a row for each piece; and how many of them stand before it."""
        pieces, before = row(told, self._vocabulary)
        ids = np.array([pieces], np.int64)
        out = self._lower.run({"input_ids": ids, "attention_mask": np.ones_like(ids)})
        halves: Halves = out["pieces"][0].astype(np.float16)
        return halves, before

    def _bearing(self, one: Told, other: Told) -> Chances:
        both = (self._states(one), self._states(other))
        pieces = np.concatenate([halves for halves, _ in both])[None].astype(np.float32)
        sides = [
            aside if at < before else side
            for (halves, before), side, aside in zip(both, SIDES, ASIDES, strict=True)
            for at in range(len(halves))
        ]
        side = np.array([sides], np.int64)
        out = self._upper.run({"pieces": pieces, "attention_mask": np.ones_like(side), "side": side})
        scores = out["scores"][0].astype(np.float64)
        chances = np.exp(scores - scores.max())
        return Chances(*(float(chance) for chance in chances / chances.sum()))


@cache
def bearer() -> Comparer | None:
    """The installed model, None where its files were left out."""
    files = [folder() / name for name in (CARD, LOWER, UPPER, VOCABULARY)]
    if not all(path.is_file() for path in files):
        return None
    version = str(json.loads(files[0].read_text("utf-8"))["version"])
    return Bearer(Onnx(files[1]), Onnx(files[2]), vocabulary(), version)
