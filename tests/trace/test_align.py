"""Common stretches of two texts."""

from __future__ import annotations

from tests.trace.dam import LIGHTLY_EDITED, OWN, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.trace.align import Alignment, align
from stemma.trace.words import together


def aligned(one: str, other: str) -> Alignment:
    return align(*together([article("a", one), article("b", other)], ENGLISH))


def test_moved_paragraphs_are_found_where_they_went() -> None:
    found = aligned(WIRE, paragraphs(WIRE, 5, 1, 2))
    assert found.words_of("b") == frozenset(range(len(found.other)))
    assert found.edits_of("b") == 0


def test_words_that_survive_an_edit_belong_to_the_passage() -> None:
    found = aligned(WIRE, LIGHTLY_EDITED)
    assert found.same > 0.95 * len(found.other)
    assert 0 < found.edits_of("b") < 10


def test_two_texts_are_aligned_alike_in_either_order() -> None:
    texts = together([article("a", WIRE), article("b", LIGHTLY_EDITED)], ENGLISH)
    assert align(texts[0], texts[1]).stretches == align(texts[1], texts[0]).stretches


def test_own_reports_share_no_passage() -> None:
    assert aligned(WIRE, OWN).stretches == ()


def test_one_sentence_repeated_is_aligned_with_itself() -> None:
    found = aligned(
        "The old bridge fell into the river on Monday. " * 200, "The old bridge fell into the river on Monday."
    )
    assert found.words_of("b") == frozenset(range(9))


def test_quotations_and_the_words_that_only_introduce_them_are_counted_apart() -> None:
    found = aligned(paragraphs(WIRE, 3), paragraphs(WIRE, 3))
    assert (found.same, found.spoken) == (21, 0)
    found = aligned(paragraphs(WIRE, 3, 6), paragraphs(WIRE, 3, 6))
    assert (found.same, found.spoken) == (39, 18)
