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
from stemma.desk.finding import TOP, find
from stemma.desk.lineage import Told, history
from stemma.desk.peeking import dossier_stamp, story_ids
from stemma.desk.settling import settle
from stemma.desk.tally import Tally, tally
from stemma.desk.together import editions_of, keep_outlets, stand_together
from stemma.desk.work import Watch, Work, unwatched
from stemma.engine import PATIENCE, Local
from stemma.errors import NoSuchStory
from stemma.ingest import Ingest, expanded, pages
from stemma.ingest.count import how_many
from stemma.model import Article, Dossier, Editions, Outcome, Page, Story
from stemma.pipeline import STUDY
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
        before = len(self._store.standing_ids())
        total = how_many([one for place in places for one in expanded(place) if isinstance(one, str)])
        work = Work(self._store, self._engine, watch, analyser, STUDY)
        outcomes = take(work, pages(places, ingest or Ingest()), total) + clean_again(work)
        stand_together(work)
        outcomes += settle(work)
        self._store.finish(run)
        return tally(self._store, outcomes, before)

    def know_outlets(self, path: str | Path) -> int:
        """Keep a newsroom's own list of outlets, which takes precedence from the next reading on; how many it has.

        Raises BadOutlets, with the row and the remedy, for a list that cannot be meant so.
        """
        return keep_outlets(self._store, Path(path))

    def article(self, id: str) -> Article:
        """The article whose id begins so; an earlier edition too. Raises StemmaError where there is none, or two."""
        return self._store.article(id)

    def page(self, id: str) -> Page | None:
        """The page that an article was read from, byte for byte as it was got."""
        return self._store.page_of(self.article(id))

    def editions(self, id: str) -> Editions:
        """Every text that the article had, oldest first; the last is current."""
        return editions_of(self._store, self.article(id))

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

    def find(self, what: str, top: int = TOP) -> tuple[Use, ...]:
        """The articles on the desk that have passages of a text, a file, `-` or an address, best first.

        Of the articles that share most with it, `top` are looked at. The passages run from the text asked for to the
        article. Raises UnreadablePage or NotAnArticle for a page
        that cannot be read.
        """
        return find(self._store, asked(what), analyser("marks"), top)
