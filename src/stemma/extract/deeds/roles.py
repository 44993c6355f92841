"""Who did a deed and who suffered it, and what that makes of its type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import WORD, Clause
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deed, Deeds, Side, Turn
from stemma.model.fact import Place
from stemma.model.text import Sentence

TOGETHER = 3
"""Words between two actors that act together: "troops and their allied militias"."""
ADJOINING = 12
"""Characters between an actor and a noun that it belongs to: "the rebel attack", "IS's heavy attack"."""
GROUND = 8
"""Words behind a verb of taking among which the ground taken must be named."""
ARMED = (Side.ARMED, Side.STATE)


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


def roles(
    sentence: Sentence, parts: tuple[Clause, ...], trigger: Trigger, here: Sequence[Actor], known: Deeds
) -> Roles:
    """The actor and the recipient of a deed: the nearest mentions on the sides where grammar puts them.

    A clause without a subject ("..., taking the town") has that of the clause before it.
    """
    number, deed = clause_of(trigger, parts), known.deeds[trigger.rank]
    at = sentence.span.start
    inside = [a for a in here if parts[number].holds(a.span.start - at)]
    before = [a for a in inside if a.span.end - at <= trigger.start]
    after = [a for a in inside if a.span.start - at > trigger.start]
    before = [a for a in before if _behind(sentence, [a], known.by) is None]
    doer = _behind(sentence, after, known.by)
    if not trigger.verb:
        found = _of_noun(sentence, trigger, before, after, doer, known)
        light = _words(sentence.text[parts[number].start : trigger.start]) & known.light
        if found.actor or not light:
            return found
        subject = _first_of(sentence, before, known) or _earlier(sentence, parts, number, trigger, here, known)
        return Roles(subject, _unlike(found.recipient, subject))
    subject = _first_of(sentence, before, known) or _earlier(sentence, parts, number, trigger, here, known)
    other = next((a for a in after if a != doer and not a.country), None)
    if deed.turn is Turn.MOVE:
        return Roles(doer or subject)
    if trigger.swapped:
        return Roles(_unlike(next(iter(after), None), None), None)
    if trigger.passive:
        return Roles(doer or None, _unlike(subject if subject and not subject.country else None, doer))
    return Roles(subject, _unlike(other, subject))


def _words(text: str) -> set[str]:
    return {word.group().lower() for word in WORD.finditer(text)}


def _first_of(sentence: Sentence, before: Sequence[Actor], known: Deeds) -> Actor | None:
    """The last actor before the deed, or the first of those who act with him: "the army and its allies"."""
    chosen: Actor | None = None
    for actor in reversed(before):
        if chosen is not None:
            between = sentence.text[actor.span.end - sentence.span.start : chosen.span.start - sentence.span.start]
            if not _words(between) & known.coordinators or len(between.split()) > TOGETHER:
                break
        chosen = actor
    return chosen


def _of_noun(
    sentence: Sentence, trigger: Trigger, before: list[Actor], after: list[Actor], doer: Actor | None, known: Deeds
) -> Roles:
    """Around a noun: "the rebel attack on the troops", "the capture of the town by the army"."""
    at = sentence.span.start
    owner = before[-1] if before and trigger.start - (before[-1].span.end - at) <= ADJOINING else None
    target = _behind(sentence, after, known.upon)
    actor = doer or (owner if owner != target else None)
    return Roles(actor, _unlike(target, actor))


def _behind(sentence: Sentence, candidates: Sequence[Actor], prepositions: frozenset[str]) -> Actor | None:
    """The first candidate with one of these words before it, an article between them allowed."""
    for candidate in candidates:
        words = [
            w.group().lower() for w in WORD.finditer(sentence.text[: candidate.span.start - sentence.span.start])
        ]
        if any(word in prepositions for word in words[-2:]):
            return candidate
    return None


def _earlier(
    sentence: Sentence, parts: tuple[Clause, ...], number: int, trigger: Trigger, here: Sequence[Actor], known: Deeds
) -> Actor | None:
    """The subject of the clauses before: for a clause that has none of its own, or only a pronoun."""
    at = sentence.span.start
    words = [w.group().lower() for w in WORD.finditer(sentence.text[parts[number].start : trigger.start])]
    small = known.boundaries | known.auxiliaries | (known.before_verbs - known.pronouns)
    own = next((word for word in words if word not in small and not word.endswith(known.manner)), None)
    if number == 0 or not (own is None or own in known.pronouns or own.endswith(known.progressive)):
        return None
    for clause in reversed(parts[:number]):
        there = [actor for actor in here if clause.holds(actor.span.start - at)]
        if there:
            return next((actor for actor in there if actor.side in ARMED), there[0])
    return None


def _unlike(one: Actor | None, other: Actor | None) -> Actor | None:
    """The first, unless it is the second under the same name: nobody is taken to have fought himself."""
    return None if one and other and one.name == other.name else one


def types(
    text: str, clause: Clause, trigger: Trigger, deed: Deed, who: Roles, place: Place | None, known: Deeds
) -> tuple[str, str] | None:
    """The ACLED event and sub-event type of a deed; None where its word means something else here."""
    own = (deed.event_type, deed.sub_event_type)
    side = who.recipient.side if who.recipient else None
    if deed.turn is Turn.TERRITORY:
        return _taken(text, clause, trigger, own, who, known)
    if deed.turn is Turn.VICTIMS and who.actor and who.actor.head in known.aircraft:
        return known.air
    if deed.turn is Turn.VICTIMS:
        fought = side in ARMED or (side is None and place is not None and who.actor is not None)
        return known.clash if fought else own
    if deed.turn is Turn.TOLL and side in ARMED and (who.actor is None or who.actor.side in ARMED):
        return known.clash if who.actor else own
    return own


def _taken(
    text: str, clause: Clause, trigger: Trigger, own: tuple[str, str], who: Roles, known: Deeds
) -> tuple[str, str] | None:
    """What was taken: ground, or a person; neither, and "took part" or "captured the mood" is no deed."""
    stretch = (
        text[clause.start : trigger.start] if trigger.passive or trigger.swapped else text[trigger.end : clause.end]
    )
    words = [w.group() for w in WORD.finditer(stretch)]
    words = words[-GROUND:] if trigger.passive or trigger.swapped else words[:GROUND]
    state = (
        who.actor.side is Side.STATE if who.actor else who.recipient is not None and who.recipient.side is Side.ARMED
    )
    if words and words[0].lower() in known.idle:
        return None
    if who.recipient and known.parted & {word.lower() for word in words}:
        return known.regains if state else own
    if any(word.lower() in known.objects or word[0].isupper() for word in words):
        return known.regains if state else own
    if who.recipient:
        return known.arrest if state else known.abduction
    return None
