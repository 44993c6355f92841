"""A search as people type it, and what it finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import DOSSIER, cite
from tests.web.shelved import browser, shelved
from tests.web.test_dossier import Reader

from stemma.model import Finding, Place, Precision
from stemma.web.live.about import About
from stemma.web.live.asking import Bounds, Days, query
from stemma.web.live.findable import FindablePoint
from stemma.web.wording import finding_badge

INF = float("inf")
FINDING = finding_badge(Finding.ALONE)


@pytest.mark.parametrize(
    ("asked", "since", "until"),
    [
        ("8 to 12 Dec 2016", date(2016, 12, 8), date(2016, 12, 12)),
        ("between 8 and 12 December 2016", date(2016, 12, 8), date(2016, 12, 12)),
        ("Dec 8-12, 2016", date(2016, 12, 8), date(2016, 12, 12)),
        ("28 November to 3 December 2016", date(2016, 11, 28), date(2016, 12, 3)),
        ("2016-12-08 to 2016-12-12", date(2016, 12, 8), date(2016, 12, 12)),
        ("on 8 Dec 2016", date(2016, 12, 8), date(2016, 12, 8)),
        ("in December 2016", date(2016, 12, 1), date(2016, 12, 31)),
        ("since 8 Dec 2016", date(2016, 12, 8), None),
        ("before 2016-12-08", None, date(2016, 12, 8)),
    ],
)
def test_days_are_understood_as_they_are_written(asked: str, since: date, until: date) -> None:
    found = query(f"ferry {asked}")
    assert (found.words, found.days) == ("ferry", Days(since, until))


@pytest.mark.parametrize("asked", ["may have 30 men", "31 Feb", "8 to 12 dockers", "march on the capital"])
def test_what_is_no_day_stays_among_the_words(asked: str) -> None:
    assert query(asked).days is None


def test_days_without_a_year_are_of_the_years_of_the_story() -> None:
    days = query("28 Dec to 3 Jan").days
    assert days and days.stretches((2016, 2020)) == (
        (date(2016, 12, 28), date(2017, 1, 3)),
        (date(2020, 12, 28), date(2021, 1, 3)),
    )


def test_a_figure_a_place_and_days_stand_in_one_line() -> None:
    found = query("killed >= 30 near Homs, 8 to 12 Dec 2016")
    assert found.bounds == (Bounds("killed", ">=", 30),) and found.place == "Homs" and found.words == ""
    assert found.days == Days(date(2016, 12, 8), date(2016, 12, 12))


@pytest.mark.parametrize(
    ("sign", "low", "high", "holds"),
    [
        (">=", 30, 30, True),
        (">=", 27, INF, False),
        (">", 30, INF, True),
        (">", 30, 30, False),
        ("<", -INF, 30, True),
        ("<=", 20, 40, True),
        ("=", 20, 40, True),
        ("=", None, None, False),
    ],
)
def test_an_open_end_counts_as_what_is_said(sign: str, low: float | None, high: float | None, holds: bool) -> None:
    assert Bounds("", sign, 30).holds(low, high) is holds


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("desk") / "maren.db", DOSSIER))


def found(desk: TestClient, **asked: str) -> str:
    answer = desk.get("/search", params=asked)
    assert answer.status_code == 200
    return Reader(answer.text).text


def test_a_figure_is_found_by_its_size_and_never_by_a_slip_in_copying(desk: TestClient) -> None:
    assert "How many dock workers had been killed by Wednesday?" in found(desk, q="killed > 42")
    assert "How many dock workers were killed?" not in found(desk, q="killed > 42"), "more than 41 is drift of 41"
    assert "Understood as: killed > 42" in found(desk, q="killed > 42")


def test_stories_speakers_and_articles_are_found_by_words(desk: TestClient) -> None:
    assert "Stories 1" in found(desk, q="grain terminal")
    assert "Tomas Velk" in found(desk, q="velk") and "Speakers 1" in found(desk, q="velk")
    assert "Articles" in found(desk, q="ferr"), "a word still being typed counts by its beginning"


def test_days_narrow_what_is_found(desk: TestClient) -> None:
    assert "Articles" in found(desk, q="terminal", since="2021-05-05")
    assert "Nothing on this desk" in found(desk, q="terminal", until="2021-05-01")
    assert found(desk, q="terminal 4 May").count("4 May 2021") >= 3


def test_while_somebody_types_a_few_are_enough(desk: TestClient) -> None:
    assert "All results" in found(desk, q="the", few="1")
    assert "All results" not in found(desk, q="the")


def test_strange_searches_are_answered(desk: TestClient, tmp_path: Path) -> None:
    for asked in (
        ")(",
        '"',
        "*",
        "near",
        "near  ",
        ">= 3",
        "killed >= 9" * 500,
        "99999999-99-99",
        "0 Jan 0000",
        "\u202e",
    ):
        assert "Search" in found(desk, q=asked)
    empty = browser(shelved(tmp_path / "empty.db"))
    assert "Nothing on this desk" in found(empty, q="ferry near Homs, 8 Dec")


def test_near_means_near_on_the_ground(tmp_path: Path) -> None:
    homs, village, far = (36.71, 34.73), (36.55, 34.80), (37.16, 36.20)

    def town(name: str, at: tuple[float, float]) -> Place:
        return Place(cite("delta", "east quay"), name, at[1], at[0], "town", Precision.TOWN, "SY")

    def told(place: Place) -> str:
        studies = tuple(replace(one, places=(place,) if one.article.id == "delta" else ()) for one in DOSSIER.studies)
        return found(
            browser(shelved(tmp_path / f"{place.name}.db", replace(DOSSIER, studies=studies))), q="near Homs"
        )

    assert "How did the wounded reach hospital?" in told(town("Homs", homs))
    assert "Nothing on this desk" in told(town("Rastan", village)), "nobody here says where Homs is"
    points = FindablePoint("", "", FINDING, (), "", About((), (), (), (("rastan", (village[1], village[0])),)), ())
    assert points.near("homs", [(homs[1], homs[0])]) and not points.near("homs", [(far[1], far[0])])
