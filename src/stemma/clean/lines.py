"""A page as a list of visible lines: what the eye sees, whatever the page is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

WRAP = (50, 100)
"""Characters: the width at which mail programs and terminals break lines."""
WRAPPED = 0.6
"""Share of inner lines near that width from which a dump counts as hard-wrapped."""

UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Line:
    """One visible block of a page; offsets count in the visible text.

    `tag` is the nearest block element (empty in a text dump), `hints` the class names and ids around it,
    `linked` the share of its characters that are links, `path` the numbers of the elements that hold it, outermost
    first. `kept` and `because` say what it was taken for.
    """

    text: str
    start: int | None
    end: int | None
    tag: str = ""
    hints: str = ""
    linked: float = 0.0
    kept: bool = False
    because: str = ""
    path: tuple[int, ...] = ()

    def aside(self, because: str) -> Line:
        """The same line, set aside for this reason."""
        return self._sorted(False, because)

    def story(self, because: str) -> Line:
        """The same line, kept as story for this reason."""
        return self._sorted(True, because)

    @property
    def words(self) -> int:
        """How many words, roughly; two letters make one where a script leaves no spaces."""
        return _words(self.text)

    def _sorted(self, kept: bool, because: str) -> Line:
        # `dataclasses.replace` says the same, and takes five times as long on the thousand lines of a page.
        return Line(self.text, self.start, self.end, self.tag, self.hints, self.linked, kept, because, self.path)


@lru_cache(maxsize=4096)
def _words(text: str) -> int:
    """How many words a text has; kept, as every rule asks it of the same lines."""
    count = len(text.split())
    return count if text.isascii() else count + len(UNSPACED.findall(text)) // 2


def unspaced(line: Line) -> bool:
    """Whether the line is in a script that leaves no spaces, where words cannot be compared."""
    return line.words > 2 * len(line.text.split())


def dump_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text dump; hard-wrapped paragraphs are joined again.

    >>> [line.text for line in dump_lines("Title\\n\\nA first line.\\nA second one.")]
    ['Title', 'A first line.', 'A second one.']
    """
    wrapped = _wrapped(text)
    lines, position = [], 0
    for part in re.split(r"(\n\s*\n)" if wrapped else r"(\n)", text):
        stripped = part.strip()
        if stripped:
            start = position + part.index(stripped[0])
            lines.append(Line(" ".join(stripped.split()) if wrapped else stripped, start, start + len(stripped)))
        position += len(part)
    return tuple(lines)


def _wrapped(text: str) -> bool:
    rows = text.split("\n")
    inner = [row.rstrip() for row, after in pairwise(rows) if row.strip() and after.strip()]
    if len(inner) < 8:
        return False
    near = [row for row in inner if WRAP[0] <= len(row) <= WRAP[1]]
    return len(near) >= WRAPPED * len(inner)
