"""Places that no gazetteer knows: known by the words before them, set beside the town they are named with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from stemma.extract.gazetteer import fold, gazetteer, km
from stemma.lang.language import Language
from stemma.model.fact import Name, Place, Precision
from stemma.model.story import Noted

SHORTEST = 4  # letters: shorter ones are initials and scraps more often than villages
LONGEST = 3  # words


@dataclass(frozen=True, slots=True)
class _Around:
    """The towns of an article, and the places of one sentence of it."""

    towns: Sequence[Place]
    sentence: Sequence[Place]


def unlisted(noted: Noted, found: Sequence[Place], language: Language) -> Iterator[Place]:
    """The names of places among `noted.notes` at which no place was found, as regions around a town of the article.

    "Ten are sick at Kazembwera, over the lake in Tanzania": Kazembwera lies somewhere around that one of the
    article's towns which is nearest to Tanzania. Nothing is made up: without a town there is no answer.
    """
    towns = [place for place in found if place.kind == "town" and not place.demonym]
    called = {word for note in noted.notes for name in note.names if name.type == "PER" for word in name.text.split()}
    if not towns:
        return
    for sentence, notes in zip(noted.sentences, noted.notes, strict=True):
        here = [place for place in found if sentence.span.holds(place.span)]
        for name in notes.names:
            span = sentence.lift(name.span)
            if any(place.span.overlaps(span) for place in here) or called & set(name.text.split()):
                continue
            if gazetteer().knows(fold(name.text)) or not _spot(name, language):
                continue
            town = _nearest(_Around(towns, here))
            because = (f"no place of the gazetteer; {town.name} is the town of the article nearest to its company",)
            around = replace(town, span=span, name=name.text, country=None, geonameid=None, because=because)
            yield replace(around, precision=Precision.REGION)


def _nearest(around: _Around) -> Place:
    """The town nearest to the places of the sentence; without any, the one that the article tells of most."""
    told = Counter((town.lat, town.lon) for town in around.towns)

    def away(town: Place) -> tuple[float, int, int]:
        reach = min((km((town.lat, town.lon), (p.lat, p.lon)) for p in around.sentence), default=0.0)
        return round(reach), -told[town.lat, town.lon], town.span.start

    return min(around.towns, key=away)


def _spot(name: Name, language: Language) -> bool:
    """Whether the name was seen as a place's, and no word of it is known as anything else."""
    words = name.text.split()
    if name.type != "LOC" or len(words) > LONGEST or len(words[-1]) < SHORTEST:
        return False
    return all(word[0].isupper() and word[1:].islower() for word in words) and not any(
        _otherwise(word, language) for word in words
    )


def _otherwise(word: str, language: Language) -> bool:
    """Whether the word is known as something else than a place."""
    return word.lower() in _low(language) or word in _written(language)


@cache
def _low(language: Language) -> frozenset[str]:
    """Words in any case that are known as something else."""
    places, names = language.places, language.names
    around = places.common | places.bodies | places.papers | places.titles | places.ways
    called = names.bodies | names.companies | names.works | names.calendar | names.given | names.openers
    return around | called | names.known_bodies | language.words.function | frozenset(language.numbers.plurals)


@cache
def _written(language: Language) -> frozenset[str]:
    """Names with a capital that are people's or a people."""
    return language.places.first_names | language.places.surnames | frozenset(language.places.demonyms)
