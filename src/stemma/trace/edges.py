"""An edge of the stemma with its manner, its passages and its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from stemma.model.reuse import Manner, Reuse
from stemma.trace.direction import Descent
from stemma.trace.houses import same_house
from stemma.trace.kin import RETOLD, Kinships
from stemma.trace.manner import manner
from stemma.trace.witnesses import Family, names_house_of
from stemma.trace.words import Text


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
    covered = len(pair.alignment.words_of(copy.id)) / max(1, len(copy))
    used = len(pair.alignment.words_of(exemplar.id)) / max(1, len(exemplar))
    told = pair.retelling_by(copy.id)
    if told and covered < RETOLD:
        how = Manner.REWRITE
    elif several:
        how = Manner.PARTIAL
    else:
        house = _same_house(copy, exemplar)
        how = manner(copy, exemplar, covered, used, pair.alignment.edits_of(copy.id), house)
    credited = names_house_of(copy, exemplar)
    because = (_kept(covered), *(told.because if told and how is Manner.REWRITE else ()))
    return Reuse(copy.id, exemplar.id, how, because, pair.alignment.passages(exemplar.id), credited)


def _from_lost(edge: Descent, known: Relations, family: Family, several: bool) -> Reuse:
    copy = known.texts[edge.copy]
    credited = edge.copy in family.credited
    near = known.kins.near(edge.copy, frozenset(family.copies))
    shared = {at for each in near for at in each.alignment.words_of(copy.id)}
    covered = len(shared) / max(1, len(copy))
    told = family.retold.get(edge.copy)
    fullest = known.fullest[family.lost.id]
    passages = known.kins.near(edge.copy, [fullest])
    because: tuple[str, ...]
    if edge.copy == fullest:
        how, because = Manner.VERBATIM, ("the fullest copy of a text that others share",)
    elif told and covered < RETOLD and not credited:
        how, because = Manner.REWRITE, (_kept(covered), *told.because)
    elif several:
        how, because = Manner.PARTIAL, (_kept(covered),)
    else:
        used = sum(len(each.alignment.words_of(fullest)) for each in passages) / max(1, len(known.texts[fullest]))
        edits = sum(each.alignment.edits_of(copy.id) for each in passages)
        how = manner(copy, known.texts[fullest], covered, used, edits, credited and fullest in family.credited)
        because = (_kept(covered),)
    if credited:
        because = (f"credits {family.lost.agency}", *because)
    cited = tuple(sorted(passage for each in passages for passage in each.alignment.passages(fullest)))
    return Reuse(edge.copy, edge.exemplar, how, because, cited, credited)


def _kept(covered: float) -> str:
    return f"{round(100 * covered)} % of its words are taken over"


def _same_house(one: Text, other: Text) -> bool:
    """Whether both are reports of one agency, or of one outlet."""
    return same_house(one.article.agency, other.article.agency) or same_house(
        one.article.outlet, other.article.outlet
    )
