"""When and where a page was seen: every time, also in a desk that is older than the question."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.config import Config
from sqlalchemy.exc import IntegrityError

from stemma.model import Sighting
from stemma.store import opening
from stemma.store.store import Store

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

URL = "https://orsova.example/dam"
NOON, LATER = "2031-03-02T12:00:00Z", "2031-03-09T12:00:00Z"


def test_a_page_that_stands_unchanged_is_seen_each_time(store: Store, newsroom: Newsroom) -> None:
    page = replace(newsroom.page(newsroom.DAM, URL, url=URL), retrieved=NOON)
    for found in (page, replace(page, retrieved=LATER), page, replace(page, place="archive.warc", retrieved=None)):
        store.add_page(found)
    assert store.sightings(page.id) == (
        Sighting(page.id, "archive.warc", URL, None),
        Sighting(page.id, URL, URL, NOON),
        Sighting(page.id, URL, URL, LATER),
    )


def test_a_sighting_never_changes(store: Store, newsroom: Newsroom) -> None:
    store.add_page(newsroom.page(newsroom.DAM))
    for deed in ("UPDATE seen SET at = 'now'", "DELETE FROM seen"):
        with pytest.raises(IntegrityError, match="once kept never changes"), store._writing() as connection:
            connection.exec_driver_sql(deed)


def test_an_older_desk_tells_what_it_knows_of_its_finds(
    path: Path, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = replace(newsroom.page(newsroom.DAM, URL, url=URL), retrieved=NOON)
    with monkeypatch.context() as then:
        then.setattr(opening, "SCHEMA", 1)
        then.setattr(opening, "_migrate", to_the_first_step)
        with Store.open(path) as old, old._writing() as connection:
            row = {"sha": page.sha256, "size": len(page.data), "bytes": page.data, "url": URL, "at": NOON}
            connection.exec_driver_sql("INSERT INTO page VALUES (:sha, :size, :bytes)", row)
            connection.exec_driver_sql(
                "INSERT INTO capture (page, place, url, media, headers, retrieved, kept) "
                "VALUES (:sha, :url, :url, 'text/html', '[]', :at, :at)",
                row,
            )
    with Store.open(path) as store:
        assert store.sightings() == (Sighting(page.id, URL, URL, NOON),)


def to_the_first_step(connection: object) -> None:
    from alembic import command

    config = Config()
    config.set_main_option("script_location", str(opening.MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "0001")


def test_outlets_of_a_newsroom_are_kept_and_the_newest_count(store: Store) -> None:
    assert store.outlets() is None
    store.keep_outlets("ours.csv", "domain,name\na.example,A\n")
    store.keep_outlets("ours.csv", "domain,name\na.example,B\n")
    assert store.outlets() == ("ours.csv", "domain,name\na.example,B\n")


def test_lists_of_a_newsroom_are_kept_by_kind_and_the_newest_count(store: Store) -> None:
    assert store.own_list("actors") is None
    store.keep_list("actors", "ours.csv", "name\nRed Column\n")
    store.keep_list("actors", "ours.csv", "name\nBlue Column\n")
    assert store.own_list("actors") == ("ours.csv", "name\nBlue Column\n")
    assert store.own_list("kinds") is None
