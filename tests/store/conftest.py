"""A desk in an empty folder, and three articles from one flooded town."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from math import inf
from pathlib import Path

import pytest

from stemma.model import (
    Article,
    Attribution,
    Dossier,
    Ending,
    Line,
    Moment,
    Name,
    Notes,
    Outcome,
    Page,
    Point,
    Quantity,
    Quotation,
    Sentence,
    Span,
    Stemma,
    Story,
    Study,
)  # fmt: skip
from stemma.model.collation import ClaimKind, Finding, Reading
from stemma.store.store import Store


class Newsroom:
    """What the tests read into a desk, made by the test's own small stages."""

    MONDAY = datetime(2031, 3, 3, 8, 0, tzinfo=UTC)
    TUESDAY = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)
    DAM = "The dam above Orsova gave way on Sunday, and more than 40 families were moved to a school."
    MAYOR = "“Nobody is missing,” said Ilka Brandt, the mayor of Orsova."
    FERRY = "A ferry ran aground off Sete with nobody hurt."

    def page(self, text: str, place: str = "pages/dam.html", url: str | None = None) -> Page:
        html = f"<html><body><p>{text}</p></body></html>"
        return Page(place, html.encode(), "text/html", url=url, charset="utf-8", headers=(("Server", "nginx"),))

    def article(self, text: str, place: str = "pages/dam.html", headline: str | None = None) -> Article:
        page = self.page(text, place)
        return Article(page.id, text, place, headline=headline, url=page.url, sha256=page.sha256)

    def read(self, store: Store, text: str, place: str, analyser: str = "clean 1") -> Article:
        """One input as the desk reads it: page, article and ending, kept together."""
        article = self.article(text, place)
        with store.batch():
            store.add_page(self.page(text, place))
            store.keep_article(article, analyser)
            store.record(Outcome(place, Ending.OK, article=article.id))
        return article

    def study(self, article: Article) -> Study:
        """One fact of each of several kinds, with an open end, a day and a speaker in fragments."""
        here = Span(article.id, 0, len(article.text))
        return Study(
            article,
            sentences=(Sentence(here, article.text, 0),),
            quantities=(Quantity(40, inf, "families", Span(article.id, 45, 66), Span(article.id, 55, 57)),),
            moments=(Moment(Span(article.id, 36, 42), "2031-03-02", "DATE", self.MONDAY.date(), self.MONDAY.date()),),
            names=(Name(Span(article.id, 14, 20), "Orsova", "LOC"),),
            attributions=(
                Attribution(
                    source=(Span(article.id, 29, 40),),
                    cue=(Span(article.id, 24, 28),),
                    content=(Span(article.id, 0, 8), Span(article.id, 10, 21)),
                    speaker="Ilka Brandt",
                ),
            ),
        )

    def notes(self, sentence: str) -> Notes:
        key = Sentence(Span("a", 0, len(sentence)), sentence, 0).key
        return Notes(key, quantities=(Quantity(-inf, 40, None, Span(key, 0, 4), Span(key, 0, 2)),))

    def story(self, *articles: Article, title: str = "The dam above Orsova") -> Story:
        return Story("dam", title, tuple(article.id for article in articles), ("both name the dam above Orsova",))

    def dossier(self, *articles: Article) -> Dossier:
        ids = tuple(article.id for article in articles)
        cited = Span(ids[0], 45, 66)
        reading = Reading("more than 40", (cited,), (ids[0],), (), low=40, high=inf, of="families")
        point = Point("p1", "how many families?", ClaimKind.QUANTITY, Finding.ALONE, (reading,), ("one line",))
        stemma = Stemma(ids, (), (), (Line(ids[0], "own report", ids, ("no copy was seen",)),))
        return Dossier(
            self.story(*articles),
            tuple(self.study(article) for article in articles),
            stemma,
            (point,),
            (),
            (Quotation("Ilka Brandt", "Nobody is missing", (cited,)),),
        )


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dam.db"


@pytest.fixture
def open_on(path: Path) -> Callable[[datetime], Store]:
    """Opens the desk on a given day."""
    return lambda day: Store.open(path, now=lambda: day)


@pytest.fixture
def store(open_on: Callable[[datetime], Store]) -> Iterator[Store]:
    with open_on(Newsroom.MONDAY) as store:
        yield store
