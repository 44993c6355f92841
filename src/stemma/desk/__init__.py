"""The Python API: a desk file that keeps pages, what was read from them, and the dossiers of their stories.

desk = Desk("palmyra.db")
desk.read(["palmyra/"])
print(desk.dossier("palmyra").points[0])
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from stemma.desk.arrivals import clean_again, take
from stemma.desk.asking import asked, story_named
from stemma.desk.settling import settle
from stemma.desk.tally import Tally, tally
from stemma.desk.work import Watch, Work, unwatched
from stemma.engine import PATIENCE, Local
from stemma.errors import NoSuchStory
from stemma.ingest import Ingest, expanded, pages
from stemma.ingest.count import how_many
from stemma.model import Article, Dossier, Outcome, Story
from stemma.pipeline import STUDY, used
from stemma.pipeline.versions import analyser
from stemma.store import Store
from stemma.trace import Use

__all__ = ["Desk", "Tally", "Watch"]


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
        work = Work(self._store, self._engine, watch, analyser, STUDY)
        outcomes = take(work, pages(places, ingest or Ingest()), total) + clean_again(work) + settle(work)
        self._store.finish(run)
        return tally(self._store, outcomes, before)

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
        dossier = self._store.dossier(story_named(name, self.stories()).id)
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
        return used(asked(what), self._store.articles())
