"""The best tree is found, has one root, and no ring."""

from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray

from stemma.read.tree import heads


def is_tree(found: tuple[int, ...]) -> bool:
    """Whether every word leads to the root, and one word alone hangs on it."""
    for start in range(1, len(found) + 1):
        seen, at = set[int](), start
        while at and at not in seen:
            seen.add(at)
            at = found[at - 1]
        if at:
            return False
    return found.count(0) == 1


def worth(scores: NDArray[np.float64], found: tuple[int, ...]) -> float:
    return float(sum(scores[word, head] for word, head in enumerate(found)))


@pytest.mark.parametrize("seed", range(60))
def test_no_tree_is_worth_more(seed: int) -> None:
    words = 1 + seed % 5
    scores = np.random.default_rng(seed).normal(size=(words, words + 1)) * 3
    found = heads(scores)
    all_trees = (one for one in product(range(words + 1), repeat=words) if is_tree(one))
    assert is_tree(found)
    assert worth(scores, found) == pytest.approx(max(worth(scores, one) for one in all_trees))


def test_two_words_that_want_each_other_are_parted() -> None:
    scores = np.array([[-9.0, -9.0, 5.0], [-8.0, 5.0, -9.0]])
    assert heads(scores) in {(0, 1), (2, 0)}
    assert heads(scores) == (2, 0)


def test_a_long_sentence_of_one_ring_becomes_a_tree() -> None:
    words = 200
    scores = np.zeros((words, words + 1))
    for word in range(words):
        scores[word, (word + 1) % words + 1] = 5
    assert is_tree(heads(scores))


def test_a_sentence_of_no_words_has_no_heads() -> None:
    assert heads(np.zeros((0, 1))) == ()
