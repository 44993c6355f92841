"""Search across the desk: its stories, articles, points with their figures, quotations and speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date

from stemma.desk import Desk
from stemma.errors import StemmaError
from stemma.model import Story
from stemma.web.addresses import slug
from stemma.web.live.asking import Query, Stretch, query
from stemma.web.live.claims import day
from stemma.web.live.findable import Findable, FindablePoint, Spot, findable
from stemma.web.live.shelf import Shelf
from stemma.web.views import Badge
from stemma.web.wording import count, when, witness_name

SHOWN = 50  # of each sort
FEW = 5  # of each sort, while somebody types
OPENED = 40  # stories that one search opens for the first time; the next search finds them opened


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `pieces` are its words, every second one what was asked for."""

    href: str
    head: str
    under: str
    pieces: tuple[str, ...]
    finding: Badge | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, and how it was understood.

    `unread` counts the stories that were not searched yet; `refused` says why no article was.
    """

    understood: tuple[str, ...] = ()
    stories: tuple[Hit, ...] = ()
    speakers: tuple[Hit, ...] = ()
    points: tuple[Hit, ...] = ()
    quotations: tuple[Hit, ...] = ()
    articles: tuple[Hit, ...] = ()
    unread: int = 0
    refused: str | None = None

    @property
    def nothing(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.stories or self.speakers or self.points or self.quotations or self.articles)


def search(desk: Desk, shelf: Shelf, asked: str, since: str = "", until: str = "", most: int = SHOWN) -> Found:
    """What the desk holds of it; a word still being typed counts by its beginning."""
    wanted = query(asked, day(since), day(until))
    if not (wanted.words or wanted.bounds or wanted.place or wanted.days):
        return Found()
    stories = desk.stories()
    opened, unread = _opened(desk, shelf, stories)
    spots = _spots(opened, wanted.place)
    articles, refused = _articles(desk, wanted, opened, most)
    return Found(
        understood=_understood(wanted, spots),
        stories=_first(most, (hit for one in opened for hit in _story(one, wanted))),
        speakers=_first(most, (hit for one in opened for hit in _speakers(one, wanted))),
        points=_first(most, (hit for one in opened for hit in _points(one, wanted, spots))),
        quotations=_first(most, (hit for one in opened for hit in _quotations(one, wanted))),
        articles=articles,
        unread=unread,
        refused=refused,
    )


def _opened(desk: Desk, shelf: Shelf, stories: Sequence[Story]) -> tuple[list[Findable], int]:
    """The stories as a search sees them; a limited number of them is opened for the first time."""
    opened: list[Findable] = []
    unread = room = 0
    for story in stories:
        kept = shelf.derived(desk, story.id, findable, make=room < OPENED)
        room += kept.fresh
        if kept.value:
            opened.append(kept.value)
        else:
            unread += 1
    return opened, unread


def _first(most: int, hits: Iterator[Hit]) -> tuple[Hit, ...]:
    return tuple(hit for hit, _ in zip(hits, range(most), strict=False))


def _understood(wanted: Query, spots: Sequence[Spot]) -> tuple[str, ...]:
    """The search in words, where it was more than words."""
    told = [f"{bounds.what or 'a figure'} {bounds.sign} {bounds.figure:,g}" for bounds in wanted.bounds]
    if wanted.place:
        told.append(
            f"near {wanted.place}" + ("" if spots else ", by its name: no town of that name lies on this desk")
        )
    if days := wanted.days:
        first, last = (_spelled(on, days.yearless) for on in (days.since, days.until))
        told.append(f"on {first}" if first == last else " ".join(_ends(first, last)))
    return tuple(([f"“{wanted.words}”"] if wanted.words else []) + told) if told else ()


def _ends(first: str, last: str) -> Iterator[str]:
    if first:
        yield f"from {first}"
    if last:
        yield f"to {last}"


def _spelled(on: date | None, yearless: bool) -> str:
    if on is None:
        return ""
    told = when(on.isoformat())
    return told.rpartition(" ")[0] if yearless else told


def _spots(opened: Sequence[Findable], place: str) -> tuple[Spot, ...]:
    """Where towns of that name lie, as the articles of the desk were understood."""
    folded = place.casefold()
    return (
        tuple(dict.fromkeys(spot for one in opened for name, spot in one.towns if name == folded)) if folded else ()
    )


def _stretches(one: Findable, wanted: Query) -> tuple[Stretch, ...] | None:
    return wanted.days.stretches(one.years) if wanted.days else None


def _has(text: str, words: str) -> bool:
    return all(word in text for word in words.casefold().replace('"', " ").replace("*", " ").split())


def _printed(on: date | None, stretches: Sequence[Stretch] | None) -> bool:
    """Whether something printed on a day was printed in one of these stretches; any was where none is asked for."""
    if stretches is None:
        return True
    return on is not None and any((a is None or a <= on) and (b is None or on <= b) for a, b in stretches)


def _story(one: Findable, wanted: Query) -> Iterator[Hit]:
    if not wanted.words or wanted.bounds or wanted.place or not _has(one.title.casefold(), wanted.words):
        return
    stretches = _stretches(one, wanted)
    if any(_printed(on, stretches) for on in one.printed) or stretches is None:
        yield Hit(one.href, one.title, one.counts, ())


def _speakers(one: Findable, wanted: Query) -> Iterator[Hit]:
    if not wanted.words or wanted.bounds or wanted.place or wanted.days:
        return
    for name, points, href in one.speakers:
        if _has(name.casefold(), wanted.words):
            yield Hit(href, name, f"{count(points, 'point')} in {one.title}", ())


def _points(one: Findable, wanted: Query, spots: Sequence[Spot]) -> Iterator[Hit]:
    stretches, place = _stretches(one, wanted), wanted.place.casefold()
    for point in one.points:
        if not _has(point.text, wanted.words) or (place and not point.near(place, spots)):
            continue
        if stretches is not None and not point.within(stretches):
            continue
        if fitting := point.fitting(wanted.bounds):
            yield Hit(point.href, point.question, one.title, _answers(point, fitting, wanted), point.finding)


def _answers(point: FindablePoint, fitting: tuple[str, ...], wanted: Query) -> tuple[str, ...]:
    """The answers in a row, those of the size asked for marked."""
    pieces: list[str] = [""]
    for told in dict.fromkeys(answer.told for answer in point.answers):
        joint = " · " if len(pieces) > 1 or pieces[0] else ""
        if wanted.bounds and told in fitting:
            pieces[-1] += joint
            pieces += [told, ""]
        else:
            pieces[-1] += joint + told
    return tuple(pieces)


def _quotations(one: Findable, wanted: Query) -> Iterator[Hit]:
    if not wanted.words or wanted.bounds or wanted.place:
        return
    stretches = _stretches(one, wanted)
    for quotation in one.quotations:
        if _has(quotation.text, wanted.words) and _printed(quotation.printed, stretches):
            yield Hit(quotation.href, quotation.speaker or "speaker not named", quotation.under, (quotation.words,))


def _articles(desk: Desk, wanted: Query, opened: Sequence[Findable], most: int) -> tuple[tuple[Hit, ...], str | None]:
    """The articles that hold the words, of the days that are asked for; and why none could be looked for."""
    words = f"{wanted.words} {wanted.place}".strip()
    if wanted.bounds or not words:
        return (), None
    gone = {id for one in opened for id in one.withdrawn}
    years = sorted({year for one in opened for year in one.years})
    stretches = wanted.days.stretches(years) if wanted.days else None
    try:
        found = desk.search(words if words.endswith(('"', "*")) else f"{words}*")
    except StemmaError as error:
        return (), str(error)
    return _first(most, _article_hits(desk, found, stretches, gone)), None


def _article_hits(
    desk: Desk, found: Sequence[tuple[str, str]], stretches: Sequence[Stretch] | None, gone: Set[str]
) -> Iterator[Hit]:
    for id, passage in found:
        article = desk.article(id)
        if _printed(day(article.day or ""), stretches):
            pieces = tuple(re.split(r"\[|\]", passage))
            name = witness_name(article) + (" (withdrawn)" if id in gone else "")
            yield Hit(f"/article/{slug(id)}", article.headline or "no headline", name, pieces)
