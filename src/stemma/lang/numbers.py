"""Number words, bounds (over, up to), approximators, units, roles of what is counted."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, ...]
Values = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Bound:
    """Words that widen a number: the ends are the number times `low` and times `high`."""

    words: str
    low: float
    high: float
    approx: bool = False


@dataclass(frozen=True, slots=True)
class Loose:
    """Words that stand for an open number: "scores" is 40 or more."""

    words: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Role:
    """What befell the counted, by the words that say so.

    `done` holds participles and adjectives ("wounded"), `doing` verbs whose object is counted ("killing"),
    `undergone` verbs whose subject is counted ("died"), `nouns` what itself is counted ("deaths"), `tolls` the
    nouns before a bare number ("the death toll rose to"). `losing` holds verbs that say so only of the `lost`: of an
    army that lost four fighters, not of a club that lost four games. `of_things` names the role that the same words
    give to `Numbers.things`: burnt men are injured, burnt houses destroyed;
    `of_people` is false for what befalls things alone. `asked` is what a question says of the counted where it is
    not "were" with the name.
    """

    name: str
    done: Words = ()
    doing: Words = ()
    undergone: Words = ()
    nouns: Words = ()
    tolls: Words = ()
    losing: Words = ()
    lost: Words = ()
    standing: Words = ()
    members: Words = ()
    of_things: str | None = None
    of_people: bool = True
    asked: str | None = None


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Numbers:
    """Number words, bounds (over, up to), approximators, units, roles of what is counted.

    All words are in lower case; phrases are words joined by one blank.
    """

    ones: Values
    tens: Values
    scales: Values
    groups: Values
    fractions: Values
    shorthand: Values
    shorthand_of_money: Words
    """Those that mean something else behind a figure without a currency sign."""
    articles: Words
    half: Words
    joiners: Words
    point: Words
    minus: Words
    one: Words
    not_one_before: Words
    not_one_after: Words
    loose: tuple[Loose, ...]
    vague: tuple[Loose, ...]
    of: Words
    classifiers: Words
    """Words between a number and what it counts: "40 head of cattle"."""
    out_of: Words
    """Words between the two numbers of a share: "two out of five", "one in three"."""
    before: tuple[Bound, ...]
    after: tuple[Bound, ...]
    than: Words
    """The word that makes "or more" begin a bound of its own."""
    laid: tuple[str, Words]
    """A bound that behind these words is a place: "spread over four dead"."""
    between: tuple[tuple[str, str], ...]
    """Ranges as (opening word, middle word): "between 30 and 40"; the opening word may be empty."""
    bounds_joined: Words
    """Words between two bounds of one figure: "more than 100 but fewer than 150"."""
    old_figure: Words
    """Words before the old of two figures: "rose from 27 to 34"."""
    changes: Words
    symbols: tuple[tuple[str, str], ...]
    """Currency signs with the ISO 4217 code."""
    money: tuple[tuple[str, str], ...]
    percent: Words
    units: tuple[tuple[str, str], ...]
    """Words of measures with the name of the unit in the singular."""
    unit_signs: tuple[tuple[str, str], ...]
    """Signs of measures, written as here ("mW" is no "MW"), with the name of the unit."""
    units_of_one: Words
    """Measures that an article makes one: "a gallon of beer", but not "a degree of doubt"."""
    each_before: Words
    """Words behind which an article means "for each": "twice a mile"."""
    powers: tuple[tuple[str, str], ...]
    """What stands behind a measure to square or cube it, with the word that the unit's name begins with."""
    per: Words
    """Words and signs between a measure and the measure it is divided by: "60 miles an hour"."""
    units_below: tuple[tuple[str, str], ...]
    """Signs of measures that are plain only behind such a word: "km/h"."""
    subunits: tuple[tuple[str, str, float], ...]
    """Units told together with a smaller one, and how much of the first one of the second is: feet and inches."""
    spans: Words
    """Those units that measure time."""
    spans_short: Words
    """How those are written in tables and technical prose: "3 hrs"."""
    lasting: Words
    """Words before a length of time that is itself what is told: "took ninety minutes"."""
    totals_before: Words
    """Words before a figure that adds up what befell over a time: "bringing the total to 40"."""
    totals_after: Words
    """Words behind or before it that do: "40 people have died so far"."""
    since: Words
    """Words that make a time span a point in time ("ago"): no quantity."""
    spans_before: Words
    """Words before a span that place it in time ("the past two days"): no quantity either."""
    year_before: Words
    labels: Words
    """Words, written as here, whose number is a label whatever follows: "No", "Flight"."""
    names_before: Words
    """Words before a number that is a label: "Flight 17", "Article 5"."""
    months: Words
    clock: Words
    past: Words
    till: Words
    """Words between the minutes and the hour: "ten past eleven", "ten to four"; `when`: words before the minutes."""
    when: Words
    aged: Words
    old: Words
    plurals: Words
    """Plural nouns that do not end like one."""
    singulars: Words
    """Words that end like a plural and are none."""
    stops: Words
    """Words that a counted phrase never runs into."""
    openers: Words
    """Determiners between "of" and the counted thing."""
    against: Words
    """Words between the losses of two sides."""
    of_which: Words
    things: frozenset[str]
    possessives: tuple[str, ...]
    relatives: Words
    """Words before a figure that is a part of the last one: "388 cases, of which 121"."""
    counting: Words
    """Words that open what a figure further on counts: "the number of confirmed cases rose to 104"."""
    counting_openers: Words
    """How a subject begins that is only a number, whatever verb follows."""
    counting_links: Words
    """Words right before such a figure."""
    more: Words
    people: str
    """What is counted where only a role is given: "nine dead"."""
    collectives: Words
    """Adjectives used as nouns for people: "the 21 injured"."""
    auxiliaries: Words
    to: str
    realising: Words
    """Words before a "to" whose deed was done: "went on to kill"."""
    modals: Words
    passive: Words
    """Auxiliaries of the passive: "was killed" counts no victims behind it."""
    ordinal_endings: Words
    ordinals: Words
    plural_endings: Words
    not_plural_endings: Words
    adverb_endings: Words
    participle_endings: Words
    verb_endings: Words
    """Endings of a verb that may be joined to another: "killed and crucified"."""
    lull: Words
    """Words that may stand between the counted thing and its participle."""
    including: Words
    """Words that open a part of what was counted: "nine civilians including three children were killed"."""
    toll_links: Words
    passing: Words
    """Verbs that leave a bare number behind: "the toll has passed 400"."""
    existing: Words
    """Words before an auxiliary that only say that something is there: "there are 40"."""
    times: Words
    multiplied: Words
    """Words behind "times" that make it a factor: "four times the figure"."""
    roles: tuple[Role, ...]
