"""What would fall if somebody were not to be believed: a story without an article, a line or a speaker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stemma.collate.fallout import Fallen, fallout
from stemma.collate.grades import Rule
from stemma.collate.speakers import same_speaker
from stemma.desk.grading import regraded
from stemma.errors import NoSuchWitness
from stemma.lang import ENGLISH
from stemma.model import Dossier, Loss, Support
from stemma.pipeline import Chapter, told

NAMED = 12  # speakers that a message lists


@dataclass(frozen=True, slots=True)
class Thought:
    """A story thought through without somebody: who, what would fall, and the dossier that would be left."""

    support: Support
    name: str
    fallen: tuple[Fallen, ...]
    points: int
    left: Dossier


def without(now: Dossier, who: str, rules: tuple[Rule, ...]) -> Thought:
    """The story without an article (its id, the start of it, or its outlet), a line or a speaker (by name), graded by
    these rules.

    Nothing on the desk changes. Raises NoSuchWitness.
    """
    support, name, loss = _meant(now, who)
    chapter = Chapter(now.story, now.studies, now.read_by, now.withdrawn)
    before, left = (regraded(next(told(each)), rules) for each in (chapter, replace(chapter, lost=loss)))
    return Thought(support, name, fallout(before, left), len(before.points), left)


def _meant(now: Dossier, who: str) -> tuple[Support, str, Loss]:
    who = who.strip()
    articles = {study.article.id: study.article.name for study in now.studies}
    begun = [id for id in articles if who and id.startswith(who)]
    if len(begun) == 1:
        return Support.ARTICLE, f"{articles[begun[0]]} ({begun[0]})", Loss(articles=frozenset(begun))
    lines = [line for line in now.stemma.lines if who.casefold() in (line.id.casefold(), line.name.casefold())]
    if len(lines) == 1:
        return Support.LINE, lines[0].name, Loss(lines=frozenset({lines[0].id}))
    named = [id for id, name in articles.items() if name.casefold() == who.casefold()]
    if len(named) == 1:
        return Support.ARTICLE, f"{articles[named[0]]} ({named[0]})", Loss(articles=frozenset(named))
    speakers = _speakers(now)
    if not (begun or lines or named) and any(same_speaker(who, speaker, ENGLISH) for speaker in speakers):
        return Support.SPEAKER, who, Loss(speakers=frozenset({who}))
    raise NoSuchWitness(_told(who, begun or named or [line.id for line in lines], speakers))


def _speakers(now: Dossier) -> list[str]:
    """All who speak in the story, those first who say most."""
    said = [speaker for point in now.points for reading in point.readings for speaker in reading.speakers]
    return sorted(set(said), key=lambda speaker: (-said.count(speaker), speaker))


def _told(who: str, several: list[str], speakers: list[str]) -> str:
    if several:
        return f"{who}: more than one is meant: {', '.join(several[:NAMED])}. Give one of these."
    there = "; ".join(speakers[:NAMED]) or "nobody who is quoted"
    return (
        f"{who or 'no name given'}: no article, line or speaker of this story. `stemma articles` lists articles and "
        f"lines; speakers are: {there}."
    )
