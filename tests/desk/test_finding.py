"""Where a text was used, asked of the kept fingerprints."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.desk.wires import FLOOD, PAGES, written

from stemma import Desk


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("find")
    with Desk(folder / "find.db", workers=1) as desk:
        desk.read(written(folder, list(PAGES)))
    return folder / "find.db"


def outlets(path: Path, what: str, top: int = 10) -> list[str | None]:
    with Desk(path, write=False) as desk:
        known = {article.id: article.outlet for article in desk.articles()}
        return [known[use.article] for use in desk.find(what, top)]


def test_a_whole_text_is_found_with_those_who_have_most_of_it_first(path: Path) -> None:
    assert outlets(path, FLOOD) == ["Tarnia Press", "Kolva Courier", "Upper Mesk News", "Stoll Gazette"]


def test_no_more_are_looked_at_than_asked_for(path: Path) -> None:
    assert outlets(path, FLOOD, top=1) == ["Tarnia Press"]


def test_a_short_text_is_found_though_it_may_have_no_mark_in_common(path: Path) -> None:
    words = FLOOD.split()
    for start in range(0, len(words) - 10, 7):
        assert "Tarnia Press" in outlets(path, " ".join(words[start : start + 10])), words[start : start + 10]


@pytest.mark.parametrize(
    "what",
    [
        "",
        "   ",
        "two words",
        "—",
        '" OR "',
        "the NEAR(river",
        "\x00\x1b[2J",
        "洪水淹没了整个城市的市场大厅",
        "и река вышла из берегов на рассвете",
    ],
)
def test_what_nobody_printed_is_found_nowhere(path: Path, what: str) -> None:
    assert outlets(path, what) == []


def test_a_desk_without_fingerprints_is_searched_all_the_same(path: Path, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    with sqlite3.connect(path) as full, sqlite3.connect(older) as copy:
        full.backup(copy)
        copy.execute("DELETE FROM shared")
        copy.execute("DELETE FROM mark WHERE rowid > 1")
        copy.execute("UPDATE mark SET fingerprint = 'marks 0.0.1+older 0', marks = x'00000000'")
    assert outlets(older, FLOOD) == outlets(path, FLOOD)
