"""Who did a deed and who suffered it, read off its frame."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.frames import Frame, Setting, frame
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Side, Turn

LOSING = (Turn.TERRITORY, Turn.EXPEL)


@dataclass(frozen=True, slots=True)
class Roles:
    """Who did it and who suffered it, as far as the clause says."""

    actor: Actor | None = None
    recipient: Actor | None = None

    def completed(self, other: Roles) -> Roles:
        """These roles, with what they lack taken from another telling of the same deed."""
        doer, victim = other.actor, other.recipient
        if doer and doer.side is Side.CIVIL:  # "killing 12 people and wounding 30": the people wounded nobody
            doer, victim = None, victim or doer
        actor = self.actor or _unlike(doer, self.recipient)
        return Roles(actor, self.recipient or _unlike(victim, actor))


def roles(setting: Setting, trigger: Trigger) -> Roles:
    """The actor and the recipient of a deed."""
    around = frame(setting, trigger)
    if not trigger.verb:
        return _of_noun(setting, trigger, around)
    turn = setting.known.deeds[trigger.rank].turn
    if trigger.swapped:
        return _of_swapped(setting, trigger, around)
    if turn is Turn.LEAVE and around.subject:  # "the troops were forced to retreat by the rebels"
        return Roles(around.subject, _unlike(around.agent, around.subject))
    if turn in (Turn.MOVE, Turn.LEAVE):
        doer = around.agent or around.subject
        return Roles(doer, _unlike(around.sought, doer))
    if trigger.passive:
        suffered = around.subject if around.subject and not around.subject.country else None
        return Roles(_unlike(around.agent, suffered), suffered)
    first = around.parted if turn in LOSING else None
    other = first or around.object or around.upon or around.forced
    deed = setting.known.deeds[trigger.rank]
    if other is None and (deed.event_type, deed.sub_event_type) == setting.known.clash:
        other = around.fellow
    return Roles(around.subject, _unlike(other, around.subject))


def _of_noun(setting: Setting, trigger: Trigger, around: Frame) -> Roles:
    """Around a noun: "the rebel attack on the troops", "the capture of the town by the army"."""
    if around.pair:
        return Roles(*around.pair)
    suffered = around.upon or around.forced
    owner = around.owner if around.owner != suffered else None
    if owner and owner.side is Side.CIVIL and setting.known.deeds[trigger.rank].turn is Turn.TOLL:
        owner, suffered = None, suffered or owner  # "civilian deaths"
    actor = around.agent or owner
    clause = setting.parts[clause_of(trigger, setting.parts)]
    light = set(words_of(setting.sentence.text, clause.start, trigger.start)) & setting.known.light
    if actor is None and light:
        actor = around.subject
    return Roles(actor, _unlike(suffered, actor))


def _of_swapped(setting: Setting, trigger: Trigger, around: Frame) -> Roles:
    """Where the subject suffers: "the town fell to the rebels", "its stronghold came under attack"."""
    clause = setting.parts[clause_of(trigger, setting.parts)]
    after = [a for a in setting.within(clause) if setting.at(a)[0] >= trigger.end]
    taker = around.agent or around.parted or next((a for a in after if not a.country and not a.adjective), None)
    whose = set(words_of(setting.sentence.text, clause.start, trigger.start)) & setting.known.possessives
    suffered = around.subject or (setting.subject if whose else None)
    return Roles(taker, _unlike(suffered, taker))


def _unlike(one: Actor | None, other: Actor | None) -> Actor | None:
    """The first, unless it is the second under the same name: nobody is taken to have fought himself."""
    return None if one and other and one.name == other.name else one
