"""An edge of the stemma with its manner, its passages and its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from stemma.model.reuse import Manner, Reuse
from stemma.trace.align import PASSAGE
from stemma.trace.direction import Descent
from stemma.trace.houses import same_house
from stemma.trace.kin import RETOLD, Kin, Kinships
from stemma.trace.manner import Taken, manner, taken, wording
from stemma.trace.witnesses import Family, names_house_of
from stemma.trace.words import Text

QUOTED = 14  # words of a common stretch that are shown; enough to find it, and to see that it is no idiom


@dataclass(frozen=True)
class Relations:
    """What is known when the edges are written down."""

    texts: Mapping[str, Text]
    kins: Kinships
    families: Mapping[str, Family]

    @cached_property
    def fullest(self) -> dict[str, str]:
        """For each lost witness the copy that stands for it: credited if one is, and sharing most with the others."""
        return {id: self._fullest(family) for id, family in self.families.items()}

    def _fullest(self, family: Family) -> str:
        among = frozenset(family.copies)

        def less(id: str) -> tuple[int, int, str]:
            return -sum(each.strength for each in self.kins.near(id, among)), -len(self.texts[id]), id

        return min(family.credited or family.copies, key=less)


def reuse(edge: Descent, known: Relations, several: bool) -> Reuse:
    """The edge in full. `several`: the copy has more than one exemplar."""
    if edge.exemplar in known.families:
        return _from_lost(edge, known, known.families[edge.exemplar], several)
    pair = known.kins.near(edge.copy, [edge.exemplar])[0]
    copy, exemplar = known.texts[edge.copy], known.texts[edge.exemplar]
    covered = taken(copy, pair.alignment.words_of(copy.id))
    used = len(pair.alignment.words_of(exemplar.id)) / max(1, len(exemplar))
    told = pair.retelling_by(copy.id)
    if told and covered < RETOLD:
        how = Manner.REWRITE
    elif several:
        how = Manner.PARTIAL
    elif copy.bare and exemplar.bare:
        how = wording(len(pair.alignment.words_of(copy.id)) / max(1, len(copy)), pair.alignment.run)
    else:
        house = _same_house(copy, exemplar)
        over = Taken(covered, used, pair.alignment.edits_of(copy.id), pair.alignment.run)
        how = manner(copy, exemplar, over, house)
    credited = names_house_of(copy, exemplar)
    because: tuple[str, ...] = (_kept(covered), *_quoted((pair,), copy))
    if how is Manner.REWRITE:
        because = told.because if told else (*because, _worn(pair.alignment.run))
    sure = pair.copied or told is None or told.sure
    return Reuse(copy.id, exemplar.id, how, because, pair.alignment.passages(exemplar.id), credited, sure)


def _from_lost(edge: Descent, known: Relations, family: Family, several: bool) -> Reuse:
    copy, fullest = known.texts[edge.copy], known.texts[known.fullest[family.lost.id]]
    credited = edge.copy in family.credited
    shared = known.kins.copied_of(edge.copy, frozenset(family.copies))
    covered = taken(copy, shared)
    told = family.retold.get(edge.copy)
    passages = known.kins.near(edge.copy, [fullest.id])
    because: tuple[str, ...] = (_kept(covered), *_quoted(passages, copy))
    if copy is fullest:
        how, because = Manner.VERBATIM, ("the fullest copy of a text that others share",)
    elif told and covered < RETOLD and not credited:
        how, because = Manner.REWRITE, told.because
    elif several:
        how = Manner.PARTIAL
    else:
        how = _manner_of(copy, fullest, shared, passages, credited and fullest.id in family.credited)
    if credited:
        because = (f"credits {family.lost.agency}", *because)
    cited = tuple(sorted(passage for each in passages for passage in each.alignment.passages(fullest.id)))
    sure = bool(shared) or credited or told is None or told.sure
    return Reuse(edge.copy, edge.exemplar, how, because, cited, credited, sure)


def _manner_of(copy: Text, fullest: Text, shared: frozenset[int], passages: Iterable[Kin], credited: bool) -> Manner:
    """How a lost text was copied, seen from its fullest copy.

    Whole sentences that only this copy has are the dispatch's too where the copy credits it and is no later report:
    the other papers cut them.
    """
    used = sum(len(each.alignment.words_of(fullest.id)) for each in passages) / max(1, len(fullest))
    edits = sum(each.alignment.edits_of(copy.id) for each in passages)
    run = max((each.alignment.run for each in passages), default=len(copy))
    over = Taken(taken(copy, shared), used, edits, run)
    how = manner(copy, fullest, over, credited)
    if not credited or how is Manner.UPDATE:
        return how
    alone = {at for words in copy.sentences if not any(at in shared for at in words) for at in words}
    return manner(copy, fullest, replace(over, covered=taken(copy, shared | alone)), credited)


def _kept(covered: float) -> str:
    return f"{round(100 * covered)} % of its words are taken over"


def _quoted(pairs: Iterable[Kin], copy: Text) -> tuple[str, ...]:
    """The stretch with most of the copy's own words that both have without a change, its beginning quoted."""
    blocks = [
        range(at, at + block.size)
        for each in pairs
        for stretch in each.alignment.stretches
        for block in stretch.blocks
        for at in [block.one if each.alignment.one is copy else block.other]
    ]
    longest = max(blocks, key=lambda words: (sum(not copy.lent[at] for at in words), -words.start), default=range(0))
    if sum(not copy.lent[at] for at in longest) < PASSAGE:
        return ()
    opens = (at for at in longest[:-PASSAGE] if not at or copy.sentence[at] != copy.sentence[at - 1])
    start = next(opens, longest.start)
    last = min(longest.stop, start + QUOTED) - 1
    words = " ".join(copy.article.text[copy.starts[start] : copy.ends[last]].split())
    return (f"{len(longest)} words on end are the same: “{words}{' …' if last + 1 < longest.stop else ''}”",)


def _worn(run: float) -> str:
    return f"its words were gone over: {round(run)} at a stretch in the mean are as in the exemplar"


def _same_house(one: Text, other: Text) -> bool:
    """Whether both are reports of one agency, or of one outlet."""
    return same_house(one.article.agency, other.article.agency) or same_house(
        one.article.outlet, other.article.outlet
    )
