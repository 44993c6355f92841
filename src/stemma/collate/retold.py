"""What a copy tells of what its exemplar claims, in a sentence that drifted and holds no claim that was matched.

"Arikan has appealed" is nobody's word and no figure, and yet an answer to whether he will: the one that copying made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.collate.ground import Ground
from stemma.collate.matching import Match
from stemma.collate.turned import RETOLD, TURNING
from stemma.model import Claim, ClaimKind, Drift, DriftKind, Sentence, Span


@dataclass(frozen=True, slots=True)
class Retelling:
    """The claim that was retold, by number, the copy's sentence, what was done to it, and the words that tell it."""

    base: int
    copy: Sentence
    kind: DriftKind
    words: Span


def retold(found: Sequence[Match], drifted: Iterable[Drift], ground: Ground) -> Mapping[int, tuple[Retelling, ...]]:
    """By the number of the match: what copies tell instead of its claims, one reading for each claim and sentence."""
    asking: dict[int, list[int]] = defaultdict(list)  # by claim, the matches that hold it
    for number, match in enumerate(found):
        for claim in match.claims:
            asking[claim].append(number)
    told: dict[int, dict[Span, Retelling]] = defaultdict(dict)
    turning = [one for one in drifted if one.kind in RETOLD]
    for one in sorted(turning, key=lambda one: (one.after, RETOLD.index(one.kind))):
        copy = ground.sentence_at.get(ground.sentence_of(one.after))
        if copy is None:
            continue
        for base in _bases(one, copy, ground):
            for number in asking[base]:
                if all(ground.claims[other].sentence != copy.span for other in found[number].claims):
                    told[number].setdefault(copy.span, Retelling(base, copy, one.kind, _words(one, copy)))
    return {number: tuple(some.values()) for number, some in told.items()}


def _words(drift: Drift, copy: Sentence) -> Span:
    """The figure that changed; of other changes all of the sentence."""
    return copy.span if drift.kind in TURNING else drift.after


def _bases(drift: Drift, copy: Sentence, ground: Ground) -> Sequence[int]:
    """The claims that a drift tells otherwise: what the copy has most of; of a figure all that hold it."""
    if drift.before is None:
        return ()
    there = [n for n in ground.at.get(ground.sentence_of(drift.before), ()) if _lost(ground.claims[n], drift, copy)]
    if drift.kind not in TURNING:
        return [n for n in there if ground.claims[n].span.overlaps(drift.before)]
    if drift.kind is DriftKind.HEDGE_LOST:
        there = [n for n in there if ground.claims[n].hedged] or there
    mine = ground.stems_of[copy.span]
    shared = {n: ground.weigh(sorted(mine & ground.content(ground.claims[n]))) for n in there}
    return sorted((n for n in there if shared[n]), key=lambda n: (-shared[n], n))[:1]


def _lost(claim: Claim, drift: Drift, copy: Sentence) -> bool:
    """Whether a claim had what was lost, or is not told in its very words. Figures are told apart by their values."""
    if drift.kind not in TURNING:
        return claim.kind in (ClaimKind.QUANTITY, ClaimKind.STATEMENT)
    if claim.kind is ClaimKind.QUANTITY:
        return False
    if drift.kind is DriftKind.ATTRIBUTION_LOST:
        return claim.speaker is not None
    return drift.kind is not DriftKind.MEANING or claim.value not in copy.text
