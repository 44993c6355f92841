"""Which claims of copies are readings of their own, since copying changed how sure they are or what they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from stemma.collate.ground import Ground
from stemma.collate.speakers import content_words
from stemma.collate.turns import words_of
from stemma.model import Claim, ClaimKind, Drift, DriftKind, Manner, Sentence, Span

DESCRIBED = 4  # words from which a speaker is described rather than named
TURNING = (DriftKind.MEANING, DriftKind.ATTRIBUTION_LOST, DriftKind.HEDGE_LOST)
"""A claim that drifted in several ways stands under the first of these."""
RETOLD = (*TURNING, DriftKind.NUMBER)
"""The same of what a sentence says, in which a figure may change."""


def turned(found: Iterable[Drift], descends: Mapping[int, int], ground: Ground) -> dict[int, DriftKind]:
    """The claims of copies, by number, that say their exemplar's with no speaker, with no doubt, or the reverse."""
    changes: dict[Span, list[Drift]] = defaultdict(list)
    for one in found:
        if one.kind in RETOLD and one.before is not None:
            changes[ground.sentence_of(one.after)].append(one)
    told: dict[int, DriftKind] = {}
    for copy, base in sorted(descends.items()):
        claim, origin = ground.claims[copy], ground.claims[base]
        kinds = {one.kind for one in changes.get(claim.sentence, ()) if _concerns(one, claim, origin, ground)}
        if ground.manner_of(claim.sentence) is Manner.REWRITE and claim.kind is ClaimKind.QUANTITY:
            kinds |= {kind for kind, _ in unvoiced(claim, origin, ground)}
        kind = next((kind for kind in RETOLD if kind in kinds), None)
        if kind is not None:
            told[copy] = kind
    return told


def _concerns(drift: Drift, claim: Claim, origin: Claim, ground: Ground) -> bool:
    """Whether a change of a sentence is one of this claim, which may be one of several there."""
    if drift.before is None or not ground.sentence_of(drift.before).overlaps(origin.sentence):
        return False
    if not drift.after.overlaps(claim.span):
        return False
    if drift.kind is DriftKind.NUMBER:
        return claim.kind is ClaimKind.STATEMENT and drift.before.overlaps(origin.span)
    if drift.kind is DriftKind.ATTRIBUTION_LOST:
        return origin.speaker is not None and claim.speaker is None
    if drift.kind is DriftKind.HEDGE_LOST:
        return not claim.hedged
    return claim.kind is ClaimKind.STATEMENT or drift.after == claim.span


def unvoiced(claim: Claim, origin: Claim, ground: Ground) -> Iterator[tuple[DriftKind, str]]:
    """What a claim has lost of the one it was made from: its doubt, its speaker; each with the reason."""
    if claim.speaker is not None or claim.hedged:
        return
    if origin.hedged:
        yield DriftKind.HEDGE_LOST, f"“{origin.value}” was in doubt"
    if origin.speaker and not named_in(origin.speaker, ground.sentence_at[claim.sentence], ground):
        yield DriftKind.ATTRIBUTION_LOST, f"that {origin.speaker} says so was lost"


def named_in(speaker: str, sentence: Sentence, ground: Ground) -> bool:
    """Whether a speaker is still there, by half of the words of the name at least; of a long description by more.

    "A Syrian government official and the group" is not there where "Syrian government troops" are.
    """
    words = content_words(speaker, ground.tongue)
    kept = 2 * len(words & set(words_of(sentence.text)))
    return bool(words) and (kept > len(words) or (kept == len(words) < DESCRIBED))
