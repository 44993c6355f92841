"""Times that carry a name of the calendar: dates, months, seasons, years, decades, centuries."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from stemma.extract.timing.calendar import SEASONS, easter, monday_of, month_value, nearest_weekday, week_value
from stemma.extract.timing.ground import ITSELF, NOWHERE, TOLD, WRITTEN, Answer, Ground, Parts, timed, turns

LEAP = 2000  # a year that has all days
# In the code of a feast: "11-4x4" is the fourth Thursday of November, "05-Lx1" the last Monday of May, "11-1x1+1" the
# day after the first Monday, "E-2" two days before Easter.
MOVES, LAST, DAYS_ON, EASTER = "x", "L", "+", "E"
SPOKEN_YEARS = 1900, 2100  # between which "the year two thousand" is a year of the calendar
YEARS_AROUND = 4  # years searched on either side for a date without a year: 29 February comes every fourth
YEAR = timedelta(days=366)

# Weights of the distance ahead and back, by the tense of the clause: tense words err, so they only lean.
DAYS_LEAN: dict[str | None, tuple[int, int]] = {"past": (3, 1), "future": (1, 3), None: (1, 1)}
# News tells of past months more often than of coming ones.
MONTHS_LEAN: dict[str | None, tuple[int, int]] = {"past": (6, 1), "future": (1, 6), None: (3, 1)}


def named_day(parts: Parts, ground: Ground) -> Answer | None:
    """ "Thursday, Jan. 29, 2016", "2016-01-29", "29 January"; without a year the likeliest near the writing."""
    if "iso" in parts:
        return Answer(date.fromisoformat(parts["iso"]).isoformat(), "DATE", ITSELF)
    if "year" in parts:
        chosen = _in_year(int(parts["year"]), parts)
        return timed(chosen.isoformat(), parts, ITSELF) if chosen else None
    if ground.written is None:
        if not _exists_ever(parts):
            return None
        if _by_easter(parts):
            return timed("XXXX-XX-XX", parts, NOWHERE)
        return timed(f"XXXX-{_month(parts):02}-{_day(parts)}", parts, NOWHERE)
    likeliest = _likeliest(parts, ground.written)
    return timed(likeliest.isoformat(), parts, WRITTEN) if likeliest else None


def another_day(parts: Parts, ground: Ground) -> Answer | None:
    """ "25" in "April 24 and 25": of the month told right before."""
    if ground.day is None:
        return None
    told = date.fromisoformat(ground.day)
    number = int(_figure(parts["day"]))
    if number > monthrange(told.year, told.month)[1]:
        return None
    return Answer(told.replace(day=number).isoformat(), "DATE", TOLD)


def named_week(parts: Parts, ground: Ground) -> Answer | None:
    """ "The week of March 6": the week that holds the day."""
    day = named_day(parts, ground)
    if day is None or day.anchor == NOWHERE:
        return Answer("XXXX-WXX", "DATE", NOWHERE) if day else None
    return Answer(week_value(monday_of(date.fromisoformat(day.value))), "DATE", day.anchor)


def _by_easter(parts: Parts) -> bool:
    """Whether the feast moves with Easter."""
    return parts.get("holiday", "").startswith(EASTER)


def _month(parts: Parts) -> int:
    return int(parts.get("month") or parts["holiday"][:2])


def _day(parts: Parts) -> str:
    """The day of the month in two figures, XX for a feast that moves."""
    if "day" in parts:
        return f"{int(_figure(parts['day'])):02}"
    return "XX" if MOVES in parts["holiday"] else parts["holiday"][3:]


def _in_year(year: int, parts: Parts) -> date | None:
    """The day of that name in a year; None where the year has none, as 29 February in 2015."""
    if _by_easter(parts):
        return easter(year) + timedelta(int(parts["holiday"][1:]))
    month, day = _month(parts), _day(parts)
    if day != "XX":
        return date(year, month, int(day)) if int(day) <= monthrange(year, month)[1] else None
    which, _, weekday = parts["holiday"][3:].partition(MOVES)
    weekday, _, later = weekday.partition(DAYS_ON)
    opening, last = date(year, month, 1), which == LAST
    first = nearest_weekday(opening, int(weekday), forward=True, same=True)
    weeks = (monthrange(year, month)[1] - first.day) // 7 if last else int(which) - 1
    return first + timedelta(7 * weeks + int(later or 0))


def _exists_ever(parts: Parts) -> bool:
    """Whether some year has the day: every leap year has them all."""
    return _in_year(LEAP, parts) is not None


def _figure(ordinal: str) -> str:
    """The figures of "29th"."""
    return "".join(sign for sign in ordinal if sign.isdigit())


def _likeliest(parts: Parts, written: date) -> date | None:
    """The day of that name that needs least bending of distance and tense; a weekday named with it must fit.

    Where it fits no day within a year, it was mistaken: nobody names the weekday of another year without the year.
    """
    years = range(max(MINYEAR, written.year - YEARS_AROUND), min(MAXYEAR, written.year + YEARS_AROUND) + 1)
    choices = [choice for year in years if (choice := _in_year(year, parts))]
    close = [choice for choice in choices if abs(choice - written) <= YEAR]
    fitting = [choice for choice in close if choice.isoweekday() == int(parts.get("weekday", 0))] or choices
    lean = DAYS_LEAN[parts.get("tense")]
    if len(choices) < len(years) and parts.get("tense") == "past":  # 29 February: the next is never the nearest
        fitting = [choice for choice in fitting if choice <= written] or fitting
    if "deictic" in parts:
        side = turns(parts["deictic"])
        fitting = [choice for choice in fitting if (choice - written).days * side >= 0] or fitting
    return min(fitting, key=lambda choice: (_strain((choice - written).days, lean), choice), default=None)


def _strain(distance: int, lean: tuple[int, int]) -> int:
    """How far fetched a reading is: its distance, weighed by where the clause looks."""
    ahead, back = lean
    return distance * ahead if distance > 0 else -distance * back


def named_month(parts: Parts, ground: Ground) -> Answer:
    """ "In March", "late November", "last April", "January this year", "July 1997"."""
    month = int(parts["month"])
    if "year" in parts:
        return Answer(month_value(int(parts["year"]), month), "DATE", ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-{month:02}", "DATE", NOWHERE)
    if "yearrel" in parts:
        return Answer(month_value(ground.written.year + turns(parts["yearrel"]), month), "DATE", WRITTEN)
    return Answer(month_value(_year_of(month, ground.written, parts), month), "DATE", WRITTEN)


def named_season(parts: Parts, ground: Ground) -> Answer:
    """ "Spring 2015", "last fall", "this summer"."""
    season = parts["season"]
    if "year" in parts:
        return Answer(f"{parts['year']}-{season}", "DATE", ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-{season}", "DATE", NOWHERE)
    return Answer(f"{_year_of(SEASONS[season], ground.written, parts):04}-{season}", "DATE", WRITTEN)


def _year_of(month: int, written: date, parts: Parts) -> int:
    """The year of the month that is meant: "last" and "next" say so, else tense and nearness."""
    year, now = written.year, written.month
    if "deictic" in parts:
        turn = turns(parts["deictic"])
        return year + (turn if turn * (now - month) >= 0 else 0)
    lean = MONTHS_LEAN[parts.get("tense")]
    return min((year - 1, year, year + 1), key=lambda choice: _strain(12 * (choice - year) + month - now, lean))


def named_year(parts: Parts, ground: Ground) -> Answer:
    """ "2015", "the end of 1990", "fiscal 1989"."""
    return Answer(parts["year"], "DATE", ITSELF)


def spoken_year(parts: Parts, ground: Ground) -> Answer | None:
    """ "Nineteen ninety-six", "the year two thousand", as broadcasters' words are written down."""
    if not parts["number"].isdecimal():
        return None
    number = int(parts["number"])
    if "century" not in parts:
        return Answer(f"{number}", "DATE", ITSELF) if SPOKEN_YEARS[0] <= number <= SPOKEN_YEARS[1] else None
    return Answer(f"{parts['century']}{number}", "DATE", ITSELF) if 10 <= number <= 99 else None


def named_decade(parts: Parts, ground: Ground) -> Answer:
    """ "The 1990s", "the '80s", "the nineties", as the first three figures of their years."""
    if "decade" in parts:
        return Answer(parts["decade"], "DATE", ITSELF)
    figures = _figure(parts["decadeyear"])
    return Answer(figures[:3] if len(figures) == 4 else f"19{figures[0]}", "DATE", ITSELF)


def named_century(parts: Parts, ground: Ground) -> Answer:
    """ "The 20th century", as the first two figures of its years."""
    return Answer(f"{int(_figure(parts['nth'])) - 1:02}", "DATE", ITSELF)
