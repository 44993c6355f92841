"""The desk as a web application: every page it has, and what it answers where there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse, Response

from stemma.desk import Desk
from stemma.errors import StemmaError
from stemma.model import Article
from stemma.web.articles import article_rows
from stemma.web.live.claims import Filters, point_named, table
from stemma.web.live.comparing import comparison, two
from stemma.web.live.guard import Guard, hosts_of
from stemma.web.live.ledgers import drift_ledger, quotation_ledger
from stemma.web.live.mapping import map_view
from stemma.web.live.outlines import at_hand
from stemma.web.live.pages import page, static, warmed
from stemma.web.live.reader import reader_view
from stemma.web.live.retelling import Later
from stemma.web.live.searching import FEW, SHOWN, search
from stemma.web.live.shelf import Missing, Shelf
from stemma.web.live.standing import coverage, lately, touching
from stemma.web.live.stories import STORIES, head, input_rows, story_rows, story_view
from stemma.web.live.timeline import ENTRIES, timeline
from stemma.web.live.trees import tree_page
from stemma.web.points import point_views

LOOK_AGAIN = 3  # seconds after which a browser asks again for what was not ready
LISTED = 100  # rows on a page of articles, inputs, changes or quotations


def app(path: Path, host: str = "127.0.0.1") -> FastAPI:
    """The application that shows the desk in this file to browsers that ask for this host."""
    shelf = Shelf(path)
    made = FastAPI(title="Stemma", docs_url=None, redoc_url=None, openapi_url=None, lifespan=_with_maps_at_hand)
    made.add_middleware(GZipMiddleware)  # an eighth of the bytes for a millisecond
    made.add_middleware(Guard, hosts=hosts_of(host))
    warmed()
    _answer_what_goes_wrong(made)
    _serve_the_desk(made, shelf)
    _serve_stories(made, shelf)
    _serve_texts(made, shelf)
    _serve_course(made, shelf)
    _serve_copying(made, shelf)
    return made


@asynccontextmanager
async def _with_maps_at_hand(_: FastAPI) -> AsyncIterator[None]:
    """Land and provinces are being read while the first page is looked at: the first map does not wait for them."""
    Thread(target=at_hand, daemon=True).start()
    yield


def _answer_what_goes_wrong(made: FastAPI) -> None:
    @made.exception_handler(Missing)
    def missing(request: Request, error: Missing) -> Response:
        return page("missing.html.j2", 404, because=str(error))

    @made.exception_handler(Later)
    def not_yet(request: Request, error: Later) -> Response:
        soon = {"Refresh": str(LOOK_AGAIN), "Retry-After": str(LOOK_AGAIN)}
        return page("later.html.j2", 202, soon, again=request.url.path, seconds=LOOK_AGAIN)

    @made.exception_handler(HTTPException)
    def not_there(request: Request, error: HTTPException) -> Response:
        return page("missing.html.j2", error.status_code, because="The desk has no page at this address.")

    @made.exception_handler(RequestValidationError)
    def misasked(request: Request, error: RequestValidationError) -> Response:
        names = ", ".join(sorted({str(each["loc"][-1]) for each in error.errors()}))
        return page(
            "missing.html.j2", 400, because=f"The address lacks something or has a wrong value in it: {names}."
        )

    @made.exception_handler(StemmaError)
    def not_read(request: Request, error: StemmaError) -> Response:
        return page("missing.html.j2", 503, because=str(error))


def _serve_the_desk(made: FastAPI, shelf: Shelf) -> None:
    @made.get("/static/{name}")
    def asset(name: str) -> Response:
        return static(name) or page("missing.html.j2", 404, because="The desk has no such file.")

    @made.get("/")
    def stories(at: int = 1) -> Response:
        with shelf.desk() as desk:
            found, outcomes = len(desk.stories()), desk.inputs()
            pages = max(1, -(-found // STORIES))
            at = min(max(at, 1), pages)
            rows = story_rows(desk, shelf, at)
        shown: dict[str, Any] = {"rows": rows, "found": found, "at": at, "pages": pages}
        return page("stories.html.j2", **shown, coverage=coverage(outcomes), empty=not outcomes)

    @made.get("/inputs")
    def inputs(at: int = 1) -> Response:
        with shelf.desk() as desk:
            outcomes = desk.inputs()
        return page("inputs.html.j2", **_part(input_rows(outcomes), at), coverage=coverage(outcomes))

    @made.get("/search")
    def searched(q: str = "", since: str = "", until: str = "", few: bool = False) -> Response:
        with shelf.desk() as desk:
            found = search(desk, shelf, q, since, until, FEW if few else SHOWN)
        return page("search.html.j2", asked=q, since=since, until=until, found=found, few=few)

    @made.get("/article/{named}")
    def article(named: str) -> Response:
        with shelf.desk() as desk:
            found = _article(desk, named)
            ids = desk.story_ids(found.id) or desk.story_ids(desk.editions(found.id).current)
            book = shelf.read_lately(desk, ids[0]) if ids else None
        if book is None:
            raise Missing("This article stands in no story yet. `stemma show` prints it.")
        current = found.id if found.id in book.texts.articles else next(iter(book.texts.articles))
        return RedirectResponse(book.at.article(current), 307)


def _serve_stories(made: FastAPI, shelf: Shelf) -> None:
    @made.get("/story/{named}")
    def story(named: str) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
            view = story_view(book, desk.history(book.dossier.story.id))
            covered = coverage(desk.inputs())
        return page("story.html.j2", head=head(book), story=view, coverage=covered, lines=book.sigils.values())

    @made.get("/story/{named}/history")
    def history(named: str, at: int = 1) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
            changes = lately(desk.history(book.dossier.story.id), book.texts, None)
        return page("history.html.j2", head=head(book), **_part(changes, at))

    @made.get("/story/{named}/claims")
    def claims(
        named: str, finding: str = "", kind: str = "", speaker: str = "", place: str = "", since: str = "",
        until: str = "", words: str = "", sort: str = "", at: int = 1,
    ) -> Response:  # fmt: skip
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        filters = Filters(finding, kind, speaker, place, since, until, words, sort, max(at, 1))
        return page("claims.html.j2", head=head(book), table=table(book, filters), filters=filters)

    @made.get("/story/{named}/point/{point}")
    def one_point(named: str, point: str) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
            found, before, after = point_named(book, point)
            changes = lately(touching(found, desk.history(book.dossier.story.id)), book.texts)
        (view,) = point_views(book.dossier, book.texts, book.sigils, [found], book.numbers)
        return page("one_point.html.j2", head=head(book), point=view, before=before, after=after, changes=changes)


def _serve_texts(made: FastAPI, shelf: Shelf) -> None:
    @made.get("/story/{named}/stemma")
    def stemma(named: str, copy: str = "", exemplar: str = "", whole: bool = False) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        return page("tree.html.j2", head=head(book), page=tree_page(book, copy, exemplar, whole))

    @made.get("/story/{named}/articles")
    def articles(named: str, at: int = 1) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        rows = article_rows(book.dossier, book.texts, book.sigils)
        return page("articles.html.j2", head=head(book), **_part(rows, at))

    @made.get("/story/{named}/article/{article}")
    def read(named: str, article: str) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
            view = reader_view(book, book.article(article), desk)
        return page("reader.html.j2", head=head(book), view=view)

    @made.get("/story/{named}/compare")
    def compare(named: str, one: str = "", other: str = "") -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        view = comparison(book, *two(book, one, other))
        return page("compare.html.j2", head=head(book), view=view)


def _serve_course(made: FastAPI, shelf: Shelf) -> None:
    @made.get("/story/{named}/timeline")
    def in_time(named: str, at: int = 1) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        at = max(at, 1)
        view = timeline(book, at)
        return page("timeline.html.j2", head=head(book), view=view, at=at, pages=max(1, -(-view.found // ENTRIES)))

    @made.get("/story/{named}/map")
    def in_space(named: str, at: str = "", number: int | None = None, whole: bool = False) -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        return page("map.html.j2", head=head(book), view=map_view(book, at, number, whole))


def _serve_copying(made: FastAPI, shelf: Shelf) -> None:
    @made.get("/story/{named}/drift")
    def drift(named: str, kind: str = "", at: int = 1, to: str = "") -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        return page("drifts.html.j2", head=head(book), page=drift_ledger(book, kind, at, to))

    @made.get("/story/{named}/quotations")
    def quotations(named: str, at: int = 1, to: str = "") -> Response:
        with shelf.desk() as desk:
            book = shelf.book(desk, named)
        return page("quoted.html.j2", head=head(book), page=quotation_ledger(book, at, to))


def _article(desk: Desk, named: str) -> Article:
    """The article whose id begins so. Raises Missing."""
    try:
        return desk.article(named)
    except StemmaError as error:
        raise Missing(str(error)) from None


def _part(rows: Sequence[Any], at: int) -> dict[str, Any]:
    """One page of a long list: its rows, which page it is, and of how many."""
    pages = max(1, -(-len(rows) // LISTED))
    at = min(max(at, 1), pages)
    return {"rows": rows[(at - 1) * LISTED : at * LISTED], "at": at, "pages": pages, "found": len(rows)}
