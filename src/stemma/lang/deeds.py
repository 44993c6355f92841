"""Verbs and nouns of events with their types, actors and their aliases, modality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from stemma.lang.figures import NONE, Figures


class Turn(Enum):
    """What else, beside its word, decides the type of a deed."""

    NOTHING = "nothing"
    TERRITORY = "territory"
    """Ground is taken: the taker's side decides between regaining and overtaking."""
    VICTIMS = "victims"
    """Somebody is attacked: armed victims make it a clash."""
    TOLL = "toll"
    """Somebody is killed or hurt: joins the deed that did it, where the sentence names one."""
    COST = "cost"
    """Somebody dies of the deed that its sentence names, and no deed of its own: "died"."""
    MOVE = "move"
    """Somebody moves or changes: nobody suffers it."""
    LEAVE = "leave"
    """Somebody goes away: "from" a place says where it happens."""
    EXPEL = "expel"
    """Somebody is driven off his ground: the doer holds it now, and his side decides as with TERRITORY."""
    DAMAGE = "damage"
    """Something is blown up or burned: people among the victims make it an attack."""
    MISHAP = "mishap"
    """It kills without anybody doing it: who is told to have died in it was not attacked."""


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


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
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
    protest: tuple[str, str] = ("Protests", "Peaceful protest")
    intervention: tuple[str, str] = ("Protests", "Protest with intervention")
    excessive: tuple[str, str] = ("Protests", "Excessive force against protesters")
    riot: tuple[str, str] = ("Riots", "Violent demonstration")
    mob_violence: tuple[str, str] = ("Riots", "Mob violence")
    acled: frozenset[str] = frozenset()
    """Event types of ACLED, as against kinds of ordinary news and a user's own."""
    disorder: frozenset[str] = frozenset()
    """Event types that are part of a protest where its sentence tells of one."""
    dispersal: tuple[str, ...] = ()
    """Words and phrases of a protest that is broken up: "tear gas"."""
    force: tuple[str, ...] = ()
    """Of one that is met with force: "live ammunition"."""
    rampage: tuple[str, ...] = ()
    """Of one that is violent itself: "threw stones"."""
    rallies: tuple[str, ...] = ()
    """Words and phrases for a protest, by which arrests are known to break it up: "during a sit-in"."""
    crude: tuple[str, ...] = ()
    """What people without arms fight with: "stones"."""
    artillery: frozenset[str] = frozenset()
    """Things that strike from afar without an aircraft: "rockets"."""
    unresisted: tuple[str, ...] = ()
    """Phrases of ground that changes hands peacefully: "without a fight"."""
    transfer: tuple[str, str] = ("Strategic developments", "Non-violent transfer of territory")
    shelling: tuple[str, str] = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
    rounds: Mapping[str, int] = field(default_factory=dict)
    """What ACLED counts for a round word: "dozens" 12."""
    mobs: tuple[str, ...] = ()
    """Of a crowd that takes the law into its hands: "lynched"."""
    groups: Mapping[str, str] = field(default_factory=dict)
    """Names of armed groups, as written, each with its canonical name."""
    heads: Mapping[str, Side] = field(default_factory=dict)
    """Nouns for actors, singular and plural: "troops" STATE, "gunmen" ARMED, "villagers" CIVIL."""
    vague: frozenset[str] = frozenset()
    """Heads that are those of a state only beside a people or a word such as "government": "forces"."""
    irregular: frozenset[str] = frozenset()
    """Words before a head that make forces those of no state: "rebel", "opposition"."""
    aircraft: frozenset[str] = frozenset()
    """Heads that strike from the air."""
    police: frozenset[str] = frozenset()
    """Those heads that are police and no army."""
    modifiers: frozenset[str] = frozenset()
    """Lower-case words before a head that belong to it: "government troops", "masked gunmen"."""
    regular: frozenset[str] = frozenset()
    """Words before a head that make fighters those of a state: "government"."""
    backed: tuple[str, ...] = ()
    """Endings of a word that tells who stands behind fighters that are not his own: "US-backed"."""
    official: frozenset[str] = frozenset()
    """Words before a head that make vague forces those of a state: "security"."""
    loose: frozenset[str] = frozenset()
    """Words before a head that say nothing of whose they are: "fleeing"."""
    plural: str = ""
    """The ending of the plural."""
    anaphors: frozenset[str] = frozenset()
    """Words for a group named before: "the group", "the militants"."""
    forces_of: str = "Military Forces of {}"
    police_of: str = "Police Forces of {}"
    government_of: str = "Government of {}"
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
    seats: frozenset[str] = frozenset()
    """Those of them of which a country has one: "the capital"."""
    proximate: frozenset[str] = frozenset()
    """Words that make such a noun the town where the reporter is: "this city"."""
    definite: frozenset[str] = frozenset()
    """Words that make such a noun point back: "the"."""
    auxiliaries: frozenset[str] = frozenset()
    """Forms of "be" that make a passive with a participle."""
    before_nouns: frozenset[str] = frozenset()
    """Words right before a trigger that make it a noun: "the", "of"."""
    determiners: frozenset[str] = frozenset()
    """Words that make a noun of a form such as "taking": "the taking of"."""
    abstract: frozenset[str] = frozenset()
    """What is fought without arms: "cancer"."""
    verbal: frozenset[str] = frozenset()
    """Words before a form such as "taking" that make it a verb: "after"."""
    purposes: frozenset[str] = frozenset()
    """Words before a verb that make it what something is done for: "to"."""
    continuing: frozenset[str] = frozenset()
    """Words at the head of a sentence that go on with the one before: "many of those"."""
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
    past: tuple[str, ...] = ()
    """Endings of a verb in the past."""
    present: tuple[str, ...] = ()
    """Endings of a verb in the present, which is no participle."""
    light: frozenset[str] = frozenset()
    """Verbs that leave the deed to their noun: "launched 64 air strikes"."""
    coordinators: frozenset[str] = frozenset()
    """Words between two that act together: "and"."""
    prepositions: frozenset[str] = frozenset()
    """Words that keep the noun behind them from being subject or object: "in", "with"."""
    locative: frozenset[str] = frozenset()
    """Prepositions of the spot where something happens: "in", "near"."""
    portions: frozenset[str] = frozenset()
    """Nouns that leave the deed to those behind "of": "scores of troops"."""
    portion_of: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    """Words that may stand between a preposition and a name: "the", "some"."""
    between: frozenset[str] = frozenset()
    """Prepositions of two who clash: "between the army and the rebels"."""
    reporting: frozenset[str] = frozenset()
    """Verbs behind which another clause begins without any other mark: "said"."""
    openers: frozenset[str] = frozenset()
    """Words at the start of a sentence whose clause ends at the next comma: "after", "despite"."""
    relatives: frozenset[str] = frozenset()
    """Pronouns for what stands right before them: "which"."""
    possessives: frozenset[str] = frozenset()
    """Words for the owner, named before: "its"."""
    objects_of: frozenset[str] = frozenset()
    """Pronouns for whoever suffers: "them"."""
    forcing: frozenset[str] = frozenset()
    """Verbs of a clause that tells what a deed did to somebody: "forcing the troops to retreat"."""
    seeking: frozenset[str] = frozenset()
    """Verbs of a clause that tells for whom somebody moves: "going door to door, looking for deserters"."""
    joining: frozenset[str] = frozenset()
    """Words of one who takes part in the deed of others: "a role in the battle"."""
    elsewhen: frozenset[str] = frozenset()
    """Words that open a clause of another time: "since", "after"."""
    counted_from: Mapping[str, int] = field(default_factory=dict)
    """Words between a length of time and the clause it is counted from: "nine months after", 1; "before", -1."""
    lasting: frozenset[str] = frozenset()
    """Units of time behind a verb of taking that conquers nothing: "took two days"."""
    threatened: frozenset[str] = frozenset()
    """Words of a deed that somebody announces to frighten: "threatened"."""
    content: frozenset[str] = frozenset()
    """Words that open the clause that another governs: "that"."""
    opposing: frozenset[str] = frozenset()
    """Prepositions of the other side of a fight: "clashed with"."""
    mob: frozenset[str] = frozenset()
    """Heads of crowds that take the law into their hands."""
    clock: frozenset[str] = frozenset()
    """Prepositions of an hour and of no year: "at"."""
    spanning: frozenset[str] = frozenset()
    """Prepositions that make "the past week" the days up to now: "over"."""
    running: frozenset[str] = frozenset()
    """Words of a stretch of time that ends now: "past"."""
    there: frozenset[str] = frozenset()
    """Words for the place named before: "there"."""
    manner: str = ""
    """The ending of an adverb: "ly"."""
    pronouns: frozenset[str] = frozenset()
    """Words for whoever was named last: "it", "they"."""
    progressive: str = ""
    """The ending of a verb that is still going on: "ing"."""
    remote: str = "Explosions/Remote violence"
    """The event type whose nouns tell of a deed without more than a place."""
    persons: frozenset[str] = frozenset()
    """Nouns, singular and plural, for people who suffer deeds and are no party to the conflict: "mayor"."""
    people: frozenset[str] = frozenset()
    """Plurals of people without the ending: "men"."""
    things: frozenset[str] = frozenset()
    """Nouns of what is only killed in a manner of speaking: "hopes"."""
    single: frozenset[str] = frozenset()
    """Words that make a noun one: "a"."""
    blind: frozenset[str] = frozenset()
    """Verbs that storms and cars do as well as people: "killed"; without somebody who did it they tell no attack."""
    personal: frozenset[str] = frozenset()
    """Forms of deeds that only people suffer, beside those that kill or hurt: "kidnapped"."""
    harms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What befalls those whom a deed is done to, as the role of a figure, with the words that say so."""
    described: frozenset[str] = frozenset()
    """Nouns that a word for a deed only describes: "combat pilots"."""
    unnamed: frozenset[str] = frozenset()
    """Words that name no victim: "her", "also", "themselves"."""
    bearings: frozenset[str] = frozenset()
    """Words between a preposition and the name of a place: "in northern Aleppo", "at the Kabul airport"."""
    perfect: frozenset[str] = frozenset()
    """Auxiliaries of the perfect: "have"."""
    own_voice: frozenset[str] = frozenset()
    """Words of those who speak for themselves: "we"."""
    ever_since: frozenset[str] = frozenset()
    """Words that open a stretch of time up to now."""
    homes: frozenset[str] = frozenset()
    """What civilians live, work and travel in: "residence", "studios", "bus"."""
    finite: frozenset[str] = frozenset()
    """Verbs that end a name in copy whose capitals tell nothing: "the murder of Soto took place"."""
    bare_titles: frozenset[str] = frozenset()
    """Words before a name or an office which name nobody by themselves: "former"."""
    figures: Figures = NONE
    """What the words of deeds say when no arms are meant."""
    unmeant: frozenset[str] = frozenset()
    """Forms that tell no more than that people came to harm: "killed", "injured"."""
    wished: frozenset[str] = frozenset()
    """Words before an infinitive that make it no more than a wish, an order or an offer: "ready to"."""
    warded: frozenset[str] = frozenset()
    """Words before a noun that make its deed one that is wanted or warded off: "calling for the"."""
    demanded: frozenset[str] = frozenset()
    """Verbs of asking before the bare form of another: "demanded the troops leave"."""
    becoming: str = ""
    """The form of a passive that goes on: "being killed"."""
    to_come: frozenset[str] = frozenset()
    """Words behind a noun that put its deed into the future: "scheduled"."""
    bare: str = ""
    """The infinitive before a participle: "to be withdrawn"."""
    modals: frozenset[str] = frozenset()
    """Verbs such as "will" that say of the next one that it is not done yet."""
    ordinals: frozenset[str] = frozenset()
    """Words that tell one of many deeds done: "the second mayor to be killed"."""
    reckoned: frozenset[str] = frozenset()
    """Words before that infinitive which tell a fact by it: "reported to be killed"."""
    settling: frozenset[str] = frozenset()
    """Words before a name that is known as a place's which leave it one: "two La Paz hotels", "shook Lima"."""
    quarters: frozenset[str] = frozenset()
    """What the parts of a place and small places are called: "neighborhood", "village"."""
    joins: frozenset[str] = frozenset()
    """Small words inside the name of a place: "San Pedro de la Sierra"."""
    unplaced: frozenset[str] = frozenset()
    """Words that are no name of a place, for copy in capitals: "residential"."""
    ways_from: frozenset[str] = frozenset()
    """Measures of a way: what lies "60 km east of" a town is not in it."""
    enclosing: frozenset[str] = frozenset()
    """Words between a place and the one that it lies in: "in Ana, located in the western part of Idlib"."""
    offices: frozenset[str] = frozenset()
    """Nouns of those who are somebody of a place: "the mayor of"."""
    days: frozenset[str] = frozenset()
    """Words for days and their parts, which stand between a verb of saying and its place: "said today in"."""
    another: frozenset[str] = frozenset()
    """Words of a sentence that tells of a deed of its own: "another", "elsewhere"."""
    damage: tuple[str, str] = ("Strategic developments", "Looting/property destruction")
    idioms: frozenset[str] = frozenset()
    """Phrases that hold a word for a deed and tell of none: "death penalty"."""
    led: frozenset[str] = frozenset()
    """Words behind a verb of taking that make it a way and no conquest: "was taken to hospital"."""
    killed: str = "killed"
    injured: str = "injured"
    """Roles of quantities, as the extractor of quantities names them."""
