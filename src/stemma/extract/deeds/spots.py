"""The places of an article where something may happen, as against those that name a people or are part of a name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stemma.extract.deeds.actors import INITIALS, is_set_in_capitals
from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.land import home
from stemma.extract.deeds.quarters import quarters
from stemma.lang.deeds import Deeds
from stemma.lang.language import Language
from stemma.model.fact import Place
from stemma.model.story import Noted
from stemma.model.text import Span

SHORT = 3
"""Letters of a country's initials."""
CLOSE = 40
"""Characters before a name that hold the words that make it a place: "in the southern city of"."""


def spots(noted: Noted, places: Sequence[Place], taken: Sequence[Span], language: Language) -> tuple[Place, ...]:
    """The places where something may happen: none that name a people or are part of a name (`taken`).

    Copy set in capitals does not tell towns from surnames: there a town must lie in the country that the article
    speaks of most, and stand behind a word such as "in" or another place.
    """
    text = noted.article.text
    named = [p for p in places if not p.demonym and not any(span.holds(p.span) for span in taken)]
    ends = {p.span.end for p in places}
    named = [p for p in named if p.kind != "country" or _is_put(p, text, ends, language.deeds)]  # no "U.S. soldiers"
    if is_set_in_capitals(text):
        lands = {home(places, named), *(p.country for p in places if p.kind == "country")}
        named = [
            p for p in named if _is_sure(p, lands) and (p.kind == "country" or _is_put(p, text, ends, language.deeds))
        ]
    peoples = [p.span for p in places if p.demonym]
    return tuple(sorted((*named, *quarters(noted, named, peoples, language.deeds)), key=lambda place: place.span))


def _is_sure(place: Place, lands: Collection[str | None]) -> bool:
    """Whether capitals hide nothing else: "US" may be a pronoun there, and a town abroad a surname."""
    return len(place.span) > INITIALS and (place.kind == "country" or place.country in lands)


def _is_put(place: Place, text: str, ends: set[int], known: Deeds) -> bool:
    """Whether the words before a name make it a place."""
    before = text[max(0, place.span.start - CLOSE) : place.span.start]
    behind_place = before.endswith(", ") and place.span.start - 2 in ends
    words = words_of(before)
    while words and words[-1] in known.bearings:
        words.pop()
    if place.kind == "country" and _describes(place, text, known):
        return False
    return place.span.start == 0 or behind_place or bool(set(words[-1:]) & known.locative)


def _describes(place: Place, text: str, known: Deeds) -> bool:
    """Whether a country by its initials only describes what is named behind it: "to U.S. plans"."""
    name = place.span.of(text)
    short = name.endswith(".") or len(name) <= SHORT
    behind = text[place.span.end : place.span.end + CLOSE]
    following = words_of(behind)[:1] if behind[:1] == " " else []
    small = known.prepositions | known.boundaries | known.auxiliaries | known.coordinators | known.before_verbs
    return short and bool(following) and following[0] not in small
