"""How a language spells out the forms of a word that somebody gives in its base form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def as_written(phrase: str) -> frozenset[str]:
    """The phrase itself: for a language that nobody has taught to inflect."""
    return frozenset({phrase})


@dataclass(frozen=True, slots=True, eq=False)
class Inflection:
    """The forms of a verb ("open * gates": "opened * gates") and of a noun ("landslide": "landslides")."""

    verbs: Callable[[str], frozenset[str]] = as_written
    nouns: Callable[[str], frozenset[str]] = as_written


NO_INFLECTION = Inflection()
