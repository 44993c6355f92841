"""Which claims stand on two sides of one dispute."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from stemma.collate.ground import Ground
from stemma.collate.polarity import says_no
from stemma.collate.speakers import same_speaker
from stemma.collate.stances import Stance, agree, opposed, stances
from stemma.collate.strands import RARE
from stemma.model import Claim, ClaimKind, Manner

REPORTERS = 0.5  # of their words that two reporters' own sentences share, if they are to be of one thing
STATES = 0.2  # the same of what changes from day to day, and has few words: "the line is open again"
NEXT = 2  # sentences between two that speak of one thing though each names another: "the attack", "the castle"

Pair = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Disputes:
    """Claims to be brought together, with the reason; and the stance that each takes in its dispute."""

    pairs: tuple[Pair, ...]
    stance_of: dict[int, Stance]

    def concern(self, group: Sequence[int]) -> bool:
        """Whether some claim of a group takes a side."""
        return any(n in self.stance_of for n in group)

    def of_state(self, group: Sequence[int]) -> bool:
        """Whether it is a dispute about what changes from day to day."""
        return any(self.stance_of[n].matter.state for n in group if n in self.stance_of)

    def of(
        self, group: Sequence[int], descends: Mapping[int, int], ground: Ground
    ) -> tuple[dict[int, bool], str | None]:
        """The side of each claim of a group, and what they dispute.

        A copy takes the side of what it was made from, a denial the other side of what it denies. A claim without
        words of its own for it takes the side of whoever it was brought in with: the same speaker's, else that of the
        first who says yes or no as it does.
        """
        known = {n: self.stance_of[n] for n in group if n in self.stance_of}
        if not known:
            return {}, None
        one = next(iter(known.values()))
        said = {ground.claims[n].speaker: stance.side for n, stance in reversed(known.items())}
        first = {ground.claims[n].denied: stance.side for n, stance in reversed(known.items())}
        sides: dict[int, bool] = {}
        for n in group:
            root, claim = (n if n in known else descends.get(n, n)), ground.claims[n]
            denied = None if root in known else self._denied(ground.claims[root], group, ground)
            if root in known:
                sides[n] = known[root].side
            elif denied is not None:
                sides[n] = not denied
            else:
                sides[n] = said.get(claim.speaker, first.get(claim.denied, one.side))
        return sides, one.matter.question

    def _denied(self, claim: Claim, group: Sequence[int], ground: Ground) -> bool | None:
        """The side of what a claim denies without a word for it, if that has one."""
        about = [n for n in group if claim.denies and ground.claims[n].span.overlaps(claim.denies)]
        return next((self.stance_of[n].side for n in about if n in self.stance_of), None)


def disputed(ground: Ground, descends: Container[int]) -> Disputes:
    """The disputes among what speakers say: each claim in one of them, the first of the language's table."""
    held = _held(ground, descends)
    stance_of: dict[int, Stance] = {}
    pairs: list[Pair] = []
    for matter in ground.tongue.stances.matters:
        there = {n: one for n, found in held.items() if n not in stance_of for one in found if one.matter is matter}
        against = [pair for pair in combinations(there, 2) if _clash(*pair, there, ground)]
        inside = {number for pair in against for number in pair}
        beside = [
            (one, other)
            for one, other in combinations(there, 2)
            if (one in inside) != (other in inside) and agree(there[one], there[other])
        ]
        together = [*_alike(there, ground)]
        why = f"two sides are taken: {matter.question}"
        pairs += [(one, other, why) for one, other in (*against, *beside, *together)]
        stance_of |= {number: there[number] for pair in (*against, *beside, *together) for number in pair}
    return Disputes(tuple(pairs), stance_of)


def _held(ground: Ground, descends: Container[int]) -> dict[int, tuple[Stance, ...]]:
    """The stances of each statement that is nobody's copy.

    Of a reporter's own words only those on a matter where any of its things will do, and none that a rewrite has.
    """
    found: dict[int, tuple[Stance, ...]] = {}
    for number, claim in enumerate(ground.claims):
        if claim.kind is ClaimKind.STATEMENT and number not in descends:
            turned = claim.denied and not says_no(claim.value, ground.tongue)
            taken = stances(claim.value, ground.sentence_at[claim.sentence].text, turned, ground.tongue)
            if claim.speaker is None:
                rewritten = ground.manner_of(claim.sentence) is Manner.REWRITE
                taken = tuple(one for one in taken if one.matter.state or not (one.matter.alike or rewritten))
            if taken:
                found[number] = taken
    return found


def _clash(one: int, other: int, there: dict[int, Stance], ground: Ground) -> bool:
    """Whether two speakers take two sides on one thing, or a speaker and a reporter of another line."""
    mine, theirs = there[one], there[other]
    if (
        not opposed(mine, theirs)
        or _one_speaker(one, other, ground)
        or _unvoiced(one, other, STATES if mine.matter.state else REPORTERS, ground)
    ):
        return False
    return not mine.matter.alike or _near(one, other, ground) or _share(one, other, there, ground)


def _share(one: int, other: int, there: dict[int, Stance], ground: Ground) -> bool:
    """Whether two claims name one thing by one word and their sentences share a rare word besides; of what changes
    from day to day the thing is enough, where neither says whose it is.
    """
    things = there[one].things & there[other].things
    if things and there[one].matter.state and not (there[one].whose or there[other].whose):
        return True  # "the line" is the story's, where nobody says which
    both = (ground.stems_of[ground.claims[number].sentence] for number in (one, other))
    common = frozenset.intersection(*both) - there[one].things - there[other].things
    return bool(things) and any(ground.weigh((stem,)) >= RARE * ground.weigh.unseen for stem in common)


def _alike(there: dict[int, Stance], ground: Ground) -> Iterator[tuple[int, int]]:
    """What one speaker says to two reporters on one side of a matter, in whatever words."""
    for one, other in combinations(there, 2):
        if there[one].matter.alike and not _share(one, other, there, ground):
            continue
        apart = ground.line_of[ground.claims[one].sentence] != ground.line_of[ground.claims[other].sentence]
        if apart and there[one].side == there[other].side and _one_speaker(one, other, ground):
            yield one, other


def _one_speaker(one: int, other: int, ground: Ground) -> bool:
    mine, theirs = ground.claims[one].speaker, ground.claims[other].speaker
    return mine is not None and theirs is not None and same_speaker(mine, theirs, ground.tongue)


def _unvoiced(one: int, other: int, least: float, ground: Ground) -> bool:
    """Whether a reporter tells one of them, and the same line the other; or two reporters, who share too little."""
    mine, theirs = ground.claims[one], ground.claims[other]
    if mine.speaker and theirs.speaker:
        return False
    if ground.line_of[mine.sentence] == ground.line_of[theirs.sentence]:
        return True
    return not (mine.speaker or theirs.speaker) and ground.alike(mine.sentence, theirs.sentence) < least


def _near(one: int, other: int, ground: Ground) -> bool:
    """Whether two claims stand close to each other in one article."""
    mine, theirs = ground.claims[one].sentence, ground.claims[other].sentence
    if mine.article != theirs.article:
        return False
    first, last = sorted((mine, theirs))
    between = [s for s in ground.study_of[mine.article].sentences if first.end <= s.span.start < last.start]
    return len(between) < NEXT
