"""The opening of a dossier: a sentence for each point with most behind it, cited, with its finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stemma.collate.ground import Ground
from stemma.collate.speakers import content_words
from stemma.model import ClaimKind, Point, Reading, Remark, Span

LONGEST = 6  # sentences: what an editor reads before the table
FEW = 3  # answers that a sentence names; the table has the rest
SHORT = 140  # characters of an answer

MARKS = '“”"'

TELLING = frozenset({ClaimKind.QUANTITY, ClaimKind.CONTROL, ClaimKind.STATEMENT})
"""Kinds of points that a sentence can be made of; events are told by their figures and holders."""


def summary(points: Iterable[Point], ground: Ground) -> tuple[Remark, ...]:
    """Up to six sentences, in the order of the points; none without a witness.

    Points that more than one line has come first; a story of one line opens with what that line says.
    """
    asked = [point for point in points if point.kind in TELLING and _sound(point)]
    several = [point for point in asked if len(_lines(point)) > 1]
    chosen = (several + [point for point in asked if point not in several])[:LONGEST]
    return tuple(_remark(point, ground) for point in chosen)


def _sound(point: Point) -> list[Reading]:
    return [reading for reading in point.readings if reading.drift_of is None and reading.lines]


def _lines(point: Point) -> set[str]:
    return {line for reading in _sound(point) for line in reading.lines}


def _remark(point: Point, ground: Ground) -> Remark:
    readings = _sound(point)[:FEW]
    answers = "; ".join(_answer(reading, point, ground) for reading in readings)
    more = len(_sound(point)) - len(readings)
    rest = f"; and {more} more" if more else ""
    return Remark(f"{point.question} {answers}{rest}.", point.id, point.finding, tuple(_cited(readings, ground)))


def _answer(reading: Reading, point: Point, ground: Ground) -> str:
    """“At least 27”, says the Ubangi Observatory (2 lines)."""
    value = reading.value if len(reading.value) <= SHORT else reading.value[: SHORT - 1].rstrip() + "…"
    marked = f"“{value.strip(MARKS)}”" if point.kind is ClaimKind.STATEMENT else value
    named = [speaker for speaker in reading.speakers if content_words(speaker, ground.tongue)]
    voice = f", says {' / '.join(named)}" if named else ", in the reporters’ own voice" if reading.own_voice else ""
    doubt = ", reportedly" if reading.hedged and not named else ""
    count = len(reading.lines)
    return f"{marked}{doubt}{voice} ({count} {'line' if count == 1 else 'lines'})"


def _cited(readings: Iterable[Reading], ground: Ground) -> Iterator[Span]:
    """The first witness of each line of each answer: enough to check it."""
    for reading in readings:
        first: dict[str, Span] = {}
        for span in reading.witnesses:
            first.setdefault(ground.line_of[ground.sentence_of(span)], span)
        yield from first.values()
