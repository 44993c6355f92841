"""How the inputs of one run ended, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stemma.model import Ending, Outcome
from stemma.store import Store


@dataclass(frozen=True, slots=True)
class Tally:
    """How the inputs of one run ended, and what the desk holds after it."""

    ok: int
    failed: int
    set_aside: int
    new: int
    articles: int
    stories: int
    lines: int
    pages: int = 0
    """More than articles where some are earlier editions, or AMP and print twins."""
    troubles: tuple[Outcome, ...] = ()
    """The inputs that failed or were set aside, in the order in which they came."""
    read_by: str = ""
    """What read who says what: a language model with its version, or rules alone and why."""


def tally(store: Store, outcomes: Sequence[Outcome], before: int) -> Tally:
    """What a run made of its inputs; `before` counts the articles that lay on the desk when it began."""
    endings = [outcome.ending for outcome in outcomes]
    found, count = store.stories(), len(store.standing_ids())
    dossiers = (store.dossier(story.id) for story in found)
    return Tally(
        ok=endings.count(Ending.OK),
        failed=endings.count(Ending.FAILED),
        set_aside=endings.count(Ending.SET_ASIDE),
        new=count - before,
        articles=count,
        stories=len(found),
        lines=sum(len(dossier.stemma.lines) for dossier in dossiers if dossier),
        pages=len(store.analysers()),
        troubles=tuple(outcome for outcome in outcomes if outcome.ending is not Ending.OK),
    )
