"""An article is withdrawn: it can still be read, bears no weight, and the desk says what fell with it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stemma import Desk
from stemma.cli import app
from stemma.errors import NoSuchStory, NoSuchWitness
from stemma.model import Dossier, Finding, Point

PAGES = Path(__file__).parents[1] / "stories" / "lupeni" / "pages"
WHY = "the journal found that its reporter had not been there"


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mine") / "mine.db"
    with Desk(path, workers=1) as made:
        made.read([str(PAGES)])
    return path


@pytest.fixture
def path(read_once: Path, tmp_path: Path) -> Path:
    """A desk of one's own with the story of a mine on it."""
    return Path(shutil.copy(read_once, tmp_path / "mine.db"))


def article(path: Path, page: str) -> str:
    with Desk(path, write=False) as desk:
        return next(one.id for one in desk.articles() if Path(one.place).stem == page)


def shared(dossier: Dossier, article: str) -> Point:
    """A point that an article and another line corroborate: here how many men went down to search."""
    return next(p for p in dossier.points if p.finding is Finding.CORROBORATED and article in _cited([p]))


def _cited(points: Iterable[Point]) -> set[str]:
    return {span.article for point in points for reading in point.readings for span in reading.witnesses}


def cited(dossier: Dossier) -> set[str]:
    return _cited(dossier.points)


def test_what_was_corroborated_by_a_withdrawn_report_is_no_more(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        before = desk.dossier("")
        made = desk.retract("", journal, WHY, "the desk editor")
        after = desk.dossier("")
    assert journal in cited(before)
    assert journal not in cited(after)
    (fell,) = [one for one in made.fallen if one.was.finding is Finding.CORROBORATED]
    assert fell.question == shared(before, journal).question
    assert fell.now is not None
    assert (fell.now.finding, fell.was.lines, fell.now.lines) == (Finding.ALONE, 2, 1)
    assert [one.article for one in after.withdrawn] == [journal]


def test_the_withdrawn_report_can_still_be_read_and_stands_in_the_tree(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        before = desk.dossier("")
        desk.retract("", journal, WHY)
        assert desk.article(journal) == before.article(journal)
        assert desk.page(journal) is not None
        assert desk.dossier("").stemma == before.stemma
        assert desk.dossier("").studies == before.studies


def test_undone_all_is_as_before(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        before, stamp = desk.dossier(""), desk.dossier_stamp(desk.stories()[0].id)
        fell = desk.retract("", journal, WHY)
        rose = desk.retract("", journal, "it was he after all", undo=True)
        assert desk.dossier("") == before
        assert desk.dossier_stamp(desk.stories()[0].id) == stamp
    risen = [(one.now, one.was) for one in rose.fallen]  # a point that fell apart rises from each of its parts
    assert all((one.was, one.now) in risen for one in fell.fallen if one.now)


def test_withdrawing_twice_changes_nothing_more(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        assert desk.retract("", journal, WHY).new
        entries = desk.history()
        again = desk.retract("", journal, "another reason")
        assert not again.new
        assert again.withdrawal.why == WHY
        assert desk.history() == entries


def test_reading_again_forgets_no_withdrawal(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path, workers=1) as desk:
        desk.retract("", journal, WHY)
        kept = desk.dossier("")
        desk.read([str(PAGES)])
        assert desk.dossier("") == kept


def test_the_history_says_when_why_and_by_whom(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        desk.retract("", journal, WHY, "the desk editor")
        (entry,) = [each for each in desk.history() if each.what == "withdrawal"]
    assert (entry.subject, entry.before) == (journal, None)
    assert (entry.after["why"], entry.after["who"]) == (WHY, "the desk editor")
    assert entry.at == entry.after["when"]
    told = CliRunner().invoke(app, ["history", "--desk", str(path)])
    assert f"withdrawn, decided by the desk editor, because: {WHY}" in told.stdout.replace(
        "withdrawn by", "withdrawn,"
    )


def test_as_known_before_it_was_withdrawn_it_still_counts(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path) as desk:
        desk.retract("", journal, WHY)
        assert journal in cited(desk.dossier("", at="2017-10-14"))
        assert journal not in cited(desk.dossier("", at="2999-01-01"))


def test_an_article_that_the_story_does_not_have_is_named_with_those_it_has(path: Path) -> None:
    with Desk(path) as desk:
        with pytest.raises(NoSuchWitness, match=r"zzz: no article of this story. There is: .*Harbour Times"):
            desk.retract("", "zzz")
        with pytest.raises(NoSuchStory):
            desk.retract("another", "zzz")


@pytest.mark.parametrize(
    ("who", "what"), [("Colliery Forum", "line"), ("Danube Wire", "line"), ("Petru Vlaic", "speaker")]
)
def test_what_falls_without_somebody_can_be_asked_and_changes_nothing(path: Path, who: str, what: str) -> None:
    with Desk(path, write=False) as desk:
        before = desk.dossier("")
        thought = desk.without("", who)
        assert desk.dossier("") == before
    assert thought.support.value == what
    assert thought.fallen
    assert thought.points == len(before.points)


def test_nobody_of_that_name_is_told_who_there_is(path: Path) -> None:
    with Desk(path, write=False) as desk, pytest.raises(NoSuchWitness, match=r"no article, line or speaker .*Vlaic"):
        desk.without("", "the pope")


def test_the_verb_tells_people_and_programs_what_fell(path: Path) -> None:
    journal = article(path, "jiujournal")
    with Desk(path, write=False) as desk:
        name = desk.article(journal).name
    ask = ["claims", "--desk", str(path), "--without", journal]
    thought = json.loads(CliRunner().invoke(app, [*ask, "--json"]).stdout)
    assert thought["without"] == {"what": "article", "name": f"{name} ({journal})"}
    text = CliRunner().invoke(app, ask).stdout
    assert text.startswith(f"Without the article {name} ({journal}):")
    story = json.loads(CliRunner().invoke(app, ["stories", "--desk", str(path), "--json"]).stdout)[0]["story"]
    done = CliRunner().invoke(app, ["retract", story, journal, "--why", WHY, "--desk", str(path), "--json"])
    told = json.loads(done.stdout)
    assert (told["withdrawn"], told["why"]) == (True, WHY)
    assert told["fallen"] == thought["fallen"]
