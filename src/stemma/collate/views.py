"""Who agrees with whom, and who speaks against whom, of those whose claims were brought together by what they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from stemma.collate.borne import Numbers
from stemma.collate.findings import Side
from stemma.collate.ground import Ground
from stemma.collate.joined import Joined


@dataclass(frozen=True)
class Views:
    """Pairs of claims, by number, with whether they agree."""

    pairs: Mapping[Numbers, bool]

    def concern(self, group: Sequence[int]) -> bool:
        """Whether some claims of a group were so brought together."""
        return not self._members.isdisjoint(group)

    @cached_property
    def _members(self) -> frozenset[int]:
        return frozenset(n for pair in self.pairs for n in pair)

    def of(self, group: Sequence[int], descends: Mapping[int, int], ground: Ground) -> dict[int, Side]:
        """The side of each claim: a yes for the first and whoever agrees with it.

        A copy takes the side of what it was made from, other claims that of their speaker's, else the first.
        """
        sides = self._taken(frozenset(group), ground)
        voices = {ground.claims[n].speaker: side for n, side in sides.items() if ground.claims[n].speaker}
        for n in group:
            if n not in sides:
                sides[n] = sides.get(descends.get(n, n), voices.get(ground.claims[n].speaker, True))
        return sides

    def _taken(self, group: frozenset[int], ground: Ground) -> dict[int, Side]:
        """The sides of those that agree with somebody, or speak against somebody: one party after the other."""
        inside = [(pair, agrees) for pair, agrees in self.pairs.items() if group.issuperset(pair)]
        parties = _parties(inside)
        foes: dict[int, set[int]] = defaultdict(set)
        for (one, other), agrees in inside:
            if not agrees:
                foes[parties[one]].add(parties[other])
                foes[parties[other]].add(parties[one])
        denies = {parties[n] for n in parties if ground.claims[n].denied}
        side: dict[int, Side] = {}
        waiting = sorted(set(parties.values()))
        while waiting:
            party = next((one for one in waiting if foes[one] & side.keys()), waiting[0])
            waiting.remove(party)
            side[party] = _side_of(party, foes[party], side, denies)
        return {n: side[party] for n, party in parties.items()}


def _parties(pairs: Sequence[tuple[Numbers, bool]]) -> dict[int, int]:
    """For each claim the first of those that agree with it, and with whom those agree."""
    numbers = sorted({n for pair, _ in pairs for n in pair})
    place = {n: at for at, n in enumerate(numbers)}
    joined = Joined(len(numbers))
    for (one, other), agrees in pairs:
        if agrees:
            joined.join(place[one], place[other], "")
    return {n: numbers[joined.root(place[n])] for n in numbers}


def _side_of(party: int, foes: set[int], side: Mapping[int, Side], denies: set[int]) -> Side:
    """Yes for the first, no for the first that speaks against it, and for whoever else denies what that denies.

    Who speaks against a no does not say yes, unless the no is a mere denial: a third account is a side of its own.
    """
    against = {side[foe] for foe in foes if foe in side}
    if not against:
        return True
    taken = {one: {n for n, its in side.items() if its is one} for one in (True, False)}
    if against == {True} and (not taken[False] or (party in denies and taken[False] <= denies)):
        return False
    if against == {False} and taken[False] <= denies:
        return True
    return f"account {party}"
