"""What the readings of a point come to: alone, relayed, corroborated, contradicted, updated or compatible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stemma.model import Finding, Reading, Relation
from stemma.model.relation import relate


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finding with its reasons."""

    finding: Finding
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A reading with what the finding needs to know besides: whether some line tells it in its own voice, and
    the days it speaks of (ISO dates, None where the text ties it to no day)."""

    reading: Reading
    own_voice: bool
    first: str | None = None
    last: str | None = None


def judge(standings: Sequence[Standing]) -> Verdict:
    """The finding on a point, judged on the readings that are no drift.

    A contradiction needs two figures or two sides that cannot both hold for the same moment; figures of
    different days are an update; whatever can hold together is compatible. Corroborated needs two lines and not
    one and the same speaker behind them.
    """
    sound = [one for one in standings if one.reading.drift_of is None]
    if len(sound) > 1:
        return _several(sound)
    if not sound:
        return Verdict(Finding.ALONE, ("every reading arose in copying",))
    return _single(sound[0])


def _single(standing: Standing) -> Verdict:
    reading = standing.reading
    lines, speakers = len(reading.lines), len(reading.speakers)
    if lines < 2:
        return Verdict(Finding.ALONE, ("one independent line has it",))
    if standing.own_voice:
        return Verdict(Finding.CORROBORATED, (f"{lines} independent lines have it, at least one in its own voice",))
    if speakers > 1:
        return Verdict(Finding.CORROBORATED, (f"{lines} independent lines have it from {speakers} speakers",))
    whom = reading.speakers[0] if reading.speakers else "a speaker whom nobody names"
    return Verdict(Finding.RELAYED, (f"{lines} independent lines have it, all from {whom}",))


def _several(standings: Sequence[Standing]) -> Verdict:
    pairs = [(one, other) for i, one in enumerate(standings) for other in standings[i + 1 :]]
    apart = [pair for pair in pairs if _apart(*pair)]
    clash = [pair for pair in apart if not _later(*pair) and not _days_apart(*pair)]
    if clash:
        one, other = clash[0]
        return Verdict(Finding.CONTRADICTED, (f"“{one.reading.value}” and “{other.reading.value}” cannot both hold",))
    later = [pair for pair in apart if _later(*pair)]
    if later:
        one, other = later[0]
        return Verdict(
            Finding.UPDATED, (f"“{one.reading.value}” and “{other.reading.value}” speak of different days",)
        )
    return Verdict(Finding.COMPATIBLE, ("the readings differ, and all of them can hold",))


def _apart(one: Standing, other: Standing) -> bool:
    a, b = one.reading, other.reading
    if a.low is None or b.low is None or a.high is None or b.high is None:
        return a.denied != b.denied or a.low is b.low is None
    return relate((a.low, a.high), (b.low, b.high)) is Relation.APART


def _later(one: Standing, other: Standing) -> bool:
    return bool(one.last and other.first and one.last < other.first) or bool(
        other.last and one.first and other.last < one.first
    )


def _days_apart(one: Standing, other: Standing) -> bool:
    """One is tied to its own days and the other to a different, wider stretch: both may be true."""
    return (one.first, one.last) != (other.first, other.last) and bool(one.first) and bool(other.first)
