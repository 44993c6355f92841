"""When two names of speakers mean one speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stemma.lang import Language

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def content_words(name: str, tongue: Language) -> frozenset[str]:
    """The words of a name that tell it from others: no articles, no titles; possessives opened.

    >>> from stemma.lang import ENGLISH
    >>> sorted(content_words("the State Fire Service's spokesman", ENGLISH))
    ['fire', 'service', 'spokesman', 'state']
    """
    words = (re.sub(r"['’]s$", "", word.lower()) for word in WORD.findall(name))
    return frozenset(word for word in words if word not in tongue.words.function)


def same_speaker(one: str, other: str, tongue: Language) -> bool:
    """Whether the two are surely one: the words of one are all among the words of the other.

    "Barazi" and "Homs Province Governor Talal Barazi" are one. "Residents" and "a resident" are not known to be.
    To take two for one can only lower the number of speakers, never invent a corroboration.
    """
    mine, theirs = content_words(one, tongue), content_words(other, tongue)
    if not mine or not theirs:
        return False
    return mine <= theirs or theirs <= mine


def distinct(speakers: Iterable[str], tongue: Language) -> tuple[str, ...]:
    """The different speakers among these names, each by its fullest name, in alphabetical order."""
    kept: list[str] = []
    for name in sorted(set(speakers), key=lambda name: (-len(content_words(name, tongue)), name)):
        if not any(same_speaker(name, other, tongue) for other in kept):
            kept.append(name)
    return tuple(sorted(kept))


def surely_different(speakers: Iterable[str], tongue: Language) -> int:
    """How many of these speakers are certainly not one another: what a corroboration may rest on.

    Only speakers with a name are told apart. "The company", "a statement" or "officials" may be the named one
    under another description, so beside a name, or beside each other, they count for nothing more.
    """
    known = distinct(speakers, tongue)
    named = [speaker for speaker in known if _named(speaker)]
    return len(named) if named else min(1, len(known))


def _named(speaker: str) -> bool:
    """Whether a capital stands behind the first word, or the one word there is has one.

    >>> _named("A statement"), _named("Residents of Homs"), _named("Tass")
    (False, True, True)
    """
    words = WORD.findall(speaker)
    return any(word[0].isupper() for word in (words[1:] or words))
