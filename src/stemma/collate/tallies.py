"""One figure out of several: by the rule that the reader asks for, with how it was come to.

ACLED takes the most conservative figure and puts uncounted numbers at fixed ones ("dozens" 12, "hundreds" 100); UCDP
gives a low, a best and a high estimate (Sundberg and Melander 2013). A figure that arose in copying counts for
nothing, and no two figures are ever added up: one may hold the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from stemma.lang import Language
from stemma.model import ClaimKind, Point, Reading

WORD = re.compile(r"[^\W\d_]+")


class Rule(Enum):
    """How one figure is taken out of several."""

    LOWEST = "lowest"
    HIGHEST = "highest"
    MOST_LINES = "most lines"
    LATEST = "latest"
    ACLED = "acled"
    UCDP = "ucdp"


@dataclass(frozen=True, slots=True)
class Tally:
    """A figure by a rule: `low` and `high` differ only where the rule gives a range; the reasons in words."""

    rule: Rule
    low: float
    best: float
    high: float
    because: str


def tally(point: Point, rule: Rule, tongue: Language, latest: Callable[[Reading], str | None]) -> Tally | None:
    """The figure of a point by this rule; None where it asks for no figure, or nobody gives one.

    `latest` tells on which day a reading was last printed (ISO), None where no day is known.
    """
    if point.kind is not ClaimKind.QUANTITY:
        return None
    given = [
        reading for reading in point.readings if reading.drift_of is None and _figure(reading, tongue) is not None
    ]
    if not given:
        return None
    if rule is Rule.UCDP:
        return _ucdp(given, tongue)
    if rule is Rule.LATEST:
        dated = [reading for reading in given if latest(reading)]
        if not dated:
            return None
        chosen = max(dated, key=lambda reading: (latest(reading) or "", len(reading.lines), -_least(reading, tongue)))
        return _one(rule, chosen, tongue, f"“{chosen.value}” was printed last, on {latest(chosen)}")
    if rule is Rule.MOST_LINES:
        chosen = _backed(given, tongue)
        return _one(rule, chosen, tongue, _why_backed(chosen, given))
    if rule is Rule.HIGHEST:
        chosen = max(given, key=lambda reading: _least(reading, tongue))
        return _one(rule, chosen, tongue, f"“{chosen.value}” is the highest figure that anybody gives")
    chosen = min(given, key=lambda reading: _least(reading, tongue))
    why = "the most conservative" if rule is Rule.ACLED else "the lowest"
    others = f"; others give {', '.join(r.value for r in given if r is not chosen)}" if len(given) > 1 else ""
    return _one(rule, chosen, tongue, f"“{chosen.value}” is {why} figure{others}")


def _ucdp(given: list[Reading], tongue: Language) -> Tally:
    figures = [_least(reading, tongue) for reading in given]
    best = _backed(given, tongue)
    return Tally(Rule.UCDP, min(figures), _least(best, tongue), max(figures), _why_backed(best, given))


def _backed(given: list[Reading], tongue: Language) -> Reading:
    """The figure with most lines behind it, the lowest of several."""
    return max(given, key=lambda reading: (len(reading.lines), -_least(reading, tongue)))


def _why_backed(chosen: Reading, given: list[Reading]) -> str:
    if len(given) == 1:
        return f"“{chosen.value}” is the only figure"
    others = ", ".join(f"“{reading.value}”" for reading in given if reading is not chosen)
    if sum(len(reading.lines) == len(chosen.lines) for reading in given) > 1:
        return f"“{chosen.value}” is the lowest of those with most lines behind them; others give {others}"
    return f"“{chosen.value}” has most lines behind it; others give {others}"


def _one(rule: Rule, reading: Reading, tongue: Language, why: str) -> Tally:
    figure = _least(reading, tongue)
    return Tally(rule, figure, figure, figure, why)


def _least(reading: Reading, tongue: Language) -> float:
    figure = _figure(reading, tongue)
    return 0.0 if figure is None else figure


def _figure(reading: Reading, tongue: Language) -> float | None:
    """The figure that a coder would enter: the one given, the table's for "dozens", the nearer end of a bound."""
    vague = dict(tongue.answers.vague)
    named = [vague[word] for word in WORD.findall(reading.value.lower()) if word in vague]
    if named and not any(letter.isdigit() for letter in reading.value):
        return float(named[-1])
    if reading.approx and reading.low is not None and reading.high is not None:
        return (reading.low + reading.high) / 2
    return reading.low if reading.low is not None else reading.high
