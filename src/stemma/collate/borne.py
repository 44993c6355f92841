"""Which sentences of a story answer one question though they share few words, and whether they agree.

A model of pairs tells it. It is asked for likely pairs only, and believed only where it is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from stemma.collate.ground import Ground
from stemma.model import Span
from stemma.model.bearing import Bearing, Chances, Comparer

CLOSEST = 5  # other sentences for which each is asked: of labelled pairs ... lie within
NEAR = 0.2  # of the likeness of two sentences, words and vectors together, under which they are not asked for
LEAST = {Bearing.SAME: 0.8, Bearing.OPPOSED: 0.8, Bearing.CHANGED: 0.8, Bearing.BESIDE: 0.8}
"""How likely a bearing must be."""

Pair = tuple[Span, Span]


def bearings(ground: Ground, comparer: Comparer) -> dict[Pair, Chances]:
    """How likely pairs of sentences bear on each other, the earlier in the order of spans first."""
    spans = sorted(_roots(ground))
    texts = [ground.sentence_at[span].text for span in spans]
    asked = sorted(_likely(spans, comparer.vectors(texts), ground))
    found = comparer.bearings([(texts[one], texts[other]) for one, other in asked])
    return {(spans[one], spans[other]): chances for (one, other), chances in zip(asked, found, strict=True)}


def _roots(ground: Ground) -> set[Span]:
    """The sentences that come from no other one and claim something."""
    copies = {copy.span for voice in ground.voices for strand in voice.strands for copy in strand.copies}
    return {span for span in ground.at if span not in copies and span in ground.sentence_at}


def _likely(spans: Sequence[Span], vectors: Sequence[Sequence[float]], ground: Ground) -> set[tuple[int, int]]:
    """For each sentence those that are likeliest to bear on it, by number: the lower one first."""
    import numpy as np

    near = np.asarray(vectors) @ np.asarray(vectors).T
    found: set[tuple[int, int]] = set()
    for one, span in enumerate(spans):
        rows = [
            (float(near[one, other]) + ground.alike(span, theirs), -other)
            for other, theirs in enumerate(spans)
            if other != one and not ground.akin(span, theirs)
        ]
        for likeness, minus in sorted(rows, reverse=True)[:CLOSEST]:
            if likeness >= NEAR:
                found.add((min(one, -minus), max(one, -minus)))
    return found
