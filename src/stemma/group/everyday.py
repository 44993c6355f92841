"""How much a word tells that is common in the language at large, whatever the stories seen so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import exp, log

from stemma.group.terms import term_of
from stemma.lang.language import Language

FIRST = 0.1  # of all running words, the most common one; the word of rank k is a k-th of it (Zipf 1949)
ARTICLE = 400  # running words of an article
RAREST = 0.001  # of articles have a word that tells as much as one that no list has


@cache
def everyday(language: Language) -> Mapping[str, float]:
    """For each term of the language's common words what is left of its weight, from 0 to 1; the rest keep theirs.

    In a heap of eight articles on one event "police" is as rare as the name of the village: only the language tells
    that one of them says little. How many articles have a word is reckoned from its rank by Zipf's law.
    """
    dull = language.words.function | language.words.common
    share: dict[str, float] = defaultdict(float)
    for rank, word in enumerate(_ranked(language.words.ranked), 1):
        if term := term_of(word, dull):
            share[term] += FIRST / rank
    return {term: log(1 / (1 - exp(-ARTICLE * part) + RAREST)) / log(1 / RAREST) for term, part in share.items()}


def _ranked(name: str) -> list[str]:
    """The words of a list in the package's data, the most common first; its parts of words and signs are left out."""
    if not name:
        return []
    lines = files("stemma").joinpath("data", name).read_text("utf-8").splitlines()
    return [line for line in lines if len(line) > 1 and line.isalpha()]
