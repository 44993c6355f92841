"""Times told from where the writer stands: weekdays, "last night", "this week", "that month", "the quarter"."""

from __future__ import annotations

from datetime import date, timedelta

from stemma.extract.timing.calendar import (
    days,
    monday_of,
    nearest_weekday,
    quarter,
    shift_quarter,
    shifted,
    week_value,
)
from stemma.extract.timing.ground import ITSELF, NOWHERE, TOLD, WRITTEN, Answer, Ground, Parts, of_told, timed, turns

SATURDAY = 6
UNDATED = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "2W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}
"""The value of a unit in an article without a date; of longer ones only the year is unknown."""


def weekday(parts: Parts, ground: Ground) -> Answer:
    """ "On Saturday": the last one, or the next one where the clause looks ahead; the day itself counts."""
    number = int(parts["weekday"])
    if ground.written is None:
        return timed(f"XXXX-WXX-{number}", parts, NOWHERE)
    if "weekrel" in parts:
        chosen = monday_of(ground.written) + timedelta(7 * turns(parts["weekrel"]) + number - 1)
        return timed(chosen.isoformat(), parts, WRITTEN)
    rel = parts.get("deictic", "0")
    start = ground.told if of_told(rel) else ground.written
    forward = turns(rel) > 0 or (turns(rel) == 0 and parts.get("tense") == "future")
    chosen = nearest_weekday(start or ground.written, number, forward, same=turns(rel) == 0)
    chosen += timedelta(int(parts.get("shift", "0")))  # "the day before last Tuesday"
    return timed(chosen.isoformat(), parts, TOLD if of_told(rel) else WRITTEN)


def near_day(parts: Parts, ground: Ground) -> Answer:
    """ "Today", "yesterday", "last night", "this morning"."""
    if ground.written is not None:
        return timed((ground.written + timedelta(int(parts["dayrel"]))).isoformat(), parts, WRITTEN)
    if parts["dayrel"] == "0" and "part" not in parts:
        return Answer("PRESENT_REF", "DATE", NOWHERE)
    return timed(UNDATED["D"], parts, NOWHERE)


def overnight(parts: Parts, ground: Ground) -> Answer:
    """The night before the day of writing, as "last night" is; its days are both that it touches."""
    if ground.written is None:
        return Answer(f"{UNDATED['D']}TNI", "TIME", NOWHERE)
    eve = ground.written - timedelta(1)
    return Answer(f"{eve.isoformat()}TNI", "TIME", WRITTEN, (eve, ground.written))


def time_of_day(parts: Parts, ground: Ground) -> Answer:
    """A time of day by itself belongs to the last day told."""
    figures = parts.get("clock24") or parts.get("clock24h")
    if figures is not None:
        plain = figures.replace(":", "").rjust(4, "0")
        parts = {"clock": f"{plain[:2]}:{plain[2:]}"}
    if ground.told is None:
        return timed(UNDATED["D"], parts, NOWHERE)
    return timed(ground.told.isoformat(), parts, TOLD if ground.day else WRITTEN)


def period(parts: Parts, ground: Ground) -> Answer:
    """ "This week", "last year", "the end of the month", "the following year"."""
    unit, rel = parts["unit"], parts.get("rel", "0")
    start = (_told(unit, ground) if of_told(rel) else None) or ground.written
    if start is None:
        return Answer(UNDATED.get(unit, "XXXX"), "DATE", NOWHERE)
    return Answer(shifted(start, unit, turns(rel)), "DATE", TOLD if of_told(rel) else WRITTEN)


def _told(unit: str, ground: Ground) -> date | None:
    """The first day of the unit told last."""
    value = {"D": ground.day, "W": ground.week, "M": ground.month, "Q": ground.quarter, "Y": ground.year}.get(unit)
    stretch = days(value) if value else None
    return stretch[0] if stretch else None


def weekend(parts: Parts, ground: Ground) -> Answer:
    """ "This weekend", "the weekend".

    On a working day "the weekend" is the last one, unless the clause looks ahead, and so is the one that something
    "has gone on" this weekend.
    """
    if ground.written is None:
        return Answer("XXXX-WXX-WE", "DATE", NOWHERE)
    turn = turns(parts.get("rel", "0"))
    over = "perfect" in parts and turn == 0 if "rel" in parts else parts.get("tense") != "future"
    if over and ground.written.isoweekday() < SATURDAY:
        turn = -1
    return Answer(f"{week_value(monday_of(ground.written) + timedelta(7 * turn))}-WE", "DATE", WRITTEN)


def year_end(parts: Parts, ground: Ground) -> Answer:
    """ "Year-end": no finer than the year."""
    if ground.written is None:
        return Answer("XXXX", "DATE", NOWHERE)
    return Answer(f"{ground.written.year:04}", "DATE", WRITTEN)


def that_time(parts: Parts, ground: Ground) -> Answer:
    """ "That month", "the same day", "the following day": counted from the one told last."""
    unit = parts["unit"]
    told = _told(unit, ground)
    start = told or ground.written
    if start is None:
        return timed(UNDATED.get(unit, "XXXX"), parts, NOWHERE)
    return timed(shifted(start, unit, int(parts.get("shift", "0"))), parts, TOLD if told else WRITTEN)


def business_quarter(parts: Parts, ground: Ground) -> Answer:
    """ "The third quarter", "this year's first quarter", "the year-ago quarter", "the quarter"."""
    year, number = parts.get("year") or parts.get("year2"), parts.get("quarter")
    if year and number:
        return Answer(f"{year}-Q{number}", "DATE", ITSELF)
    if year:  # "the 1988 quarter": the one told before, in that year
        return Answer(year + (ground.quarter or "")[4:], "DATE", TOLD if ground.quarter else ITSELF, aside=True)
    if ground.written is None:
        return Answer(f"XXXX-Q{number or 'X'}", "DATE", NOWHERE)
    turn = parts.get("yearrel", "0")
    if number is None:
        told_year, told = _told_quarter(ground, ground.written)
        return Answer(f"{told_year + turns(turn):04}-Q{told}", "DATE", TOLD, aside=of_told(turn))
    now_year, now = quarter(ground.written)
    not_yet = int(number) > now and ("yearrel" not in parts or of_told(turn))
    aside = of_told(turn)
    return Answer(f"{now_year - not_yet + turns(turn):04}-Q{number}", "DATE", WRITTEN, aside=aside)


def _told_quarter(ground: Ground, written: date) -> tuple[int, int]:
    """Year and number of the quarter told last, else of the last one that is over."""
    if ground.quarter:
        return int(ground.quarter[:4]), int(ground.quarter[6])
    return shift_quarter(*quarter(written), -1)


def half_year(parts: Parts, ground: Ground) -> Answer:
    """ "The first half of 2015", "the second half"."""
    if "year" in parts:
        return Answer(f"{parts['year']}-H{parts['half']}", "DATE", ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-H{parts['half']}", "DATE", NOWHERE)
    year = ground.written.year + turns(parts.get("yearrel", "0"))
    return Answer(f"{year:04}-H{parts['half']}", "DATE", WRITTEN)
