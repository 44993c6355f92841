"""HTML to visible lines: the blocks a reader sees, in order, each with the element it stood in."""

from __future__ import annotations

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


PLAIN = etree.ElementDefaultClassLookup(element=html.HtmlElement, comment=html.HtmlComment)
"""Every element is the same class: lxml.html asks a function of Python for the class of each element it touches, and
all that its classes for forms and inputs add is never used here."""
DEAD = ("style", "svg", "canvas")
"""Elements that neither the eye nor a reader of tags finds anything in: taken out once, not passed over in every
walk and copied with every copy."""
BROKEN = 90
"""Characters of running text from which one line break is a space."""


def tree_of(text: str) -> html.HtmlElement | None:
    """The element tree of a page, None where there is none to be had (nothing but a comment, say).

    lxml's limits on depth and size stay on: a page that nests a thousand deep is cut, not followed.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    parser.set_element_class_lookup(PLAIN)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    etree.strip_elements(tree, *DEAD, with_tail=False)
    return tree


class _Spot:
    """An element of a page with those around it: what its lines are told by, worked out once it has one."""

    __slots__ = ("above", "element", "path", "told")

    def __init__(self, element: html.HtmlElement, above: _Spot | None) -> None:
        self.element = element
        self.above = above
        self.path: tuple[int, ...] = ()
        self.told: tuple[str, str] | None = None

    def near(self) -> list[html.HtmlElement]:
        """The element and those that may say what it is, innermost first."""
        found, spot = [self.element], self.above
        while spot is not None and len(found) <= HINTS:
            found.append(spot.element)
            spot = spot.above
        return found


@dataclass(slots=True)
class _Walk:
    """What has been seen so far of a page that is being walked."""

    lines: list[Line] = field(default_factory=list)
    elements: list[html.HtmlElement] = field(default_factory=list)
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    length: int = 0
    breaks: int = 0
    numbers: int = 0

    def say(self, text: str | None, linked: bool) -> None:
        if text:
            if self.breaks and not text.isspace():
                self.breaks = 0
            self.pieces.append((text, linked))

    def flush(self, spot: _Spot) -> None:
        self.breaks = 0
        if not self.pieces:
            return
        text = " ".join("".join([piece for piece, _ in self.pieces]).split())
        if text and len(self.lines) < MAX_LINES:
            linked = sum([len(piece.strip()) for piece, link in self.pieces if link]) / len(text)
            start = self.length
            self.length = start + len(text) + 1
            if spot.told is None:
                near = spot.near()
                spot.told = _tag(near), _hints(near)
            tag, hints = spot.told
            self.elements.append(spot.element)
            path = self._path(spot)
            self.lines.append(Line(text, start, start + len(text), tag, hints, min(1.0, linked), path=path))
        self.pieces.clear()

    def _path(self, spot: _Spot) -> tuple[int, ...]:
        """The numbers of the elements from the outermost in; an element has one once a line stands in it."""
        bare: list[_Spot] = []
        above: _Spot | None = spot
        while above is not None and not above.path:
            bare.append(above)
            above = above.above
        path = above.path if above else ()
        for one in reversed(bare):
            path = one.path = (*path, self.numbers)
            self.numbers += 1
        return path


def visible_lines(tree: html.HtmlElement) -> tuple[Line, ...]:
    """The visible lines of a page; their offsets count in the lines joined by line feeds."""
    return tuple(line for line, _ in visible_blocks(tree))


def visible_blocks(tree: html.HtmlElement) -> tuple[tuple[Line, html.HtmlElement], ...]:
    """The visible lines of a page, each with the element that it stands in."""
    walk = _Walk()
    top = _Spot(tree, None)
    stack: list[tuple[_Spot, _Spot, bool, bool]] = [(top, top, False, False)]
    while stack:
        spot, block, linked, leaving = stack.pop()
        element = spot.element
        tag = element.tag
        if leaving:
            if tag in BLOCKS:
                walk.flush(spot)
            # Neighbours that touch in the source ("<b>Ann Lee</b><i>2 March</i>") are kept apart by style.
            walk.say(element.tail or " ", linked)
        elif not isinstance(tag, str) or tag in UNSEEN or _hidden(element):
            walk.say(element.tail, linked)
        elif tag == "br":
            _break(walk, block)
            walk.say(element.tail, linked)
        else:
            inner = block
            if tag in BLOCKS:
                walk.flush(block)
                inner = spot
            stack.append((spot, block, linked, True))
            inside = linked or tag == "a" or tag == "button"
            walk.say(element.text, inside)
            stack.extend([(_Spot(child, spot), inner, inside, False) for child in reversed(element)])
    walk.flush(top)
    return tuple(zip(walk.lines, walk.elements, strict=True))


def _break(walk: _Walk, block: _Spot) -> None:
    """One break is a space in running text, two are a new paragraph; in short lines one is enough."""
    breaks = walk.breaks + 1
    if breaks > 1 or sum([len(piece) for piece, _ in walk.pieces]) < BROKEN:
        walk.flush(block)
    else:
        walk.pieces.append((" ", False))
    walk.breaks = breaks


def _hidden(element: html.HtmlElement) -> bool:
    style = element.get("style")
    if style and "display" in style.lower() and "display:none" in style.replace(" ", "").lower():
        return True
    return element.get("hidden") is not None


def _tag(near: list[html.HtmlElement]) -> str:
    """The block's own tag, or the telling one around it (a paragraph in a figure's caption is a caption)."""
    return str(next((element.tag for element in near if element.tag in TELLING), near[0].tag))


def _hints(near: list[html.HtmlElement]) -> str:
    words = [word for e in near[:NAMED] for name in ("class", "id", "itemprop") if (word := e.get(name))]
    return " ".join(" ".join(words).lower().split())
