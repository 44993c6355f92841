"""The Python API: a desk file that keeps pages, what was read from them, and the dossiers of their stories.

desk = Desk("palmyra.db")
desk.read(["palmyra/"])
print(desk.dossier("palmyra").points[0])
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from stemma.desk.asking import asked, story_named
from stemma.desk.lineage import Told, history
from stemma.desk.peeking import dossier_stamp, story_ids
from stemma.desk.tally import Tally
from stemma.desk.then import dossier_then
from stemma.desk.watch import Watch, unwatched
from stemma.errors import NoSuchStory
from stemma.model import Article, Dossier, Editions, Outcome, Page, Story, Withdrawal
from stemma.store import Store

if TYPE_CHECKING:
    from stemma.desk.losing import Thought
    from stemma.desk.retracting import Retraction
    from stemma.ingest import Ingest
    from stemma.read.reader import Glosser
    from stemma.trace import Use

# What reads pages and what traces is loaded by those methods that need it: to look at a desk takes neither.

__all__ = ["Desk", "Tally", "Watch"]


class Desk:
    """A desk file, opened for reading and writing; made where there is none.

    It is read with as many `workers` as there are processors unless told otherwise; others than this process are
    started after `patience` seconds of work in it, the engine's own where it is not given.

    Raises BadDesk where the file is no desk, is newer than this version, or cannot be opened.
    """

    def __init__(
        self,
        path: str | Path = "stemma.db",
        *,
        write: bool = True,
        workers: int | None = None,
        patience: float | None = None,
    ) -> None:
        self._store = Store.open(Path(path), write=write)
        self._workers, self._patience = workers, patience

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave the desk; everything reported is already on the disk."""
        self._store.close()

    def read(
        self,
        places: Sequence[str],
        ingest: Ingest | None = None,
        watch: Watch = unwatched,
        model: Callable[[], Glosser | None] | None = None,
    ) -> Tally:
        """Read pages from files, folders, globs, `-`, JSON Lines and addresses, and bring the dossiers up to date.

        Reading the same pages twice changes nothing. No page stops another: how each ended stands in `inputs`. The
        `model` hears who says what; without one the installed model does, with `rules_alone` none.
        """
        from stemma.desk.reading import engine, read
        from stemma.read.reader import reader

        return read(self._store, engine(self._workers, self._patience), places, ingest, watch, model or reader)

    def know_outlets(self, path: str | Path) -> int:
        """Keep a newsroom's own list of outlets, which takes precedence from the next reading on; how many it has.

        Raises BadOutlets, with the row and the remedy, for a list that cannot be meant so.
        """
        from stemma.desk.together import keep_outlets

        return keep_outlets(self._store, Path(path))

    def know_actors(self, path: str | Path) -> None:
        """Keep a newsroom's own actors, which take precedence; what was read with others is read again.

        Raises BadList, with the row and the remedy, for a list that cannot be meant so.
        """
        from stemma.desk.lists import keep_actors

        keep_actors(self._store, Path(path))

    def know_kinds(self, path: str | Path) -> None:
        """Keep a newsroom's own kinds of events, which are coded before all others from the next reading on.

        Raises BadList like `know_actors`.
        """
        from stemma.desk.lists import keep_kinds

        keep_kinds(self._store, Path(path))

    def article(self, id: str) -> Article:
        """The article whose id begins so; an earlier edition too. Raises StemmaError where there is none, or two."""
        return self._store.article(id)

    def page(self, id: str) -> Page | None:
        """The page that an article was read from, byte for byte as it was got."""
        return self._store.page_of(self.article(id))

    def editions(self, id: str) -> Editions:
        """Every text that the article had, oldest first; the last is current."""
        from stemma.desk.together import editions_of

        return editions_of(self._store, self.article(id))

    def stories(self) -> tuple[Story, ...]:
        """The stories on the desk, by id."""
        return self._store.stories()

    def articles(self, ids: Iterable[str] | None = None) -> tuple[Article, ...]:
        """The articles on the desk, or those with these ids, by id, each in its current version."""
        return self._store.articles() if ids is None else self._store.some(ids)

    def inputs(self) -> tuple[Outcome, ...]:
        """How each input ended when it was last read, by place."""
        return self._store.outcomes()

    def dossier(self, name: str, at: str | None = None, grades: str | Path | None = None) -> Dossier:
        """What is known of a story, named by its id, the start of its id, or nothing where there is but one.

        With `at` (ISO 8601: a day, or an hour) as it was known then, from the articles that were out; with `grades`
        graded by that table (CSV). Raises NoSuchStory, with the names there are, or BadGrades.
        """
        story = story_named(name, self.stories())
        dossier = self._store.dossier(story.id)
        if dossier is None:
            raise NoSuchStory(f"{name}: its dossier was not finished. Run `stemma read` on the desk again.")
        dossier = dossier if at is None else dossier_then(dossier, at)
        return dossier if grades is None else self._regraded(dossier, grades)

    def _regraded(self, dossier: Dossier, grades: str | Path) -> Dossier:
        from stemma.desk.grading import regraded, rules_in

        return regraded(dossier, rules_in(Path(grades)))

    def retract(self, name: str, article: str, why: str = "", who: str = "", *, undo: bool = False) -> Retraction:
        """Withdraw an article of a story, or let it stand again; what fell with it.

        It stays on the desk and in the tree, and no point rests on it or on what was copied from it. The history
        notes when, why and by whom. Raises NoSuchStory, or NoSuchWitness with the articles there are.
        """
        from stemma.desk.retracting import retract

        return retract(self._store, story_named(name, self.stories()), article, Withdrawal("", "", why, who), undo)

    def without(self, name: str, who: str, at: str | None = None, grades: str | Path | None = None) -> Thought:
        """What would fall in a story if an article, a line or a speaker were not to be believed; nothing changes.

        Raises NoSuchWitness for one whom the story does not have.
        """
        from stemma.collate.grades import shipped_rules
        from stemma.desk.grading import rules_in
        from stemma.desk.losing import without

        return without(self.dossier(name, at), who, rules_in(Path(grades)) if grades else shipped_rules())

    def dossier_stamp(self, story: str) -> str | None:
        """A mark that changes whenever the dossier of the story with this id does; None where there is none yet."""
        return dossier_stamp(self._store, story)

    def story_ids(self, article: str) -> tuple[str, ...]:
        """The ids of the stories that an article stands in."""
        return story_ids(self._store, article)

    def history(self, name: str = "") -> tuple[Told, ...]:
        """What changed on the desk, oldest first: everywhere, or for a story and its articles.

        Above all where the tree of a story was drawn anew, and because of which article. Raises NoSuchStory.
        """
        return history(self._store, story_named(name, self.stories()) if name else None)

    def search(self, words: str) -> tuple[tuple[str, str], ...]:
        """The articles that hold all these words, as (article id, passage with the words marked)."""
        return self._store.search(words)

    def find(self, what: str, top: int | None = None) -> tuple[Use, ...]:
        """The articles on the desk that have passages of a text, a file, `-` or an address, best first.

        Of the articles that share most with it, `top` are looked at, some hundreds if not told. The passages run
        from the text asked for to the article. Raises UnreadablePage or NotAnArticle for a page that cannot be read.
        """
        from stemma.desk.finding import TOP, find
        from stemma.desk.versions import analyser

        return find(self._store, asked(what), analyser("marks"), TOP if top is None else top)
