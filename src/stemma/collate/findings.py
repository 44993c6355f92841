"""What the readings of a point come to: alone, relayed, corroborated, contradicted, updated or compatible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf

from stemma.collate.speakers import Families
from stemma.lang.fates import Fate
from stemma.model import Finding, Reading, Relation
from stemma.model.relation import relate

Side = bool | str
"""A yes or a no in a dispute; or a label of the cause that is told."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finding with its reasons."""

    finding: Finding
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A reading with what the finding needs to know besides.

    `own_voice`: some line tells it without resting on a speaker; `voices`: how many speakers are surely not one
    another; `apart`: how many of its lines are surely not one; `first`, `last`: the days it speaks of (ISO dates),
    None where the text ties it to no day; `known`: the day on which it was first published; `toll`: it counts what
    can only grow (the killed, the injured); `sides`: the speakers that can be told from others, in words; `scope`:
    the part of a count that is meant ("suspected"); `remains`: bodies were counted, which are at least so many dead.
    """

    reading: Reading
    own_voice: bool
    voices: int
    apart: int
    first: str | None = None
    last: str | None = None
    known: str | None = None
    toll: bool = False
    sides: tuple[frozenset[str], ...] = ()
    scope: frozenset[str] = frozenset()
    remains: bool = False
    houses: int = 2
    """How many of its lines are surely not of one house: two titles of one owner are one reporter."""
    house: str | None = None
    """The house behind all of its lines, where it is one."""
    until: str | None = None
    """The day on which it was last told, copies left aside."""
    state: bool = False
    """Whether it answers what changes from day to day."""
    passing: bool = False
    """Whether its words tell that it was otherwise before, or will be: "closed until noon"."""
    side: Side | None = None
    """Which side it takes, where the point is a dispute that the language lists; which cause it tells."""
    gauged: bool = False
    """Whether it is a measure, which no later day changes: how fast the train was."""
    claims: frozenset[int] = frozenset()
    """The claims that give it, by number."""
    renews: frozenset[int] = frozenset()
    """Those that stand, in an earlier version of a report, where it stands in the later one."""
    tellers: int = 2
    """How many of its lines have it in words of their own."""
    fate: Fate | None = None
    """What it tells to have become of somebody, where that is the question."""


NOBODY = Families()


def judge(standings: Sequence[Standing], families: Families = NOBODY) -> Verdict:
    """The finding on a point, judged on the readings that are no drift.

    A contradiction needs two answers that cannot both hold for the same moment, or that two sides hold against each
    other; answers of different days are an update; whatever can hold together is compatible. Corroborated needs two
    lines and not one and the same speaker behind them.
    """
    sound = [one for one in standings if one.reading.drift_of is None]
    if len(sound) > 1:
        return _several(sound, families)
    if not sound:
        return Verdict(Finding.ALONE, ("every reading arose in copying",))
    return _single(sound[0])


def judge_holders(standings: Sequence[Standing]) -> Verdict:
    """The finding on who holds a place: other holders on other days follow each other, on the same days they clash.

    A holder without a day clashes with nobody: it may be an earlier one.
    """
    sound = [one for one in standings if one.reading.drift_of is None]
    pairs = [(one, other) for one, other in combinations(sound, 2) if one.side != other.side]
    dated = [(one, other) for one, other in pairs if one.first and other.first]
    clash = next((pair for pair in dated if not _after(*pair)), None)
    if clash:
        return Verdict(Finding.CONTRADICTED, (f"{_both(*clash)} cannot both hold",))
    if dated:
        return Verdict(Finding.UPDATED, (f"{_both(*dated[-1])} follow each other",))
    if pairs:
        return Verdict(
            Finding.COMPATIBLE, ("the texts tie the holders to no days, so that each may have held it once",)
        )
    return judge(standings)


def _single(standing: Standing) -> Verdict:
    reading = standing.reading
    lines = len(reading.lines)
    if lines < 2:
        return Verdict(Finding.ALONE, ("one independent line has it",))
    if standing.apart < 2:
        return Verdict(Finding.ALONE, (f"{lines} lines have it, but one may have it from the other",))
    own_voice = standing.own_voice and standing.tellers > 1  # who tells it in another's words has it from somebody
    if own_voice and standing.houses > 1:
        return Verdict(Finding.CORROBORATED, (f"{lines} independent lines have it, at least one in its own voice",))
    if standing.voices > 1:
        return Verdict(Finding.CORROBORATED, (f"{lines} independent lines have it from {standing.voices} speakers",))
    if own_voice:
        house = standing.house or "what may be one house"
        return Verdict(
            Finding.ALONE, (f"{lines} lines have it, all of {house}: its titles are not taken for two reporters",)
        )
    whom = " / ".join(reading.speakers) or "somebody whom nobody names"
    return Verdict(Finding.RELAYED, (f"{lines} independent lines have it, all from {whom}",))


def _several(standings: Sequence[Standing], families: Families) -> Verdict:
    every = list(combinations(standings, 2))
    pairs = [(one, other) for one, other in every if _excludes(one, other, families)]
    updated = [
        pair
        for pair in pairs
        if (_later(*pair) or _grew(*pair) or _renews(*pair)) and not _two_sides(*pair, families) and not _stays(*pair)
    ]
    updated += [pair for pair in every if pair not in updated and _followed(*pair)]
    clash = next(
        (pair for pair in pairs if pair not in updated and not _other_scope(*pair) and not _may_follow(*pair)), None
    )
    if clash:
        return Verdict(Finding.CONTRADICTED, (f"{_both(*clash)} cannot both hold",))
    updated += [pair for pair in every if _grew(*pair) and _one_side(*pair)]  # "at least 27", then "at least 34"
    if updated:
        return Verdict(Finding.UPDATED, (f"{_both(*updated[0])}: the later one replaces the earlier",))
    return Verdict(Finding.COMPATIBLE, ("the readings differ, and all of them can hold",))


def _stays(one: Standing, other: Standing) -> bool:
    """Whether both measure what does not change, and nobody gives both."""
    return one.gauged and other.gauged and not _one_side(one, other)


def _two_sides(one: Standing, other: Standing, families: Families) -> bool:
    """Whether each has speakers who take a side, and none of one side may speak for the other."""
    if not one.sides or not other.sides:
        return False
    return not any(
        mine <= theirs or theirs <= mine or families.one(mine, theirs) for mine in one.sides for theirs in other.sides
    )


def _one_side(one: Standing, other: Standing) -> bool:
    """Whether some speaker stands behind both."""
    return any(mine <= theirs or theirs <= mine for mine in one.sides for theirs in other.sides)


def _both(one: Standing, other: Standing) -> str:
    return f"“{one.reading.value}” and “{other.reading.value}”"


def _excludes(one: Standing, other: Standing, families: Families) -> bool:
    """Whether two readings exclude each other, seen without their days.

    Nobody denies his own words: where one and the same speaker seems to, a "disputed" was read too widely.
    """
    mine, theirs = one.reading, other.reading
    if one.side is not None and other.side is not None:
        if one.fate and other.fate:
            return one.fate.label in other.fate.against or other.fate.label in one.fate.against
        weighed = isinstance(one.side, str) and _one_side(one, other)  # one who names two causes tells them apart
        return one.side != other.side and not weighed
    if _has_figure(mine) and _has_figure(theirs):
        return relate(_bounds(one), _bounds(other)) is Relation.APART
    return mine.denied != theirs.denied and (not one.sides or not other.sides or _two_sides(one, other, families))


def _has_figure(reading: Reading) -> bool:
    return reading.low is not None or reading.high is not None


def _bounds(standing: Standing) -> tuple[float, float]:
    """What the figure allows: who saw 19 bodies does not say that no more were killed."""
    low, high = _interval(standing.reading)
    return (low, inf) if standing.remains else (low, high)


def _interval(reading: Reading) -> tuple[float, float]:
    return (-inf if reading.low is None else reading.low, inf if reading.high is None else reading.high)


def _other_scope(one: Standing, other: Standing) -> bool:
    """Whether they count other parts, or one a day and the other a longer stretch, and no two speakers clash."""
    if one.scope != other.scope:
        return True
    if one.reading.speakers and other.reading.speakers:
        return False
    if one.toll and other.toll and bool(one.first) != bool(other.first):
        return True  # "34 on Thursday" and "scores"
    return bool(one.first and other.first) and (one.first == one.last) != (other.first == other.last)


def _later(one: Standing, other: Standing) -> bool:
    """Whether one replaces the other: it speaks of later days, and not of a mere part of a longer stretch."""
    return (_after(one, other) and not _other_scope(one, other)) or _changed(one, other) or _changed(other, one)


def _changed(one: Standing, other: Standing) -> bool:
    """Whether a state was told of anew when nobody told the old one any more: "closed", and days later "open"."""
    if not (one.state and other.state) or not (one.until and other.known):
        return False
    return one.until < other.known or (one.until == other.known and (one.passing or other.passing))


def _followed(one: Standing, other: Standing) -> bool:
    """Whether what may follow the other was first known on a later day, missing on Friday, dead on Saturday; or
    what excludes it was told by the same speaker.
    """
    if one.fate is None or other.fate is None or not (one.known and other.known) or one.known == other.known:
        return False
    early, late = sorted((one, other), key=lambda standing: standing.known or "")
    follows = early.fate is not None and late.side in early.fate.then
    return follows or (_excludes(one, other, NOBODY) and _one_side(early, late))


def _may_follow(one: Standing, other: Standing) -> bool:
    """Whether one may follow the other, of which nobody tells the order."""
    if one.fate is None or other.fate is None:
        return False
    if one.side == other.fate.denied or other.side == one.fate.denied:
        return False  # "has been dismissed", "has not been dismissed"
    same = one.known is None or other.known is None or one.known == other.known
    return same and (one.side in other.fate.then or other.side in one.fate.then)


def _after(one: Standing, other: Standing) -> bool:
    """Whether all days of one lie after all days of the other, whichever it is."""
    return bool(one.last and other.first and one.last < other.first) or bool(
        other.last and one.first and other.last < one.first
    )


def _renews(one: Standing, other: Standing) -> bool:
    """Whether a later version of a report has one where the earlier has the other, be it of the same day."""
    return bool(one.renews & other.claims or other.renews & one.claims)


def _grew(one: Standing, other: Standing) -> bool:
    """Whether a toll rose from the day when one figure was first known to the day of the other."""
    if not (one.toll and other.toll and one.known and other.known) or _other_scope(one, other):
        return False
    early, late = sorted((one, other), key=lambda standing: standing.known or "")
    return early.known != late.known and _interval(early.reading)[0] < _interval(late.reading)[0]
