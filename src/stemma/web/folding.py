"""Reprints that share a box, where a tree would be too big to read: forty copies of one kind are one thing to know.

What is folded has its articles in a list beside the drawing; nothing is left out of the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from stemma.model import Manner, Reuse

READABLE = 60  # witnesses. Fifty boxes are read one by one on three screens; of more, only the shape is seen
TOGETHER = 3  # copies that share a box; two are as quickly read as a box that stands for them

Parents = tuple[tuple[str, str], ...]
"""The exemplars of a copy, each with the manner; none for a report that nobody was seen to have a hand in."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Articles that share a box. `manner` is None for own reports that nobody copied, and where manners differ."""

    id: str
    articles: tuple[str, ...]
    manner: Manner | None
    alone: bool


@dataclass(frozen=True, slots=True)
class Folded:
    """The witnesses and edges that are left to draw, and what was folded, by the id of its box."""

    witnesses: tuple[str, ...]
    edges: tuple[Reuse, ...]
    folds: Mapping[str, Fold]


def folded(witnesses: Sequence[str], edges: Sequence[Reuse], kept: Set[str]) -> Folded:
    """The tree with its reprints folded, as far as it takes to make it readable; `kept` are never folded.

    Copies made alike of the same exemplars come first, then all that nobody copied on, whatever their manner.
    """
    tree = Folded(tuple(witnesses), tuple(edges), {})
    for by_manner in (True, False):
        if len(tree.witnesses) > READABLE:
            tree = _fold(tuple(witnesses), tuple(edges), kept, by_manner)
    return tree


def _fold(witnesses: tuple[str, ...], edges: tuple[Reuse, ...], kept: Set[str], by_manner: bool) -> Folded:
    exemplars = {edge.exemplar for edge in edges}
    parents: dict[str, list[Reuse]] = {}
    for edge in edges:
        parents.setdefault(edge.copy, []).append(edge)
    alike: dict[Parents, list[str]] = {}
    for id in witnesses:
        if id not in exemplars and id not in kept:
            alike.setdefault(_parents(parents.get(id, ()), by_manner), []).append(id)
    folds = {
        fold.id: fold
        for made, ids in alike.items()
        if len(ids) >= TOGETHER
        for fold in [Fold(_box(ids), tuple(ids), _manner(parents, ids), not made)]
    }
    box = {id: fold.id for fold in folds.values() for id in fold.articles}
    left = tuple(dict.fromkeys(box.get(id, id) for id in witnesses))
    return Folded(left, tuple(_joined(edges, box)), folds)


def _parents(edges: Iterable[Reuse], by_manner: bool) -> Parents:
    return tuple(sorted((edge.exemplar, edge.manner.value if by_manner else "") for edge in edges))


def _manner(parents: Mapping[str, Sequence[Reuse]], ids: Sequence[str]) -> Manner | None:
    manners = {edge.manner for id in ids for edge in parents.get(id, ())}
    return manners.pop() if len(manners) == 1 else None


def _box(ids: Sequence[str]) -> str:
    """An id for the box that no article has: a blank stands in none."""
    return f"fold {min(ids)}"


def _joined(edges: Iterable[Reuse], box: Mapping[str, str]) -> Iterable[Reuse]:
    """One edge from an exemplar to a box, in place of those to what is in it."""
    drawn: set[tuple[str, str]] = set()
    for edge in edges:
        if edge.copy not in box:
            yield edge
        elif (pair := (edge.exemplar, box[edge.copy])) not in drawn:
            drawn.add(pair)
            yield replace(edge, copy=box[edge.copy], passages=())
