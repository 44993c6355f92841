"""Dates as mastheads write them."""

from __future__ import annotations

import pytest

from stemma.clean.dates import dates_in, in_address, iso
from stemma.lang import ENGLISH


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Tuesday, March 9, 2021", "2021-03-09"),
        ("MAR. 9, 2021", "2021-03-09"),
        ("Tue | Mar 9, 2021 | 4:05 PM", "2021-03-09T16:05"),
        ("TUESDAY MARCH 9 2021", "2021-03-09"),
        ("9th of March 2021", "2021-03-09"),
        ("9. March 2021", "2021-03-09"),
        ("09.03.2021, 16:05", "2021-03-09T16:05"),
        ("09.03.21", "2021-03-09"),
        ("Tuesday 9/3/2021", "2021-03-09"),
        ("Tuesday 3/9/2021", "2021-03-09"),
        ("27/02/2021 07:30", "2021-02-27T07:30"),
        ("2021-03-09T16:05:11+02:00", "2021-03-09T16:05"),
        ("March 9, 2021 at 4 p.m.", "2021-03-09T16:00"),
        ("12:15 AM, no: March 9, 2021 12:15 AM", "2021-03-09T00:15"),
    ],
)
def test_a_date_is_read_as_written(line: str, value: str) -> None:
    [found] = dates_in(line, ENGLISH)
    assert (found.value, found.doubt) == (value, None)


def test_a_date_that_could_be_two_says_so() -> None:
    [found] = dates_in("9/3/2021", ENGLISH)
    assert found.doubt is not None
    assert iso("9/3/2021", ENGLISH) is None


@pytest.mark.parametrize("line", ["March 9", "in 2021", "31 February 2021", "1.2.3.4", "call 0209-2021-33", "9/2021"])
def test_what_is_no_full_date_is_none(line: str) -> None:
    assert dates_in(line, ENGLISH) == ()


def test_compact_metadata_is_read() -> None:
    assert iso("20210309", ENGLISH) == "2021-03-09"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://echo.example/2021/03/09/dam-holds", "2021-03-09"),
        ("https://echo.example/news-20210309-dam", "2021-03-09"),
        ("https://echo.example/story-82021030", None),
    ],
)
def test_a_date_in_an_address(url: str, day: str | None) -> None:
    assert in_address(url) == day
