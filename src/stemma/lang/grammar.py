"""The small words and endings that show where clauses and phrases begin and end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a clause parser without a tagger goes by, in lower case, apostrophes straight.

    `that`, `to`, `as_`, `by`, `definite` and `indefinite` are words with a part of their own. `pointing` are
    articles that also stand alone ("this"). `links` join the words of one name ("of"). Endings: `negated` ("n't"),
    `clitics` of a verb on its subject, `possessive`, `past`, `doing`, `plural`, `doer` ("villager") and `adverb`,
    with the words that only look like adverbs. `nonfinite` are auxiliaries that no subject goes with, `contracted`
    words hold subject and verb. `adversative` conjunctions always join clauses; `breaking` words end the name of a
    speaker, `contrasting` ones may open the words of another. `adjunct` prepositions lead to a day or a medium,
    `measuring` ones may open a noun phrase ("about 30"). `recent` and `spans` make "last week". `person` relatives
    open a clause about a speaker. `complements` may follow an impersonal verb, `after_noun` follow a noun rather
    than a verb. `plurals` are plurals without an ending, `subjects` the subject pronouns. `asides` are set in
    commas between subject and verb.
    """

    that: str
    to: str
    as_: str
    by: str
    definite: str
    indefinite: frozenset[str]
    pointing: frozenset[str]
    links: frozenset[str]
    negations: frozenset[str]
    negated: str
    clitics: tuple[str, ...]
    contracted: frozenset[str]
    possessive: tuple[str, ...]
    past: str
    doing: str
    plural: str
    doer: str
    adverb: str
    not_adverbs: frozenset[str]
    nonfinite: frozenset[str]
    adversative: frozenset[str]
    breaking: frozenset[str]
    contrasting: frozenset[str]
    adjunct: frozenset[str]
    measuring: frozenset[str]
    recent: frozenset[str]
    spans: frozenset[str]
    person: frozenset[str]
    complements: frozenset[str]
    after_noun: frozenset[str]
    plurals: frozenset[str]
    subjects: frozenset[str]
    asides: tuple[tuple[str, ...], ...]
