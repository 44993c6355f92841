"""Events joined across articles: which reports tell of one event of the world, with the reasons.

Both levels are kept. The unit is ACLED's (codebook, "events"): one type of deed by the same parties on one day at one
place. Reports are joined that agree on these, or that were made from one sentence. A wrong join would count one line
too many, so a party or a place that a report only infers never joins: see `_why`.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from operator import itemgetter
from typing import TypeVar

from stemma.collate.ground import Ground
from stemma.collate.reports import Telling, spot, tellings
from stemma.collate.speakers import distinct
from stemma.collate.tolls import Reported, is_cumulative, toll
from stemma.model import Happening, Place, Precision, Quantity, Span, Status, Toll

WIDEST = 7
"""Days: a time that is wider than a week names no single event."""
SEASON = 31
"""The same for ground that changes hands: the same side seldom takes a town twice in a month."""
FEW = 2
"""Dead up to which an equal toll is likely by chance."""
KILLING = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
"""Event types between which newsrooms vary for one deed: "attack", "blast", "bombing"."""
GROUND = frozenset(
    {"Government regains territory", "Non-state actor overtakes territory", "Non-violent transfer of territory"}
)
"""Sub-types in which ground changes hands."""
MUTUAL = frozenset({"Armed clash", "Agreement"})
"""Sub-types that have no direction: whoever stands first."""
SUREST = (
    Status.HAPPENED,
    Status.ONGOING,
    Status.CLAIMED,
    Status.PLANNED,
    Status.THREATENED,
    Status.FEARED,
    Status.HYPOTHETICAL,
    Status.DENIED,
)

Window = tuple[date, date]
T = TypeVar("T", str, Place)


def happenings(laid: Ground) -> tuple[Happening, ...]:
    """The events of a story with their reports, by day; those without one last."""
    groups = _across(_drawn_together(_copied(tellings(laid), laid), laid))
    made = [_happening(group, laid) for group in groups]
    return tuple(sorted(made, key=lambda one: (one.first or date.max, one.reports[0].event.trigger, one.id)))


class Group:
    """Reports taken for one event so far, with all that they name: a flood of reprints must not be read again."""

    def __init__(self, telling: Telling) -> None:
        self.tellings: list[Telling] = []
        self.because: set[str] = set()
        self.sentences: set[Span] = set()
        self.actors: set[str] = set()
        self.recipients: set[str] = set()
        self.stated: set[str] = set()
        """The parties that some sentence itself names."""
        self.killed: set[float] = set()
        """The exact numbers of dead that its reports give."""
        self.days: dict[bool, set[Window]] = {True: set(), False: set()}
        """When it was, by reports whose words say so, and by the others."""
        self.join([telling], ())

    def join(self, tellings: Iterable[Telling], because: Iterable[str]) -> None:
        """Add reports of the same event."""
        self.because.update(because)
        for one in tellings:
            self.tellings.append(one)
            self.sentences.add(one.sentence)
            self.actors |= {one.event.actor} if one.event.actor else set()
            self.recipients |= {one.event.recipient} if one.event.recipient else set()
            self.stated.update(one.stated)
            dead = one.event.killed
            self.killed |= {dead.low} if dead and dead.low == dead.high else set()
            if one.window:
                self.days[one.report.dated].add(one.window)

    @property
    def dated(self) -> bool:
        """Whether the words of some report give the time."""
        return bool(self.days[True])

    @property
    def window(self) -> Window | None:
        """The days that the reports agree on; the narrowest where they differ. Guesses count where all guess."""
        told = self.days[True] or self.days[False]
        if not told:
            return None
        first, last = max(a for a, _ in told), min(b for _, b in told)
        return (first, last) if first <= last else min(told, key=lambda days: (days[1] - days[0], days))


def _copied(told: Sequence[Telling], laid: Ground) -> list[Group]:
    """The reports with those that were made from one sentence joined: the same deed in it, whatever became of it."""
    groups: list[Group] = []
    of_base: dict[tuple[object, ...], Group] = {}
    for telling in told:
        bases = sorted(laid.strands_of.get(telling.sentence, frozenset()))
        keys = [(base, telling.kind, telling.number) for base in bases]
        group = next((of_base[key] for key in keys if key in of_base and _fits(of_base[key], telling)), None)
        if group:
            group.join([telling], ["copies of one sentence"])
        else:
            group = Group(telling)
            groups.append(group)
        for key in keys:
            of_base.setdefault(key, group)
    return groups


def _drawn_together(groups: Sequence[Group], laid: Ground) -> list[Group]:
    """The groups with what only copies tell joined to the one deed of its kind beside the sentence they were made of:
    a rewrite makes one sentence of two.
    """
    sound: dict[tuple[object, ...], list[Group]] = defaultdict(list)
    for group in groups:
        for key in {(one.sentence, one.kind, one.spot) for one in group.tellings if not one.report.copied}:
            sound[key].append(group)
    kept: list[Group] = []
    for group in groups:
        lead = group.tellings[0]
        keys = [(near, lead.kind, lead.spot) for near in _beside(group, laid)] if lead.spot else []
        homes = {id(home): home for key in keys for home in sound[key] if all(_fits(home, t) for t in group.tellings)}
        if len(homes) == 1 and all(one.report.copied for one in group.tellings):
            (home,) = homes.values()
            home.join(group.tellings, ["copies of one passage", *group.because])
        else:
            kept.append(group)
    return kept


def _beside(group: Group, laid: Ground) -> Iterator[Span]:
    """The sentences right before and behind those that the reports of a group were made of."""
    for base in sorted({base for one in group.tellings for base in laid.strands_of.get(one.sentence, ())}):
        study = laid.study_of.get(base.article)  # it may have been withdrawn
        around = [sentence.span for sentence in study.sentences] if study else []
        if base not in around:
            continue
        at = around.index(base)
        yield from (*around[max(0, at - 1) : at], *around[at + 1 : at + 2])


def _fits(group: Group, telling: Telling) -> bool:
    """Whether a copy tells of the same deed: other articles, and no other parties."""
    mine = {one for one in (telling.event.actor, telling.event.recipient) if one}
    theirs = group.actors | group.recipients
    return telling.sentence not in group.sentences and (not mine or not theirs or bool(mine & theirs))


def _across(groups: Sequence[Group]) -> list[Group]:
    """The groups with those joined that agree on what makes an event."""
    home = list(range(len(groups)))
    for one, other in sorted(_pairs(groups), key=lambda pair: _firmness(groups[pair[0]], groups[pair[1]], pair)):
        mine, theirs = groups[home[one]], groups[home[other]]
        if mine is theirs:
            continue
        why = _why(mine, theirs)
        if why:
            mine.join(theirs.tellings, [why, *theirs.because])
            gone = home[other]
            home = [home[one] if at == gone else at for at in home]
    return [groups[at] for at in sorted(set(home))]


def _pairs(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Groups worth comparing: of one type at one place, or with one toll there."""
    rooms: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        lead = group.tellings[0]
        for at in {one.spot for one in group.tellings if one.spot and not one.elsewhere}:
            rooms[lead.kind, at].append(number)
            if lead.event.event_type in KILLING:
                for dead in group.killed:
                    rooms[lead.kind[2], at, dead].append(number)
    yield from sorted({pair for room in rooms.values() for pair in combinations(room, 2)})


