"""Back to the page: where the words of a story stand in the page that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stemma.clean.decode import decode
from stemma.clean.visible import tree_of, visible_blocks
from stemma.model import Article, Page

SEAM = 2
"""Characters between two paragraphs of a story: the blank line."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One stretch of the page that holds cited words.

    `start` and `end` count in the visible text, `text` is what stands there. `element` is the XPath of the block
    element that holds it, None in a text dump; there `first` and `last` are the bytes of the file, which an HTML
    page has no such thing as: entities and tags stand between its letters.
    """

    start: int
    end: int
    text: str
    element: str | None = None
    first: int | None = None
    last: int | None = None


def shown(article: Article, start: int, end: int, page: Page) -> tuple[Shown, ...]:
    """Where the page shows this stretch of the story: one entry for each paragraph that it touches.

    `page` must be the one that the article was read from. Words that the page holds out of sight are left out.
    """
    if page.media == "text/html":
        return tuple(_in_html(article, start, end, page))
    return tuple(_in_dump(article, start, end, page))


def paragraphs_of(article: Article) -> Iterator[tuple[int, int, int | None, int | None]]:
    """Each paragraph of the story: where it stands in the text, and where in the visible text of the page."""
    at = 0
    for block in article.blocks:
        if block.kept:
            yield at, at + len(block.text), block.start, block.end
            at += len(block.text) + SEAM


def _touched(article: Article, start: int, end: int, visible: str) -> Iterator[tuple[int, int]]:
    """The stretches of the visible text that hold this stretch of the story."""
    for first, last, left, right in paragraphs_of(article):
        low, high = max(start, first), min(end, last)
        if low >= high or left is None or right is None:
            continue
        story, there = article.text[first:last], visible[left:right]
        yield left + _same_letter(story, there, low - first), left + _same_letter(story, there, high - 1 - first) + 1


def _same_letter(one: str, other: str, at: int) -> int:
    """The place in the other text of the letter at this place in the one: they differ in their spaces only."""
    if one == other:
        return at
    letters = sum(not letter.isspace() for letter in one[:at])
    for place, letter in enumerate(other):
        if not letter.isspace():
            if letters == 0:
                return place
            letters -= 1
    return len(other) - 1


def _in_html(article: Article, start: int, end: int, page: Page) -> Iterator[Shown]:
    tree = tree_of(decode(page).text)
    if tree is None:
        return
    blocks = visible_blocks(tree)
    visible = "\n".join(line.text for line, _ in blocks)
    for low, high in _touched(article, start, end, visible):
        holding = [e for line, e in blocks if line.start is not None and line.start <= low < (line.end or 0)]
        element = tree.getroottree().getpath(holding[0]) if holding else None
        yield Shown(low, high, visible[low:high], element)


def _in_dump(article: Article, start: int, end: int, page: Page) -> Iterator[Shown]:
    decoded = decode(page)
    raw = page.data.decode(decoded.charset, "replace")
    same = [letter for letter in raw if not letter.isspace()] == [c for c in decoded.text if not c.isspace()]
    for low, high in _touched(article, start, end, decoded.text):
        found = Shown(low, high, decoded.text[low:high])
        if same:
            first = _same_letter(decoded.text, raw, low)
            last = _same_letter(decoded.text, raw, high - 1) + 1
            codec = "utf-8" if decoded.charset == "utf-8-sig" else decoded.charset
            mark = 3 if decoded.charset == "utf-8-sig" else 0
            found = Shown(
                low,
                high,
                found.text,
                None,
                mark + len(raw[:first].encode(codec)),
                mark + len(raw[:last].encode(codec)),
            )
        yield found
