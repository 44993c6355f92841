"""Which articles retell another, extant or lost, in words of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from stemma.trace.houses import same_house
from stemma.trace.kin import RETOLD, Kin, Kinships
from stemma.trace.rewrite import Retelling, told_after
from stemma.trace.tale import Tale, joint
from stemma.trace.witnesses import Family, prints_own
from stemma.trace.words import rank

FAITHFUL = 0.6  # of a copy's words are in others: it has the lost text's wording, and may help to put it together
CREDITED = 0.3  # the same of a copy that credits the text: what the others cut may be the dispatch's too
FOREIGN = 5.0  # weighs against a page that credits another agency: it says that it is not told after this
JOINED = 12  # copies that a lost text is put together from; more add nothing but work


@dataclass(frozen=True)
class Retold:
    """What is known when rewrites are looked for: the tales, the verified copies, and the lost witnesses so far."""

    tales: Mapping[str, Tale]
    kins: Kinships
    families: tuple[Family, ...]

    @cached_property
    def family_of(self) -> Mapping[str, Family]:
        """The lost witness that each article copies, where it copies one."""
        return {id: family for family in self.families for id in family.copies}

    @cached_property
    def _agency_of(self) -> Mapping[str, str | None]:
        return {family.lost.id: family.lost.agency for family in self.families}

    @cached_property
    def lost(self) -> Mapping[str, Tale]:
        """Each lost witness as far as its copies give it."""
        return {id: joint(id, [self.tales[copy] for copy in self.faithful[id]]) for id in self.faithful}

    @cached_property
    def faithful(self) -> Mapping[str, tuple[str, ...]]:
        """For each lost witness the copies that keep its wording, the longest first."""
        return {family.lost.id: self._faithful(family) for family in self.families}

    def _faithful(self, family: Family) -> tuple[str, ...]:
        """Those mostly made of what others have, and the one that has most in common with them."""
        copied = {id: len(self.kins.copied_of(id, frozenset(family.copies))) for id in family.copies}
        most = min(family.credited or family.copies, key=lambda id: (-copied[id], id))
        enough = {id: CREDITED if id in family.credited else FAITHFUL for id in family.copies}
        faithful = {most, *(id for id in family.copies if copied[id] >= enough[id] * len(self.tales[id].text))}
        return tuple(sorted(faithful, key=lambda id: (-len(self.tales[id].text), id))[:JOINED])

    def of(self, copy: str, near: Iterable[str]) -> tuple[Retelling, ...]:
        """What the article is likely told after, among its candidates and the lost witnesses behind them."""
        tale = self.tales[copy]
        at_home = self.family_of.get(copy)
        lone = at_home is None or len(at_home.copies) == 1
        if at_home and not lone and (copy in at_home.credited or copy in self.faithful[at_home.lost.id]):
            return ()
        if len(self.kins.copied_of(copy, self._earlier(copy) if lone else None)) >= RETOLD * len(tale.text):
            return ()
        behind = {self._behind(id) for id in near if not self._is_copied(copy, id)} if lone else {self._behind(copy)}
        exemplars = [self._tale(id) for id in sorted(behind)]
        found = told_after(tale, exemplars, lambda exemplar: self._rivals(copy, exemplar.witness))
        weighed = (replace(each, weight=each.weight - self._against(copy, each.exemplar)) for each in found)
        return tuple(each for each in weighed if each.likely or each.nearly)

    def _earlier(self, id: str) -> set[str]:
        """The articles of the same text that come before this one: the first of them is asked for all."""
        first = rank(self.tales[id].text)
        return {mate for each in self.kins.of(id) if rank(self.tales[mate := each.mate(id)].text) < first}

    def _is_copied(self, one: str, other: str) -> bool:
        """Whether either of the two is mostly the other's words."""
        pairs = [(each, id) for each in self.kins.near(one, [other]) for id in each.ids]
        return any(len(each.alignment.words_of(id)) >= RETOLD * len(each.text(id)) for each, id in pairs)

    def _behind(self, id: str) -> str:
        family = self.family_of.get(id)
        return family.lost.id if family else id

    def _tale(self, witness: str) -> Tale:
        return self.lost[witness] if witness in self.lost else self.tales[witness]

    def _against(self, copy: str, witness: str) -> float:
        """What weighs against the copy: it credits an agency, and the exemplar is another's."""
        agency = self.tales[copy].text.article.agency
        text = self._tale(witness).text
        behind = self._agency_of.get(witness, text.article.agency)
        return 0.0 if agency is None or same_house(agency, behind) or prints_own(text, agency) else FOREIGN

    def _rivals(self, copy: str, witness: str) -> list[Tale]:
        """The reports that go back to neither, as far as copying shows."""
        family = next((family for family in self.families if family.lost.id == witness), None)
        related = {copy, *(family.copies if family else (witness,))}
        related |= {each.mate(id) for id in tuple(related) for each in self.kins.of(id)}
        return [tale for id, tale in self.tales.items() if id not in related]


def retellings(
    tales: Mapping[str, Tale], kins: Kinships, families: Sequence[Family], pairs: Iterable[tuple[str, str]]
) -> tuple[Retelling, ...]:
    """All rewrites that are likely or nearly so, those of lost witnesses included."""
    near: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    known = Retold(tales, kins, tuple(families))
    return tuple(each for id in sorted(tales) for each in known.of(id, near[id]))


def with_retold(families: Iterable[Family], told: Iterable[Retelling]) -> tuple[Family, ...]:
    """The families with the rewrites of their lost witnesses: of several, an article joins the likeliest only."""
    best: dict[str, Retelling] = {}
    lost = {family.lost.id: family for family in families}
    for each in told:
        if each.exemplar in lost and (each.copy not in best or each.weight > best[each.copy].weight):
            best[each.copy] = each
    return tuple(
        family.joined_by({copy: each for copy, each in sorted(best.items()) if each.exemplar == id})
        for id, family in lost.items()
    )


def kinships_with(kins: Kinships, told: Iterable[Retelling], tales: Mapping[str, Tale]) -> Kinships:
    """The kinships with those that rest on retelling alone."""
    between: dict[tuple[str, str], list[Retelling]] = defaultdict(list)
    for each in told:
        if each.copy != each.beside:
            between[min(each.copy, each.beside), max(each.copy, each.beside)].append(each)
    known = {each.ids: each for each in kins}
    for ids, retold in sorted(between.items()):
        known[ids] = Kin.retold(known.get(ids), tales[ids[0]].text, tales[ids[1]].text, tuple(retold))
    return Kinships(known.values())
