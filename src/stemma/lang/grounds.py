"""Words for groups that no list knows, and for ground that is held, in whole or in part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grounds:
    """Words around groups and places that change hands, in lower case.

    `groups` end the name of an armed group ("Brigade"), `bodies` one that may be of another sort ("Front"); `linking`
    may stand inside a name ("of", "the"). `states` are words of a name that make it one of a state's forces or of
    none that fights ("Royal", "Salvation"); `armies` behind a people name its state's forces. `parts` name a part of
    a town or something beside it ("outskirts"), `sites` one that has a name of its own ("airstrip"; a port may be the
    town itself): who takes it does not hold the town. `leaving` are the forms of words by which somebody gives a
    place up.
    """

    groups: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    armies: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()


NO_GROUNDS = Grounds()
