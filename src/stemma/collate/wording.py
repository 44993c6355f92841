"""What a sentence is made of, for telling whether another says the same: stems with the weight of their rarity."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

import Stemmer

from stemma.lang import Language

FIGURE = 1.5  # times the weight of another stem as rare: a figure is seldom shared by chance

REMEMBERED = 16384  # texts whose stems are kept: those of a story of some hundred articles

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language)


@cache
def asides(tongue: Language) -> re.Pattern[str]:
    """What is said of somebody or something by the way, between two commas: ", which runs from Oran to Bechar,"."""
    return re.compile(rf",\s+(?:{'|'.join(tongue.numbers.relatives)})\b[^,;.]*(?:,|$)")


@cache
def stem(word: str, tongue: Language) -> str:
    """The stem of one word, American spelling, number words as digits (Snowball: Porter 2001).

    >>> from stemma.lang import ENGLISH
    >>> stem("Militants", ENGLISH), stem("nine", ENGLISH), stem("neighbourhoods", ENGLISH)
    ('milit', '9', 'neighborhood')
    """
    form = re.sub(r"['’]s?$", "", word.lower()).replace(",", "")
    spelling = dict(tongue.spelling.same)
    form = spelling.get(form, form)
    for old, new in tongue.spelling.endings:
        if form.endswith(old):
            form = form.removesuffix(old) + new
            break
    return str(_stemmer(tongue.name.lower()).stemWord(form))


@lru_cache(maxsize=REMEMBERED)
def stems(text: str, tongue: Language) -> tuple[str, ...]:
    """The stems of the content words of a text, in order."""
    words = (word.replace("’", "'") for word in WORD.findall(text))
    return tuple(stem(word, tongue) for word in words if word.lower() not in tongue.words.function)


@lru_cache(maxsize=REMEMBERED)
def stem_set(text: str, tongue: Language) -> frozenset[str]:
    """The same, each once."""
    return frozenset(stems(text, tongue))


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a shared stem says: the rarer it is in the sentences of the story, the more."""

    of: dict[str, float]
    unseen: float

    def __call__(self, some: Iterable[str]) -> float:
        """The weight of some stems together."""
        known, unseen = self.of.get, self.unseen
        return sum([known(one, unseen) for one in some])


def weights(sentences: Iterable[tuple[str, ...]]) -> Weights:
    """Inverse document frequency over the sentences of a story (Spärck Jones 1972), each counted once."""
    rows = [frozenset(sentence) for sentence in sentences]
    seen = Counter(stem for row in rows for stem in row)
    total = len(rows) + 1
    return Weights({stem: _figured(stem) * log(total / count) for stem, count in sorted(seen.items())}, log(total))


def _figured(stem: str) -> float:
    return FIGURE if stem[0].isdigit() else 1.0
