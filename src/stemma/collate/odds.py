"""Whether claims that would meet under one question are kept apart by an article that gives two answers to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stemma.collate.figures import apart, equal, head, is_telltale
from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.model import Claim, ClaimKind


def at_odds(some: Sequence[int], others: Sequence[int], ground: Ground) -> bool:
    """Whether an article gives another figure among the others, in the same voice: then it counts another thing.

    "Fifteen died" and, further down, "29 people died in December" are two questions, though a rival report has
    sentences near to both. So are "eleven people died, he said, as two died in the night"; and nine people in one
    sentence, nine soldiers in another, from two speakers.
    """
    claims = ground.claims
    here: dict[str, list[Claim]] = defaultdict(list)
    for number in some:
        here[claims[number].span.article].append(claims[number])
    return any(
        _counts_another(one, claims[number], ground)
        or (
            apart(one, claims[number])
            and (
                one_voice(one, claims[number], ground)
                or _is_reason(one, claims[number])
                or _is_reason(claims[number], one)
            )
        )
        for number in others
        for one in here.get(claims[number].span.article, ())
    )


def _counts_another(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether an article has two speakers give one small figure for two kinds of people."""
    if one.kind is not ClaimKind.QUANTITY or other.kind is not ClaimKind.QUANTITY or one.sentence == other.sentence:
        return False
    if not equal(one, other) or is_telltale(one) or not (one.speaker and other.speaker):
        return False
    return not one_voice(one, other, ground) and not head(one, ground) & head(other, ground)


def _is_reason(one: Claim, other: Claim) -> bool:
    """Whether nobody is heard to give a lesser figure that stands behind the other in its sentence."""
    behind = one.sentence == other.sentence and one.span > other.span
    return behind and one.speaker is None and (one.high or 0) < (other.low or 0)


def one_voice(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether one speaker gives both, or nobody is heard in either."""
    if one.speaker is None or other.speaker is None:
        return one.speaker is other.speaker
    return same_speaker(one.speaker, other.speaker, ground.tongue)
