"""Which words of a sentence tell of a deed of their own, and which only of what another one cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.frames import Setting
from stemma.extract.deeds.roles import LOSING
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deed, Deeds, Turn
from stemma.model.text import Sentence, Span

MEANS = 4
"""Words before a noun that say by what something was done: "by launching 64 air strikes"."""
BATTLE, REMOTE = "Battles", "Explosions/Remote violence"
ARMS = frozenset({BATTLE, REMOTE, "Violence against civilians", "Riots", "Protests", "Strategic developments"})
"""ACLED's event types, as against kinds of ordinary news and a user's own."""


def told(setting: Setting) -> Iterator[tuple[Trigger, list[Trigger]]]:
    """The words that name the deeds of a sentence, one for each clause, each with those that tell what it cost."""
    known = setting.known
    named = [t for t in setting.told if known.deeds[t.rank].turn is not Turn.COST and not _is_forced(t, setting)]
    chosen = _one_a_clause(named, setting)
    deadly = [t for t in chosen if not _is_toll(t, known) and _violent(known.deeds[t.rank])]
    tolls = [t for t in setting.told if _is_toll(t, known) and _is_part(t, deadly, setting)]
    for trigger in chosen:
        if not (deadly and trigger in tolls):
            yield trigger, tolls if trigger in deadly[-1:] else _beside(trigger, tolls, setting)


def is_in_name(sentence: Sentence, trigger: Trigger, here: Sequence[Actor]) -> bool:
    """Whether a noun is part of somebody's name: "National Liberation Army"."""
    span = sentence.lift(Span(sentence.key, trigger.start, trigger.end))
    return not trigger.verb and any(actor.span.holds(span) for actor in here)


def _is_toll(trigger: Trigger, known: Deeds) -> bool:
    return known.deeds[trigger.rank].turn in (Turn.TOLL, Turn.COST)


def _violent(deed: Deed) -> bool:
    return deed.turn in (Turn.TOLL, Turn.VICTIMS, Turn.MISHAP) or deed.event_type in (BATTLE, REMOTE)


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


def _beside(trigger: Trigger, tolls: Sequence[Trigger], setting: Setting) -> list[Trigger]:
    """What else befell those killed or hurt in the same clause: "shot and killed"."""
    here = clause_of(trigger, setting.parts)
    beside = [t for t in tolls if t is not trigger and clause_of(t, setting.parts) == here]
    return beside if trigger in tolls else []


def _one_a_clause(found: Sequence[Trigger], setting: Setting) -> list[Trigger]:
    """The most telling trigger of each clause; a verb of battle tells more than a noun before it."""
    known, parts = setting.known, setting.parts
    best: dict[int, Trigger] = {}
    for trigger in sorted(found):
        number = clause_of(trigger, parts)
        first = best.setdefault(number, trigger)
        battle = trigger.verb and known.deeds[trigger.rank].event_type == known.clash[0]
        earlier = trigger.verb and trigger.start < first.start and not _is_toll(trigger, known)
        if _is_means(first, setting) or _is_talk(trigger, first, known):
            continue
        if (battle and not first.verb and first.start < trigger.start) or (
            earlier and (first.purpose or not first.verb)
        ):
            best[number] = trigger
    return sorted(best.values(), key=lambda trigger: trigger.start)


def _is_talk(trigger: Trigger, first: Trigger, known: Deeds) -> bool:
    """Whether a kind of ordinary news would hide a deed of arms: "condemned the murder", "threatened to attack"."""
    return known.deeds[trigger.rank].event_type not in ARMS and known.deeds[first.rank].event_type in ARMS


def _is_means(noun: Trigger, setting: Setting) -> bool:
    """Whether a noun says by what a deed was done: "repelled the attack by launching 64 air strikes"."""
    before = words_of(setting.sentence.text, 0, noun.start)[-MEANS:]
    return not noun.verb and any(
        one in setting.known.by and other in setting.known.light for one, other in pairwise(before)
    )
