"""Who held which place, from when to when, claimed by whom, and contested in between: derived from happenings.

A place has the holder who last took it. Who lost it held it before; who left it held it until then. Days of battle
that run up to a change of hands are a time in which both contest it. What no text dates is an interval without that
end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from stemma.collate.happenings import GROUND
from stemma.collate.takings import Ground, Taking, grounds, is_state, side
from stemma.lang import Language
from stemma.model import Happening, Holding, Span, Study

NARROW = 31
"""Days: a time as wide as "last year" orders nothing by itself."""
BATTLE = 14
"""Days between two fights, or a fight and the change of hands, that are one battle."""
DAYS = 3
"""Days above which the time of a fight is too wide to begin a battle with."""


def control(found: Iterable[Happening], studies: Iterable[Study], tongue: Language) -> tuple[Holding, ...]:
    """Who held what, place by place, in the order of time."""
    of = {study.article.id: study for study in studies}
    return tuple(holding for ground in grounds(found, of, tongue) for holding in _history(ground, tongue))


def _history(ground: Ground, tongue: Language) -> list[Holding]:
    """The holdings of one place, the first begun first; those with no day at all where no other is known."""
    takings = [one for one in ground.takings if one.first]
    runs = _runs(_ordered(takings, tongue), tongue)
    if not runs:
        return [*_undated(ground, tongue), *_parts(ground, None, tongue)]
    held: list[Holding] = []
    for number, run in enumerate(runs):
        after = runs[number + 1] if number + 1 < len(runs) else None
        if number == 0:
            held += _before(ground, run, tongue)
        holder = run[0].holder or _next_loser(after, run)
        if holder is None:
            continue
        one = _holding(ground, holder, run, after)
        held += _contested(ground, one, after, tongue) if after else _after(ground, one, tongue)
    return held + _parts(ground, held[-1] if held else None, tongue)


def _parts(ground: Ground, town: Holding | None, tongue: Language) -> list[Holding]:
    """Parts taken after the town was last taken; claimed by others than who has the town, they are contested."""
    found: list[Holding] = []
    for site, one in ground.sites:
        early = town is not None and town.since_last and (one.first is None or one.first < town.since_last)
        if one.holder is None or early or any(known.part == site for known in found):
            continue
        held = replace(_holding(ground, one.holder, [one], None), part=site)
        others = [name for name in (town.holders if town else ()) if not _same(name, one.holder, tongue)]
        if held.claimed and others and town and not town.contested:
            held = replace(held, holders=tuple(sorted((one.holder, *others))), contested=True)
        found.append(held)
    return found


def _ordered(takings: Sequence[Taking], tongue: Language) -> list[Taking]:
    """The takings in the order of time, without those that are only a wide echo of another one."""
    order = sorted(takings, key=lambda one: (one.first or date.max, one.last or date.max, one.told.id))
    narrow = [one for one in order if one.wide <= NARROW]
    kept = []
    for one in order:
        later = next((n for n in narrow if one.last and n.first and n.first > one.last), None)
        inside = [n for n in order if n is not one and _holds(one, n) and _agree(one, n, tongue)]
        echo = later is not None and _same(one.holder, later.holder, tongue)
        if one.wide <= NARROW or not (inside or echo):
            kept.append(one)
    return kept


def _holds(wide: Taking, other: Taking) -> bool:
    """Whether a wide time holds another one."""
    if not (wide.first and wide.last and other.first and other.last) or wide.wide <= other.wide:
        return False
    return wide.first <= other.first and other.last <= wide.last


def _agree(one: Taking, other: Taking, tongue: Language) -> bool:
    """Whether two may be one change of hands: the same new holder, or one left what the other one took."""
    return _same(one.holder, other.holder, tongue) or one.holder is None or other.holder is None


def _same(one: str | None, other: str | None, tongue: Language) -> bool:
    return one is not None and other is not None and side(one, tongue) == side(other, tongue)


def _runs(order: Sequence[Taking], tongue: Language) -> list[list[Taking]]:
    """Takings one after the other that leave the place with one side: told again, or in steps."""
    runs: list[list[Taking]] = []
    for one in order:
        stays = one.holder is None and runs and not _same(_holder(runs[-1]), one.loser, tongue)
        if stays:  # who did not hold the place may come and go
            continue
        if runs and _goes_on(runs[-1], one, tongue):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _goes_on(run: Sequence[Taking], one: Taking, tongue: Language) -> bool:
    holder, loser = _holder(run), next((told.loser for told in run if told.loser), None)
    return _same(holder, one.holder, tongue) or (holder is None and not _same(loser, one.holder, tongue))


def _holder(run: Sequence[Taking]) -> str | None:
    return next((one.holder for one in run if one.holder), None)


def _next_loser(after: Sequence[Taking] | None, run: Sequence[Taking]) -> str | None:
    """Who has a place that somebody left: the one of the same run who took it, else from whom it was taken later."""
    return _holder(run) or next((one.loser for one in after or () if one.loser), None)


def _holding(ground: Ground, holder: str, run: Sequence[Taking], after: Sequence[Taking] | None) -> Holding:
    sure = [one for one in run if _is_dated(one)] or list(run)
    first, last = sure[0].first, sure[0].last
    holders = [one.holder for one in run if one.holder]
    cited = [one.told for one in run]
    ending = _first_sure(after) if after else None
    return _voiced(
        Holding(
            place=ground.place,
            holders=(max(holders, key=len) if holders else holder,),
            since=first,
            since_last=last,
            until=ending.first if ending else None,
            until_last=ending.last if ending else None,
            began=_spans(cited),
            ended=_spans([one.told for one in after]) if after else (),
            because=_reasons(run),
        ),
        cited,
    )


def _first_sure(run: Sequence[Taking]) -> Taking:
    return next((one for one in run if _is_dated(one)), run[0])


def _is_dated(one: Taking) -> bool:
    return any(report.dated for report in one.told.reports)


def _reasons(run: Sequence[Taking]) -> tuple[str, ...]:
    told = [reason for one in run for reason in (*one.because, *one.told.because)]
    left = [f"{one.loser} left it" for one in run if one.holder is None]
    return tuple(dict.fromkeys((*left, *told)))


def _voiced(holding: Holding, told: Sequence[Happening]) -> Holding:
    """The holding with those who say so: on whose word, and in how many lines."""
    reports = [report for one in told for report in one.reports if not report.copied]
    reports = reports or [report for one in told for report in one.reports]
    return replace(
        holding,
        claimed=all(report.speaker is not None or report.event.status.value == "claimed" for report in reports),
        speakers=tuple(sorted({report.speaker for report in reports if report.speaker})),
        lines=tuple(sorted({report.line for report in reports})),
    )


def _spans(told: Iterable[Happening]) -> tuple[Span, ...]:
    return tuple(sorted({report.event.span for one in told for report in one.reports}))


def _before(ground: Ground, run: Sequence[Taking], tongue: Language) -> list[Holding]:
    """Who held the place before it first changed hands: who is told to have lost or left it.

    Where nobody is, a state is taken to have held its own ground until it was fought over there.
    """
    holder, taking = _holder(run), _first_sure(run)
    loser = next((one.loser for one in run if one.loser and not _same(one.loser, holder, tongue)), None)
    why = f"{loser} lost it or left it"
    if loser is None and holder:
        parties = {name for one in ground.fights for name in one.parties if _fights(one, holder, tongue)}
        states = {side(name, tongue): name for name in sorted(parties | {holder}) if is_state(name, tongue)}
        loser = next(iter(states.values())) if len(states) == 1 else None
        why = f"{loser}: ground of that state, and nobody is told to have held it before"
    if loser is None or taking.first is None:
        return []
    cited = [one.told for one in run]
    until = Holding(
        place=ground.place,
        holders=(loser,),
        until=taking.first,
        until_last=taking.last,
        began=_spans(cited),
        ended=_spans(cited),
        because=(why,),
    )
    held = _contested(ground, _voiced(until, cited), run, tongue)
    return held if len(held) > 1 or not _same(loser, holder, tongue) else []


def _fights(one: Happening, name: str, tongue: Language) -> bool:
    return any(_same(name, party, tongue) for party in one.parties)


def _contested(ground: Ground, held: Holding, after: Sequence[Taking], tongue: Language) -> list[Holding]:
    """A holding, cut where the battle begins that ends it."""
    taker = _holder(after)
    if taker is None or held.until is None:
        return [held]
    if _same(taker, held.holders[0], tongue):  # driven back from ground that it did not lose
        foes = {name for one in ground.fights for name in one.parties if not _same(name, taker, tongue)}
        taker = min(foes) if len(foes) == 1 else None
    battle = _battle(ground, held, taker, tongue) if taker else []
    fought = [one.told for one in after if one.fought]
    if taker and not battle and fought and held.until:
        return [held, _fought_over(held, taker, fought)]
    if not battle or taker is None:
        return [held]
    begun = battle[0]
    quiet = replace(held, until=begun.first, until_last=begun.last, ended=_spans([begun]))
    both = replace(
        held,
        holders=tuple(sorted((*held.holders, taker))),
        since=begun.first,
        since_last=begun.last,
        contested=True,
        began=_spans(battle),
        because=tuple(f"{one.sub_event_type} on {one.first}" for one in battle),
    )
    return [quiet, _voiced(both, battle)]


def _fought_over(held: Holding, taker: str, fought: Sequence[Happening]) -> Holding:
    """The day itself on which a place was taken, where the report of it speaks of fighting."""
    both = replace(
        held,
        holders=tuple(sorted((*held.holders, taker))),
        since=held.until,
        since_last=held.until_last,
        contested=True,
        began=_spans(fought),
        because=("the report of the taking speaks of fighting",),
    )
    return _voiced(both, fought)


def _battle(ground: Ground, held: Holding, taker: str, tongue: Language) -> list[Happening]:
    """The fights between holder and taker that run up to the change of hands, the first one first."""
    if held.until is None:
        return []
    fights = sorted(
        (one for one in ground.fights if _between(one, (*held.holders, taker), tongue) and _is_short(one)),
        key=lambda one: (one.first or date.min, one.id),
    )
    found: list[Happening] = []
    border = held.until
    for one in reversed([one for one in fights if one.first and one.first < held.until]):
        if (
            one.first is None
            or border - one.first > timedelta(days=BATTLE)
            or (held.since and one.first < held.since)
        ):
            break
        found, border = [one, *found], one.first
    return found


def _is_short(one: Happening) -> bool:
    return one.first is not None and one.last is not None and (one.last - one.first).days <= DAYS


def _between(one: Happening, sides: Sequence[str], tongue: Language) -> bool:
    """Whether a fight is one between these; where one side alone is named, it must be one of them."""
    known = {side(name, tongue) for name in sides}
    return bool(one.parties) and {side(name, tongue) for name in one.parties} <= known


def _after(ground: Ground, held: Holding, tongue: Language) -> list[Holding]:
    """The last holding, cut where fights that are told of later days begin."""
    later = sorted(
        (
            one
            for one in ground.fights
            if _is_short(one) and held.since_last and one.first and one.first > held.since_last
        ),
        key=lambda one: (one.first or date.max, one.id),
    )
    fights = [one for one in later if len(one.parties) > 1 and _fights(one, held.holders[0], tongue)]
    fights = [one for one in fights if one.sub_event_type not in GROUND]  # an airstrip retaken is not the town
    fights = [one for one in fights if any(report.dated for report in one.reports)]
    if not fights:
        return [held]
    begun = fights[0]
    parties = sorted(begun.parties)
    quiet = replace(held, until=begun.first, until_last=begun.last, ended=_spans([begun]))
    both = Holding(ground.place, tuple(parties), begun.first, begun.last, contested=True, began=_spans(fights))
    because = tuple(f"{one.sub_event_type} on {one.first}" for one in fights)
    return [quiet, _voiced(replace(both, because=because), fights)]


def _undated(ground: Ground, tongue: Language) -> list[Holding]:
    """Who took or has a place, where no text says since when: the only one of whom it is told."""
    run = [one for one in (*ground.takings, *ground.held) if one.holder]
    if len({side(one.holder, tongue) for one in run if one.holder}) != 1:
        return []
    held = _holding(ground, run[0].holder or "", run, None)
    days = sorted({one.first.isoformat() for one in ground.held if one.first})
    told = f"told to hold it on {', '.join(days)}; " if days else ""
    return [replace(held, since=None, since_last=None, because=(*held.because, f"{told}no text says since when"))]
