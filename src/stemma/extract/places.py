"""The places of an article: each mention, where it lies, and why that place is meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from stemma.extract.gazetteer import CAPITAL, Entry, fold, gazetteer
from stemma.extract.places_named import (
    BODY,
    CAPITALS,
    DEMONYM,
    DIVISION,
    INSIDE,
    NEARBY,
    OPENS,
    OTHER,
    PERSON,
    QUALIFIED,
    QUALIFIES,
    SPEAKS,
    great,
    great_itself,
    toponyms,
)
from stemma.extract.places_sense import SENSES, Sense, prior, weigh
from stemma.extract.places_sites import sites
from stemma.extract.places_unlisted import unlisted
from stemma.lang.language import Language
from stemma.lang.places import Places
from stemma.model.fact import Place, Precision
from stemma.model.notes import Toponym
from stemma.model.story import Noted
from stemma.model.text import Span

__all__ = ["places", "toponyms"]

SPOT = (INSIDE, NEARBY, QUALIFIED, DIVISION)
"""Cues that tell a spot from a person of that name."""
HAMLET = 5_000
"""A smaller town with nothing that speaks for it (no cue, no company) is more likely a surname or a brand."""
SEAT = 0.25
"""Share of a division's people from which the town of the same name is what its bare name means."""
NAMESAKE = -3.5
"""What sets that division back, in powers of ten of people."""
GOVERNS = 1.5
"""What sets the capital of a country forward where that country is named, in powers of ten of people."""
WIDE = ("admin1", "country", "region", "county")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A toponym of the article: its sentence, its folded name, and the larger place named behind it."""

    toponym: Toponym
    sentence: int
    name: str
    larger: str | None = None


def places(noted: Noted, language: Language) -> tuple[Place, ...]:
    """Where the article's toponyms lie, in reading order; each in one sense throughout the article.

    "Palmyra, Syria" says which Palmyra all the others are. What is part of a person's or a street's name is left
    out; peoples and bodies ("Syrian", "Paris City Council", "the Paris Post") stay, marked as demonyms. A site or a
    place that no gazetteer knows is set near the town or in a region around the town named with it.
    """
    mentions = _mentions(noted)
    standing = _standing(mentions, language.places)
    senses = weigh(_senses(standing, language.places))
    lifted = []
    for mention in standing:
        best = next(iter(senses.get(mention.name, ())), None)
        if best and not _doubtful(mention, best, senses):
            lifted.append((mention, _place(mention, best, senses)))
    listed = [_or_facility(noted, mention, place, lifted, language.places) for mention, place in lifted]
    listed += sites(noted, listed, language)
    return tuple(sorted((*listed, *unlisted(noted, listed, language)), key=lambda place: place.span))


def _or_facility(
    noted: Noted, mention: _Mention, place: Place, all_places: list[tuple[_Mention, Place]], known: Places
) -> Place:
    """The place, or a building that only bears its people's name, set near the town named before it.

    "A spot outside the town, called the Danish tower": the tower is near the town, and not in Denmark.
    """
    building = re.match(r"[ \u00a0](\w+)", noted.article.text[place.span.end :])
    if mention.toponym.cue != DEMONYM or not building or building.group(1).lower() not in known.facilities:
        return place
    towns = [p for m, p in all_places if m.sentence == mention.sentence and p.kind == "town" and not p.demonym]
    before = [town for town in towns if town.span.end <= place.span.start]
    if not before:
        return place
    span = Span(place.span.article, place.span.start, place.span.end + building.end())
    because = (f"no place of the gazetteer; {before[-1].name} is the town named before it",)
    name = span.of(noted.article.text)
    return replace(before[-1], span=span, name=name, geonameid=None, precision=Precision.NEAR, because=because)


def _mentions(noted: Noted) -> list[_Mention]:
    found = []
    for number, (sentence, notes) in enumerate(zip(noted.sentences, noted.notes, strict=True)):
        for at, toponym in enumerate(notes.toponyms):
            behind = notes.toponyms[at + 1] if at + 1 < len(notes.toponyms) else None
            larger = behind.text if toponym.cue == QUALIFIED and behind else None
            lifted = replace(toponym, span=sentence.lift(toponym.span))
            found.append(_Mention(lifted, number, fold(toponym.text), larger))
    return found


def _standing(mentions: list[_Mention], known: Places) -> list[_Mention]:
    """The mentions that stand for a place: a surname is none, where its bearer was named in full before."""
    persons = {m.name for m in mentions if m.toponym.cue == PERSON}
    spots = {m.name for m in mentions if m.toponym.cue in SPOT}
    names = _personal(known)
    standing = []
    for mention in mentions:
        cue = mention.toponym.cue
        if cue in (PERSON, OTHER):
            continue
        famed = great_itself(mention.name) if cue == CAPITALS else mention.name not in names or great(mention.name)
        fragile = mention.name in persons or not famed
        if fragile and mention.name not in spots and cue not in (BODY, QUALIFIES, DEMONYM):
            continue
        standing.append(mention)
    return standing


@cache
def _personal(known: Places) -> frozenset[str]:
    """Names that people bear as well, folded."""
    return frozenset(fold(name) for name in known.surnames | known.first_names)


def _senses(mentions: list[_Mention], known: Places) -> dict[str, tuple[Sense, ...]]:
    """The places that each name may mean, narrowed by the heads and the larger places named with it."""
    larger: dict[str, set[str]] = defaultdict(set)
    wide: dict[str, bool] = {}
    written: dict[str, str] = {}
    for mention in mentions:
        written.setdefault(mention.name, mention.toponym.text)
        if mention.larger:
            larger[mention.name].add(mention.larger)
        wide[mention.name] = wide.get(mention.name, True) and mention.toponym.cue in (DIVISION, QUALIFIES)
    found = {}
    for name, text in written.items():
        entries = _entries(name, text, known)
        around = [big for wider in sorted(larger[name]) for big in _entries(fold(wider), wider, known)]
        entries = [e for e in entries if _lies_in(e, around)] or entries
        if wide[name]:
            entries = [e for e in entries if e.kind in WIDE] or entries
        if entries:
            found[name] = tuple(Sense(e, prior(e, fold(e.name) == name)) for e in entries[:SENSES])
            if not wide[name]:
                found[name] = _towns_first(found[name])
    return _capitals_first(found)


def _capitals_first(found: dict[str, tuple[Sense, ...]]) -> dict[str, tuple[Sense, ...]]:
    """The senses with the capitals of countries named in the article set forward: Moscow beside Russia."""
    countries = sorted({senses[0].entry.country for senses in found.values() if senses[0].entry.kind == "country"})
    capitals = [gazetteer().coded(f"{country}.{CAPITAL}") for country in countries]
    return {
        name: tuple(replace(s, prior=s.prior + GOVERNS) if s.entry in capitals else s for s in senses)
        for name, senses in found.items()
    }


def _towns_first(senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """The senses with a division set back behind a town: bare "Homs" is the city, bare "Washington" the capital."""
    towns = [s.entry for s in senses if s.entry.kind == "town"]
    return tuple(
        replace(sense, prior=sense.prior + NAMESAKE)
        if sense.entry.kind == "admin1" and any(_outshines(town, sense.entry) for town in towns)
        else sense
        for sense in senses
    )


def _outshines(town: Entry, division: Entry) -> bool:
    """Whether the bare name is rather the town's: it holds much of the division's people, or governs the country."""
    if town.country != division.country:
        return False
    seat = town.admin1 == division.admin1 and town.population >= SEAT * division.population
    return seat or town == gazetteer().coded(f"{town.country}.{CAPITAL}")


def _entries(name: str, text: str, known: Places) -> list[Entry]:
    """All places that a name may mean. A short form or a people is one country's; "Palestine" is a town as well."""
    for table in (known.aliases, known.abbreviations, known.demonyms):
        code = table.get(text) or table.get(text + ".") or table.get(text.title())
        if code:
            entry = gazetteer().coded(code)
            others = gazetteer().named(name) if table is known.aliases and name.isalpha() else ()
            if entry is None:
                return list(gazetteer().named(fold(code)))
            return [entry, *(other for other in others if other != entry)]
    return list(gazetteer().named(name))


