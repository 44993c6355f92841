"""What a rewrite makes of somebody's fate: the missing captain is on the run, the suspended inspector is sacked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stemma.collate.fates import Told, told_by
from stemma.collate.ground import Ground, Voice
from stemma.collate.reworded import Near
from stemma.model import Manner, Sentence, Span, Study

Of = dict[str, list[tuple[Sentence, Told]]]
"""What is told of each person."""


def misfates(voice: Voice, near: Iterable[Near], ground: Ground) -> Iterator[tuple[Sentence, Sentence, str]]:
    """Each sentence of a rewrite that tells another fate of somebody than all others of its line do, with the one of
    those that it stands for (the closest in `near`), and why.

    A rewrite that tells that one as well has only added to it.
    """
    rewrites = [member.study for member in voice.members if member.manner is Manner.REWRITE]
    if not rewrites:
        return
    closest = {copy.span: some[0].span for copy, some in near if some}
    known = _told_of([member.study for member in voice.members if member.manner is not Manner.REWRITE], ground)
    for study in rewrites:
        mine = _told_of([study], ground)
        for key in sorted(mine.keys() & known.keys()):
            yield from _changed(mine[key], known[key], closest)


def _told_of(studies: Iterable[Study], ground: Ground) -> Of:
    found: Of = defaultdict(list)
    for study in studies:
        for sentence, told in told_by(study, ground.people, ground.tongue):
            found[told.who.key].append((sentence, told))
    return found


def _changed(
    mine: Sequence[tuple[Sentence, Told]], theirs: Sequence[tuple[Sentence, Told]], closest: Mapping[Span, Span]
) -> Iterator[tuple[Sentence, Sentence, str]]:
    right = {name for _, told in theirs for name in _names(told)}
    if any(_names(told) & right for _, told in mine):
        return
    for copy, other in mine:
        for base, told in theirs:
            if closest.get(copy.span) == base.span:
                yield base, copy, f"{other.who.name} was “{told.fate.label}” and became “{other.fate.label}”"
                return


def _names(told: Told) -> frozenset[str]:
    """The fate, and those that are wider or narrower."""
    within = told.aspect.within
    wider = {name for name, narrower in within.items() if told.fate.label in narrower}
    return frozenset({told.fate.label} | wider | within.get(told.fate.label, frozenset()))
