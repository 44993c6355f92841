"""How many a deed cost: the figures of its clause, then of its sentence, else those whom its words name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import Clause
from stemma.extract.deeds.frames import Setting
from stemma.extract.deeds.scene import Scene
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.extract.deeds.victims import Victims, as_actor, counted, harm, victims
from stemma.model.fact import Quantity


@dataclass(frozen=True, slots=True)
class Cost:
    """Who suffered a deed, where he is no actor of the article, and how many were killed and hurt."""

    victim: Actor | None = None
    killed: Quantity | None = None
    injured: Quantity | None = None


def cost_of(setting: Setting, trigger: Trigger, others: Sequence[Trigger], scene: Scene) -> Cost:
    """What a deed cost; `others` are the words of its sentence that tell only of that ("killing a guard")."""
    known = setting.known
    clause = setting.parts[clause_of(trigger, setting.parts)]
    figures = {role: _figure(setting, clause, scene, role) for role in (known.killed, known.injured)}
    sufferer: Actor | None = None
    for one in (trigger, *others):
        told = victims(setting.sentence, setting.parts[clause_of(one, setting.parts)], one, known)
        if told is None:
            continue
        sufferer = sufferer or as_actor(_uncut(setting, told, scene))
        role = harm(one, setting.sentence.text, known)
        if role and figures[role] is None:
            figures[role] = _numbered(setting, told, scene, role) or counted(told, role)
    return Cost(sufferer, figures[known.killed], figures[known.injured])


def _figure(setting: Setting, clause: Clause, scene: Scene, role: str) -> Quantity | None:
    """The figure of a role in the clause, else the first of the sentence."""
    here = [q for q in scene.quantities_in(setting.sentence) if q.role == role]
    inside = [q for q in here if clause.holds(q.number.start - setting.sentence.span.start)]
    return next(iter(inside or here), None)


def _uncut(setting: Setting, told: Victims, scene: Scene) -> Victims:
    """The victims by the counted words, where theirs begin inside a figure: "people" for "at least | nine people"."""
    for figure in scene.quantities_in(setting.sentence):
        if figure.of and figure.span.start < told.span.start < figure.span.end:
            return replace(told, words=figure.of)
    return told


def _numbered(setting: Setting, told: Victims, scene: Scene, role: str) -> Quantity | None:
    """The figure among the words that name the victims: "the murder of six priests"."""
    inside = (q for q in scene.quantities_in(setting.sentence) if told.span.holds(q.number) and not q.unit)
    return next((replace(q, role=role) for q in inside), None)
