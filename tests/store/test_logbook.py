from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from stemma import __version__
from stemma.model import Ending, Judgement, Outcome, Verdict

if TYPE_CHECKING:
    from datetime import datetime

    from tests.store.conftest import Newsroom

    from stemma.store.store import Store

RUN_LOG = {"run", "input", "sqlite_sequence"}


def test_a_run_says_what_ran_and_when(open_on: Callable[[datetime], Store], newsroom: Newsroom) -> None:
    with open_on(newsroom.MONDAY) as store:
        store.finish(store.begin("read pages"))
    with open_on(newsroom.TUESDAY) as store:
        store.begin("read more")
        first, second = store.runs()
    assert (first.command, first.version, first.started) == ("read pages", __version__, "2031-03-03T08:00:00Z")
    assert first.finished == "2031-03-03T08:00:00Z"
    assert (second.command, second.started, second.finished) == ("read more", "2031-03-04T08:00:00Z", None)


def test_the_last_ending_of_an_input_is_shown_and_the_first_is_kept(store: Store) -> None:
    failed = Outcome("pages/b.html", Ending.FAILED, "the page is a login form")
    aside = Outcome("pages/a.html", Ending.SET_ASIDE, "an index of other pages")
    first = store.begin("read pages")
    store.record(failed)
    store.record(aside)
    second = store.begin("read pages/b.html")
    better = Outcome("pages/b.html", Ending.SET_ASIDE, "too short")
    store.record(better)
    assert store.outcomes() == (aside, better)
    assert store.outcomes(first) == (aside, failed)
    assert store.outcomes(second) == (better,)


def test_an_input_cannot_name_an_article_that_is_not_kept(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.record(Outcome("a.html", Ending.OK, article="3fa9"))


def test_judgements_stand_in_the_order_they_were_made(store: Store) -> None:
    when = "2031-03-03T08:00:00Z"
    wrong = Judgement("article/3fa9/published", Verdict.WRONG, None, "ilka", when, "the date is the archive's")
    copied = Judgement("edge/3fa9/77c0", Verdict.EXEMPLAR, "77c0", "ilka", when, "same typing error")
    store.judge(wrong)
    store.judge(copied)
    store.judge(wrong)
    assert store.judgements() == (wrong, copied, wrong)


@pytest.mark.parametrize(
    ("table", "column"),
    [("judgement", "why"), ("input", "at"), ("history", "after"), ("run", "started"), ("article", "page")],
)
def test_what_was_noted_stays_noted(store: Store, newsroom: Newsroom, table: str, column: str) -> None:
    store.begin("read pages")
    newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.judge(Judgement("article/3fa9", Verdict.WRONG, None, "ilka", "2031-03-03T08:00:00Z", "not ours"))
    for deed in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = 'never'"):
        with pytest.raises(IntegrityError, match="once kept never changes"), store._writing() as connection:
            connection.exec_driver_sql(deed)


def everything_but_the_run_log(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store._reading() as connection:
        query = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        tables = set(connection.exec_driver_sql(query).scalars()) - RUN_LOG
        return {
            table: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')] for table in tables
        }


def test_reading_the_same_pages_twice_changes_nothing_but_the_run_log(
    open_on: Callable[[datetime], Store], newsroom: Newsroom
) -> None:
    def read_all(day: datetime) -> dict[str, list[tuple[object, ...]]]:
        with open_on(day) as store:
            run = store.begin("read pages")
            texts = {"a": newsroom.DAM, "b": newsroom.MAYOR, "c": newsroom.FERRY}
            articles = [newsroom.read(store, text, f"pages/{name}.html") for name, text in texts.items()]
            for article in articles:
                store.keep_study(newsroom.study(article), "study 1", "f1")
            store.keep_notes(map(newsroom.notes, texts.values()), "sentence 1")
            store.keep_stories([newsroom.story(*articles)], "group 1")
            store.keep_dossier(newsroom.dossier(*articles), "f1", "collate 1")
            store.finish(run)
            return everything_but_the_run_log(store)

    first = read_all(newsroom.MONDAY)
    assert len(first["page"]) == 3
    assert read_all(newsroom.TUESDAY) == first
