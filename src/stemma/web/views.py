"""What the dossier page shows, ready to print: the templates loop over these and decide nothing.

An `href` is always an address within the page. Text is raw here; the templates escape it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the page, and what to call it; `withdrawn` tells when and why, if the article it names was."""

    href: str
    text: str
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Sigil:
    """The letter of a line, with the line's name."""

    letter: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence with the cited words in it, and every article that prints it so."""

    before: str
    words: str
    after: str
    cites: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """A word that limits a statement ("hedged"), with what it means."""

    kind: str
    word: str
    gloss: str


@dataclass(frozen=True, slots=True)
class PrintedView:
    """An article of another story that has the same words; `href` is None where the pages do not hold it."""

    name: str
    href: str | None
    words: int


@dataclass(frozen=True, slots=True)
class PropView:
    """A line or a speaker on whom a finding rests, and what it would be without; None where nothing would be left."""

    line: Sigil | None
    speaker: str | None
    then: Badge | None


@dataclass(frozen=True, slots=True)
class RemarkView:
    """A sentence of the summary with its finding, its point, and the words it is cited from."""

    id: str
    finding: Badge
    text: str
    href: str
    cites: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class NewestView:
    """What the last day of reporting brought: its articles, and the points that it answers anew."""

    day: str
    articles: tuple[Link, ...]
    points: tuple[tuple[Badge, Link], ...]
    more: int


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One answer, who stands behind it, the words it rests on, and what copying made of it.

    `wordy` marks an answer that is a sentence rather than a figure or a name; `metric` is it in units of the SI.
    """

    value: str
    wordy: bool
    of: str | None
    badges: tuple[Badge, ...]
    lines: tuple[Sigil, ...]
    support: str
    quotes: tuple[Quote, ...]
    drifted: tuple[ReadingView, ...]
    drift_of: str | None
    changes: tuple[Link, ...]
    because: tuple[str, ...]
    elsewhere: tuple[PrintedView, ...] = ()
    metric: str = ""


@dataclass(frozen=True, slots=True)
class PointView:
    """One question with its answers; `number` counts the points of the page from 1.

    `rests` names the lines and speakers without which the finding would be another.
    """

    id: str
    number: int
    question: str
    kind: str
    finding: Badge
    readings: tuple[ReadingView, ...]
    because: tuple[str, ...]
    grade: Badge | None = None
    rests: tuple[PropView, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many points there are of one finding."""

    finding: Badge
    count: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a comparison; `changed` where the other side does not have them."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Cited words, in pieces, with the link to where they stand."""

    pieces: tuple[Piece, ...]
    cite: Link


@dataclass(frozen=True, slots=True)
class DriftView:
    """What a copy changed: the words before (None for an added fact) and after; `number` counts in the ledger."""

    id: str
    kind: Badge
    exemplar: str
    before: Excerpt | None
    after: Excerpt
    because: tuple[str, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Alteration:
    """A quotation whole and as it was altered, the words that differ marked on both sides."""

    before: tuple[Piece, ...]
    after: Excerpt


@dataclass(frozen=True, slots=True)
class QuotationView:
    """Who is quoted with what, where it stands whole, and how it was altered; `number` counts them from 1."""

    id: str
    number: int
    speaker: str | None
    text: str
    cites: tuple[Link, ...]
    altered: tuple[Alteration, ...]


@dataclass(frozen=True, slots=True)
class LineView:
    """An independent voice and the articles that carry it."""

    id: str
    letter: str
    name: str
    articles: tuple[Link, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NodeView:
    """A witness in the drawing: the upper left corner of its box, and the words in it.

    `folded` counts the articles that share the box, 0 for a witness of its own.
    """

    x: int
    y: int
    lines: tuple[str, ...]
    under: str
    letters: str
    full: str
    lost: bool
    href: str | None
    folded: int = 0
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class EdgeView:
    """A line of the drawing from exemplar to copy; `path` is SVG path data, `href` where the edge is told."""

    href: str
    path: str
    kind: str
    label: str
    label_x: int
    label_y: int
    full: str


@dataclass(frozen=True, slots=True)
class Abreast:
    """A passage as the exemplar and as the copy have it, the words that differ marked; `cut` where it goes on."""

    before: Excerpt
    after: Excerpt
    cut: bool


@dataclass(frozen=True, slots=True)
class DescentView:
    """An edge in words, for those who do not see the drawing and those who ask why.

    `through` names the copy whose passages stand for a lost exemplar; `compare` leads to both articles side by side,
    None where one of them is lost or the pages have no such place.
    """

    id: str
    copy: Link
    exemplar: str
    exemplar_href: str | None
    manner: str
    credited: bool
    sure: bool
    because: tuple[str, ...]
    href: str
    passages: tuple[Abreast, ...]
    more: int
    through: str | None
    drifts: tuple[DriftView, ...]
    compare: str | None
    exemplar_withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class FoldView:
    """Articles that share a box of the drawing."""

    id: str
    name: str
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TreeView:
    """The stemma as a drawing and in words; `folds` are told by lists, in the drawing each is one box."""

    width: int
    height: int
    box_width: int
    box_height: int
    nodes: tuple[NodeView, ...]
    edges: tuple[EdgeView, ...]
    lost: tuple[tuple[str, tuple[str, ...]], ...]
    descents: tuple[DescentView, ...]
    folds: tuple[FoldView, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """A step through a marked text: words, or the start or end of a mark.

    A mark that had to be cut where it crosses another names the whole mark in `part_of` on its later pieces.
    `kind` says what is marked, `told` what to say of it.
    """

    text: str = ""
    opens: bool = False
    closes: bool = False
    id: str | None = None
    part_of: str | None = None
    back: tuple[Link, ...] = ()
    kind: str = "cited"
    told: str = ""


@dataclass(frozen=True, slots=True)
class AsideView:
    """What was set aside of a page, and why."""

    text: str
    because: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article as read, with every cited word marked."""

    id: str
    name: str
    headline: str | None
    headline_doubt: str | None
    facts: tuple[tuple[str, str, str | None], ...]
    lines: tuple[Sigil, ...]
    paragraphs: tuple[tuple[Run, ...], ...]
    set_aside: tuple[AsideView, ...]
    elsewhere: tuple[PrintedView, ...] = ()
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class PageView:
    """The whole dossier page."""

    title: str
    full_title: str | None
    counts: str
    because: tuple[str, ...]
    tallies: tuple[Tally, ...]
    points: tuple[PointView, ...]
    lines: tuple[LineView, ...]
    tree: TreeView
    drifts: tuple[DriftView, ...]
    quotations: tuple[QuotationView, ...]
    articles: tuple[ArticleView, ...]
    read_by: str = ""
    remarks: tuple[RemarkView, ...] = ()
    newest: NewestView | None = None
    withdrawn: tuple[Link, ...] = ()
