"""What a page says of itself, with where it says so."""

from __future__ import annotations

from typing import Any

import pytest

from stemma.clean.got import bounded
from stemma.clean.metadata import metadata
from stemma.clean.visible import tree_of

TITLE = "Grain ferry runs aground above Tornby"


def read(head: str, body: str = "") -> Any:
    tree = tree_of(f"<html><head>{head}</head><body>{body}<p>Text.</p></body></html>")
    assert tree is not None
    return metadata(tree)


@pytest.mark.parametrize(
    ("head", "text", "where"),
    [
        (
            '<meta property="article:published_time" content="2021-03-09">',
            "2021-03-09",
            "meta article:published_time",
        ),
        ('<meta name="DC.date.issued" content="2021-03-09">', "2021-03-09", "meta dc.date.issued"),
        ('<meta itemprop="datePublished" content="2021-03-09">', "2021-03-09", "microdata datepublished"),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": ["Article"], "datePublished": "2021-03-09"}]}'
            "</script>",
            "2021-03-09",
            "JSON-LD datePublished",
        ),
    ],
)
def test_a_value_is_kept_with_where_it_was_found(head: str, text: str, where: str) -> None:
    assert (read(head).published[0].text, read(head).published[0].where) == (text, where)


def test_microdata_in_the_body_is_told_from_a_class_name() -> None:
    [author] = read("", '<span itemprop="author">Inga Strand</span>').bylines
    assert (author.text, author.where) == ("Inga Strand", "visible byline (microdata author)")


def test_times_marked_as_published_are_told_from_any_time() -> None:
    marked = read("", '<time datetime="2020-01-01">x</time><time class="published" datetime="2021-03-09">y</time>')
    assert [one.text for one in marked.published] == ["2021-03-09"]
    assert marked.timed == ()
    bare = read("", '<time datetime="2020-01-01">x</time>')
    assert (bare.published, [one.text for one in bare.timed]) == ((), ["2020-01-01"])


def test_a_date_of_change_is_never_searched_for_a_day_of_publication() -> None:
    told = read(
        '<meta property="article:modified_time" content="2021-03-09">', "<div>Another story, 4 May 2018</div>"
    )
    assert (told.published, told.searched) == ((), None)


def test_the_article_keeps_what_the_page_states_and_what_was_not_taken(made: Any, linked: Any) -> None:
    news = {"@type": "NewsArticle", "headline": TITLE, "articleSection": "Rivers", "author": {"name": "Inga Strand"}}
    article = made(linked(news) + '<meta property="og:title" content="Ferry stuck for days">')
    stated = [(one.what, one.value, one.where) for one in article.stated]
    assert ("author", "Inga Strand", "JSON-LD author") in stated
    assert ("headline", "Ferry stuck for days", "meta og:title") in stated
    assert ("section", "Rivers", "JSON-LD articleSection") in stated
    assert (article.headline, article.section) == (TITLE, "Rivers")
    assert stated[0][:2] == ("headline", TITLE)


def test_an_undated_page_has_bounds_and_a_dated_one_needs_none(made: Any) -> None:
    undated = bounded(made(), "2021-04-01T08:00:00Z")
    assert undated.published is None
    assert undated.not_after is not None
    assert undated.not_after.day == "2021-04-01"
    dated = bounded(made('<meta property="article:published_time" content="2021-03-09">'), "2021-04-01")
    assert (dated.not_before, dated.not_after) == (None, None)
