"""An edge of the stemma, told: why it is thought so, the longest passages on both sides, what copying changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stemma.model import Dossier, Drift, Passage, Reuse, Span
from stemma.web.addresses import slug
from stemma.web.cites import Texts
from stemma.web.compare import compared
from stemma.web.points import cited_drifts, drift_views_of
from stemma.web.views import Abreast, DescentView, DriftView, Excerpt, Link, Piece
from stemma.web.wording import MANNERS, lost_name, witness_name

PASSAGES = 3  # shown of an edge, the longest; the comparison of the two articles has them all
EXCERPT = 360  # characters shown of a passage: some four lines beside each other


def edge_id(edge: Reuse) -> str:
    """The id of an edge in the page."""
    return f"descent-{slug(edge.copy)}-{slug(edge.exemplar)}"


def descent_views(
    dossier: Dossier, texts: Texts, edges: Sequence[Reuse], whole: bool = True
) -> tuple[DescentView, ...]:
    """Edges in words; with their passages and what copying changed where the `whole` is asked for."""
    names = {lost.id: lost_name(lost) for lost in dossier.stemma.lost}
    names |= {article.id: witness_name(article) for article in texts.articles.values()}
    drifts: dict[tuple[str, str], list[Drift]] = {}
    for each in cited_drifts(dossier, texts) if whole else ():
        drifts.setdefault((each.copy, each.exemplar), []).append(each)
    return tuple(
        _descent(
            texts, edge, names, whole, drift_views_of(dossier, texts, drifts.get((edge.copy, edge.exemplar), ()))
        )
        for edge in edges
    )


def _descent(
    texts: Texts, edge: Reuse, names: Mapping[str, str], whole: bool, drifts: tuple[DriftView, ...]
) -> DescentView:
    extant = edge.exemplar in texts.articles
    found = _longest(edge.passages, texts) if whole else ()
    return DescentView(
        id=edge_id(edge),
        copy=texts.named_link(edge.copy),
        exemplar=names[edge.exemplar],
        exemplar_withdrawn=texts.withdrawn.get(edge.exemplar, ""),
        exemplar_href=texts.at.article(edge.exemplar) if extant else None,
        manner=MANNERS[edge.manner],
        credited=edge.credited,
        sure=edge.sure,
        because=texts.named(edge.because),
        href=texts.at.edge(edge.copy, edge.exemplar),
        passages=tuple(_abreast(passage, texts) for passage in found[:PASSAGES]),
        more=max(0, len(found) - PASSAGES),
        through=None if extant or not found else names[found[0].one.article],
        drifts=drifts,
        compare=texts.at.compare(found[0].one.article if found else edge.exemplar, edge.copy)
        if extant or found
        else None,
    )


def _longest(passages: Sequence[Passage], texts: Texts) -> tuple[Passage, ...]:
    """The passages between two articles of this dossier, the longest first."""
    known = (each for each in passages if {each.one.article, each.other.article} <= texts.articles.keys())
    return tuple(sorted(known, key=lambda each: (-len(each.other), each)))


def _abreast(passage: Passage, texts: Texts) -> Abreast:
    before, after = compared(texts.words(passage.one), texts.words(passage.other))
    return Abreast(
        Excerpt(_start(before), _article(passage.one, texts)),
        Excerpt(_start(after), _article(passage.other, texts)),
        max(len(passage.one), len(passage.other)) > EXCERPT,
    )


def _start(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces as far as they are shown, the last one cut between two words."""
    shown: list[Piece] = []
    room = EXCERPT
    for piece in pieces:
        if len(piece.text) > room:
            words = piece.text[:room].rpartition(" ")[0]
            return (*shown, Piece(f"{words} …".lstrip(), piece.changed))
        shown.append(piece)
        room -= len(piece.text)
    return tuple(shown)


def _article(span: Span, texts: Texts) -> Link:
    return texts.named_link(span.article)
