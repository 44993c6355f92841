"""What was found in the whole article, sentence by sentence: times, places, figures, and the place of the story."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from stemma.extract.deeds.clauses import is_set_in_capitals
from stemma.extract.deeds.land import land_of
from stemma.lang.language import Language
from stemma.model.fact import Moment, Place, Quantity
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

DASH = re.compile(r"\s--?\s|\s?[—–―]\s")
"""What stands between a dateline and the text."""
DATELINE = 120
"""Characters within which that dash stands."""
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
    opens: int = 0
    """Where the text begins behind the dateline."""

    def moments_in(self, sentence: Sentence) -> tuple[Moment, ...]:
        """The times that a sentence names."""
        return self.moments.get(sentence.span.start, ())

    def quantities_in(self, sentence: Sentence) -> tuple[Quantity, ...]:
        """The figures that a sentence gives."""
        return self.quantities.get(sentence.span.start, ())

    def spots_in(self, sentence: Sentence) -> tuple[Place, ...]:
        """The places that a sentence names as such."""
        return self.spots.get(sentence.span.start, ())

    def is_dateline(self, place: Place) -> bool:
        """Whether a place is only where the reporter was."""
        return place.span.end <= self.opens

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
    parts, opens = noted.sentences, _opens(noted, places)
    told = [spot for spot in spots if spot.span.start >= opens]
    return Scene(
        noted,
        language,
        by_sentence(parts, [m for m in moments if m.span.start >= opens]),
        by_sentence(parts, quantities),
        by_sentence(parts, spots),
        _story(told, parts[0].span.end if parts else 0),
        land_of(_sure(noted, places, spots), told),
        opens,
    )


def _sure(noted: Noted, places: Sequence[Place], spots: Sequence[Place]) -> list[Place]:
    """The places that speak for a country: in copy in capitals no town that may as well be somebody's name."""
    put = {spot.span for spot in spots}
    plain = not is_set_in_capitals(noted.article.text)
    return [place for place in places if plain or place.kind == "country" or place.demonym or place.span in put]


def _opens(noted: Noted, places: Sequence[Place]) -> int:
    """Where the text begins behind a dateline: a place at its very start and a dash soon after."""
    text = noted.article.text
    dash = DASH.search(text, 0, DATELINE)
    return dash.end() if dash and any(place.span.start == 0 for place in places) else 0


def by_sentence(sentences: Sequence[Sentence], found: Iterable[Found]) -> dict[int, tuple[Found, ...]]:
    """What lies within each sentence, by where that begins, in the order given; what reaches over an edge in none."""
    starts = [sentence.span.start for sentence in sentences]
    told: dict[int, list[Found]] = {}
    for one in found:
        at = bisect_right(starts, one.span.start) - 1
        if at >= 0 and sentences[at].span.holds(one.span):
            told.setdefault(starts[at], []).append(one)
    return {start: tuple(told[start]) for start in starts if start in told}


def _story(spots: Sequence[Place], lead: int) -> Place | None:
    """The place of the story: the town that the article opens with and names again, more often than any other."""
    towns = [p for p in spots if p.kind == "town"]
    counts = Counter((town.geonameid, town.name) for town in towns)
    first, second = [*counts.most_common(2), (None, 0), (None, 0)][:2]
    named = [town for town in towns if (town.geonameid, town.name) == first[0]]
    firm = first[1] >= FIRM and first[1] > second[1] and named[0].span.start < lead
    return named[0] if firm else None
