"""Whose report a line is, and when two lines are two reporters."""

from __future__ import annotations

from stemma.collate.findings import Standing, judge
from stemma.collate.houses import house_of, shared_house, surely_other_houses
from stemma.model import Article, Close, Finding, Line, Lost, Reading, Span, Stemma


def page(id: str, outlet: str | None, owner: str | None = None, agency: str | None = None) -> Article:
    return Article(id, "The quay burned.", f"{id}.html", outlet=outlet, owner=owner, agency=agency)


PAGES = {
    one.id: one
    for one in (
        page("fjord", "Fjord Mail", "Northern Press"),
        page("moss", "Moss Times", "Northern Press"),
        page("delta", "Delta Post"),
        page("delta2", "DELTA POST"),
        page("wire", "Quay Gazette", "Northern Press", "Harbour Wire"),
        page("nobody", None),
        page("noone", None),
    )
}
LOST = Lost("lost-1", "Harbour Wire", ("three pages credit it",))
LINES = tuple(Line(id, id, (id,), ()) for id in (*PAGES, "lost-1"))
STEMMA = Stemma(tuple(PAGES), (LOST,), (), LINES)


def test_sister_titles_of_one_owner_are_one_house() -> None:
    assert surely_other_houses(("fjord", "moss"), PAGES, STEMMA) == 1
    assert shared_house(("fjord", "moss"), PAGES, STEMMA) == "Northern Press"


def test_two_reports_of_one_outlet_are_one_house() -> None:
    assert surely_other_houses(("delta", "delta2"), PAGES, STEMMA) == 1


def test_a_dispatch_is_the_agencys_whoever_prints_it() -> None:
    assert house_of("wire", PAGES, STEMMA) == house_of("lost-1", PAGES, STEMMA) == "Harbour Wire"
    assert surely_other_houses(("fjord", "wire"), PAGES, STEMMA) == 2
    assert surely_other_houses(("wire", "lost-1"), PAGES, STEMMA) == 1


def test_of_pages_without_an_outlet_nobody_says_that_they_are_one() -> None:
    assert surely_other_houses(("nobody", "noone"), PAGES, STEMMA) == 2


def test_a_descent_that_was_nearly_believed_joins_houses() -> None:
    doubted = Stemma(tuple(PAGES), (LOST,), (), LINES, close=(Close("delta", "moss", ("the same order",)),))
    assert surely_other_houses(("fjord", "moss", "delta"), PAGES, doubted) == 1
    assert surely_other_houses(("fjord", "moss", "delta"), PAGES, STEMMA) == 2


def test_two_titles_of_one_owner_corroborate_nothing_in_their_own_voice() -> None:
    reading = Reading("14 boats", (Span("fjord", 0, 3), Span("moss", 0, 3)), ("fjord", "moss"), (), low=14, high=14)
    sisters = judge([Standing(reading, own_voice=True, voices=0, apart=2, houses=1, house="Northern Press")])
    assert sisters.finding is Finding.ALONE
    assert "Northern Press" in sisters.because[0]
    strangers = judge([Standing(reading, own_voice=True, voices=0, apart=2, houses=2)])
    assert strangers.finding is Finding.CORROBORATED
    named = judge([Standing(reading, own_voice=True, voices=2, apart=2, houses=1, house="Northern Press")])
    assert named.finding is Finding.CORROBORATED
