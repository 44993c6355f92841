"""A story as it was known at a day has the pages of the story, with that day in their address."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import DOSSIER
from tests.web.shelved import browser, shelved
from tests.web.test_live import STORY, asked
from tests.web.test_timeline_and_map import happening

from stemma.errors import NoSuchStory
from stemma.model import Dossier
from stemma.web.live import retelling, shelf


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("desk") / "maren.db", happening(DOSSIER)))


def test_what_came_later_is_not_there(desk: TestClient) -> None:
    page = asked(desk, f"{STORY}@2021-05-04/articles")
    assert "As known at the end of 4 May 2021." in page.text
    assert "Silo blaze" not in page.text, "no date, so nobody knows that it was out"
    assert "Toll of terminal fire rises to 44" not in page.text
    assert "Dozens die as grain terminal burns" in page.text


def test_every_link_of_then_stays_then_but_one(desk: TestClient) -> None:
    hrefs = [href for href in asked(desk, f"{STORY}@2021-05-04").hrefs if href.startswith("/story/")]
    assert [href for href in hrefs if not href.startswith(f"{STORY}@2021-05-04")] == [STORY]


def test_the_map_leads_to_the_story_as_it_was_known(desk: TestClient) -> None:
    assert f"{STORY}@2021-05-04" in asked(desk, f"{STORY}/map?at=2021-05-04").hrefs
    assert not [href for href in asked(desk, f"{STORY}/map?at=2021-05-05").hrefs if "@" in href]


@pytest.mark.parametrize(
    "moment", ["yesterday", "1999-01-01", "2021-05-04T99", "%3Cscript%3E", "2021-05-04@2021-05-05"]
)
def test_a_day_that_shows_nothing_is_said_so(desk: TestClient, moment: str) -> None:
    page = asked(desk, f"{STORY}@{moment}", 404)
    assert "cannot be shown as known at that day" in page.text


def test_a_big_story_is_not_retold_while_somebody_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "RETOLD", 3)
    page = asked(browser(shelved(tmp_path / "big.db", DOSSIER)), f"{STORY}@2021-05-04", 404)
    assert "stemma claims --at" in page.text


def test_what_takes_long_is_said_to_be_worked_out_and_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, times = Event(), []

    def slowly(now: Dossier, moment: str) -> Dossier:
        times.append(moment)
        may_end.wait()
        return now

    monkeypatch.setattr(shelf, "dossier_then", slowly)
    monkeypatch.setattr(retelling, "PATIENCE", 0)
    desk, then = browser(shelved(tmp_path / "slow.db", DOSSIER)), f"{STORY}@2021-05-04/articles"
    waits = desk.get(then)
    assert (waits.status_code, waits.headers["refresh"]) == (202, "3")
    assert "being worked out" in waits.text and f'href="{then}"' in waits.text
    monkeypatch.setattr(retelling, "PATIENCE", 60)
    may_end.set()
    assert "Dozens die as grain terminal burns" in asked(desk, then).text
    asked(desk, then)
    assert times == ["2021-05-04"], "asked for three times, told once"


def test_no_more_days_are_worked_out_than_wait_in_line(monkeypatch: pytest.MonkeyPatch) -> None:
    may_end, line = Event(), retelling.Retelling()

    def told() -> Dossier:
        may_end.wait()
        return DOSSIER

    monkeypatch.setattr(retelling, "PATIENCE", 0)
    for number in range(retelling.QUEUED + 3):
        with pytest.raises(retelling.Later):
            line.told(number, told)
    monkeypatch.setattr(retelling, "PATIENCE", 60)
    may_end.set()
    assert line.told(0, told) is DOSSIER


def test_a_story_that_cannot_be_told_fails_for_whoever_asks() -> None:
    def failing() -> Dossier:
        raise NoSuchStory("nothing was out yet")

    with pytest.raises(NoSuchStory):
        retelling.Retelling().told("maren", failing)
