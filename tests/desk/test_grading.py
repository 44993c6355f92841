"""A newsroom grades by its own table: on the command line, for claims, the summary and the dossier."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stemma import Desk
from stemma.cli import app
from stemma.collate.grades import COLUMNS, read_rules
from stemma.errors import BadGrades

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "tests" / "stories" / "bandirma" / "pages"
HEAD = ",".join(COLUMNS)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("court") / "court.db"
    with Desk(path, workers=1) as made:
        made.read([str(PAGES)])
    return path


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(f"{HEAD}\ncall first,alone,,,,,,we want a second line\nask the editor,,,,,,,the rest\n", "utf-8")
    return path


def told(*words: str) -> str:
    ran = CliRunner().invoke(app, list(words))
    assert ran.exit_code == 0, ran.output
    return ran.stdout


def test_every_point_has_a_grade_of_the_own_table_and_none_is_dropped(desk: Path, ours: Path) -> None:
    with Desk(desk, write=False) as open_desk:
        shipped, own = open_desk.dossier(""), open_desk.dossier("", grades=ours)
    assert [point.id for point in own.points] == [point.id for point in shipped.points]
    assert {point.grade.name for point in own.points if point.grade} == {"call first", "ask the editor"}
    assert all(point.grade for point in (*shipped.points, *own.points))


def test_claims_say_the_grade_and_why(desk: Path, ours: Path) -> None:
    rows = json.loads(told("claims", "--desk", str(desk), "--grades", str(ours), "--json"))
    alone = [row["grade"] for row in rows if row["finding"] == "alone"]
    assert alone
    assert {grade["name"] for grade in alone} == {"call first"}
    assert all(grade["because"].startswith("we want a second line (alone: 1 line, ") for grade in alone)
    assert "graded call first: we want a second line (alone: 1 line" in told(
        "claims", "--desk", str(desk), "--grades", str(ours)
    )


def test_the_summary_and_the_dossier_say_the_grade(desk: Path, ours: Path) -> None:
    rows = json.loads(told("summary", "--desk", str(desk), "--grades", str(ours), "--json"))
    assert rows
    assert {row["grade"]["name"] for row in rows} <= {"call first", "ask the editor"}
    made = json.loads(told("dossier", "--desk", str(desk), "--grades", str(ours), "--json"))
    assert {point["grade"]["name"] for point in made["points"]} == {"call first", "ask the editor"}


def test_a_table_that_is_not_there_is_one_line_with_a_remedy(desk: Path, tmp_path: Path) -> None:
    with Desk(desk, write=False) as open_desk:
        with pytest.raises(BadGrades, match=r"none\.csv: cannot be read .* Check the path"):
            open_desk.dossier("", grades=tmp_path / "none.csv")
        (tmp_path / "latin.csv").write_bytes(HEAD.encode() + b"\nweak,,,,,,,caf\xe9\n")
        with pytest.raises(BadGrades, match=r"latin\.csv: is not in UTF-8"):
            open_desk.dossier("", grades=tmp_path / "latin.csv")


def test_the_table_in_the_manual_is_one_that_can_be_used() -> None:
    manual = (ROOT / "docs" / "grades.md").read_text("utf-8")
    table = manual.partition("```csv\n")[2].partition("```")[0]
    assert [rule.grade for rule in read_rules(table, "the manual")] == ["in dispute", "print", "call first"]
