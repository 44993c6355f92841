"""Headlines that belong to another story, and those that only look so."""

from __future__ import annotations

import pytest

from stemma.clean.doubt import headline_doubt
from stemma.lang import ENGLISH

STORY = (
    "The grain barge Marta sank at the lock below Havnby on Tuesday after a collision that the waterways office "
    "blames on fog. Her pilot, Jens Aker, keeps a brass whistle on a string. He blew it nine times, he said. "
    "The World Health Organization had warned that wet grain must not be eaten. Inspectors of the waterways "
    "office will raise the barge on Friday, and the pilot has asked for his whistle."
)


@pytest.mark.parametrize(
    "headline",
    [
        "Grain barge sinks at Havnby lock",
        "Nine blasts on a brass whistle",
        "WHO warned against soaked wheat before sinking",
        "Fog blamed",
        "What the pilot saw that night",
    ],
)
def test_a_headline_of_the_story_is_not_doubted(headline: str) -> None:
    assert headline_doubt(headline, STORY, (), ENGLISH) is None


def test_a_headline_of_another_story_is_doubted_with_the_words_looked_for() -> None:
    doubt = headline_doubt("Rovers striker snatches late winner in derby thriller", STORY, (), ENGLISH)
    assert doubt is not None
    assert "striker" in doubt


def test_words_that_any_headline_may_have_tie_nothing() -> None:
    doubt = headline_doubt(
        "Trial of councillor adjourned as judge falls ill", f"{STORY} Nobody fell ill at work.", (), ENGLISH
    )
    assert doubt is not None


def test_a_headline_that_comes_back_among_the_links_is_named() -> None:
    headline = "Rovers striker snatches winner"
    doubt = headline_doubt(headline, STORY, ("Rovers striker snatches winner",), ENGLISH)
    assert doubt is not None
    assert "links" in doubt
