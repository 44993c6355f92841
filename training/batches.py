"""Windows of like length put together, one corpus's labels a batch."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.examples import Example

LOWERED, RAISED = 0.03, 0.03  # share of windows read without capitals, or all in capitals: headlines, social media
LOWER_SHAPE = {2: 1, 3: 1, 4: 1, 5: 1}
RAISE_SHAPE = {1: 3, 2: 3, 5: 3}
INPUTS = {"input_ids": 0, "attention_mask": 0, "shape": 0, "sentence": -1}  # and what fills a short row up


@dataclass(slots=True)
class Batch:
    """Tensors of some windows and the examples they came from."""

    inputs: dict[str, Tensor]
    first: Tensor  # [b, w] where each word's row is
    words: Tensor  # [b, w] which words are there
    examples: list[Example]

    def on(self, device: torch.device) -> Batch:
        """The batch where the model is."""
        moved = {name: tensor.to(device) for name, tensor in self.inputs.items()}
        return Batch(moved, self.first.to(device), self.words.to(device), self.examples)


def buckets(examples: Sequence[Example], pieces: int, dice: random.Random) -> list[list[Example]]:
    """Batches of at most so many padded pieces, windows of like length together, in random order."""
    found: list[list[Example]] = [[]]
    for example in sorted(examples, key=lambda e: e.pieces + dice.uniform(-4, 4)):
        if found[-1] and example.pieces * (len(found[-1]) + 1) > pieces:
            found.append([])
        found[-1].append(example)
    dice.shuffle(found)
    return found


def batch(examples: list[Example], dice: random.Random | None = None) -> Batch:
    """The tensors of some windows; with dice some windows lose their capitals or get more."""
    longest = max(example.pieces for example in examples)
    made = {name: np.full((len(examples), longest), blank, np.int64) for name, blank in INPUTS.items()}
    for row, example in enumerate(examples):
        for name in INPUTS:
            made[name][row, : example.pieces] = example.code.inputs[name][0]
        if dice is not None:
            made["shape"][row] = recapitalised(made["shape"][row], dice.random())
    first = padded([example.code.first.tolist() for example in examples], 0)
    words = padded([[1] * example.words for example in examples], 0).bool()
    return Batch({name: torch.from_numpy(rows) for name, rows in made.items()}, first, words, examples)


def recapitalised(shapes: np.ndarray, roll: float) -> np.ndarray:
    """The shapes of a text in small letters or in capitals, for a small roll of the dice, else as they were."""
    if roll >= LOWERED + RAISED:
        return shapes
    change = LOWER_SHAPE if roll < LOWERED else RAISE_SHAPE
    return np.array([change.get(shape % 10, shape % 10) + shape // 10 * 10 for shape in shapes.tolist()], np.int64)


def padded(rows: Sequence[Sequence[int]], blank: int) -> Tensor:
    """Rows of unlike length as one tensor."""
    most = max(map(len, rows))
    return torch.tensor([[*row, *[blank] * (most - len(row))] for row in rows])
