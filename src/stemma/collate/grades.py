"""How far a point may be relied on: the first row of a rule table that fits it.

The names are those of Airwars' grades for reports of civilian harm (confirmed, fair, weak, contested, discounted);
the rules are Stemma's, in `data/grades.csv`, for every user to read and to change.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from stemma.errors import BadGrades
from stemma.model import Finding, Grade, Point

COLUMNS = ("grade", "finding", "lines", "speakers", "own voice", "hedged", "unverified", "because")


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: what a point must be, None for what does not matter. `lines`, `speakers`: at least; 0: none at all."""

    grade: str
    because: str
    finding: Finding | None = None
    lines: int | None = None
    speakers: int | None = None
    own_voice: bool | None = None
    hedged: bool | None = None
    unverified: bool | None = None

    def fits(self, point: Point) -> bool:
        """Whether the point is what the row asks for."""
        sound = [reading for reading in point.readings if reading.drift_of is None]
        facts = (
            (self.own_voice, any(reading.own_voice for reading in sound)),
            (self.hedged, bool(sound) and all(reading.hedged for reading in sound)),
            (self.unverified, any(reading.unverified for reading in sound)),
        )
        return (
            self.finding in (None, point.finding)
            and _enough(self.lines, len({line for reading in sound for line in reading.lines}))
            and _enough(self.speakers, len({speaker for reading in sound for speaker in reading.speakers}))
            and all(asked is None or asked == found for asked, found in facts)
        )


def _enough(asked: int | None, found: int) -> bool:
    if asked is None:
        return True
    return found == 0 if asked == 0 else found >= asked


def graded(points: Iterable[Point], rules: tuple[Rule, ...]) -> tuple[Point, ...]:
    """The same points, each with its grade; None where no row fits."""
    return tuple(replace(point, grade=_grade(point, rules)) for point in points)


def _grade(point: Point, rules: tuple[Rule, ...]) -> Grade | None:
    rule = next((rule for rule in rules if rule.fits(point)), None)
    return Grade(rule.grade, rule.because) if rule else None


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The table that comes with Stemma."""
    return read_rules((files("stemma") / "data" / "grades.csv").read_text("utf-8"), "grades.csv")


def read_rules(text: str, name: str) -> tuple[Rule, ...]:
    """The rows of a table in CSV, in their order. Raises BadGrades, naming the row and the remedy."""
    rows = csv.DictReader(text.lstrip("\ufeff").splitlines())
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise BadGrades(f"{name}: the first row must be: {','.join(COLUMNS)}")
    rules = tuple(_rule(row, f"{name}, row {number}") for number, row in enumerate(rows, 2))
    if not rules:
        raise BadGrades(f"{name}: no rule in it. Give a row for each grade.")
    return rules


def _rule(row: dict[str, str | None], where: str) -> Rule:
    cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
    if not cells["grade"] or not cells["because"]:
        raise BadGrades(f"{where}: a rule needs a grade and a reason (because).")
    return Rule(
        cells["grade"],
        cells["because"],
        _finding(cells["finding"], where),
        _count(cells["lines"], where, "lines"),
        _count(cells["speakers"], where, "speakers"),
        _yes(cells["own voice"], where, "own voice"),
        _yes(cells["hedged"], where, "hedged"),
        _yes(cells["unverified"], where, "unverified"),
    )


def _finding(cell: str, where: str) -> Finding | None:
    known = {finding.value: finding for finding in Finding}
    if cell and cell not in known:
        raise BadGrades(f"{where}: {cell}: no such finding. There is: {', '.join(known)}; or leave it empty.")
    return known.get(cell)


def _count(cell: str, where: str, column: str) -> int | None:
    if cell and not cell.isdecimal():
        raise BadGrades(f"{where}: {column} is {cell!r}: give a whole number, or leave it empty.")
    return int(cell) if cell else None


def _yes(cell: str, where: str, column: str) -> bool | None:
    if cell not in ("", "yes", "no"):
        raise BadGrades(f"{where}: {column} is {cell!r}: give yes or no, or leave it empty.")
    return cell == "yes" if cell else None
