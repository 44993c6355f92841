"""Which side a claim takes on what is disputed in news again and again: could the exits be used, was the air clean.

Two reporters seldom put one dispute into the same words, and no distance between sentences tells a yes from a no
(measured on two stories: sentences on two sides of one dispute lie at 0.24 to 0.46 in the angle of their vectors, as
near as sentences on other things). So a side is read off the words of its matter, which the language lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from stemma.collate.wording import REMEMBERED, stem
from stemma.lang import Language
from stemma.lang.stances import Matter

TURN = 4  # words before an answer in which a "not" turns it round
MODAL = 2  # words before an answer in which a "would" makes it unreal
OF = 3  # words before a thing that say whose it is: "Russian troops"

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stance:
    """A side on a matter, with the stems of the things it names and of the words that say whose they are."""

    matter: Matter
    side: bool
    things: frozenset[str]
    whose: frozenset[str]


@lru_cache(maxsize=REMEMBERED)
def stances(words: str, around: str, turned: bool, tongue: Language) -> tuple[Stance, ...]:
    """The sides that some words take, in the order of the language's table; `around` is their sentence.

    `turned`: whoever says so denies it. Words that take both sides of a matter take none.

    >>> from stemma.lang import ENGLISH
    >>> [(one.matter.question, one.side) for one in stances("the door did not open", "", False, ENGLISH)]
    [('Could the way out be used?', False)]
    """
    told = _tokens(_plain(words, tongue))
    stems = tuple(stem(word, tongue) for word in told)
    points_back = not tongue.speech.it.isdisjoint(told)  # "nothing points to it": what that is, the sentence tells
    near = frozenset(stem(word, tongue) for word in _tokens(_plain(around, tongue))) if points_back else frozenset()
    found = (_stance(read, told, stems, near, turned, tongue) for read in _matters(tongue))
    return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class _Stemmed:
    """A matter with the stems of its things, and those of the phrases of each side."""

    matter: Matter
    things: frozenset[str]
    sides: tuple[tuple[bool, Stems, str], ...]
    """A side, the stems of one of its phrases, and the first word of that as it is."""


@cache
def _matters(tongue: Language) -> tuple[_Stemmed, ...]:
    return tuple(
        _Stemmed(
            matter,
            frozenset(stem(word, tongue) for word in matter.things),
            tuple(
                (side, tuple(stem(word, tongue) for word in phrase), phrase[0])
                for side, phrases in ((True, matter.yes), (False, matter.no))
                for phrase in phrases
            ),
        )
        for matter in tongue.stances.matters
    )


def opposed(one: Stance, other: Stance) -> bool:
    """Whether two stances are the two sides of one matter, as far as the things they name tell."""
    return one.matter is other.matter and one.side != other.side and not _of_others(one, other)


def agree(one: Stance, other: Stance) -> bool:
    """Whether two stances are one side of one matter, with something named in common."""
    common = one.things & other.things or one.whose & other.whose
    return one.matter is other.matter and one.side == other.side and bool(common) and not _of_others(one, other)


def _of_others(one: Stance, other: Stance) -> bool:
    """Whether the things are told to be of two owners: "Russian troops", "rebel fighters"."""
    return bool(one.whose and other.whose) and not one.whose & other.whose


def _stance(
    read: _Stemmed, told: Sequence[str], stems: Stems, near: frozenset[str], turned: bool, tongue: Language
) -> Stance | None:
    matter, things = read.matter, read.things
    if things.isdisjoint(stems) and things.isdisjoint(near):
        return None
    here = [at for at, word in enumerate(stems) if word in things]
    named = {stems[at] for at in here} or near & things
    lacks = matter.lacking and any(_negated(told, at, tongue, OF) for at in here)
    sides = {False} if lacks else set(_sides(read, told, stems, here, tongue))
    if len(sides) != 1:
        return None
    whose = {word for at in here for word in _owners(told, stems, at, things, tongue)}
    return Stance(matter, sides.pop() != turned, frozenset(named), frozenset(whose))


def _sides(
    read: _Stemmed, told: Sequence[str], stems: Stems, here: Sequence[int], tongue: Language
) -> Iterator[bool]:
    for side, phrase, opening in read.sides:
        if phrase[0] not in stems:
            continue
        for at in range(len(stems) - len(phrase) + 1):
            if stems[at : at + len(phrase)] != phrase:
                continue
            if _unreal(told, at, tongue) or _only_noun(opening, told[at], tongue):
                continue
            if not here or any(abs(at - thing) <= read.matter.reach for thing in here):
                yield side != _negated(told, at, tongue, TURN)


def _only_noun(word: str, told: str, tongue: Language) -> bool:
    """Whether a participle is asked for and its bare stem stands there: cell block C is not blocked."""
    past = tongue.grammar.past
    return word.endswith(past) and word.removesuffix(past) == told


def _negated(told: Sequence[str], at: int, tongue: Language, reach: int) -> bool:
    """Whether a "not" stands shortly before a word, or "at no time" opens the clause."""
    negations = tongue.words.negations | tongue.answers.nobodies
    if tuple(told[:2]) in tongue.stances.never:
        return True
    return any(word in negations or word.endswith(tongue.grammar.negated) for word in told[max(0, at - reach) : at])


def _unreal(told: Sequence[str], at: int, tongue: Language) -> bool:
    """Whether it is only meant to be so, or may be: "relocated to repel", "would withdraw"."""
    modal = (tongue.deeds.hypothetical | tongue.turns.expecting) & set(told[max(0, at - MODAL) : at])
    return bool(modal) or told[at - 1 : at] == [tongue.grammar.to]


def _owners(
    told: Sequence[str], stems: Sequence[str], at: int, things: frozenset[str], tongue: Language
) -> Iterator[str]:
    """The stems of the words right before a thing, up to the first that is none of its own."""
    for place in range(at - 1, max(-1, at - 1 - OF), -1):
        if told[place] in tongue.words.function or told[place].endswith(tongue.grammar.past):
            return
        if stems[place] not in things and not stems[place].isdigit() and told[place] not in tongue.words.quantifiers:
            yield stems[place]


def _plain(text: str, tongue: Language) -> str:
    """The text in lower case without its idioms: nobody meets behind a door that is closed."""
    text = text.lower()
    for idiom in tongue.stances.idioms:
        if idiom in text:
            text = text.replace(idiom, " ")
    return text


def _tokens(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]
