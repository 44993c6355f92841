"""An article is withdrawn, or stands again: it stays on the desk, and what rested on it is weighed anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from stemma.collate.fallout import Fallen, fallout
from stemma.desk.versions import analyser
from stemma.desk.withdrawals import decision, of_story, weighed_by, withdrawals
from stemma.errors import NoSuchStory, NoSuchWitness
from stemma.model import Article, Dossier, Story, Verdict, Withdrawal
from stemma.pipeline import Chapter, told
from stemma.store import Store
from stemma.store.codec import encode
from stemma.store.stamp import spelled, utc

NAMED = 12  # articles that a message lists

WITHDRAWAL, FALLOUT = "withdrawal", "fallout"
"""What entries of the history are of: an article that was withdrawn or stands again, a story weighed anew by it."""


@dataclass(frozen=True, slots=True)
class Retraction:
    """What a withdrawal, or its undoing, made of a story; `new` is False where it was so already."""

    article: Article
    withdrawal: Withdrawal
    undone: bool
    new: bool
    fallen: tuple[Fallen, ...]
    points: int


def retract(store: Store, story: Story, name: str, withdrawal: Withdrawal, undo: bool) -> Retraction:
    """Withdraw an article of the story, or let it stand again, and weigh every story that holds it anew.

    `name` is its id or the start of it, `withdrawal` says why and by whom. Doing it twice does no harm. Raises
    NoSuchWitness, with the articles there are.
    """
    dossier = _dossier(store, story)
    article, known = _article(dossier, name), withdrawals(store)
    if (article.id in known) is not undo:
        return Retraction(article, known.get(article.id, withdrawal), undo, False, (), len(dossier.points))
    run = store.begin(f"retract {story.id} {article.id}" + (" --undo" if undo else ""))
    given = replace(withdrawal, article=article.id, when=spelled(utc()))
    with store.batch():
        store.judge(decision(given, Verdict.STANDS if undo else Verdict.WITHDRAWN))
        store.note(
            WITHDRAWAL, article.id, encode(known[article.id]) if undo else None, None if undo else encode(given)
        )
        fell = {each.id: _weigh_anew(store, each, known) for each in store.stories_with(article.id)}
    store.finish(run)
    return Retraction(article, given, undo, True, fell[story.id], len(dossier.points))


def _weigh_anew(store: Store, story: Story, known: Mapping[str, Withdrawal]) -> tuple[Fallen, ...]:
    """Keep the dossier of the story as it is by now; what fell since these were all that was withdrawn.

    Both are told by the analysers of today, so that nothing is said to have fallen that an analyser sees otherwise.
    """
    kept = _dossier(store, story)
    before, after = (
        replace(next(told(Chapter(kept.story, kept.studies, kept.read_by, lost))), elsewhere=kept.elsewhere)
        for lost in (of_story(known, story.articles), of_story(withdrawals(store), story.articles))
    )
    made = store.dossier_fingerprint(story.id) or ""
    store.keep_dossier(after, weighed_by(made, after.withdrawn), analyser("dossier"))
    fallen = fallout(before, after)
    if fallen:
        store.note(FALLOUT, story.id, encode([each.was for each in fallen]), encode(fallen))
    return fallen


def _dossier(store: Store, story: Story) -> Dossier:
    dossier = store.dossier(story.id)
    if dossier is None:
        raise NoSuchStory(f"{story.id}: its dossier was not finished. Run `stemma read` on the desk again.")
    return dossier


def _article(dossier: Dossier, name: str) -> Article:
    articles = [study.article for study in dossier.studies]
    found = [one for one in articles if name and one.id.startswith(name)]
    if len(found) == 1:
        return found[0]
    what = "more than one article of this story begins so" if found else "no article of this story"
    there = ", ".join(f"{one.id} ({one.name})" for one in (found or articles)[:NAMED])
    raise NoSuchWitness(f"{name or 'no name given'}: {what}. There is: {there}. `stemma articles` lists them.")