def _firmness(one: Group, other: Group, pair: tuple[int, int]) -> tuple[bool, int, tuple[int, int]]:
    """Dated reports are joined before guesses, and close days before wide ones."""
    widths = [(window[1] - window[0]).days for group in (one, other) if (window := group.window)]
    return not (one.dated and other.dated), sum(widths), pair


def _why(one: Group, other: Group) -> str | None:
    """Why two groups tell of one event, or None.

    Types (but for equal tolls), place and time must agree, and no party may differ. A day that is only that of print
    is no time of an event: then both sides or the toll must be the same.
    """
    mine, theirs = one.window, other.window
    lead, second = one.tellings[0], other.tellings[0]
    widest = SEASON if lead.event.sub_event_type in GROUND else WIDEST
    if mine is None or theirs is None or not _meet(mine, theirs, widest) or _differ(one, other):
        return None
    same_type = lead.kind == second.kind
    tolls = sorted(dead for dead in one.killed & other.killed if dead > FEW)
    shared = sorted(one.stated & other.stated)
    place = lead.event.place.name if lead.event.place else ""
    when = max(mine[0], theirs[0]).isoformat()
    if tolls and (same_type or shared or (one.dated and other.dated)):
        return f"the same {tolls[0]:g} dead at {place} on {when}"
    if not same_type or not shared or (one.killed and other.killed and not one.killed & other.killed):
        return None
    if not (one.dated and other.dated) and len(shared) < 2:
        return None
    return f"both tell of {lead.event.sub_event_type} at {place} on {when} with {' and '.join(shared)}"


def _meet(one: Window, other: Window, widest: int) -> bool:
    """Whether two times are one narrow time: a day within a week, but not within a year."""
    if max((end - start).days for start, end in (one, other)) > widest:
        return False
    return max(one[0], other[0]) <= min(one[1], other[1])


