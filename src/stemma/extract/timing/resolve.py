"""Temporal expressions set against the day of writing: each kind to its TIMEX3 value.

The conventions are those of TimeML (Pustejovsky et al. 2003) and TempEval-3 (UzZaman et al. 2013).
"""

from __future__ import annotations

from collections.abc import Callable

from stemma.extract.timing import lengths, named, relative
from stemma.extract.timing.ground import Answer, Ground, Parts


def resolve(kind: str, parts: Parts, ground: Ground) -> Answer | None:
    """The answer for one expression; None where the calendar has no such day."""
    try:
        return RESOLVERS[kind](parts, ground)
    except (ValueError, OverflowError):
        return None


RESOLVERS: dict[str, Callable[[Parts, Ground], Answer | None]] = {
    "date": named.named_day,
    "another": named.another_day,
    "weekof": named.named_week,
    "month": named.named_month,
    "season": named.named_season,
    "year": named.named_year,
    "spoken": named.spoken_year,
    "decade": named.named_decade,
    "century": named.named_century,
    "weekday": relative.weekday,
    "day": relative.near_day,
    "overnight": relative.overnight,
    "clock": relative.time_of_day,
    "period": relative.period,
    "weekend": relative.weekend,
    "yearend": relative.year_end,
    "that": relative.that_time,
    "quarter": relative.business_quarter,
    "half": relative.half_year,
    "age": lengths.age,
    "ago": lengths.ago,
    "span": lengths.length,
    "set": lengths.again,
    "often": lengths.often,
    "reference": lengths.reference,
}
