"""The word tables of a language as look-ups, built once for each table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from stemma.lang.numbers import Bound, Loose, Numbers, Role


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """A set of phrases, with the length in tokens of the longest."""

    all: frozenset[str]
    longest: int
    shortest: str = ""
    """The phrase of fewest letters."""


@dataclass(frozen=True, slots=True, eq=False)
class RoleWords:
    """The phrases of one role."""

    role: Role
    done: Phrases
    doing: Phrases
    undergone: Phrases
    nouns: Phrases
    tolls: Phrases


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The tables of `Numbers`, ready to be asked."""

    numbers: Numbers
    ones: dict[str, float]
    tens: dict[str, float]
    scales: dict[str, float]
    groups: dict[str, float]
    fractions: dict[str, float]
    shorthand: dict[str, float]
    loose: dict[str, Loose]
    loose_phrases: Phrases
    vague: frozenset[str]
    openers: frozenset[str]
    """Words that a number in words may begin with: all others are passed over at once."""
    telling: frozenset[str]
    """Words of which a sentence without figures must hold one to hold a number."""
    before: dict[str, Bound]
    before_phrases: Phrases
    after: dict[str, Bound]
    after_phrases: Phrases
    symbols: dict[str, str]
    money: dict[str, str]
    money_phrases: Phrases
    units: dict[str, str]
    unit_phrases: Phrases
    unit_signs: dict[str, str]
    units_below: dict[str, str]
    powers: dict[str, str]
    subunits: dict[tuple[str, str], float]
    one_of: frozenset[str]
    totals_before: frozenset[str]
    totals_after: Phrases
    percent: Phrases
    out_of: Phrases
    stops: frozenset[str]
    plurals: frozenset[str]
    singulars: frozenset[str]
    collectives: frozenset[str]
    roles: tuple[RoleWords, ...]
    suffering: frozenset[str]
    """First words of all that says what the counted before it underwent."""
    toll_ends: frozenset[str]
    """Last words of all nouns before a bare toll."""
    deeds: dict[str, str]
    """The role of whom a verb's object names, by the verb: of two roles with one verb, the first listed."""
    deed_phrases: Phrases
    counting: Phrases


def phrases(words: Iterable[str]) -> Phrases:
    """The phrases of a table as a set."""
    every = frozenset(words)
    shortest = min(sorted(every), key=len, default="")
    return Phrases(every, max((word.count(" ") + 1 for word in every), default=0), shortest)


def _role(role: Role) -> RoleWords:
    return RoleWords(
        role,
        phrases(role.done),
        phrases(role.doing),
        phrases(role.undergone),
        phrases(role.nouns),
        phrases(role.tolls),
    )


@cache
def lexicon(numbers: Numbers) -> Lexicon:
    """The look-ups of a table of number words."""
    loose = {row.words: row for row in (*numbers.loose, *numbers.vague)}
    before, after = {row.words: row for row in numbers.before}, {row.words: row for row in numbers.after}
    return Lexicon(
        numbers=numbers,
        ones=dict(numbers.ones),
        tens=dict(numbers.tens),
        scales=dict(numbers.scales),
        groups=dict(numbers.groups),
        fractions=dict(numbers.fractions),
        shorthand=dict(numbers.shorthand),
        loose=loose,
        loose_phrases=phrases(loose),
        vague=frozenset(row.words for row in numbers.vague),
        openers=frozenset(
            (
                *(name for name, _ in (*numbers.ones, *numbers.tens, *numbers.scales)),
                *(words.split()[0] for words in (*loose, *numbers.articles, *numbers.half, *numbers.minus)),
            )
        ),
        telling=frozenset(
            (
                *(name for name, _ in (*numbers.ones, *numbers.tens, *numbers.scales, *numbers.groups)),
                *(name for name, _ in numbers.fractions),
                *numbers.half,
                *numbers.units_of_one,
                *(max(words.split(), key=len) for words in loose),
            )
        ),
        before=before,
        before_phrases=phrases(before),
        after=after,
        after_phrases=phrases(after),
        symbols=dict(numbers.symbols),
        money=dict(numbers.money),
        money_phrases=phrases(dict(numbers.money)),
        units=dict(numbers.units),
        unit_phrases=phrases(dict(numbers.units)),
        unit_signs=dict(numbers.unit_signs),
        units_below=dict(numbers.units_below),
        powers=dict(numbers.powers),
        subunits={(unit, part): share for unit, part, share in numbers.subunits},
        one_of=frozenset(numbers.units_of_one),
        totals_before=frozenset(numbers.totals_before),
        totals_after=phrases(numbers.totals_after),
        percent=phrases(numbers.percent),
        out_of=phrases(numbers.out_of),
        stops=frozenset(numbers.stops),
        plurals=frozenset(numbers.plurals),
        singulars=frozenset(numbers.singulars),
        collectives=frozenset(numbers.collectives),
        roles=tuple(_role(role) for role in numbers.roles),
        suffering=frozenset(words.split()[0] for role in numbers.roles for words in (*role.undergone, *role.done)),
        toll_ends=frozenset(words.split()[-1] for role in numbers.roles for words in role.tolls),
        deeds={verb: role.name for role in reversed(numbers.roles) for verb in role.doing},
        deed_phrases=phrases(verb for role in numbers.roles for verb in role.doing),
        counting=phrases(numbers.counting),
    )
