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

from stemma.model.bearing import Bearing, Chances, Comparer
from stemma.read.glossing import CLS, SEP
from stemma.read.reader import VOCABULARY, folder, vocabulary
from stemma.read.session import Model, Onnx
from stemma.read.wordpiece import WordPieces

LABELS = tuple(bearing.value for bearing in Bearing)
CARD, LOWER, UPPER = "bearing.json", "bearing-lower.onnx", "bearing-upper.onnx"
MOST = 94  # pieces of a sentence that are read: 1 in 500 sentences of news is longer
REMEMBERED = 2048  # sentences whose rows are kept: some 40 MB

Halves = NDArray[np.float16]


def row(sentence: str, cut: WordPieces) -> list[int]:
    """The pieces of a sentence as the model reads them."""
    return [CLS, *[piece.id for piece in cut.pieces(sentence)][:MOST], SEP]


class Bearer:
    """The model with its vocabulary. Each sentence is read by itself, and each pair by itself, in one fixed order."""

    def __init__(self, lower: Model, upper: Model, vocabulary: WordPieces, version: str) -> None:
        self._lower, self._upper, self._vocabulary = lower, upper, vocabulary
        self.version = version
        self._states = lru_cache(maxsize=REMEMBERED)(self._read)

    def bearings(self, pairs: Sequence[tuple[str, str]]) -> list[Chances]:
        """How the two sentences of each pair bear on each other, whichever comes first."""
        return [self._bearing(*sorted(pair)) for pair in pairs]

    def _read(self, sentence: str) -> Halves:
        """What the lower half makes of a sentence: a row for each piece."""
        ids = np.array([row(sentence, self._vocabulary)], np.int64)
        out = self._lower.run({"input_ids": ids, "attention_mask": np.ones_like(ids)})
        halves: Halves = out["pieces"][0].astype(np.float16)
        return halves

    def _bearing(self, one: str, other: str) -> Chances:
        mine, theirs = self._states(one), self._states(other)
        pieces = np.concatenate([mine, theirs])[None].astype(np.float32)
        side = np.array([[0] * len(mine) + [1] * len(theirs)], np.int64)
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
