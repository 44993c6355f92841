"""The events of an article: who did what to whom, where and when, each from one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from stemma.extract.deeds.actors import Actor, actors, country_name
from stemma.extract.deeds.clauses import clauses, words_of
from stemma.extract.deeds.costs import cost_of
from stemma.extract.deeds.crowds import crowds
from stemma.extract.deeds.frames import Setting, main_subject
from stemma.extract.deeds.joined import joined
from stemma.extract.deeds.kinds import types
from stemma.extract.deeds.parties import Parties, parties
from stemma.extract.deeds.roles import LOSING, Roles, roles
from stemma.extract.deeds.scene import Scene, by_sentence, scene_of
from stemma.extract.deeds.sides import UNREAL, Draft, Sides, sides
from stemma.extract.deeds.spots import spots
from stemma.extract.deeds.status import status
from stemma.extract.deeds.triggers import Trigger, clause_of, triggers
from stemma.extract.deeds.when import moment_of
from stemma.extract.deeds.where import FAR, place_of
from stemma.lang.deeds import Deed, Deeds, Side, Turn
from stemma.lang.language import Language
from stemma.model.fact import Attribution, Event, Moment, Place, Quantity, Status
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

MEANS = 4
"""Words before a noun that say by what something was done: "by launching 64 air strikes"."""
BATTLE, REMOTE = "Battles", "Explosions/Remote violence"


def events(
    noted: Noted,
    moments: Sequence[Moment],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    attributions: Sequence[Attribution],
    language: Language,
    known: Parties | None = None,
) -> tuple[Event, ...]:
    """The events of an article in reading order; `known` are the actors known by name, else those that ship.

    A deed needs a word that names it; who, where, when and how many come from its clause, then from its sentence.
    What reaches further back does so only for words that point there ("the city", "the militants", "its"), or is
    named with its reason in `because`: the story's place, the other side of a fight. A time that no sentence gives is
    the day that the article opens with, or of publication, and says so in its anchor.
    """
    cast = known or parties()
    mentions = actors(noted, places, language, cast)
    where = spots(noted, places, [a.span for a in mentions if not a.country], language)
    scene = scene_of(noted, moments, places, quantities, where, language)
    drafts = tuple(_drafts(scene, mentions, attributions, cast))
    fought = sides(drafts)
    told = joined(drafts, language.deeds)
    told = crowds(told, noted.sentences, language.deeds)
    return tuple(_sided(draft, fought, cast, language.deeds.aircraft, language.deeds.forces_of) for draft in told)


def _drafts(
    scene: Scene, mentions: Sequence[Actor], attributions: Sequence[Attribution], cast: Parties
) -> Iterator[Draft]:
    known, subject = scene.language.deeds, None
    named = by_sentence(scene.noted.sentences, mentions)
    for sentence in scene.noted.sentences:
        here = tuple(a for a in named.get(sentence.span.start, ()) if a.span.end > scene.opens)
        every = tuple(t for t in triggers(sentence.text, known) if not _in_name(sentence, t, here))
        parts = clauses(sentence.text, known) if every else ()
        setting = Setting(sentence, parts, here, subject, every, known)
        yield from _in_sentence(setting, scene, attributions, cast)
        subject = main_subject(setting)


def _in_sentence(
    setting: Setting, scene: Scene, attributions: Sequence[Attribution], cast: Parties
) -> Iterator[Draft]:
    known = setting.known
    named = [t for t in setting.told if known.deeds[t.rank].turn is not Turn.COST and not _is_forced(t, setting)]
    told = _one_a_clause(named, setting)
    deadly = [t for t in told if not _is_toll(t, known) and _violent(known.deeds[t.rank])]
    tolls = [t for t in setting.told if _is_toll(t, known) and _is_part(t, deadly, setting)]
    found: list[Draft] = []
    for trigger in told:
        if deadly and trigger in tolls:
            continue
        draft = _draft(setting, trigger, tolls if trigger in deadly[-1:] else [], scene, attributions, cast)
        if draft:
            _put(draft, found)
    yield from found


def _is_forced(trigger: Trigger, setting: Setting) -> bool:
    """Whether somebody leaves only as the outcome of a deed told before: "..., forcing the troops to retreat"."""
    clause = setting.parts[clause_of(trigger, setting.parts)]
    opening = set(words_of(setting.sentence.text, clause.start, clause.end)[:1])
    return setting.known.deeds[trigger.rank].turn is Turn.LEAVE and bool(opening & setting.known.forcing)


def _is_part(toll: Trigger, deadly: Sequence[Trigger], setting: Setting) -> bool:
    """Whether those killed were killed by the deed that the sentence names.

    Ground that was taken kills nobody by itself: "..., killing three" is part of it, but a full clause of its own
    ("when they seized the town, the archaeologist was killed") tells of another deed.
    """
    ground = bool(deadly) and setting.known.deeds[deadly[-1].rank].turn in LOSING
    own = clause_of(toll, setting.parts) != clause_of(deadly[-1], setting.parts) if deadly else False
    return toll.going or not (ground and own)


def _put(draft: Draft, found: list[Draft]) -> None:
    """Add a draft, or complete with it the one that tells of the same deed: "reoccupied the town, taking it from"."""
    for number, other in enumerate(found):
        if _same(draft.event, other.event):
            who = other.who.completed(draft.who)
            name = who.recipient.name if who.recipient else None
            found[number] = replace(other, event=replace(other.event, recipient=name), who=who)
            return
    found.append(draft)


def _same(one: Event, other: Event) -> bool:
    """Whether two clauses of a sentence tell of one deed."""
    return (one.sub_event_type, one.place, one.actor) == (other.sub_event_type, other.place, other.actor)


def _one_a_clause(found: Sequence[Trigger], setting: Setting) -> list[Trigger]:
    """The most telling trigger of each clause; a verb of battle tells more than a noun before it."""
    known, parts = setting.known, setting.parts
    best: dict[int, Trigger] = {}
    for trigger in sorted(found):
        number = clause_of(trigger, parts)
        first = best.setdefault(number, trigger)
        battle = trigger.verb and known.deeds[trigger.rank].event_type == known.clash[0]
        earlier = trigger.verb and trigger.start < first.start and not _is_toll(trigger, known)
        if _is_means(first, setting):
            continue
        if (battle and not first.verb and first.start < trigger.start) or (
            earlier and (first.purpose or not first.verb)
        ):
            best[number] = trigger
    return sorted(best.values(), key=lambda trigger: trigger.start)


def _is_means(noun: Trigger, setting: Setting) -> bool:
    """Whether a noun says by what a deed was done: "repelled the attack by launching 64 air strikes"."""
    before = words_of(setting.sentence.text, 0, noun.start)[-MEANS:]
    return not noun.verb and any(
        one in setting.known.by and other in setting.known.light for one, other in pairwise(before)
    )


def _in_name(sentence: Sentence, trigger: Trigger, here: Sequence[Actor]) -> bool:
    """Whether a noun is part of somebody's name: "National Liberation Army"."""
    span = sentence.lift(Span(sentence.key, trigger.start, trigger.end))
    return not trigger.verb and any(actor.span.holds(span) for actor in here)


