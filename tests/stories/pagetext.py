"""What a reader sees on a page, read plainly: the text against which an editor's quotations are checked.

On purpose it shares nothing with the package: the answer must not depend on what it is there to judge.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

UNSEEN = {"script", "style", "title"}
INLINE = {"a", "b", "em", "font", "i", "small", "span", "strong", "time"}
"""Tags that stand within a line of text; all others end one."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._unseen += 1
        if tag not in INLINE:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._unseen -= 1
        if tag not in INLINE:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)


def flat(text: str) -> str:
    """The text with every stretch of white space made one space.

    >>> flat(" two  words\\n")
    'two words'
    """
    return re.sub(r"\s+", " ", text).strip()


def page_text(path: Path) -> str:
    """All visible words of a page, story and furniture alike, as one flat line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".html":
        return flat(text)
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return flat("".join(reader.pieces))
