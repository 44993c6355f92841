"""The desk file as its users see it: everything that is kept, and nothing of how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, delete

from stemma import __version__
from stemma.model import Article, Dossier, Editions, Judgement, Notes, Outcome, Page, Sighting, Story, Study
from stemma.model.gloss import Gloss
from stemma.store import analyses, articles, logbook, marks, opening, pages, schema, stamp, standings, stories

T = TypeVar("T")
WAIT = 30.0  # seconds for another writer: many times the longest batch, short of a user's patience


class Store:
    """One open desk file. Any number may read while one writes; a second writer waits for the first one's batch.

    What is written outside of a `batch` is a batch of its own. When a batch ends, what it wrote outlives a killed
    process and a power cut. Threads may take turns with a store but not use it at once: open one for each.
    """

    def __init__(self, path: Path, connection: Connection, write: bool, now: Callable[[], datetime]) -> None:
        """Use `Store.open`."""
        self.path = path
        self._connection = connection
        self._write = write
        self._now = now
        self._run: int | None = None

    @classmethod
    def open(
        cls, path: str | Path, write: bool = True, wait: float = WAIT, now: Callable[[], datetime] = stamp.utc
    ) -> Self:
        """The desk at this path, made if there is none (to write), brought up to date if it is older.

        Raises BadDesk, with what to do, for a file that is no desk, is newer, or cannot be read or written.
        """
        return cls(Path(path), opening.connect(Path(path), write, wait), write, now)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All that is written inside is kept together when it ends, or not at all; all reads see one moment.

        A batch inside a batch is part of it.
        """
        with self._transaction("BEGIN IMMEDIATE" if self._write else "BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        if self._connection.in_transaction():
            yield self._connection
            return
        with self._connection.begin():
            self._connection.exec_driver_sql(begin)
            yield self._connection

    def _writing(self) -> AbstractContextManager[Connection]:
        return self._transaction("BEGIN IMMEDIATE")

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._transaction("BEGIN")

    def _stamp(self) -> stamp.Stamp:
        return stamp.Stamp(stamp.spelled(self._now()), self._run)

    # Runs and inputs

    def begin(self, command: str) -> int:
        """The number of a new run; what is written from here on names it."""
        with self._writing() as connection:
            self._run = logbook.begin(connection, command, __version__, self._stamp().at)
        return self._run

    def finish(self, run: int) -> None:
        """Note that the run came to its end."""
        with self._writing() as connection:
            logbook.finish(connection, run, self._stamp().at)
        self._run = None

    def runs(self) -> tuple[logbook.Run, ...]:
        """All runs, oldest first."""
        with self._reading() as connection:
            return logbook.runs(connection)

    def record(self, outcome: Outcome) -> None:
        """Note how an input ended; how it ended before stays noted."""
        with self._writing() as connection:
            logbook.record(connection, outcome, self._stamp())

    def outcomes(self, run: int | None = None) -> tuple[Outcome, ...]:
        """How each input ended when it was last read, by place; of all runs or of one."""
        with self._reading() as connection:
            return logbook.outcomes(connection, run)

    def history(self, subject: str | None = None) -> tuple[stamp.Change, ...]:
        """What changed, in the order in which it did: everywhere, or for one article or story."""
        with self._reading() as connection:
            return stamp.changes(connection, subject)

    def note(self, what: str, subject: str, before: str | None, after: str | None) -> None:
        """Add to the history what changed, as JSON."""
        with self._writing() as connection:
            stamp.note_change(connection, what, subject, before, after, self._stamp())

    # Pages

    def add_page(self, page: Page) -> bool:
        """Keep the page and where it was found, for good; whether anything was new."""
        with self._writing() as connection:
            return pages.add(connection, page, self._stamp())

    def page_bytes(self, sha256: str) -> bytes:
        """The bytes of the page with this fingerprint, proven to be the ones that were got."""
        with self._reading() as connection:
            return pages.data(connection, sha256)

    def page_of(self, article: Article) -> Page | None:
        """The page that the article was read from, as it was given in."""
        with self._reading() as connection:
            return pages.of_article(connection, article)

    def sightings(self, of: str | None = None) -> tuple[Sighting, ...]:
        """Where and when each page was found, or one of them, every time, by page."""
        with self._reading() as connection:
            return pages.sightings(connection, of)

    def pages(self) -> Iterator[Page]:
        """Every page from every place it was found at, oldest first, one in memory at a time."""
        with self._reading() as connection:
            numbers = pages.captures(connection)
        for number in numbers:
            with self._reading() as connection:
                page = pages.at(connection, number)
            yield page

    # Articles

    def keep_article(self, article: Article, analyser: str) -> bool:
        """Keep the article as this analyser reads it; whether that is a new version. Older versions stay.

        A copy of the same page in another folder is no new version.
        """
        with self._writing() as connection:
            return articles.keep(connection, article, analyser, self._stamp())

    def readings(self) -> tuple[Article, ...]:
        """Every page as it was last read by itself, by id: earlier editions too."""
        with self._reading() as connection:
            return articles.readings(connection)

    def keep_standings(self, stands: Sequence[Article], editions: Iterable[Editions], analyser: str) -> None:
        """Make all pages of the desk stand beside each other so; what stands already is left alone."""
        with self._writing() as connection:
            standings.keep(connection, stands, editions, analyser, self._stamp())

    def articles(self) -> tuple[Article, ...]:
        """The articles as they stand, by id: of several editions of one only the last."""
        with self._reading() as connection:
            return standings.current(connection)

    def article(self, prefix: str) -> Article:
        """The article whose id begins so, as it stands; earlier editions have ids too."""
        with self._reading() as connection:
            return standings.one(connection, prefix)

    def editions(self, id: str) -> Editions | None:
        """All editions of the article that a page shows; None where the page is the only one."""
        with self._reading() as connection:
            return standings.editions(connection, id)

    def versions(self, id: str) -> tuple[tuple[str, Article], ...]:
        """Every analyser and what it made of the article, oldest first."""
        with self._reading() as connection:
            return articles.versions(connection, id)

    def analysers(self) -> Mapping[str, str]:
        """For each article, the analyser that last read its page by itself."""
        with self._reading() as connection:
            return articles.analysers(connection)

    def search(self, words: str) -> tuple[tuple[str, str], ...]:
        """Ids of the articles that hold all the words, best first, each with the words around the [hit].

        Words in quotation marks stand together; a star leaves the end of a word open.
        """
        with self._reading() as connection:
            return articles.search(connection, words)

    def some(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Those of these articles that stand, by id."""
        with self._reading() as connection:
            return standings.some(connection, ids)

    # Fingerprints

    def keep_marks(self, made: Iterable[marks.Marked]) -> None:
        """Keep these fingerprints in place of those there were."""
        with self._writing() as connection:
            marks.keep(connection, made)

    def fingerprints(self) -> tuple[marks.Marked, ...]:
        """The fingerprints of every article, by id."""
        with self._reading() as connection:
            return marks.whole(connection)

    def packed_marks(self, analyser: str) -> tuple[tuple[str, bytes], ...]:
        """Each article with the marks that this analyser made, packed as they are kept."""
        with self._reading() as connection:
            return marks.packed(connection, analyser)

    def standing_ids(self) -> frozenset[str]:
        """The ids of the articles as they stand."""
        with self._reading() as connection:
            return marks.standing_ids(connection)

    def holding(self, phrases: Iterable[str], top: int) -> tuple[str, ...]:
        """The articles that hold any of these phrases, best first, so many at most."""
        with self._reading() as connection:
            return marks.holding(connection, phrases, top)

    def keep_pairs(self, found: Iterable[marks.Pair]) -> None:
        """Keep what these pairs of articles share in place of what was found before."""
        with self._writing() as connection:
            marks.keep_pairs(connection, found)

    def pairs(self) -> tuple[marks.Pair, ...]:
        """Every pair of articles that was aligned, with what it shares."""
        with self._reading() as connection:
            return marks.pairs(connection)

    # Notes and studies

    def missing_notes(self, keys: Iterable[str], analyser: str) -> list[str]:
        """The sentences that this analyser has not read yet, each once, in the order given."""
        with self._reading() as connection:
            return analyses.missing_notes(connection, keys, analyser)

    def keep_notes(self, notes: Iterable[Notes | Gloss], analyser: str) -> None:
        """Keep the notes on sentences, or glosses on windows; those already kept stay as they are."""
        with self._writing() as connection:
            analyses.keep_notes(connection, notes, analyser)

    def notes(self, keys: Iterable[str], analyser: str) -> dict[str, Notes]:
        """The notes that this analyser made on these sentences, where it has read them."""
        with self._reading() as connection:
            return analyses.notes(connection, keys, analyser)

    def glosses(self, keys: Iterable[str], analyser: str) -> dict[str, Gloss]:
        """What this model saw in these windows, where it has read them."""
        with self._reading() as connection:
            return analyses.glosses(connection, keys, analyser)

    def keep_study(self, study: Study, analyser: str, fingerprint: str) -> None:
        """Keep the facts of an article in place of those found in it before; the article must have been kept."""
        with self._writing() as connection:
            analyses.keep_study(connection, study, analyser, fingerprint)

    def studied(self, analyser: str) -> Mapping[str, str]:
        """For each article this analyser has studied, the fingerprint of what it studied."""
        with self._reading() as connection:
            return analyses.studied(connection, analyser)

    def studies(self, ids: Sequence[str], analyser: str) -> tuple[Study, ...]:
        """The studies this analyser made of these articles, in the order of the ids; those it lacks are left out."""
        with self._reading() as connection:
            return analyses.studies(connection, ids, analyser)

    def facts(self, of: type[T], article: str | None = None) -> tuple[T, ...]:
        """All facts of one kind (`store.facts(Quantity)`), by article and in reading order."""
        with self._reading() as connection:
            return analyses.facts(connection, of, article)

    # Stories and dossiers

    def keep_stories(self, grouped: Sequence[Story], analyser: str) -> None:
        """Make these the stories of the desk; each that came, went or changed is noted in the history."""
        with self._writing() as connection:
            stories.keep(connection, grouped, analyser, self._stamp())

    def stories(self) -> tuple[Story, ...]:
        """All stories, by id."""
        with self._reading() as connection:
            return stories.kept(connection)

    def stories_with(self, article: str) -> tuple[Story, ...]:
        """The stories that an article stands in, by id."""
        with self._reading() as connection:
            return stories.holding(connection, article)

    def keep_dossier(self, dossier: Dossier, fingerprint: str, analyser: str) -> None:
        """Keep the dossier in place of the one there was; `fingerprint` is of all it was made from."""
        with self._writing() as connection:
            stories.keep_dossier(connection, dossier, fingerprint, analyser, self._stamp())

    def dossier(self, story: str) -> Dossier | None:
        """The dossier of the story, whole and as it was made; None if it was not made yet."""
        with self._reading() as connection:
            return stories.kept_dossier(connection, story)

    def dossier_fingerprint(self, story: str) -> str | None:
        """What the kept dossier was made from."""
        with self._reading() as connection:
            return stories.dossier_fingerprint(connection, story)

    # People

    def judge(self, judgement: Judgement) -> None:
        """Keep a decision; one that was made before is never rewritten."""
        with self._writing() as connection:
            logbook.judge(connection, judgement)

    def keep_outlets(self, place: str, rows: str) -> None:
        """Keep the outlets of a newsroom, as its file has them; they count until others are kept."""
        with self._writing() as connection:
            logbook.keep_outlets(connection, place, rows, self._stamp())

    def outlets(self) -> tuple[str, str] | None:
        """The outlets that a newsroom gave last: the file's name and what stood in it."""
        with self._reading() as connection:
            return logbook.outlets(connection)

    def keep_list(self, kind: str, place: str, rows: str) -> None:
        """Keep a newsroom's list of this kind ("actors"), as its file has it; it counts until another is kept."""
        with self._writing() as connection:
            logbook.keep_list(connection, kind, place, rows, self._stamp())

    def own_list(self, kind: str) -> tuple[str, str] | None:
        """The list of this kind that a newsroom gave last: the file's name and what stood in it."""
        with self._reading() as connection:
            return logbook.own_list(connection, kind)

    def judgements(self) -> tuple[Judgement, ...]:
        """All decisions in the order in which they were made; of two on one subject the later one stands."""
        with self._reading() as connection:
            return logbook.judgements(connection)

    def forget_derived(self) -> None:
        """Drop what analysers made of the articles, so that it is computed again.

        Pages, versions of articles, judgements and the history stay; the search index is built anew.
        """
        with self._writing() as connection:
            for table in schema.DERIVED:
                connection.execute(delete(table))
            articles.index_again(connection)
