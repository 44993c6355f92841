"""Temporal expressions set against the day of writing: each kind to its TIMEX3 value.

The conventions are those of TimeML (Pustejovsky et al. 2003) and TempEval-3 (UzZaman et al. 2013).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from stemma.extract.timing.calendar import (
    Days,
    days,
    month_value,
    nearest_weekday,
    quarter,
    shift_quarter,
    shifted,
    week_value,
)

WEEKEND = "-WE"
Parts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Ground:
    """What an expression is counted from: the day of writing, and the times told before it in the article."""

    written: date | None
    day: str | None = None
    month: str | None = None
    year: str | None = None
    quarter: str | None = None
    week: str | None = None

    @property
    def told(self) -> date | None:
        """The last day told, else the day of writing."""
        stretch = days(self.day) if self.day else None
        return stretch[0] if stretch else self.written

    def hearing(self, value: str) -> Ground:
        """The ground after this value was told."""
        stretch = days(value)
        if stretch is None or not value[:4].isdigit() or len(value) < 4:
            return self
        body = value.split("T")[0]
        year = body[:4]
        if "Q" in body:
            return replace(self, quarter=body, year=year)
        if "W" in body and not body.endswith("WI"):
            return replace(self, week=body[:8], year=year)
        if len(body) == 10:
            return replace(self, day=body, month=body[:7], year=year)
        if len(body) == 7 and body[5].isdigit():
            return replace(self, month=body, year=year)
        return replace(self, year=year)


@dataclass(frozen=True, slots=True)
class Answer:
    """The value and type of an expression, with what it was counted from.

    `stretch` stands where the days are not those of the value ("overnight" reaches into two).
    """

    value: str
    type: str
    anchor: str
    stretch: Days | None = None


WRITTEN = "the day of publication"
TOLD = "the time told before"
ITSELF = "the words themselves"
NOWHERE = "nothing: the day of publication is not known"


def resolve(kind: str, parts: Parts, ground: Ground) -> Answer | None:
    """The answer for one expression; None where the calendar has no such day."""
    try:
        return RESOLVERS[kind](parts, ground)
    except (ValueError, OverflowError):
        return None


def _timed(value: str, parts: Parts, anchor: str, stretch: Days | None = None) -> Answer:
    """The value with the time of day that the expression adds."""
    if "clock" in parts or "noon" in parts:
        return Answer(f"{value}T{_clock(parts)}", "TIME", anchor, stretch)
    if "part" in parts:
        return Answer(f"{value}T{parts['part']}", "TIME", anchor, stretch)
    return Answer(value, "DATE", anchor, stretch)


def _clock(parts: Parts) -> str:
    """The time of day as hh:mm."""
    if "noon" in parts:
        return parts["noon"]
    hour, _, minute = parts["clock"].replace(".", ":").partition(":")
    number = int(hour)
    if parts.get("half-day") == "PM" and number < 12:
        number += 12
    if parts.get("half-day") == "AM" and number == 12:
        number = 0
    return f"{number:02}:{minute or '00'}"


def _date(parts: Parts, ground: Ground) -> Answer:
    """ "Thursday, Jan. 29, 2016", "2016-01-29", "29 January"."""
    if "iso" in parts:
        return Answer(date.fromisoformat(parts["iso"]).isoformat(), "DATE", ITSELF)
    month = parts.get("month") or parts["holiday"][:2]
    day = int(parts["day"].rstrip("stndrh")) if "day" in parts else int(parts["holiday"][3:])
    if "year" in parts:
        return _timed(date(int(parts["year"]), int(month), day).isoformat(), parts, ITSELF)
    if ground.written is None:
        return _timed(f"XXXX-{month}-{day:02}", parts, NOWHERE)
    chosen = _nearest_date(int(month), day, parts, ground.written)
    return _timed(chosen.isoformat(), parts, WRITTEN)


def _nearest_date(month: int, day: int, parts: Parts, written: date) -> date:
    """The day of that name nearest to the writing; the tense, or a weekday named with it, overrules nearness."""
    years = range(written.year - 4, written.year + 5)
    choices = [date(year, month, day) for year in years if _exists(year, month, day)]
    if not choices:
        raise ValueError("no such day")
    fitting = [choice for choice in choices if choice.isoweekday() == int(parts.get("weekday", 0))] or choices
    return min(fitting, key=lambda choice: _strain((choice - written).days, parts.get("tense")))


def _strain(distance: int, looking: str | None) -> tuple[float, bool]:
    """How far fetched a reading is: its distance, weighed by the tense of the clause."""
    ahead, back = STRAIN[looking]
    return (distance * ahead if distance > 0 else -distance * back), distance > 0


# Weights of days ahead and days back, by the tense of the clause: tense words err, so they only lean.
STRAIN: dict[str | None, tuple[float, float]] = {"past": (3, 1), "future": (1, 3), None: (1, 1)}


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _month(parts: Parts, ground: Ground) -> Answer:
    """ "In March", "late November", "last April", "January this year", "July 1997"."""
    month = int(parts["month"])
    if "year" in parts:
        return Answer(month_value(int(parts["year"]), month), "DATE", ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-{month:02}", "DATE", NOWHERE)
    if "yearrel" in parts:
        return Answer(month_value(ground.written.year + _rel(parts["yearrel"]), month), "DATE", WRITTEN)
    year = _cyclic(ground.written.year, month, ground.written.month, parts)
    return Answer(month_value(year, month), "DATE", WRITTEN)


def _cyclic(year: int, number: int, now: int, parts: Parts) -> int:
    """The year of the last such month or season, or of the next one where the words look ahead."""
    rel = parts.get("deictic")
    if rel in ("1", "1p"):
        return year + (number <= now)
    if rel == "-1" or rel == "-1p":
        return year - (number >= now)
    if rel == "0":
        return year
    ahead, back = MONTH_STRAIN[parts.get("tense")]
    return min(
        (year - 1, year, year + 1), key=lambda choice: _leaning(12 * (choice - year) + number - now, ahead, back)
    )


def _leaning(distance: int, ahead: float, back: float) -> float:
    return distance * ahead if distance > 0 else -distance * back


# News tells of past months more often than of coming ones.
MONTH_STRAIN: dict[str | None, tuple[float, float]] = {"past": (6, 1), "future": (1, 6), None: (3, 1)}


def _season(parts: Parts, ground: Ground) -> Answer:
    """ "Spring 2015", "last fall", "this summer"."""
    season = parts["season"]
    if "year" in parts:
        return Answer(f"{parts['year']}-{season}", "DATE", ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-{season}", "DATE", NOWHERE)
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    return Answer(f"{_cyclic(ground.written.year, first, ground.written.month, parts):04}-{season}", "DATE", WRITTEN)


def _year(parts: Parts, ground: Ground) -> Answer:
    return Answer(parts["year"], "DATE", ITSELF)


def _decade(parts: Parts, ground: Ground) -> Answer:
    """ "The 1990s", "the '80s", "the nineties"."""
    if "decade" in parts:
        return Answer(parts["decade"], "DATE", ITSELF)
    words = parts["decadeyear"].rstrip("s").lstrip("'’")
    return Answer(words[:3] if len(words) == 4 else f"19{words[0]}", "DATE", ITSELF)


def _century(parts: Parts, ground: Ground) -> Answer:
    return Answer(f"{int(parts['nth'].rstrip('stndrh')) - 1:02}", "DATE", ITSELF)


def _weekday(parts: Parts, ground: Ground) -> Answer:
    """ "On Saturday": the last one, or the next one where the clause looks ahead; the day itself counts."""
    weekday = int(parts["weekday"])
    if ground.written is None:
        return _timed(f"XXXX-WXX-{weekday}", parts, NOWHERE)
    if "weekrel" in parts:
        monday = ground.written - timedelta(ground.written.isoweekday() - 1) + timedelta(7 * _rel(parts["weekrel"]))
        return _timed((monday + timedelta(weekday - 1)).isoformat(), parts, WRITTEN)
    rel = parts.get("deictic")
    if rel in ("-1p", "1p"):
        told = ground.told or ground.written
        return _timed(nearest_weekday(told, weekday, rel == "1p", False).isoformat(), parts, TOLD)
    forward = rel == "1" or (rel != "-1" and parts.get("tense") == "future")
    chosen = nearest_weekday(ground.written, weekday, forward, rel not in ("1", "-1"))
    return _timed(chosen.isoformat(), parts, WRITTEN)


def _day(parts: Parts, ground: Ground) -> Answer:
    """ "Today", "yesterday", "last night", "this morning"."""
    if ground.written is None:
        value = "PRESENT_REF" if parts["dayrel"] == "0" and "part" not in parts else "XXXX-XX-XX"
        return _timed(value, parts, NOWHERE) if value != "PRESENT_REF" else Answer(value, "DATE", NOWHERE)
    return _timed((ground.written + timedelta(int(parts["dayrel"]))).isoformat(), parts, WRITTEN)


def _overnight(parts: Parts, ground: Ground) -> Answer:
    """The night that ends on the day of writing."""
    if ground.written is None:
        return Answer("XXXX-XX-XXTNI", "TIME", NOWHERE)
    stretch = (ground.written - timedelta(1), ground.written)
    return Answer(f"{ground.written.isoformat()}TNI", "TIME", WRITTEN, stretch)


def _time(parts: Parts, ground: Ground) -> Answer:
    """A time of day by itself belongs to the last day told."""
    for key in ("clock24", "clock24h"):
        if key in parts:
            figures = parts[key].replace(":", "").rjust(4, "0")
            parts = {"clock": f"{figures[:2]}:{figures[2:]}"}
    day = ground.told
    if day is None:
        return _timed("XXXX-XX-XX", parts, NOWHERE)
    return _timed(day.isoformat(), parts, TOLD if ground.day else WRITTEN)


def _rel(code: str) -> int:
    """The step of "this", "last", "next"."""
    return int(code.rstrip("p"))


def _period(parts: Parts, ground: Ground) -> Answer:
    """ "This week", "last year", "the end of the month", "the following year"."""
    unit, rel = parts["unit"], parts.get("rel", "0")
    told = rel.endswith("p")
    start = (_heard(unit, ground) if told else None) or ground.written
    if start is None:
        return Answer(_unknown(unit), "DATE", NOWHERE)
    return Answer(shifted(start, unit, _rel(rel)), "DATE", TOLD if told else WRITTEN)


def _unknown(unit: str) -> str:
    """The value of a unit in an article without a date."""
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "2W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX")


def _heard(unit: str, ground: Ground) -> date | None:
    """The first day of the unit told last."""
    value = {"D": ground.day, "W": ground.week, "M": ground.month, "Q": ground.quarter, "Y": ground.year}.get(unit)
    stretch = days(value) if value else None
    return stretch[0] if stretch else None


def _weekend(parts: Parts, ground: Ground) -> Answer:
    if ground.written is None:
        return Answer("XXXX-WXX-WE", "DATE", NOWHERE)
    monday = ground.written - timedelta(ground.written.isoweekday() - 1)
    step = _rel(parts.get("rel", "0"))
    if "rel" not in parts and ground.written.isoweekday() < 6 and parts.get("tense") != "future":
        step = -1
    return Answer(week_value(monday + timedelta(7 * step)) + WEEKEND, "DATE", WRITTEN)


def _yearend(parts: Parts, ground: Ground) -> Answer:
    return Answer(
        f"{ground.written.year:04}" if ground.written else "XXXX", "DATE", WRITTEN if ground.written else NOWHERE
    )


def _that(parts: Parts, ground: Ground) -> Answer:
    """ "That month", "the same day", "the following day": the one told last."""
    unit, step = parts["unit"], int(parts.get("shift", "0"))
    start = _heard(unit, ground)
    anchor = TOLD if start else WRITTEN
    start = start or ground.written
    if start is None:
        return _timed(_unknown(unit), parts, NOWHERE)
    return _timed(shifted(start, unit, step), parts, anchor)


def _quarter(parts: Parts, ground: Ground) -> Answer:
    """ "The third quarter", "this year's first quarter", "the year-ago quarter", "the quarter"."""
    year = parts.get("year") or parts.get("year2")
    number = parts.get("quarter")
    if year and number:
        return Answer(f"{year}-Q{number}", "DATE", ITSELF)
    if year:
        return Answer(year + (ground.quarter[4:] if ground.quarter else ""), "DATE", TOLD if ground.quarter else ITSELF)
    if ground.written is None:
        return Answer(f"XXXX-Q{number or 'X'}", "DATE", NOWHERE)
    now_year, now = quarter(ground.written)
    if number and "yearrel" not in parts:
        return Answer(f"{now_year - (int(number) > now):04}-Q{number}", "DATE", WRITTEN)
    if number:
        base = now_year - (int(number) > now) if parts["yearrel"].endswith("p") else now_year
        return Answer(f"{base + _rel(parts['yearrel']):04}-Q{number}", "DATE", WRITTEN)
    told_year, told = (
        (int(ground.quarter[:4]), int(ground.quarter[6])) if ground.quarter else shift_quarter(now_year, now, -1)
    )
    return Answer(f"{told_year + _rel(parts.get('yearrel', '0')):04}-Q{told}", "DATE", TOLD)


def _half(parts: Parts, ground: Ground) -> Answer:
    year = parts.get("year")
    if year is None and ground.written is not None:
        year = f"{ground.written.year + _rel(parts.get('yearrel', '0')):04}"
    return Answer(f"{year or 'XXXX'}-H{parts['half']}", "DATE", WRITTEN if year else NOWHERE)


def _ago(parts: Parts, ground: Ground) -> Answer:
    """ "Nine months ago", "a year earlier", "two days later", "hours later"."""
    unit, way = parts["unit"], parts["way"]
    count = parts["number"]
    back = way in ("ago", "earlier")
    if count == "X" or unit.startswith("T") or not float(count).is_integer():
        return Answer(
            duration(count, unit), "DATE" if count == "X" else "DURATION", TOLD, _after_told(way, unit, ground)
        )
    start = ground.written if way in ("ago", "hence") else ground.told
    if back and unit == "Y" and ground.quarter:
        return Answer(f"{int(ground.quarter[:4]) - int(float(count)):04}-{ground.quarter[5:]}", "DATE", TOLD)
    if way in ("earlier", "later") and unit == "Y" and ground.year:
        start = date(int(ground.year), 1, 1) if ground.day is None else start
    if start is None:
        return Answer(duration(count, unit), "DATE", NOWHERE)
    step = int(float(count)) * (-1 if back else 1)
    return Answer(shifted(start, unit, step), "DATE", WRITTEN if way in ("ago", "hence") else TOLD)


def _after_told(way: str, unit: str, ground: Ground) -> Days | None:
    """ "Hours later" falls on the day told before or the next."""
    stretch = days(ground.day) if ground.day else None
    if way != "later" or stretch is None or not unit.startswith("T"):
        return None
    return stretch[0], stretch[1] + timedelta(1)


def _age(parts: Parts, ground: Ground) -> Answer | None:
    """ "2,000-year-old": how long a thing has stood. The age of a person tells no time."""
    if parts["number"] == "X" or float(parts["number"]) <= LAST_AGE or parts["unit"] != "Y":
        return None
    return Answer(duration(parts["number"], "Y"), "DURATION", ITSELF)


LAST_AGE = 120  # years a person may live


def _span(parts: Parts, ground: Ground) -> Answer:
    """ "10 months", "the past week", "the last few days"."""
    count = parts["number"]
    if "half" in parts:
        count = str(float(count) + 0.5)
    value = duration(count, parts["unit"])
    stretch = None
    if parts.get("direction") == "past" and ground.written is not None and count != "X":
        known = (
            days(shifted(ground.written, _whole(parts["unit"]), -int(float(count))))
            if _whole(parts["unit"])
            else None
        )
        stretch = (known[0], ground.written) if known else None
    return Answer(value, "DURATION", WRITTEN if stretch else ITSELF, stretch)


def _whole(unit: str) -> str:
    """The unit where it is a day or longer, else nothing."""
    return "" if unit.startswith("T") else unit


def duration(count: str, unit: str) -> str:
    """A length of time as an ISO 8601 duration.

    >>> duration("10", "M"), duration("X", "TH"), duration("2", "E")
    ('P10M', 'PTXH', 'P20Y')
    """
    time, letter = ("T", unit[1]) if unit.startswith("T") else ("", unit)
    if count == "X":
        return f"P{time}X{letter[-1]}"
    amount = float(count) * {"E": 10, "C": 100, "2W": 2}.get(letter, 1)
    letter = {"E": "Y", "C": "Y", "2W": "W"}.get(letter, letter)
    figure = f"{amount:.10g}" if amount < 1e9 else f"{amount:.0f}"
    half = {"Y": ("Y", 6, "M"), "TH": ("H", 30, "M"), "TM": ("M", 30, "S"), "D": ("DT", 12, "H")}.get(time + letter)
    if amount % 1 == 0.5 and half is not None:
        whole = f"{int(amount)}{half[0]}" if amount > 1 else ""
        return f"P{time}{whole}{half[1]}{half[2]}"
    return f"P{time}{figure}{letter}"


def _set(parts: Parts, ground: Ground) -> Answer:
    """ "Every day", "each Thursday", "Fridays"."""
    part = f"T{parts['part']}" if "part" in parts else ""
    if "weekday" in parts:
        return Answer(f"XXXX-WXX-{parts['weekday']}{part}", "SET", ITSELF)
    if "month" in parts:
        return Answer(f"XXXX-{parts['month']}", "SET", ITSELF)
    if "season" in parts:
        return Answer(f"XXXX-{parts['season']}", "SET", ITSELF)
    return Answer(duration(parts.get("number", "1"), parts["unit"]), "SET", ITSELF)


def _often(parts: Parts, ground: Ground) -> Answer:
    return Answer(parts["often"], "SET", ITSELF)


def _reference(parts: Parts, ground: Ground) -> Answer:
    return Answer(parts["reference"], "DATE", WRITTEN)


RESOLVERS: dict[str, Callable[[Parts, Ground], Answer | None]] = {
    "date": _date,
    "month": _month,
    "season": _season,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "weekday": _weekday,
    "day": _day,
    "overnight": _overnight,
    "clock": _time,
    "period": _period,
    "weekend": _weekend,
    "yearend": _yearend,
    "that": _that,
    "quarter": _quarter,
    "half": _half,
    "age": _age,
    "ago": _ago,
    "span": _span,
    "set": _set,
    "often": _often,
    "reference": _reference,
}
