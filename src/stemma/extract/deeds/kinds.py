"""The ACLED event and sub-event type of a deed, by its word, by who did it to whom, and by what was taken."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import WORD, Clause, is_set_in_capitals, words_of
from stemma.extract.deeds.frames import ARMED
from stemma.extract.deeds.roles import Roles
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds, Side, Turn
from stemma.model.fact import Place
from stemma.model.text import Sentence

OBJECT = 4
"""Words beside a verb of attacking that hold what was attacked."""
GROUND = 8
"""Words behind a verb of taking among which the ground taken must be named."""


def types(
    sentence: Sentence,
    clause: Clause,
    trigger: Trigger,
    who: Roles,
    place: Place | None,
    allied: bool,
    known: Deeds,
) -> tuple[str, str] | None:
    """The types of a deed; None where its word means something else here.

    `allied`: the doer, though of no state, takes the side of the one whose ground it is.
    """
    deed, text = known.deeds[trigger.rank], sentence.text
    own = (deed.event_type, deed.sub_event_type)
    side = who.recipient.side if who.recipient else None
    if deed.turn in (Turn.TERRITORY, Turn.LEAVE) and any(phrase in text for phrase in known.unresisted):
        return known.transfer
    if deed.turn is Turn.TERRITORY:
        spot = (
            text[place.span.start - sentence.span.start : place.span.end - sentence.span.start]
            if place and sentence.span.holds(place.span)
            else ""
        )
        return _taken(_Taking(text, clause, trigger, spot, sentence.span.start), own, who, allied, known)
    if deed.turn is Turn.EXPEL:
        return _expelled(own, who, allied, known)
    if who.actor and who.actor.head in known.aircraft and (deed.turn is Turn.VICTIMS or own[0] == known.remote):
        return known.air
    if deed.turn is Turn.VICTIMS and set(words_of(text, clause.start, trigger.start)) & known.artillery:
        return known.shelling
    searched = who.actor is not None and who.actor.side is Side.STATE  # by police: "raided a house"
    if deed.turn is Turn.VICTIMS and not searched and _is_on_a_home(text, trigger, known):
        return own
    if deed.turn is Turn.VICTIMS:
        fought = side in ARMED or (side is None and place is not None and who.actor is not None)
        return known.clash if fought else own
    if deed.turn is Turn.TOLL and side in ARMED and (who.actor is None or who.actor.side in ARMED):
        return known.clash if who.actor else own
    return own


def _is_on_a_home(text: str, trigger: Trigger, known: Deeds) -> bool:
    """Whether the words of what was attacked are those of a home, a school, a newsroom, whoever guarded it."""
    before, behind = words_of(text, 0, trigger.start)[-OBJECT:], words_of(text, trigger.end)[:OBJECT]
    near = before if trigger.passive else behind
    return bool(set(near) & known.homes) and not set(near) & (known.police | known.heads.keys() | known.official)


def _gains(who: Roles, allied: bool) -> bool:
    """Whether a state has the ground afterwards, as far as is said."""
    if who.actor:
        return allied or who.actor.side is Side.STATE
    return who.recipient is not None and who.recipient.side is Side.ARMED


def _expelled(own: tuple[str, str], who: Roles, allied: bool, known: Deeds) -> tuple[str, str] | None:
    if who.recipient is None or who.recipient.side not in ARMED:
        return None
    return known.regains if _gains(who, allied) else own


@dataclass(frozen=True, slots=True)
class _Taking:
    """A verb of taking in its clause, with the words of the place that its sentence names."""

    text: str
    clause: Clause
    trigger: Trigger
    spot: str
    offset: int

    def holds(self, actor: Actor | None, behind: bool) -> bool:
        """Whether somebody is named among those words."""
        start, end = (self.clause.start, self.trigger.start) if behind else (self.trigger.end, self.clause.end)
        return actor is not None and start <= actor.span.start - self.offset < end

    def stretch(self, behind: bool, known: Deeds) -> list[str]:
        """The words among which that stands which was taken: "22 soldiers", not "at Menaka" behind them."""
        start, end = (self.clause.start, self.trigger.start) if behind else (self.trigger.end, self.clause.end)
        words = [w.group() for w in WORD.finditer(self.text, start, end)]
        if behind:
            return words[-GROUND:]
        ends = (at for at, word in enumerate(words) if at and word.lower() in known.prepositions - known.portion_of)
        return words[: min(GROUND, next(ends, GROUND))]


def _taken(told: _Taking, own: tuple[str, str], who: Roles, allied: bool, known: Deeds) -> tuple[str, str] | None:
    """What was taken: ground, or a person; neither, and "took part" or "captured the mood" is no deed."""
    behind = told.trigger.passive or told.trigger.swapped
    words = told.stretch(behind, known)
    lower = {word.lower() for word in words}
    ground = known.regains if _gains(who, allied) else own
    if told.trigger.passive and set(words_of(told.text, told.trigger.end)[:1]) & known.led:
        return None
    if words and words[0].lower() in known.idle:
        return None
    if who.recipient and known.parted & lower:
        return ground
    if lower & known.objects or _is_named(told, words, known):
        return ground
    if told.holds(who.recipient, behind):
        return known.arrest if who.actor and who.actor.side is Side.STATE else known.abduction
    return None


def _is_named(told: _Taking, words: list[str], known: Deeds) -> bool:
    """Whether ground is named among the words of what was taken; copy set in capitals needs a known place."""
    if told.spot and " ".join(words_of(told.spot)) in " ".join(words).lower():
        return True
    named = [word for word in words if word[0].isupper() and word.lower() not in known.heads]
    if told.text.startswith(tuple(named[:1])):  # the first word of a sentence has a capital anyway
        named = named[1:]
    return bool(named) and not is_set_in_capitals(told.text)
