"""Verbs and nouns of events with their types, actors and their aliases, modality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Turn(Enum):
    """What else, beside its word, decides the type of a deed."""

    NOTHING = "nothing"
    TERRITORY = "territory"
    """Ground is taken: the taker's side decides between regaining and overtaking."""
    VICTIMS = "victims"
    """Somebody is attacked: armed victims make it a clash."""
    TOLL = "toll"
    """Somebody is killed or hurt: joins the deed that did it, where the sentence names one."""
    MOVE = "move"
    """Somebody moves or changes: nobody suffers it."""
    DAMAGE = "damage"
    """Something is blown up or burned: people among the victims make it an attack."""


class Side(Enum):
    """What an actor is to a state, after ACLED's interaction codes."""

    STATE = "state"
    ARMED = "armed"
    CIVIL = "civil"
    CROWD = "crowd"


@dataclass(frozen=True, slots=True)
class Deed:
    """One sort of deed: its ACLED types, the words that name it, and what turns it into another type.

    `verbs` holds every form, `nouns` singular and plural, all in lower case. `swaps` are verbs whose subject
    suffers: "the city fell to the rebels".
    """

    event_type: str
    sub_event_type: str
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    swaps: frozenset[str] = frozenset()
    turn: Turn = Turn.NOTHING


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a language calls deeds and those who do them."""

    deeds: tuple[Deed, ...] = ()
    """The most telling first: where two stand in one clause, the first gives the type."""
    clash: tuple[str, str] = ("Battles", "Armed clash")
    regains: tuple[str, str] = ("Battles", "Government regains territory")
    arrest: tuple[str, str] = ("Strategic developments", "Arrests")
    abduction: tuple[str, str] = ("Violence against civilians", "Abduction/forced disappearance")
    attack: tuple[str, str] = ("Violence against civilians", "Attack")
    air: tuple[str, str] = ("Explosions/Remote violence", "Air/drone strike")
    groups: Mapping[str, str] = field(default_factory=dict)
    """Names of armed groups, as written, each with its canonical name."""
    heads: Mapping[str, Side] = field(default_factory=dict)
    """Nouns for actors, singular and plural: "troops" STATE, "gunmen" ARMED, "villagers" CIVIL."""
    irregular: frozenset[str] = frozenset()
    """Words before a head that make forces those of no state: "rebel", "opposition"."""
    aircraft: frozenset[str] = frozenset()
    """Heads that strike from the air."""
    police: frozenset[str] = frozenset()
    """Those heads that are police and no army."""
    modifiers: frozenset[str] = frozenset()
    """Lower-case words before a head that belong to it: "government troops", "masked gunmen"."""
    anaphors: frozenset[str] = frozenset()
    """Words for a group named before: "the group", "the militants"."""
    forces_of: str = "Military Forces of {}"
    police_of: str = "Police Forces of {}"
    civilians_of: str = "Civilians ({})"
    by: frozenset[str] = frozenset()
    """Prepositions of the doer: "by"."""
    upon: frozenset[str] = frozenset()
    """Prepositions of the one done to: "against", "on"."""
    objects: frozenset[str] = frozenset()
    """What ground taken may be called: "city", "airport"."""
    idle: frozenset[str] = frozenset()
    """Words behind a verb of taking that make it no deed: "took part"."""
    parted: frozenset[str] = frozenset()
    """Prepositions of those who lose the ground: "from"."""
    settlements: frozenset[str] = frozenset()
    """Words for a town named before: "the city"."""
    definite: frozenset[str] = frozenset()
    """Words that make such a noun point back: "the"."""
    auxiliaries: frozenset[str] = frozenset()
    """Forms of "be" that make a passive with a participle."""
    before_nouns: frozenset[str] = frozenset()
    """Words right before a trigger that make it a noun: "the", "of"."""
    before_verbs: frozenset[str] = frozenset()
    """Words right before a trigger that make it a verb: "to", "they", "will"."""
    boundaries: frozenset[str] = frozenset()
    """Words that open a clause: "while", "after", "who"."""
    planned: frozenset[str] = frozenset()
    feared: frozenset[str] = frozenset()
    hypothetical: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    claimed: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Words behind a verb that its object may part from it: "pushed the group out"."""
    reduced: frozenset[str] = frozenset()
    """Words behind a participle that make it a passive without an auxiliary: "soldiers killed in a blast"."""
    now: frozenset[str] = frozenset()
    """Auxiliaries of the present."""
    present: tuple[str, ...] = ()
    """Endings of a verb in the present, which is no participle."""
    light: frozenset[str] = frozenset()
    """Verbs that leave the deed to their noun: "launched 64 air strikes"."""
    coordinators: frozenset[str] = frozenset()
    """Words between two that act together: "and"."""
    manner: str = ""
    """The ending of an adverb: "ly"."""
    pronouns: frozenset[str] = frozenset()
    """Words for whoever was named last: "it", "they"."""
    progressive: str = ""
    """The ending of a verb that is still going on: "ing"."""
    remote: str = "Explosions/Remote violence"
    """The event type whose nouns tell of a deed without more than a place."""
    killed: str = "killed"
    injured: str = "injured"
    """Roles of quantities, as the extractor of quantities names them."""
