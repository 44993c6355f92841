"""Measures: units, what they are divided by, their SI value beside; lengths of time that are told; totals."""

from __future__ import annotations

from math import inf

import pytest

from stemma.extract.counting.listed import counts
from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH
from stemma.model import Quantity


def found(sentence: str) -> tuple[Quantity, ...]:
    return quantities(sentence, "k", ENGLISH)


def only(sentence: str) -> Quantity:
    """The one quantity of the sentence."""
    (quantity,) = found(sentence)
    return quantity


def listed(sentence: str) -> list[tuple[float, str | None]]:
    """Figure and unit of each, as a reader would list them."""
    return [(quantity.low, quantity.unit) for quantity in counts(found(sentence), sentence, ENGLISH)]


@pytest.mark.parametrize(
    ("sentence", "value", "unit"),
    [
        ("The van did 60 miles an hour.", 60, "mile per hour"),
        ("Fuel costs $15 a barrel.", 15, "USD per barrel"),
        ("The lamp takes 3 mW per minute.", 3, "milliwatt per minute"),
        ("The dose is 20 mGy/h.", 20, "milligray per hour"),
        ("The tank holds 30 m3.", 30, "cubic metre"),
        ("The field covers 4 km^2.", 4, "square kilometre"),
        ("The chip stores 8x2^10 bits.", 8192, "bit"),
        ("The layer is 2.1 pm thin.", 2.1, "picometre"),
        ("It boils at 80 °C, which is 353.15K.", 80, "degree Celsius"),
        ("A gallon of milk was spilt.", 1, "gallon"),
        ("Half a mile of road was lost.", 0.5, "mile"),
        ("They ran a mile and a half.", 1.5, "mile"),
        ("The wall is 5 feet 6 inches high.", 5.5, "foot"),
        ("Tea costs three dollars and forty cents.", 3.4, "USD"),
        ("The loss was told as such: profit was ($4.2m).", -4.2e6, "USD"),
        ("Two thirds of a million bricks were sold.", 2e6 / 3, None),
    ],
)
def test_a_measure_with_its_unit(sentence: str, value: float, unit: str | None) -> None:
    quantity = found(sentence)[0]
    assert quantity.low == pytest.approx(value, rel=1e-9)
    assert quantity.unit == unit


def test_a_k_beside_degrees_is_no_thousand() -> None:
    assert [quantity.low for quantity in found("It boils at 80 °C, which is 353.15K.")] == [80, 353.15]
    assert only("He raised $300K.").low == 300_000


@pytest.mark.parametrize(
    "sentence",
    [
        "A barrel bomb fell on the market.",
        "A cup final was played.",
        "The alarm rang at 2.17 pm.",
        "Once a mile a lorry stopped.",
        "The object J1149.5+6663 was seen.",
    ],
)
def test_what_only_looks_like_a_measure(sentence: str) -> None:
    assert found(sentence) == ()


def test_what_was_done_a_week_ago_is_not_told_per_week() -> None:
    assert only("They advanced 12 miles a week ago.").unit == "mile"


def test_a_figure_that_two_bounds_close_in_has_both_ends() -> None:
    quantity = only("Fewer than 10 and more than 4 came.")
    assert (quantity.low, quantity.high) == (4, 10)


@pytest.mark.parametrize(
    ("sentence", "low", "unit"),
    [
        ("They hold 17 square miles.", 44.03, "km²"),
        ("The front moved 12 miles.", 19.31, "km"),
        ("It was 104 degrees Fahrenheit.", 40, "°C"),
        ("He carried 20 pounds of flour.", 9.072, "kg"),
    ],
)
def test_the_si_value_stands_beside_what_is_in_other_units(sentence: str, low: float, unit: str) -> None:
    beside = only(sentence).metric
    assert beside is not None
    assert beside.low == pytest.approx(low, rel=1e-3)
    assert beside.unit == unit


def test_an_open_end_is_open_in_si_units_too() -> None:
    beside = only("They hold more than 17 square miles.").metric
    assert beside is not None
    assert beside.high == inf


def test_what_is_in_si_units_or_could_be_several_has_no_value_beside() -> None:
    for sentence in ("The front moved 12 kilometres.", "He sold 40 tons of ore.", "He sold 40 goats."):
        assert only(sentence).metric is None


@pytest.mark.parametrize(
    ("sentence", "lengths"),
    [
        ("The crossing took ninety minutes.", [(90, "minute")]),
        ("The battle lasted about six hours.", [(6, "hour")]),
        ("They were held for 2 years, 3 months and 4 days.", [(2, "year"), (3, "month"), (4, "day")]),
        ("The shift is 3 hrs.", [(3, "hour")]),
        ("The town was held for four years.", []),
        ("They left after 10 months of siege.", []),
        ("They spent 10 months in the town.", []),
    ],
)
def test_a_length_of_time_is_listed_where_it_is_what_is_measured(
    sentence: str, lengths: list[tuple[float, str]]
) -> None:
    assert listed(sentence) == lengths


@pytest.mark.parametrize(
    ("sentence", "adds_up"),
    [
        ("Since May 40 people have died in the camps.", True),
        ("At least 300 civilians have been killed since the siege began.", True),
        ("So far 19 bodies have been found.", True),
        ("That brings the number of dead to 31.", True),
        ("The army lost six men on Tuesday.", False),
        ("The blast killed nine; it was the worst since 2003.", False),
    ],
)
def test_whether_a_figure_adds_up_several_incidents(sentence: str, adds_up: bool) -> None:
    assert only(sentence).cumulative is adds_up
