"""`stemma show` and `stemma versions`, as a user meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stemma.cli import app

PAGE = (
    "<html><head><title>{head}</title><meta property='og:site_name' content='Harbour Mail'></head><body>"
    "<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><article><h1>{head}</h1>"
    "<p>KALIVA — At least {toll} people died when the ferry Aurora capsized off the port of Kaliva, the coast guard said.</p>"
    "<p>Divers searched the hull until dawn while relatives waited on the quay \x1b[2Jand the master [bold]closed[/bold] "
    "the northern channel to all traffic until further notice.</p></article></body></html>"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    room = tmp_path_factory.mktemp("showing")
    rows = [
        {
            "url": f"https://harbourmail.example/ferry?utm_id={toll}",
            "html": PAGE.format(head="Ferry sinks", toll=toll),
        }
        for toll in ("12", "at least 300")
    ]
    (room / "pages.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    stemma("read", str(room / "pages.jsonl"), "--workers", "1", desk=room / "ferry.db")
    return room / "ferry.db"


def stemma(*words: str, desk: Path, code: int = 0) -> str:
    ran = CliRunner().invoke(app, [*words, "--desk", str(desk)])
    assert ran.exit_code == code, ran.output
    return ran.stdout


@pytest.fixture(scope="module")
def id(desk: Path) -> str:
    [row] = json.loads(stemma("articles", "--json", desk=desk))
    return str(row["article"])


def test_show_tells_the_masthead_with_its_evidence_and_what_was_set_aside(desk: Path, id: str) -> None:
    told = stemma("show", id[:6], desk=desk)
    assert told.startswith("Ferry sinks\n")
    assert "Outlet      Harbour Mail" in told
    assert "Published   not known" in told
    assert "Set aside" in told
    assert "because: " in told
    assert "[bold]closed[/bold]" in told


def test_a_page_cannot_steer_the_terminal(desk: Path, id: str) -> None:
    for command in (("show", id), ("versions", id)):
        assert "\x1b" not in stemma(*command, desk=desk)


def test_show_page_gives_the_bytes_back(desk: Path, id: str) -> None:
    assert stemma("show", id, "--page", desk=desk) == PAGE.format(head="Ferry sinks", toll="at least 300")


def test_versions_shows_the_words_that_changed(desk: Path, id: str) -> None:
    told = stemma("versions", id, desk=desk)
    assert "[-12-] {+at least 300+} people died" in told
    assert "nobody noted when it was read" in told
    assert stemma("show", id, "--versions", desk=desk) == told


def test_both_have_a_twin_for_programs(desk: Path, id: str) -> None:
    shown, changed = (json.loads(stemma(verb, id, "--json", desk=desk)) for verb in ("show", "versions"))
    assert shown["article"] == shown["current"] == changed["current"] == id
    first, last = changed["editions"]
    assert first["changes"] == []
    assert [one["text"].strip() for one in last["changes"] if one["fate"] == "new"] == ["at least 300"]
    older = json.loads(stemma("show", first["article"], "--json", desk=desk))
    assert (older["article"], older["current"]) == (first["article"], id)
