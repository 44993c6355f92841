"""Who is one holder of a place under several names: "rebels" and "Rebel fighters", a group and its militants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from stemma.collate.speakers import content_words
from stemma.lang import Language
from stemma.lang.deeds import Side
from stemma.model import Claim, ClaimKind


def holder(name: str, tongue: Language) -> str:
    """The words that tell a holder from others: those for anybody who bears arms do only where there are no others.

    >>> from stemma.lang import ENGLISH
    >>> holder("Islamic State militants", ENGLISH) == holder("the Islamic State", ENGLISH)
    True
    >>> holder("rebels", ENGLISH) == holder("Rebel fighters", ENGLISH)
    True
    """
    words = content_words(name, tongue)
    own = {word for word in words if tongue.deeds.heads.get(word) is not Side.ARMED}
    return " ".join(sorted(own))


def days_of(told: Iterable[Claim], tongue: Language) -> Mapping[str, str]:
    """By holder the one day from which he is told to hold a place, where it is one."""
    known: dict[str, set[str]] = defaultdict(set)
    for claim in told:
        if claim.kind is ClaimKind.CONTROL and claim.first:
            known[holder(claim.value, tongue)].add(claim.first)
    return {name: min(days) for name, days in known.items() if len(days) == 1}
