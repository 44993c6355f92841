"""What the time of reading says of a page's date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from stemma.clean import clean
from stemma.clean.got import bounded
from stemma.model import Page

if TYPE_CHECKING:
    from tests.clean.conftest import Made

AHEAD = '<meta property="article:published_time" content="2031-03-20">'


def test_no_page_was_published_after_it_was_got(made: Made) -> None:
    article = bounded(made(AHEAD), "2031-03-11T08:00:00Z")
    assert article.published is None
    assert article.not_after is not None
    assert article.not_after.day == "2031-03-11"


def test_the_next_best_date_stands_in_for_one_that_was_still_to_come(made: Made) -> None:
    article = bounded(made(AHEAD, url="https://post.example/2031/03/09/ferry"), "2031-03-11T08:00:00Z")
    assert article.day == "2031-03-09"
    assert "not 2031-03-20: the page was there on 2031-03-11" in (article.published_because or "")


def test_where_the_page_was_got_it_may_be_tomorrow_already(made: Made) -> None:
    assert bounded(made(AHEAD), "2031-03-19T23:30:00Z").day == "2031-03-20"


def test_a_time_that_nobody_noted_or_that_is_none_bounds_nothing(made: Made) -> None:
    article = made(AHEAD)
    assert bounded(article, None) == bounded(article, "last week") == article


def test_cleaning_gives_the_same_article_whenever_the_page_was_got() -> None:
    html = f"<html><head>{AHEAD}</head><body><article>" + "<p>The ferry to Tornby ran aground at noon.</p>" * 9
    page = Page("ferry.html", html.encode(), "text/html")
    assert clean(replace(page, retrieved="2031-03-11T08:00:00Z")) == clean(replace(page, retrieved="2031-03-25"))
