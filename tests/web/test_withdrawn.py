"""An article that was withdrawn is shown as withdrawn wherever it stands: in words, with the reason and the time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import DOSSIER
from tests.web.shelved import browser, shelved
from tests.web.test_dossier import Reader
from tests.web.test_live import STORY, asked
from tests.web.test_timeline_and_map import happening

from stemma.model import Withdrawal
from stemma.web.dossier import render

GONE = Withdrawal("courier-2", "2021-05-06T09:30:00Z", "the second count was made up", "night desk")
TOLD = "withdrawn 6 May 2021, 09:30 UTC by night desk: the second count was made up"
MADEUP = replace(happening(DOSSIER), withdrawn=(GONE,))
TABS = ("", "/claims", "/stemma", "/articles", "/timeline", "/map", "/drift", "/quotations", "/point/killed")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("desk") / "maren.db", MADEUP))


@pytest.mark.parametrize("tab", TABS)
def test_every_page_of_the_story_says_what_was_withdrawn_when_and_why(desk: TestClient, tab: str) -> None:
    assert TOLD in asked(desk, STORY + tab).text


def marked(page: Reader) -> int:
    """How often the page says "withdrawn" as a badge."""
    return sum("badge-withdrawn" in (attrs.get("class") or "") for _, attrs in page.elements)


@pytest.mark.parametrize(
    "tab", ["/claims", "/stemma", "/articles", "/timeline", "/map", "/quotations", "/point/killed-later"]
)
def test_where_the_article_is_cited_the_badge_stands_beside_its_name(desk: TestClient, tab: str) -> None:
    assert marked(asked(desk, STORY + tab)) > 1, "one is that at the top of the page"


def test_the_reader_says_it_above_the_text(desk: TestClient) -> None:
    assert "It bears no weight" in asked(desk, f"{STORY}/article/courier-2").text
    assert "It bears no weight" not in asked(desk, f"{STORY}/article/delta").text


def test_its_box_in_the_stemma_says_so_in_words(desk: TestClient) -> None:
    said = asked(desk, f"{STORY}/stemma").text
    assert "withdrawn · 5 May 2021" in said


def test_what_was_made_from_it_is_said_to_be(desk: TestClient) -> None:
    first = replace(GONE, article="courier-1")
    copied = replace(MADEUP, withdrawn=(first,))
    page = Reader(render(copied))
    assert marked(page) > 1 and "withdrawn 6 May 2021" in page.text


def test_side_by_side_each_is_named_with_it(desk: TestClient) -> None:
    page = asked(desk, f"{STORY}/compare?one=courier-1&other=courier-2")
    assert marked(page) == 2


def test_the_file_says_it_at_the_top_and_at_the_article() -> None:
    page = Reader(render(MADEUP))
    assert page.text.count(TOLD) >= 2
    assert marked(page) > 3


def test_a_search_that_finds_the_article_says_so(desk: TestClient) -> None:
    assert "Sarrow Courier, 5 May 2021 (withdrawn)" in asked(desk, "/search?q=tore+through").text


def test_nothing_is_said_where_nothing_was_withdrawn(tmp_path: Path) -> None:
    assert marked(Reader(render(DOSSIER))) == 0
    assert "withdrawn" not in asked(browser(shelved(tmp_path / "whole.db", DOSSIER)), STORY).text
