"""The story paragraphs of an HTML page, by trafilatura (Barbaresi 2021), and where they stand among its lines.

Its balanced setting keeps more of guides and features than `favor_precision` (word F1 on WCXB .942 against .922);
what it keeps too much of news pages is taken out afterwards (shingle F1 on AEB .970 against .969).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cache

from lxml import etree, html
from trafilatura.core import bare_extraction
from trafilatura.htmlprocessing import convert_tags, prune_unwanted_nodes, tree_cleaning
from trafilatura.main_extractor import extract_content
from trafilatura.settings import Extractor
from trafilatura.xpaths import RAW_TREE_PRUNE_XPATH, REMOVE_COMMENTS_AND_LISTS_XPATH

from stemma.clean.lines import Line

COVERED = 0.5
"""Share of a visible line's letters that must be in story paragraphs for it to count as story."""
LUMP = 4
"""Visible lines in one paragraph from which it is no paragraph but lines run together."""
MOSTLY = 0.8
"""Share of the words of the story in such paragraphs from which the extractor's answer is not used."""
LONG = 80
"""Characters of a visible line that is a paragraph rather than a title or a link."""
LINKS = 0.5
"""Share of a line in links from which it is a link."""
FAIR = (0.4, 1.5)
"""How much of the characters in long lines an extractor may find: less and it lost the story, more and it made some.
Measured on AEB and WCXB: nine pages in ten lie between, and the quick answer is the better there."""
CROWDED = 5_000
"""Visible lines of a page on which nothing more is tried: front pages have 3,000, and the other extractors take ten
times as long."""
SHORTEST = 200
"""Characters of story under which the second, more generous reading is tried."""
TELLING = 20
"""Letters of a visible line that is looked for inside a paragraph; a shorter one is found by chance."""
PRUNED = [*RAW_TREE_PRUNE_XPATH, *REMOVE_COMMENTS_AND_LISTS_XPATH]
"""What the extractor cuts from a page first: whole stories appended below the first, and readers' comments."""
PARAGRAPHS = frozenset(("p", "head", "item", "quote", "cell", "code"))


def paragraphs(tree: html.HtmlElement, seen: tuple[Line, ...]) -> tuple[str, ...]:
    """The paragraphs of the main text in order; empty where trafilatura finds none.

    Its quick pass is right wherever it finds about what the page shows; elsewhere it is asked to compare its answer
    with those of two other extractors, and for the little that some pages hold to be generous.
    """
    quick = _quick(tree)
    long = sum(len(line.text) for line in seen if len(line.text) >= LONG and line.linked < LINKS)
    fair = long >= SHORTEST and FAIR[0] * long <= sum(map(len, quick)) <= FAIR[1] * long
    if fair or len(seen) > CROWDED:
        return quick
    found = _extracted(tree)
    if sum(map(len, found)) >= SHORTEST:
        return found
    return max(found, _extracted(tree, recall=True), key=lambda texts: sum(map(len, texts)))


@cache
def _asked(recall: bool) -> Extractor:
    """How the extractor is asked: for the tree of paragraphs alone, not for their text or the page's metadata."""
    return Extractor(output_format="txt", recall=recall, comments=False, tables=True, with_metadata=False)


def _quick(tree: html.HtmlElement) -> tuple[str, ...]:
    """What the extractor's own rules find, without its rescues: half its time goes into asking whether one is due."""
    asked = _asked(recall=False)
    pruned = prune_unwanted_nodes(tree_cleaning(copy(tree), asked), PRUNED)
    body, _ = extract_content(convert_tags(pruned, asked), asked)
    return _paragraphs(body)


def _extracted(tree: html.HtmlElement, recall: bool = False) -> tuple[str, ...]:
    found = bare_extraction(tree, options=_asked(recall))  # it copies the tree itself
    body = getattr(found, "body", None)
    return () if body is None else _paragraphs(body)


def _paragraphs(body: etree._Element) -> tuple[str, ...]:
    return tuple(text for text in map(_tidy, _texts(body)) if text)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _texts(body: etree._Element) -> Iterator[str]:
    """One text for each paragraph, item or heading; line breaks inside one part it."""
    for element in body:
        if element.tag in ("list", "table", "row"):
            yield from _texts(element)
        elif element.tag == "quote" and len(element) and any(child.tag in PARAGRAPHS for child in element):
            yield element.text or ""
            yield from _texts(element)
        else:
            yield from _broken(element)
        yield element.tail or ""


