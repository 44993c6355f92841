"""The claims table: a row for each witness, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from tests.web.fixture import DOSSIER

from stemma.export.claims_csv import COLUMNS, encode, rows, safe


def test_it_opens_as_utf8_in_excel() -> None:
    assert encode(DOSSIER).startswith(b"\xef\xbb\xbfpoint,question,")


def test_each_row_cites_one_witness() -> None:
    table = list(csv.DictReader(StringIO(encode(DOSSIER).decode("utf-8-sig"))))
    assert len(table) == sum(len(reading.witnesses) for point in DOSSIER.points for reading in point.readings)
    assert table[0]["quote"] == "killing 41 dock workers"
    assert (table[0]["lines"], table[0]["speaker_names"]) == ("1", "the harbour authority")


def test_drift_stands_on_no_line_and_names_what_it_came_from() -> None:
    drifted = dict(zip(COLUMNS, list(rows(DOSSIER))[2], strict=True))
    assert (drifted["reading"], drifted["drift_of"], drifted["lines"]) == ("more than 41", "41", "0")
    assert (drifted["low"], drifted["high"]) == ("41", "")


@pytest.mark.parametrize("text", ["=HYPERLINK()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1+1", "＝1"])
def test_no_cell_runs_as_a_formula(text: str) -> None:
    assert safe(text) == "'" + text


def test_a_hostile_outlet_is_escaped_in_the_file() -> None:
    studies = tuple(
        replace(study, article=replace(study.article, outlet='=cmd|" /C calc"!A0')) for study in DOSSIER.studies
    )
    table = csv.DictReader(StringIO(encode(replace(DOSSIER, studies=studies)).decode("utf-8-sig")))
    assert {row["outlet"] for row in table} == {'\'=cmd|" /C calc"!A0'}
