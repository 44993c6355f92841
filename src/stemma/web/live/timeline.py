"""The timeline: one entry for each event, its days drawn as an interval, the days of its reports beside them.

Everything is drawn here as SVG, so that a page without scripts shows it and a printer prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stemma.model import ClaimKind, Point, Precision, Reading, Span
from stemma.web.cites import Texts
from stemma.web.live.deeds import Deed, deeds, place_name, published_on, unjoined
from stemma.web.live.shelf import Book
from stemma.web.views import Badge, Link, Sigil
from stemma.web.wording import doubts, stated, when

WIDTH, HEIGHT = 520, 26  # SVG units of an entry's strip
BEFORE, AFTER = 21, 3  # days shown before the first report and after the last; what lies further has an arrow
LABEL = 36  # SVG units that a day takes when written
LONG = 300  # days: from here on the year must be told, the day need not be
LEAST = 6  # SVG units: a day may be no narrower, or nobody sees it
ENTRIES = 80  # on a page
CURVES = 12  # figures that are drawn: those with most steps
CITES = 6  # reports named in an entry; the rest are counted
CURVE_WIDTH, CURVE_HEIGHT, CURVE_LEFT = 520, 120, 56


@dataclass(frozen=True, slots=True)
class Strip:
    """An entry drawn: the event's days as a bar, reports as ticks; `before` and `after`: it goes on beyond."""

    x: float
    width: float
    before: bool
    after: bool
    ticks: tuple[float, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An event on the timeline."""

    days: str
    what: str
    who: str
    where: str
    badges: tuple[Badge, ...]
    lines: tuple[Sigil, ...]
    cites: tuple[Link, ...]
    more: int
    strip: Strip | None
    tolls: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A figure as somebody reported it: where its bar stands, what it says, and where."""

    x: float
    low: float
    high: float
    value: str
    badges: tuple[Badge, ...]
    lines: tuple[Sigil, ...]
    on: str
    cite: Link


@dataclass(frozen=True, slots=True)
class Curve:
    """What was reported of one figure, in the order of reporting. `path` goes from step to step."""

    question: str
    href: str
    path: str
    steps: tuple[Step, ...]
    marks: tuple[tuple[float, str], ...]
    top: str
    """The highest figure, as the axis has it."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The page: `marks` are the days written on the axis."""

    entries: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    found: int
    marks: tuple[tuple[float, str], ...]
    curves: tuple[Curve, ...]
    unjoined: bool
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class Scale:
    """Days as places on an axis."""

    first: date
    last: date
    width: float

    def at(self, on: date) -> float:
        """Where a day begins."""
        return round(self.width * (on - self.first).days / ((self.last - self.first).days + 1), 1)

    def marks(self) -> tuple[tuple[float, str], ...]:
        """Up to seven days to write on it, evenly spaced."""
        days = (self.last - self.first).days + 1
        step = max(1, -(-days // 7))
        return tuple(
            (self.at(on), f"{on:%b %Y}" if days > LONG else f"{on.day} {on:%b}")
            for number in range(0, days, step)
            for on in [self.first + timedelta(days=number)]
            if self.at(on) < self.width - LABEL
        )


def timeline(book: Book, at: int) -> Timeline:
    """The events of a story and the course of its figures."""
    every = deeds(book)
    dated = [deed for deed in every if deed.first]
    scale = _scale(book, dated)
    dated.sort(key=lambda deed: deed.last is None or deed.last < scale.first)  # background comes last
    shown = dated[(at - 1) * ENTRIES : at * ENTRIES]
    return Timeline(
        entries=tuple(_entry(book, deed, scale) for deed in shown),
        undated=tuple(_entry(book, deed, None) for deed in every if not deed.first)[:ENTRIES],
        found=len(dated),
        marks=scale.marks(),
        curves=curves(book),
        unjoined=unjoined(book),
    )


def _scale(book: Book, dated: Sequence[Deed]) -> Scale:
    """From some days before the first report to some after the last; without reports' dates, the events' own."""
    reports = [on for id in book.texts.articles if (on := published_on(book, id))]
    days = reports or [deed.first for deed in dated if deed.first] or [date(1970, 1, 1)]
    first = min(days) - timedelta(days=BEFORE)
    inside = [deed.first for deed in dated if deed.first and deed.first >= first]
    start = min([*inside, min(days)])
    return Scale(max(first, start - timedelta(days=1)), max(days) + timedelta(days=AFTER), WIDTH)


def _entry(book: Book, deed: Deed, scale: Scale | None) -> Entry:
    cites = tuple(dict.fromkeys(book.texts.link(span) for span in deed.spans))
    return Entry(
        days=spell_days(deed.first, deed.last),
        what=deed.what,
        who=" → ".join(name for name in (deed.actor, deed.recipient) if name),
        where=_where(book, deed),
        badges=status_badges(deed),
        lines=tuple(book.sigils[line] for line in deed.lines),
        cites=cites[:CITES],
        more=max(0, len(cites) - CITES),
        strip=_strip(deed, scale) if scale else None,
        tolls=deed.tolls,
        because=deed.because,
    )


def status_badges(deed: Deed) -> tuple[Badge, ...]:
    """What limits an event."""
    limits = (
        (deed.claimed, Badge("hedged", "claimed", "every report passes on what somebody says")),
        (deed.denied, Badge("denied", "denied", "a report denies it")),
    )
    return tuple(badge for holds, badge in limits if holds)


def _where(book: Book, deed: Deed) -> str:
    if deed.place is None:
        return ""
    called = place_name(book, deed.place)
    return called if deed.place.precision is not Precision.REGION else f"somewhere in {called}"


def spell_days(first: date | None, last: date | None) -> str:
    """The days of an event in words, no finer than they are known."""
    if first is None or last is None:
        return "no day known"
    if first == last:
        return when(first.isoformat())
    return f"between {when(first.isoformat())} and {when(last.isoformat())}"


def _strip(deed: Deed, scale: Scale) -> Strip | None:
    if deed.first is None or deed.last is None:
        return None
    left, right = max(deed.first, scale.first), min(deed.last, scale.last)
    x = scale.at(min(left, scale.last))
    end = scale.at(right + timedelta(days=1)) if right >= left else x
    reports = ", ".join(when(on.isoformat()) for on in deed.reported) or "on no known day"
    return Strip(
        x=x,
        width=max(LEAST, round(end - x, 1)) if right >= left else 0,
        before=deed.first < scale.first,
        after=deed.last > scale.last,
        ticks=tuple(scale.at(on) for on in deed.reported),
        told=f"{spell_days(deed.first, deed.last)}; reported {reports}",
    )


def curves(book: Book) -> tuple[Curve, ...]:
    """The figures that several reports give, as they were reported one after the other."""
    found = [(point, _reports(book, point)) for point in book.points if point.kind is ClaimKind.QUANTITY]
    several = [(point, steps) for point, steps in found if len(steps) > 1 and len({on for on, _ in steps}) > 1]
    several.sort(key=lambda one: -len(one[1]))
    return tuple(_curve(book, point, steps) for point, steps in several[:CURVES])


def _reports(book: Book, point: Point) -> list[tuple[date, Reading]]:
    """The readings with a figure by the day on which each was first printed; what arose in copying is none."""
    steps = [
        (min(days), reading)
        for reading in point.readings
        if reading.drift_of is None and bounds(reading)
        and (days := [on for span in reading.witnesses if (on := published_on(book, span.article))])
    ]  # fmt: skip
    return sorted(steps, key=lambda step: (step[0], bounds(step[1]), step[1].value))


def bounds(reading: Reading) -> tuple[float, float] | None:
    """Between which numbers a figure lies; an open end is drawn at its closed one. None for no figure."""
    ends = [end for end in (reading.low, reading.high) if end is not None and abs(end) != float("inf")]
    return (min(ends), max(ends)) if ends else None


def _curve(book: Book, point: Point, steps: Sequence[tuple[date, Reading]]) -> Curve:
    scale = Scale(steps[0][0], steps[-1][0] + timedelta(days=1), CURVE_WIDTH - CURVE_LEFT)
    top = max(high for _, reading in steps if (ends := bounds(reading)) for high in ends) or 1
    drawn = tuple(_step(book, on, reading, scale, top) for on, reading in steps)
    return Curve(point.question, book.at.point(point.id), _path(drawn), drawn, scale.marks(), f"{top:,g}")


def _step(book: Book, on: date, reading: Reading, scale: Scale, top: float) -> Step:
    low, high = bounds(reading) or (0, 0)
    cited = [span for span in book.texts.cited(reading.witnesses) if published_on(book, span.article) == on]
    return Step(
        x=CURVE_LEFT + scale.at(on),
        low=_height(low, top),
        high=_height(high, top),
        value=stated(reading),
        badges=doubts(reading),
        lines=tuple(book.sigils[line] for line in book.sigils if line in reading.lines),
        on=when(on.isoformat()),
        cite=_first_link(book.texts, cited, reading),
    )


def _first_link(texts: Texts, cited: Sequence[Span], reading: Reading) -> Link:
    return texts.link((cited or texts.cited(reading.witnesses))[0])


def _height(value: float, top: float) -> float:
    return round(CURVE_HEIGHT - 20 - (CURVE_HEIGHT - 36) * value / top, 1)


def _path(steps: Iterable[Step]) -> str:
    """Along a figure until the next report, then up or down to that one's."""
    path, last = "", None
    for step in steps:
        middle = round((step.low + step.high) / 2, 1)
        path += f"M{step.x} {middle}" if last is None else f"H{step.x}V{middle}"
        last = step
    return f"{path}H{CURVE_WIDTH}"
