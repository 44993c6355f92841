"""What temporal expressions are counted from, and what they are found to mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from stemma.extract.timing.calendar import Days, days

Parts = dict[str, str]
"""The pieces of an expression by name, as the patterns of the language name them."""

WRITTEN = "the day of publication"
TOLD = "the time told before"
ITSELF = "the words themselves"
NOWHERE = "nothing: the day of publication is not known"

OF_TOLD = "p"  # behind a turn in the tables of a language


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
        body = value.split("T")[0]
        if len(body) < 4 or days(body) is None:
            return self
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

    `stretch` stands where the days are not those of the value ("overnight" reaches into two). `aside` marks a time
    told only to compare with ("the year-ago quarter"): nothing behind it is counted from it.
    """

    value: str
    type: str
    anchor: str
    stretch: Days | None = None
    aside: bool = False


def timed(value: str, parts: Parts, anchor: str, stretch: Days | None = None) -> Answer:
    """The value with the time of day that the expression adds."""
    if "clock" in parts or "noon" in parts:
        return Answer(f"{value}T{clock_time(parts)}", "TIME", anchor, stretch)
    if "part" in parts:
        return Answer(f"{value}T{parts['part']}", "TIME", anchor, stretch)
    return Answer(value, "DATE", anchor, stretch)


def clock_time(parts: Parts) -> str:
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


def turns(code: str) -> int:
    """How many turns "this", "last", "next" are away."""
    return int(code.rstrip(OF_TOLD))


def of_told(code: str) -> bool:
    """Whether the turn is counted from the time told before ("the previous week"), not from the writing."""
    return code.endswith(OF_TOLD)
