"""The other side: whom a group or an army fights at a place, as far as the article itself says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from stemma.extract.deeds.frames import ARMED
from stemma.extract.deeds.roles import Roles
from stemma.model.fact import Event, Place, Status

UNREAL = (Status.PLANNED, Status.THREATENED, Status.FEARED, Status.HYPOTHETICAL)
Spot = tuple[int | None, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as its clause tells it, with those who act in it.

    `pointing` marks a noun that points back ("the attack"), `alike` a clause that may tell again of a deed told
    before, since nothing in it says "another"; `placed` and `dated` say that its own sentence does so; `verb` that a
    clause tells it, and no noun; `fresh` that it names a victim whom the reader does not know ("a guard", "Soto").
    """

    event: Event
    who: Roles
    pointing: bool = False
    placed: bool = False
    dated: bool = False
    alike: bool = True
    verb: bool = True
    fresh: bool = True


def spot(place: Place | None) -> Spot | None:
    """What makes a place the same place again."""
    return (place.geonameid, place.name) if place else None


@dataclass(frozen=True, slots=True)
class Sides:
    """How often two who bear arms are told to fight each other at a place, in clauses that name both."""

    met: dict[tuple[Spot, str], Counter[str]]

    def against(self, name: str, place: Place | None, friend: str | None = None) -> str | None:
        """Whom somebody, or else his friend, fights at a place.

        None where the article does not say, or names several as often.
        """
        at = spot(place)
        seen = (self.met.get((at, name)) or self.met.get((at, friend or ""))) if at else None
        if not seen:
            return None
        ranked = sorted(seen.items(), key=lambda pair: (-pair[1], pair[0]))
        best = ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else None
        return best if best != name else None


def sides(drafts: Iterable[Draft]) -> Sides:
    """Who fights whom at which place, from the events whose own clause names both sides."""
    met: dict[tuple[Spot, str], Counter[str]] = {}
    for draft in drafts:
        one, other, at = draft.who.actor, draft.who.recipient, spot(draft.event.place)
        if draft.event.status in UNREAL:
            continue
        if one and other and at and one.side in ARMED and other.side in ARMED:
            met.setdefault((at, one.name), Counter())[other.name] += 1
            met.setdefault((at, other.name), Counter())[one.name] += 1
    return Sides(met)
