"""HTML to visible lines: the blocks a reader sees, in order, each with the element it stood in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree, html

from stemma.clean.lines import Line

MAX_LINES = 20_000
"""Blocks of a page that are looked at; the busiest front page seen has 3,000."""

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "label", "legend", "li", "main", "menu", "nav", "ol", "option", "p",
    "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
UNSEEN = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "head", "select", "object", "embed", "canvas",
    "audio", "video", "math",
))  # fmt: skip
TELLING = frozenset(("figcaption", "nav", "aside", "footer", "figure", "h1", "button", "header"))
"""Elements that say what every block within them is."""
HINTS = 6
"""How many elements above a block may say so."""
NAMED = 4
"""How many elements, the block among them, lend it their class names."""


def tree_of(text: str) -> html.HtmlElement | None:
    """The element tree of a page, None where there is none to be had (nothing but a comment, say).

    lxml's limits on depth and size stay on: a page that nests a thousand deep is cut, not followed.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


@dataclass(slots=True)
class _Walk:
    """What has been seen so far of a page that is being walked."""

    lines: list[Line] = field(default_factory=list)
    elements: list[html.HtmlElement] = field(default_factory=list)
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    length: int = 0
    breaks: int = 0
    numbers: dict[html.HtmlElement, int] = field(default_factory=dict)

    def say(self, text: str | None, linked: bool) -> None:
        if text:
            if text.strip():
                self.breaks = 0
            self.pieces.append((text, linked))

    def flush(self, element: html.HtmlElement) -> None:
        text = re.sub(r"\s+", " ", "".join(piece for piece, _ in self.pieces)).strip()
        if text and len(self.lines) < MAX_LINES:
            linked = sum(len(piece.strip()) for piece, link in self.pieces if link) / len(text)
            start = self.length
            self.length = start + len(text) + 1
            above = [element, *element.iterancestors()]
            path = tuple(self.numbers.setdefault(one, len(self.numbers)) for one in reversed(above))
            near = above[: HINTS + 1]
            self.elements.append(element)
            self.lines.append(
                Line(text, start, start + len(text), _tag(near), _hints(near), min(1.0, linked), path=path)
            )
        self.pieces.clear()
        self.breaks = 0


def visible_lines(tree: html.HtmlElement) -> tuple[Line, ...]:
    """The visible lines of a page; their offsets count in the lines joined by line feeds."""
    return tuple(line for line, _ in visible_blocks(tree))


def visible_blocks(tree: html.HtmlElement) -> tuple[tuple[Line, html.HtmlElement], ...]:
    """The visible lines of a page, each with the element that it stands in."""
    walk = _Walk()
    stack: list[tuple[html.HtmlElement, html.HtmlElement, bool, bool]] = [(tree, tree, False, False)]
    while stack:
        element, block, linked, leaving = stack.pop()
        tag = element.tag
        if leaving:
            if tag in BLOCKS:
                walk.flush(element)
            # Neighbours that touch in the source ("<b>Ann Lee</b><i>2 March</i>") are kept apart by style.
            walk.say(element.tail or " ", linked)
        elif not isinstance(tag, str) or tag in UNSEEN or _hidden(element):
            walk.say(element.tail, linked)
        elif tag == "br":
            _break(walk, block)
            walk.say(element.tail, linked)
        else:
            if tag in BLOCKS:
                walk.flush(block)
            inner = element if tag in BLOCKS else block
            stack.append((element, block, linked, True))
            inside = linked or tag in ("a", "button")
            walk.say(element.text, inside)
            stack.extend((child, inner, inside, False) for child in reversed(element))
    walk.flush(tree)
    return tuple(zip(walk.lines, walk.elements, strict=True))


def _break(walk: _Walk, block: html.HtmlElement) -> None:
    """One break is a space in running text, two are a new paragraph; in short lines one is enough."""
    walk.breaks += 1
    said = sum(len(piece) for piece, _ in walk.pieces)
    if walk.breaks > 1 or said < 90:
        breaks = walk.breaks
        walk.flush(block)
        walk.breaks = breaks
    else:
        walk.pieces.append((" ", False))


def _hidden(element: html.HtmlElement) -> bool:
    style = element.get("style")
    if style and "display" in style.lower() and "display:none" in style.replace(" ", "").lower():
        return True
    return element.get("hidden") is not None


def _tag(near: list[html.HtmlElement]) -> str:
    """The block's own tag, or the telling one around it (a paragraph in a figure's caption is a caption)."""
    return str(next((element.tag for element in near if element.tag in TELLING), near[0].tag))


def _hints(near: list[html.HtmlElement]) -> str:
    words = (word for e in near[:NAMED] for name in ("class", "id", "itemprop") if (word := e.get(name)))
    return " ".join(" ".join(words).lower().split())
