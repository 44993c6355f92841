"""Words for groups that no list knows, and for ground that is held, in whole or in part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grounds:
    """Words around groups and places that change hands, in lower case.

    `groups` end the name of an armed group ("Front", "Brigade"); `linking` may stand inside it ("of", "the");
    `states` are words of a name that make it one of a state's forces ("Royal"). `parts` name a part of a town or
    something beside it ("outskirts"): who takes it does not hold the town. `leaving` are the forms of words by which
    somebody gives a place up.
    """

    groups: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()


NO_GROUNDS = Grounds()
