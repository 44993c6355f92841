"""Words for those who act in public life without arms: offices, bodies, the many, and who their deeds are done to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Offices:
    """Nouns that end the description of a public actor, and small words around them, in lower case.

    `posts` are held by one person ("prime minister": its last word), `bodies` are institutions, `many` groups of
    people who act together ("lawmakers"), `governing` those that stand for the government itself. `seats` are houses
    that speak for a government, by country code. `before` are words that may stand before any of these ("former"),
    `linking` those between an office and what it is the office of, `titles` those before a name.
    `asking` open what somebody is asked to do; `ends` are words at which the clause of a deed is over; `links` are
    prepositions before whom a deed is done to; `mutual` are kinds that two do with each other, and in `whose` it is
    done to whom the thing belongs ("rejected the Iraqi offer"). `holding` end a word
    for whoever has a place ("held").
    """

    posts: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    seats: Mapping[str, str] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    mutual: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()


NO_OFFICES = Offices()
