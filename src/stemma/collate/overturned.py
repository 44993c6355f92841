"""What a later version of a report says the opposite of: the deputy was held, and now he has been released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from stemma.collate.ground import Ground
from stemma.collate.reversals import opposed
from stemma.model import ClaimKind, Manner


def overturned(ground: Ground, descends: Mapping[int, int]) -> Iterator[tuple[int, int, str]]:
    """Each statement of an update with the one it was made from and takes back, and why.

    A rewrite that says the opposite drifts; whoever reports again has learned of something new.
    """
    for copy, base in sorted(descends.items()):
        claim, origin = ground.claims[copy], ground.claims[base]
        if claim.kind is not ClaimKind.STATEMENT or ground.manner_of(claim.sentence) is not Manner.UPDATE:
            continue
        if verbs := opposed(origin.value, claim.value, ground.tongue):
            yield base, copy, f"“{verbs[0]}” became “{verbs[1]}” in a later version of the report"
