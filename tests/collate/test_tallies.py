"""One figure out of several, by the rule that the reader asks for."""

import pytest

from stemma.collate.tallies import Rule, tally
from stemma.lang import ENGLISH
from stemma.model import ClaimKind, Finding, Point, Reading, Span

DAYS = {"a": "2019-03-17", "b": "2019-03-18"}


def reading(
    value: str, low: float | None, high: float | None, *lines: str, where: str = "a", drift_of: str | None = None
) -> Reading:
    return Reading(value, (Span(where, 0, 4),), lines, (), low, high, "people killed", drift_of=drift_of)


def point(*readings: Reading, kind: ClaimKind = ClaimKind.QUANTITY) -> Point:
    return Point("p", "How many people were killed?", kind, Finding.CONTRADICTED, readings, ())


def latest(reading: Reading) -> str | None:
    return DAYS[reading.witnesses[0].article]


TOLLS = point(
    reading("11", 11, 11, "ministry"),
    reading("at least 45", 45, None, "agency", "field", where="b"),
    reading("dozens", 24, None, "radio"),
)


@pytest.mark.parametrize(
    ("rule", "figures"),
    [
        (Rule.LOWEST, (11, 11, 11)),
        (Rule.HIGHEST, (45, 45, 45)),
        (Rule.MOST_LINES, (45, 45, 45)),
        (Rule.LATEST, (45, 45, 45)),
        (Rule.ACLED, (11, 11, 11)),
        (Rule.UCDP, (11, 45, 45)),
    ],
)
def test_each_rule_takes_its_figure(rule: Rule, figures: tuple[int, int, int]) -> None:
    found = tally(TOLLS, rule, ENGLISH, latest)
    assert found is not None
    assert (found.low, found.best, found.high) == figures
    assert found.because


@pytest.mark.parametrize(("word", "figure"), [("dozens", 12), ("Tens", 10), ("hundreds", 100)])
def test_acled_puts_the_uncounted_at_fixed_figures(word: str, figure: int) -> None:
    found = tally(point(reading(word, 20, None, "radio")), Rule.ACLED, ENGLISH, latest)
    assert found is not None
    assert found.best == figure


def test_a_figure_that_arose_in_copying_is_never_taken() -> None:
    drifted = point(reading("300", 300, 300, "wire"), reading("over 900", 900, None, drift_of="300"))
    found = tally(drifted, Rule.HIGHEST, ENGLISH, latest)
    assert found is not None
    assert found.best == 300


def test_who_holds_the_town_has_no_figure() -> None:
    assert (
        tally(point(reading("the Front", None, None, "a"), kind=ClaimKind.CONTROL), Rule.UCDP, ENGLISH, latest)
        is None
    )
