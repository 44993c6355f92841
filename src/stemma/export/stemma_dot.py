"""The stemma as a Graphviz graph, in the manner of the OpenStemmata collection.

Lost witnesses are grey, second parents (contamination) dashed, as OpenStemmata draws them; a rewrite is dotted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from stemma.export.order import edge_order, first_parents, oldest_first
from stemma.model import Article, Dossier, Lost, Manner, Reuse


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the graph of this dossier's stemma into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The graph in the DOT language, UTF-8."""
    return ("\n".join(_lines(dossier)) + "\n").encode("utf-8", "replace")


def _lines(dossier: Dossier) -> Iterator[str]:
    yield "digraph stemma {"
    yield f"  label={quoted(dossier.story.title)};"
    yield "  node [shape=box];"
    yield from (_lost(lost) for lost in sorted(dossier.stemma.lost))
    yield from (_extant(article) for article in oldest_first(study.article for study in dossier.studies))
    first = first_parents(dossier.stemma.reuse)
    yield from (_edge(edge, second=edge not in first) for edge in sorted(dossier.stemma.reuse, key=edge_order))
    yield "}"


def _lost(lost: Lost) -> str:
    return f'  {quoted(lost.id)} [label={quoted(lost.agency or "lost")}, color="grey", style="dashed"];'


def _extant(article: Article) -> str:
    return f"  {quoted(article.id)} [label={quoted(article.name)}];"


def _edge(edge: Reuse, *, second: bool) -> str:
    style = "dashed" if second else "dotted" if edge.manner is Manner.REWRITE else "solid"
    ends = f"{quoted(edge.exemplar)} -> {quoted(edge.copy)}"
    return f'  {ends} [label={quoted(edge.manner.value)}, style="{style}"];'


def quoted(text: str) -> str:
    r"""A DOT string: quotes and backslashes escaped, line ends as spaces.

    >>> print(quoted('the "Courier"'))
    "the \"Courier\""
    """
    flat = " ".join(text.split())
    return '"' + flat.replace("\\", "\\\\").replace('"', '\\"') + '"'
