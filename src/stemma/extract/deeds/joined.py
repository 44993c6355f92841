"""Mentions of one deed within an article told as one event: "the attack" is the one told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stemma.extract.deeds.sides import UNREAL, Draft, spot
from stemma.model.fact import Event, Place
from stemma.model.relation import Relation


def joined(drafts: Sequence[Draft], generic: frozenset[tuple[str, str]]) -> tuple[Draft, ...]:
    """The drafts without those that only speak again of a deed told before, which is completed by them.

    Only a noun that points back ("the bombing") is taken for the same deed, and only if nothing that
    it says itself speaks against it: type, place, time, actor and recipient. A word such as "the attack" (`generic`)
    may point to a deed of any violent type. What a full clause tells anew stays a report of its own.
    """
    kept: list[Draft] = []
    for draft in drafts:
        at = next((n for n in reversed(range(len(kept))) if _is_again(kept[n], draft, generic)), None)
        if at is None:
            kept.append(draft)
        else:
            kept[at] = _completed(kept[at], draft)
    return tuple(kept)


def _is_again(first: Draft, later: Draft, generic: frozenset[tuple[str, str]]) -> bool:
    one, other = first.event, later.event
    same = one.sub_event_type == other.sub_event_type
    generic_word = _kind(other) in generic and one.event_type in _violent(generic)
    if not later.pointing or not (same or generic_word) or (one.status in UNREAL) != (other.status in UNREAL):
        return False
    if not (_agree(one.actor, other.actor) and _agree(one.recipient, other.recipient)):
        return False
    if later.placed and first.placed and not _same_ground(one.place, other.place):
        return False
    return not (later.dated and _apart(one, other))


def _kind(event: Event) -> tuple[str, str]:
    return event.event_type, event.sub_event_type


def _violent(generic: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(kind for kind, _ in generic) | {"Explosions/Remote violence"}


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _same_ground(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None or spot(one) == spot(other):
        return True
    return "country" in (one.kind, other.kind) and one.country == other.country


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
    )
    gained = [
        f"{name}: a later mention of the same deed"
        for name in ("actor", "recipient", "killed", "injured")
        if getattr(one, name) is None and getattr(event, name) is not None
    ]
    return replace(first, event=replace(event, because=(*one.because, *gained)), who=who)
