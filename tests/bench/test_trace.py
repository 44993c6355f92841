"""The commands that print the figures of tracing, on data small enough for a test."""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path

import pytest
from bench.finding import made
from bench.flood import flood
from bench.growth import cost_of
from tests.trace.dam import OWN, REWRITE, WIRE

from bench import trace
from stemma import Desk


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shared folder with two sets: two own reports of an event, and a text that is long enough to be copied."""
    shared = tmp_path_factory.mktemp("shared")
    (shared / "score").mkdir()
    for name, texts in (("basil", (WIRE, OWN)), ("galaxy-medium", (f"{WIRE}\n\n{OWN}\n\n{REWRITE}",))):
        folder = shared / "corpora" / "group" / name
        folder.mkdir(parents=True)
        rows = [{"id": f"{name}-{at}", "text": text} for at, text in enumerate(texts)]
        told = [{"id": row["id"], "story": name} for row in rows]
        (folder / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in told))
        (folder / "in.jsonl.gz").write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return shared


def test_a_flood_has_as_many_articles_as_asked_for_and_copies_among_them(shared: Path) -> None:
    articles = list(flood(shared, 30))
    assert len({id for id, _, _ in articles}) == 30
    assert len({id[:7] for id, _, _ in articles}) < 30
    assert articles == list(flood(shared, 30))


def test_the_copies_of_a_flood_are_its_candidates(shared: Path) -> None:
    cost = cost_of(shared, 60)
    assert cost.pairs > 10
    assert cost.right == 1.0
    assert cost.bytes > 100


def test_a_desk_made_of_a_flood_answers(shared: Path, tmp_path: Path) -> None:
    asked = made(tmp_path / "flood.db", shared, 25)
    with Desk(tmp_path / "flood.db", write=False) as desk:
        assert len(desk.articles()) == 25
        assert desk.find(asked["a whole article"])[0].article == next(flood(shared, 25))[0]
        assert desk.find(asked["nothing known"]) == ()


def test_the_table_of_growth_has_a_row_for_each_size(
    shared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["bench.trace", "--shared", str(shared), "--only", "growth", "--sizes", "20", "40", "--peer", "0"]
    monkeypatch.setattr(sys, "argv", call)
    trace.main()
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split()[0] == "articles"
    assert [row.split()[0] for row in rows] == ["20", "40"]


def test_own_reports_are_counted(shared: Path) -> None:
    basil, galaxy = trace.reports(shared)
    assert re.search(r"basil: 0 of 1 pairs", basil)
    assert re.search(r"galaxy-medium: 0 of 0 pairs", galaxy)
