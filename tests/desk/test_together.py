"""Pages on a desk beside each other: editions, twins, sisters, and a newsroom's outlets."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from stemma import Desk
from stemma.desk.together import stand_together
from stemma.desk.versions import analyser
from stemma.desk.watch import unwatched
from stemma.desk.work import Work
from stemma.engine import Local
from stemma.model import Article, Ending, Page
from stemma.pipeline import STUDY, cleaned, journey
from stemma.store import Store
from stemma.web.formats import encoded

URL = "https://www.harbourmail.example/news/ferry-7"
LEAD = "KALIVA (FP) — At least {} people died when the ferry Aurora capsized off the port of Kaliva on Monday night, the coast guard said."
REST = (
    "Divers searched the hull until dawn while relatives waited on the quay, and the harbour master closed the "
    "northern channel to all traffic until further notice.",
    "The Aurora had left Port Lena at nine in the evening with 140 people on board, said Blue Line Ferries, the "
    "company that runs it.",
)


def html(*paragraphs: str, headline: str = "Ferry capsizes off Kaliva", outlet: str = "Harbour Mail") -> str:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    named = f'<meta property="og:site_name" content="{outlet}">'
    return f"<html><head><title>{headline}</title>{named}</head><body><article><h1>{headline}</h1>{story}</article></body></html>"


def row(toll: int, url: str = URL, **more: str) -> dict[str, str]:
    return {"url": url, "html": html(LEAD.format(toll), *REST, **more)}


def read(path: Path, rows: Sequence[dict[str, str]], tmp_path: Path, outlets: Path | None = None) -> Desk:
    pages = tmp_path / "pages.jsonl"
    pages.write_text("\n".join(json.dumps(one) for one in rows))
    desk = Desk(path, workers=1)
    if outlets:
        desk.know_outlets(outlets)
    tally = desk.read([str(pages)])
    assert (tally.failed, tally.set_aside) == (0, 0)
    return desk


def test_a_second_text_at_an_address_is_no_second_witness(tmp_path: Path) -> None:
    later = row(30, f"{URL}?utm_source=feed", headline="Ferry capsizes off Kaliva, 30 dead")
    later["html"] = later["html"].replace("</article>", "<time datetime='2031-03-09'>9 March 2031</time></article>")
    with read(tmp_path / "a.db", [row(12), later], tmp_path) as desk:
        [article] = desk.articles()
        assert "30 people" in article.text
        assert [study.article for study in desk.dossier("").studies] == [article]
        first, last = desk.editions(article.id).editions
        assert last.article == article.id
        assert article.earlier == (first.article,)
        assert "12 people" in desk.article(first.article).text  # still there, under its own id
        assert desk.editions(first.article) == desk.editions(article.id)
        assert desk.page(first.article).data.decode() == row(12)["html"]  # type: ignore[union-attr]


def test_twins_are_one_article_with_all_addresses(tmp_path: Path) -> None:
    addresses = [URL, "https://amp.harbourmail.example/news/ferry-7", f"{URL}?print=1"]
    with read(tmp_path / "a.db", [row(12, url) for url in addresses], tmp_path) as desk:
        [article] = desk.articles()
        assert article.addresses == tuple(sorted(addresses))
        assert len(desk.editions(article.id).editions) == 1


def test_no_order_of_arrival_changes_a_desk(tmp_path: Path) -> None:
    rows = [
        row(12),
        row(30),
        row(12, "https://amp.harbourmail.example/news/ferry-7"),
        row(14, "https://delta.example/1"),
    ]
    told = set()
    for number, order in enumerate(list(permutations(rows))[::5]):
        with Desk(tmp_path / f"{number}.db", workers=1) as desk:
            for one in order:  # one run for each page
                pages = tmp_path / f"page{rows.index(one)}.jsonl"
                pages.write_text(json.dumps(one))
                desk.read([str(pages)])
            told.add(b"".join(encoded(desk.dossier(story.id), "json") for story in desk.stories()))
    assert len(told) == 1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store.db") as store:
        yield store


def seen(store: Store, data: str, *times: str, url: str = URL) -> Article:
    """A page read at these times, as a crawl does."""
    for at in times:
        page = Page(url, data.encode(), "text/html", url, retrieved=at)
        store.add_page(page)
        [article] = cleaned(page)
        store.keep_article(article, "clean 1")
    stand_together(Work(store, Local(1), unwatched, analyser, STUDY))
    return article


def test_the_text_that_was_read_last_is_current_whenever_it_came(store: Store) -> None:
    late = seen(store, html(LEAD.format(30), *REST), "2031-03-05T08:00:00Z")
    early = seen(store, html(LEAD.format(12), *REST), "2031-03-04T08:00:00Z")
    assert [article.id for article in store.articles()] == [late.id]
    assert store.article(early.id).retrieved == "2031-03-04T08:00:00Z"
    again = seen(store, html(LEAD.format(12), *REST), "2031-03-06T08:00:00Z")  # it was taken back
    assert again.id == early.id
    assert [article.id for article in store.articles()] == [early.id]
    editions = store.editions(early.id)
    assert editions is not None
    assert [edition.article for edition in editions.editions] == [early.id, late.id, early.id]


def test_the_first_time_of_reading_bounds_the_day_whichever_reading_came_first(store: Store) -> None:
    told = '<meta property="article:published_time" content="2031-03-20"></head>'
    late, early = "2031-03-25T08:00:00Z", "2031-03-10T08:00:00Z"
    for number, order in enumerate(((early, late), (late, early))):
        data = html(LEAD.format(number), *REST).replace("</head>", told)
        article = seen(store, data, *order, url=f"https://delta.example/{number}")
        standing = store.article(article.id)
        assert (standing.day, standing.not_after and standing.not_after.day) == (None, "2031-03-10")


def test_standing_together_twice_changes_nothing(store: Store, tmp_path: Path) -> None:
    for hour in (8, 9):
        seen(store, html(LEAD.format(hour), *REST), f"2031-03-05T0{hour}:00:00Z")
    before = list(sqlite3.connect(tmp_path / "store.db").iterdump())
    stand_together(Work(store, Local(1), unwatched, analyser, STUDY))
    assert list(sqlite3.connect(tmp_path / "store.db").iterdump()) == before


JUNK = "Every morning our reporters choose the five stories you should know, and you can hear them on the radio at seven."
CHOIR = (
    "The choir of the old mill will sing for the last time on Sunday, as the roof is to be taken down before the winter storms.",
    "Its conductor, who founded it with nine millers in 1978, has chosen the same songs as for the first concert, she said.",
)
DAM = (
    "The dam above Ostrow held through the night although the river rose to its highest mark in twenty years, engineers said.",
    "Two villages below it had been emptied by the fire brigade, and their people slept in the school, the mayor said.",
)


def test_what_an_outlet_prints_under_all_its_stories_leaves_the_desk_and_can_be_looked_up(tmp_path: Path) -> None:
    first = [{"url": URL, "html": html(*DAM, JUNK, headline="Dam at Ostrow holds")}]
    rest = [
        {
            "url": "https://www.harbourmail.example/2",
            "html": html(*CHOIR, JUNK, headline="Mill choir sings on Sunday"),
        },
        {"url": "https://www.harbourmail.example/3", "html": html(LEAD.format(12), *REST, JUNK)},
    ]
    with read(tmp_path / "a.db", first, tmp_path) as desk:
        [dam] = desk.articles()
        assert JUNK in dam.text
    with read(tmp_path / "a.db", rest, tmp_path) as desk:
        assert not [article for article in desk.articles() if JUNK in article.text]
        [block] = [block for block in desk.article(dam.id).set_aside if block.text == JUNK]
        assert "other pages of the outlet" in block.because
        studied = {study.article.id: study for story in desk.stories() for study in desk.dossier(story.id).studies}
        assert JUNK not in studied[dam.id].article.text
        assert {outcome.ending for outcome in desk.inputs()} == {Ending.OK}


def test_a_newsroom_s_outlets_are_remembered(tmp_path: Path) -> None:
    own = tmp_path / "ours.csv"
    own.write_text("domain,name,owner,kind\nharbourmail.example,The Harbour Mail,Quay Press,local\n")
    with read(tmp_path / "a.db", [row(12)], tmp_path) as desk:
        assert desk.articles()[0].owner is None
    with read(tmp_path / "a.db", [row(12)], tmp_path, own) as desk:
        assert (desk.articles()[0].owner, desk.articles()[0].outlet) == ("Quay Press", "The Harbour Mail")
    with read(tmp_path / "a.db", [row(12)], tmp_path) as desk:
        assert desk.articles()[0].owner == "Quay Press"
        assert desk.dossier("").studies[0].article.owner == "Quay Press"


def test_the_journey_without_a_desk_knows_editions_too() -> None:
    pages = [
        Page(
            f"p{toll}",
            html(LEAD.format(toll), *REST).encode(),
            "text/html",
            URL,
            retrieved=f"2031-03-0{day}T08:00:00Z",
        )
        for day, toll in ((4, 30), (3, 12))
    ]
    for order in (pages, pages[::-1]):
        [dossier] = journey(order).dossiers
        [study] = dossier.studies
        assert "30 people" in study.article.text
        assert len(study.article.earlier) == 1
