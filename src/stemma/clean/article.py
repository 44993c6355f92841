"""One page cleaned: decode, see, sort, read the masthead, doubt."""

from __future__ import annotations

from dataclasses import replace

from stemma.clean.agencies import credits
from stemma.clean.dateline import dateline
from stemma.clean.decode import decode
from stemma.clean.doubt import headline_doubt
from stemma.clean.gate import check, language_of
from stemma.clean.lines import Line, dump_lines
from stemma.clean.maintext import paragraphs, placed
from stemma.clean.masthead import Layout, authors, headline, layout, outlet
from stemma.clean.metadata import NOTHING, Metadata, metadata
from stemma.clean.published import dates_seen, published
from stemma.clean.sift import sift
from stemma.clean.story import sort_dump
from stemma.clean.visible import tree_of, visible_lines
from stemma.errors import NotAnArticle, UnreadablePage
from stemma.lang import Language
from stemma.model import Article, Block, Page

CLEAN = "clean/1"
"""Name and version of this analyser: what it wrote can be told apart from what a later one writes."""


def clean(page: Page) -> Article:
    """The article on a page.

    `UnreadablePage` where the bytes are no text, `NotAnArticle` where they hold no story that Stemma reads.
    """
    decoded = decode(page)
    if not decoded.text.strip():
        raise UnreadablePage(f"{page.place}: the page is empty. Save it again.")
    told, lines, language = _html(page, decoded.text) if page.media == "text/html" else _text(page, decoded.text)
    found = layout(lines)
    check(found, told, page.place, language)
    return _article(page, found, told, lines, language)


def _html(page: Page, text: str) -> tuple[Metadata, tuple[Line, ...], Language]:
    tree = tree_of(text)
    if tree is None:
        raise UnreadablePage(f"{page.place}: the HTML holds no element that can be read. Save the page again from a browser.")
    seen = visible_lines(tree)
    if not seen:
        raise NotAnArticle(f"{page.place}: the page shows no text (scripts may write it). Save it from a browser after it has loaded.")
    language = language_of(seen, page.place)
    told = metadata(tree)
    return told, sift(placed(paragraphs(tree, page.url), seen), language), language


def _text(page: Page, text: str) -> tuple[Metadata, tuple[Line, ...], Language]:
    lines = dump_lines(text)
    language = language_of(lines, page.place)
    return NOTHING, sort_dump(lines, language), language


def _article(page: Page, found: Layout, told: Metadata, lines: tuple[Line, ...], language: Language) -> Article:
    title = headline(found, told, language)
    name = outlet(found, told, title.text if title else None, language)
    people, bylines = authors(found, told, name.text if name else None, language)
    body = found.body
    opening = dateline(body, language)
    every = "\n".join(line.text for line in lines)
    credited = credits(opening, bylines, found.above, found.below, every, language)
    seen = dates_seen(found, told, title.text if title else None, page.url, language)
    day, because = published(seen)
    elsewhere = tuple(line.text for line in found.below)
    return Article(
        id=page.id,
        text=body,
        place=page.place,
        headline=title.text if title else None,
        headline_doubt=headline_doubt(title.text, body, elsewhere, language) if title else None,
        outlet=name.text if name else None,
        agency=credited[0].agency if credited else None,
        authors=people,
        dateline=replace(opening, agency=credited[0].agency) if opening and opening.agency and credited else opening,
        credits=credited,
        published=day,
        published_because=because,
        dates=seen,
        blocks=tuple(Block(line.text, line.kept, line.because, line.start, line.end) for line in lines),
        language=language.code,
        url=page.url or told.url,
        sha256=page.sha256,
    )
