"""Words compared by their beginnings: enough to tell whether two lines speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

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
    folded = word.casefold().replace("’", "'").removesuffix("'s")
    return (folded[:-1] if folded.endswith("s") and len(folded) > 3 else folded)[:STEM]


def content(text: str, language: Language) -> list[str]:
    """The stems of the words that carry the matter of a text, in order."""
    idle = language.furniture.function_words
    return [stem(w) for w in words(text) if len(w) > 2 and w.casefold().replace("’", "'") not in idle]


def share(some: Iterable[str], known: Set[str]) -> float:
    """How much of some is among the known, 0 to 1; nothing shares nothing."""
    stems = set(some)
    return len(stems & known) / len(stems) if stems else 0.0
