"""Cues of speech, hedges, denials, caveats, titles and nouns of speakers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Frame(Enum):
    """What may stand after a verb of speech, and then is what was said."""

    CLAUSE = "a clause, with or without a conjunction"
    THAT = "a clause with its conjunction"
    WORDS = "words in quotation marks"
    TO = "an infinitive"
    THING = "a noun phrase"
    LISTENER = "the one spoken to, and then the content"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of speech or thought with its forms in lower case, and what it takes."""

    base: str
    third: str
    past: str
    doing: str
    done: str
    frames: frozenset[Frame]


@dataclass(frozen=True, slots=True)
class Speech:
    """What tells that somebody says something, in lower case, apostrophes straight.

    `phrasal` are verbs whose cue takes a particle ("call", "for") with what may follow it. `nounlike` are forms
    of the verbs that are more often nouns. `impersonal` are verbs with nobody behind them ("seems"), `believed`
    participles that have nobody behind them after a form of be ("is said to"). `hedges` are adverbs that stand
    for an unnamed source; `doubts` are words that make any content uncertain; `doubting` and `denying` are the
    verbs (base forms) that do the same or deny. `performing` verbs do what they tell ("sentenced"): whoever tells of
    it is the reporter. `statements` are nouns that speak for somebody ("statement", "report"), `findings` what
    somebody found ("tests"), `media` where words are uttered. `caveats` are words, in this order and near each other,
    that say that nobody could check it, and `several` tell that more than one claim is meant. `relaying`
    participles lead to the one whom a teller quotes. `reckoning` are forms of verbs with the word before the figure
    ("put the toll at 14"), `counting` the nouns that "gave a toll of 14" needs. `recording` are forms of verbs that
    tell only where a paper is their subject ("the indictment lists"), `accounts` nouns that "is that" may follow.
    `groups` and `services` are houses that somebody may speak for, `crowds` private people who are two at least;
    `sectors` the words for the houses and posts of sectors of which none speaks for another: the state, hospitals.
    """

    verbs: tuple[Verb, ...]
    phrasal: tuple[tuple[str, str, Frame], ...]
    nounlike: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    impersonal: frozenset[str]
    believed: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    conjunctions: frozenset[str]
    openers: frozenset[str]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    times: frozenset[str]
    everyday: frozenset[str]
    relaying: frozenset[str]
    reckoning: tuple[tuple[str, str], ...]
    counting: frozenset[str]
    recording: frozenset[str]
    accounts: frozenset[str]
    hedges: frozenset[str]
    doubts: frozenset[str]
    doubting: frozenset[str]
    distancing: frozenset[str]
    denying: frozenset[str]
    performing: frozenset[str]
    parts_of_day: frozenset[str]
    statements: frozenset[str]
    findings: frozenset[str]
    media: frozenset[str]
    caveats: tuple[tuple[str, ...], ...]
    several: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    it: frozenset[str]
    first_person: frozenset[str]
    groups: frozenset[str]
    bodies: frozenset[str]
    services: frozenset[str]
    crowds: frozenset[str]
    sectors: tuple[frozenset[str], ...]
    people: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
