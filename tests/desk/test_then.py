"""What a desk says of a past moment, and what it weighs."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stemma import Desk
from stemma.cli import app
from stemma.errors import BadMoment, NoSuchStory

EXAMPLE = Path(__file__).parents[2] / "examples" / "mobaye" / "pages"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("then") / "mobaye.db"
    with Desk(path, workers=1) as made:
        made.read([str(EXAMPLE)])
    return path


def test_on_the_first_evening_only_the_first_reports_were_out(desk: Path) -> None:
    with Desk(desk, write=False) as known:
        then, now = known.dossier("", at="2019-03-17"), known.dossier("")
    assert {study.article.day for study in then.studies} == {"2019-03-17"}
    assert len(then.studies) < len(now.studies)
    with Desk(desk, write=False) as known:
        assert known.dossier("") == now


def test_before_the_first_report_nothing_was_known(desk: Path) -> None:
    with Desk(desk, write=False) as known, pytest.raises(NoSuchStory, match="out by 2019-03-01"):
        known.dossier("", at="2019-03-01")


def test_what_is_no_day_is_refused_with_an_example(desk: Path) -> None:
    with (
        Desk(desk, write=False) as known,
        pytest.raises(BadMoment, match="last Sunday: no day or hour"),
    ):
        known.dossier("", at="last Sunday")


def test_every_sentence_of_the_summary_shows_its_finding_and_whom_it_cites(desk: Path) -> None:
    ran = CliRunner().invoke(app, ["summary", "--desk", str(desk), "--json"])
    rows = json.loads(ran.stdout)
    assert rows
    assert all(row["finding"] and row["cited"] and all(cite["words"] for cite in row["cited"]) for row in rows)


def test_ucdp_gives_a_range_and_acled_its_low_end(desk: Path) -> None:
    def rows(rule: str) -> dict[str, dict[str, float]]:
        ran = CliRunner().invoke(app, ["figures", "--desk", str(desk), "--rule", rule, "--json"])
        return {row["question"]: row for row in json.loads(ran.stdout)}

    ucdp, acled = rows("ucdp"), rows("acled")
    soldiers = "How many soldiers were killed?"
    assert (ucdp[soldiers]["low"], ucdp[soldiers]["high"]) == (11, 45)
    assert acled[soldiers]["best"] == 11
