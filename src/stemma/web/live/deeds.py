"""The events of a story, each told once, as a page shows them: what was known of them by a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stemma.model import Happening, Place, Report, Span, Status, Toll
from stemma.web.live.claims import day
from stemma.web.live.shelf import Book

UNREAL = (Status.PLANNED, Status.THREATENED, Status.FEARED, Status.HYPOTHETICAL)
"""What has not happened has no place in a row of events; the reader and the claims show it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What happened where and when, and every sentence that reports it.

    `claimed`: every report passes on what somebody says, none states it. `denied`: some report denies it. `tolls` are
    in words: "27 to 34 killed".
    """

    what: str
    actor: str | None
    recipient: str | None
    place: Place | None
    first: date | None
    last: date | None
    claimed: bool
    denied: bool
    spans: tuple[Span, ...]
    lines: tuple[str, ...]
    reported: tuple[date, ...]
    tolls: tuple[str, ...] = ()
    because: tuple[str, ...] = ()


def deeds(book: Book, until: date | None = None) -> tuple[Deed, ...]:
    """The events by day, those without a day last; as they were known at the end of a day where one is given.

    What was known then is what articles of that day or before it say; an article without a date is left out of it.
    """
    made = (_deed(book, one, until) for one in book.dossier.happenings if one.status not in UNREAL)
    return tuple(sorted((deed for deed in made if deed), key=_order))


def unjoined(book: Book) -> bool:
    """Whether the desk was read by a Stemma that did not join events yet, so that none can be shown."""
    return not book.dossier.happenings and any(study.events for study in book.dossier.studies)


def published_on(book: Book, id: str) -> date | None:
    """The day on which an article was published."""
    return day(book.texts.articles[id].day or "")


def known_by(book: Book, span: Span, until: date | None) -> bool:
    """Whether the article that says so was out at the end of a day; any was where none is given."""
    return span.article in book.texts.articles and (
        until is None or (published_on(book, span.article) or date.max) <= until
    )


def place_name(book: Book, place: Place) -> str:
    """A place as the text calls it, with the gazetteer's name where that is another."""
    if place.span.article not in book.texts.articles:
        return place.name
    said = " ".join(place.span.of(book.texts.articles[place.span.article].text).split())
    return place.name if not said or said.casefold() == place.name.casefold() else f"{said} ({place.name})"


def _deed(book: Book, one: Happening, until: date | None) -> Deed | None:
    """The event as far as it was known; None where nobody had reported it yet."""
    reports = sorted(
        (report for report in one.reports if known_by(book, report.event.span, until)),
        key=lambda report: (book.texts.age[report.event.span.article], report.event.span),
    )
    if not reports:
        return None
    lines = {report.line for report in reports}
    days = {on for report in reports if (on := published_on(book, report.event.span.article))}
    return Deed(
        what=one.sub_event_type,
        actor=one.actor,
        recipient=one.recipient,
        place=one.place,
        first=one.first if one.last else None,
        last=one.last if one.first else None,
        claimed=all(_passed_on(report) for report in reports),
        denied=any(report.event.status is Status.DENIED for report in reports),
        spans=tuple(dict.fromkeys(report.event.span for report in reports)),
        lines=tuple(line for line in book.sigils if line in lines),
        reported=tuple(sorted(days)),
        tolls=tuple(told for word, toll in _tolls(one) if (told := _spelled(toll, word))),
        because=book.texts.named(one.because),
    )


def _passed_on(report: Report) -> bool:
    """Whether a report only passes on what somebody says."""
    return report.speaker is not None or report.event.status in (Status.CLAIMED, Status.DENIED)


def _tolls(one: Happening) -> tuple[tuple[str, Toll | None], ...]:
    return ("killed", one.killed), ("injured", one.injured)


def _spelled(toll: Toll | None, word: str) -> str:
    """A toll with its range; nothing where no figure is known."""
    if toll is None or toll.best is None:
        return ""
    ends = [end for end in (toll.low, toll.high) if end is not None]
    if ends and min(ends) != max(ends):
        return f"{min(ends):,} to {max(ends):,} {word}, best {toll.best:,}"
    return f"{toll.best:,} {word}"


def _order(deed: Deed) -> tuple[date, date, str, str, Span]:
    place = deed.place.name if deed.place else ""
    return deed.first or date.max, deed.last or date.max, deed.what, place, deed.spans[0]
