"""Which of three witnesses stands alone where they differ: the calculus of variants.

Of three copies of one text, one that never stands alone against the other two may be what they come from, or the
middle of a row; where each has readings of its own against the other two, none of them is the exemplar of all, and
their common original is lost (W. W. Greg, "The Calculus of Variants", 1927; P. Maas, "Textkritik", 1927).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from stemma.trace.align import Alignment
from stemma.trace.kin import Kin, Kinships

ALONE = 3  # words in which two agree against the third; fewer are slips that two newsrooms may make alike
WITNESSES = 6  # of a text that are compared in threes, those that share most with the others


def parted_by_variants(ids: Iterable[str], kins: Kinships) -> bool:
    """Whether some three of the witnesses each have readings of their own, so that they share a lost original."""
    known = frozenset(ids)
    shared = {id: sum(each.strength for each in kins.near(id, known)) for id in known}
    best = sorted(known, key=lambda id: (-shared[id], id))[:WITNESSES]
    for three in combinations(best, 3):
        pairs = {id: [each for each in kins.near(id, three) if each.copied] for id in three}
        if all(len(found) == 2 for found in pairs.values()) and all(alone(id, pairs) >= ALONE for id in three):
            return True
    return False


def alone(witness: str, pairs: dict[str, list[Kin]]) -> int:
    """In how many words the other two agree against this one of three. `pairs` are the kinships of each."""
    return sum(against(witness, pairs))


def against(witness: str, pairs: dict[str, list[Kin]]) -> tuple[int, int]:
    """How many words the other two both have where this one of three has not, and this one where they have not.

    What was cut shows in one of the two numbers, what was worded otherwise in both.
    """
    mine = {each.mate(witness): each.alignment for each in pairs[witness]}
    one, other = sorted(mine)
    between = next(each.alignment for each in pairs[one] if each.mate(one) == other)
    theirs = _edited(one, mine[one]) & between.words_of(one)
    own = _edited(witness, mine[one]) & _edited(witness, mine[other])
    return len(theirs), len(own)


def _edited(id: str, alignment: Alignment) -> frozenset[int]:
    """The words of one text inside its passages with the other that the other does not have."""
    first = id == alignment.one.id
    inside = {at for stretch in alignment.stretches for at in (stretch.one if first else stretch.other)}
    return frozenset(inside - alignment.words_of(id))
