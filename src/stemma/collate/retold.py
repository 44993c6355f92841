"""What a copy tells of what its exemplar claims, in a sentence that drifted and holds no claim that was matched.

"Arikan has appealed" is nobody's word and no figure, and yet an answer to whether he will: the one that copying made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.collate.ground import Ground
from stemma.collate.matching import Match
from stemma.collate.turned import TURNING
from stemma.model import Claim, ClaimKind, Drift, DriftKind, Sentence, Span


@dataclass(frozen=True, slots=True)
class Retelling:
    """The claim that was retold, by number, the copy's sentence, and what was done to it."""

    base: int
    copy: Sentence
    kind: DriftKind


def retold(found: Sequence[Match], drifted: Iterable[Drift], ground: Ground) -> Mapping[int, tuple[Retelling, ...]]:
    """By the number of the match: what copies tell instead of its claims, one reading for each claim and sentence."""
    asking: dict[int, list[int]] = defaultdict(list)  # by claim, the matches that hold it
    for number, match in enumerate(found):
        for claim in match.claims:
            asking[claim].append(number)
    told: dict[int, dict[Span, Retelling]] = defaultdict(dict)
    turning = [one for one in drifted if one.kind in TURNING]
    for one in sorted(turning, key=lambda one: (one.after, TURNING.index(one.kind))):
        copy = ground.sentence_at.get(ground.sentence_of(one.after))
        base = _base(one, copy, ground) if copy else None
        if copy is None or base is None:
            continue
        for number in asking[base]:
            if all(ground.claims[other].sentence != copy.span for other in found[number].claims):
                told[number].setdefault(copy.span, Retelling(base, copy, one.kind))
    return {number: tuple(some.values()) for number, some in told.items()}


def _base(drift: Drift, copy: Sentence, ground: Ground) -> int | None:
    """The claim that a drift tells otherwise: of those that its sentence held, what the copy has most of."""
    if drift.before is None:
        return None
    there = [n for n in ground.at.get(ground.sentence_of(drift.before), ()) if _lost(ground.claims[n], drift, copy)]
    if drift.kind is DriftKind.HEDGE_LOST:
        there = [n for n in there if ground.claims[n].hedged] or there
    mine = ground.stems_of[copy.span]
    shared = {n: ground.weigh(sorted(mine & ground.content(ground.claims[n]))) for n in there}
    return max((n for n in there if shared[n]), key=lambda n: (shared[n], -n), default=None)


def _lost(claim: Claim, drift: Drift, copy: Sentence) -> bool:
    """Whether a claim had what was lost, or is not told in its very words. Figures are told apart by their values."""
    if claim.kind is ClaimKind.QUANTITY:
        return False
    if drift.kind is DriftKind.ATTRIBUTION_LOST:
        return claim.speaker is not None
    return drift.kind is not DriftKind.MEANING or claim.value not in copy.text