def _differ(one: Group, other: Group) -> bool:
    """Whether the parties exclude each other."""
    if one.tellings[0].event.sub_event_type in MUTUAL:
        mine, theirs = one.actors | one.recipients, other.actors | other.recipients
        return len(mine) > 1 and len(theirs) > 1 and mine != theirs
    pairs = ((one.actors, other.actors), (one.recipients, other.recipients))
    return any(mine and theirs and not mine & theirs for mine, theirs in pairs)


def _happening(group: Group, laid: Ground) -> Happening:
    told = sorted(group.tellings, key=lambda one: (one.event.trigger, one.event.sub_event_type))
    lead = min(told, key=lambda one: (one.report.copied, not one.report.dated, one.event.trigger)).event
    window = group.window
    place = _finest(told)
    actor = _most([(one.event.actor, one) for one in told if one.event.actor])
    speakers = distinct((one.report.speaker for one in told if one.report.speaker), laid.tongue)
    return Happening(
        id=_id(told[0]),
        event_type=lead.event_type,
        sub_event_type=lead.sub_event_type,
        reports=tuple(one.report for one in told),
        lines=tuple(sorted({one.report.line for one in told})),
        speakers=speakers,
        actor=actor,
        recipient=_most([(name, one) for one in told for name in _others(one, actor)]),
        place=place,
        first=window[0] if window else None,
        last=window[1] if window else None,
        status=min((one.event.status for one in told), key=SUREST.index),
        killed=_toll([(one, one.event.killed) for one in told], laid),
        injured=_toll([(one, one.event.injured) for one in told], laid),
        because=_reasons(group, told),
    )


def _others(telling: Telling, actor: str | None) -> tuple[str, ...]:
    """Whom it was done to; in a clash whoever is not the one that stands first."""
    event = telling.event
    names = (event.recipient, event.actor) if event.sub_event_type in MUTUAL else (event.recipient,)
    return tuple(name for name in names if name and name != actor)[:1]


def _finest(told: Sequence[Telling]) -> Place | None:
    """The place that most lines give, of those that are no mere country or province around another one."""
    placed = [(one.event.place, one) for one in told if one.event.place]
    return _most([pair for pair in placed if pair[0] and pair[0].precision is not Precision.REGION] or placed)


def _most(said: Sequence[tuple[T | None, Telling]]) -> T | None:
    """What most lines say; of equals what the first report says. Copies add nothing."""
    lines: dict[object, set[str]] = defaultdict(set)
    first: dict[object, T] = {}
    for value, telling in said:
        if value is not None:
            key = spot(value) if isinstance(value, Place) else value
            first.setdefault(key, value)
            lines[key].add(telling.report.line)
    order = list(first)
    best = min(order, key=lambda key: (-len(lines[key]), order.index(key)), default=None)
    return None if best is None else first[best]


def _toll(given: Iterable[tuple[Telling, Quantity | None]], laid: Ground) -> Toll | None:
    """The toll by the rules of ACLED and UCDP; a figure that only a copy has arose by copying and is not heard."""
    told = [(one, count) for one, count in given if count]
    own = [(one, count) for one, count in told if not one.report.copied] or told
    return toll((_reported(one, count, laid) for one, count in own), laid.tongue)


def _reported(telling: Telling, count: Quantity, laid: Ground) -> Reported:
    study = laid.study_of[telling.sentence.article]
    here = [one for one in study.moments if telling.sentence.holds(one.span) and one.first and one.last]
    longest = max(((one.last - one.first).days for one in here if one.last and one.first), default=None)
    words = count.number.of(study.article.text)
    return Reported(count, telling.report.line, words, is_cumulative(telling.text, longest, laid.tongue))


def _reasons(group: Group, told: Sequence[Telling]) -> tuple[str, ...]:
    """Why the reports are one event, and where they differ."""
    days = {one.window for one in told if one.window and one.report.dated}
    apart = any(not (a[0] <= b[1] and b[0] <= a[1]) for a, b in combinations(sorted(days), 2))
    notes = [f"reports differ on the day: {', '.join(sorted(_spelled(d) for d in days))}"] if apart else []
    guessed = days == set() and any(one.window for one in told)
    notes += ["no report gives the day: it is that of print or of the opening"] if guessed else []
    fields = Counter(reason for one in told for reason in one.event.because)
    only = [reason for reason, times in sorted(fields.items(), key=itemgetter(0)) if times == len(told)]
    return (*sorted(group.because), *notes, *only)


def _spelled(days: Window) -> str:
    return days[0].isoformat() if days[0] == days[1] else f"{days[0].isoformat()} to {days[1].isoformat()}"


def _id(telling: Telling) -> str:
    """A short name that stays the same while the first report does."""
    at = telling.event.trigger
    text = f"{at.article} {at.start} {at.end} {telling.event.sub_event_type}"
    return "e" + hashlib.sha256(text.encode()).hexdigest()[:8]
