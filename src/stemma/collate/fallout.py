"""What became of each point when something was taken from the story: what fell, what moved, what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stemma.model import Dossier, Finding, Point, Reading, Span


@dataclass(frozen=True, slots=True)
class State:
    """How a point stands: its finding and grade, its answers, how many lines and speakers, between which figures."""

    finding: Finding
    grade: str | None
    answers: tuple[str, ...]
    lines: int
    speakers: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Fallen:
    """A point that stands otherwise than before; `now` is None where nobody is left to answer it.

    `gone` are the answers that nobody gives any more.
    """

    question: str
    was: State
    now: State | None
    gone: tuple[str, ...]

    @property
    def moved(self) -> bool:
        """Whether the figures lie between other ends than before."""
        return self.now is not None and (self.was.low, self.was.high) != (self.now.low, self.now.high)


def fallout(before: Dossier, after: Dossier) -> tuple[Fallen, ...]:
    """The points of `before` that stand otherwise in `after`, in the order of `before`.

    A point that fell apart is told by the part with most of its witnesses.
    """
    return tuple(_changes(before, after))


def _changes(before: Dossier, after: Dossier) -> Iterator[Fallen]:
    homes = _homes(after)
    for point in before.points:
        was = _state(point)
        left = _left(point, homes)
        now = _state(left) if left else None
        if now != was:
            kept = now.answers if now else ()
            yield Fallen(point.question, was, now, tuple(value for value in was.answers if value not in kept))


def _homes(dossier: Dossier) -> dict[Span, Point]:
    """The point that each witness speaks to; of several the first."""
    homes: dict[Span, Point] = {}
    for point in dossier.points:
        for span in _witnesses(point):
            homes.setdefault(span, point)
    return homes


def _left(point: Point, homes: dict[Span, Point]) -> Point | None:
    """The point that has most of its witnesses now, and asks for an answer of the same kind."""
    found = [homes[span] for span in _witnesses(point) if span in homes and homes[span].kind is point.kind]
    return max(found, key=lambda one: (found.count(one), one.id == point.id, -found.index(one)), default=None)


def _witnesses(point: Point) -> list[Span]:
    return [span for reading in _sound(point) for span in reading.witnesses]


def _sound(point: Point) -> list[Reading]:
    return [reading for reading in point.readings if reading.drift_of is None]


def _state(point: Point) -> State:
    sound = _sound(point)
    lows = [reading.low for reading in sound if reading.low is not None]
    highs = [reading.high for reading in sound if reading.high is not None]
    return State(
        point.finding,
        point.grade.name if point.grade else None,
        tuple(dict.fromkeys(reading.value for reading in sound)),
        len({line for reading in sound for line in reading.lines}),
        len({speaker for reading in sound for speaker in reading.speakers}),
        min(lows, default=None),
        max(highs, default=None),
    )
