"""What was found in the whole article, sentence by sentence: times, places, figures, and the place of the story."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from stemma.lang.language import Language
from stemma.model.fact import Moment, Place, Quantity
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

FIRM = 2
"""Times that a town must be named to be the place of the story."""


class Spanned(Protocol):
    """Anything that can be cited."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Found = TypeVar("Found", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Scene:
    """The facts of an article, by the start of the sentence that names them; `story` and `land` are where it plays.

    `spots` are the places where something may happen, without those that only name a people or a government.
    """

    noted: Noted
    language: Language
    moments: Mapping[int, tuple[Moment, ...]]
    quantities: Mapping[int, tuple[Quantity, ...]]
    spots: Mapping[int, tuple[Place, ...]]
    story: Place | None = None
    land: Place | None = None

    def moments_in(self, sentence: Sentence) -> tuple[Moment, ...]:
        """The times that a sentence names."""
        return self.moments.get(sentence.span.start, ())

    def quantities_in(self, sentence: Sentence) -> tuple[Quantity, ...]:
        """The figures that a sentence gives."""
        return self.quantities.get(sentence.span.start, ())

    def spots_in(self, sentence: Sentence) -> tuple[Place, ...]:
        """The places that a sentence names as such."""
        return self.spots.get(sentence.span.start, ())

    def towns_before(self, at: int) -> list[Place]:
        """The towns named up to an offset of the article."""
        return [p for spots in self.spots.values() for p in spots if p.kind == "town" and p.span.end <= at]


def scene_of(
    noted: Noted,
    moments: Sequence[Moment],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    spots: Sequence[Place],
    language: Language,
) -> Scene:
    """The facts of an article, laid out by sentence."""
    parts = noted.sentences
    return Scene(
        noted,
        language,
        by_sentence(parts, moments),
        by_sentence(parts, quantities),
        by_sentence(parts, spots),
        _story(spots),
        _land(places, spots),
    )


def by_sentence(sentences: Sequence[Sentence], found: Iterable[Found]) -> dict[int, tuple[Found, ...]]:
    """What lies within each sentence, by where that begins, in the order given; what reaches over an edge in none."""
    starts = [sentence.span.start for sentence in sentences]
    told: dict[int, list[Found]] = {}
    for one in found:
        at = bisect_right(starts, one.span.start) - 1
        if at >= 0 and sentences[at].span.holds(one.span):
            told.setdefault(starts[at], []).append(one)
    return {start: tuple(told[start]) for start in starts if start in told}


def _story(spots: Sequence[Place]) -> Place | None:
    """The place of the story: the town most often named, if it is named twice; the first of equals."""
    towns = [p for p in spots if p.kind == "town" and p.span.start > 0]
    counts = Counter((town.geonameid, town.name) for town in towns)
    best = max(towns, key=lambda town: (counts[town.geonameid, town.name], -town.span.start), default=None)
    return best if best and counts[best.geonameid, best.name] >= FIRM else None


def _land(places: Sequence[Place], spots: Sequence[Place]) -> Place | None:
    """The country that the article speaks of most, where it names it as a spot."""
    lands = [p for p in spots if p.kind == "country"]
    counts = Counter(p.country for p in places if p.country)
    return max(lands, key=lambda p: (counts[p.country or ""], -p.span.start), default=None)
