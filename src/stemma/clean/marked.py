"""What the mark-up of a page marks for readers: headings, bylines, times, by tag, class name and microdata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from stemma.clean.told import Told

NEAR = 6
"""Elements above a time mark whose class names may say that it is another story's."""
ABOVE = 4
"""The same for a byline."""
LONGEST = 150
"""Characters of an element that is a byline; a longer one holds more than that."""

BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|byl|writer|contributor)(?:$|[\s_-])|author-?name|byline"
)
NOT_BYLINE = re.compile(r"comment|related|avatar|\bbio|recirc|widget|sidebar|testimonial|quote")
WRITER_PAGE = re.compile(
    r"/(?:authors?|writers?|by|byline|journalists?|reporters?|contributors?|columnists?)/[^/?#]+/?$", re.IGNORECASE
)
"""The address of a page about a writer, to which a byline links."""
NAMED_IN = ("span", "div", "p", "a", "address", "cite", "li", "em", "strong", "b", "td", "section")


def headings(tree: html.HtmlElement) -> tuple[Told, ...]:
    """The headings of the first order; those in the frame of the page only where there is no other."""
    heads = [head for head in tree.iter("h1") if text_of(head)]
    inner = [
        head
        for head in heads
        if not any(
            a.tag in ("header", "nav", "footer") and "article" not in _classes(a) for a in head.iterancestors()
        )
    ]
    return tuple(Told(text_of(head), "h1") for head in inner or heads)


def bylines(tree: html.HtmlElement) -> Iterator[Told]:
    """What stands in elements that call themselves byline or author, outermost first, none within another."""
    taken: set[Any] = set()
    for element in tree.iter(*NAMED_IN):
        classes = _classes(element)
        where = _by_mark(element, classes)
        if where is None or NOT_BYLINE.search(classes):
            continue
        above = list(element.iterancestors())
        if any(a in taken for a in above):
            continue
        aside = ("aside", "nav") if where != "class name of the element" else ("aside", "nav", "footer")
        if any(a.tag in aside or NOT_BYLINE.search(_classes(a)) for a in above[:ABOVE]):
            continue
        text = text_of(element)
        if text and len(text) < LONGEST:
            taken.add(element)
            yield Told(text, f"visible byline ({where})")


def _by_mark(element: html.HtmlElement, classes: str) -> str | None:
    """What marks an element as a byline; None where nothing does."""
    if element.get("itemprop") == "author":
        return "microdata author"
    if "author" in (element.get("rel") or ""):
        return "rel=author"
    if BYLINE.search(classes):
        return "class name of the element"
    return "link to the writer's page" if WRITER_PAGE.search(element.get("href") or "") else None


def times(tree: html.HtmlElement) -> tuple[tuple[Told, ...], tuple[Told, ...]]:
    """The first time that is marked as the publication's, and the first time mark of the page; either may lack."""
    marked = [
        (pubdate, told) for element in tree.iter("time", "span", "abbr", "meta") for pubdate, told in _time(element)
    ]
    published = tuple(told for pubdate, told in marked if pubdate)
    return published[:1], () if published else tuple(told for _, told in marked)[:1]


def _time(element: html.HtmlElement) -> Iterator[tuple[bool, Told]]:
    """The time of an element and whether it says published; none in comments, side columns and lists of links."""
    stamp = element.get("datetime") or element.get("content") or (element.tag == "abbr" and element.get("title"))
    marks = f"{element.get('itemprop') or ''} {_classes(element)}".lower()
    pubdate = element.get("pubdate") is not None or "published" in marks
    if not stamp or "modified" in marks or "updated" in marks or not (pubdate or element.tag == "time"):
        return
    above = (a for a, _ in zip(element.iterancestors(), range(NEAR), strict=False) if a.tag not in ("body", "html"))
    if not any(a.tag in ("aside", "nav", "footer", "li") or NOT_BYLINE.search(_classes(a)) for a in above):
        yield pubdate, Told(stamp, "marked as published" if pubdate else "first time mark of the page")


def text_of(element: html.HtmlElement) -> str:
    """All the text in an element, on one line."""
    return " ".join(" ".join(element.itertext()).split())


def _classes(element: html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower().strip()
