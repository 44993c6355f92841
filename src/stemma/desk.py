"""The Python API: a desk file that keeps pages, what was read from them, and the dossiers of their stories.

desk = Desk("palmyra.db")
desk.read(["palmyra/"])
print(desk.dossier("palmyra").points[0])
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from stemma.engine import PATIENCE, Done, Local
from stemma.errors import NoSuchStory, NotAnArticle, StemmaError, UnreadablePage
from stemma.ingest import Ingest, expanded, pages
from stemma.ingest.count import how_many
from stemma.model import Article, Dossier, Ending, Noted, Notes, Outcome, Page, Story
from stemma.pipeline import ANNOTATE, CLEAN, STUDY, TELL, Chapter, cleaned, cut, told_apart, used
from stemma.pipeline.versions import analyser
from stemma.store import Store
from stemma.trace import Use

COMMIT = 32  # inputs between two commits: a killed run loses at most this many, none of them reported as read
SENTENCES = 1000  # sentences between two commits of notes

T = TypeVar("T")
Watch = Callable[[str, int, int | None], None]
"""Told of progress: the step, how many are done, of how many (None while nobody knows)."""


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
    troubles: tuple[Outcome, ...] = ()
    """The inputs that failed or were set aside, in the order in which they came."""


def unwatched(step: str, done: int, total: int | None) -> None:
    """Nobody looks."""


@dataclass(slots=True)
class _Aside:
    """What a run comes upon that needs no cleaning, a few inputs at a time.

    `known` are the pages read before by this analyser; `twins` the places where a page of this run lies again.
    """

    known: set[str]
    seen: set[str] = field(default_factory=set)
    pages: list[Page] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    twins: list[tuple[str, str]] = field(default_factory=list)

    def fresh(self, found: Iterable[Page | Outcome], note_down: Callable[[], None]) -> Iterator[Page]:
        """The pages that still have to be cleaned; `note_down` is called before too much is held back."""
        for one in found:
            if isinstance(one, Outcome):
                self.outcomes.append(one)
            elif one.id in self.known:
                self.pages.append(one)
                self.outcomes.append(Outcome(one.place, Ending.OK, None, one.id))
            elif one.id in self.seen:
                self.pages.append(one)
                self.twins.append((one.place, one.id))
            else:
                self.seen.add(one.id)
                yield one
            if len(self.pages) + len(self.outcomes) >= COMMIT:
                note_down()


class Desk:
    """A desk file, opened for reading and writing; made where there is none.

    Raises BadDesk where the file is no desk, is newer than this version, or cannot be opened.
    """

    def __init__(
        self,
        path: str | Path = "stemma.db",
        *,
        write: bool = True,
        workers: int | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self._store = Store.open(Path(path), write=write)
        self._engine = Local(workers, patience)

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave the desk; everything reported is already on the disk."""
        self._store.close()

    def read(self, places: Sequence[str], ingest: Ingest | None = None, watch: Watch = unwatched) -> Tally:
        """Read pages from files, folders, globs, `-`, JSON Lines and addresses, and bring the dossiers up to date.

        Reading the same pages twice changes nothing. No page stops another: how each ended stands in `inputs`.
        """
        run = self._store.begin("read " + " ".join(places))
        before = len(self._store.analysers())
        total = how_many([one for place in places for one in expanded(place) if isinstance(one, str)])
        outcomes = self._take(pages(places, ingest or Ingest()), total, watch)
        outcomes += self._clean_again(watch) + self._settle(watch)
        self._store.finish(run)
        return self._tally(outcomes, before)

    def stories(self) -> tuple[Story, ...]:
        """The stories on the desk, by id."""
        return self._store.stories()

    def articles(self) -> tuple[Article, ...]:
        """The articles on the desk, by id, each in its current version."""
        return self._store.articles()

    def inputs(self) -> tuple[Outcome, ...]:
        """How each input ended when it was last read, by place."""
        return self._store.outcomes()

    def dossier(self, name: str) -> Dossier:
        """What is known of a story, named by its id, the start of its id, or nothing where there is but one.

        Raises NoSuchStory, with the names there are.
        """
        dossier = self._store.dossier(self._story(name).id)
        if dossier is None:
            raise NoSuchStory(f"{name}: its dossier was not finished. Run `stemma read` on the desk again.")
        return dossier

    def search(self, words: str) -> tuple[tuple[str, str], ...]:
        """The articles that hold all these words, as (article id, passage with the words marked)."""
        return self._store.search(words)

    def find(self, what: str) -> tuple[Use, ...]:
        """The articles on the desk that have passages of a text, a file, `-` or an address, best first.

        The passages run from the text asked for to the article. Raises UnreadablePage or NotAnArticle for a page
        that cannot be read.
        """
        return used(_asked(what), self._store.articles())

    def _story(self, name: str) -> Story:
        known = self.stories()
        found = [story for story in known if story.id == name] or [s for s in known if s.id.startswith(name)]
        if len(found) == 1:
            return found[0]
        what = "no story of that name" if not found else "more than one story begins so"
        if not known:
            raise NoSuchStory("there is no story on this desk yet. Read some pages: `stemma read PATH`.")
        names = ", ".join(story.id for story in (found or known)[:12])
        raise NoSuchStory(f"{name or 'no name given'}: {what} on this desk. There is: {names}.")

    def _take(self, found: Iterable[Page | Outcome], total: int | None, watch: Watch) -> list[Outcome]:
        """Pages become articles, committed a few at a time; what is told to `watch` is safe on the disk.

        A second copy of a page ends as the first one does.
        """
        aside = _Aside(known={id for id, version in self._store.analysers().items() if version == analyser("clean")})
        safe: list[Outcome] = []
        ended: dict[str, Outcome] = {}
        fresh = aside.fresh(found, lambda: safe.extend(self._put_aside(aside)))
        for batch in _batches(self._engine.stream(CLEAN, fresh), COMMIT):
            with self._store.batch():
                kept = {one.record.id: self._keep(one) for one in batch}
            ended |= kept
            safe += [*self._put_aside(aside), *kept.values()]
            watch("pages", len(safe), total)
        safe += self._put_aside(aside)
        with self._store.batch():
            safe += [self._noted_down(replace(ended[id], place=place)) for place, id in aside.twins]
        watch("pages", len(safe), total)
        return safe

    def _put_aside(self, aside: _Aside) -> list[Outcome]:
        """Note the inputs that gave nothing to clean: those that are no pages, and pages that are known."""
        with self._store.batch():
            for page in aside.pages:
                self._store.add_page(page)
            outcomes = [self._noted_down(outcome) for outcome in aside.outcomes]
        aside.pages.clear()
        aside.outcomes.clear()
        return outcomes

    def _keep(self, one: Done) -> Outcome:
        page: Page = one.record
        self._store.add_page(page)
        for article in one.values:
            self._store.keep_article(article, analyser("clean"))
        return self._noted_down(
            _fallen(page, one.error) if one.error else Outcome(page.place, Ending.OK, None, page.id)
        )

    def _noted_down(self, outcome: Outcome) -> Outcome:
        self._store.record(outcome)
        return outcome

    def _clean_again(self, watch: Watch) -> list[Outcome]:
        """Articles that an older analyser made, read anew from the bytes on the desk; the older versions stay."""
        made, version = self._store.analysers(), analyser("clean")
        old = {id for id, by in made.items() if by != version}
        waiting = (page for page in self._store.pages() if page.id in old) if old else iter(())
        done, failed = 0, []
        for batch in _batches(self._engine.stream(CLEAN, waiting), COMMIT):
            with self._store.batch():
                for one in batch:
                    for article in one.values:
                        self._store.keep_article(article, version)
                    if one.error:
                        failed.append(self._noted_down(_fallen(one.record, one.error)))
            done += len(batch)
            watch("pages read again", done, len(old))
        return failed

    def _settle(self, watch: Watch) -> list[Outcome]:
        """Bring everything that is derived up to date with the articles; what is current is left alone.

        What comes back are the articles that could not be studied, and stories that could not be told.
        """
        articles = self._store.articles()
        self._annotate(articles, watch)
        failed = self._study(articles, watch)
        found = told_apart(articles)
        with self._store.batch():
            self._store.keep_stories(found, analyser("group"))
        return failed + self._tell(found, {article.id: article for article in articles}, watch)

    def _annotate(self, articles: Sequence[Article], watch: Watch) -> None:
        """Notes on every sentence that no page held before."""
        texts = {part.key: part.text for article in articles for part in cut(article)}
        missing = self._store.missing_notes(sorted(texts), analyser("notes"))
        done = 0
        for batch in _batches(self._engine.stream(ANNOTATE, [texts[key] for key in missing]), SENTENCES):
            with self._store.batch():
                self._store.keep_notes([note for one in batch for note in one.values], analyser("notes"))
            done += len(batch)
            watch("sentences", done, len(missing))

    def _study(self, articles: Sequence[Article], watch: Watch) -> list[Outcome]:
        """A study of every article that has none yet, or changed since."""
        version, known = analyser("study"), self._store.studied(analyser("study"))
        prints = {article.id: fingerprint(article) for article in articles}
        todo = [article for article in articles if known.get(article.id) != prints[article.id]]
        done, failed = 0, []
        for batch in _batches(self._engine.stream(STUDY, map(self._noted, todo)), COMMIT):
            with self._store.batch():
                for one in batch:
                    for study in one.values:
                        self._store.keep_study(study, version, prints[study.article.id])
                    if one.error:
                        failed.append(self._noted_down(_unread(one.record.article, one.error)))
            done += len(batch)
            watch("articles", done, len(todo))
        return failed

    def _noted(self, article: Article) -> Noted:
        """The article with its notes; a sentence that no analyser could read is without any."""
        parts = cut(article)
        notes = self._store.notes([part.key for part in parts], analyser("notes"))
        return Noted(article, parts, tuple(notes.get(part.key) or Notes(part.key) for part in parts))

    def _tell(self, found: Sequence[Story], articles: Mapping[str, Article], watch: Watch) -> list[Outcome]:
        """The dossiers of the stories that changed."""
        studied = self._store.studied(analyser("study"))
        made = {
            story.id: fingerprint(story, *((articles[id], id in studied) for id in story.articles)) for story in found
        }
        todo = [story for story in found if self._store.dossier_fingerprint(story.id) != made[story.id]]
        failed: list[Outcome] = []
        for done, one in enumerate(self._engine.stream(TELL, map(self._chapter, todo)), 1):
            with self._store.batch():
                for dossier in one.values:
                    self._store.keep_dossier(dossier, made[dossier.story.id], analyser("dossier"))
                if one.error:
                    story = one.record.story.id
                    failed.append(self._noted_down(Outcome(f"story {story}", Ending.FAILED, str(one.error))))
            watch("stories", done, len(todo))
        return failed

    def _chapter(self, story: Story) -> Chapter:
        return Chapter(story, self._store.studies(story.articles, analyser("study")))

    def _tally(self, outcomes: Sequence[Outcome], before: int) -> Tally:
        endings = [outcome.ending for outcome in outcomes]
        found, count = self._store.stories(), len(self._store.analysers())
        dossiers = (self._store.dossier(story.id) for story in found)
        return Tally(
            ok=endings.count(Ending.OK),
            failed=endings.count(Ending.FAILED),
            set_aside=endings.count(Ending.SET_ASIDE),
            new=count - before,
            articles=count,
            stories=len(found),
            lines=sum(len(dossier.stemma.lines) for dossier in dossiers if dossier),
            troubles=tuple(outcome for outcome in outcomes if outcome.ending is not Ending.OK),
        )


def _asked(what: str) -> Article:
    """What somebody asks for as an article: the words given, or those of the page that they name."""
    if what != "-" and "://" not in what and not Path(what).exists():
        return Article(id="asked", text=what, place="asked")
    found = next(iter(pages([what])))
    if isinstance(found, Outcome):
        raise UnreadablePage(found.because or f"{what}: nothing to read.")
    return replace(next(cleaned(found)), id="asked")


def _fallen(page: Page, error: StemmaError) -> Outcome:
    ending = Ending.SET_ASIDE if isinstance(error, NotAnArticle) else Ending.FAILED
    return Outcome(page.place, ending, str(error), None)


def _unread(article: Article, error: StemmaError) -> Outcome:
    return Outcome(article.place, Ending.FAILED, str(error), article.id)


def fingerprint(*made_of: object) -> str:
    """The hash of what a study or a dossier is made of, and by which analysers: equal hashes, equal results."""
    parts = (analyser("study"), analyser("dossier"), *made_of)
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _batches(many: Iterable[T], size: int) -> Iterator[list[T]]:
    many = iter(many)
    while batch := list(islice(many, size)):
        yield batch
