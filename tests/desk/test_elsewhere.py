"""What a story shares with other stories, and that the order of arrival decides nothing."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from tests.desk.wires import FLOOD, PAGES, written

from stemma import Desk
from stemma.desk import elsewhere
from stemma.model import Dossier
from stemma.web.formats import encoded

Reading = Callable[[str, Sequence[Sequence[str]]], Desk]


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    """A desk on which these pages were read, run after run."""

    def desk(name: str, runs: Sequence[Sequence[str]]) -> Desk:
        made = Desk(tmp_path / f"{name}.db", workers=1)
        for run in runs:
            made.read(written(tmp_path, run))
        return made

    return desk


def of_outlet(desk: Desk, outlet: str) -> Dossier:
    dossiers = (desk.dossier(story.id) for story in desk.stories())
    return next(each for each in dossiers if any(study.article.outlet == outlet for study in each.studies))


def everything(desk: Desk) -> list[tuple[str, bytes, str]]:
    return [
        (story.id, encoded(desk.dossier(story.id), "json"), repr(desk.dossier(story.id))) for story in desk.stories()
    ]


def test_a_paragraph_borrowed_by_another_story_is_told_from_both_sides(read: Reading) -> None:
    with read("both", [list(PAGES)]) as desk:
        flood, budget = of_outlet(desk, "Tarnia Press"), of_outlet(desk, "Stoll Gazette")
    (told,) = budget.elsewhere
    assert (told.name, told.story) == ("Tarnia Press", flood.story.id)
    (passage,) = told.passages
    assert passage.one.of(budget.article(told.article).text).startswith("The dyke was built in 1934 by convicts")
    assert passage.other.of(FLOOD) in FLOOD
    (back,) = flood.elsewhere
    assert (back.article, back.other) == (told.other, told.article)


def test_borrowing_joins_no_stories_and_makes_no_line(read: Reading) -> None:
    with read("apart", [list(PAGES)]) as desk:
        assert len(desk.stories()) == 3
        budget = of_outlet(desk, "Stoll Gazette")
    assert budget.stemma.reuse == () and len(budget.stemma.lines) == 1


def test_the_order_of_arrival_over_several_runs_decides_nothing(read: Reading) -> None:
    shuffled = random.Random(4)
    with read("at-once", [list(PAGES)]) as desk:
        expected = everything(desk)
    for number in range(3):
        names = shuffled.sample(list(PAGES), len(PAGES))
        with read(f"late-{number}", [names[:1], names[1:3], names[3:]]) as desk:
            assert everything(desk) == expected, names


def test_fingerprints_and_alignments_are_kept_and_made_once(read: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    with read("once", [list(PAGES)]) as desk:
        before = everything(desk)
        tables = sqlite3.connect(desk._store.path)
        assert tables.execute("SELECT count(*) FROM mark").fetchone() == (len(PAGES),)
        assert tables.execute("SELECT count(*) FROM shared WHERE value IS NOT NULL").fetchone() == (1,)
        monkeypatch.setattr(elsewhere, "copied", None)
        monkeypatch.setattr(elsewhere, "packed", None)
        desk.read(written(desk._store.path.parent, ["wire"]))
        assert everything(desk) == before


def test_what_is_derived_can_be_dropped_and_comes_back(read: Reading) -> None:
    with read("dropped", [list(PAGES)]) as desk:
        before = everything(desk)
        desk._store.forget_derived()
        assert desk._store.fingerprints() == desk._store.pairs() == ()
        desk.read(written(desk._store.path.parent, ["wire"]))
        assert everything(desk) == before
