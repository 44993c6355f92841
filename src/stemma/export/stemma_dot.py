"""The stemma as a Graphviz graph, in the manner of the OpenStemmata collection.

Lost witnesses are grey, second parents (contamination) dashed and links that are less than sure grey, as
OpenStemmata draws them (openstemmata.github.io/guidelines.html); a rewrite is dotted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from stemma.export.graph import Link, Node, graph, one_line
from stemma.model import Dossier, Manner


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the graph of this dossier's stemma into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The graph in the DOT language, UTF-8."""
    return ("\n".join(_lines(dossier)) + "\n").encode("utf-8", "replace")


def _lines(dossier: Dossier) -> Iterator[str]:
    drawn = graph(dossier)
    yield "digraph stemma {"
    yield f"  label={quoted(drawn.title)};"
    yield "  node [shape=box];"
    yield from map(_node, drawn.nodes)
    yield from map(_link, drawn.links)
    yield "}"


def _node(node: Node) -> str:
    grey = ', color="grey", style="dashed"' if node.lost else ""
    return f"  {quoted(node.id)} [label={quoted(node.label)}{grey}];"


def _link(link: Link) -> str:
    style = "dashed" if link.second else "dotted" if link.manner == Manner.REWRITE.value else "solid"
    doubt = "" if link.sure else ', color="grey"'
    ends = f"{quoted(link.exemplar)} -> {quoted(link.copy)}"
    return f'  {ends} [label={quoted(link.manner)}, style="{style}"{doubt}];'


def quoted(text: str) -> str:
    r"""A DOT string: quotes and backslashes escaped, line ends and control characters as spaces.

    >>> print(quoted('the "Courier"'))
    "the \"Courier\""
    """
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'
