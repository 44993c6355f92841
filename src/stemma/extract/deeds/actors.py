"""Who acts in an article: armed groups by any of their names, forces of states, crowds, civilians."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from stemma.extract.gazetteer import gazetteer
from stemma.lang.deeds import Deeds, Side
from stemma.lang.language import Language
from stemma.model.fact import Place
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

REACH = 4
"""Words before a noun that may belong to its name: "Syrian government", "masked"."""
BEFORE = re.compile(r"([\w'’.-]+)[ \u00a0]$")
BRACKET = re.compile(r"\([A-Z]{2,6}\)[ \u00a0]$")
"""Initials between a name and its noun: "Islamic State (IS) militants"."""
INITIALS = 2
"""Letters of a group's name that mean nothing in copy set in capitals ("IS")."""
SHOUTING = 0.7
"""Share of capitals from which a sentence is set in them."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A mention of somebody who may do or suffer a deed.

    `country` marks the bare name of a state, `head` is the noun that others are named by ("warplanes").
    """

    span: Span
    name: str
    side: Side
    country: bool = False
    head: str = ""


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...], flags: int) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w])", flags)


def home(places: Sequence[Place]) -> str | None:
    """The country that the article speaks of most, by name; the first named of equals."""
    counts = Counter(place.country for place in places if place.country)
    return country_name(counts.most_common(1)[0][0]) if counts else None


def country_name(code: str | None) -> str | None:
    """The name of a country by its code."""
    entry = gazetteer().coded(code) if code else None
    return entry.name if entry else None


def actors(noted: Noted, places: Sequence[Place], language: Language) -> tuple[Actor, ...]:
    """The actors of an article in reading order; "the militants" are the group last named before."""
    country, last, found = home(places), None, []
    for sentence in noted.sentences:
        here = sorted(_in_sentence(sentence, places, country, language), key=lambda actor: actor.span)
        for actor in _apart(here):
            if actor.name == "" and last:
                actor = replace(actor, name=last.name, side=last.side)
            elif actor.name == "":
                actor = replace(actor, name=actor.span.of(noted.article.text))
            if actor.side is Side.ARMED and actor.name in language.deeds.groups.values():
                last = actor
            found.append(actor)
    return tuple(found)


def _apart(here: list[Actor]) -> Iterator[Actor]:
    """The mentions without those that lie in a longer one."""
    for actor in here:
        if not any(
            other != actor and other.span.holds(actor.span) and len(other.span) > len(actor.span) for other in here
        ):
            yield actor


def _in_sentence(
    sentence: Sentence, places: Sequence[Place], country: str | None, language: Language
) -> Iterator[Actor]:
    known, text = language.deeds, sentence.text
    shouts = sum(c.isupper() for c in text) > SHOUTING * max(1, sum(c.isalpha() for c in text))
    groups = {k.upper() if shouts else k: v for k, v in known.groups.items() if not shouts or len(k) > INITIALS}
    named = list(_pattern(tuple(groups), 0).finditer(text))
    for match in named:
        yield Actor(sentence.lift(Span(sentence.key, *match.span())), groups[match.group()], Side.ARMED)
    for match in _pattern((*known.heads, *sorted(known.anaphors)), re.IGNORECASE).finditer(text):
        start = _opening(text, match.start(), language, shouts)
        start = min([start, *(m.start() for m in named if m.start() < match.end() and m.end() > start)])
        span = sentence.lift(Span(sentence.key, start, match.end()))
        inside = next((groups[m.group()] for m in named if start <= m.start() < match.end()), None)
        head, words = match.group().lower(), text[start : match.end()]
        side = _side(words, head, known)
        if inside and side is not Side.CIVIL:
            yield Actor(span, inside, Side.ARMED, head=head)
        else:
            yield Actor(span, _name(words, head, side, country, language), side, head=head)
    for place in places:
        if place.kind == "country" and sentence.span.holds(place.span):
            yield Actor(place.span, language.deeds.forces_of.format(place.name), Side.STATE, country=True)


def _opening(text: str, start: int, language: Language, shouts: bool) -> int:
    """Where the name that ends in a noun begins: past its modifiers, peoples and capitals."""
    bracket = BRACKET.search(text[:start])
    start = bracket.start() if bracket else start
    for _ in range(REACH):
        word = BEFORE.search(text[:start])
        if not word:
            break
        capital = word.group(1)[0].isupper() and word.start() > 0 and not shouts
        plain = word.group(1).lower()
        people = plain.title() in language.places.demonyms
        joined = BEFORE.search(text[: word.start()]) if plain in language.deeds.coordinators else None
        if joined and joined.group(1).title() in language.places.demonyms:
            word, people = joined, True
        if not (capital or plain in language.deeds.modifiers or people):
            break
        start = word.start()
    return start


def _side(words: str, head: str, known: Deeds) -> Side:
    """What an actor is to a state: forces are those of one, unless a word before them says otherwise."""
    side = known.heads.get(head, Side.ARMED)
    irregular = known.irregular & {word.lower() for word in words.split()}
    return Side.ARMED if side is Side.STATE and irregular else side


def _name(words: str, head: str, side: Side, country: str | None, language: Language) -> str:
    """The canonical name of an actor without a group's name; empty for one that points back to a group."""
    known = language.deeds
    bare = [word for word in words.split() if word.lower() not in known.definite]
    whose = next(
        (
            country_name(language.places.demonyms.get(word.title()))
            for word in bare
            if word.title() in language.places.demonyms
        ),
        None,
    )
    land = whose or country
    if side is Side.STATE and land:
        return (known.police_of if head in known.police else known.forces_of).format(land)
    if side is Side.CIVIL and land:
        return known.civilians_of.format(land)
    pointing = bare != words.split() and all(w.lower() in known.anaphors | known.modifiers for w in bare)
    if side is Side.ARMED and head in known.anaphors and pointing:
        return ""
    return " ".join(bare)
