from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from stemma.errors import BadDesk, StemmaError
from stemma.model import Page

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

    from stemma.store.store import Store

URL = "https://orsova.example/dam"


def counts(store: Store) -> tuple[int, int]:
    with store._reading() as connection:
        pages = connection.exec_driver_sql("SELECT count(*) FROM page").scalar_one()
        return pages, connection.exec_driver_sql("SELECT count(*) FROM capture").scalar_one()


@pytest.mark.parametrize("data", [b"", b"\x00\xff\xfe binary \x00", b"<p>x</p>", b"<p>the same again</p>" * 5000])
def test_a_page_comes_back_byte_for_byte(store: Store, data: bytes) -> None:
    page = Page("a.html", data, "text/html")
    store.add_page(page)
    assert store.page_bytes(page.sha256) == data


def test_a_page_comes_back_with_its_labels(store: Store, newsroom: Newsroom) -> None:
    page = replace(newsroom.page(newsroom.DAM, url=URL), retrieved="2031-03-02T21:14:00Z")
    store.add_page(page)
    assert list(store.pages()) == [page]


def test_the_same_page_from_the_same_place_adds_nothing(store: Store, newsroom: Newsroom) -> None:
    page = newsroom.page(newsroom.DAM)
    assert store.add_page(page)
    assert not store.add_page(replace(page, retrieved="2031-03-09T00:00:00Z", headers=()))
    assert counts(store) == (1, 1)


def test_the_same_bytes_from_another_place_are_kept_once_and_cited_twice(store: Store, newsroom: Newsroom) -> None:
    page = newsroom.page(newsroom.DAM)
    copy, served = replace(page, place="archive/dam.html"), replace(page, place=URL, url=URL)
    assert all(store.add_page(found) for found in (page, copy, served))
    assert counts(store) == (1, 3)
    assert list(store.pages()) == [page, copy, served]


def test_the_same_bytes_under_another_charset_are_another_find(store: Store, newsroom: Newsroom) -> None:
    page = newsroom.page(newsroom.DAM)
    relabelled = replace(page, charset="windows-1252")
    assert store.add_page(page)
    assert store.add_page(relabelled)
    assert store.page_of(newsroom.article(newsroom.DAM)) == relabelled


def test_an_article_leads_to_the_page_it_was_read_from(store: Store, newsroom: Newsroom) -> None:
    page, article = newsroom.page(newsroom.DAM), newsroom.article(newsroom.DAM)
    store.add_page(page)
    store.add_page(replace(page, place="archive/dam.html"))
    assert store.page_of(article) == page
    assert store.page_of(replace(article, place="moved/dam.html")) is not None
    assert store.page_of(replace(article, url=URL)) is None
    assert store.page_of(replace(article, sha256=None)) is None


def test_a_place_in_an_unknown_encoding_is_kept(store: Store) -> None:
    page = Page("pages/caf\udce9.html", b"<p>x</p>", "text/html")
    assert store.add_page(page)
    assert not store.add_page(page)
    assert [found.place for found in store.pages()] == ["pages/caf\\udce9.html"]


@pytest.mark.parametrize("table", ["page", "capture"])
@pytest.mark.parametrize("deed", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid"])
def test_evidence_never_changes(store: Store, newsroom: Newsroom, table: str, deed: str) -> None:
    store.add_page(newsroom.page(newsroom.DAM))
    with pytest.raises(IntegrityError, match="once kept never changes"), store._writing() as connection:
        connection.exec_driver_sql(deed.format(table))
    assert counts(store) == (1, 1)


def test_a_fingerprint_that_nobody_kept_is_said_to_be_unknown(store: Store) -> None:
    with pytest.raises(StemmaError, match="no page with this fingerprint"):
        store.page_bytes("0" * 64)


@pytest.mark.parametrize("altered", [b"<p>something else</p>", b"\x78\x9cnonsense", b""])
def test_bytes_that_were_altered_are_noticed(store: Store, newsroom: Newsroom, altered: bytes) -> None:
    page = newsroom.page(newsroom.DAM)
    store.add_page(page)
    with store._writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER page_keeps_its_words")
        connection.exec_driver_sql("UPDATE page SET bytes = ?", (altered,))
    with pytest.raises(BadDesk, match="damaged or altered"):
        store.page_bytes(page.sha256)
