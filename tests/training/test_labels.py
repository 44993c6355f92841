from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from training.labels import NAMES, NEVER, ROLES, lawful, tagged, tags

from stemma.read.viterbi import Tagging, spelled


def chain(kinds: tuple[str, ...]) -> Tagging:
    """A chain that knows only what is lawful."""
    follow, opens, closes = (np.where(part, 0.0, NEVER).astype(np.float32) for part in lawful(kinds))
    return Tagging(tags(kinds), follow, opens, closes)


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.integers(0, 8), st.integers(1, 4)), max_size=4))
def test_what_is_tagged_is_spelled_again(drawn: list[tuple[str, int, int]]) -> None:
    apart: list[tuple[str, tuple[int, int]]] = []
    for kind, first, length in sorted(drawn, key=lambda one: one[1]):
        if not apart or first >= apart[-1][1][1]:
            apart.append((kind, (first, first + length)))
    row = tagged(13, apart, ROLES)
    assert spelled([tags(ROLES)[number] for number in row]) == apart


def test_of_two_names_that_overlap_the_longer_stays() -> None:
    row = tagged(4, [("LOC", (2, 3)), ("ORG", (0, 3))], NAMES)
    assert [tags(NAMES)[number] for number in row] == ["B-ORG", "I-ORG", "E-ORG", "O"]


@given(st.integers(0, 2**32 - 1), st.integers(1, 12))
def test_whatever_the_scores_the_best_row_is_lawful(seed: int, words: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, len(tags(ROLES)))).astype(np.float32)
    tagging = chain(ROLES)
    row = tagging.best(scores)
    assert tagged(words, [one[:2] for one in tagging.stretches(scores)], ROLES) == row


def test_a_span_that_was_begun_must_end() -> None:
    names = tags(["PER"])
    follow, opens, closes = lawful(["PER"])
    assert not closes[names.index("B-PER")] and closes[names.index("E-PER")]
    assert not opens[names.index("I-PER")] and opens[names.index("S-PER")]
    assert not follow[names.index("B-PER"), names.index("O")]
