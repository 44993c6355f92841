"""What a language's words of deeds say when no arms are meant: "took credit", "attacked the bill"."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Figures:
    """Words beside one that names a deed which show that it is none, each set for one sort of deed."""

    causes: frozenset[str] = _NONE
    """What is fought for, over or against with words: "tax", "freedom"; people are killed for them all the same."""
    gains: frozenset[str] = _NONE
    """What is taken or captured that is no ground and nobody: "responsibility", "the nomination"."""
    goods: frozenset[str] = _NONE
    """What is seized as goods are: "documents", "vehicles"."""
    lenses: frozenset[str] = _NONE
    """What captures pictures: "camera"."""
    given_up: frozenset[str] = _NONE
    """What is abandoned or withdrawn that is no place and no force: "deal"."""
    standing: frozenset[str] = _NONE
    """What is damaged without a blow: "reputation"."""
    shows: str = " "
    """How the forms of a verb of protest begin that means "show" as well: "demonstrat"."""
    shown: frozenset[str] = _NONE
    """Words behind "demonstrate" when it means "show": "that"."""
    nounlike: frozenset[str] = _NONE
    """Forms that are nouns of something else more often than verbs: "strike", "pounds", "fire at"."""
    itself: frozenset[str] = _NONE
    """Words behind "killed" that make it a suicide: "himself"."""
    summing: tuple[str, ...] = ()
    """Phrases by which a sentence counts up deeds of a long time: "so far this year"."""
    spells: str = ""
    """A pattern of stretches of time over which deeds are counted up: "in the past nine years"."""
    many: frozenset[str] = _NONE
    """Plural nouns of violent deeds: "attacks"."""
    arms: frozenset[str] = _NONE
    """Words of arms, of those who bear them, and of the hurt."""
    works: frozenset[str] = _NONE
    """Words of films, games and novels, and of those who make them."""
    wordy: frozenset[str] = _NONE
    """Forms of deeds that are done with words as well: "attacked", "battle"."""
    measured: frozenset[str] = _NONE
    """Forms that are a noun before "of": "a shot of", "the first block of"."""
    whole: frozenset[str] = _NONE
    """Verbs that nothing may part from their particle: "went off"."""
    resting: frozenset[str] = _NONE
    """Forms that tell where a thing is, with a preposition behind them: "hangs from"."""
    striving: frozenset[str] = _NONE
    """Forms that are no fight before an infinitive: "fighting to"."""
    met: frozenset[str] = _NONE
    """Forms that tell of a blow as well as of a collision: "struck"."""
    unarmed: frozenset[str] = _NONE
    """What strikes without meaning to: "train", "hurricane"."""
    stopped: str = " "
    """How the forms begin of a verb that means arms only where something flies or is smuggled: "intercept"."""
    flying: frozenset[str] = _NONE
    """What is intercepted so: "missiles", "shipment"."""


NONE = Figures()
"""A language of which nothing is known."""
