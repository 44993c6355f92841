"""What a search asks of a story, small enough that hundreds of stories stay in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import asin, cos, radians, sin, sqrt
from urllib.parse import quote

from stemma.model import Point, Precision, Quotation, Reading
from stemma.web.live.about import About
from stemma.web.live.asking import Bounds, Stretch
from stemma.web.live.claims import day
from stemma.web.live.shelf import Book
from stemma.web.views import Badge
from stemma.web.wording import finding_badge, stated

NEAR = 50.0  # kilometres: a day's march, and what people mean who ask for a town and its villages
EARTH = 6371.0  # kilometres, its mean radius

Spot = tuple[float, float]
"""Latitude and longitude, in degrees."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An answer of a point; what arose in copying is none to search for by its size."""

    told: str
    low: float | None
    high: float | None
    drifted: bool


@dataclass(frozen=True, slots=True)
class FindablePoint:
    """A point as a search sees it; `text` is folded for comparing."""

    href: str
    question: str
    finding: Badge
    answers: tuple[Figure, ...]
    text: str
    about: About
    printed: tuple[date, ...]

    def fitting(self, bounds: Iterable[Bounds]) -> tuple[str, ...]:
        """The answers of the size that is asked for, if the question is; all of them where nothing is."""
        wanted = tuple(bounds)
        if any(one.what and one.what.casefold() not in self.text for one in wanted):
            return ()
        return tuple(
            answer.told
            for answer in self.answers
            if all(not answer.drifted and one.holds(answer.low, answer.high) for one in wanted)
        )

    def within(self, stretches: Iterable[Stretch]) -> bool:
        """Whether it may speak of one of these days; what names no day counts by when it was printed."""
        days = self.about.days or tuple((on, on) for on in self.printed)
        return any(
            (until is None or first <= until) and (since is None or last >= since)
            for since, until in stretches
            for first, last in days
        )

    def near(self, place: str, spots: Iterable[Spot]) -> bool:
        """Whether it names a place of that name, or is told of a town close to one of these."""
        if any(place in name.casefold() for name in self.about.places):
            return True
        return any(apart(one, other) <= NEAR for one in spots for _, other in self.about.towns)


@dataclass(frozen=True, slots=True)
class FindableQuotation:
    """A quotation as a search sees it."""

    href: str
    speaker: str | None
    under: str
    words: str
    text: str
    printed: date | None


@dataclass(frozen=True, slots=True)
class Findable:
    """A story as a search sees it: `speakers` with how many points rest on each, `towns` with where they lie."""

    href: str
    title: str
    counts: str
    years: tuple[int, ...]
    printed: tuple[date, ...]
    points: tuple[FindablePoint, ...]
    quotations: tuple[FindableQuotation, ...]
    speakers: tuple[tuple[str, int, str], ...]
    towns: tuple[tuple[str, Spot], ...]
    withdrawn: tuple[str, ...] = ()


def findable(book: Book) -> Findable:
    """The story of a book as a search sees it."""
    printed = sorted({on for article in book.texts.articles.values() if (on := day(article.day or ""))})
    return Findable(
        href=book.at.story,
        title=book.dossier.story.title,
        counts=f"{len(book.dossier.studies):,} articles, {len(book.dossier.stemma.lines):,} lines",
        years=tuple(sorted({on.year for on in printed})) or (date.min.year,),
        printed=tuple(printed),
        points=tuple(_point(book, point) for point in book.points),
        quotations=tuple(found for one in book.dossier.quotations if (found := _quotation(book, one))),
        speakers=_speakers(book),
        towns=tuple(sorted(_towns(book))),
        withdrawn=tuple(book.texts.withdrawn),
    )


def _point(book: Book, point: Point) -> FindablePoint:
    told = " ".join((point.question, *(f"{stated(one)} {' '.join(one.speakers)}" for one in point.readings)))
    ids = {span.article for reading in point.readings for span in reading.witnesses}
    return FindablePoint(
        href=book.at.point(point.id),
        question=point.question,
        finding=finding_badge(point.finding),
        answers=tuple(map(_figure, point.readings)),
        text=told.casefold(),
        about=book.abouts[point.id],
        printed=tuple(sorted({on for id in ids if (on := day(book.texts.articles[id].day or ""))})),
    )


def _figure(reading: Reading) -> Figure:
    return Figure(stated(reading), reading.low, reading.high, reading.drift_of is not None)


def _quotation(book: Book, quotation: Quotation) -> FindableQuotation | None:
    cited = book.texts.cited(quotation.witnesses)
    if not cited:
        return None
    link = book.texts.link(cited[0])
    return FindableQuotation(
        href=link.href,
        speaker=quotation.speaker,
        under=link.text,
        words=quotation.text,
        text=f"{quotation.speaker or ''} {quotation.text}".casefold(),
        printed=day(book.texts.articles[cited[0].article].day or ""),
    )


def _speakers(book: Book) -> tuple[tuple[str, int, str], ...]:
    counts: dict[str, int] = {}
    for each in book.abouts.values():
        for speaker in each.speakers:
            counts[speaker] = counts.get(speaker, 0) + 1
    order = sorted(counts, key=lambda name: (-counts[name], name))
    return tuple((name, counts[name], f"{book.at.story}/claims?speaker={quote(name)}") for name in order)


def _towns(book: Book) -> set[tuple[str, Spot]]:
    return {
        (place.name.casefold(), (place.lat, place.lon))
        for study in book.studies.values()
        for place in study.places
        if place.precision is not Precision.REGION
    }


def apart(one: Spot, other: Spot) -> float:
    """Kilometres along a great circle (the haversine formula).

    >>> round(apart((34.73, 36.71), (34.55, 38.28)))
    145
    """
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, spot)) for spot in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))
