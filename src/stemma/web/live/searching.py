"""Search across the desk: articles by their words, and points and quotations of its stories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stemma.desk import Desk
from stemma.errors import StemmaError
from stemma.model import Point, Quotation
from stemma.web.addresses import slug
from stemma.web.live.claims import says
from stemma.web.live.shelf import Book, Shelf
from stemma.web.views import Badge
from stemma.web.wording import finding_badge, stated, witness_name

ARTICLES = 50  # articles found by their words that are shown
CLAIMS = 50  # points found that are shown, and as many quotations
STORIES = 40  # stories whose claims are searched: each has to be opened
BOUND = re.compile(r"(?:(\w+)\s*)?(>=|<=|=|>|<)\s*(\d[\d,.]*)")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a figure must be: "killed >= 30". `what` is a word of the question."""

    what: str
    sign: str
    figure: float

    def holds(self, point: Point) -> bool:
        """Whether some reading of the point may be such a figure, of what is asked for."""
        if self.what and self.what.casefold() not in point.question.casefold():
            return False
        return any(_may(reading.low, reading.high, self.sign, self.figure) for reading in point.readings)


def _may(low: float | None, high: float | None, sign: str, figure: float) -> bool:
    if low is None or high is None:
        return False
    return {
        ">=": high >= figure,
        ">": high > figure,
        "<=": low <= figure,
        "<": low < figure,
        "=": low <= figure <= high,
    }[sign]


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: words, bounds of figures, a place after "near"."""

    words: str
    bounds: tuple[Bounds, ...]
    place: str


def query(asked: str) -> Query:
    """A search as somebody types it.

    >>> query("killed >= 30 near Homs")
    Query(words='', bounds=(Bounds(what='killed', sign='>=', figure=30.0),), place='Homs')
    >>> query("tank barrels").words
    'tank barrels'
    """
    bounds = tuple(
        Bounds(found[1] or "", found[2], float(found[3].replace(",", "").rstrip(".") or 0))
        for found in BOUND.finditer(asked)
        if found[3].count(".") <= 1
    )
    rest = BOUND.sub(" ", asked) if bounds else asked
    words, _, place = rest.partition(" near ")
    return Query(" ".join(words.split()), bounds, " ".join(place.split()))


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `pieces` are its words, every second one a word that was asked for."""

    href: str
    head: str
    under: str
    pieces: tuple[str, ...]
    finding: Badge | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. `unread` counts the stories whose claims were not searched; `refused` says why none."""

    articles: tuple[Hit, ...] = ()
    points: tuple[Hit, ...] = ()
    quotations: tuple[Hit, ...] = ()
    unread: int = 0
    refused: str | None = None


def search(desk: Desk, shelf: Shelf, asked: str) -> Found:
    """What the desk holds of it."""
    wanted = query(asked)
    if not (wanted.words or wanted.bounds or wanted.place):
        return Found()
    try:
        articles = tuple(_articles(desk, wanted)) if wanted.words and not wanted.bounds else ()
    except StemmaError as error:
        return Found(refused=str(error))
    stories = desk.stories()
    books = [book for story in stories[:STORIES] if (book := shelf.read_lately(desk, story.id))]
    points = [hit for book in books for hit in _points(book, wanted)]
    quoted = [hit for book in books for hit in _quotations(book, wanted)] if wanted.words else []
    return Found(articles, tuple(points[:CLAIMS]), tuple(quoted[:CLAIMS]), max(0, len(stories) - STORIES))


def _articles(desk: Desk, wanted: Query) -> Iterator[Hit]:
    words = f"{wanted.words} {wanted.place}".strip()
    for id, passage in desk.search(words)[:ARTICLES]:
        article = desk.article(id)
        yield Hit(
            f"/article/{slug(id)}",
            article.headline or "no headline",
            witness_name(article),
            tuple(re.split(r"\[|\]", passage)),
        )


def _points(book: Book, wanted: Query) -> Iterator[Hit]:
    near = book.abouts if wanted.place else {}
    for point in book.points:
        if not says(point, wanted.words) or not all(bounds.holds(point) for bounds in wanted.bounds):
            continue
        if wanted.place and not any(wanted.place.casefold() in place.casefold() for place in near[point.id].places):
            continue
        told = " · ".join(dict.fromkeys(stated(reading) for reading in point.readings))
        yield Hit(
            book.at.point(point.id), point.question, book.dossier.story.title, (told,), finding_badge(point.finding)
        )


def _quotations(book: Book, wanted: Query) -> Iterator[Hit]:
    for quotation in book.dossier.quotations:
        cited = book.texts.cited(quotation.witnesses)
        if cited and _in_quotation(quotation, wanted.words):
            yield Hit(
                book.at.words(cited[0]),
                quotation.speaker or "speaker not named",
                book.texts.link(cited[0]).text,
                (quotation.text,),
            )


def _in_quotation(quotation: Quotation, words: str) -> bool:
    told = f"{quotation.speaker or ''} {quotation.text}".casefold()
    return all(word in told for word in words.casefold().split())
