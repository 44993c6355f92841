"""The ACLED event and sub-event type of a deed, by its word, by who did it to whom, and by what was taken."""

from __future__ import annotations

from stemma.extract.deeds.clauses import WORD, Clause, words_of
from stemma.extract.deeds.frames import ARMED
from stemma.extract.deeds.roles import Roles
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deed, Deeds, Side, Turn
from stemma.model.fact import Place

GROUND = 8
"""Words behind a verb of taking among which the ground taken must be named."""


def types(
    text: str,
    clause: Clause,
    trigger: Trigger,
    deed: Deed,
    who: Roles,
    place: Place | None,
    allied: bool,
    known: Deeds,
) -> tuple[str, str] | None:
    """The types of a deed; None where its word means something else here.

    `allied`: the doer, though of no state, takes the side of the one whose ground it is.
    """
    own = (deed.event_type, deed.sub_event_type)
    side = who.recipient.side if who.recipient else None
    if deed.turn in (Turn.TERRITORY, Turn.LEAVE) and any(phrase in text for phrase in known.unresisted):
        return known.transfer
    if deed.turn is Turn.TERRITORY:
        return _taken(text, clause, trigger, own, who, allied, known)
    if deed.turn is Turn.EXPEL:
        return _expelled(own, who, allied, known)
    if who.actor and who.actor.head in known.aircraft and (deed.turn is Turn.VICTIMS or own[0] == known.remote):
        return known.air
    if deed.turn is Turn.VICTIMS and set(words_of(text, clause.start, trigger.start)) & known.artillery:
        return known.shelling
    if deed.turn is Turn.VICTIMS:
        fought = side in ARMED or (side is None and place is not None and who.actor is not None)
        return known.clash if fought else own
    if deed.turn is Turn.TOLL and side in ARMED and (who.actor is None or who.actor.side in ARMED):
        return known.clash if who.actor else own
    return own


def _gains(who: Roles, allied: bool) -> bool:
    """Whether a state has the ground afterwards, as far as is said."""
    if who.actor:
        return allied or who.actor.side is Side.STATE
    return who.recipient is not None and who.recipient.side is Side.ARMED


def _expelled(own: tuple[str, str], who: Roles, allied: bool, known: Deeds) -> tuple[str, str] | None:
    if who.recipient is None or who.recipient.side not in ARMED:
        return None
    return known.regains if _gains(who, allied) else own


def _taken(
    text: str, clause: Clause, trigger: Trigger, own: tuple[str, str], who: Roles, allied: bool, known: Deeds
) -> tuple[str, str] | None:
    """What was taken: ground, or a person; neither, and "took part" or "captured the mood" is no deed."""
    behind = trigger.passive or trigger.swapped
    stretch = text[clause.start : trigger.start] if behind else text[trigger.end : clause.end]
    words = [w.group() for w in WORD.finditer(stretch)]
    words = words[-GROUND:] if behind else words[:GROUND]
    lower = {word.lower() for word in words}
    ground = known.regains if _gains(who, allied) else own
    if words and words[0].lower() in known.idle:
        return None
    if who.recipient and known.parted & lower:
        return ground
    named = [word for word in words if word[0].isupper() and word.lower() not in known.heads]
    if lower & known.objects or named:
        return ground
    if who.recipient:
        return known.arrest if who.actor and who.actor.side is Side.STATE else known.abduction
    return None
