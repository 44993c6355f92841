"""How far a point may be relied on: the first row of a rule table that fits it.

The names are those of Airwars' grades for reports of civilian harm (confirmed, fair, weak, contested, discounted);
the rules are Stemma's, in `data/grades.csv`, for every user to read and to change.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from stemma.errors import BadGrades
from stemma.model import Finding, Grade, Point

UNGRADED = "ungraded"
DIGITS = 6  # no story has a million lines
BEYOND = ""  # where the reader of a table puts cells that have no column

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
        known = _Known.of(point)
        facts = (
            (self.own_voice, known.own_voice),
            (self.hedged, known.hedged),
            (self.unverified, known.unverified),
        )
        return (
            self.finding in (None, point.finding)
            and _enough(self.lines, known.lines)
            and _enough(self.speakers, known.speakers)
            and all(asked is None or asked == found for asked, found in facts)
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """What a rule may ask of a point: what stands behind those of its readings that did not arise in copying."""

    lines: int
    speakers: int
    own_voice: bool
    hedged: bool
    unverified: bool

    @classmethod
    def of(cls, point: Point) -> _Known:
        sound = [reading for reading in point.readings if reading.drift_of is None]
        return cls(
            len({line for reading in sound for line in reading.lines}),
            len({speaker for reading in sound for speaker in reading.speakers}),
            any(reading.own_voice for reading in sound),
            bool(sound) and all(reading.hedged for reading in sound),
            any(reading.unverified for reading in sound),
        )

    def in_words(self) -> str:
        """The facts that a rule went by, for the reader of a grade."""
        marks = {"own voice": self.own_voice, "hedged": self.hedged, "unverified": self.unverified}
        counts = [_counted(self.lines, "line"), _counted(self.speakers, "speaker")]
        return ", ".join([*counts, *(name for name, holds in marks.items() if holds)])


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _enough(asked: int | None, found: int) -> bool:
    if asked is None:
        return True
    return found == 0 if asked == 0 else found >= asked


def graded(points: Iterable[Point], rules: tuple[Rule, ...]) -> tuple[Point, ...]:
    """The same points, each with its grade and why: the reason of the rule, and the facts that it went by.

    A point that no row fits is `UNGRADED`, and stays.
    """
    return tuple(replace(point, grade=_grade(point, rules)) for point in points)


def _grade(point: Point, rules: tuple[Rule, ...]) -> Grade:
    rule = next((rule for rule in rules if rule.fits(point)), Rule(UNGRADED, "no row of the table fits"))
    return Grade(rule.grade, f"{rule.because} ({point.finding.value}: {_Known.of(point).in_words()})")


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The table that comes with Stemma."""
    return read_rules((files("stemma") / "data" / "grades.csv").read_text("utf-8"), "grades.csv")


def read_rules(text: str, name: str) -> tuple[Rule, ...]:
    """The rows of a table in CSV, in their order. Raises BadGrades, naming the row and the remedy."""
    text = text.lstrip("\ufeff")
    head = text.partition("\n")[0]
    between = ";" if ";" in head and "," not in head else ","  # as spreadsheets write CSV where a comma is decimal
    rows = csv.DictReader(io.StringIO(text, newline=""), restkey=BEYOND, delimiter=between)
    try:
        if tuple(name.strip().lower() for name in rows.fieldnames or ()) != COLUMNS:
            raise BadGrades(f"{name}: the first row must be: {','.join(COLUMNS)}")
        rows.fieldnames = COLUMNS
        rules = tuple(_rule(row, f"{name}, row {rows.line_num}") for row in rows)
    except csv.Error as fault:
        raise BadGrades(f"{name}, row {rows.line_num + 1}: {fault}. Save the table as CSV.") from fault
    if not rules:
        raise BadGrades(f"{name}: no rule in it. Give a row for each grade.")
    return rules


def _rule(row: dict[str, str | None], where: str) -> Rule:
    if BEYOND in row:
        raise BadGrades(f"{where}: more cells than columns. Put a text with a comma in quotation marks.")
    cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
    if not cells["grade"] or not cells["because"]:
        raise BadGrades(f"{where}: a rule needs a grade and a reason (because).")
    return Rule(
        cells["grade"],
        cells["because"],
        _finding(cells["finding"].lower(), where),
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
    if cell and not (cell.isdecimal() and len(cell) <= DIGITS):
        raise BadGrades(f"{where}: {column} is {cell!r}: give a whole number, or leave it empty.")
    return int(cell) if cell else None


def _yes(cell: str, where: str, column: str) -> bool | None:
    if cell.lower() not in ("", "yes", "no"):
        raise BadGrades(f"{where}: {column} is {cell!r}: give yes or no, or leave it empty.")
    return cell.lower() == "yes" if cell else None
