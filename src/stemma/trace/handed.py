"""Copies of copies: a page that has the edits of one sibling has its text from there, not from the dispatch.

Shared errors prove more than shared text (P. Maas, "Textkritik", 1927): what one newsroom changed, and another page
has changed in the same way, came from the first to the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stemma.trace.kin import Kinships
from stemma.trace.variants import ALONE, against, alone
from stemma.trace.witnesses import Family
from stemma.trace.words import Text, rank

SAME_EDITS = 3  # words that two siblings changed alike; two sub-editors may hit on fewer
ELSEWHERE = 0.02  # of a copy's words come from the family, but not through the sibling: slips of the comparison


def handed_on(texts: Mapping[str, Text], kins: Kinships, families: Iterable[Family]) -> dict[str, str]:
    """For each uncredited copy of a lost text that has the edits of another, that other.

    Copies that credit the text are thought to keep it: what others have otherwise is not their edit.
    """
    found: dict[str, str] = {}
    for family in families:
        silent = [id for id in family.copies if id not in family.credited and id not in family.retold]
        siblings = sorted(silent, key=lambda id: rank(texts[id]))
        place = {id: at for at, id in enumerate(siblings)}
        for copy in siblings:
            # Only kin are asked: of five hundred copies each has a few, and all pairs would be too many.
            before = (mate for each in kins.of(copy) if place.get(mate := each.mate(copy), len(place)) < place[copy])
            through = (
                id for id in sorted(before, key=place.__getitem__) if _passed_on(copy, id, family, kins, texts)
            )
            if sibling := next(through, None):
                found[copy] = sibling
    return found


def _passed_on(copy: str, sibling: str, family: Family, kins: Kinships, texts: Mapping[str, Text]) -> bool:
    """Whether the sibling has all that the copy has of the text, and another copy shows whose edits they are."""
    pair = kins.between(copy, sibling)
    if pair is None or not pair.copied:
        return False
    taken = kins.copied_of(copy, frozenset(family.copies))
    if len(taken - pair.alignment.words_of(copy)) > ELSEWHERE * len(texts[copy]):
        return False
    credited = frozenset(family.credited) - {copy, sibling}
    shows = (each.mate(copy) for each in kins.near(copy, credited))
    return any(_are_edits(copy, sibling, other, kins) for other in shows)


def _are_edits(copy: str, sibling: str, other: str, kins: Kinships) -> bool:
    """Whether copy and sibling have the same words for the other's, and the sibling never stands alone."""
    three = (copy, sibling, other)
    pairs = {id: [each for each in kins.near(id, three) if each.copied] for id in three}
    if any(len(found) < len(three) - 1 for found in pairs.values()):
        return False
    return min(against(other, pairs)) >= SAME_EDITS and alone(sibling, pairs) < ALONE
