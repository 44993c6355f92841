"""What no careful reader would be fooled by: impossible dates, endless numbers, mixed scripts, tables of results."""

from __future__ import annotations

import sys
from math import isfinite

import pytest

from stemma.extract.moments import moments, timexes
from stemma.extract.names import names
from stemma.extract.places import places, toponyms
from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH
from stemma.model import Article, Moment, Noted, Notes, Place, Quantity, Sentence, Span


def noted(text: str) -> Noted:
    """The text as an article of one sentence."""
    key = "k"
    note = Notes(
        key,
        quantities(text, key, ENGLISH),
        timexes(text, key, ENGLISH),
        toponyms(text, key, ENGLISH),
        names(text, key, ENGLISH),
    )
    return Noted(Article("a", text, "page.html"), (Sentence(Span("a", 0, len(text)), text, 0),), (note,))


def figures(text: str) -> tuple[Quantity, ...]:
    return quantities(text, "k", ENGLISH)


def times(text: str, written: str | None = "2019-06-10") -> tuple[Moment, ...]:
    return moments(noted(text), written, ENGLISH)


def spots(text: str) -> tuple[Place, ...]:
    return places(noted(text), ENGLISH)


@pytest.mark.parametrize(
    "sentence",
    [
        "The permit expired on 31 June 2018.",
        "The permit expired on February 30.",
        "The permit expired on 29 February 2019.",
        "The permit expired on 2018-02-30.",
    ],
)
def test_a_day_that_the_calendar_lacks_is_no_day(sentence: str) -> None:
    for written in ("2019-06-10", None):
        assert all(len(moment.value) < len("2018-06-31") for moment in times(sentence, written))


def test_a_leap_day_without_a_year_is_the_nearest_that_was() -> None:
    assert times("She was born on February 29.")[0].value == "2016-02-29"


def test_without_a_date_of_writing_a_leap_day_has_no_year() -> None:
    assert times("She was born on February 29.", written=None)[0].value == "XXXX-02-29"


def test_a_number_of_400_digits_counts_nothing() -> None:
    assert figures(f"The code {'9' * 400} was painted on the wall.") == ()


def test_a_power_of_ten_beyond_all_counting_counts_nothing() -> None:
    assert all(isfinite(quantity.low) for quantity in figures("They claim 9e999 followers and 40 friends."))


def test_a_length_of_400_digits_has_no_days() -> None:
    assert all(moment.first is None for moment in times(f"It lasted {'9' * 400} days."))


def test_figures_of_another_script_are_figures() -> None:
    (quantity,) = figures("\u0664\u0660 lorries crossed the bridge.")
    assert (quantity.low, quantity.of) == (40, "lorries")


@pytest.mark.parametrize(
    "text",
    [
        "\u041f\u0430\u043b\u044c\u043c\u0438\u0440\u0430 \u062a\u062f\u0645\u0631 Tadmur \u5df4\u5c14 12 \u0645\u0627\u0631\u0633 2016",
        "\u200f\u202e300 militants\u202c were killed \ufeff on \u00a0 Sunday",
        "Pa\u0301lmy\u0301ra, \U0001f30d Syria: \U0001f4a5\u00d764!",
        "\ud800 lone surrogate near Paris on Monday, 5 dead",
    ],
)
def test_mixed_scripts_and_odd_signs_break_nothing(text: str) -> None:
    found = (*figures(text), *times(text), *spots(text))
    assert found
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)


def test_a_table_of_results_counts_nothing_and_tells_no_time() -> None:
    rows = ("Rovers 3-2 Albion", "United 0-0 City", "Wanderers 1-4 Athletic (2-1)", "Leaders: 24-7-3")
    assert [found for row in rows for found in (*figures(row), *times(row))] == []


def test_results_in_one_line_befell_nobody() -> None:
    assert all(
        quantity.role is None for quantity in figures("Town 3-2 Rangers, Forest 1-0 Villa, Harriers 2-2 Blues.")
    )


LONG, SHORT = 12_000, 600  # letters
GROWTH, SLACK = 2.2, 200
HOSTILE = (
    "1,000",
    "1 000 ",
    "1",
    "1.",
    "1e",
    "one and ",
    "one hundred and ",
    "more than ",
    "one in ",
    "between 1 and ",
    "the the ",
    "March ",
    "March, ",
    "Monday, the ",
    "10 a.m. ",
    "last week of the ",
    "two to three or ",
    "early in the ",
    " ",
    "March  ",
    "a year and a half ",
    "-",
    "a-",
    "A.",
    "al-",
    "Paris, ",
    "New York ",
    "O'",
    "\u00bd",
    "Temple-of-A-",
    "Temple of ",
    "the old citadel ",
    "a castle near the ",
    "Nassau and Baker ",
    "Lee, of ",
    "(1/2 ",
    "'90",
    "5K ",
    "8x2^10 ",
    "($5) ",
    "5 feet 2 inches ",
    "a gallon ",
    "6 km per hour per ",
    "April 24 and ",
    "planned to ",
    "the day before ",
    "nineteen ninety ",
    "(after ",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_line_of_one_piece_repeated_is_read_to_its_end(piece: str) -> None:
    text = piece * (LONG // len(piece))
    note = noted(text).notes[0]
    found = (*note.quantities, *note.timexes, *note.toponyms, *note.names)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)


@pytest.mark.parametrize(
    "piece", ["Temple-of-A-", "Temple of ", "Aa Bb Temple ", "the old citadel ", "castle-", "A-"]
)
def test_sites_without_end_are_read_to_the_end(piece: str) -> None:
    """What is set beside a town is looked for in the whole line: a pattern that asks all of it at each word hangs."""
    text = f"Aleppo, Syria: the citadel {piece * (LONG // len(piece))}"
    assert all(place.span.end <= len(text) for place in spots(text))


@pytest.mark.parametrize("written", [None, "", "yesterday", "2019-13-45", "0000-00-00"])
def test_without_a_day_of_writing_nothing_relative_has_days(written: str | None) -> None:
    found = times("They met last week, on Saturday, overnight and nine months ago.", written)
    assert found
    assert all(moment.first is None for moment in found)


def test_a_place_that_is_a_person_is_none() -> None:
    assert spots("Jordan Chad, the pitcher, thanked Paris Jackson and Mr. London.") == ()


def steps(text: str) -> int:
    """How many calls it takes to read the text; regular expressions count as often as they are asked."""
    count = 0

    def counting(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counting)
    try:
        noted(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_line_of_twice_the_length_takes_no_more_than_twice_the_steps(piece: str) -> None:
    short = piece * (SHORT // len(piece))
    noted(short + short)  # what is cached once is no step of the second line
    assert steps(short + short) <= GROWTH * steps(short) + SLACK
