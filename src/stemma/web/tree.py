"""The stemma as a drawing, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import east_asian_width

from stemma.export.order import UNDATED, edge_order, first_parents
from stemma.model import Article, Dossier, Manner, Reuse, Stemma
from stemma.web.addresses import slug
from stemma.web.cites import Texts, sigils_of
from stemma.web.descents import descent_views
from stemma.web.folding import Fold, Folded, folded
from stemma.web.layout import Layout, lay_out
from stemma.web.views import EdgeView, FoldView, NodeView, Sigil, TreeView
from stemma.web.wording import NO_DATE, count, descent, lost_name, when

# All in SVG units, which are CSS pixels at full size.
BOX_WIDTH, BOX_HEIGHT = 192, 46  # four columns fit the page
GUTTER = 96  # between two columns: room for a trunk and the longest manner
ROW = 60
MARGIN = 6
TRUNK = 18  # from the box to the vertical part of a first parent's edge
SECOND_TRUNK = 30
SECOND_DROP = 12  # a second parent's edge arrives this much below the first one's
ARROW = 7
LABEL_INDENT = 5
NAME_WIDTH = 19  # columns of text that fit into a box, a blank and the letters of its lines included
LOST_WIDTH = 23


def tree_view(
    dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil], fold: bool = True, whole: bool = True
) -> TreeView:
    """The drawing of a stemma, and the same in words.

    A big one has its reprints folded, unless it is asked for unfolded. The words give passages and what copying
    changed where they are to be `whole`.
    """
    stemma = dossier.stemma
    every = sound_edges(stemma, texts)
    witnesses, kept = _witnesses(stemma, texts), frozenset((*(lost.id for lost in stemma.lost), *texts.withdrawn))
    tree = folded(witnesses, every, kept) if fold else Folded(witnesses, every, {})
    edges, first = tree.edges, first_parents(tree.edges)
    layout = lay_out(tree.witnesses, edges)
    columns, rows = max(layout.column.values(), default=0) + 1, max(layout.row.values(), default=0) + 1
    return TreeView(
        width=2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * GUTTER,
        height=2 * MARGIN + (rows - 1) * ROW + BOX_HEIGHT,
        box_width=BOX_WIDTH,
        box_height=BOX_HEIGHT,
        nodes=_nodes(stemma, texts, sigils, layout)
        + tuple(_stack(one, layout, texts) for one in tree.folds.values()),
        edges=tuple(_edge(edge, layout, texts, edge in first, tree.folds.get(edge.copy)) for edge in edges),
        lost=tuple((lost_name(lost), texts.named(lost.because)) for lost in sorted(stemma.lost)),
        descents=descent_views(dossier, texts, every, whole),
        folds=tuple(_listed(one, every, texts) for one in tree.folds.values()),
    )


def sound_edges(stemma: Stemma, texts: Texts) -> tuple[Reuse, ...]:
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


def _corner(id: str, layout: Layout) -> tuple[int, int]:
    return MARGIN + layout.column[id] * (BOX_WIDTH + GUTTER), MARGIN + layout.row[id] * ROW


def _nodes(stemma: Stemma, texts: Texts, sigils: Mapping[str, Sigil], layout: Layout) -> tuple[NodeView, ...]:
    lost = tuple(
        NodeView(*_corner(one.id, layout), wrapped(lost_name(one)), "", "", lost_name(one), True, None)
        for one in sorted(stemma.lost)
    )
    drawn = (article for article in texts.articles.values() if article.id in layout.row)
    return lost + tuple(_node(article, stemma, sigils, layout, texts) for article in drawn)


def _node(article: Article, stemma: Stemma, sigils: Mapping[str, Sigil], layout: Layout, texts: Texts) -> NodeView:
    letters = "".join(sigil.letter for sigil in sigils_of(article.id, stemma, sigils))
    day = when(article.published) if article.published else NO_DATE
    gone = texts.withdrawn.get(article.id, "")
    return NodeView(
        *_corner(article.id, layout),
        lines=(shortened(article.name, max(NAME_WIDTH - len(letters) - 1, NAME_WIDTH // 2)),),
        under=f"withdrawn · {when(article.day)}" if gone else day,
        letters=letters,
        full=f"{article.name}, {day}: {article.headline or 'no headline'}{f' ({gone})' if gone else ''}",
        lost=False,
        href=texts.at.article(article.id),
        withdrawn=bool(gone),
    )


def _stack(fold: Fold, layout: Layout, texts: Texts) -> NodeView:
    """A box that stands for many articles."""
    days = sorted(day for id in fold.articles if (day := texts.articles[id].day))
    under = f"from {when(days[0])}" if days else NO_DATE
    name = fold_name(fold)
    corner = _corner(fold.id, layout)
    return NodeView(
        *corner, (shortened(name, NAME_WIDTH),), under, "", name, False, f"#{_fold_id(fold)}", len(fold.articles)
    )


def fold_name(fold: Fold) -> str:
    """What a box stands for: "31 verbatim copies"."""
    if fold.alone:
        return count(len(fold.articles), "lone report")
    manner = f"{fold.manner.value} " if fold.manner else ""
    return f"{len(fold.articles):,} {manner}copies"


def _fold_id(fold: Fold) -> str:
    return f"fold-{slug(fold.articles[0])}"


def _listed(fold: Fold, edges: tuple[Reuse, ...], texts: Texts) -> FoldView:
    """The articles of a box, each with the way to how it was made."""
    made = {edge.copy: edge for edge in edges}
    return FoldView(
        _fold_id(fold),
        fold_name(fold),
        tuple(
            texts.named_link(id, texts.at.edge(id, made[id].exemplar) if id in made else None) for id in fold.articles
        ),
    )


def _edge(edge: Reuse, layout: Layout, texts: Texts, first: bool, fold: Fold | None) -> EdgeView:
    x2, y2 = _corner(edge.copy, layout)
    x2, y2 = x2 - ARROW, y2 + BOX_HEIGHT // 2 + (0 if first else SECOND_DROP)
    gutter = x2 + ARROW - GUTTER
    manner = fold.manner if fold else edge.manner
    told = f"{descent(edge)}: {'; '.join(texts.named(edge.because))}"
    return EdgeView(
        href=f"#{_fold_id(fold)}" if fold else texts.at.edge(edge.copy, edge.exemplar),
        path=_first_path(edge, layout, x2, y2) if first else _second_path(edge, layout, x2, y2),
        kind="second" if not first else "rewrite" if manner is Manner.REWRITE else "first",
        label=manner.value if manner else "",
        label_x=gutter + SECOND_TRUNK + LABEL_INDENT,
        label_y=y2 - 5 if first else y2 + 12,
        full=f"{fold_name(fold)}, listed below" if fold else told,
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
