"""What changed last: where the tree of a story was drawn anew, and because of which article.

A dossier is what the articles say, whenever they came, and so cannot tell this; the history of the desk does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from stemma.model import Dossier, Placing, Story, Witnessed
from stemma.store import Store
from stemma.store.codec import encode

TREE = "tree"  # what such an entry of the history is of; its subject is the story


@dataclass(frozen=True, slots=True)
class Redrawn:
    """Articles that stand elsewhere than before, and those that came to their story meanwhile.

    Where nobody came, a page was read anew or an analyser is newer.
    """

    placings: tuple[Placing, ...]
    because: tuple[Witnessed, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An entry of the history: what changed, of which story or article, when (ISO 8601, UTC), in which run.

    `before` and `after` are what the desk noted, None for what is new or gone.
    """

    at: str
    run: int | None
    what: str
    subject: str
    before: Any
    after: Any

    @property
    def redrawn(self) -> tuple[Redrawn, Redrawn] | None:
        """The tree before and after, where a tree is what changed."""
        if self.what != TREE:
            return None
        return msgspec.convert(self.before, Redrawn), msgspec.convert(self.after, Redrawn)


def history(store: Store, story: Story | None) -> tuple[Told, ...]:
    """What changed, oldest first: everywhere, or for a story and its articles."""
    subjects = {story.id, *story.articles} if story else None
    return tuple(
        Told(each.at, each.run, each.what, each.subject, _read(each.before), _read(each.after))
        for each in store.history()
        if subjects is None or each.subject in subjects
    )


def _read(noted: str | None) -> Any:
    return None if noted is None else msgspec.json.decode(noted)


def trees_before(store: Store, found: Sequence[Story]) -> Mapping[str, Placing]:
    """Where each article stands in its tree, as long as the desk still holds it: `found` will change the stories.

    Stories that stay as they are keep their dossiers, and are looked at when these are made anew.
    """
    stay = set(found)
    gone = (store.dossier(story.id) for story in store.stories() if story not in stay)
    return {id: each for dossier in gone if dossier for id, each in placings(dossier).items()}


def note_moves(store: Store, stood: Mapping[str, Placing], dossier: Dossier) -> None:
    """Note in the history which articles of a new dossier stand elsewhere in its tree than before."""
    kept = store.dossier(dossier.story.id)
    before = {**stood, **(placings(kept) if kept else {})}
    now = placings(dossier)
    moved = sorted(id for id in now if id in before and not now[id].stands_as(before[id]))
    if not moved:
        return
    came = tuple(now[id].article for id in sorted(now) if id not in before)
    was, is_now = Redrawn(_of(before, moved)), Redrawn(_of(now, moved), came)
    store.note(TREE, dossier.story.id, encode(was), encode(is_now))


def _of(placed: Mapping[str, Placing], ids: Iterable[str]) -> tuple[Placing, ...]:
    return tuple(placed[id] for id in ids)


def placings(dossier: Dossier) -> dict[str, Placing]:
    """Where each article of a dossier stands in its tree."""
    stemma = dossier.stemma
    known = {study.article.id: Witnessed(study.article.id, study.article.name) for study in dossier.studies}
    known |= {lost.id: Witnessed(lost.id, lost.agency, lost=True) for lost in stemma.lost}
    return {
        study.article.id: Placing(
            known[study.article.id],
            tuple(sorted((known[edge.exemplar] for edge in stemma.exemplars_of(study.article.id)), key=_order)),
            tuple(sorted((known[line] for line in stemma.lines_of(study.article.id)), key=_order)),
        )
        for study in dossier.studies
    }


def _order(witness: Witnessed) -> tuple[str, str]:
    return witness.id, witness.name or ""
