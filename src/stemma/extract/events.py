"""The events of an article: who did what to whom, where and when, each from one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stemma.extract.deeds.accounts import accounts
from stemma.extract.deeds.actors import Actor, actors, country_name
from stemma.extract.deeds.clauses import clauses, is_set_in_capitals, words_of
from stemma.extract.deeds.costs import cost_of
from stemma.extract.deeds.crowds import crowds
from stemma.extract.deeds.dealings import PROTESTS, dealings, is_dealing, is_public, marchers
from stemma.extract.deeds.frames import Setting, main_subject
from stemma.extract.deeds.holders import TAKEN, holders, with_loser
from stemma.extract.deeds.joined import joined
from stemma.extract.deeds.kinds import types
from stemma.extract.deeds.meant import meant
from stemma.extract.deeds.offices import PublicActors
from stemma.extract.deeds.parties import Parties, parties
from stemma.extract.deeds.roles import LOSING, Roles, roles
from stemma.extract.deeds.scene import Scene, by_sentence, scene_of
from stemma.extract.deeds.sides import UNREAL, Draft, Sides, sides
from stemma.extract.deeds.spots import spots
from stemma.extract.deeds.status import status
from stemma.extract.deeds.told import BATTLE, REMOTE, is_in_name, told
from stemma.extract.deeds.triggers import Trigger, clause_of, triggers
from stemma.extract.deeds.when import moment_of
from stemma.extract.deeds.where import FAR, place_of
from stemma.lang.deeds import Deed, Deeds, Side, Turn
from stemma.lang.language import Language
from stemma.model.fact import Attribution, Event, Moment, Place, Quantity, Status
from stemma.model.story import Noted
from stemma.model.text import Span


def events(
    noted: Noted,
    moments: Sequence[Moment],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    attributions: Sequence[Attribution],
    language: Language,
    known: Parties | None = None,
    mentions: Sequence[Actor] | None = None,
) -> tuple[Event, ...]:
    """The events of an article in reading order; `known` are the actors known by name, else those that ship.

    `mentions` are the article's own, as `actors` finds them; they are looked for where they are not given.

    A deed needs a word that names it and that the language model does not take for something else; who, where, when
    and how many come from its clause, then from its sentence.
    What reaches further back does so only for words that point there ("the city", "the militants", "its"), or is
    named with its reason in `because`: the story's place, the other side of a fight. A time that no sentence gives is
    the day that the article opens with, or of publication, and says so in its anchor.
    """
    cast = known or parties()
    mentions = actors(noted, places, language, cast) if mentions is None else mentions
    where = spots(noted, places, [a.span for a in mentions if not a.country], language)
    scene = scene_of(noted, moments, places, quantities, where, language)
    public = PublicActors(noted, places, mentions, language)
    is_meant, coded_by = meant(noted), language.deeds.acled
    drafts = tuple(
        draft
        for draft in _drafts(scene, mentions, attributions, cast, public)
        if draft.event.event_type not in coded_by or is_meant(draft.event.trigger) or _is_ground_taken(draft)
    )
    fought = sides(drafts)
    incidents = accounts(joined(drafts, language.deeds), scene)
    kept = crowds(incidents, noted.sentences, language.deeds)
    coded = (_sided(draft, fought, cast, language.deeds.aircraft, language.deeds.forces_of) for draft in kept)
    held = holders(drafts, noted.sentences, scene.spots, language, cast)
    return tuple(with_loser(event, held, language.deeds.forces_of.partition("{")[0]) for event in coded)


def _is_ground_taken(draft: Draft) -> bool:
    """Whether ground is told to be taken by or from those who bear arms: nothing else is said so."""
    sides = [actor.side for actor in (draft.who.actor, draft.who.recipient) if actor]
    told = draft.placed or draft.dated or len(sides) > 1
    return draft.event.sub_event_type in TAKEN and Side.ARMED in sides and told


def _drafts(
    scene: Scene,
    mentions: Sequence[Actor],
    attributions: Sequence[Attribution],
    cast: Parties,
    public: PublicActors,
) -> Iterator[Draft]:
    known, subject = scene.language.deeds, None
    named = by_sentence(scene.noted.sentences, mentions)
    for sentence in scene.noted.sentences:
        here = tuple(a for a in named.get(sentence.span.start, ()) if a.span.end > scene.opens)
        every = tuple(t for t in triggers(sentence.text, known) if not is_in_name(sentence, t, here))
        parts = clauses(sentence.text, known) if every else ()
        setting = Setting(sentence, parts, here, subject, every, known)
        yield from _in_sentence(setting, scene, attributions, cast, public)
        subject = main_subject(setting)


def _in_sentence(
    setting: Setting, scene: Scene, attributions: Sequence[Attribution], cast: Parties, public: PublicActors
) -> Iterator[Draft]:
    found: list[Draft] = []
    for trigger, cost in told(setting):
        draft = _draft(setting, trigger, cost, scene, attributions, cast, public)
        if draft:
            _put(draft, found)
    yield from found


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


def _draft(
    setting: Setting,
    trigger: Trigger,
    cost: list[Trigger],
    scene: Scene,
    attributions: Sequence[Attribution],
    cast: Parties,
    public: PublicActors,
) -> Draft | None:
    known, sentence = setting.known, setting.sentence
    number = clause_of(trigger, setting.parts)
    clause, deed = setting.parts[number], known.deeds[trigger.rank]
    who = _dealt(setting, trigger, public) if is_dealing(deed) else roles(setting, trigger)
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
    real = status(setting, trigger, attributions)
    near = None if placed in FAR else place
    if (
        kind is None
        or (is_dealing(deed) and not is_public(deed, who, near, scene.language.offices))
        or _is_blind(setting, trigger, who)
        or not _anchored(trigger, who, near, dated, paid.killed or paid.injured, deed, real, known)
    ):
        return None
    happened = real not in (*UNREAL, Status.DENIED)
    who = _at_home(setting, who, near, scene.language)
    if deed.event_type in PROTESTS and who.actor is None:
        who = Roles(marchers(replace(setting, here=public.of(sentence)), trigger), who.recipient)
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
    fresh = _is_fresh(setting, who.recipient) if who.recipient else _opens_with(setting, trigger, known.single)
    return Draft(event, who, pointing, bool(place) and placed is None, dated, alike, trigger.verb, fresh)


def _opens_with(setting: Setting, trigger: Trigger, words: frozenset[str]) -> bool:
    """Whether the word before a noun of a deed is one of some: "in an attack"."""
    before = words_of(setting.sentence.text, 0, trigger.start)[-1:]
    return not trigger.verb and bool(set(before) & words)


def _is_fresh(setting: Setting, victim: Actor) -> bool:
    """Whether a victim is one whom the reader is first told of: by name, or without "the"."""
    known, text = setting.known, setting.sentence.text
    if not setting.sentence.span.holds(victim.span):
        return False
    start, end = setting.at(victim)
    words = words_of(text, start, end)
    plain = known.persons | known.heads.keys() | known.modifiers | known.people | known.definite | known.skipped
    said = bool({*words_of(text, 0, start)[-1:], *words[:1]} & (known.definite | known.continuing))
    named = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and not is_set_in_capitals(text)
    return named or not (said and set(words) <= plain)


def _dealt(setting: Setting, trigger: Trigger, public: PublicActors) -> Roles:
    """The roles of a deed that is done without arms: anybody in public life may have done it."""
    here = public.of(setting.sentence)
    return dealings(replace(setting, here=here), trigger, public.language.offices)


def _at_home(setting: Setting, who: Roles, place: Place | None, language: Language) -> Roles:
    """Civilians of no named people are those of the country where the deed was done."""
    victim, land = who.recipient, country_name(place.country) if place else None
    if not (victim and land and victim.side is Side.CIVIL and setting.sentence.span.holds(victim.span)):
        return who
    words = {word.title() for word in words_of(setting.sentence.text, *setting.at(victim))}
    general = victim.name.startswith(setting.known.civilians_of.partition("{")[0])
    if not general or words & language.places.demonyms.keys():
        return who
    return Roles(who.actor, replace(victim, name=setting.known.civilians_of.format(land)))


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


def _is_blind(setting: Setting, trigger: Trigger, who: Roles) -> bool:
    """Whether nobody is told to have done what storms and cars do as well: "a landslide killed 12"."""
    words = set(words_of(setting.sentence.text, trigger.start, trigger.end))
    return trigger.verb and not trigger.passive and who.actor is None and bool(words & setting.known.blind)


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
