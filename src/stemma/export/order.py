"""The orders that all formats share, so that one dossier reads alike in each."""

from __future__ import annotations

from collections.abc import Iterable

from stemma.model import Article, Manner, Reuse

UNDATED = "9999"  # sorts after every ISO date


def oldest_first(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Articles by publication, those without a date last, equal dates by id."""
    return tuple(sorted(articles, key=lambda article: (article.published or UNDATED, article.id)))


def edge_order(edge: Reuse) -> tuple[str, str, str]:
    """A sort key for the edges of a stemma: by exemplar, then by copy."""
    return edge.exemplar, edge.copy, edge.manner.value


def first_parents(edges: Iterable[Reuse]) -> frozenset[Reuse]:
    """For each copy the one edge to draw solid: its main exemplar, the one it did not take only a part from."""
    best: dict[str, Reuse] = {}
    for edge in sorted(edges, key=lambda edge: (edge.manner is Manner.PARTIAL, edge_order(edge))):
        best.setdefault(edge.copy, edge)
    return frozenset(best.values())
