"""Demonyms, metonyms, words before and after a toponym, words that look like towns and are not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Places:
    """What a language says around toponyms, and what it calls countries and their people.

    Places are named by ISO 3166 country code ("SY") or by country and first-level division ("US.WV"), as
    GeoNames has them. Lower-case words are matched in any case, others as written.
    """

    aliases: Mapping[str, str] = field(default_factory=dict)
    """Other names, as written: "U.S." for US."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Short forms that stand only behind a town and a comma: "Ga." for US.GA."""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    """Adjectives and peoples: "Syrian" and "Syrians" for SY."""
    inside: frozenset[str] = frozenset()
    """Words right before a toponym that make it a spot: "in", "at", "from"."""
    nearby: frozenset[str] = frozenset()
    """Words right before a toponym that make it a spot near there: "near", "outside"; also "north of"."""
    joins: frozenset[str] = frozenset()
    """Small words inside a longer name: "Port of Spain"."""
    articles: frozenset[str] = frozenset()
    """Small words that may open a name: "al" in "al-Bab"."""
    settlements: frozenset[str] = frozenset()
    """Heads before a town: "city of"."""
    divisions: frozenset[str] = frozenset()
    """Heads behind or before a first-level division: "Homs Province", "the province of Homs"."""
    counties: frozenset[str] = frozenset()
    """Heads behind a second-level one: "Laurel County"."""
    directions: frozenset[str] = frozenset()
    """Points of the compass and parts: "eastern", "downtown"."""
    bodies: frozenset[str] = frozenset()
    """Words behind a place in the name of its institutions: "Council", "Police"."""
    papers: frozenset[str] = frozenset()
    """Words behind a place in the name of a publication: "Post"; such a name says nothing of where."""
    titles: frozenset[str] = frozenset()
    """Words before a person's name."""
    first_names: frozenset[str] = frozenset()
    """Given names that are towns as well."""
    surnames: frozenset[str] = frozenset()
    """Family names so common that a town of that name needs a word that makes it a spot."""
    common: frozenset[str] = frozenset()
    """Everyday words, days and months that are towns somewhere."""
    ways: frozenset[str] = frozenset()
    """Words behind a name that make it a street or the like: "Road"."""
    speaks: frozenset[str] = frozenset()
    """Verbs that make a bare place name its government: "Damascus said"."""
    facilities: frozenset[str] = frozenset()
    """Buildings and sites that lie in or near the town named beside them: "castle"."""
    townsfolk: frozenset[str] = frozenset()
    """Words right behind a town that make it one: "a Chapin man", "Hurricane police"."""
    hailing: frozenset[str] = frozenset()
    """Words behind a comma and before somebody's home: "Lee, 19, of Martinez"."""
    pairs: frozenset[str] = frozenset()
    """Words between two names with one head: "Nassau and Baker counties"."""
    shared_heads: Mapping[str, str] = field(default_factory=dict)
    """Heads of several names with the head of each: "Nassau and Baker counties" for "Baker County"."""
    sites: frozenset[str] = frozenset()
    """Sights and works that lie in or near the town told of: "the citadel", "Temple of Bel"."""
    landmarks: frozenset[str] = frozenset()
    """Those of which a town has one, so that "the citadel" says which."""
    definite: frozenset[str] = frozenset()
    """Words before a site that was told of or that everybody knows: "the"."""
    settled: frozenset[str] = frozenset()
    """What a town told of is called: "a castle outside the town"."""
