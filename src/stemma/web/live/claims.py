"""The claims table: rows are points, columns are independent lines, cells what a line has for an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from stemma.model import ClaimKind, Finding, Point, Reading, Span
from stemma.web.cites import Texts
from stemma.web.live.about import About
from stemma.web.live.shelf import Book
from stemma.web.live.stories import WEIGHTY
from stemma.web.views import Badge, Sigil
from stemma.web.wording import doubts, finding_badge, stated

ROWS = 60  # points on a page of the table
COLUMNS = 6  # lines with a column of their own, those that most articles carry; the rest share one
SUGGESTED = 60  # speakers and places that a filter offers, the ones with most points
CELL = 90  # characters of an answer in a cell; the point's own page has it whole


@dataclass(frozen=True, slots=True)
class Filters:
    """What the table is narrowed to, and by what it is sorted; as it stands in the address."""

    finding: str = ""
    kind: str = ""
    speaker: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    words: str = ""
    sort: str = ""
    at: int = 1

    def address(self, path: str, **other: str | int) -> str:
        """The address of the table with some filters set otherwise."""
        chosen = replace(self, **other)  # type: ignore[arg-type]
        asked = {name: getattr(chosen, name) for name in self.__slots__}
        return f"{path}?{urlencode({name: value for name, value in asked.items() if value and value != 1})}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line has for an answer, with the address of its words. `drift` names what it was changed from."""

    value: str
    badges: tuple[Badge, ...]
    drift: str | None
    href: str
    title: str


@dataclass(frozen=True, slots=True)
class Row:
    """A point in the table; a cell for each column."""

    number: int
    question: str
    href: str
    finding: Badge
    kind: str
    cells: tuple[tuple[Answer, ...], ...]
    speakers: tuple[str, ...]
    days: str
    places: str


@dataclass(frozen=True, slots=True)
class Table:
    """The claims table: `others` counts the lines that share the last column."""

    columns: tuple[Sigil, ...]
    others: int
    rows: tuple[Row, ...]
    found: int
    pages: int
    findings: tuple[tuple[str, str], ...]
    kinds: tuple[str, ...]
    speakers: tuple[str, ...]
    places: tuple[str, ...]
    sorts: tuple[tuple[str, str, str], ...]


Asked = tuple[Point, About]
SORTS: Mapping[str, tuple[str, Callable[[Asked], tuple[object, ...]]]] = {
    "": ("weight", lambda asked: ()),
    "finding": ("finding", lambda asked: (WEIGHTY.index(asked[0].finding),)),
    "lines": ("lines", lambda asked: (-len({line for reading in asked[0].readings for line in reading.lines}),)),
    "time": ("time", lambda asked: (asked[1].first is None, asked[1].first or date.max)),
    "question": ("question", lambda asked: (asked[0].question.casefold(),)),
}
"""By what the table can be sorted: the name, and the key. Equal ones stay in the dossier's order."""