def _is_toll(trigger: Trigger, known: Deeds) -> bool:
    return known.deeds[trigger.rank].turn in (Turn.TOLL, Turn.COST)


def _violent(deed: Deed) -> bool:
    return deed.turn in (Turn.TOLL, Turn.VICTIMS, Turn.MISHAP) or deed.event_type in (BATTLE, REMOTE)


def _draft(
    setting: Setting,
    trigger: Trigger,
    cost: list[Trigger],
    scene: Scene,
    attributions: Sequence[Attribution],
    cast: Parties,
) -> Draft | None:
    known, sentence = setting.known, setting.sentence
    number = clause_of(trigger, setting.parts)
    clause, deed = setting.parts[number], known.deeds[trigger.rank]
    who = roles(setting, trigger)
    for other in cost:  # "34 soldiers were killed in a bombing by rebels" says of the bombing whom it hit
        who = who.completed(roles(setting, other))
    paid = cost_of(setting, trigger, cost, scene)
    who = who.completed(Roles(None, paid.victim))
    place, placed = place_of(
        sentence, clause, trigger, scene, firm=bool(who.actor or who.recipient) or trigger.passive
    )
    moment = moment_of(sentence, setting.parts, trigger, scene)
    country = place.country if place else None
    year = moment.first.year if moment and moment.first else None
    allied = bool(who.actor) and cast.allied(who.actor.name, country, year)  # type: ignore[union-attr]
    kind = types(sentence, clause, trigger, who, place, allied, known)
    dated = moment is not None and moment.span != sentence.span and sentence.span.holds(moment.span)
    span = sentence.lift(Span(sentence.key, trigger.start, trigger.end))
    real = status(sentence.text, clause, trigger, span, attributions, known)
    near = None if placed in FAR else place
    if kind is None or not _anchored(trigger, who, near, dated, paid.killed or paid.injured, deed, real, known):
        return None
    happened = real not in (*UNREAL, Status.DENIED)
    who, helped = _principal(setting, trigger, who, allied, country)
    event = Event(
        span=sentence.span,
        trigger=span,
        event_type=kind[0],
        sub_event_type=kind[1],
        actor=who.actor.name if who.actor else None,
        recipient=who.recipient.name if who.recipient else None,
        place=place,
        moment=moment,
        killed=paid.killed if happened else None,
        injured=paid.injured if happened else None,
        status=real,
        because=tuple(reason for reason in (placed, helped) if reason),
    )
    pointing = _points_back(setting, trigger, who)
    alike = not set(words_of(sentence.text)) & known.another
    return Draft(event, who, pointing, bool(place) and placed is None, dated, alike)


