"""Sentences as vectors whose angles tell how near their meanings are (Reimers and Gurevych 2019)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from stemma.read.glossing import CLS, SEP
from stemma.read.reader import VOCABULARY, folder, vocabulary
from stemma.read.session import Model, Onnx
from stemma.read.wordpiece import WordPieces

VECTORS = "vectors.onnx"
SIZE = 384
MOST = 254  # pieces, [CLS] and [SEP] apart: the encoder was made for sentences of up to 256

Vectors = NDArray[np.float32]


class Embedder:
    """An encoder of sentences; each is read by itself, so its vector depends on nothing else."""

    def __init__(self, model: Model, vocabulary: WordPieces) -> None:
        self._model = model
        self._vocabulary = vocabulary

    def vectors(self, sentences: Sequence[str]) -> Vectors:
        """One row of unit length for each sentence; all zeros for one without words."""
        rows = np.zeros((len(sentences), SIZE), np.float32)
        for number, sentence in enumerate(sentences):
            pieces = [piece.id for piece in self._vocabulary.pieces(sentence)][:MOST]
            if pieces:
                ids = np.array([[CLS, *pieces, SEP]], np.int64)
                (out,) = self._model.run({"input_ids": ids, "attention_mask": np.ones_like(ids)}).values()
                rows[number] = out[0]
        return rows


@cache
def embedder() -> Embedder | None:
    """The installed encoder, None where its files were left out."""
    if not all((folder() / name).is_file() for name in (VECTORS, VOCABULARY)):
        return None
    return Embedder(Onnx(folder() / VECTORS), vocabulary())


def vectors(sentences: Sequence[str]) -> Vectors | None:
    """A vector for each sentence, None where no encoder is installed: nothing is known of their nearness then."""
    found = embedder()
    return found.vectors(sentences) if found else None
