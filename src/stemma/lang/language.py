"""What Stemma knows of a language: data, no logic. One topic a file."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.lang.answers import Answers
from stemma.lang.causes import NO_CAUSES, Causes
from stemma.lang.chains import NO_CHAINS, Chains
from stemma.lang.deeds import Deeds
from stemma.lang.fates import NO_FATES, Fates
from stemma.lang.furniture import Furniture
from stemma.lang.grammar import Grammar
from stemma.lang.grounds import NO_GROUNDS, Grounds
from stemma.lang.inflection import NO_INFLECTION, Inflection
from stemma.lang.names import Names
from stemma.lang.numbers import Numbers
from stemma.lang.offices import NO_OFFICES, Offices
from stemma.lang.places import Places
from stemma.lang.rebuttals import NO_REBUTTALS, Rebuttals
from stemma.lang.sentences import Breaks
from stemma.lang.sounds import Sounds
from stemma.lang.speakers import Speakers
from stemma.lang.speech import Speech
from stemma.lang.spelling import Spelling
from stemma.lang.stances import Stances
from stemma.lang.times import Times
from stemma.lang.turns import Turns
from stemma.lang.words import Words


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a language once is cached under it
class Language:
    """All the words that the stages need; the functions in the stages hold none of their own.

    `code` is ISO 639-1.
    """

    code: str
    name: str
    furniture: Furniture
    sentences: Breaks
    numbers: Numbers
    times: Times
    places: Places
    speech: Speech
    deeds: Deeds
    words: Words
    names: Names
    grammar: Grammar
    spelling: Spelling
    sounds: Sounds
    answers: Answers
    speakers: Speakers
    turns: Turns
    stances: Stances
    grounds: Grounds = NO_GROUNDS
    inflection: Inflection = NO_INFLECTION
    offices: Offices = NO_OFFICES
    chains: Chains = NO_CHAINS
    causes: Causes = NO_CAUSES
    rebuttals: Rebuttals = NO_REBUTTALS
    fates: Fates = NO_FATES
