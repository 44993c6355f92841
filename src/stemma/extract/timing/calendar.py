"""Days of the calendar behind TIMEX3 values: "2016-W49", "2015-SP", "199", "2016-12-11TEV"."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

Days = tuple[date, date]

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month, on the northern half of the earth
VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])"
    r"|H(?P<half>[12])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?:T.*)?"
)


def days(value: str) -> Days | None:
    """The first and the last day that a value may mean; None where it names no stretch of the calendar.

    >>> days("2016-03")
    (datetime.date(2016, 3, 1), datetime.date(2016, 3, 31))
    >>> days("PXD") is None
    True
    """
    if re.fullmatch(r"\d{2,3}", value):
        return _whole_years(int(value.ljust(4, "0")), 10 ** (4 - len(value)))
    match = VALUE.fullmatch(value)
    if match is None:
        return None
    try:
        return _stretch(match)
    except (ValueError, OverflowError):
        return None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Meeus, Astronomical Algorithms, 1991, chapter 8).

    >>> easter(2016)
    datetime.date(2016, 3, 27)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _whole_years(first: int, count: int) -> Days | None:
    if not first >= MINYEAR or first + count - 1 > MAXYEAR:
        return None
    return date(first, 1, 1), date(first + count - 1, 12, 31)


def _stretch(match: re.Match[str]) -> Days:
    """The days of a value that was taken apart."""
    year = int(match["year"])
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return (monday + timedelta(5) if match["weekend"] else monday), monday + timedelta(6)
    if match["season"]:
        return months(year, SEASONS[match["season"]], 3)
    if match["quarter"]:
        return months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return months(year, 6 * int(match["half"]) - 5, 6)
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["month"]:
        return months(year, int(match["month"]), 1)
    return months(year, 1, 12)


def months(year: int, month: int, count: int) -> Days:
    """The days of so many months from this one on."""
    after_year, after_month = shift_month(year, month, count)
    return date(year, month, 1), date(after_year, after_month, 1) - timedelta(1)


def shift_month(year: int, month: int, count: int) -> tuple[int, int]:
    """The month so many months later.

    >>> shift_month(2016, 12, -9)
    (2016, 3)
    """
    number = 12 * year + month - 1 + count
    return number // 12, number % 12 + 1


def monday_of(day: date) -> date:
    """The Monday of the week that holds the day."""
    return day - timedelta(day.isoweekday() - 1)


def week_value(day: date) -> str:
    """The ISO week of a day as a value."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def month_value(year: int, month: int) -> str:
    """A month as a value."""
    return f"{year:04}-{month:02}"


def quarter(day: date) -> tuple[int, int]:
    """Year and quarter of a day."""
    return day.year, (day.month + 2) // 3


def shift_quarter(year: int, number: int, count: int) -> tuple[int, int]:
    """The quarter so many quarters later."""
    index = 4 * year + number - 1 + count
    return index // 4, index % 4 + 1


def nearest_weekday(day: date, weekday: int, forward: bool, same: bool) -> date:
    """The next or last such weekday (1 is Monday); `same`: the day itself may be it."""
    distance = (weekday - day.isoweekday()) % 7 if forward else (day.isoweekday() - weekday) % 7
    if distance == 0 and not same:
        distance = 7
    return day + timedelta(distance if forward else -distance)


def shifted(day: date, unit: str, count: int) -> str:
    """The day so many units away, as a value no finer than the unit: nine months from a day is a month."""
    if unit == "D":
        return (day + timedelta(count)).isoformat()
    if unit in ("W", "2W"):
        return week_value(day + timedelta((14 if unit == "2W" else 7) * count))
    if unit == "M":
        return month_value(*shift_month(day.year, day.month, count))
    if unit == "Q":
        year, number = shift_quarter(*quarter(day), count)
        return f"{year:04}-Q{number}"
    if unit == "E":
        return f"{day.year + 10 * count:04}"
    if unit == "C":
        return f"{(day.year + 100 * count) // 100:02}"
    return f"{day.year + count:04}"
