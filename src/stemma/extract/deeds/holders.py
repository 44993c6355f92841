"""Who held a place before it was taken, as the article itself says: "rebel-held", "held by", "controlled by"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from stemma.extract.deeds.parties import Parties
from stemma.extract.deeds.sides import UNREAL, Draft, Spot, spot
from stemma.lang.deeds import Side
from stemma.lang.language import Language
from stemma.model.fact import Event, Place, Status
from stemma.model.text import Sentence

HOLDS = "Holds territory"
TAKEN = frozenset({"Government regains territory", "Non-state actor overtakes territory"})
"""Sub-event types in which somebody lost the ground."""
COMPOUND = re.compile(r"\b(\w+)-(\w+)\b")
NEAR = 60
"""Characters behind "rebel-held" within which the place stands."""


def holders(
    drafts: Iterable[Draft],
    sentences: Iterable[Sentence],
    spots: Mapping[int, tuple[Place, ...]],
    language: Language,
    cast: Parties,
) -> dict[Spot, str]:
    """Who is said to hold each place; nobody where two are."""
    said: dict[Spot, Counter[str]] = {}
    for place, name in (*_plainly(drafts), *_in_passing(sentences, spots, language, cast)):
        at = spot(place)
        if at:
            said.setdefault(at, Counter())[name] += 1
    return {at: next(iter(names)) for at, names in said.items() if len(names) == 1}


def with_loser(event: Event, held: Mapping[Spot, str], forces: str) -> Event:
    """The event with the one who lost the ground, where its clause does not say and the article does.

    Only between a state and others: "rebels" may well be another name of the group that holds the town. `forces`
    opens the name of every state's forces.
    """
    at = spot(event.place)
    loser = held.get(at) if at and event.sub_event_type in TAKEN and event.actor and not event.recipient else None
    if not loser or not event.actor or loser.startswith(forces) == event.actor.startswith(forces):
        return event
    return replace(
        event, recipient=loser, because=(*event.because, f"recipient: {loser} held it, as the article says")
    )


def _plainly(drafts: Iterable[Draft]) -> Iterator[tuple[Place, str]]:
    """Those whom a clause says to hold a place."""
    for draft in drafts:
        event = draft.event
        real = event.status not in (*UNREAL, Status.DENIED)
        if real and event.sub_event_type == HOLDS and event.actor and event.place:
            yield event.place, event.actor


def _in_passing(
    sentences: Iterable[Sentence], spots: Mapping[int, tuple[Place, ...]], language: Language, cast: Parties
) -> Iterator[tuple[Place, str]]:
    """Those whom an adjective says to hold the place behind it."""
    for sentence in sentences:
        here = spots.get(sentence.span.start, ())
        for match in COMPOUND.finditer(sentence.text) if here else ():
            end = sentence.span.start + match.end()
            place = next((one for one in here if 0 <= one.span.start - end <= NEAR), None)
            name = _holder(match.group(1), language, cast) if match.group(2) in language.offices.holding else None
            if place and name:
                yield place, name


def _holder(word: str, language: Language, cast: Parties) -> str | None:
    """The one whom the first part of such a word names."""
    if word in cast.by_alias:
        return cast.by_alias[word].name
    lower = word.lower()
    if language.deeds.heads.get(lower) is Side.ARMED:
        return f"{lower}{language.deeds.plural}"
    return lower if lower in language.deeds.irregular else None
