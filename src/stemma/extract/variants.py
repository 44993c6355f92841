"""Names as written and as meant: whether two spellings name the same person or place, and what shows it.

Two names of one place are what the gazetteer gives to it (Palmyra, Tadmur); two names of a person are compared by
sound (`model.naming`). What only looks alike (Iran and Iraq) stays apart.
"""

from __future__ import annotations

from stemma.extract.gazetteer import Entry, fold, gazetteer
from stemma.lang.language import Language
from stemma.model.naming import same_letters, same_person

SENSES = 3  # of the places that bear a name, the most populous: those that news may mean by it


def same_name(one: str, other: str, language: Language) -> tuple[str, ...]:
    """Why the two may be one name, reason by reason; nothing where they are two names.

    >>> from stemma.lang import ENGLISH
    >>> same_name("Bassam al-Homsi", "Bassam Al Homsi", ENGLISH)
    ('the same but for case, hyphens and marks',)
    >>> same_name("Palmyra", "Tadmur", ENGLISH)
    ('both are names of Tadmur (GeoNames 163808)',)
    >>> same_name("Ali Hassan", "Ali Hussein", ENGLISH)
    ()
    """
    if same := same_letters(one, other):
        return same
    places = _places(one), _places(other)
    if all(places):
        shared = [entry for entry in places[0] if entry in places[1]]
        return (f"both are names of {shared[0].name} (GeoNames {shared[0].geonameid})",) if shared else ()
    return same_person(one, other, language)


def _places(name: str) -> tuple[Entry, ...]:
    """The places that news most likely mean by the name."""
    return gazetteer().named(fold(name))[:SENSES]
