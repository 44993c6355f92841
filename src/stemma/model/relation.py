"""How one answer stands to another: the one question that quantities, moments and places all answer."""

from __future__ import annotations

from enum import Enum


class Relation(Enum):
    """How one answer stands to another."""

    SAME = "same"
    WITHIN = "within"
    COVERS = "covers"
    OVERLAPS = "overlaps"
    APART = "apart"


def relate(one: tuple[float, float], other: tuple[float, float]) -> Relation:
    """The relation of two closed intervals.

    >>> relate((300, float("inf")), (300, 300))
    <Relation.COVERS: 'covers'>
    >>> relate((34, 34), (40, float("inf")))
    <Relation.APART: 'apart'>
    """
    if one == other:
        return Relation.SAME
    if one[1] < other[0] or other[1] < one[0]:
        return Relation.APART
    if one[0] <= other[0] and other[1] <= one[1]:
        return Relation.COVERS
    if other[0] <= one[0] and one[1] <= other[1]:
        return Relation.WITHIN
    return Relation.OVERLAPS
