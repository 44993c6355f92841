"""Two articles side by side: what both have, what one has beside nothing, and moved text with where it went."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from stemma.lang.en import ENGLISH
from stemma.model import Article, Drift, Passage, Span
from stemma.trace import uses
from stemma.web.compare import compared, unmarked
from stemma.web.live.retold import retold
from stemma.web.live.shelf import Book, Missing
from stemma.web.points import cited_drifts, drift_id
from stemma.web.views import Link, Piece
from stemma.web.wording import descent, drift_badge, witness_name


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of one article: its words in pieces; of moved text where the other side has it."""

    id: str
    pieces: tuple[Piece, ...]
    moved_to: str | None = None
    drifts: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Stretches that stand beside each other. `sort` is `same`, `changed`, `retold`, `moved` or `alone`.

    `difference` counts the rows that differ, from 1; None where both sides have the same words.
    """

    sort: str
    left: Cell | None
    right: Cell | None
    difference: int | None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two articles."""

    name: str
    headline: str | None
    href: str
    share: str
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles side by side, how they are related, and how many rows differ."""

    left: Side
    right: Side
    relation: tuple[tuple[str, tuple[str, ...]], ...]
    rows: tuple[Row, ...]
    differences: int


def two(book: Book, one: str, other: str) -> tuple[Article, Article]:
    """The two articles that an address names; where it names none, two that share text. Raises Missing."""
    if one and other:
        return book.article(one), book.article(other)
    known = book.texts.articles
    edges = ((edge.exemplar, edge.copy) for edge in book.dossier.stemma.reuse if edge.exemplar in known)
    shared = ((each.one.article, each.other.article) for each in book.dossier.stemma.shared)
    first, second = next(edges, None) or next(shared, None) or (*known, "", "")[:2]
    if not second:
        raise Missing("This story has one article: there is nothing to compare it with.")
    return known[first], known[second]


def comparison(book: Book, one: Article, other: Article) -> Comparison:
    """Two articles side by side, aligned by the passages that both have."""
    common = tidied(passages_between(book, one, other))
    told = [each for each in retold(one, other) if not any(_meet(each, known) for known in common)]
    every = tidied([*common, *told])
    anchors = in_order(every)
    moved = [each for each in every if each not in anchors]
    rows = _numbered(_rows(book, one, other, anchors, moved, frozenset(told)))
    return Comparison(
        left=_side(book, one, [each.one for each in common]),
        right=_side(book, other, [each.other for each in common]),
        relation=_relation(book, one, other),
        rows=rows,
        differences=sum(row.difference is not None for row in rows),
    )


def passages_between(book: Book, one: Article, other: Article) -> list[Passage]:
    """What two articles have in common, from the first to the second: the passages of the stemma, and quotations."""
    kept = [
        each if each.one.article == one.id else Passage(each.other, each.one)
        for each in book.dossier.stemma.shared
        if {each.one.article, each.other.article} == {one.id, other.id}
    ]
    return kept + [each for use in uses(one, (other,), ENGLISH) for each in use.passages]


def _meet(one: Passage, other: Passage) -> bool:
    return one.one.overlaps(other.one) or one.other.overlaps(other.other)


def tidied(found: Sequence[Passage]) -> list[Passage]:
    """Passages that overlap on no side, the longest ones kept, in the order of the first article."""
    taken: list[Passage] = []
    for each in sorted(found, key=lambda each: (-len(each.one), each)):
        if len(each.one) and not any(_meet(each, old) for old in taken):
            taken.append(each)
    return sorted(taken)


def in_order(found: Sequence[Passage]) -> list[Passage]:
    """The passages that stand in the same order in both: the run that holds most characters; the rest has moved."""
    best: list[tuple[int, int | None]] = []
    for at, each in enumerate(found):
        before = [(best[n][0], n) for n in range(at) if found[n].other.end <= each.other.start]
        weight, last = max(before, default=(0, None), key=lambda one: one[0])
        best.append((weight + len(each.one), last))
    at_end: int | None = max(range(len(best)), key=lambda n: best[n][0], default=None)
    run: list[Passage] = []
    while at_end is not None:
        run.append(found[at_end])
        at_end = best[at_end][1]
    return run[::-1]


Gap = tuple[Span, Span]


def _rows(
    book: Book,
    one: Article,
    other: Article,
    anchors: Sequence[Passage],
    moved: Sequence[Passage],
    told: Set[Passage],
) -> list[Row]:
    drifts = [d for d in cited_drifts(book.dossier, book.texts) if {d.copy, _before(d)} <= {one.id, other.id}]
    ends = Passage(Span(one.id, len(one.text), len(one.text)), Span(other.id, len(other.text), len(other.text)))
    start = Passage(Span(one.id, 0, 0), Span(other.id, 0, 0))
    rows: list[Row] = []
    for last, each in pairwise((start, *anchors, ends)):
        left = Span(one.id, last.one.end, each.one.start)
        right = Span(other.id, last.other.end, each.other.start)
        rows += _between(book, (one, other), (left, right), moved, drifts)
        if len(each.one):
            rows.append(_anchored(book, (one, other), each, drifts, each in told))
    return rows


def _before(drift: Drift) -> str:
    return drift.before.article if drift.before else drift.copy


def _anchored(book: Book, both: tuple[Article, Article], each: Passage, drifts: Sequence[Drift], told: bool) -> Row:
    """A passage that both have, or a sentence that both tell; the words that differ in it are marked."""
    pieces = compared(each.one.of(both[0].text), each.other.of(both[1].text))
    differs = any(piece.changed for side in pieces for piece in side)
    left = Cell(_id("l", each.one), pieces[0], drifts=_drifts_in(book, each.one, drifts))
    right = Cell(_id("r", each.other), pieces[1], drifts=_drifts_in(book, each.other, drifts))
    return Row("retold" if told else "changed" if differs else "same", left, right, None)


def _between(
    book: Book, both: tuple[Article, Article], gap: Gap, moved: Sequence[Passage], drifts: Sequence[Drift]
) -> list[Row]:
    """What stands between two passages on each side: first what the left has, then what the right has."""
    rows = []
    for span, other in _cut(gap[0], [(each.one, each.other) for each in moved]):
        cell = _cell(book, "l", span, both[0], _id("r", other) if other else None, drifts)
        rows += [Row("moved" if other else "alone", cell, None, None)] if cell else []
    for span, other in _cut(gap[1], [(each.other, each.one) for each in moved]):
        cell = _cell(book, "r", span, both[1], _id("l", other) if other else None, drifts)
        rows += [Row("moved" if other else "alone", None, cell, None)] if cell else []
    return _paired(rows)


def _paired(rows: list[Row]) -> list[Row]:
    """A single stretch of the left and a single one of the right share a row: one took the place of the other."""
    if len(rows) == 2 and rows[0].left and rows[1].right and {row.sort for row in rows} == {"alone"}:
        return [Row("alone", rows[0].left, rows[1].right, None)]
    return rows


def _cut(gap: Span, moved: Sequence[tuple[Span, Span]]) -> list[tuple[Span, Span | None]]:
    """A gap cut where moved text stands in it, which names its place on the other side."""
    pieces: list[tuple[Span, Span | None]] = []
    at = gap.start
    for mine, other in sorted(pair for pair in moved if gap.holds(pair[0])):
        pieces += [(Span(gap.article, at, mine.start), None), (mine, other)]
        at = mine.end
    return [*pieces, (Span(gap.article, at, gap.end), None)]


def _cell(
    book: Book, side: str, span: Span, article: Article, moved_to: str | None, drifts: Sequence[Drift]
) -> Cell | None:
    words = span.of(article.text)
    if not any(letter.isalnum() for letter in words):
        return None
    return Cell(_id(side, span), unmarked(words.strip()), moved_to, _drifts_in(book, span, drifts))


def _drifts_in(book: Book, span: Span, drifts: Sequence[Drift]) -> tuple[Link, ...]:
    """What copying changed in a stretch of the copy."""
    return tuple(
        Link(book.at.drift(drift_id(drift)), drift_badge(drift).word)
        for drift in drifts
        if span.start <= drift.after.start < span.end and drift.after.article == span.article
    )


def _id(side: str, span: Span) -> str:
    return f"{side}{span.start}"


def _numbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    number, found = 0, []
    for row in rows:
        number += row.sort != "same"
        found.append(Row(row.sort, row.left, row.right, number if row.sort != "same" else None))
    return tuple(found)


def _side(book: Book, article: Article, spans: Sequence[Span]) -> Side:
    whole = len(article.text) or 1
    share = f"{round(100 * sum(map(len, spans)) / whole)} % of it stands in the other"
    gone = book.texts.withdrawn.get(article.id, "")
    return Side(witness_name(article), article.headline, book.at.article(article.id), share, gone)


def _relation(book: Book, one: Article, other: Article) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How the stemma relates the two: an edge between them, a common exemplar, or nothing."""
    stemma, names = book.dossier.stemma, {one.id: one.name, other.id: other.name}
    direct = [edge for edge in stemma.reuse if {edge.copy, edge.exemplar} == set(names)]
    if direct:
        return tuple(
            (f"{names[edge.copy]} was made from {names[edge.exemplar]}: {descent(edge)}",
             book.texts.named(edge.because))
            for edge in direct
        )  # fmt: skip
    common = {e.exemplar for e in stemma.exemplars_of(one.id)} & {e.exemplar for e in stemma.exemplars_of(other.id)}
    if common:
        return (("Both were made from the same exemplar", ()),)
    lines = set(stemma.lines_of(one.id)) & set(stemma.lines_of(other.id))
    return ((("They stand in the same line" if lines else "No line has both of them"), ()),)
