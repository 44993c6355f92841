"""Tolls by the rules of the field: ACLED's least, UCDP's low, best and high; totals are never summed in."""

from math import inf

import pytest

from stemma.collate.tolls import Reported, acled_count, is_cumulative, toll
from stemma.lang.en import ENGLISH
from stemma.model import Quantity, Span


def told(low: float, high: float, line: str, words: str = "", *, cumulative: bool = False, at: int = 0) -> Reported:
    span = Span(line, at, at + 2)
    return Reported(Quantity(low, high, "people", span, span, role="killed"), line, words, cumulative)


def ranged(*reports: Reported) -> tuple[int | None, int | None, int | None]:
    found = toll(reports, ENGLISH)
    assert found is not None
    return found.low, found.best, found.high


def test_acled_takes_the_least_and_notes_the_dispute() -> None:
    found = toll([told(34, 34, "wire"), told(20, 20, "state media"), told(34, 34, "monitor")], ENGLISH)
    assert found is not None
    assert found.least == 20
    assert found.notes == ("reports differ: 20, 34; the least is ACLED's",)
    assert len(found.cited) == 3


def test_round_words_have_fixed_values_and_counted_ones_do_not() -> None:
    words = ("tens", "Dozens of", "hundreds")
    assert [acled_count(told(0, inf, "a").count, said, ENGLISH) for said in words] == [10, 12, 100]
    assert acled_count(told(36, 36, "a").count, "3 dozen", ENGLISH) == 36


def test_over_300_counts_300_and_up_to_forty_nothing_sure() -> None:
    assert acled_count(told(300, inf, "a").count, "over 300", ENGLISH) == 300
    assert acled_count(told(-inf, 40, "a").count, "up to 40", ENGLISH) == 0


def test_ucdp_hears_each_line_once() -> None:
    twice = (told(9, 9, "wire"), told(9, 9, "wire", at=40))
    assert ranged(*twice, told(12, 12, "agency"), told(12, 12, "monitor")) == (9, 12, 12)


def test_of_equally_many_lines_the_lower_figure_is_best() -> None:
    assert ranged(told(15, 15, "wire"), told(11, 11, "agency")) == (11, 11, 15)


def test_a_total_since_the_war_began_is_no_part_of_an_incident() -> None:
    found = toll([told(7, 7, "wire"), told(250_000, 250_000, "wire", cumulative=True, at=90)], ENGLISH)
    assert found is not None
    assert (found.least, found.high) == (7, 7)
    assert found.notes == ("250000 is a total over more than this event and is left out",)


def test_no_figure_is_not_known_rather_than_nought() -> None:
    assert toll([], ENGLISH) is None
    only_total = toll([told(900, 900, "wire", cumulative=True)], ENGLISH)
    assert only_total is not None
    assert (only_total.least, only_total.best) == (None, None)


def test_the_order_of_reports_decides_nothing() -> None:
    reports = [told(5, 5, "c"), told(8, 8, "a"), told(5, 8, "b")]
    assert toll(reports, ENGLISH) == toll(reports[::-1], ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "total"),
    [
        ("The bombing on Tuesday killed nine soldiers.", False),
        ("Some 470 officers have been killed so far this year, the ministry said.", True),
        ("At least 12,000 have died since the conflict broke out in the delta.", True),
    ],
)
def test_a_sentence_says_when_its_figure_is_a_total(sentence: str, total: bool) -> None:
    assert is_cumulative(sentence, None, ENGLISH) is total


def test_a_figure_over_a_long_time_is_a_total() -> None:
    assert is_cumulative("Bandits killed 80 farmers between March and July.", 150, ENGLISH)
    assert not is_cumulative("Bandits killed 8 farmers over the weekend.", 2, ENGLISH)
