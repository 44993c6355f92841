"""Who is said to hold which place, over time: stretches with open ends, claimed and assessed told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from stemma.model import Holding
from stemma.web.live.deeds import known_by, place_name
from stemma.web.live.shelf import Book
from stemma.web.live.timeline import Scale, spell_days
from stemma.web.views import Link, Sigil

WIDTH, HEIGHT = 620, 22  # SVG units of a strip
BEFORE = 3  # days drawn before the first change of hands
CITES = 4  # reports named of a change; the table of events has all
UNKNOWN = "somebody, not named"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A holding drawn: `open` where no report ends it, `from_before` where it began before the drawing."""

    x: float
    width: float
    open: bool
    from_before: bool


@dataclass(frozen=True, slots=True)
class Held:
    """Who is said to hold a place from some day on. `assessed`: a reporter says so in the article's own voice."""

    spot: str
    """The gazetteer's name of the place."""
    place: str
    holder: str
    days: str
    ends: str
    assessed: bool
    contested: bool
    speakers: str
    lines: tuple[Sigil, ...]
    cites: tuple[Link, ...]
    because: tuple[str, ...]
    stretch: Stretch | None

    @property
    def sort(self) -> str:
        """How it is drawn."""
        return "contested" if self.contested else "assessed" if self.assessed else "claimed"


def holdings(book: Book, until: date | None) -> tuple[Held, ...]:
    """Who is said to have held which place, by place and day, as far as articles of that day or before say so."""
    known = [one for one in (_known(book, one, until) for one in book.dossier.control) if one]
    scale = control_scale(known, until)
    return tuple(_held(book, one, scale) for one in sorted(known, key=_order))


def control_scale(known: Sequence[Holding], until: date | None) -> Scale | None:
    """The days that the strips are drawn over; None where no change of hands has a day."""
    days = [day for one in known for day in (one.since, one.until) if day]
    if not days:
        return None
    last = max([*days, *([until] if until else [])])
    return Scale(min(days) - timedelta(days=BEFORE), last + timedelta(days=1), WIDTH)


def _known(book: Book, one: Holding, until: date | None) -> Holding | None:
    """The holding as it was known by a day; None where nobody had told of it, or without an end nobody had told."""
    began = tuple(span for span in one.began if known_by(book, span, until))
    ended = tuple(span for span in one.ended if known_by(book, span, until))
    if not began and not ended:
        return None
    if one.ended and not ended:
        return replace(one, began=began, ended=(), until=None, until_last=None)
    return replace(one, began=began, ended=ended)


def _order(one: Holding) -> tuple[str, date, str]:
    return one.place.name, one.since or date.min, " ".join(one.holders)


def _held(book: Book, one: Holding, scale: Scale | None) -> Held:
    spans = book.texts.cited((*one.began, *one.ended))
    return Held(
        spot=one.place.name,
        place=place_name(book, one.place),
        holder=" or ".join(one.holders) or UNKNOWN,
        days=spell_days(one.since, one.since_last or one.since),
        ends=spell_days(one.until, one.until_last or one.until) if one.until else "",
        assessed=not one.claimed,
        contested=one.contested,
        speakers="; ".join(one.speakers),
        lines=tuple(book.sigils[line] for line in book.sigils if line in one.lines),
        cites=tuple(dict.fromkeys(book.texts.link(span) for span in spans))[:CITES],
        because=book.texts.named(one.because),
        stretch=_stretch(one, scale) if scale else None,
    )


def _stretch(one: Holding, scale: Scale) -> Stretch | None:
    if one.since is None and one.until is None:
        return None
    left = scale.at(one.since) if one.since else 0.0
    right = scale.at(one.until + timedelta(days=1)) if one.until else scale.width
    return Stretch(left, max(round(right - left, 1), 4.0), one.until is None, one.since is None)
