"""Words that show who is meant by a pronoun or a noun: their person, number and gender."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a pronoun says of the one it stands for; None where it may be either.

    `person` is 1 to 3, `plural` and `animate` as they sound, `female` None for "it" and "they"; `own` marks
    possessives ("his"), `back` those that point to the subject of their own clause ("himself").
    """

    person: int
    plural: bool | None
    animate: bool | None
    female: bool | None = None
    own: bool = False
    back: bool = False


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Chains:
    """Pronouns and the nouns and names that go with them, in lower case.

    `pointing` are demonstratives that stand alone. `male` and `female` are given names, titles and nouns; `people`
    nouns for persons, `bodies` nouns for those who act together and are "it" as well as "they". `plurals` are plural
    without an ending, `singular` no plurals in spite of theirs. `idle` nouns are measures and times, which are meant
    anew each time ("year"). `other` are words that make a noun another one of its kind ("another", "second").
    """

    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    pointing: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()


NO_CHAINS = Chains()
