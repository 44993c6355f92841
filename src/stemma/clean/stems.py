"""Words compared by their beginnings: enough to tell whether two lines speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from stemma.lang import Language

STEM = 6
"""Letters of a word that count: "recaptured" and "recapturing" are one, "police" and "policy" are not."""
NAME = re.compile(r"[^\W\d_](?:[^\W_]|['’.](?=[^\W_]))*|\d[\d,.]*")


def words(text: str) -> list[str]:
    """The words and figures of a text, as they stand."""
    return [match.group().rstrip(".") for match in NAME.finditer(text)]


def stem(word: str) -> str:
    """The beginning of a word, folded; a possessive or plural s does not count.

    >>> stem("Militants") == stem("militant’s")
    True
    """
    return _stem(word.casefold().replace("’", "'"))


def _stem(small: str) -> str:
    folded = small.removesuffix("'s")
    return (folded[:-1] if folded.endswith("s") and len(folded) > 3 else folded)[:STEM]


@lru_cache(maxsize=4096)
def content(text: str, language: Language) -> tuple[str, ...]:
    """The stems of the words that carry the matter of a text, in order; kept, as a line is asked for them often."""
    idle = language.furniture.function_words
    small = (word.casefold().replace("’", "'") for word in words(text) if len(word) > 2)
    return tuple(_stem(word) for word in small if word not in idle)


def share(some: Iterable[str], known: Set[str]) -> float:
    """How much of some is among the known, 0 to 1; nothing shares nothing."""
    stems = set(some)
    return len(stems & known) / len(stems) if stems else 0.0
