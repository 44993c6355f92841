"""`stemma tree` in each of its forms, and the tree as a file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.export.hostile import hostile
from tests.web.fixture import DOSSIER
from typer.testing import CliRunner

from stemma.cli import app
from stemma.export import EXPORTERS, TREES
from stemma.model import Dossier
from stemma.store import Store
from stemma.web.formats import encoded


def desk_with(dossier: Dossier, path: Path) -> Path:
    """A desk that holds this dossier and nothing else."""
    with Store.open(path) as store:
        for study in dossier.studies:
            store.keep_article(replace(study.article, sha256=None), "clean by hand")
        store.keep_stories([dossier.story], "group by hand")
        store.keep_dossier(dossier, "made by hand", "dossier by hand")
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return desk_with(DOSSIER, tmp_path / "maren.db")


def run(*words: str) -> bytes:
    told = CliRunner().invoke(app, list(words))
    assert told.exit_code == 0, told.output
    return told.stdout_bytes


@pytest.mark.parametrize("form", TREES)
def test_each_form_is_what_the_file_of_that_ending_holds(desk: Path, form: str) -> None:
    said = run("tree", "--format", form, "--desk", str(desk))
    out = desk.with_name(f"maren.{form}")
    run("dossier", "-o", str(out), "--desk", str(desk))
    assert said == out.read_bytes() == encoded(DOSSIER, form)


def test_json_is_said_in_two_ways(desk: Path) -> None:
    said = run("tree", "--format", "json", "--desk", str(desk))
    assert said == run("tree", "--json", "--desk", str(desk))
    assert {edge["copy"] for edge in json.loads(said)["reuse"]} == {edge.copy for edge in DOSSIER.stemma.reuse}


def test_text_is_the_form_where_none_is_named(desk: Path) -> None:
    assert run("tree", "--desk", str(desk)) == run("tree", "-f", "text", "--desk", str(desk))


def test_hostile_titles_leave_the_desk_whole(tmp_path: Path) -> None:
    desk = desk_with(hostile(), tmp_path / "hostile.db")
    ElementTree.fromstring(run("tree", "-f", "graphml", "--desk", str(desk)))
    for form in TREES:
        assert run("tree", "-f", form, "--desk", str(desk)) == encoded(hostile(), form)


def test_a_form_that_nobody_knows_is_answered_with_those_there_are(desk: Path) -> None:
    told = CliRunner().invoke(app, ["tree", "--format", "nexus", "--desk", str(desk)])
    assert told.exit_code == 2
    assert "graphml" in told.output


def test_short_endings_mean_the_same() -> None:
    assert EXPORTERS["gv"] is EXPORTERS["dot"]
    assert EXPORTERS["nwk"] is EXPORTERS["newick"]
