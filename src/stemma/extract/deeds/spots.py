"""The places of an article where something may happen, as against those that name a people or are part of a name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stemma.extract.deeds.actors import INITIALS
from stemma.extract.deeds.clauses import is_set_in_capitals, words_of
from stemma.extract.deeds.land import home
from stemma.extract.deeds.quarters import namesakes, quarters
from stemma.extract.gazetteer import fold
from stemma.extract.places_named import great_itself
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
        firm = [p for p in places if p.kind == "country" or p.demonym or _is_firm(p, text, ends, language.deeds)]
        lands = {home(firm, named), *(p.country for p in places if p.kind == "country")}
        strange = [p for p in named if _is_namesake(p, lands, text, ends, language)]
        sure = [p for p in named if _is_sure(p, lands)]
        known = {p.name for p in sure if p.kind != "country" and _is_firm(p, text, ends, language.deeds)}
        named = [
            p
            for p in sure
            if p.kind == "country"
            or _is_put(p, text, ends, language.deeds)
            or (p.name in known and _is_settled(p, text, language.deeds))
        ]
        named += namesakes(noted, named, strange, language.deeds)
    peoples = [p.span for p in places if p.demonym]
    return tuple(sorted((*named, *quarters(noted, named, peoples, language.deeds)), key=lambda place: place.span))


def _is_sure(place: Place, lands: Collection[str | None]) -> bool:
    """Whether capitals hide nothing else: "US" may be a pronoun there, and a town abroad a surname."""
    return len(place.span) > INITIALS and (place.kind == "country" or place.country in lands)


def _is_namesake(place: Place, lands: Collection[str | None], text: str, ends: set[int], language: Language) -> bool:
    """Whether a town of the article's own country bears the name of a small one abroad, and no person does."""
    words = place.span.of(text).title()
    people = language.places.surnames | language.places.first_names
    small = place.kind == "town" and place.country not in lands and not great_itself(fold(words))
    plain = place.span.of(text)[-1].isalpha() and words.split()[0] not in people and len(place.span) > INITIALS
    return small and plain and words not in people and _is_firm(place, text, ends, language.deeds)


def _is_put(place: Place, text: str, ends: set[int], known: Deeds) -> bool:
    """Whether the words before a name make it a place."""
    if place.kind == "country" and _describes(place, text, known):
        return False
    return _opens_or_follows(place, text, ends) or _link(place, text, known) in known.locative


def _is_firm(place: Place, text: str, ends: set[int], known: Deeds) -> bool:
    """Whether a name can be nobody's surname there: no "of" or "to" is enough, and no article stands before it."""
    apart = known.portion_of | known.purposes | known.parted
    link = _link(place, text, known, known.definite)
    return _opens_or_follows(place, text, ends) or link in known.locative - apart


def _is_settled(place: Place, text: str, known: Deeds) -> bool:
    """Whether the word before a name that is known as a place's leaves it one: "two La Paz hotels", "shook Lima"."""
    return _link(place, text, known, known.definite) in known.settling


def _opens_or_follows(place: Place, text: str, ends: set[int]) -> bool:
    """Whether a name opens the text or follows another place behind a comma."""
    return place.span.start == 0 or (place.span.start - 2 in ends and text[: place.span.start].endswith(", "))


def _link(place: Place, text: str, known: Deeds, kept: Collection[str] = ()) -> str:
    """The word before a name, past bearings such as "northern" other than those `kept`."""
    words = words_of(text[max(0, place.span.start - CLOSE) : place.span.start])
    while words and words[-1] in known.bearings and words[-1] not in kept:
        words.pop()
    return words[-1] if words else ""


def _describes(place: Place, text: str, known: Deeds) -> bool:
    """Whether a country by its initials only describes what is named behind it: "to U.S. plans"."""
    name = place.span.of(text)
    short = name.endswith(".") or len(name) <= SHORT
    behind = text[place.span.end : place.span.end + CLOSE]
    following = words_of(behind)[:1] if behind[:1] == " " else []
    small = known.prepositions | known.boundaries | known.auxiliaries | known.coordinators | known.before_verbs
    return short and bool(following) and following[0] not in small
