"""What no editor hopes for: nothing at all, one article, two thousand, endless titles, other scripts, markup everywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import ARTICLES, DOSSIER
from tests.web.hostile import disguised, strange
from tests.web.shelved import browser, shelved
from tests.web.test_dossier import Reader
from tests.web.test_timeline_and_map import happening

from stemma.model import Article, Dossier, Line, Manner, Reuse, Span, Stemma, Story, Study
from stemma.web.dossier import render

STORY = "/story/maren"
TABS = ("", "/claims", "/stemma", "/articles", "/compare", "/timeline", "/map", "/drift", "/quotations", "/history")
MANY = 2_000
HEAVY = 1_500_000  # bytes of a page: what a first view may weigh


def read(desk: TestClient, address: str, status: int = 200) -> Reader:
    answer = desk.get(address)
    assert answer.status_code == status, (address, answer.text[-300:])
    return Reader(answer.text)


def alone() -> Dossier:
    """The story with one article, which nobody copied and in which nothing was found."""
    study = Study(ARTICLES[5], DOSSIER.studies[5].sentences)
    stemma = Stemma(("radio",), (), (), (Line("radio", "Kelmet Radio, its own report", ("radio",), ("alone",)),))
    return Dossier(Story("maren", "Harbour shut", ("radio",), ("one article",)), (study,), stemma, (), (), ())


def test_a_desk_with_nothing_in_it_answers_everywhere(tmp_path: Path) -> None:
    desk = browser(shelved(tmp_path / "empty.db", failed=0))
    assert "There is nothing on this desk yet" in read(desk, "/").text
    assert "No input was read" in read(desk, "/inputs").text
    assert "Nothing on this desk" in read(desk, "/search?q=fire").text
    assert "no such story" in read(desk, STORY, 404).text


def test_a_story_of_one_article_has_every_page(tmp_path: Path) -> None:
    desk = browser(shelved(tmp_path / "one.db", alone()))
    for tab in (*TABS, "/article/radio"):
        said = read(desk, STORY + tab, 404 if tab == "/compare" else 200).text
        assert "Harbour shut" in said or "nothing to compare it with" in said, tab
    assert "1 article, 1 text, 1 line" in read(desk, STORY).text


@cache
def crowd() -> Dossier:
    """Two thousand reprints of one dispatch, with all that the fixture says of the first of them."""
    first = ARTICLES[1]
    extra = [
        replace(first, id=f"copy-{number}", outlet=f"Paper {number}", place=f"pages/{number}.html")
        for number in range(MANY - len(ARTICLES))
    ]
    studies = tuple(_study(article) for article in extra)
    ids = tuple(article.id for article in extra)
    stemma = replace(
        DOSSIER.stemma,
        articles=(*DOSSIER.stemma.articles, *ids),
        reuse=(*DOSSIER.stemma.reuse, *(Reuse(id, "lost-1", Manner.VERBATIM, ("word for word",)) for id in ids)),
        lines=tuple(
            replace(line, articles=(*line.articles, *ids)) if line.id == "lost-1" else line
            for line in DOSSIER.stemma.lines
        ),
    )
    points = tuple(
        replace(point, readings=tuple(replace(one, witnesses=_printed(one.witnesses, ids)) for one in point.readings))
        for point in DOSSIER.points
    )
    story = replace(DOSSIER.story, articles=stemma.articles)
    return replace(DOSSIER, story=story, studies=(*DOSSIER.studies, *studies), stemma=stemma, points=points)


def _printed(witnesses: tuple[Span, ...], ids: tuple[str, ...]) -> tuple[Span, ...]:
    """The witnesses, and where one is in the text that the others reprint, the same words in each of them."""
    again = [Span(id, span.start, span.end) for span in witnesses if span.article == "standard" for id in ids]
    return (*witnesses, *again)


def _study(article: Article) -> Study:
    said = DOSSIER.studies[1].sentences
    spans = [Span(article.id, one.span.start, one.span.end) for one in said]
    return Study(article, tuple(replace(one, span=span) for one, span in zip(said, spans, strict=True)))


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("crowd") / "crowd.db", crowd()))


def test_two_thousand_articles_are_counted_and_no_page_bursts(crowded: TestClient) -> None:
    assert "2,000 articles" in read(crowded, STORY).text
    for tab in (*TABS, "/point/killed", "/article/copy-7"):
        assert len(crowded.get(STORY + tab).content) < HEAVY, tab


def test_of_two_thousand_articles_none_is_lost(crowded: TestClient) -> None:
    listed: set[str] = set()
    for at in range(1, MANY // 100 + 1):
        listed |= {href for href in read(crowded, f"{STORY}/articles?at={at}").hrefs if "/article/" in href}
    assert len(listed) == MANY


def test_what_a_list_of_points_leaves_out_stands_on_the_page_of_the_point(crowded: TestClient) -> None:
    assert "more in the same words" in read(crowded, STORY).text
    cited = {href for href in read(crowded, STORY + "/point/killed").hrefs if "/article/copy-" in href}
    assert len(cited) == MANY - len(ARTICLES)


def test_a_headline_and_a_name_of_ten_thousand_characters(tmp_path: Path) -> None:
    words = "fire" * 2_500
    articles = [replace(study.article, headline=words, outlet=words) for study in DOSSIER.studies]
    studies = tuple(replace(study, article=article) for study, article in zip(DOSSIER.studies, articles, strict=True))
    desk = browser(shelved(tmp_path / "long.db", replace(DOSSIER, studies=studies)))
    for tab in (*TABS, "/article/watch"):
        assert len(desk.get(STORY + tab).content) < HEAVY, tab
    assert words in read(desk, STORY + "/article/watch").text


ARABIC = "قال شهود إن النيران اندلعت في صومعة الحبوب قبل الفجر."


def test_text_from_right_to_left_keeps_its_direction_and_its_place(tmp_path: Path) -> None:
    studies = tuple(
        replace(
            study,
            article=replace(study.article, text=f"{study.article.text}\n\n{ARABIC}", headline=ARABIC, outlet=ARABIC),
        )
        for study in DOSSIER.studies
    )
    dossier = replace(DOSSIER, studies=studies)
    desk = browser(shelved(tmp_path / "right.db", dossier))
    for page in (desk.get(STORY + "/article/watch").text, render(dossier)):
        assert re.search(rf'<p dir="auto">[^<]*(<[^>]*>)*{ARABIC}', page)
        assert re.search(rf"<h[23][^>]*dir=\"auto\">{ARABIC}", page)
        assert f"<bdi>{ARABIC}</bdi>" in page


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(
        shelved(tmp_path_factory.mktemp("hostile") / "hostile.db", disguised(happening(DOSSIER), strange()))
    )


def test_markup_in_every_field_is_shown_and_never_obeyed(hostile: TestClient) -> None:
    (story,) = {href for href in read(hostile, "/").hrefs if href.startswith("/story/")}
    addresses = {"/", "/inputs", "/search?q=harbour", *(story + tab for tab in TABS)}
    addresses |= {
        href.partition("#")[0] for href in read(hostile, story).hrefs if re.search("/point/|/article/", href)
    }
    addresses |= {href for href in read(hostile, story + "/articles").hrefs if "/article/" in href}
    assert len(addresses) > 20
    for address in sorted(addresses):
        unharmed(read(hostile, address))


def test_markup_in_every_field_of_a_dossier_is_text() -> None:
    page = Reader(render(disguised(happening(DOSSIER), strange())))
    unharmed(page)
    assert "${7*7}" in page.text


NUMBER = r"(?<![\d:])\d+(?![\d:])"  # none of an hour: pages say when an input came, which may be at 14:49


def unharmed(page: Reader) -> None:
    """All markup on the page is its own."""
    own = {tag for tag, _ in page.elements}
    assert not own & {"img", "iframe", "base", "object", "embed"}
    assert [attrs for tag, attrs in page.elements if tag == "meta" and attrs.get("http-equiv") == "refresh"] == []
    assert [name for _, attrs in page.elements for name in attrs if name.startswith("on")] == []
    assert [href for href in page.hrefs if not href.startswith(("/", "#"))] == []
    assert page.open == [] and "49" not in re.findall(NUMBER, page.text.replace("{{ 7*7 }}", ""))
