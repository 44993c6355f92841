"""Whose report a line is: one house is one reporter, however many of its titles print in its own voice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from stemma.model import Article, Stemma


def house_of(line: str, articles: Mapping[str, Article], stemma: Stemma) -> str | None:
    """The house that reported a line: the agency of a dispatch, the owner or the outlet of an own report.

    None where the exemplar is lost and unnamed, or shows no outlet: then nothing says that it is another's too.
    """
    lost = next((witness for witness in stemma.lost if witness.id == line), None)
    if lost is not None:
        return lost.agency
    root = articles.get(line)
    return (root.agency or root.owner or root.outlet) if root else None


def surely_other_houses(lines: Iterable[str], articles: Mapping[str, Article], stemma: Stemma) -> int:
    """How many of these lines are surely neither one descent nor one house: what own voices may rest on."""
    rooms = [{line} for line in sorted(set(lines))]
    if len(rooms) < 2:
        return len(rooms)
    houses = {line: (house_of(line, articles, stemma) or line).casefold() for room in rooms for line in room}
    for one, other in combinations([line for room in rooms for line in sorted(room)], 2):
        if houses[one] == houses[other] or stemma.surely_apart((one, other)) < 2:
            joined = [room for room in rooms if room & {one, other}]
            rooms = [room for room in rooms if room not in joined] + [set().union(*joined)]
    return len(rooms)


def shared_house(lines: Iterable[str], articles: Mapping[str, Article], stemma: Stemma) -> str | None:
    """The house behind all of these lines, as it writes itself; None where they have several, or an unknown one."""
    found = {house_of(line, articles, stemma) for line in lines}
    return next(iter(found)) if len({house and house.casefold() for house in found}) == 1 else None
