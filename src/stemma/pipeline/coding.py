"""What events are coded with: the actors and kinds of events that ship, and a newsroom's own lists above them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from stemma.extract.deeds.ontology import hard_news, kinds_in, with_kinds
from stemma.extract.deeds.parties import Parties, known_parties, parties_in
from stemma.lang import Language

MADE = frozenset({"study", "dossier"})  # what is made of events


@dataclass(frozen=True, slots=True)
class Lists:
    """A newsroom's own lists, each as the name of its file and what stands in it; None where it gave none.

    They travel as text: what is built from them is kept once in each process.
    """

    actors: tuple[str, str] | None = None
    kinds: tuple[str, str] | None = None


SHIPPED = Lists()


@lru_cache(maxsize=8)
def coding(lists: Lists, language: Language) -> tuple[Language, Parties]:
    """The language with all kinds of events, and all actors known by name. Raises BadList, with row and remedy."""
    own = kinds_in(lists.kinds[1], lists.kinds[0], language) if lists.kinds else ()
    party = parties_in(lists.actors[1], lists.actors[0]) if lists.actors else ()
    deeds = with_kinds(language.deeds, own, hard_news(language))
    return replace(language, deeds=deeds), known_parties(party)


def version_with(version: Callable[[str], str], lists: Lists) -> Callable[[str], str]:
    """The names of analysers when these lists are used: what was coded with others is never taken for it."""
    if lists == SHIPPED:
        return version
    mark = hashlib.sha256(repr(lists).encode()).hexdigest()[:8]
    return lambda name: f"{version(name)} with {mark}" if name in MADE else version(name)
