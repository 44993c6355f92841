"""Rows that cannot be meant so, at the door of the stages."""

import json
from typing import Any

import pytest

from stemma.pipeline.contract import answers
from stemma.read.reader import rules_alone

TEXT = "The bridge at Mobaye fell on Monday. Two people died, police said."


def answer(stage: str, *articles: dict[str, Any]) -> dict[str, Any]:
    (told,) = answers(stage, [json.dumps({"id": "s", "articles": articles})], rules_alone)
    return told


@pytest.mark.parametrize("stage", ["trace", "collate"])
def test_one_article_given_twice_counts_once(stage: str) -> None:
    one = {"id": "a", "text": TEXT}
    assert answer(stage, one, one) == answer(stage, one)


@pytest.mark.parametrize("stage", ["trace", "collate"])
def test_two_articles_under_one_id_are_refused(stage: str) -> None:
    told = answer(stage, {"id": "a", "text": TEXT}, {"id": "a", "text": "The market of Bangui burned. Nobody died."})
    assert told["error"] == "two articles of the row have the id 'a'. Give each an id of its own."


@pytest.mark.parametrize(
    "published", ["yesterday", "2019-13-45", "2019-03", "0000-00-00", "17/03/2019", "2019-W11-7"]
)
def test_a_date_that_never_was_is_no_date(published: str) -> None:
    """One bad date must not lose the story."""
    undated = answer("collate", {"id": "a", "text": TEXT})
    assert answer("collate", {"id": "a", "text": TEXT, "published": published}) == undated


def test_a_story_without_articles_says_nothing() -> None:
    assert answer("collate") == {"id": "s", "points": [], "drift": [], "quotes": []}
