"""The events of an article: who did what to whom, where and when, each from one clause."""

from __future__ import annotations

from collections.abc import Sequence

from stemma.extract.deeds.actors import Actor, actors
from stemma.extract.deeds.clauses import Clause, clauses
from stemma.extract.deeds.roles import Roles, roles, types
from stemma.extract.deeds.status import status
from stemma.extract.deeds.triggers import Trigger, clause_of, triggers
from stemma.extract.deeds.where import Scene, moment_of, place_of, toll_of
from stemma.lang.deeds import Deed, Deeds, Turn
from stemma.lang.language import Language
from stemma.model.fact import Attribution, Event, Moment, Place, Quantity
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span


def events(
    noted: Noted,
    moments: Sequence[Moment],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    attributions: Sequence[Attribution],
    language: Language,
) -> tuple[Event, ...]:
    """The events of an article in reading order.

    A deed needs a word that names it; place, time and figures come from its clause, then from its sentence. Two
    things reach further back, and only for words that point there: "the city" is the town last named, "the
    militants" the group last named. A time that no sentence gives is the day of publication, and says so.
    """
    scene = Scene(noted, tuple(moments), tuple(places), tuple(quantities), language)
    cast = actors(noted, places, language)
    found: list[Event] = []
    for sentence in noted.sentences:
        found.extend(_in_sentence(sentence, scene, cast, attributions, language.deeds))
    return tuple(found)


def _in_sentence(
    sentence: Sentence, scene: Scene, cast: Sequence[Actor], attributions: Sequence[Attribution], known: Deeds
) -> list[Event]:
    parts = clauses(sentence.text, known)
    here = [actor for actor in cast if sentence.span.holds(actor.span)]
    found: list[Event] = []
    every = [t for t in triggers(sentence.text, known) if not _in_name(sentence, t, here)]
    told = _one_a_clause(every, parts, known)
    deadly = [t for t in told if not _is_toll(t, known) and _violent(known.deeds[t.rank])]
    tolls = [t for t in every if _is_toll(t, known)]
    for trigger in told:
        if deadly and trigger in tolls:
            continue
        cost = tolls if trigger in deadly[-1:] else []
        event = _event(sentence, parts, trigger, cost, scene, here, attributions, known)
        if event and not any(_same(event, other) for other in found):
            found.append(event)
    return found


def _same(one: Event, other: Event) -> bool:
    """Whether two clauses of a sentence tell of one deed."""
    return (one.sub_event_type, one.place, one.actor) == (other.sub_event_type, other.place, other.actor)


def _one_a_clause(found: list[Trigger], parts: tuple[Clause, ...], known: Deeds) -> list[Trigger]:
    """The most telling trigger of each clause; a verb of battle tells more than a noun before it."""
    best: dict[int, Trigger] = {}
    for trigger in sorted(found):
        number = clause_of(trigger, parts)
        first = best.setdefault(number, trigger)
        battle = trigger.verb and known.deeds[trigger.rank].event_type == known.clash[0]
        if battle and not first.verb and first.start < trigger.start:
            best[number] = trigger
    return sorted(best.values(), key=lambda trigger: trigger.start)


def _in_name(sentence: Sentence, trigger: Trigger, here: list[Actor]) -> bool:
    """Whether a noun is part of somebody's name: "National Liberation Army"."""
    span = sentence.lift(Span(sentence.key, trigger.start, trigger.end))
    return not trigger.verb and any(actor.span.holds(span) for actor in here)


def _is_toll(trigger: Trigger, known: Deeds) -> bool:
    return known.deeds[trigger.rank].turn is Turn.TOLL


def _violent(deed: Deed) -> bool:
    return deed.turn in (Turn.TOLL, Turn.VICTIMS) or deed.event_type in ("Battles", "Explosions/Remote violence")


def _event(
    sentence: Sentence,
    parts: tuple[Clause, ...],
    trigger: Trigger,
    cost: list[Trigger],
    scene: Scene,
    here: list[Actor],
    attributions: Sequence[Attribution],
    known: Deeds,
) -> Event | None:
    clause, deed = parts[clause_of(trigger, parts)], known.deeds[trigger.rank]
    span = sentence.lift(Span(sentence.key, trigger.start, trigger.end))
    who = roles(sentence, parts, trigger, here, known)
    for other in cost:  # "34 soldiers were killed in a bombing by rebels" says of the bombing whom it hit
        who = who.completed(roles(sentence, parts, other, here, known))
    place = place_of(sentence, clause, trigger, scene)
    moment = moment_of(sentence, clause, scene)
    kind = types(sentence.text, clause, trigger, deed, who, place, known)
    killed, injured = toll_of(sentence, clause, scene, known)
    if kind is None or not _anchored(trigger, who, place, moment, killed or injured, deed.event_type == known.remote):
        return None
    return Event(
        span=sentence.span,
        trigger=span,
        event_type=kind[0],
        sub_event_type=kind[1],
        actor=who.actor.name if who.actor else None,
        recipient=who.recipient.name if who.recipient else None,
        place=place,
        moment=moment or scene.published(sentence),
        killed=killed,
        injured=injured,
        status=status(sentence.text, clause, trigger, span, attributions, known),
    )


def _anchored(
    trigger: Trigger, who: Roles, place: Place | None, moment: Moment | None, toll: Quantity | None, plain: bool
) -> bool:
    """Whether a deed is told of, and not only spoken of: "war is hell" has nobody, no place and no time."""
    if who.actor or who.recipient or trigger.passive:
        return True
    if trigger.verb:
        return bool(place) and not trigger.going
    return bool(toll or (place and (moment or plain)))
