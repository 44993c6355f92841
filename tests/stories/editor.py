"""The answer that a careful editor gave to a story: its shape, where its quotations stand, and how to hold it
against a dossier.

Quotations are exact words of the page, so that an answer does not depend on how the page was cleaned.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from tests.stories.pagetext import flat, page_text

from stemma.model import Article, Dossier, DriftKind, Finding, Point, Span

HALF = 0.5
"""Two passages are the same citation when they share at least this part of the shorter one."""


class Title(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the story is called."""

    slug: str
    title: str


class Masthead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the editor reads off one page; `must` and `must_not` are words its story does and does not hold.

    `agency_any` lists other right answers: a page that prints only "(UT)" cannot say more than "UT".
    """

    page: str
    headline: str
    headline_doubt: bool
    outlet: str
    agency: str | None
    authors: tuple[str, ...]
    published: str | None
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    agency_any: tuple[str | None, ...] = ()

    @property
    def id(self) -> str:
        """The page's name without its ending, under which the rest of the answer knows it."""
        return Path(self.page).stem


class LostWitness(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A dispatch that the pages imply and none of them is."""

    id: str
    agency: str | None


class Copying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One edge of the tree. `manner_any` names other manners that are as right."""

    copy: str
    exemplar: str
    manner: str
    credited: bool
    manner_any: tuple[str, ...] = ()


class Tree(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who copied whom, and the independent lines."""

    lost: tuple[LostWitness, ...]
    reuse: tuple[Copying, ...]
    lines: tuple[tuple[str, ...], ...]


class Citation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one page that answer a point."""

    article: str
    quote: str


class Answered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One reading; `drift_of` names the reading that it is a distortion of."""

    value: str
    low: float | None
    high: float | None
    of: str | None
    speaker: str | None
    hedged: bool
    denied: bool
    lines: int
    speakers: int
    witnesses: tuple[Citation, ...]
    approx: bool = False
    drift_of: str | None = None


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A point, with the finding that the editor would print."""

    id: str
    question: str
    kind: str
    finding: Finding
    readings: tuple[Answered, ...]
    note: str | None = None


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drift: `to` are words of the copy, `from_text` those of the exemplar (None for an added fact)."""

    copy: str
    exemplar: str
    kind: DriftKind
    to: str
    from_text: str | None
    because: str


class Quote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who is quoted, with the words, where they stand whole and where they were altered."""

    speaker: str
    text: str
    witnesses: tuple[str, ...]
    altered_in: tuple[str, ...]
    note: str | None = None


class Holding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"since": "from"}):
    """Who held a place, from one day to another."""

    place: str
    since: str | None
    to: str | None
    holder: str
    status: str


class Collation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the pages agree on, and what copying did to it."""

    points: tuple[Question, ...]
    drift: tuple[Change, ...]
    quotes: tuple[Quote, ...]


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that a careful editor has to say about one story."""

    story: Title
    articles: tuple[Masthead, ...]
    trace: Tree
    collate: Collation
    control: tuple[Holding, ...]


def answer_in(folder: Path) -> Answer:
    """The answer in `editor.json`; a misspelt or a missing key is an error."""
    return msgspec.json.decode((folder / "editor.json").read_bytes(), type=Answer)


def texts_in(folder: Path) -> dict[str, str]:
    """The visible words of each page, by the page's name without its ending."""
    return {path.stem: page_text(path) for path in sorted((folder / "pages").iterdir())}


def plain(text: str) -> str:
    """The text with straight quotation marks, in which curled and straight ones compare as equal.

    >>> plain("“It’s over,” he said")
    '"It\\'s over," he said'
    """
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def by_page(dossier: Dossier) -> dict[str, Article]:
    """The articles of a dossier under the names that the editor uses."""
    return {Path(study.article.place).stem: study.article for study in dossier.studies}


def names(dossier: Dossier) -> dict[str, str]:
    """From article ids to the editor's names."""
    return {article.id: name for name, article in by_page(dossier).items()}


def cited(citation: Citation, articles: dict[str, Article]) -> Span | None:
    """Where the quoted words stand in the cleaned article; None where they or the whole article were lost."""
    article = articles.get(citation.article)
    if article is None:
        return None
    found = re.search(r"\s+".join(map(re.escape, citation.quote.split())), article.text)
    return Span(article.id, *found.span()) if found else None


def same_citation(one: Span, other: Span) -> bool:
    """Whether two passages cite the same words.

    >>> same_citation(Span("a", 0, 10), Span("a", 4, 30))
    True
    """
    return one.shared(other) >= HALF * min(len(one), len(other)) > 0


def unclean(answer: Answer, dossier: Dossier) -> list[str]:
    """What cleaning lost of the stories, and what it left standing of the furniture."""
    articles = by_page(dossier)
    faults = []
    for masthead in answer.articles:
        if masthead.id not in articles:
            faults.append(f"{masthead.id} is not in the dossier")
            continue
        text = flat(articles[masthead.id].text)
        faults += [f"{masthead.id} lost: {words}" for words in masthead.must if words not in text]
        faults += [f"{masthead.id} kept: {words}" for words in masthead.must_not if words in text]
    return faults


def lines_of(dossier: Dossier) -> set[frozenset[str]]:
    """The independent lines, as sets of the editor's names."""
    known = names(dossier)
    return {frozenset(known[article] for article in line.articles) for line in dossier.stemma.lines}


def edges_of(dossier: Dossier) -> set[tuple[str, str]]:
    """Copies and their exemplars in the editor's names; every lost exemplar is called "lost"."""
    known = names(dossier)
    return {(known[edge.copy], known.get(edge.exemplar, "lost")) for edge in dossier.stemma.reuse}


def edges_wanted(answer: Answer) -> set[tuple[str, str]]:
    """The edges of the editor's tree, in the form of `edges_of`."""
    lost = {witness.id for witness in answer.trace.lost}
    return {(edge.copy, "lost" if edge.exemplar in lost else edge.exemplar) for edge in answer.trace.reuse}


def paired(answer: Answer, dossier: Dossier) -> dict[str, Point | None]:
    """For each of the editor's points the one in the dossier that shares most of its citations, if any does."""
    articles = by_page(dossier)
    found: dict[str, Point | None] = {}
    for question in answer.collate.points:
        spans = [cited(witness, articles) for reading in question.readings for witness in reading.witnesses]
        wanted = [span for span in spans if span]
        best = max(dossier.points, key=lambda point: _shared(wanted, point), default=None)
        found[question.id] = best if best and _shared(wanted, best) else None
    return found


def _shared(wanted: list[Span], point: Point) -> int:
    witnesses = [span for reading in point.readings for span in reading.witnesses]
    return sum(any(same_citation(span, other) for other in witnesses) for span in wanted)


def falsely_corroborated(answer: Answer, dossier: Dossier) -> list[str]:
    """Points that the dossier calls corroborated and the editor does not: the worst mistake there is."""
    editor = {question.id: question.finding for question in answer.collate.points}
    return [
        id
        for id, point in paired(answer, dossier).items()
        if point and point.finding is Finding.CORROBORATED and editor[id] is not Finding.CORROBORATED
    ]


def drifts_seen(answer: Answer, dossier: Dossier) -> list[Change]:
    """The editor's drifts that the dossier reports: same copy, same kind, overlapping words."""
    articles = by_page(dossier)
    seen = []
    for change in answer.collate.drift:
        where = cited(Citation(change.copy, change.to), articles)
        if where and any(d.kind is change.kind and d.after.overlaps(where) for d in dossier.drifts):
            seen.append(change)
    return seen
