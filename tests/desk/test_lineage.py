"""A late arrival draws the tree anew, and the history says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.desk.wires import written
from typer.testing import CliRunner

from stemma import Desk
from stemma.cli import app
from stemma.desk.lineage import Redrawn, Told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two copies were read first, their exemplar came a run later."""
    path = tmp_path / "late.db"
    with Desk(path, workers=1) as desk:
        desk.read(written(tmp_path, ["reprint", "trimmed"]))
        desk.read(written(tmp_path, ["wire"]))
    return path


def trees(path: Path) -> list[tuple[Told, Redrawn, Redrawn]]:
    with Desk(path, write=False) as desk:
        return [(each, *each.redrawn) for each in desk.history() if each.redrawn]


def test_a_late_exemplar_is_noted_with_what_stood_before(path: Path) -> None:
    ((entry, before, after),) = trees(path)
    assert {each.article.name for each in after.placings} == {"Kolva Courier", "Upper Mesk News"}
    assert {witness.name for each in after.placings for witness in each.exemplars} == {"Tarnia Press"}
    assert "Tarnia Press" not in {witness.name for each in before.placings for witness in each.exemplars}
    assert [witness.name for witness in after.because] == ["Tarnia Press"]
    assert entry.run == 2


def test_reading_again_draws_nothing_anew(path: Path) -> None:
    with Desk(path, workers=1) as desk:
        noted = len(desk.history())
        desk.read(written(path.parent, ["wire", "trimmed"]))
        assert len(desk.history()) == noted


def test_an_article_of_another_story_moves_nobody(path: Path) -> None:
    with Desk(path, workers=1) as desk:
        desk.read(written(path.parent, ["garden"]))
    assert len(trees(path)) == 1


def test_history_tells_people_and_programs(path: Path) -> None:
    told = CliRunner().invoke(app, ["history", "--desk", str(path)])
    assert told.exit_code == 0
    assert "drawn anew because Tarnia Press (" in told.stdout
    assert "Upper Mesk News (" in told.stdout and "made from Tarnia Press (" in told.stdout
    rows = json.loads(CliRunner().invoke(app, ["history", "--json", "--desk", str(path)]).stdout)
    assert [row["what"] for row in rows].count("tree") == 1
    (tree,) = (row for row in rows if row["what"] == "tree")
    assert tree["after"]["because"][0]["name"] == "Tarnia Press"


def test_the_history_of_a_story_leaves_others_out(path: Path) -> None:
    with Desk(path, workers=1) as desk:
        desk.read(written(path.parent, ["garden"]))
        garden, flood = sorted(desk.stories(), key=lambda story: len(story.articles))
        assert {each.subject for each in desk.history(garden.id)} == {garden.id, *garden.articles}
        assert any(each.redrawn for each in desk.history(flood.id))
