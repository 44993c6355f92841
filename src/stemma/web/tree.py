"""The stemma as a drawing: columns by distance from the exemplar, a row for each text that nobody copied.

The tree runs from left to right, so that a dispatch with forty reprints grows down the page and every name stays
readable. Parents stand on whole rows, beside their middle child; the lanes between rows are free for the edges of
second parents that have to pass a column.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from unicodedata import east_asian_width

from stemma.export.order import UNDATED, edge_order, first_parents
from stemma.model import Article, Dossier, Manner, Reuse, Stemma
from stemma.web.cites import Texts, article_href, sigils_of
from stemma.web.views import DescentView, EdgeView, Link, NodeView, Sigil, TreeView
from stemma.web.wording import MANNERS, NO_DATE, descent, lost_name, when, witness_name

# All in SVG units, which are CSS pixels at full size.
BOX_WIDTH, BOX_HEIGHT = 180, 46  # four columns fit the page
GUTTER = 104  # between two columns: room for a trunk and the longest manner
ROW = 60
MARGIN = 6
TRUNK = 22  # from the box to the vertical part of a first parent's edge
SECOND_TRUNK = 34
SECOND_DROP = 12  # a second parent's edge arrives this much below the first one's
ARROW = 7
LABEL_INDENT = 5
NAME_WIDTH = 19  # columns of text that fit into a box, a blank and the letters of its lines included
LOST_WIDTH = 21


@dataclass(frozen=True, slots=True)
class Layout:
    """The column and the row of each witness."""

    column: Mapping[str, int]
    row: Mapping[str, int]


def tree_view(dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil]) -> TreeView:
    """The drawing of a stemma, and the same in words."""
    stemma = dossier.stemma
    edges = _sound_edges(stemma, texts)
    first = first_parents(stemma)
    layout = lay_out(_witnesses(stemma, texts), edges, first)
    columns, rows = max(layout.column.values(), default=0) + 1, max(layout.row.values(), default=0) + 1
    return TreeView(
        width=2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * GUTTER,
        height=2 * MARGIN + (rows - 1) * ROW + BOX_HEIGHT,
        box_width=BOX_WIDTH,
        box_height=BOX_HEIGHT,
        nodes=_nodes(stemma, texts, sigils, layout),
        edges=tuple(_edge(edge, layout, edge in first) for edge in edges),
        lost=tuple((lost_name(lost), lost.because) for lost in sorted(stemma.lost)),
        descents=_descents(edges, stemma, texts),
    )


def _sound_edges(stemma: Stemma, texts: Texts) -> tuple[Reuse, ...]:
    """The edges between two witnesses of this dossier, by the age of the copy."""
    known = {*texts.articles, *(lost.id for lost in stemma.lost)}
    sound = (
        edge
        for edge in stemma.reuse
        if edge.copy in texts.articles and edge.exemplar in known and edge.copy != edge.exemplar
    )
    age = {id: number for number, id in enumerate(texts.articles)}
    return tuple(sorted(sound, key=lambda edge: (age[edge.copy], edge_order(edge))))


def _witnesses(stemma: Stemma, texts: Texts) -> tuple[str, ...]:
    """All witnesses in the order in which siblings are drawn: by age, the lost at the place of their first copy."""
    age = {article.id: article.published or UNDATED for article in texts.articles.values()}
    ages = dict(age)
    for lost in stemma.lost:
        ages[lost.id] = min(
            (age.get(edge.copy, UNDATED) for edge in stemma.reuse if edge.exemplar == lost.id), default=UNDATED
        )
    return tuple(sorted(ages, key=lambda id: (ages[id], id)))


def lay_out(witnesses: Iterable[str], edges: Iterable[Reuse], first: frozenset[Reuse]) -> Layout:
    """A column and a row for each witness, the biggest family on top; no two stand on one spot."""
    order, edges = tuple(witnesses), tuple(edges)
    children: dict[str, list[str]] = {id: [] for id in order}
    parent = {edge.copy: edge.exemplar for edge in edges if edge in first}
    for id in order:
        if id in parent:
            children[parent[id]].append(id)
    walk = _walk(order, parent, children)
    return Layout(_columns(order, edges, walk), _rows(walk))


Walk = dict[str, list[str]]
"""Each witness with its children, parents before children."""


def _walk(order: tuple[str, ...], parent: Mapping[str, str], children: Mapping[str, list[str]]) -> Walk:
    """The forest in the order of drawing. A ring of copies, which no true stemma has, is opened somewhere."""
    roots = [id for id in order if id not in parent]
    family = {root: len(_descend(root, children, {})) for root in roots}
    walk: Walk = {}
    for root in sorted(roots, key=lambda root: -family[root]) + list(order):
        _descend(root, children, walk)
    return walk


def _descend(root: str, children: Mapping[str, list[str]], walk: Walk) -> Walk:
    """Put a root and all below it into the walk, unless it is there."""
    stack = [root]
    while stack:
        id = stack.pop()
        if id in walk:
            continue
        walk[id] = [child for child in children[id] if child not in walk]
        stack.extend(reversed(walk[id]))
    return walk


def _rows(walk: Walk) -> dict[str, int]:
    row: dict[str, int] = {}
    for id, below in walk.items():
        if not below:
            row[id] = len(row)
    for id, below in reversed(walk.items()):
        if below:
            row[id] = sorted(row[child] for child in below)[(len(below) - 1) // 2]
    return row


def _columns(order: tuple[str, ...], edges: tuple[Reuse, ...], walk: Walk) -> dict[str, int]:
    """The longest way from an original to each witness (Kahn's order, so that a ring cannot hang it)."""
    column = dict.fromkeys(order, 0)
    waiting = dict.fromkeys(order, 0)
    below: dict[str, list[str]] = {id: [] for id in order}
    for edge in edges:
        waiting[edge.copy] += 1
        below[edge.exemplar].append(edge.copy)
    ready = [id for id in order if not waiting[id]]
    while ready:
        id = ready.pop()
        for copy in below[id]:
            column[copy] = max(column[copy], column[id] + 1)
            waiting[copy] -= 1
            if not waiting[copy]:
                ready.append(copy)
    for id, below_it in walk.items():  # changes nothing but what hangs on a ring
        for child in below_it:
            column[child] = max(column[child], column[id] + 1)
    return column


def _corner(id: str, layout: Layout) -> tuple[int, int]:
    return MARGIN + layout.column[id] * (BOX_WIDTH + GUTTER), MARGIN + layout.row[id] * ROW


def _nodes(stemma: Stemma, texts: Texts, sigils: Mapping[str, Sigil], layout: Layout) -> tuple[NodeView, ...]:
    lost = tuple(
        NodeView(*_corner(one.id, layout), wrapped(lost_name(one)), "", "", lost_name(one), True, None)
        for one in sorted(stemma.lost)
    )
    return lost + tuple(_node(article, stemma, sigils, layout) for article in texts.articles.values())


def _node(article: Article, stemma: Stemma, sigils: Mapping[str, Sigil], layout: Layout) -> NodeView:
    letters = "".join(sigil.letter for sigil in sigils_of(article.id, stemma, sigils))
    day = when(article.published) if article.published else NO_DATE
    return NodeView(
        *_corner(article.id, layout),
        lines=(shortened(article.name, max(NAME_WIDTH - len(letters) - 1, NAME_WIDTH // 2)),),
        under=day,
        letters=letters,
        full=f"{article.name}, {day}: {article.headline or 'no headline'}",
        lost=False,
        href=article_href(article.id),
    )


def _edge(edge: Reuse, layout: Layout, first: bool) -> EdgeView:
    x2, y2 = _corner(edge.copy, layout)
    x2, y2 = x2 - ARROW, y2 + BOX_HEIGHT // 2 + (0 if first else SECOND_DROP)
    gutter = x2 + ARROW - GUTTER
    return EdgeView(
        path=_first_path(edge, layout, x2, y2) if first else _second_path(edge, layout, x2, y2),
        kind="second" if not first else "rewrite" if edge.manner is Manner.REWRITE else "first",
        label=edge.manner.value,
        label_x=gutter + SECOND_TRUNK + LABEL_INDENT,
        label_y=y2 - 5 if first else y2 + 12,
        full=f"{descent(edge)}: {'; '.join(edge.because)}",
    )


def _first_path(edge: Reuse, layout: Layout, x2: int, y2: int) -> str:
    """Out of the exemplar, up or down its trunk, and along the copy's own row, on which nothing else stands."""
    x1, y1 = _corner(edge.exemplar, layout)
    x1, y1 = x1 + BOX_WIDTH, y1 + BOX_HEIGHT // 2
    return f"M{x1} {y1}H{x1 + TRUNK}V{y2}H{x2}"


def _second_path(edge: Reuse, layout: Layout, x2: int, y2: int) -> str:
    """Like the first, but past the columns between in the lane beside the copy's row."""
    x1, y1 = _corner(edge.exemplar, layout)
    x1, y1 = x1 + BOX_WIDTH, y1 + BOX_HEIGHT // 2 + SECOND_DROP
    trunk = x1 + SECOND_TRUNK
    if layout.column[edge.copy] - layout.column[edge.exemplar] <= 1:
        return f"M{x1} {y1}H{trunk}V{y2}H{x2}"
    lane = MARGIN + layout.row[edge.copy] * ROW - (ROW - BOX_HEIGHT) // 2
    if y1 > y2:
        lane += ROW
    return f"M{x1} {y1}H{trunk}V{lane}H{x2 + ARROW - GUTTER + SECOND_TRUNK}V{y2}H{x2}"


def _descents(edges: tuple[Reuse, ...], stemma: Stemma, texts: Texts) -> tuple[DescentView, ...]:
    names = {lost.id: lost_name(lost) for lost in stemma.lost}
    names |= {article.id: witness_name(article) for article in texts.articles.values()}
    return tuple(
        DescentView(
            copy=Link(article_href(edge.copy), names[edge.copy]),
            exemplar=names[edge.exemplar],
            manner=MANNERS[edge.manner],
            credited=edge.credited,
            because=edge.because,
        )
        for edge in edges
    )


def width(text: str) -> int:
    """How many columns a text takes; Chinese, Japanese and Korean letters take two.

    >>> width("Post"), width("日報")
    (4, 4)
    """
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def shortened(text: str, columns: int) -> str:
    """The text, or as much of its start as fits.

    >>> shortened("The Northern Standard", 12)
    'The Norther…'
    """
    text = " ".join(text.split())
    if width(text) <= columns:
        return text
    while width(text) > columns - 1:
        text = text[:-1] if len(text) < 2 * columns else text[: 2 * columns - 1]
    return text.rstrip() + "…"


def wrapped(text: str) -> tuple[str, ...]:
    """The name of a lost witness on one line or two.

    >>> wrapped("lost: unnamed common original")
    ('lost: unnamed common', 'original')
    """
    words, line = text.split(), ""
    while words and width(f"{line} {words[0]}".strip()) <= LOST_WIDTH:
        line = f"{line} {words.pop(0)}".strip()
    if not line:
        return (shortened(text, LOST_WIDTH),)
    return (line, shortened(" ".join(words), LOST_WIDTH)) if words else (line,)