def _lies_in(entry: Entry, larger: list[Entry]) -> bool:
    """Whether a place lies in one of these countries, divisions or regions."""
    return any(
        big != entry
        and big.kind in WIDE
        and big.country == entry.country
        and (big.kind in ("country", "region") or big.admin1 == entry.admin1)
        for big in larger
    )


def _doubtful(mention: _Mention, best: Sense, senses: Mapping[str, tuple[Sense, ...]]) -> bool:
    """Whether a mention is more likely no place at all: an everyday word, or a hamlet that nothing speaks for."""
    entry, cue = best.entry, mention.toponym.cue
    if entry.kind != "town" or cue in (*SPOT, BODY, QUALIFIES):
        return False
    if mention.toponym.cue == OPENS and entry.population < HAMLET:
        return True
    return entry.population < HAMLET and not _company(entry, mention.name, senses)


def _company(entry: Entry, name: str, senses: Mapping[str, tuple[Sense, ...]]) -> str | None:
    """The name of another place of the article that lies in the same division, or of the country around it."""
    for other in sorted(senses):
        if other == name or not senses[other]:
            continue
        best = senses[other][0].entry
        if best.country == entry.country and (best.kind == "country" or best.admin1 == entry.admin1):
            return best.name
    return None


def _place(mention: _Mention, best: Sense, senses: Mapping[str, tuple[Sense, ...]]) -> Place:
    entry, cue = best.entry, mention.toponym.cue
    kind = "region" if entry.kind == "county" else entry.kind
    precision = Precision.REGION if entry.kind in WIDE else Precision.NEAR if cue == NEARBY else Precision.TOWN
    return Place(
        span=mention.toponym.span,
        name=entry.name,
        lat=entry.lat,
        lon=entry.lon,
        kind=kind,
        precision=precision,
        country=entry.country or None,
        geonameid=entry.geonameid,
        demonym=cue in (DEMONYM, BODY, SPEAKS),
        because=_reasons(mention, best, senses),
    )


def _reasons(mention: _Mention, best: Sense, senses: Mapping[str, tuple[Sense, ...]]) -> tuple[str, ...]:
    rivals = len(senses[mention.name])
    reasons = []
    if mention.larger:
        reasons.append(f"the text says {mention.toponym.text}, {mention.larger}")
    if rivals == 1:
        reasons.append("no other place of this name is meant")
    else:
        company = _company(best.entry, mention.name, senses)
        if company:
            reasons.append(f"{company} is named as well")
        reasons.append(f"likeliest of {rivals} places of this name ({best.share:.0%})")
    if mention.toponym.cue in (DEMONYM, BODY, SPEAKS):
        reasons.append("names a people or a body, not a spot")
    return tuple(reasons)
