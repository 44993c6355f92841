"""The events of a story, each told once: reports of the same sort of deed, the same place and days are one entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from stemma.model import Event, Place, Span, Status
from stemma.web.live.claims import day
from stemma.web.live.shelf import Book

UNREAL = (Status.PLANNED, Status.FEARED, Status.HYPOTHETICAL)
"""What has not happened has no place in a row of events; the reader and the claims show it."""

TAKING = ("Non-state actor overtakes territory", "Government regains territory")
"""ACLED's sub-event types that say who holds a place from then on."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What happened where and when, and every sentence that reports it.

    `claimed`: every report passes on what somebody says, none states it. `denied`: some report denies it.
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


Key = tuple[str, str, str, str]


def deeds(book: Book, until: date | None = None) -> tuple[Deed, ...]:
    """The events by day, those without a day last; as they were known at the end of a day where one is given.

    What was known then is what articles of that day or before it say; an article without a date is left out of it.
    """
    found: dict[Key, list[Event]] = {}
    for id, study in book.studies.items():
        if until is not None and (published_on(book, id) or date.max) > until:
            continue
        for event in study.events:
            if event.status not in UNREAL:
                found.setdefault(_key(event), []).append(event)
    made = (_deed(book, events) for events in found.values())
    return tuple(sorted(made, key=_order))


def published_on(book: Book, id: str) -> date | None:
    """The day on which an article was published."""
    return day(book.texts.articles[id].day or "")


def place_name(book: Book, place: Place) -> str:
    """A place as the text calls it, with the gazetteer's name where that is another."""
    said = " ".join(place.span.of(book.texts.articles[place.span.article].text).split())
    return place.name if not said or said.casefold() == place.name.casefold() else f"{said} ({place.name})"


def _key(event: Event) -> Key:
    """What two reports must have alike to report one event."""
    moment = event.moment
    days = f"{moment.first} {moment.last}" if moment and moment.first and moment.last else ""
    actor = event.actor.casefold() if event.actor and event.sub_event_type in TAKING else ""
    return event.sub_event_type, event.place.name if event.place else "", days, actor


def _deed(book: Book, events: Iterable[Event]) -> Deed:
    every = sorted(events, key=lambda event: (book.texts.age[event.span.article], event.span))
    lead = every[0]
    ids = dict.fromkeys(event.span.article for event in every)
    lines = {line for id in ids for line in book.dossier.stemma.lines_of(id)}
    moment = lead.moment
    return Deed(
        what=lead.sub_event_type,
        actor=next((event.actor for event in every if event.actor), None),
        recipient=next((event.recipient for event in every if event.recipient), None),
        place=lead.place,
        first=moment.first if moment and moment.last else None,
        last=moment.last if moment and moment.first else None,
        claimed=all(event.status in (Status.CLAIMED, Status.DENIED) for event in every),
        denied=any(event.status is Status.DENIED for event in every),
        spans=tuple(event.span for event in every),
        lines=tuple(line for line in book.sigils if line in lines),
        reported=tuple(sorted({on for id in ids if (on := published_on(book, id))})),
    )


def _order(deed: Deed) -> tuple[date, date, str, str, Span]:
    place = deed.place.name if deed.place else ""
    return deed.first or date.max, deed.last or date.max, deed.what, place, deed.spans[0]
