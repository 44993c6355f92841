"""How a text says what something came of."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """Something that has one cause, under all its names: "fire", "blaze"; `noun` is the one to ask for it by."""

    noun: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Causes:
    """Words and phrases, in lower case, around a cause and its effect.

    `nouns` are what stands before "of the fire"; `likely` what may stand before them. `active` are forms of verbs
    whose subject is the cause, `passive` the participles before "by", `from_` what leads from an effect to its cause
    ("due to"), `blaming` verbs whose object is the cause, `elided` verbs that need no object behind a modal ("may
    have ignited"), `being` forms of be and appear, `openers` what may stand before "the fire is a cigarette" ("at the
    root of"). `ends` are words that end the cause's noun phrase, `none` words that are no cause.
    """

    effects: tuple[Effect, ...]
    nouns: Words
    likely: Words
    active: Words
    passive: Words
    from_: Words
    blaming: Words
    for_: str
    modals: Words
    have: str
    elided: Words
    being: Words
    openers: Words
    ends: frozenset[str]
    compounds: Words
    """Words behind an effect that make another thing of it: "the fire brigade"."""
    none: frozenset[str]
    question: str
    """With a place for the effect's noun."""


NO_CAUSES = Causes((), (), (), (), (), (), (), "", (), "", (), (), (), frozenset(), (), frozenset(), "")
