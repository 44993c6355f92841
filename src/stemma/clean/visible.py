"""HTML to visible lines: the blocks a reader sees, in order, each with the element it stood in."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

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
LINKING = frozenset(("a", "button"))
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
DEEPEST = 100
"""Elements around a line whose numbers it bears. News pages nest thirty deep; the home of a story is not looked for
below."""
WORDY = etree.XPath("//@*[string-length() > 4000][not(starts-with(name(), 'data-'))]")
"""Attributes longer than any class name, address or description; every line below would be asked for them."""
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
    for value in WORDY(tree):
        value.getparent().attrib.pop(value.attrname, None)
    return tree


@dataclass(slots=True)
class _Walk:
    """What has been seen so far of a page that is being walked."""

    lines: list[Line] = field(default_factory=list)
    elements: list[html.HtmlElement] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    length: int = 0
    breaks: int = 0
    paths: dict[html.HtmlElement, tuple[int, ...]] = field(default_factory=dict)

    def say(self, text: str, linked: bool) -> None:
        if self.breaks and not text.isspace():
            self.breaks = 0
        self.pieces.append(text)
        if linked:
            self.links.append(text)

    def flush(self, element: html.HtmlElement) -> None:
        self.breaks = 0
        if not self.pieces:
            return
        text = " ".join("".join(self.pieces).split())
        if text and len(self.lines) < MAX_LINES:
            linked = sum([len(piece.strip()) for piece in self.links]) / len(text)
            start = self.length
            self.length = end = start + len(text) + 1
            near = [element, *islice(element.iterancestors(), HINTS)]
            self.elements.append(element)
            path = self._path(element)
            self.lines.append(Line(text, start, end - 1, _tag(near), _hints(near), min(1.0, linked), path=path))
        self.pieces.clear()
        self.links.clear()

    def _path(self, element: html.HtmlElement) -> tuple[int, ...]:
        """The numbers of the elements from the outermost in; an element has one once a line stands in it."""
        bare: list[html.HtmlElement] = []
        above: html.HtmlElement | None = element
        while above is not None and above not in self.paths:
            bare.append(above)
            above = above.getparent()
        path = () if above is None else self.paths[above]
        for one in reversed(bare):
            path = self.paths[one] = (*path, len(self.paths)) if len(path) < DEEPEST else path
        return path


def visible_lines(tree: html.HtmlElement) -> tuple[Line, ...]:
    """The visible lines of a page; their offsets count in the lines joined by line feeds."""
    return tuple(_walked(tree).lines)


def visible_blocks(tree: html.HtmlElement) -> tuple[tuple[Line, html.HtmlElement], ...]:
    """The visible lines of a page, each with the element that it stands in."""
    walk = _walked(tree)
    return tuple(zip(walk.lines, walk.elements, strict=True))


def _walked(tree: html.HtmlElement) -> _Walk:
    walk, blocks, links = _Walk(), [tree], 0
    passed: html.HtmlElement | None = None
    events = etree.iterwalk(tree, events=("start", "end"))
    for event, element in events:
        tag = element.tag
        if event == "start":
            if tag in UNSEEN or not isinstance(tag, str) or _hidden(element):
                passed = element
                events.skip_subtree()
                continue
            if tag in BLOCKS:
                walk.flush(blocks[-1])
                blocks.append(element)
            elif tag == "br":
                _break(walk, blocks[-1])
                continue
            if tag in LINKING:
                links += 1
            if text := element.text:
                walk.say(text, links > 0)
            continue
        tail = element.tail
        if element is passed:
            passed = None
        elif tag != "br":
            if tag in BLOCKS:
                walk.flush(blocks.pop())
            if tag in LINKING:
                links -= 1
            # Neighbours that touch in the source ("<b>Ann Lee</b><i>2 March</i>") are kept apart by style.
            tail = tail or " "
        if tail:
            walk.say(tail, links > 0)
    walk.flush(tree)
    return walk


def _break(walk: _Walk, block: html.HtmlElement) -> None:
    """One break is a space in running text, two are a new paragraph; in short lines one is enough."""
    breaks = walk.breaks + 1
    if breaks > 1 or sum(map(len, walk.pieces)) < BROKEN:
        walk.flush(block)
    else:
        walk.pieces.append(" ")
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
