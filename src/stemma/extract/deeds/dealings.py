"""Who did what to whom in politics, diplomacy, courts and labour: "Pakistan accused India", "X met Y".

What is done without arms is told in other frames than fighting: whom it is done to may be a state, stands behind
"with" or "to", owns what is spoken of ("rejected the Iraqi offer"), or opens what is asked ("demanded that Iraq").
"""

from __future__ import annotations

from collections.abc import Sequence

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.frames import Setting, antecedent, governor
from stemma.extract.deeds.offices import BODY, POST, STATE, without_owner
from stemma.extract.deeds.roles import Roles
from stemma.extract.deeds.told import ARMS
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deed, Side, Turn
from stemma.lang.offices import Offices
from stemma.model.fact import Place

CONTROL = "Control"
PROTESTS = frozenset({"Protests", "Riots"})
DIPLOMACY = "Diplomacy"
KNOWN = frozenset({POST, BODY, STATE})
BETWEEN = 3
"""Words between two who act together: "Libya and its neighbour Chad"."""
TELLING = 2
"""Words behind a name among which a verb makes him the one who tells all this: "officials in Lima said"."""
BEHIND = 5
"""Words behind a deed among which the owner of its object stands: "rejected on Friday a fresh US offer"."""


def is_dealing(deed: Deed) -> bool:
    """Whether a deed is done without arms, so that anybody in public life may do it."""
    return deed.event_type not in ARMS and deed.event_type != CONTROL and deed.turn is not Turn.MISHAP


def is_public(deed: Deed, who: Roles, place: Place | None, offices: Offices) -> bool:
    """Whether it is news: diplomacy needs an office, a body or a side to a conflict; other deeds need nobody.

    Those who meet or agree need each other, or a place: "the gear meets the rules" tells of no meeting.
    """
    if deed.event_type != DIPLOMACY:
        return True
    if deed.sub_event_type in offices.mutual and not (who.actor and (who.recipient or place)):
        return False
    return any(actor is not None and _is_somebody(actor) for actor in (who.actor, who.recipient))


def _is_somebody(actor: Actor) -> bool:
    return actor.side in (Side.STATE, Side.ARMED) or actor.head in KNOWN


def marchers(setting: Setting, trigger: Trigger) -> Actor | None:
    """Who protests, in the words of the sentence: "Thousands of Nigerians", "students"; no state and no office."""
    before = _before(setting, trigger)
    free = _subjects(setting, before, {actor: governor(setting, actor) for actor in before})
    return next((a for a in free if a.side in (Side.CIVIL, Side.CROWD) and a.head not in ("", "post")), None)


def dealings(setting: Setting, trigger: Trigger, offices: Offices) -> Roles:
    """The actor and the recipient of such a deed; `setting` holds all who act in public."""
    deed = setting.known.deeds[trigger.rank]
    before = _before(setting, trigger)
    after = _after(setting, trigger, offices)
    by = {actor: governor(setting, actor) for actor in (*before, *after)}
    together = _subjects(setting, before, by)
    subject = next(iter(together), None)
    if trigger.swapped:  # "Kenya said that Uganda must withdraw": who is asked is the subject
        return Roles(_unlike(_teller(setting, trigger), subject), subject)
    if trigger.verb and trigger.passive:
        agent = next((a for a in after if by[a] in setting.known.by), None)
        return Roles(_unlike(agent, subject), subject)
    if deed.sub_event_type in offices.mutual and len(together) > 1:
        return Roles(together[0], _unlike(together[1], together[0]))
    actor = subject or antecedent(setting, trigger)
    if not trigger.verb:
        pair = [a for a in after if by[a] in setting.known.between]
        if len(pair) > 1:
            return Roles(without_owner(pair[0]), without_owner(pair[1]))
        actor = next((a for a in after if by[a] in setting.known.by), None) or _owner(setting, trigger) or actor
    other = _recipient(setting, trigger, [a for a in after if a is not actor], by, deed, offices)
    return Roles(actor, _unlike(other, actor))


