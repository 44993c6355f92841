"""Which places of a sentence are not where its deed was done, and which lies within which."""

from __future__ import annotations

from collections.abc import Sequence

from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds, Turn
from stemma.model.fact import Place
from stemma.model.text import Sentence

WAY = 6
"""Words before a place among which a measure says that the deed was some way off: "60 km to the east of"."""
SAID = 5
"""Words before a place among which a verb of saying has it: "said late on Friday in"."""
WITHIN = 7
"""Words between a place and the one around it: "the Ana neighborhood, which is located in the western part of"."""


def is_elsewhere(sentence: Sentence, place: Place, trigger: Trigger, known: Deeds) -> bool:
    """Whether a place of the sentence is not that of the deed.

    It is where somebody came from or went, where somebody said it, whose office somebody holds, or from where the
    way to the deed is measured.
    """
    words = words_of(sentence.text, 0, place.span.start - sentence.span.start)
    while words and words[-1] in known.bearings:
        words.pop()
    if not words:
        return False
    link, before = words[-1], words[:-1]
    turn = known.deeds[trigger.rank].turn
    if link in known.parted and (turn is Turn.MOVE or _is_home(before, known)):
        return True
    if link in known.portion_of | known.parted and set(before[-WAY:]) & known.ways_from:
        return True
    if place.kind == "country" and link in known.purposes:  # "extradited to the United States"
        return True
    if link in known.portion_of | known.purposes and set(before[-1:]) & known.offices:
        return True
    return link in known.locative and _is_of_saying(before, known)


def _is_home(before: Sequence[str], known: Deeds) -> bool:
    """Whether somebody is told to be from a place: "a teacher from Idlib"."""
    return bool(set(before[-1:]) & (known.persons | known.heads.keys()))


def _is_of_saying(before: Sequence[str], known: Deeds) -> bool:
    """Whether a place is that of words: "reported today in"."""
    for word in reversed(before[-SAID:]):
        if word in known.reporting:
            return True
        if word not in known.days:
            return False
    return False


def word_before(sentence: Sentence, place: Place) -> str:
    """The word before a place in its sentence, in lower case."""
    return next(iter(words_of(sentence.text, 0, place.span.start - sentence.span.start)[-1:]), "")


def inmost(choice: Place, here: Sequence[Place], sentence: Sentence, known: Deeds) -> Place:
    """The place in whose name the chosen one only says where it lies: "in Ana, a suburb of Idlib", Ana."""
    before = [p for p in here if p.span.end <= choice.span.start and p.kind != "country"]
    if not before:
        return choice
    inner = before[-1]
    start = inner.span.end - sentence.span.start
    between = words_of(sentence.text, start, choice.span.start - sentence.span.start)
    if len(between) > WITHIN or not set(between) <= known.enclosing | known.bearings | known.quarters:
        return choice
    return inmost(inner, before[:-1], sentence, known)
