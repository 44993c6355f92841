"""Where a text was used."""

from __future__ import annotations

from tests.trace.dam import EXCERPT, LOCAL, REPRINT, STORY, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.trace.uses import uses


def test_the_article_that_has_most_of_the_text_comes_first() -> None:
    asked = article("asked", paragraphs(WIRE, 2, 3))
    found = uses(asked, STORY, ENGLISH)
    assert {use.article for use in found[:2]} == {"reprint", "edited"}
    assert LOCAL.id not in {use.article for use in found}


def test_the_passages_say_where_it_stands_on_both_sides() -> None:
    asked = article("asked", "Nobody was there. " + paragraphs(WIRE, 1))
    (use,) = uses(asked, [EXCERPT], ENGLISH)
    (passage,) = use.passages
    assert passage.one.of(asked.text) == passage.other.of(EXCERPT.text)
    assert passage.one.of(asked.text).startswith("Mayor Torunn Aasgaard")


def test_a_quotation_counts_when_a_text_is_looked_for() -> None:
    asked = article("asked", paragraphs(WIRE, 3))
    assert [use.article for use in uses(asked, [REPRINT], ENGLISH)] == ["reprint"]


def test_a_text_that_nobody_used_is_found_nowhere() -> None:
    assert uses(article("asked", "The moon was full over Bodo that night."), STORY, ENGLISH) == ()
    assert uses(article("asked", ""), STORY, ENGLISH) == ()
