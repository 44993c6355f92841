"""The best lawful row of tags for a row of words, and the stretches that it spells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stemma.model.gloss import Stretch

Floats = NDArray[np.float32]
DIGITS = 2  # of a probability that are kept: finer ones differ from one kind of processor to the next


@dataclass(frozen=True, slots=True, eq=False)
class Tagging:
    """Tags ("O", "B-PER", "I-PER", "E-PER", "S-PER", ...) with what it costs that one follows another."""

    tags: tuple[str, ...]
    transitions: Floats
    start: Floats
    end: Floats

    def stretches(self, scores: Floats) -> list[tuple[str, Stretch, float]]:
        """The labelled stretches in the best row of tags for emission scores [words, tags].

        Each with how likely its label is for its words, each word taken by itself.
        """
        chances = softmax(scores)
        return [
            (label, (first, last), round(float(chances[first:last][:, self._of(label)].sum(axis=1).mean()), DIGITS))
            for label, (first, last) in spelled([self.tags[number] for number in self.best(scores)])
        ]

    def _of(self, label: str) -> list[int]:
        """The tags of a label."""
        return [number for number, tag in enumerate(self.tags) if tag.partition("-")[2] == label]

    def best(self, scores: Floats) -> list[int]:
        """The best row of tags, by dynamic programming (Viterbi 1967); of equals the first."""
        if not len(scores):
            return []
        best, back = scores[0] + self.start, []
        for row in scores[1:]:
            paths = best[:, None] + self.transitions
            back.append(paths.argmax(axis=0))
            best = paths.max(axis=0) + row
        path = [int((best + self.end).argmax())]
        for step in reversed(back):
            path.append(int(step[path[-1]]))
        return path[::-1]


def softmax(scores: Floats) -> Floats:
    """Scores as shares of one along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)


def spelled(tags: Sequence[str]) -> list[tuple[str, Stretch]]:
    """The labelled stretches that a row of tags spells; IOB, IOB2 and BIOES all can be read.

    >>> spelled(["B-PER", "E-PER", "O", "S-LOC", "S-LOC"])
    [('PER', (0, 2)), ('LOC', (3, 4)), ('LOC', (4, 5))]
    >>> spelled(["I-PER", "I-PER", "B-PER", "I-ORG"])
    [('PER', (0, 2)), ('PER', (2, 3)), ('ORG', (3, 4))]
    """
    found: list[tuple[str, Stretch]] = []
    going = False
    for at, tag in enumerate(tags):
        place, _, label = tag.partition("-")
        if place in ("I", "E") and going and found[-1][0] == label:
            found[-1] = (label, (found[-1][1][0], at + 1))
        elif place != "O":
            found.append((label, (at, at + 1)))
        going = place in ("B", "I")
    return found
