"""The reader and the comparison: whose words, beside what page, and how two articles stand to each other."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import ARTICLES, DOSSIER, cite
from tests.web.shelved import browser, shelved
from tests.web.test_live import STORY, asked

from stemma.model import Article, Dossier, Name, Passage, Quantity, Span, Stemma, Story, Study
from stemma.web.live.comparing import comparison, in_order, tidied
from stemma.web.live.retold import retold
from stemma.web.live.shelf import Book
from stemma.web.live.voices import passages

BOOK = Book(DOSSIER)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("desk") / "maren.db", DOSSIER))


def test_a_passage_is_painted_as_its_line() -> None:
    assert {passage.lines for passage in passages(BOOK, "courier-1")} == {("lost-1",)}
    assert {passage.letters for passage in passages(BOOK, "radio")} == {"C"}


def test_every_sentence_is_in_one_passage() -> None:
    for id, study in BOOK.studies.items():
        found = passages(BOOK, id)
        for sentence in study.sentences:
            assert sum(passage.span.holds(sentence.span) for passage in found) == 1


def test_the_reader_names_the_voices_and_what_was_set_aside(desk: TestClient) -> None:
    said = asked(desk, STORY + "/article/courier-1").text
    assert "Meridian Press" in said and "100 %" in said
    assert "set aside: caption with a photo credit" in said
    assert "The page as it was got" in said and "<p>PORT SARROW" in said


def test_cited_words_can_be_opened_by_their_address(desk: TestClient) -> None:
    page = asked(desk, STORY + "/claims?finding=contradicted")
    cites = [href for href in page.hrefs if "#cite-" in href]
    assert cites
    for href in cites:
        address, _, id = href.partition("#")
        assert id in asked(desk, address).ids


def test_a_copy_leads_to_what_it_was_made_from_side_by_side(desk: TestClient) -> None:
    assert f"{STORY}/compare?one=standard&other=watch" in asked(desk, STORY + "/article/watch").hrefs


def test_two_articles_are_aligned_by_what_both_have(desk: TestClient) -> None:
    page = asked(desk, STORY + "/compare?one=courier-1&other=standard")
    assert "stands in the other" in page.text and "only one has it" in page.text
    assert "both have it" in page.text


def test_every_word_of_both_articles_is_in_the_comparison(desk: TestClient) -> None:
    said = asked(desk, STORY + "/compare?one=courier-1&other=courier-2").text
    for id in ("courier-1", "courier-2"):
        text = next(article.text for article in ARTICLES if article.id == id)
        assert not [word for word in text.split() if word not in said and word.isalnum()]


def test_drift_is_marked_where_it_happened(desk: TestClient) -> None:
    assert "figure changed" in asked(desk, STORY + "/compare?one=standard&other=watch").text


def test_differences_lead_to_each_other_without_scripts(desk: TestClient) -> None:
    page = asked(desk, STORY + "/compare?one=courier-1&other=courier-2")
    hops = [href for href in page.hrefs if href.startswith("#d")]
    assert hops and all(href.removeprefix("#") in page.ids for href in hops)


def test_one_article_alone_has_nothing_to_be_compared_with(tmp_path: Path) -> None:
    story = replace(DOSSIER.story, articles=("courier-1",))
    alone = replace(DOSSIER, story=story, studies=DOSSIER.studies[:1], points=(), drifts=(), quotations=())
    alone = replace(
        alone,
        stemma=replace(DOSSIER.stemma, articles=("courier-1",), reuse=(), lost=(), lines=DOSSIER.stemma.lines[:1]),
    )
    desk = browser(shelved(tmp_path / "alone.db", alone))
    assert "nothing to compare" in asked(desk, STORY + "/compare", 404).text
    for tab in ("", "/claims", "/stemma", "/articles", "/article/courier-1"):
        asked(desk, STORY + tab)


def shared(one: tuple[int, int], other: tuple[int, int]) -> Passage:
    return Passage(Span("a", *one), Span("b", *other))


def test_what_stands_in_another_order_has_moved() -> None:
    first, second, third = shared((0, 50), (60, 110)), shared((60, 100), (0, 40)), shared((120, 200), (120, 200))
    assert in_order([first, second, third]) == [first, third]


def test_passages_that_overlap_are_told_once() -> None:
    whole, part = shared((0, 50), (0, 50)), shared((10, 30), (60, 80))
    assert tidied([part, whole]) == [whole]


def test_names_are_listed_by_sort_with_the_way_to_the_first(tmp_path: Path) -> None:
    names = tuple(
        Name(cite("radio", words), words, sort) for words, sort in (("Tomas Velk", "PER"), ("great silo", "LOC"))
    )
    studies = tuple(replace(one, names=names if one.article.id == "radio" else ()) for one in DOSSIER.studies)
    desk = browser(shelved(tmp_path / "names.db", replace(DOSSIER, studies=studies)))
    page = asked(desk, STORY + "/article/radio")
    assert "People 1" in page.text and "Places 1" in page.text and "Organisations" not in page.text
    start = cite("radio", "Tomas Velk").start
    assert f"#name-{start}" in page.hrefs and f"name-{start}" in page.ids


TOLD = """\
The trawler Halcyon sank off Cape Ruen on Monday after her nets caught a wreck, said Captain Edda Morn of the coast \
guard.

