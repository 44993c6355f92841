"""Entities in the making: which mentions are taken for one somebody so far, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from stemma.extract.chains.mentions import Mention, Sort
from stemma.lang.chains import Chains
from stemma.lang.language import Language

PERSON, BODY = "PER", ("ORG", "LOC")


@dataclass(slots=True)
class Entity:
    """Mentions of one somebody, in reading order; what they show, as far as they do: None is not known."""

    mentions: list[Mention]
    female: bool | None = None
    animate: bool | None = None
    plural: bool | None = None
    group: bool = False
    """Whether it may be "it" and "they": a body of people."""
    persons: frozenset[int] = frozenset({3})
    words: set[str] = field(default_factory=set)


class Entities:
    """The entities of one article: each mention is in one, at first in its own."""

    def __init__(self, mentions: Sequence[Mention], language: Language) -> None:
        self.mentions, self.language = mentions, language
        self.of: list[Entity] = [_alone(mention, language) for mention in mentions]

    def join(self, one: Mention, other: Mention) -> None:
        """Take two mentions, with all that are theirs, for one."""
        kept, gone = self.of[one.at], self.of[other.at]
        if kept is gone:
            return
        if gone.mentions[0].at < kept.mentions[0].at:
            kept, gone = gone, kept
        kept.mentions = sorted([*kept.mentions, *gone.mentions], key=lambda mention: mention.at)
        kept.female = kept.female if kept.female is not None else gone.female
        kept.animate = kept.animate if kept.animate is not None else gone.animate
        kept.plural = kept.plural if kept.plural is not None else gone.plural
        kept.group = kept.group or gone.group
        kept.persons = kept.persons | gone.persons
        kept.words |= gone.words
        for mention in gone.mentions:
            self.of[mention.at] = kept

    def first(self, mention: Mention) -> bool:
        """Whether a mention is the first of its entity, so that it may look for one before."""
        return self.of[mention.at].mentions[0] is mention

    def chains(self) -> tuple[tuple[Mention, ...], ...]:
        """The entities with more than one mention, by their first."""
        found = {id(entity): entity for entity in self.of}
        several = [entity for entity in found.values() if len(entity.mentions) > 1]
        return tuple(tuple(entity.mentions) for entity in sorted(several, key=lambda one: one.mentions[0].at))


def agree(one: Entity, other: Entity) -> bool:
    """Whether nothing that is known of two entities keeps them apart."""
    if one.female is not None and other.female is not None and one.female != other.female:
        return False
    if one.animate is not None and other.animate is not None and one.animate != other.animate:
        return False
    if one.plural is not None and other.plural is not None and one.plural != other.plural:
        return one.group or other.group
    return True


def is_within(one: Mention, other: Mention) -> bool:
    """Whether one mention is part of the other, so that they cannot be the same: "the head of the board"."""
    return one.span.holds(other.span) or other.span.holds(one.span)


def _alone(mention: Mention, language: Language) -> Entity:
    """An entity of one mention."""
    known = language.chains
    pronoun = known.pronouns.get(mention.head) if mention.sort is Sort.PRONOUN else None
    if pronoun:
        return Entity([mention], pronoun.female, pronoun.animate, pronoun.plural, persons=frozenset({pronoun.person}))
    if mention.sort is Sort.PRONOUN:
        return Entity([mention], None, False, mention.plural)
    words = set(mention.core)
    return Entity(
        [mention],
        _gender(mention, known, language),
        _animacy(mention, known),
        mention.plural,
        group=mention.label == "ORG" or mention.head in known.bodies,
        words=words,
    )


def _gender(mention: Mention, known: Chains, language: Language) -> bool | None:
    """Whether a noun or name is of a woman; None where nothing shows it."""
    looked: Iterable[str] = mention.core if mention.sort is Sort.NAME else (mention.head,)
    if mention.sort is Sort.NAME and mention.label in BODY:
        return None
    for word in looked:
        if word in known.female:
            return True
        if word in known.male:
            return False
    return None


def _animacy(mention: Mention, known: Chains) -> bool | None:
    """Whether a person or people are meant; None where it is not known."""
    if mention.label == PERSON:
        return True
    if mention.sort is Sort.NOUN:
        if mention.head in known.people or mention.head.removesuffix("s") in known.people:
            return True
        return None if mention.several or mention.head in known.bodies else False
    if mention.label in BODY:
        return False
    gendered = any(word in known.male or word in known.female for word in mention.core)
    return True if gendered else None
