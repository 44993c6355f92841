"""Which words for deeds are meant so is learned from rows that people judged."""

from __future__ import annotations

import numpy as np
from training.meant import LEAST, NOT_LEARNED, judged, learned


def test_weights_tell_deeds_by_the_part_of_the_rows_in_which_they_differ() -> None:
    rng = np.random.default_rng(1)
    deeds = rng.random(400) < 0.6
    rows = rng.normal(size=(400, 5))
    rows[:, 2] += 4 * deeds
    weights, bias = learned(rows, deeds)
    told = rows @ weights + bias > 0
    assert np.argmax(np.abs(weights)) == 2
    assert (told == deeds).mean() > 0.9


def test_what_is_only_judged_on_is_not_among_the_rows_learned_from() -> None:
    learned_from = {row.article for row in judged() if row.set not in NOT_LEARNED}
    judged_on = {row.article for row in judged(LEAST + 1)} - {row.article for row in judged()}
    assert len(learned_from) > 500
    assert len(judged_on) > 100
    assert not learned_from & judged_on
