"""Scores of coreference, on the examples of the papers that define them."""

import pytest
from bench.chains import b_cubed, ceaf_e, conll, heaviest, muc, scored, sound

KEY = sound([{"a", "b", "c"}, {"d", "e", "f", "g"}])
RESPONSE = sound([{"a", "b"}, {"c", "d"}, {"f", "g", "h", "i"}])


def test_the_worked_example_of_the_reference_scorer() -> None:
    """Pradhan et al. 2014, section 4: MUC 0.40, B-cubed 0.46 from rounded parts, CEAF-e 0.52."""
    assert muc(KEY, RESPONSE).f1 == pytest.approx(0.4)
    assert b_cubed(KEY, RESPONSE).f1 == pytest.approx(0.4545, abs=0.0001)  # from recall 0.42, precision 0.50
    assert ceaf_e(KEY, RESPONSE).f1 == pytest.approx(0.52, abs=0.005)


def test_gold_scores_one_and_nothing_scores_nought() -> None:
    assert conll([scored(KEY, KEY)]) == pytest.approx(1)
    assert conll([scored(KEY, [])]) == 0


def test_chains_of_one_mention_are_left_out() -> None:
    assert sound([{"a"}, {"b", "c"}]) == (frozenset({"b", "c"}),)


def test_the_heaviest_matching_is_not_the_greedy_one() -> None:
    assert heaviest([[9, 8, 1], [8, 1, 1]]) == 16
    assert heaviest([[9, 8], [8, 1], [1, 1]]) == 16
    assert heaviest([]) == 0
