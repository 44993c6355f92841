"""Who acts in an article: armed groups by any of their names, forces of states, crowds, civilians."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from stemma.extract.deeds.clauses import is_set_in_capitals
from stemma.extract.deeds.parties import Parties, Party
from stemma.extract.deeds.phrases import Phrases, exactly, phrases
from stemma.extract.deeds.scene import by_sentence
from stemma.extract.deeds.unlisted import unlisted
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
OWNING = re.compile(r"^(?:['’]s?)?[ \u00a0]?$")
"""What may stand between a land and what is its own: "Israel's army", "Burkina Faso troops"."""
INITIALS = 2
"""Letters of a group's name that mean nothing in copy set in capitals ("IS")."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A mention of somebody who may do or suffer a deed.

    `country` marks the bare name of a state and `adjective` that of its people ("Russian"); `head` is the noun that
    others are named by ("warplanes"). An empty name points back to a group.
    """

    span: Span
    name: str
    side: Side
    country: bool = False
    adjective: bool = False
    head: str = ""


@lru_cache(maxsize=8)
def _groups(parties: Parties, shouts: bool) -> tuple[Phrases, dict[str, Party]]:
    """The names of the parties as phrases, and whose they are; in capitals for copy that is set in them."""
    if not shouts:
        return phrases(exactly(parties.by_alias)), dict(parties.by_alias)
    capitals = {alias.upper(): party for alias, party in parties.by_alias.items() if len(alias) > INITIALS}
    return phrases(exactly(capitals)), capitals


@lru_cache(maxsize=8)
def _heads(known: Deeds) -> Phrases:
    return phrases(exactly((*known.heads, *known.anaphors)), re.IGNORECASE)


def home(places: Sequence[Place]) -> str | None:
    """The country that the article speaks of most, by name: whose "the army" is; the first named of equals.

    A town speaks for a country only where some word names that country or its people, or where none is named at all:
    many towns share a name, and one that is taken for its namesake abroad would give the army to that land.
    """
    named = {place.country for place in places if place.kind == "country"}
    known = [place for place in places if place.country in named] if named else places
    counts = Counter(place.country for place in known if place.country)
    return country_name(counts.most_common(1)[0][0]) if counts else None


def country_name(code: str | None) -> str | None:
    """The name of a country by its code."""
    entry = gazetteer().coded(code) if code else None
    return entry.name if entry else None


def actors(noted: Noted, places: Sequence[Place], language: Language, known: Parties) -> tuple[Actor, ...]:
    """The actors of an article in reading order; "the militants" are the group last named before.

    Bare "militants" are the group that their sentence named before them, or the only one that the article names.
    """
    found_here = unlisted(noted.sentences, known, language)
    own = (phrases(exactly(found_here)), found_here)
    country, lands = home(places), by_sentence(noted.sentences, [p for p in places if p.kind == "country"])
    mentions = [
        (sentence, actor)
        for sentence in noted.sentences
        for actor in _in_order(
            _in_sentence(sentence, lands.get(sentence.span.start, ()), country, language, known, own)
        )
    ]
    listed = known.by_name.keys() | {party.name for party in found_here.values()}
    groups = sorted({actor.name for _, actor in mentions if _is_group(actor, listed)})
    only = groups[0] if len(groups) == 1 else None
    last: Actor | None = None
    seen_in: Span | None = None
    found: list[Actor] = []
    for sentence, actor in mentions:
        if actor.name == "":
            words = actor.span.of(noted.article.text)
            definite = words.split()[0].lower() in language.deeds.definite
            meant = last.name if last and (definite or seen_in == sentence.span) else only
            actor = replace(actor, name=meant or words)
        if _is_group(actor, listed):
            last, seen_in = actor, sentence.span
        found.append(actor)
    return tuple(found)


def _is_group(actor: Actor, listed: Set[str]) -> bool:
    return actor.side is Side.ARMED and actor.name in listed


def _in_order(mentions: Iterable[Actor]) -> Iterator[Actor]:
    """The mentions as they are read, without those that lie in a longer one."""
    here = sorted(mentions, key=lambda actor: actor.span)
    for actor in here:
        if not any(
            other != actor and other.span.holds(actor.span) and len(other.span) > len(actor.span) for other in here
        ):
            yield actor


def _in_sentence(
    sentence: Sentence,
    lands: Sequence[Place],
    country: str | None,
    language: Language,
    parties: Parties,
    own: tuple[Phrases, Mapping[str, Party]],
) -> Iterator[Actor]:
    known, text = language.deeds, sentence.text
    shouts = is_set_in_capitals(text)
    names, party_of = _groups(parties, shouts)
    groups = {match: party_of[" ".join(match.group().split())] for match in names.find(text)}
    groups |= {match: own[1][" ".join(match.group().split())] for match in own[0].find(text)}
    named = list(groups)
    for match, party in groups.items():
        yield Actor(sentence.lift(Span(sentence.key, *match.span())), party.name, party.side)
    for match in _heads(known).find(text):
        start = _opening(text, match.start(), language, shouts)
        land = _land_before(sentence, start, match.start(), lands)
        start = min(start, land.span.start - sentence.span.start) if land else start
        start = min([start, *(m.start() for m in named if m.start() < match.end() and m.end() >= start - 1)])
        inside = next((groups[m] for m in named if start <= m.start() < match.end()), None)
        armed = not inside and language.deeds.heads.get(match.group().lower()) is Side.ARMED
        owner = next((m for m in named if armed and _is_owner(text[match.end() : m.start()], language)), None)
        inside = groups[owner] if owner else inside  # "fighters of the Salt Movement"
        span = sentence.lift(Span(sentence.key, start, (owner or match).end()))
        head, words = match.group().lower(), text[start : match.end()]
        side = _side(words, head, language)
        if inside and side is not Side.CIVIL:
            yield Actor(span, inside.name, inside.side, head=head)
        else:
            whose = country_name(land.country) if land else None
            yield Actor(span, _name(words, head, side, whose, country, language), side, head=head)
    for land in lands:
        people = land.demonym and not _is_people(land.span, sentence, language)
        name = language.deeds.forces_of.format(land.name)
        yield Actor(land.span, name, Side.STATE, country=not land.demonym, adjective=people)


def _land_before(sentence: Sentence, start: int, end: int, lands: Sequence[Place]) -> Place | None:
    """The land that stands before a noun and its modifiers: "Ivory Coast rebels", "Israel's army"."""
    for land in lands:
        first, last = land.span.start - sentence.span.start, land.span.end - sentence.span.start
        if first < end and last <= end and (last > start or OWNING.match(sentence.text[last:start])):
            return land
    return None


def _is_owner(between: str, language: Language) -> bool:
    """Whether the words between a noun and a name make the name its owner: "of the"."""
    words = between.split()
    return bool(words) and words[0] in language.deeds.portion_of and set(words[1:]) <= language.deeds.definite


def _is_people(span: Span, sentence: Sentence, language: Language) -> bool:
    """Whether a demonym is a noun for those who act: "the Russians"."""
    text = sentence.text
    at = span.start - sentence.span.start
    before = BEFORE.search(text[:at])
    plural = text[at : span.end - sentence.span.start].lower().endswith(language.deeds.plural)
    return plural and bool(before) and before.group(1).lower() in language.deeds.definite  # type: ignore[union-attr]


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
        if word.group(1) in (*language.times.weekdays, *language.times.months):  # "on Sunday rebels"
            break
        people = plain.title() in language.places.demonyms
        joined = BEFORE.search(text[: word.start()]) if plain in language.deeds.coordinators else None
        if joined and (
            joined.group(1).title() in language.places.demonyms or joined.group(1).lower() in language.deeds.regular
        ):
            word, people = joined, True
        if not (capital or plain in language.deeds.modifiers or people):
            break
        start = word.start()
    return start


def _side(words: str, head: str, language: Language) -> Side:
    """What an actor is to a state: forces are those of one, unless a word before them says otherwise."""
    known = language.deeds
    side = known.heads.get(head, Side.ARMED)
    lower = {word.lower() for word in words.split()}
    stated = lower & known.regular or any(word.title() in language.places.demonyms for word in lower)
    if any(word.endswith(known.backed) for word in lower):
        return Side.ARMED
    if head in known.vague and not stated and not lower & known.official:
        return Side.ARMED
    if side is Side.ARMED and lower & known.regular:
        return Side.STATE
    return Side.ARMED if side is Side.STATE and known.irregular & lower else side


def _name(words: str, head: str, side: Side, whose: str | None, country: str | None, language: Language) -> str:
    """The canonical name of an actor without a group's name; empty for one that points back to a group."""
    known = language.deeds
    bare = [word for word in words.split() if word.lower() not in known.definite]
    whose = whose or next(
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
    plain = all(word.lower() in known.anaphors | known.loose for word in bare)
    if side is Side.ARMED and head in known.anaphors and plain:
        return ""
    return " ".join(bare)
