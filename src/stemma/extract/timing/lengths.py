"""Lengths of time, and times told by a length: "10 months", "nine months ago", "every two days"."""

from __future__ import annotations

from datetime import date, timedelta

from stemma.extract.timing.calendar import Days, days, shifted
from stemma.extract.timing.ground import ITSELF, NOWHERE, TOLD, WRITTEN, Answer, Ground, Parts

LAST_AGE = 120  # years a person may live; what is older is a thing, and its age tells when it was made
UNKNOWN = "X"
AHEAD = "FUTURE_REF"
LONG = 1_000_000  # units beyond which a length cannot be set in the calendar

WHOLE_UNITS = {"E": (10, "Y"), "C": (100, "Y"), "2W": (2, "W")}
"""Units that ISO 8601 has no letter for, in one that it has."""

HALVES = {"Y": ("Y", "6M"), "TH": ("H", "30M"), "TM": ("M", "30S"), "D": ("D", "T12H")}
"""How half a unit is written behind the whole ones."""


def ago(parts: Parts, ground: Ground) -> Answer:
    """ "Nine months ago", "a year earlier", "two days later"; "hours later" stays a length."""
    unit, way, count = parts["unit"], parts["way"], parts["number"]
    back, from_writing = way in ("ago", "earlier"), way in ("ago", "hence")
    if count == UNKNOWN:
        return Answer(duration(count, unit), "DATE", TOLD, _soon_after(way, unit, ground))
    if unit.startswith("T") or not float(count).is_integer() or float(count) > LONG:
        return Answer(duration(count, unit), "DURATION", TOLD, _soon_after(way, unit, ground))
    step = int(float(count)) * (-1 if back else 1)
    if back and unit == "Y" and ground.quarter:
        # An article that tells of quarters compares with the same quarter of the year before.
        return Answer(f"{int(ground.quarter[:4]) + step:04}{ground.quarter[4:]}", "DATE", TOLD, aside=True)
    start = ground.written if from_writing else _start(unit, ground)
    if start is None:
        return Answer(duration(count, unit), "DATE", NOWHERE)
    return Answer(shifted(start, unit, step), "DATE", WRITTEN if from_writing else TOLD)


def _start(unit: str, ground: Ground) -> date | None:
    """What "earlier" and "later" count from: the last year told where only years were, else the last day."""
    if unit == "Y" and ground.year and ground.day is None:
        return date(int(ground.year), 1, 1)
    return ground.told


def _soon_after(way: str, unit: str, ground: Ground) -> Days | None:
    """ "Hours later" falls on the day told before or the next."""
    told = days(ground.day) if ground.day else None
    if way != "later" or told is None or not unit.startswith("T"):
        return None
    return told[0], told[1] + timedelta(1)


def length(parts: Parts, ground: Ground) -> Answer:
    """ "10 months", "the past week", "the last few days".

    Of a counted stretch up to the writing ("the past three months") the days are known.
    """
    count, unit = parts["number"], parts["unit"]
    if "half" in parts and count != UNKNOWN:
        count = str(float(count) + 0.5)
    stretch = _up_to_writing(count, unit, ground) if parts.get("direction") == "past" else None
    return Answer(duration(count, unit), "DURATION", WRITTEN if stretch else ITSELF, stretch)


def _up_to_writing(count: str, unit: str, ground: Ground) -> Days | None:
    """The days of "the past three months"."""
    if ground.written is None or count == UNKNOWN or unit.startswith("T") or float(count) > LONG:
        return None
    opening = days(shifted(ground.written, unit, -int(float(count))))
    return (opening[0], ground.written) if opening else None


def age(parts: Parts, ground: Ground) -> Answer | None:
    """ "2,000-year-old": how long a thing has stood. The age of a person tells no time."""
    if parts["number"] == UNKNOWN or float(parts["number"]) <= LAST_AGE or parts["unit"] != "Y":
        return None
    return Answer(duration(parts["number"], "Y"), "DURATION", ITSELF)


def duration(count: str, unit: str) -> str:
    """A length of time as an ISO 8601 duration.

    >>> duration("10", "M"), duration("X", "TH"), duration("2", "E"), duration("X", "E"), duration("2.5", "Y")
    ('P10M', 'PTXH', 'P20Y', 'PXY', 'P2Y6M')
    """
    time = "T" if unit.startswith("T") else ""
    factor, plain = WHOLE_UNITS.get(unit, (1, unit))
    if count == UNKNOWN:
        return f"P{time}X{plain[-1]}"
    amount = float(count) * factor
    if amount % 1 == 0.5 and plain in HALVES:
        letter, rest = HALVES[plain]
        return f"P{time}{f'{int(amount)}{letter}' if amount > 1 else ''}{rest}"
    return f"P{time}{amount:.10g}{plain[-1]}"


def again(parts: Parts, ground: Ground) -> Answer:
    """ "Every day", "each Thursday", "Fridays"."""
    part = f"T{parts['part']}" if "part" in parts else ""
    if "weekday" in parts:
        return Answer(f"XXXX-WXX-{parts['weekday']}{part}", "SET", ITSELF)
    if "month" in parts or "season" in parts:
        return Answer(f"XXXX-{parts.get('month') or parts['season']}", "SET", ITSELF)
    return Answer(duration(parts.get("number", "1"), parts["unit"]), "SET", ITSELF)


def often(parts: Parts, ground: Ground) -> Answer:
    """ "Daily", "annually"."""
    return Answer(parts["often"], "SET", ITSELF)


def reference(parts: Parts, ground: Ground) -> Answer | None:
    """ "Now", "recently", "soon"; what "soon became" is not to come."""
    if parts["reference"] == AHEAD and parts.get("tense") == "past":
        return None
    return Answer(parts["reference"], "DATE", ITSELF)
