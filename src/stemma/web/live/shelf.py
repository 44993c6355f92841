"""The desk as the pages read it: opened anew for each request, its dossiers decoded once for each change."""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any, Generic, TypeVar

from stemma.desk import Desk
from stemma.desk.then import dossier_then
from stemma.errors import StemmaError
from stemma.model import Article, Dossier, Point, Study
from stemma.web.addresses import Addresses, slug
from stemma.web.articles import Marks, marks_of
from stemma.web.cites import Texts, texts_of
from stemma.web.live.about import About, about
from stemma.web.live.retelling import Retelling
from stemma.web.page import line_sigils
from stemma.web.points import cited_drifts, cited_points
from stemma.web.views import Sigil

KEPT = 8  # dossiers in memory; one of 2,000 articles takes some 200 MB decoded, most take one
RETOLD = 200  # articles that are traced and collated anew while somebody waits, some seconds
DERIVED = 500  # small things made of dossiers, such as what a search asks of a story; some 100 KB each


class Missing(Exception):
    """The desk holds no such story or article; the message says what to do."""


@dataclass(frozen=True)
class Book:
    """A dossier opened for reading, with all that several pages need of it."""

    dossier: Dossier
    moment: str = ""
    """The day (ISO) at whose end it is shown as it was known then; empty for what is known now."""

    @cached_property
    def at(self) -> Addresses:
        """The addresses of this story's pages, of now or of then."""
        then = f"@{self.moment}" if self.moment else ""
        return Addresses(f"/story/{slug(self.dossier.story.id)}{then}")

    @cached_property
    def texts(self) -> Texts:
        """The articles, oldest first."""
        return texts_of(self.dossier, self.at)

    @cached_property
    def sigils(self) -> Mapping[str, Sigil]:
        """The letter of each line."""
        return line_sigils(self.dossier, self.at)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The points with a citation, in the dossier's order, which is the one to read in."""
        return cited_points(self.dossier, self.texts)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each point, from 1, as every page gives it."""
        return {point.id: number for number, point in enumerate(self.points, 1)}

    @cached_property
    def abouts(self) -> Mapping[str, About]:
        """What each point is about, by its id."""
        return {point.id: about(point, self.studies) for point in self.points}

    @cached_property
    def marks(self) -> Marks:
        """Every cited place of every article."""
        return marks_of(self.dossier, self.texts)

    @cached_property
    def drift_count(self) -> int:
        """How many changes copying made."""
        return len(cited_drifts(self.dossier, self.texts))

    @cached_property
    def studies(self) -> Mapping[str, Study]:
        """What each article says, by its id."""
        return {study.article.id: study for study in self.dossier.studies}

    @cached_property
    def _by_slug(self) -> Mapping[str, str]:
        return {slug(id): id for id in self.texts.articles}

    def article(self, named: str) -> Article:
        """The article at this place of an address. Raises Missing."""
        if named not in self._by_slug:
            raise Missing("This story has no such article. It may have moved to another story when pages were read.")
        return self.texts.articles[self._by_slug[named]]

    def point(self, named: str) -> Point:
        """The point at this place of an address. Raises Missing."""
        for point in self.points:
            if slug(point.id) == named:
                return point
        raise Missing("This story has no such point any more: it was collated anew since the link was made.")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept(Generic[T]):
    """A small thing made of a dossier; None where there is no dossier, or it was not to be made now."""

    value: T | None
    fresh: bool


@contextmanager
def _never_garbage() -> Iterator[None]:
    """What is made meanwhile is never looked through for garbage.

    A dossier is up to a million values that never refer back, so that they go when the last page lets go of them.
    Looking through them as they come, and with every page again, was a third of the first view of 500 reprints.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class Shelf:
    """A desk file and the dossiers read from it lately. Any number of threads may ask at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._books: OrderedDict[tuple[str, str], Book] = OrderedDict()
        self._derived: OrderedDict[tuple[str, str, str], Any] = OrderedDict()
        self._lock = Lock()
        self._retelling = Retelling()

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The desk, to look at. Raises BadDesk, with what to do."""
        with Desk(self.path, write=False) as desk:
            yield desk

    def book(self, desk: Desk, named: str) -> Book:
        """The dossier at this place of an address, as it is now, or at the end of a day: "fire@2021-05-04".

        Raises Missing, or Later where that day is still being worked out.
        """
        named, _, moment = named.partition("@")
        for story in desk.stories():
            if slug(story.id) == named:
                return self._as_known(desk, story.id, moment) if moment else self._opened(desk, story.id)
        raise Missing("This desk has no such story. Stories are regrouped when pages are read: see the list.")

    def _opened(self, desk: Desk, id: str) -> Book:
        stamp = desk.dossier_stamp(id)
        if stamp is None:
            raise Missing("The dossier of this story was not finished. Run `stemma read` on the desk again.")
        with self._lock:
            if book := self._books.get((id, stamp)):
                self._books.move_to_end((id, stamp))
                return book
        with _never_garbage():
            book = Book(desk.dossier(id))
        self._keep((id, stamp), book)
        return book

    def _as_known(self, desk: Desk, id: str, moment: str) -> Book:
        """The dossier as it was known at the end of a day, made anew from its articles. Raises Missing, or Later."""
        now = self._opened(desk, id).dossier
        if len(now.studies) > RETOLD:
            raise Missing(f"A story of more than {RETOLD} articles is not retold here: `stemma claims --at` does it.")
        try:
            moment = date.fromisoformat(moment).isoformat()
            key = (id, f"{desk.dossier_stamp(id)}@{moment}")
            with self._lock:
                if book := self._books.get(key):
                    self._books.move_to_end(key)
                    return book
            book = Book(self._retelling.told(key, lambda: dossier_then(now, moment)), moment)
        except (StemmaError, ValueError) as error:
            raise Missing(f"This story cannot be shown as known at that day: {error}") from None
        self._keep(key, book)
        return book

    def _keep(self, key: tuple[str, str], book: Book) -> None:
        with self._lock:
            self._books[key] = book
            while len(self._books) > KEPT:
                self._books.popitem(last=False)

    def derived(self, desk: Desk, id: str, made_by: Callable[[Book], T], make: bool = True) -> Kept[T]:
        """What is made of a story's dossier, once for each change of it; only what is kept, if not to `make` it."""
        stamp = desk.dossier_stamp(id) or ""
        key = (id, stamp, made_by.__name__)
        with self._lock:
            if key in self._derived:
                self._derived.move_to_end(key)
                return Kept(self._derived[key], False)
        book = self.read_lately(desk, id) if make and stamp else None
        if book is None:
            return Kept(None, False)
        value = made_by(book)
        with self._lock:
            self._derived[key] = value
            while len(self._derived) > DERIVED:
                self._derived.popitem(last=False)
        return Kept(value, True)

    def read_lately(self, desk: Desk, id: str) -> Book | None:
        """The dossier of the story with this id, None where it is not made yet."""
        try:
            return self._opened(desk, id)
        except Missing:
            return None
