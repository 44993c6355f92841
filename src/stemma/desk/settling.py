"""Everything that is derived, brought up to date with the articles; what is current is left alone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stemma.desk.elsewhere import elsewhere
from stemma.desk.lineage import note_moves, trees_before
from stemma.desk.withdrawals import of_story, weighed_by, withdrawals
from stemma.desk.work import COMMIT, Work, batches
from stemma.errors import StemmaError
from stemma.model import Article, Elsewhere, Ending, Noted, Notes, Outcome, Placing, Story, Withdrawal
from stemma.model.gloss import Gloss
from stemma.pipeline import ANNOTATE, TELL, Chapter, cut, told_apart
from stemma.pipeline.reading import gloss_by, gloss_version
from stemma.read.reader import read_by

SENTENCES = 1000  # sentences between two commits of notes
WINDOWS = 200  # windows between two commits of glosses, a second or two of reading


def settle(work: Work) -> list[Outcome]:
    """Bring everything that is derived up to date with the articles; what is current is left alone.

    What comes back are the articles that could not be studied, and stories that could not be told.
    """
    articles = work.store.articles()
    _annotate(work, articles)
    _gloss(work, articles)
    failed = _study(work, articles)
    found = told_apart(articles)
    stood = trees_before(work.store, found)
    with work.store.batch():
        work.store.keep_stories(found, work.version("group"))
    near = elsewhere(work, found, articles)
    return failed + _tell(work, found, {article.id: article for article in articles}, near, stood)


def _annotate(work: Work, articles: Sequence[Article]) -> None:
    """Notes on every sentence that no page held before."""
    texts = {part.key: part.text for article in articles for part in cut(article)}
    missing = work.store.missing_notes(sorted(texts), work.version("notes"))
    done = 0
    for batch in batches(work.engine.stream(ANNOTATE, [texts[key] for key in missing]), SENTENCES):
        with work.store.batch():
            work.store.keep_notes([note for one in batch for note in one.values], work.version("notes"))
        done += len(batch)
        work.watch("sentences", done, len(missing))


def _gloss(work: Work, articles: Sequence[Article]) -> None:
    """What the language model reads in every window that no page held before; nothing where there is no model."""
    model = work.model()
    if model is None:
        return
    version = gloss_version(work.version("gloss"), model)
    found = {window.key: window for article in articles for window in model.windows(article.text, cut(article))}
    missing = work.store.missing_notes(sorted(found), version)
    done = 0
    for batch in batches(work.engine.stream(gloss_by(work.model), [found[key] for key in missing]), WINDOWS):
        with work.store.batch():
            work.store.keep_notes([gloss for one in batch for gloss in one.values], version)
        done += len(batch)
        work.watch("paragraphs", done, len(missing))


def _study(work: Work, articles: Sequence[Article]) -> list[Outcome]:
    """A study of every article that has none yet, or changed since."""
    version, known = work.version("study"), work.store.studied(work.version("study"))
    prints = {article.id: fingerprint(work, article) for article in articles}
    todo = [article for article in articles if known.get(article.id) != prints[article.id]]
    done, failed = 0, []
    for batch in batches(work.engine.stream(work.study, (_noted(work, article) for article in todo)), COMMIT):
        with work.store.batch():
            for one in batch:
                for study in one.values:
                    work.store.keep_study(study, version, prints[study.article.id])
                if one.error:
                    failed.append(work.noted_down(_unread(one.record.article, one.error)))
        done += len(batch)
        work.watch("articles", done, len(todo))
    return failed


def _noted(work: Work, article: Article) -> Noted:
    """The article with its notes; a sentence that no analyser could read is without any."""
    parts = cut(article)
    notes = work.store.notes([part.key for part in parts], work.version("notes"))
    noted = Noted(article, parts, tuple(notes.get(part.key) or Notes(part.key) for part in parts))
    model = work.model()
    if model is None:
        return noted
    windows = model.windows(article.text, parts)
    kept = work.store.glosses([window.key for window in windows], gloss_version(work.version("gloss"), model))
    return replace(noted, windows=windows, glosses=tuple(kept.get(one.key) or Gloss(one.key) for one in windows))


def _tell(
    work: Work,
    found: Sequence[Story],
    articles: Mapping[str, Article],
    near: Mapping[str, tuple[Elsewhere, ...]],
    stood: Mapping[str, Placing],
) -> list[Outcome]:
    """The dossiers of the stories that changed; who stands elsewhere in the tree than before is noted."""
    studied, known = work.store.studied(work.version("study")), withdrawals(work.store)
    lost = {story.id: of_story(known, story.articles) for story in found}
    made = {
        story.id: weighed_by(
            fingerprint(
                work, story, near.get(story.id, ()), *((articles[id], id in studied) for id in story.articles)
            ),
            lost[story.id],
        )
        for story in found
    }
    todo = [story for story in found if work.store.dossier_fingerprint(story.id) != made[story.id]]
    failed: list[Outcome] = []
    for done, one in enumerate(
        work.engine.stream(TELL, (_chapter(work, story, lost[story.id]) for story in todo)), 1
    ):
        with work.store.batch():
            for told in one.values:
                dossier = replace(told, elsewhere=near.get(told.story.id, ()))
                note_moves(work.store, stood, dossier)
                work.store.keep_dossier(dossier, made[dossier.story.id], work.version("dossier"))
            if one.error:
                story = one.record.story.id
                failed.append(work.noted_down(Outcome(f"story {story}", Ending.FAILED, str(one.error))))
        work.watch("stories", done, len(todo))
    return failed


def _chapter(work: Work, story: Story, lost: tuple[Withdrawal, ...]) -> Chapter:
    studies = work.store.studies(story.articles, work.version("study"))
    return Chapter(story, studies, read_by(work.model), lost)


def _unread(article: Article, error: StemmaError) -> Outcome:
    return Outcome(article.place, Ending.FAILED, str(error), article.id)


def fingerprint(work: Work, *made_of: object) -> str:
    """The hash of what a study or a dossier is made of, and by which analysers: equal hashes, equal results."""
    parts = (work.version("study"), work.version("dossier"), *made_of)
    return hashlib.sha256(repr(parts).encode()).hexdigest()
