"""What a rewrite turns into its reverse, whether or not its sentence is alike enough to descend from the other."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.collate.ground import Ground, Voice
from stemma.collate.reversals import agrees, denial_dropped, opposed, told_as_come
from stemma.model import Manner, Sentence

SHARED = 2  # stems that both sentences have


def reworded(voice: Voice, ground: Ground) -> Iterator[tuple[Sentence, Sentence, str]]:
    """Each sentence of the exemplar with one of a rewrite that reverses it, and why."""
    bases = tuple(strand.base for strand in voice.strands)
    for member in voice.members:
        if member.manner is Manner.REWRITE:
            for copy in member.study.sentences:
                yield from _reversed(copy, bases, ground)


def _reversed(
    copy: Sentence, bases: tuple[Sentence, ...], ground: Ground
) -> Iterator[tuple[Sentence, Sentence, str]]:
    mine = ground.stems_of[copy.span]
    near = [(mine & ground.stems_of[base.span], base) for base in bases if base.span.article != copy.span.article]
    near = [(shared, base) for shared, base in near if len(shared) >= SHARED]
    near.sort(key=lambda row: (-ground.weigh(sorted(row[0])), row[1].span))
    alike = [base for _, base in near]
    turned = [(base, verbs) for base in alike if (verbs := opposed(base.text, copy.text, ground.tongue))]
    if turned and not any(agrees(base.text, copy.text, ground.tongue) for base in alike):
        base, verbs = turned[0]
        yield base, copy, f"“{verbs[0]}” became its opposite, “{verbs[1]}”"
    for base in alike[:1]:
        if clause := denial_dropped(base.text, copy.text, ground.tongue):
            yield base, copy, f"what the exemplar denies is told as so (“{clause}”)"
        if words := told_as_come(base.text, copy.text, ground.tongue):
            yield base, copy, f"what the exemplar only expects is told as done (“{words}”)"
