"""The stemma as nodes and links with all that is known of each: what every format of a tree draws from.

Links to a witness that the dossier does not hold are left out: no format may name a node that is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import category

from stemma.export.order import edge_order, first_parents, oldest_first
from stemma.model import Article, Dossier, Lost, Reuse

LISTED = "; "  # between the reasons of one link or node


@dataclass(frozen=True, slots=True)
class Node:
    """A witness. `outlet` to `headline` are None where the page does not say, or nobody has the page."""

    id: str
    label: str
    lost: bool
    agency: str | None
    because: str | None = None
    outlet: str | None = None
    published: str | None = None
    headline: str | None = None
    url: str | None = None
    lines: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A descent. `second`: the copy has a main exemplar besides this one. `sure`: as `Reuse` has it."""

    exemplar: str
    copy: str
    manner: str
    second: bool
    credited: bool
    sure: bool
    because: str


@dataclass(frozen=True, slots=True)
class Graph:
    """A story's stemma: the lost witnesses first, then the articles, oldest first; links by exemplar and copy."""

    title: str
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]


def graph(dossier: Dossier) -> Graph:
    """The stemma of this dossier as nodes and links; the order in which it holds them decides nothing."""
    lost = [_lost(each, dossier) for each in sorted(dossier.stemma.lost)]
    extant = [_extant(each, dossier) for each in oldest_first(study.article for study in dossier.studies)]
    known = {node.id for node in (*lost, *extant)}
    edges = [edge for edge in dossier.stemma.reuse if {edge.exemplar, edge.copy} <= known]
    first = first_parents(edges)
    links = tuple(_link(edge, second=edge not in first) for edge in sorted(edges, key=edge_order))
    return Graph(dossier.story.title, (*lost, *extant), links)


def _lost(lost: Lost, dossier: Dossier) -> Node:
    lines = LISTED.join(line.name for line in dossier.stemma.lines if line.id == lost.id)
    return Node(lost.id, lost.agency or "lost", True, lost.agency, LISTED.join(lost.because), lines=lines or None)


def _extant(article: Article, dossier: Dossier) -> Node:
    lines = LISTED.join(line.name for line in dossier.stemma.lines if article.id in line.articles)
    return Node(
        id=article.id,
        label=article.name,
        lost=False,
        agency=article.agency,
        outlet=article.outlet,
        published=article.published,
        headline=article.headline,
        url=article.url,
        lines=lines or None,
    )


def _link(edge: Reuse, *, second: bool) -> Link:
    because = LISTED.join(edge.because)
    return Link(edge.exemplar, edge.copy, edge.manner.value, second, edge.credited, edge.sure, because)


def one_line(text: str) -> str:
    r"""Text for a format that ends things with the line: line ends and control characters as single spaces.

    >>> one_line("Fire\x1b[2J at the\r\n\x00mill ")
    'Fire [2J at the mill'
    """
    return " ".join("".join(" " if category(sign) == "Cc" else sign for sign in text).split())