def _before(setting: Setting, trigger: Trigger) -> list[Actor]:
    clause = setting.parts[clause_of(trigger, setting.parts)]
    return [a for a in setting.within(clause) if setting.at(a)[1] <= trigger.start]


def _after(setting: Setting, trigger: Trigger, offices: Offices) -> list[Actor]:
    """Those named behind a deed, up to a word that begins another thought."""
    text = setting.sentence.text
    found: list[Actor] = []
    for actor in setting.here:
        start = setting.at(actor)[0]
        if start <= trigger.start:
            continue
        between = words_of(text, trigger.end, start)
        if set(between) & offices.ends or any(mark in text[trigger.end : start] for mark in (";", ":")):
            break
        if set(words_of(text, setting.at(actor)[1])[:TELLING]) & setting.known.reporting:  # "..., the embassy said"
            break
        found.append(actor)
    return found


def _subjects(setting: Setting, before: Sequence[Actor], by: dict[Actor, str | None]) -> list[Actor]:
    """The last before a deed that hangs on nothing and owns nothing, with those who act with him before."""
    free = [a for a in before if by[a] is None and not a.adjective and not _is_aside(setting, a)]
    chosen = free[-1:]
    for actor in reversed(free[:-1]):
        between = words_of(setting.sentence.text, setting.at(actor)[1], setting.at(chosen[0])[0])
        if len(between) > BETWEEN or not (set(between) & setting.known.coordinators):
            break
        chosen.insert(0, actor)
    return chosen


def _is_aside(setting: Setting, actor: Actor) -> bool:
    """Whether a name only tells where a town lies: "in Amman, Jordan,"."""
    text, (start, end) = setting.sentence.text, setting.at(actor)
    before = text[:start].rstrip()
    return (
        before.endswith(",")
        and text[end : end + 1] == ","
        and before[:-1].split()[-1:] != []
        and (before[:-1].split()[-1][0].isupper())
    )


def _teller(setting: Setting, trigger: Trigger) -> Actor | None:
    """Who says what must be done: the subject of the nearest clause before."""
    for clause in reversed(setting.parts[: clause_of(trigger, setting.parts)]):
        inside = setting.within(clause)
        free = _subjects(setting, inside, {actor: governor(setting, actor) for actor in inside})
        if free:
            return free[0]
    return None


def _owner(setting: Setting, trigger: Trigger) -> Actor | None:
    """Whose deed a noun tells: "Iran's threat", "the Iranian threat"."""
    near = [a for a in setting.here if 0 <= trigger.start - setting.at(a)[1] <= BETWEEN and a.adjective]
    return without_owner(near[-1]) if near else None


def _recipient(
    setting: Setting,
    trigger: Trigger,
    after: Sequence[Actor],
    by: dict[Actor, str | None],
    deed: Deed,
    offices: Offices,
) -> Actor | None:
    """To whom it is done: the object, whoever is asked, one behind a preposition, or whose thing it is."""
    text = setting.sentence.text
    for actor in after:
        words = words_of(text, trigger.end, setting.at(actor)[0])
        if by[actor] is None and not actor.adjective and len(words) <= BEHIND:
            return actor
        if set(words[-2:]) & offices.asking and by[actor] is None and not actor.adjective:
            return actor
    if deed.sub_event_type in offices.whose:
        owner = next((a for a in after if a.adjective), None)
        if owner and len(words_of(text, trigger.end, setting.at(owner)[0])) <= BEHIND:
            return without_owner(owner)
    linked = next((a for a in after if by[a] in offices.links and not a.adjective), None)
    if linked:
        return linked
    if deed.sub_event_type in offices.whose:
        return next((without_owner(a) for a in after if by[a] not in setting.known.locative), None)
    return None


def _unlike(one: Actor | None, other: Actor | None) -> Actor | None:
    return None if one and other and one.name == other.name else one
