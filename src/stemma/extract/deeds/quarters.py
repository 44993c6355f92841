"""Quarters, villages and farms that no gazetteer knows, by what their text calls them: "the Amatepec neighborhood".

Each is set at the place that it is named with, and keeps that place's name and point; its own name is the span's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from stemma.extract.deeds.clauses import is_set_in_capitals
from stemma.lang.deeds import Deeds
from stemma.model.fact import Place, Precision
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

LONGEST = 4
"""Words of a name."""
TOKEN = re.compile(r"[^\W\d_][\w'’-]*|\d+|[^\w\s]")
POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
Token = re.Match[str]


@dataclass(frozen=True, slots=True)
class _Copy:
    """How a sentence is written: in capitals or not, and where in it words start that name peoples."""

    capitals: bool
    peoples: frozenset[int]
    known: Deeds


def quarters(noted: Noted, spots: Sequence[Place], peoples: Collection[Span], known: Deeds) -> Iterator[Place]:
    """The quarters of an article, each where the place named with it lies; none without such a place.

    The place is the next in the sentence, else the one before it there, else the last town told of before.
    `peoples` are the words that name a people: "in the Peruvian town" names no town.
    """
    capitals = is_set_in_capitals(noted.article.text)
    for sentence in noted.sentences:
        here = [p for p in spots if sentence.span.holds(p.span)]
        starts = frozenset(span.start - sentence.span.start for span in peoples)
        for start, end in _told(sentence, here, _Copy(capitals, starts, known)):
            span = sentence.lift(Span(sentence.key, start, end))
            around = _around(span, here, spots)
            if around and not any(p.span.overlaps(span) for p in here):
                yield _beside(span, around)


def namesakes(noted: Noted, spots: Sequence[Place], strange: Sequence[Place], known: Deeds) -> Iterator[Place]:
    """The places that bear the name of a town abroad, where the article does not play, or begin with it.

    For copy in capitals: "in San José Guayabal" is all of it, where the gazetteer knows another San José.
    """
    copy = _Copy(True, frozenset(), known)
    for sentence in noted.sentences:
        here = [p for p in spots if sentence.span.holds(p.span)]
        for place in strange:
            around = _around(place.span, here, spots) if sentence.span.holds(place.span) else None
            if around:
                tokens = TOKEN.finditer(sentence.text, place.span.start - sentence.span.start)
                last = _forward(list(islice(tokens, LONGEST + 2)), copy)[-1:]
                if last:
                    yield _beside(replace(place.span, end=sentence.span.start + last[0].end()), around)


def _beside(span: Span, around: Place) -> Place:
    """A place that no gazetteer knows, at the one that it is told with."""
    because = (f"no place of the gazetteer; {around.name} is the place it is told with",)
    near = Precision.REGION if around.kind == "country" else Precision.NEAR
    return replace(around, span=span, kind="site", demonym=False, precision=near, because=because)


def _around(span: Span, here: Sequence[Place], spots: Sequence[Place]) -> Place | None:
    """The place that a quarter is told with."""
    behind = [p for p in here if p.span.start >= span.end]
    before = [p for p in here if p.span.end <= span.start]
    earlier = [p for p in spots if p.span.end <= span.start and p.kind == "town"]
    return next(iter((*behind[:1], *before[-1:], *earlier[-1:])), None)


def _told(sentence: Sentence, here: Sequence[Place], copy: _Copy) -> Iterator[tuple[int, int]]:
    """Where quarters stand in a sentence."""
    tokens = list(TOKEN.finditer(sentence.text))
    low = [token.group().lower() for token in tokens]
    starts = {p.span.start - sentence.span.start for p in here if p.kind != "country"}
    for at, word in enumerate(low):
        found: list[Token] = []
        if word in copy.known.quarters:
            found = _backward(tokens[:at], copy)
            called = low[at + 1 : at + 2]  # "the village of"
            if not found and set(called) & copy.known.portion_of:
                found = _forward(tokens[at + 2 :], copy)
        elif word == "," and at + 1 < len(tokens) and tokens[at + 1].start() in starts:
            found = _before_comma(tokens[:at], copy)
        if found:
            yield found[0].start(), found[-1].end()


def _is_name(token: Token, copy: _Copy) -> bool:
    word = token.group()
    low = word.lower()
    if not word[0].isalpha() or low in copy.known.unplaced or POSSESSIVE.search(word):
        return False
    if token.start() in copy.peoples or (copy.capitals and low.endswith(copy.known.past)):
        return False
    return copy.capitals or word[0].isupper()


def _forward(tokens: Sequence[Token], copy: _Copy) -> list[Token]:
    """The name behind "the town of"."""
    taken: list[Token] = []
    for token in tokens[:LONGEST]:
        joins = bool(taken) and token.group().lower() in copy.known.joins
        if not (_is_name(token, copy) or joins):
            break
        taken.append(token)
    return taken


def _backward(tokens: Sequence[Token], copy: _Copy) -> list[Token]:
    """The name before "neighborhood", where a word such as "in" stands before it."""
    taken: list[Token] = []
    for token in reversed(tokens[-LONGEST - 2 :]):
        word = token.group().lower()
        if not (_is_name(token, copy) or (taken and word in copy.known.joins)):
            break
        taken.append(token)
    while taken and not taken[-1].group()[0].isupper():
        taken.pop()
    rest = [t.group().lower() for t in tokens[: len(tokens) - len(taken)]]
    while rest and rest[-1] in copy.known.bearings:
        rest.pop()
    return taken[::-1] if rest and rest[-1] in copy.known.locative and len(taken) <= LONGEST else []


def _before_comma(tokens: Sequence[Token], copy: _Copy) -> list[Token]:
    """The name in "in Tibu, Norte de Santander"; none that says itself what it is, which is found by that."""
    taken = _backward(tokens, copy)
    return [] if {token.group().lower() for token in taken} & copy.known.quarters else taken
