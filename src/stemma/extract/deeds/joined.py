"""Mentions of one deed within an article told as one event: "the attack" is the one told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.sides import UNREAL, Draft, spot
from stemma.lang.deeds import Deeds, Side
from stemma.model.fact import Event, Place, Quantity, Status
from stemma.model.relation import Relation

FINENESS = {"site": 0, "town": 1, "region": 2, "admin1": 2, "country": 3}
"""Kinds of places, the finest first."""
TELLING = 4
"""Letters from which a word of a victim's name tells him from others."""


def joined(drafts: Sequence[Draft], known: Deeds) -> tuple[Draft, ...]:
    """The drafts without those that only speak again of a deed told before, which is completed by them.

    Nothing that both say may be at odds: type, place, time, actor, recipient, toll. Beyond that a noun that points
    back ("the bombing") is enough, the same victim, the same figure, or that the later one names neither place nor
    time of its own. Ground that changes hands, and what armed sides do to each other, is told anew by every full
    clause: who held what when is read off these reports.
    """
    kept: list[Draft] = []
    for draft in drafts:
        at = next((n for n in reversed(range(len(kept))) if _is_again(kept[n], draft, known)), None)
        if at is None:
            kept.append(draft)
        else:
            kept[at] = _completed(kept[at], draft)
    return tuple(kept)


def _is_again(first: Draft, later: Draft, known: Deeds) -> bool:
    one, other = first.event, later.event
    if _unreal(one) != _unreal(other) or not (later.pointing or later.alike) or not _kin(one, other, later, known):
        return False
    if later.placed and first.placed and not _same_ground(one.place, other.place):
        return False
    if later.dated and first.dated and _apart(one, other):
        return False
    if not (_same_doer(first.who.actor, later.who.actor, known) and _same_victim(first, later, known)):
        return False
    return later.pointing or _is_shown(first, later, known) or _is_echo(first, later, known)


def _unreal(event: Event) -> bool:
    return event.status in (*UNREAL, Status.DENIED)


def _kind(event: Event) -> tuple[str, str]:
    return event.event_type, event.sub_event_type


def _kin(one: Event, other: Event, later: Draft, known: Deeds) -> bool:
    """Whether the two types may tell of one deed: "the attack" of any violence, damage of the blast that did it."""
    if _kind(one) == _kind(other):
        return True
    generic = {known.attack, known.clash}
    violent = {known.attack[0], known.clash[0], known.remote}
    if _kind(other) in generic and (one.event_type in violent):
        return later.pointing or known.clash[0] not in (one.event_type, other.event_type)
    if _kind(one) == known.attack and other.event_type == known.remote:
        return True
    return one.event_type == known.remote and _kind(other) == known.damage


def _is_shown(first: Draft, later: Draft, known: Deeds) -> bool:
    """Whether a full clause shows that it tells of a deed told before."""
    one, other = first.event, later.event
    if one.event_type == known.clash[0] or other.event_type == known.clash[0]:
        shared = {one.actor, one.recipient} & {other.actor, other.recipient} - {None}
        bare = not (later.placed or later.dated or other.killed or other.injured)
        return _kind(one) == _kind(other) == known.clash and bool(shared) and bare
    if one.event_type not in (known.attack[0], known.remote) and _kind(one) != known.damage:
        return False
    if _named_alike(first.who.recipient, later.who.recipient, known) or _same_figure(one.killed, other.killed):
        return True
    return not (later.placed or later.dated)


def _is_echo(first: Draft, later: Draft, known: Deeds) -> bool:
    """Whether the same harm is told of the same spot and day, and of nobody new ("the policemen were shot there")."""
    one, other = first.event, later.event
    harm = one.event_type in (known.attack[0], known.remote)
    if not harm or _kind(one) != _kind(other) or later.fresh or one.moment is None or other.moment is None:
        return False
    if one.moment.is_bound or other.moment.is_bound:
        return False
    there = one.place is not None and spot(one.place) == spot(other.place)
    return there and one.moment.relate(other.moment) is Relation.SAME


def _same_doer(one: Actor | None, other: Actor | None, known: Deeds) -> bool:
    """Whether two doers may be one: of the same name, or of one side and only described ("the rebels")."""
    if one is None or other is None or one.name == other.name:
        return True
    return one.side is other.side and (_is_plain(one, known) or _is_plain(other, known))


def _is_plain(actor: Actor, known: Deeds) -> bool:
    """Whether somebody is only described, by no name of his own."""
    plain = known.heads.keys() | known.modifiers | known.loose | known.anaphors | known.irregular
    return actor.side in (Side.ARMED, Side.CIVIL) and set(words_of(actor.name)) <= plain


def _same_victim(first: Draft, later: Draft, known: Deeds) -> bool:
    one, other = first.who.recipient, later.who.recipient
    if one is None or other is None or one.name == other.name:
        return _agree(first.event.killed, later.event.killed) and _agree(first.event.injured, later.event.injured)
    if _same_figure(first.event.killed, later.event.killed):
        return True
    return one.side is other.side and (
        _is_vague(one, known) or _is_vague(other, known) or _named_alike(one, other, known)
    )


def _is_vague(actor: Actor, known: Deeds) -> bool:
    """Whether nothing is said of a victim but that he is a civilian."""
    return actor.name.startswith(known.civilians_of.partition("{")[0])


def _named_alike(one: Actor | None, other: Actor | None, known: Deeds) -> bool:
    """Whether two victims share a word that tells them from others."""
    if one is None or other is None or _is_vague(one, known) or _is_vague(other, known):
        return False
    shared = set(words_of(one.name)) & set(words_of(other.name))
    return any(len(word) >= TELLING for word in shared)


def _agree(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two tolls leave room for each other; a later one may count more."""
    return one is None or other is None or one.relate(other) is not Relation.APART


def _same_figure(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether both give the same exact figure above one."""
    return bool(one and other) and one.low == one.high == other.low == other.high and one.low > 1  # type: ignore[union-attr]


def _same_ground(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None or spot(one) == spot(other):
        return True
    return "country" in (one.kind, other.kind) and one.country == other.country


def _is_finer(one: Place | None, other: Place | None) -> bool:
    """Whether a later telling says more closely where it was: the quarter of the city, the town of the province."""
    order = [FINENESS.get(place.kind, 1) if place else len(FINENESS) for place in (one, other)]
    return order[1] < order[0] and _same_ground(one, other)


def _apart(one: Event, other: Event) -> bool:
    """Whether the times of the two exclude each other, or either is not known."""
    if one.moment is None or other.moment is None:
        return True
    return one.moment.relate(other.moment) in (None, Relation.APART)


def _completed(first: Draft, later: Draft) -> Draft:
    """The first mention with what only the later one tells."""
    one, other = first.event, later.event
    who = first.who.completed(later.who)
    event = replace(
        one,
        actor=who.actor.name if who.actor else one.actor,
        recipient=who.recipient.name if who.recipient else one.recipient,
        killed=one.killed or other.killed,
        injured=one.injured or other.injured,
        place=other.place if later.placed and (not first.placed or _is_finer(one.place, other.place)) else one.place,
        moment=other.moment if later.dated and not first.dated else one.moment,
    )
    gained = [
        f"{name}: a later mention of the same deed"
        for name in ("actor", "recipient", "killed", "injured", "place", "moment")
        if getattr(one, name) != getattr(event, name)
    ]
    because = tuple(reason for reason in one.because if not ("place" in reason and event.place != one.place))
    return replace(
        first,
        event=replace(event, because=(*because, *gained)),
        who=who,
        placed=first.placed or later.placed,
        dated=first.dated or later.dated,
    )
