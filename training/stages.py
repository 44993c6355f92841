"""The course of training: what is learned when, how fast, and for how long.

Warm up, stay, cool down (Hu et al. 2024, "MiniCPM"): the middle can be lengthened or cut at will, and a finished
model branches off any checkpoint by cooling down. The model without PolNeAR branches off before PolNeAR begins.
The rate is raised again after a cooling; the models at the ends of the coolings are averaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

# How often a batch comes from each group. Relative to one pass over everything: polnear 0.88 M pieces, trees 0.39 M
# (cut two ways), names 0.5 M of which half are tweets.
SYNTAX = {
    "trees-1": 3.0,
    "trees-2": 1.0,
    "gum-names": 0.9,
    "wnut17": 0.9,
    "wikigold": 0.6,
    "btc": 1.2,
    "uner-ewt": 0.5,
    "re3d": 0.3,
}
ALL = SYNTAX | {"polnear": 8.0}
LAST = ALL | {"trees-1": 3.5, "btc": 0.6, "gum-names": 0.8, "uner-ewt": 0.6}  # less noise at the end
AGAIN = LAST | {"polnear": 10.0}


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of training: how many steps, what is drawn, and whether the rate falls to nothing within it."""

    steps: int
    draws: dict[str, float]
    cooling: bool = False
    top: float = 1.0  # the share of the full rate it begins with


COURSES = {
    "with-polnear": (
        Stage(120, SYNTAX),
        Stage(570, ALL),
        Stage(1900, LAST, cooling=True),
        Stage(2400, AGAIN, cooling=True, top=0.7),
        Stage(1000, AGAIN, cooling=True, top=0.7),
    ),
    "without-polnear": (Stage(120, SYNTAX), Stage(260, SYNTAX, cooling=True)),
}
WARM = 150  # steps from nothing to the full rate
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3
DEEPER = 0.9  # each layer further down learns so much slower
PIECES = 896  # padded pieces a batch and worker
DECAY, CLIP = 0.01, 1.0


def rate(stage: Stage, step: int, done: int) -> float:
    """The share of the full learning rate: `step` within the stage, `done` since the beginning."""
    if stage.cooling:
        return stage.top * (1.0 - step / stage.steps)
    return min(1.0, (done + 1) / WARM)


def cooled(course: str) -> list[int]:
    """The steps at whose end the course has cooled down: the checkpoints whose mean is exported."""
    ends = accumulate(stage.steps for stage in COURSES[course])
    return [end for end, stage in zip(ends, COURSES[course], strict=True) if stage.cooling]
