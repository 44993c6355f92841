"""Words that tell a person from an organisation from a place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """What stands in and around proper names, in lower case.

    `titles` stand before a person and are no part of the name; `given` are common given names; `particles` join
    the parts of a person's name ("van", "bin") and `prefixes` are tied to them ("al-"). `bodies` are words that
    make a name an organisation's, `companies` those that end a firm's, `known_bodies` whole names that no such word
    gives away. `lands` at its end and `land_openers` at its start make it a place; `works` make it neither (wars,
    prizes, laws). `calendar` is written with a capital and names nothing; `openers` are capitalised only because a
    sentence begins there; `spots` are prepositions before places.
    """

    titles: frozenset[str]
    given: frozenset[str]
    particles: frozenset[str]
    prefixes: tuple[str, ...]
    bodies: frozenset[str]
    companies: frozenset[str]
    lands: frozenset[str]
    land_openers: frozenset[str]
    works: frozenset[str]
    calendar: frozenset[str]
    openers: frozenset[str]
    spots: frozenset[str]
    known_bodies: frozenset[str]