def _broken(element: etree._Element) -> Iterator[str]:
    pieces = [element.text or ""]
    for child in element:
        if child.tag == "lb":
            yield "".join(pieces)
            pieces = [child.tail or ""]
        elif child.tag in ("list", "quote", "table"):
            yield "".join(pieces)
            yield from _texts(child) if len(child) else ["".join(child.itertext())]
            pieces = [child.tail or ""]
        else:
            pieces.append("".join(child.itertext()) + (child.tail or ""))
    yield "".join(pieces)


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph that the extractor found: the stretches of visible lines that hold it, none where it is unseen."""

    text: str
    pieces: tuple[tuple[int, int], ...]


def located(found: tuple[str, ...], lines: tuple[Line, ...]) -> tuple[Found, ...]:
    """Where on the page each paragraph stands, line by line: no piece runs over the end of a visible line."""
    squeezed = _squeezed(lines)
    cursor, places = 0, []
    for paragraph in found:
        key = "".join(paragraph.split())
        at = squeezed.letters.find(key, cursor)
        at = at if at >= 0 else squeezed.letters.find(key)
        if not key:
            continue
        if at >= 0:
            cursor = at + len(key)
            places.append(Found(paragraph, tuple(squeezed.pieces(at, cursor))))
        else:
            places.append(Found(paragraph, tuple(_lines_within(key, lines))))
    return tuple(places)


def placed(found: tuple[Found, ...], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """All lines of the page in order, those of the story paragraphs kept: each is a stretch of the visible text."""
    text = "\n".join(line.text for line in lines)
    story: list[Line] = []
    for paragraph in found:
        if not paragraph.pieces:
            story.append(Line(paragraph.text, None, None).story("in the main text of the page"))
        for start, end in paragraph.pieces:
            around = _around(lines, start)
            piece = Line(text[start:end], start, end, around.tag, around.hints, around.linked, path=around.path)
            story.append(piece.story("in the main text of the page"))
    return _merged(story, _uncovered(lines, [piece for paragraph in found for piece in paragraph.pieces]))


def lumped(found: tuple[Found, ...]) -> bool:
    """Whether the extractor ran the lines of the page together: it falls back to the bare text of odd pages."""
    words = sum(len(paragraph.text.split()) for paragraph in found)
    lumps = (paragraph for paragraph in found if len(paragraph.pieces) >= LUMP)
    return sum(len(paragraph.text.split()) for paragraph in lumps) > MOSTLY * words


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """All letters of the page without spaces, and where each word and each line begins among them.

    Spacing differs between readers of HTML; letters do not.
    """

    letters: str
    words: list[int]
    offsets: list[int]
    starts: list[int]

    def offset(self, letter: int) -> int:
        """Where in the visible text a letter stands."""
        word = bisect_right(self.words, letter) - 1
        return self.offsets[word] + letter - self.words[word]

    def pieces(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The stretches of the visible text that hold these letters, one for each line."""
        while first < last:
            line = bisect_right(self.starts, first)
            end = min(last, self.starts[line] if line < len(self.starts) else last)
            yield self.offset(first), self.offset(end - 1) + 1
            first = end


def _squeezed(lines: tuple[Line, ...]) -> _Squeezed:
    letters: list[str] = []
    words: list[int] = []
    offsets: list[int] = []
    starts: list[int] = []
    length = 0
    for line in lines:
        starts.append(length)
        offset = line.start or 0
        for word in line.text.split(" "):  # a visible line holds no other space
            letters.append(word)
            words.append(length)
            offsets.append(offset)
            length += len(word)
            offset += len(word) + 1
    return _Squeezed("".join(letters), words, offsets, starts)


def _lines_within(key: str, lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """The visible lines that a paragraph run together holds whole."""
    for line in lines:
        letters = "".join(line.text.split())
        if len(letters) >= TELLING and letters in key and line.start is not None and line.end is not None:
            yield line.start, line.end


def _around(lines: tuple[Line, ...], start: int) -> Line:
    return lines[max(0, bisect_right(lines, start, key=lambda line: line.start or 0) - 1)]


def _uncovered(lines: tuple[Line, ...], covered: list[tuple[int, int]]) -> list[Line]:
    """The lines of which no more than `COVERED` is in story paragraphs."""
    inside = bytearray(lines[-1].end or 0) if lines else bytearray()
    for start, end in covered:
        inside[start:end] = b"\x01" * (end - start)
    return [line for line in lines if inside.count(1, line.start or 0, line.end or 0) <= COVERED * len(line.text)]


def _merged(story: list[Line], rest: list[Line]) -> tuple[Line, ...]:
    """By offset; a paragraph that could not be found keeps its place after the one before it."""
    keyed: list[tuple[int, int, int, Line]] = []
    last = 0
    for line in story:
        last = max(last, line.start if line.start is not None else last)
        keyed.append((last, 0, len(keyed), line))
    keyed.extend((line.start or 0, 1, number, line) for number, line in enumerate(rest))
    return tuple(line for *_, line in sorted(keyed, key=lambda entry: entry[:3]))
