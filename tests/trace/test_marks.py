"""Fingerprints and candidates."""

from __future__ import annotations

from tests.trace.dam import LOCAL, OWN, RETOLD, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.trace.marks import candidates, marks
from stemma.trace.tale import tale
from stemma.trace.words import together


def test_the_marks_of_an_excerpt_are_marks_of_the_whole() -> None:
    whole, part = together([article("a", WIRE), article("b", paragraphs(WIRE, 1, 2))], ENGLISH)
    assert set(marks(part).tolist()) <= set(marks(whole).tolist())


def test_a_short_text_has_a_mark_and_an_empty_one_none() -> None:
    short, empty = together([article("a", "The dam held."), article("b", "")], ENGLISH)
    assert len(marks(short)) == 1
    assert len(marks(empty)) == 0


def test_every_pair_of_few_articles_is_aligned() -> None:
    tales = [tale(text, ENGLISH) for text in together([article(id, OWN) for id in "cab"], ENGLISH)]
    assert candidates(tales) == (("a", "b"), ("a", "c"), ("b", "c"))


def test_among_many_reprints_the_rewrite_still_finds_the_text_it_retells() -> None:
    reprints = [article(f"r{number:03}", WIRE) for number in range(60)]
    tales = [tale(text, ENGLISH) for text in together([*reprints, RETOLD, LOCAL], ENGLISH)]
    found = candidates(tales)
    assert any("retold" in pair and any(id.startswith("r0") for id in pair) for pair in found)
    assert len(found) < 60 * 10
