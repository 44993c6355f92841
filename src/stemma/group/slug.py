"""Names for stories that a person can read and type: "palmyra", "mpulungu-cholera"."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping

from stemma.group.terms import Terms, plain
from stemma.model.article import Article

SECOND = 0.9  # of the first word's weight, from which a second word joins the name
NAMELESS = "story"


def slug(weights: Mapping[str, float], forms: Mapping[str, str]) -> str:
    """One or two words that weigh most, as an address would write them.

    >>> slug({"palmyra": 2.0, "ruins": 0.5}, {"palmyra": "Palmyra", "ruins": "ruins"})
    'palmyra'
    """
    ranked = sorted(weights, key=lambda term: (-weights[term], term))
    words = [word for term in ranked[:4] if (word := _plain(forms.get(term, term))) and not word.isdigit()]
    if not words:
        return NAMELESS
    heavy = len(ranked) > 1 and weights[ranked[1]] >= SECOND * weights[ranked[0]]
    return "-".join(words[: 2 if heavy else 1])


def unique(name: str, content: str, taken: Collection[str]) -> str:
    """The name, or the name with a few digits drawn from the content where it is taken.

    >>> unique("fire", "a", {"fire"})
    'fire-ca97'
    """
    digest = hashlib.sha256(content.encode()).hexdigest()
    for size in (0, *range(4, len(digest))):
        whole = f"{name}-{digest[:size]}" if size else name
        if whole not in taken:
            return whole
    return f"{name}-{digest}-{len(taken)}"


def key_of(article: Article, found: Terms, vector: Mapping[str, float], taken: Collection[str]) -> str:
    """The key of a story that begins with this article."""
    return unique(slug(vector, found.forms), article.id, taken)


def _plain(word: str) -> str:
    return re.sub(r"[^\w]+", "", plain(word))
