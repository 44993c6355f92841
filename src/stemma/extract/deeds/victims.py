"""Whom a deed was done to where no actor is named: "the killing of the mayor", "two teachers were shot dead".

A person is no party to a conflict and stands in no list of actors. He is known by where he stands: before a passive,
behind a verb that only people suffer, or behind "of" and a noun such as "murder".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import Clause, is_set_in_capitals, words_of
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds, Side, Turn
from stemma.model.fact import OPEN, Quantity
from stemma.model.text import Sentence, Span

REACH = 90
"""Characters on either side of a deed among which its victim is named."""
LONGEST = 9
"""Words of a name with its titles: "former Labor Minister Juan Perez Soto"."""
TOKEN = re.compile(r"[\w.'’-]*\w|[^\w\s]")
DEADLY = (Turn.TOLL, Turn.COST)
"""Turns of deeds that only people suffer."""
CLOSING = ("'", "’", '"', "”")


@dataclass(frozen=True, slots=True)
class Victims:
    """The words that name them, and the least and the most they may be."""

    span: Span
    words: str
    low: float
    high: float


def victims(sentence: Sentence, clause: Clause, trigger: Trigger, known: Deeds) -> Victims | None:
    """Those whom a deed befell, as its clause names them; None where it names things, or nobody.

    "A" is one; a plural without a number is two or more; a name is at least the one it names.
    """
    text, turn = sentence.text, known.deeds[trigger.rank].turn
    only = turn in DEADLY or " ".join(words_of(text, trigger.start, trigger.end)) in known.personal
    if not only and turn is not Turn.VICTIMS:
        return None
    if trigger.verb and trigger.passive:
        found = _before(text, clause, trigger, known)
    elif trigger.verb:
        found = _behind(text, trigger.end, clause.end, known)
    else:
        found = _of(text, trigger, known) or _owner(text, trigger, known)
    person = known.persons | {head for head, side in known.heads.items() if side in (Side.CIVIL, Side.CROWD)}
    if found is None or not (only or set(words_of(text, *found)) & person):
        return None
    return _counted(sentence, found, known, person)


def as_actor(told: Victims) -> Actor:
    """The victims as somebody who suffered a deed."""
    return Actor(told.span, told.words, Side.CIVIL, head=told.words.split()[-1].lower())


def harm(trigger: Trigger, text: str, known: Deeds) -> str | None:
    """What befalls those whom a deed is done to: the role of a figure, None where the word does not say."""
    words = " ".join(words_of(text, trigger.start, trigger.end))
    return next((role for role, forms in known.harms.items() if words in forms), None)


def counted(told: Victims, role: str) -> Quantity:
    """How many they are, as far as the words say."""
    return Quantity(told.low, told.high, told.words, told.span, told.span, role=role)


def _before(text: str, clause: Clause, trigger: Trigger, known: Deeds) -> tuple[int, int] | None:
    """The words before a passive and its auxiliaries."""
    tokens = list(TOKEN.finditer(text, max(clause.start, trigger.start - REACH), trigger.start))
    while tokens and (_is_small(tokens[-1].group(), known) or tokens[-1].group().lower().endswith(known.manner)):
        tokens.pop()
    if tokens and tokens[-1].group() == ",":  # "the editor, a father of two, was killed": what is set in names him
        tokens.pop()
    taken: list[re.Match[str]] = []
    for token in reversed(tokens):
        word = token.group().lower()
        ends = known.boundaries | known.reporting
        if not word[0].isalnum() or word in ends or _is_finite(token, text, known) or len(taken) == LONGEST:
            break
        if word in known.prepositions - known.portion_of:
            taken.clear()  # "a teacher from Idlib was killed": the noun stands before its preposition
            continue
        closed = taken and taken[-1].group().lower() in known.determiners
        if closed and word not in known.portion_of | known.coordinators:
            break
        taken.append(token)
    return _stretch(taken[::-1], known)


def _behind(text: str, start: int, end: int, known: Deeds) -> tuple[int, int] | None:
    """The words behind a verb up to the next preposition or mark."""
    taken: list[re.Match[str]] = []
    for token in TOKEN.finditer(text, start, min(end, start + REACH)):
        word = token.group().lower()
        stops = known.prepositions | known.boundaries | known.auxiliaries | known.reporting
        if not word[0].isalnum() or word in stops - known.portion_of or len(taken) == LONGEST:
            break
        if _is_finite(token, text, known):
            break
        if word in known.portion_of and taken and taken[-1].group().lower() not in known.portions:
            break
        if taken and word.endswith(known.past):
            break  # "the murder of the mayor shocked"
        if not taken and (word in known.coordinators or word.endswith(known.past)):
            continue  # "shot and wounded the governor"
        taken.append(token)
    return _stretch(taken, known)


def _of(text: str, trigger: Trigger, known: Deeds) -> tuple[int, int] | None:
    """The words behind "of": "the murder of the archbishop"."""
    link = TOKEN.match(text, trigger.end + 1)
    if link is None or link.group().lower() not in known.upon | known.portion_of:
        return None
    return _behind(text, link.end(), len(text), known)


def _owner(text: str, trigger: Trigger, known: Deeds) -> tuple[int, int] | None:
    """The owner before a noun: "Judge Soto's murder"."""
    before = text[: trigger.start].rstrip()
    mark = re.search(r"(['’]s|s['’])$", before, re.IGNORECASE)
    if not mark:
        return None
    end = mark.start() if before[mark.start()] in CLOSING else mark.start() + 1
    tokens = list(TOKEN.finditer(text, max(0, end - REACH), end))
    taken: list[re.Match[str]] = []
    for token in reversed(tokens):
        word = token.group().lower()
        if not word[0].isalnum() or word in known.prepositions | known.boundaries or len(taken) == LONGEST:
            break
        taken.append(token)
    return _stretch(taken[::-1], known)


def _is_finite(token: re.Match[str], text: str, known: Deeds) -> bool:
    """Whether a word is a verb and no name: "the murder of May may", where capitals tell."""
    return token.group().lower() in known.finite and (token.group()[0].islower() or is_set_in_capitals(text))


def _is_small(word: str, known: Deeds) -> bool:
    return word.lower() in known.auxiliaries | known.before_verbs | known.unnamed


def _stretch(tokens: Sequence[re.Match[str]], known: Deeds) -> tuple[int, int] | None:
    """The tokens as a stretch; None where they are only small words."""
    links = known.coordinators | known.portion_of | known.unnamed | known.auxiliaries
    words = [token.group().lower() for token in tokens]
    if all(word in links | known.skipped or word.isdigit() for word in words):
        return None
    first = next(n for n, word in enumerate(words) if word not in links)
    last = max(n for n, word in enumerate(words) if word not in links)
    return tokens[first].start(), tokens[last].end()


def _counted(
    sentence: Sentence, found: tuple[int, int], known: Deeds, person: frozenset[str] | set[str]
) -> Victims | None:
    """The victims with their number; None for what is neither a person by its noun nor a name."""
    text = sentence.text
    words, low = text[found[0] : found[1]].split(), words_of(text, *found)
    heads = [word for word in low if word in person]
    names = is_set_in_capitals(text) or any(word[:1].isupper() for word in words[1:] or words)
    if not (heads or names) or any(word in known.things for word in low):
        return None
    many = any(word.endswith(known.plural) or word in known.people for word in heads[-1:])
    two = known.coordinators & set(low[1:-1])
    span = sentence.lift(Span(sentence.key, *found))
    told = " ".join(word for word in words if word.lower() not in known.definite | known.single)
    if (
        not told
        or {word for word in words_of(told) if not word.isdigit()} <= known.bare_titles
        or (is_set_in_capitals(text) and len(words) == 1 and low[0].endswith(known.progressive))
    ):
        return None
    if low[0] in known.single:
        return Victims(span, told, 1, 1 if not two else OPEN)
    return Victims(span, told, 2 if many or two else 1, OPEN)
