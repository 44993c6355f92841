"""The story paragraphs of an HTML page, by trafilatura (Barbaresi 2021), and where they stand among its lines.

`favor_precision` measured best on the article-extraction-benchmark: shingle F1 .964 against .958.
"""

from __future__ import annotations

import copy
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from lxml import etree, html
from trafilatura.core import bare_extraction

from stemma.clean.lines import Line

COVERED = 0.5
"""Share of a visible line's letters that must be in story paragraphs for it to count as story."""
LUMP = 4
"""Visible lines in one paragraph from which it is no paragraph but lines run together."""
MOSTLY = 0.8
"""Share of the words of the story in such paragraphs from which the extractor's answer is not used."""
SHORTEST = 200
"""Characters of story under which the second, more generous reading is tried."""
PARAGRAPHS = frozenset(("p", "head", "item", "quote", "cell", "code"))


def paragraphs(tree: html.HtmlElement, url: str | None) -> tuple[str, ...]:
    """The paragraphs of the main text in order; empty where trafilatura finds none."""
    precise = _extracted(tree, url, precise=True)
    if sum(map(len, precise)) >= SHORTEST:
        return precise
    return max(precise, _extracted(tree, url, precise=False), key=lambda found: sum(map(len, found)))


def _extracted(tree: html.HtmlElement, url: str | None, precise: bool) -> tuple[str, ...]:
    found = bare_extraction(
        copy.deepcopy(tree),
        url=url,
        favor_precision=precise,
        include_comments=False,
        include_tables=True,
        with_metadata=False,
    )
    body = getattr(found, "body", None)
    if body is None:
        return ()
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


def placed(found: tuple[str, ...], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """All lines of the page in order, the story paragraphs among them kept with their offsets."""
    letters, offsets = _squeezed(lines)
    story, covered, cursor = [], [], 0
    for paragraph in found:
        key = "".join(paragraph.split())
        at = letters.find(key, cursor)
        at = at if at >= 0 else letters.find(key)
        if not key:
            continue
        if at < 0:
            story.append(Line(paragraph, None, None).story("in the main text of the page"))
            continue
        start, end = offsets[at], offsets[at + len(key) - 1] + 1
        cursor = at + len(key)
        covered.append((at, cursor))
        tag, hints = _around(lines, start)
        story.append(Line(paragraph, start, end, tag, hints).story("in the main text of the page"))
    rest = _uncovered(lines, covered, offsets)
    return _merged(story, rest)


def lumped(found: tuple[Line, ...], seen: tuple[Line, ...]) -> bool:
    """Whether the extractor ran the lines of the page together: it falls back to the bare text of odd pages."""
    story = [line for line in found if line.kept and line.start is not None and line.end is not None]
    starts = [line.start or 0 for line in seen]
    spans = [bisect_left(starts, line.end or 0) - bisect_right(starts, line.start or 0) + 1 for line in story]
    words = sum(line.words for line in story)
    return sum(line.words for line, span in zip(story, spans, strict=True) if span >= LUMP) > MOSTLY * words


def _squeezed(lines: tuple[Line, ...]) -> tuple[str, list[int]]:
    """All letters of the page without spaces, and the offset of each: spacing differs between readers of HTML."""
    letters, offsets = [], []
    for line in lines:
        for place, letter in enumerate(line.text, line.start or 0):
            if not letter.isspace():
                letters.append(letter)
                offsets.append(place)
    return "".join(letters), offsets


def _around(lines: tuple[Line, ...], start: int) -> tuple[str, str]:
    at = max(0, bisect_right(lines, start, key=lambda line: line.start or 0) - 1)
    return lines[at].tag, lines[at].hints


def _uncovered(lines: tuple[Line, ...], covered: list[tuple[int, int]], offsets: list[int]) -> list[Line]:
    """The lines of which no more than `COVERED` is in story paragraphs."""
    inside = bytearray(len(offsets))
    for start, end in covered:
        inside[start:end] = b"\x01" * (end - start)
    rest = []
    for line in lines:
        first, last = bisect_left(offsets, line.start or 0), bisect_left(offsets, line.end or 0)
        if inside.count(1, first, last) <= COVERED * (last - first):
            rest.append(line)
    return rest


def _merged(story: list[Line], rest: list[Line]) -> tuple[Line, ...]:
    """By offset; a paragraph that could not be found keeps its place after the one before it."""
    keyed: list[tuple[int, int, int, Line]] = []
    last = 0
    for line in story:
        last = max(last, line.start if line.start is not None else last)
        keyed.append((last, 0, len(keyed), line))
    keyed.extend((line.start or 0, 1, number, line) for number, line in enumerate(rest))
    return tuple(line for *_, line in sorted(keyed, key=lambda entry: entry[:3]))
