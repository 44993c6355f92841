"""Tolls by the rules of the field: ACLED's least, UCDP's low, best and high; totals are never summed in."""

from math import inf

from stemma.collate.tolls import Reported, acled, acled_count, ucdp
from stemma.lang.en import ENGLISH
from stemma.model import Quantity, Span

ROUNDS = ENGLISH.deeds.rounds


def told(low: float, high: float, line: str, words: str = "", *, cumulative: bool = False, at: int = 0) -> Reported:
    span = Span(line, at, at + 2)
    return Reported(Quantity(low, high, "people", span, span, role="killed"), line, words, cumulative)


def test_acled_takes_the_least_and_notes_the_dispute() -> None:
    toll = acled([told(34, 34, "wire"), told(20, 20, "state media"), told(34, 34, "monitor")], ROUNDS)
    assert (toll.low, toll.best, toll.high) == (20, 20, 20)
    assert toll.notes == ("reports differ: 20, 34; the least is given",)
    assert len(toll.cited) == 3


def test_round_words_have_fixed_values() -> None:
    assert [acled_count(told(0, inf, "a").count, words, ROUNDS) for words in ("tens", "Dozens of", "hundreds")] == [
        10,
        12,
        100,
    ]


def test_over_300_counts_300_and_up_to_forty_nothing_sure() -> None:
    assert acled_count(told(300, inf, "a").count, "over 300", ROUNDS) == 300
    assert acled_count(told(-inf, 40, "a").count, "up to 40", ROUNDS) == 0


def test_ucdp_hears_each_line_once() -> None:
    toll = ucdp([told(9, 9, "wire"), told(9, 9, "wire", at=40), told(12, 12, "agency"), told(12, 12, "monitor")])
    assert (toll.low, toll.best, toll.high) == (9, 12, 12)


def test_of_equally_many_lines_the_lower_figure_is_best() -> None:
    toll = ucdp([told(15, 15, "wire"), told(11, 11, "agency")])
    assert (toll.low, toll.best, toll.high) == (11, 11, 15)


def test_a_total_since_the_war_began_is_no_part_of_an_incident() -> None:
    reports = [told(7, 7, "wire"), told(250_000, 250_000, "wire", cumulative=True, at=90)]
    assert acled(reports, ROUNDS).best == 7
    assert ucdp(reports).high == 7


def test_no_figure_is_not_known_rather_than_nought() -> None:
    assert acled([], ROUNDS).best is None
    assert ucdp([]).best is None


def test_the_order_of_reports_decides_nothing() -> None:
    reports = [told(5, 5, "c"), told(8, 8, "a"), told(5, 8, "b")]
    assert acled(reports, ROUNDS) == acled(reports[::-1], ROUNDS)
    assert ucdp(reports) == ucdp(reports[::-1])
