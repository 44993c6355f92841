from __future__ import annotations

import numpy as np
from training.labels import NEVER, lawful, tags
from training.leaning import KEPT, climbed, leant, taken

from stemma.read.viterbi import Tagging


def chain() -> Tagging:
    follow, opens, closes = (np.where(part, 0.0, NEVER).astype(np.float32) for part in lawful(["PER"]))
    return Tagging(tags(["PER"]), follow, opens, closes)


def test_a_bonus_finds_spans_that_were_just_too_unsure() -> None:
    scores = np.zeros((4, 5), np.float32)
    scores[:, 0] = 1.0
    scores[1, 1], scores[2, 3] = 0.8, 0.8  # B and E, each a little less likely than O
    assert chain().stretches(scores) == []
    assert [one[:2] for one in leant(chain(), {"PER": 1.0}).stretches(scores)] == [("PER", (1, 3))]


def test_a_bonus_counts_once_a_span_however_long() -> None:
    scores = np.zeros((3, 5), np.float32)
    scores[:, 0] = 0.5
    assert leant(chain(), {"PER": 0.4}).stretches(scores) == []


def test_climbing_finds_the_top_of_a_hill() -> None:
    found = climbed(["a", "b"], lambda leaning: -abs(leaning["a"] - 1.4) - abs(leaning["b"] + 0.6))
    assert abs(found["a"] - 1.4) < 0.2 and abs(found["b"] + 0.6) < 0.2


def test_only_a_share_of_a_leaning_is_taken() -> None:
    assert taken({"source": 1.0, "cue": -0.5}) == {"source": KEPT, "cue": round(-0.5 * KEPT, 2)}
