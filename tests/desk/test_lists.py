"""A newsroom's own actors and kinds of events: kept on the desk, and what was coded with others is coded again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stemma.desk import Desk
from stemma.errors import BadList
from stemma.model import Event
from stemma.read.reader import rules_alone
from stemma.store import Store

TEXT = """\
MANBIJ, Syria — The Column seized Manbij on Wednesday after two days of shelling, people there said by telephone.

Its men opened three flood gates at the dam in Manbij on Thursday, and the lower streets stood under water by noon, as \
shopkeepers carried sacks of flour and the books of the land registry up the stairs of the old customs house."""

ACTORS = "name,side,aliases\nRed Column,armed,the Column\n"
KINDS = "event_type,sub_event_type,verbs\nWater,Gates opened,open * gates\n"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.jsonl"
    row = {
        "url": "https://mail.example/a",
        "text": TEXT,
        "headline": "Gates",
        "outlet": "Mail",
        "published": "2018-05-11",
    }
    path.write_text(json.dumps(row), "utf-8")
    return str(path)


def given(folder: Path, name: str, rows: str) -> Path:
    path = folder / name
    path.write_text(rows, "utf-8")
    return path


def events(path: Path) -> list[tuple[str, str | None]]:
    with Store.open(path, write=False) as store:
        return [(event.sub_event_type, event.actor) for event in store.facts(Event)]


def test_a_list_of_actors_counts_from_the_next_reading_on_and_stays(tmp_path: Path, page: str) -> None:
    path = tmp_path / "d.db"
    with Desk(path, workers=1) as desk:
        desk.read([page], model=rules_alone)
        assert "Red Column" not in {actor for _, actor in events(path)}
        desk.know_actors(given(tmp_path, "ours.csv", ACTORS))
        desk.read([page], model=rules_alone)
        assert "Red Column" in {actor for _, actor in events(path)}
    with Desk(path, workers=1) as desk:
        desk.read([page], model=rules_alone)
    assert "Red Column" in {actor for _, actor in events(path)}


def test_own_kinds_of_events_are_coded(tmp_path: Path, page: str) -> None:
    path = tmp_path / "d.db"
    with Desk(path, workers=1) as desk:
        desk.read([page], model=rules_alone)
        assert "Gates opened" not in {kind for kind, _ in events(path)}
        desk.know_kinds(given(tmp_path, "dams.csv", KINDS))
        desk.read([page], model=rules_alone)
    assert "Gates opened" in {kind for kind, _ in events(path)}


def test_reading_with_the_same_list_again_studies_nothing(tmp_path: Path, page: str) -> None:
    path, steps = tmp_path / "d.db", []
    with Desk(path, workers=1) as desk:
        desk.know_actors(given(tmp_path, "ours.csv", ACTORS))
        desk.read([page], model=rules_alone)
        desk.know_actors(given(tmp_path, "ours.csv", ACTORS))
        desk.read([page], watch=lambda what, done, total: steps.append(what), model=rules_alone)
    assert "articles" not in steps


def test_a_list_with_a_slip_is_not_kept(tmp_path: Path, page: str) -> None:
    with Desk(tmp_path / "d.db", workers=1) as desk:
        with pytest.raises(BadList, match=r"bad\.csv, row 2: 'navy' is no side"):
            desk.know_actors(given(tmp_path, "bad.csv", "name,side\nRed Column,navy\n"))
        with pytest.raises(BadList, match=r"gone\.csv: cannot be read"):
            desk.know_kinds(tmp_path / "gone.csv")
        desk.read([page], model=rules_alone)
    with Store.open(tmp_path / "d.db", write=False) as store:
        assert (store.own_list("actors"), store.own_list("kinds")) == (None, None)
