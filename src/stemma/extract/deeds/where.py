"""Where and when a deed was done, and how many it cost: from its clause, then from its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from stemma.extract.deeds.clauses import WORD, Clause
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds
from stemma.lang.language import Language
from stemma.model.fact import Moment, Place, Quantity
from stemma.model.story import Noted
from stemma.model.text import Sentence

POSSESSIVE = re.compile(r"['’]s?$")
YEAR = 366
"""Days up to which a stretch of time says when a deed was done."""
SPOTS = {"town": 0, "admin1": 1, "region": 1, "country": 2}
"""Kinds of place, the finest first."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What was found in the whole article, to be cut down to a sentence and a clause."""

    noted: Noted
    moments: tuple[Moment, ...]
    places: tuple[Place, ...]
    quantities: tuple[Quantity, ...]
    language: Language

    def published(self, sentence: Sentence) -> Moment | None:
        """The day of publication, for a deed that its sentence gives no time."""
        day = self.noted.article.day
        if not day:
            return None
        on = date.fromisoformat(day)
        return Moment(sentence.span, day, "DATE", on, on, anchor="the day of publication: the sentence gives no time")


def place_of(sentence: Sentence, clause: Clause, trigger: Trigger, scene: Scene) -> Place | None:
    """The place of a deed: the nearest of the finest in its clause, else in its sentence, else the town meant."""
    spots = [p for p in scene.places if sentence.span.holds(p.span) and not p.demonym]
    inside = [p for p in spots if clause.holds(p.span.start - sentence.span.start)]
    meant = _pointed_at(sentence, clause, scene)
    for choice in (_finest(sentence, inside, trigger), meant, _finest(sentence, spots, trigger)):
        if choice and (choice.kind != "country" or not meant):
            return choice
    return meant


def _finest(sentence: Sentence, spots: list[Place], trigger: Trigger) -> Place | None:
    """The finest place; of several, the first behind the trigger, else the nearest before it."""

    def far(place: Place) -> tuple[int, int]:
        gap = place.span.start - sentence.span.start - trigger.end
        return SPOTS.get(place.kind, 1), gap if gap >= 0 else 2 * -gap

    return min(spots, key=far, default=None)


def _pointed_at(sentence: Sentence, clause: Clause, scene: Scene) -> Place | None:
    """The town that "the city" means: the first named in the last sentence (up to here) that names one."""
    known = scene.language.deeds
    found = [w for w in WORD.finditer(sentence.text) if clause.holds(w.start())]
    names = [POSSESSIVE.sub("", w.group().lower()) for w in found]
    at = next(
        (
            found[n + 1].start()
            for n, (a, b) in enumerate(pairwise(names))
            if a in known.definite and b in known.settlements
        ),
        None,
    )
    if at is None:
        return None
    towns = [p for p in scene.places if p.kind == "town" and not p.demonym and p.span.end <= sentence.span.start + at]
    towns = [town for town in towns if town.span.start > 0] or towns  # a dateline says where the reporter is
    if not towns:
        return None
    last = next((s for s in scene.noted.sentences if s.span.holds(towns[-1].span)), sentence)
    return next((town for town in towns if last.span.holds(town.span)), towns[-1])


def moment_of(sentence: Sentence, clause: Clause, scene: Scene) -> Moment | None:
    """The time of a deed: the first in its clause that is known and short enough, else in its sentence."""
    known = [m for m in scene.moments if sentence.span.holds(m.span) and _dated(m)]
    inside = [m for m in known if clause.holds(m.span.start - sentence.span.start)]
    return next(iter(inside or known), None)


def _dated(moment: Moment) -> bool:
    if moment.first is None or moment.last is None:
        return False
    return moment.type != "SET" and (moment.last - moment.first).days <= YEAR


def toll_of(
    sentence: Sentence, clause: Clause, scene: Scene, known: Deeds
) -> tuple[Quantity | None, Quantity | None]:
    """How many were killed and how many injured: the clause's own figures, else the sentence's."""
    here = [q for q in scene.quantities if sentence.span.holds(q.span) and q.role]
    inside = [q for q in here if clause.holds(q.number.start - sentence.span.start)]
    return (
        next((q for q in [*inside, *here] if q.role == known.killed), None),
        next((q for q in [*inside, *here] if q.role == known.injured), None),
    )
