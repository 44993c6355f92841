"""Where each witness of a stemma stands: columns by distance from the exemplar, a row for each text nobody copied.

The tree runs from left to right, so that a dispatch with forty reprints grows down the page and every name stays
readable. Parents stand on whole rows, beside their middle child; the lanes between rows are free for the edges of
second parents that have to pass a column.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stemma.export.order import first_parents
from stemma.model import Reuse


@dataclass(frozen=True, slots=True)
class Layout:
    """The column and the row of each witness."""

    column: Mapping[str, int]
    row: Mapping[str, int]


def lay_out(witnesses: Iterable[str], edges: Iterable[Reuse]) -> Layout:
    """A column and a row for each witness, the biggest family on top; no two stand on one spot."""
    order, edges = tuple(witnesses), tuple(edges)
    children: dict[str, list[str]] = {id: [] for id in order}
    parent = {edge.copy: edge.exemplar for edge in first_parents(edges)}
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
