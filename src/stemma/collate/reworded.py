"""What a rewrite turns into its reverse, whether or not its sentence is alike enough to descend from the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stemma.collate.ground import Ground, Voice
from stemma.collate.reversals import agrees, denial_dropped, opposed, other_act, told_as_come
from stemma.model import Manner, Sentence

Near = tuple[Sentence, list[Sentence]]
"""A sentence of a rewrite, and those of other witnesses that share stems with it."""
RETOLD = 0.6  # of the lighter sentence's weight that a retelling shares; .5 and .7 find the same in our stories
SHARED = 2  # stems that both sentences have


def retellings(voice: Voice, every: Iterable[Near], ground: Ground) -> Iterator[tuple[Sentence, Sentence]]:
    """Each sentence of a rewrite that descends from none, with the one of the exemplar that it tells in other words:
    the closest that shares most of the weight of the lighter one.
    """
    drawn = {copy.span for strand in voice.strands for copy in strand.copies}
    for copy, near in every:
        if copy.span in drawn or not near:
            continue
        mine, theirs = ground.stems_of[copy.span], ground.stems_of[near[0].span]
        lighter = min(ground.weigh(sorted(mine)), ground.weigh(sorted(theirs)))
        if ground.weigh(sorted(mine & theirs)) >= RETOLD * lighter:
            yield near[0], copy


def reworded(every: Iterable[Near], ground: Ground) -> Iterator[tuple[Sentence, Sentence, str]]:
    """Each sentence of the exemplar with one of a rewrite that reverses it, and why."""
    for copy, near in every:
        yield from _reversed(copy, near, ground)


def nearest(voice: Voice, ground: Ground) -> Iterator[Near]:
    """Each sentence of a rewrite with those that share stems with it, the closest first."""
    rewrites = [member.study for member in voice.members if member.manner is Manner.REWRITE]
    if not rewrites:
        return
    bases = list(_told(voice))
    having: dict[str, list[int]] = defaultdict(list)  # by stem, the numbers of the bases
    for number, base in enumerate(bases):
        for stem in ground.stems_of[base.span]:
            having[stem].append(number)
    for study in rewrites:
        for copy in study.sentences:
            yield copy, _near(copy, bases, having, ground)


def _told(voice: Voice) -> Iterator[Sentence]:
    """What a rewrite may tell in other words: each sentence of the others, as the most faithful of them has it."""
    yield from (strand.base for strand in voice.strands)
    known = {sentence.span for strand in voice.strands for sentence in (strand.base, *strand.copies)}
    for member in voice.members:
        if member.manner is not Manner.REWRITE:
            yield from (sentence for sentence in member.study.sentences if sentence.span not in known)


def _near(
    copy: Sentence, bases: Sequence[Sentence], having: Mapping[str, Sequence[int]], ground: Ground
) -> list[Sentence]:
    """The sentences of other articles that share stems with this one, the closest first."""
    mine = ground.stems_of[copy.span]
    counts = Counter(number for stem in mine for number in having.get(stem, ()))
    found = [bases[number] for number, shared in counts.items() if shared >= SHARED]
    near = [(mine & ground.stems_of[base.span], base) for base in found if base.span.article != copy.span.article]
    near.sort(key=lambda row: (-ground.weigh(sorted(row[0])), row[1].span))
    return [base for _, base in near]


def _reversed(copy: Sentence, alike: Sequence[Sentence], ground: Ground) -> Iterator[tuple[Sentence, Sentence, str]]:
    turned = [(base, verbs) for base in alike if (verbs := opposed(base.text, copy.text, ground.tongue))]
    if turned and not any(agrees(base.text, copy.text, ground.tongue) for base in alike):
        base, verbs = turned[0]
        yield base, copy, f"“{verbs[0]}” became its opposite, “{verbs[1]}”"
    acts = [(base, verbs) for base in alike if (verbs := other_act(base.text, copy.text, ground.tongue))]
    if acts and not any(agrees(base.text, copy.text, ground.tongue) for base in alike):
        base, verbs = acts[0]
        yield base, copy, f"“{verbs[0]}” became “{verbs[1]}”"
    for base in alike[:1]:
        if clause := denial_dropped(base.text, copy.text, ground.tongue):
            yield base, copy, f"what the exemplar denies is told as so (“{clause}”)"
        if words := told_as_come(base.text, copy.text, ground.tongue):
            yield base, copy, f"what the exemplar only expects is told as done (“{words}”)"