def table(book: Book, filters: Filters) -> Table:
    """The claims that a reader asks for."""
    each = book.abouts
    every = [(point, each[point.id]) for point in book.points]
    found = [one for one in every if _wanted(one, filters)]
    found.sort(key=SORTS.get(filters.sort, SORTS[""])[1])
    pages = max(1, -(-len(found) // ROWS))
    start = (min(max(filters.at, 1), pages) - 1) * ROWS
    sigils = tuple(book.sigils.values())
    path = f"{book.at.story}/claims"
    return Table(
        columns=sigils[:COLUMNS],
        others=max(0, len(sigils) - COLUMNS),
        rows=tuple(_row(book, *one) for one in found[start : start + ROWS]),
        found=len(found),
        pages=pages,
        findings=tuple((one.value, one.value) for one in Finding if any(p.finding is one for p, _ in every)),
        kinds=tuple(kind.value for kind in ClaimKind if any(p.kind is kind for p, _ in every)),
        speakers=_commonest(speaker for _, one in every for speaker in one.speakers),
        places=_commonest(place for _, one in every for place in one.places),
        sorts=tuple((key, name, filters.address(path, sort=key, at=1)) for key, (name, _) in SORTS.items()),
    )


def _commonest(many: Iterable[str]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for one in many:
        counts[one] = counts.get(one, 0) + 1
    return tuple(sorted(sorted(counts, key=lambda one: (-counts[one], one))[:SUGGESTED], key=str.casefold))


def day(asked: str) -> date | None:
    """A day of an address; None for none and for what is no day.

    >>> day("2016-12-11"), day("yesterday")
    (datetime.date(2016, 12, 11), None)
    """
    try:
        return date.fromisoformat(asked)
    except ValueError:
        return None


def _wanted(asked: Asked, filters: Filters) -> bool:
    point, each = asked
    return (
        filters.finding in ("", point.finding.value)
        and filters.kind in ("", point.kind.value)
        and _any_has(each.speakers, filters.speaker)
        and _any_has(each.places, filters.place)
        and each.within(day(filters.since), day(filters.until))
        and says(point, filters.words)
    )


def _any_has(names: Iterable[str], wanted: str) -> bool:
    """Whether one of the names holds what is wanted; nothing wanted is in all."""
    folded = wanted.strip().casefold()
    return not folded or any(folded in name.casefold() for name in names)


def says(point: Point, words: str) -> bool:
    """Whether all of the words stand in the question or the answers."""
    wanted = words.casefold().split()
    if not wanted:
        return True
    told = " ".join((point.question, *(f"{stated(one)} {' '.join(one.speakers)}" for one in point.readings)))
    return all(word in told.casefold() for word in wanted)


def _row(book: Book, point: Point, each: About) -> Row:
    sigils = tuple(book.sigils)
    cells: list[list[Answer]] = [[] for _ in range(min(len(sigils), COLUMNS) + (len(sigils) > COLUMNS))]
    for reading in point.readings:
        for line in _lines(book, point, reading):
            if line in sigils and (span := _witness(book, reading, line)):
                cell = cells[min(sigils.index(line), COLUMNS)]
                answer = _answer(book, reading, span)
                if answer not in cell:
                    cell.append(answer)
    return Row(
        number=book.numbers[point.id],
        question=point.question,
        href=book.at.point(point.id),
        finding=finding_badge(point.finding),
        kind=point.kind.value,
        cells=tuple(tuple(cell) for cell in cells),
        speakers=each.speakers,
        days=_days(each),
        places=", ".join(each.places),
    )


def _lines(book: Book, point: Point, reading: Reading) -> tuple[str, ...]:
    """The lines in whose column a reading stands: a drifted one in that of its copy, among those it may come from."""
    if reading.lines or reading.drift_of is None:
        return reading.lines
    came_from = (one.lines for one in point.readings if one.drift_of is None and one.value == reading.drift_of)
    among = next(came_from, ())
    copied = {line for span in reading.witnesses for line in book.dossier.stemma.lines_of(span.article)}
    return tuple(line for line in among if line in copied)[:1] or among[:1]


def _witness(book: Book, reading: Reading, line: str) -> Span | None:
    """Where the line says so: its oldest article, one in which the sentence is of this line if there is one."""
    stemma = book.dossier.stemma
    cited = book.texts.cited(reading.witnesses)
    standing = [(span, stemma.lines_of(span.article)) for span in cited]
    within = [span for span, lines in standing if line in lines]
    own = (
        span for span, lines in standing if lines == (line,) or (line in lines and line in stemma.voice(span).lines)
    )
    return next(own, within[0] if within else cited[0] if cited else None)


def _answer(book: Book, reading: Reading, span: Span) -> Answer:
    told = stated(reading)
    return Answer(
        value=told if len(told) <= CELL else told[: CELL - 1].rstrip() + "…",
        badges=(*gone_badges(book.texts, span), *doubts(reading)),
        drift=reading.drift_of,
        href=book.at.words(span),
        title=book.texts.link(span).text,
    )


def gone_badges(texts: Texts, span: Span) -> tuple[Badge, ...]:
    """That the article with these words was withdrawn, if it was."""
    told = texts.withdrawn.get(span.article)
    return (Badge("withdrawn", "withdrawn", told),) if told else ()


def _days(each: About) -> str:
    """The days a point speaks of, in short."""
    if not each.days:
        return ""
    first, last = min(one for one, _ in each.days), max(other for _, other in each.days)
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"


def point_named(book: Book, named: str) -> tuple[Point, str | None, str | None]:
    """A point of the book with the addresses of the ones before and after it."""
    point = book.point(named)
    at = book.points.index(point)
    before = book.at.point(book.points[at - 1].id) if at else None
    after = book.at.point(book.points[at + 1].id) if at + 1 < len(book.points) else None
    return point, before, after