def _points_back(setting: Setting, trigger: Trigger, who: Roles) -> bool:
    """Whether a noun tells of a deed that the reader knows: "the attack", "the rebel attack"."""
    start = trigger.start
    if who.actor and setting.sentence.span.holds(who.actor.span) and setting.at(who.actor)[1] in (start - 1, start):
        start = setting.at(who.actor)[0]
    before = words_of(setting.sentence.text, 0, start)[-1:]
    return not trigger.verb and bool(set(before) & setting.known.definite)


def _principal(
    setting: Setting, trigger: Trigger, who: Roles, allied: bool, country: str | None
) -> tuple[Roles, str | None]:
    """Who a deed is put down to where the one named only took part in it, on the side of a state."""
    deed, clause = setting.known.deeds[trigger.rank], setting.parts[clause_of(trigger, setting.parts)]
    joined = set(words_of(setting.sentence.text, clause.start, trigger.start)) & setting.known.joining
    state = country_name(country)
    if not (who.actor and allied and joined and state and deed.turn in LOSING):
        return who, None
    name = setting.known.forces_of.format(state)
    because = f"actor: {who.actor.name} took part on the side of {state}"
    return Roles(replace(who.actor, name=name, side=Side.STATE), who.recipient), because


def _anchored(
    trigger: Trigger,
    who: Roles,
    place: Place | None,
    dated: bool,
    toll: Quantity | None,
    deed: Deed,
    real: Status,
    known: Deeds,
) -> bool:
    """Whether a deed is told of, and not only spoken of: "war is hell" has nobody, no place and no time.

    What did not happen ("might attack") must be as plain as a plan: both sides, or a place with somebody or a time.
    """
    if real in (*UNREAL, Status.DENIED) or trigger.purpose:
        return bool(place and (dated or who.actor)) or bool(who.actor and who.recipient)
    if trigger.passive and toll and deed.turn is Turn.TOLL:
        return True
    if trigger.verb:
        return bool(who.actor or who.recipient or (place and not trigger.going) or (trigger.passive and dated))
    if who.recipient or toll:
        return True
    return bool(place and (who.actor or dated or deed.event_type == known.remote))


def _sided(draft: Draft, known: Sides, cast: Parties, air: frozenset[str], state: str) -> Event:
    """The event with the other side of the fight, where its own clause names one side only."""
    event = draft.event
    strike = event.event_type == REMOTE and draft.who.actor is not None and draft.who.actor.head in air
    if not (event.event_type == BATTLE or strike) or (event.actor and event.recipient):
        return event
    named, missing = (event.actor, "recipient") if event.actor else (event.recipient, "actor")
    if not named or (strike and missing == "actor"):
        return event
    other = known.against(named, event.place, _friend(named, event, cast, state))
    told = f"{missing}: whom {named} fights there, as the article says elsewhere"
    if not other:
        return event
    event = replace(event, because=(*event.because, told))
    return replace(event, recipient=other) if missing == "recipient" else replace(event, actor=other)


def _friend(name: str, event: Event, cast: Parties, state: str) -> str | None:
    """The forces of the state where a deed was done, if the one named takes their side."""
    country = event.place.country if event.place else None
    year = event.moment.first.year if event.moment and event.moment.first else None
    land = country_name(country)
    return state.format(land) if land and cast.allied(name, country, year) else None
