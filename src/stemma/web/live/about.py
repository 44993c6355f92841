"""What a point is about: the places and days that the sentences of its witnesses name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from stemma.model import Place, Point, Precision, Span, Study


class Cited(Protocol):
    """Anything that stands somewhere in an article."""

    @property
    def span(self) -> Span: ...


C = TypeVar("C", bound=Cited)


@dataclass(frozen=True, slots=True)
class About:
    """The speakers of a point, the places that its sentences name, the days that they speak of.

    `towns` are those that it tells of, with where they lie (latitude, longitude): where its sentence names none, the
    one named last before it. A region is none: it has no spot to be near to.
    """

    speakers: tuple[str, ...]
    places: tuple[str, ...]
    days: tuple[tuple[date, date], ...]
    towns: tuple[tuple[str, tuple[float, float]], ...] = ()

    @property
    def first(self) -> date | None:
        """The earliest day."""
        return min((first for first, _ in self.days), default=None)

    def within(self, since: date | None, until: date | None) -> bool:
        """Whether it may speak of a day between two; what names no day does not."""
        if since is None and until is None:
            return True
        return any(
            (until is None or first <= until) and (since is None or last >= since) for first, last in self.days
        )


def about(point: Point, studies: Mapping[str, Study]) -> About:
    """What a point is about, as far as its own sentences say."""
    spans = {span for reading in point.readings for span in reading.witnesses}
    places: set[str] = set()
    towns: set[tuple[str, tuple[float, float]]] = set()
    days: set[tuple[date, date]] = set()
    for span in spans:
        study = studies[span.article]
        sentence = _sentence(span, study)
        named = [place for place in inside(study.places, sentence) if not place.demonym]
        places.update(place.name for place in named)
        towns.update((place.name.casefold(), (place.lat, place.lon)) for place in _towns(study, sentence))
        days.update(
            (moment.first, moment.last)
            for moment in inside(study.moments, sentence)
            if moment.first is not None and moment.last is not None
        )
    speakers = {speaker for reading in point.readings for speaker in reading.speakers}
    return About(tuple(sorted(speakers)), tuple(sorted(places)), tuple(sorted(days)), tuple(sorted(towns)))


def _towns(study: Study, sentence: Span) -> list[Place]:
    """The towns that a sentence names; where it names none, the last one named before it, or the article's first."""
    every = [place for place in study.places if not place.demonym and place.precision is not Precision.REGION]
    if own := list(inside(every, sentence)):
        return own
    before = [place for place in every if place.span.start < sentence.start]
    return before[-1:] or every[:1]


def _sentence(span: Span, study: Study) -> Span:
    number = bisect_right(study.sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return study.sentences[number].span if number >= 0 else span


def inside(found: Sequence[C], span: Span) -> Iterable[C]:
    """Those of some facts in reading order that begin within a span."""
    start = bisect_left(found, span.start, key=lambda one: one.span.start)
    end = bisect_left(found, span.end, key=lambda one: one.span.start)
    return found[start:end]