Nine of her crew of 14 were picked up by the ferry Sorrel."""
RETOLD = """\
Families waited on the quay all night.

The ferry Sorrel had saved nine men from the crew of 14 by dawn.

Captain Edda Morn blamed a wreck that fouled the nets of the Halcyon near Cape Ruen."""


def test_a_rewritten_sentence_stands_beside_the_one_it_retells() -> None:
    one, other = Article("one", TOLD, "one.txt"), Article("other", RETOLD, "other.txt")
    pairs = {each.one.of(TOLD)[:11]: each.other.of(RETOLD) for each in retold(one, other)}
    assert pairs["Nine of her"] == "The ferry Sorrel had saved nine men from the crew of 14 by dawn."
    assert pairs["The trawler"].startswith("Captain Edda Morn blamed a wreck")
    assert retold(one, one) == []


def test_what_is_told_in_other_words_is_a_difference_to_go_to() -> None:
    studies = tuple(Study(Article(id, text, f"{id}.txt"), ()) for id, text in (("one", TOLD), ("other", RETOLD)))
    told = Dossier(Story("halcyon", "", (), ()), studies, Stemma((), (), (), ()), (), (), ())
    rows = comparison(Book(told), studies[0].article, studies[1].article).rows
    assert {"retold", "moved"} <= {row.sort for row in rows}, "one of the two stands before the other there"
    assert all(row.difference is not None for row in rows)


def test_every_word_of_both_articles_stands_in_the_comparison() -> None:
    for one, other in (("delta", "watch"), ("courier-1", "courier-2"), ("courier-1", "watch"), ("radio", "radio")):
        view = comparison(BOOK, BOOK.article(one), BOOK.article(other))
        for id, cells in ((one, [row.left for row in view.rows]), (other, [row.right for row in view.rows])):
            shown = " ".join(piece.text for cell in cells if cell for piece in cell.pieces)
            assert re.findall(r"\w+", shown) == re.findall(r"\w+", BOOK.texts.articles[id].text)


def measured(unit: str | None, cumulative: bool = False) -> Dossier:
    """The dossier whose Courier counts its dock workers in this unit."""
    words = cite("courier-1", "41 dock workers")
    amount = Quantity(41, 41, None, words, words, unit, cumulative=cumulative)
    first, *others = DOSSIER.studies
    point, *rest = DOSSIER.points
    reading = replace(point.readings[0], witnesses=(words,))
    point = replace(point, readings=(reading, *point.readings[1:]))
    return replace(DOSSIER, studies=(replace(first, quantities=(amount,)), *others), points=(point, *rest))


def test_a_measure_has_its_si_value_beside_it(tmp_path: Path) -> None:
    desk = browser(shelved(tmp_path / "maren.db", measured("square mile")))
    assert "(106 km²)" in asked(desk, f"{STORY}/point/killed").text
    page = asked(desk, f"{STORY}/article/courier-1")
    assert "41 dock workers: 106 km²" in page.text
    assert any((attrs.get("id") or "").startswith("figure-") for _, attrs in page.elements)


def test_a_sum_of_incidents_is_said_to_be_one(tmp_path: Path) -> None:
    desk = browser(shelved(tmp_path / "maren.db", measured(None, cumulative=True)))
    assert "adds up incidents" in asked(desk, f"{STORY}/point/killed").text
    assert "41 dock workers: adds up incidents" in asked(desk, f"{STORY}/article/courier-1").text
