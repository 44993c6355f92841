"""The command line as a user meets it: results on stdout, the rest on stderr, exit codes as documented."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from stemma.cli import app
from stemma.desk import Desk
from stemma.read.reader import read_by, rules_alone


def stemma(*words: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "stemma.cli", *words],
        input=stdin,
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
    )


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, mobaye: Path) -> Path:
    room = tmp_path_factory.mktemp("room")
    assert stemma("read", str(mobaye), "--desk", "mobaye.db", cwd=room).returncode == 0
    return room


def test_read_says_what_it_found(room: Path, mobaye: Path) -> None:
    again = stemma("read", str(mobaye), "--desk", "mobaye.db", cwd=room)
    assert again.stdout.startswith("10 articles, 1 story, ")
    assert "10 inputs: 10 ok, 0 failed, 0 set aside." in again.stderr
    assert f"Who says what was read by {read_by()}." in again.stderr


def test_without_the_model_rules_read_and_the_dossier_says_so(mobaye: Path, tmp_path: Path) -> None:
    page = str(mobaye / "riftdigest.txt")
    told = json.loads(stemma("read", page, "--no-model", "--desk", "plain.db", "--json", cwd=tmp_path).stdout)
    assert told["read_by"] == "rules alone: the language model was left out"
    stemma("dossier", "--desk", "plain.db", "-o", "plain.html", cwd=tmp_path)
    assert told["read_by"] in (tmp_path / "plain.html").read_text("utf-8")


def test_what_rules_read_is_read_again_when_the_model_is_let_in(mobaye: Path, tmp_path: Path) -> None:
    with Desk(tmp_path / "both.db", workers=1) as desk:
        desk.read([str(mobaye / "riftdigest.txt")], model=rules_alone)
        assert desk.dossier("").read_by == read_by(rules_alone)
        desk.read([str(mobaye / "riverpost.html")])
        assert desk.dossier("").read_by == read_by()


def test_a_stage_runs_without_the_model(tmp_path: Path) -> None:
    row = json.dumps({"id": "a", "text": "The mayor said the bridge at Mobaye was closed."})
    told = json.loads(stemma("stage", "attributions", "--no-model", stdin=row, cwd=tmp_path).stdout)
    assert [one["cue"] for one in told["attributions"]] == [[[10, 14]]]


@pytest.mark.parametrize("command", ["stories", "articles", "tree", "claims", "inputs", "dossier"])
def test_every_command_has_a_twin_for_programs(room: Path, command: str) -> None:
    told = stemma(command, "--desk", "mobaye.db", "--json", cwd=room)
    assert told.returncode == 0
    assert json.loads(told.stdout)
    assert stemma(command, "--desk", "mobaye.db", cwd=room).stdout.strip()


@pytest.mark.parametrize("ending", ["html", "json", "csv", "dot"])
def test_the_ending_names_the_format(room: Path, ending: str) -> None:
    told = stemma("dossier", "--desk", "mobaye.db", "-o", f"dossier.{ending}", cwd=room)
    assert told.returncode == 0
    assert (room / f"dossier.{ending}").stat().st_size > 0


def test_an_ending_nobody_knows_is_named_with_those_there_are(room: Path) -> None:
    told = stemma("dossier", "--desk", "mobaye.db", "-o", "dossier.docx", cwd=room)
    assert told.returncode == 1
    assert told.stderr.startswith("stemma: .docx: no such format. There is: .html")


def test_search_finds_the_words(room: Path) -> None:
    found = json.loads(stemma("search", "ferry", "--desk", "mobaye.db", "--json", cwd=room).stdout)
    assert found
    assert all("[ferry]" in row["passage"].lower() for row in found)


def test_find_says_where_a_text_was_used(room: Path, mobaye: Path) -> None:
    page = str(mobaye / "friendsubangi.html")
    found = json.loads(stemma("find", page, "--desk", "mobaye.db", "--json", cwd=room).stdout)
    outlets = [row["outlet"] for row in found]
    assert {"Friends of the Ubangi", "The Harbor Sentinel", "Island Mercury", "Clare Courier-Express"} <= set(outlets)
    assert "Longitude" not in outlets


def test_a_page_may_come_through_stdin(tmp_path: Path, mobaye: Path) -> None:
    page = (mobaye / "riftdigest.txt").read_text()
    assert stemma("read", "-", stdin=page, cwd=tmp_path).stdout.startswith("1 article, 1 story, 1 independent line")


def test_no_desk_is_one_line_with_a_remedy(tmp_path: Path) -> None:
    told = stemma("claims", cwd=tmp_path)
    assert told.returncode == 1
    assert (
        told.stderr
        == "stemma: stemma.db: there is no desk here. Make one with `stemma read PATH --desk stemma.db`.\n"
    )


def test_some_inputs_failed_is_three(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    told = stemma("read", "empty.html", cwd=tmp_path)
    assert told.returncode == 3
    assert "0 ok, 1 failed" in told.stderr
    assert "Traceback" not in told.stderr


STORY = {
    "id": "s",
    "articles": [
        {"id": "a", "text": "The bridge fell on Monday. Two people died, police said."},
        {"id": "b", "text": ""},
    ],
}
TEXT = {"id": "t", "text": "Police said on Monday that two people had died near Mobaye.", "dct": "2019-03-19"}


@pytest.mark.parametrize(
    ("stage", "row", "key"),
    [
        (
            "clean",
            {"id": "p", "text": "Bridge falls\n\n" + "The bridge fell on Monday, and two people died. " * 5},
            "text",
        ),
        ("trace", STORY, "lines"),
        ("group", TEXT, "story"),
        ("attributions", TEXT, "attributions"),
        ("moments", TEXT, "moments"),
        ("places", TEXT, "places"),
        ("quantities", TEXT, "quantities"),
        ("entities", TEXT, "entities"),
        ("events", TEXT, "events"),
        ("collate", STORY, "points"),
    ],
)
def test_every_stage_answers_in_order_and_goes_on_after_a_bad_line(
    stage: str, row: dict[str, object], key: str
) -> None:
    told = stemma("stage", stage, stdin=f'{json.dumps(row)}\nnot json\n{{"id": 7}}\n[]\n{json.dumps(row)}\n')
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 3
    assert [one["id"] for one in rows] == [row["id"], None, 7, None, row["id"]]
    assert rows[0][key] == rows[4][key]
    assert ["error" in one for one in rows] == [False, True, True, True, False]


def test_a_stage_nobody_knows_is_misuse() -> None:
    told = stemma("stage", "divine")
    assert told.returncode == 2
    assert "There is: clean, trace" in told.stderr


def test_every_command_stands_in_the_readme() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text()
    names = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]
    assert not [name for name in names if f"stemma {name}" not in readme]
