"""Lists at the end of a text dump's story: rows of figures that belong to it, and titles with teasers of others."""

from __future__ import annotations

import re
from collections.abc import Set
from statistics import mean

from stemma.clean.kinship import KINSHIP, kinship, said_in
from stemma.clean.lines import Line
from stemma.clean.shape import prose, title_like
from stemma.lang import Language

TOLD = 3
"""Paragraphs of a story from which its words are enough to tell another's."""
TEASERS = 3
"""Titles in a row, each with one paragraph under it, from which they are a list: headings stand further apart."""
ROWS = 3
"""Rows with a figure in each from which they are a list: dates, scores, names with ages."""
FIGURE = re.compile(r"\d")
FIGURED = 0.8
"""Share of rows in such a list that have a figure."""
HEADED = 0.5
"""Share of a heading's telling words that the story has used, from which it announces a list of the story's."""
ROW = (3, 30)
"""Words of a row."""


def rows_below(lines: list[Line], last: int, said: Set[str], language: Language) -> int:
    """The line where a list ends that the story announces at its end; `last` where it announces none."""
    if last == len(lines):
        return last
    headed = _row(lines[last]) and _announces(lines[last], said, language)
    if not headed and not _announces(lines[last - 1], frozenset(), language):
        return last
    first = end = last + headed
    while end < len(lines) and _row(lines[end]):
        end += 1
    figured = sum(bool(FIGURE.search(line.text)) for line in lines[first:end])
    return end if end - first >= ROWS and figured >= FIGURED * (end - first) else last


def _announces(line: Line, said: Set[str], language: Language) -> bool:
    return line.text.endswith(":") or (_title(line) and kinship(line, said, language) >= HEADED)


def _row(line: Line) -> bool:
    return not line.because and not prose(line) and ROW[0] <= line.words <= ROW[1]


def untailed(lines: list[Line], language: Language) -> list[Line]:
    """The story without the list of other stories that trails it: titles, each with a paragraph under it.

    Of paragraphs under headings of the story's own most go on in its words.
    """
    kept = [number for number, line in enumerate(lines) if line.kept]
    first = _first_pair(lines, kept)
    teasers = [number for number in kept if number >= first and prose(lines[number])]
    if len(teasers) < TEASERS:
        return lines
    if sum(prose(line) for line in lines[:first] if line.kept) < TOLD:
        return lines
    said = said_in(lines[:first], language)
    if mean(kinship(lines[number], said, language) for number in teasers) >= KINSHIP:
        return lines
    return [
        line.aside("teaser of another story") if number >= first and line.kept else line
        for number, line in enumerate(lines)
    ]


def _first_pair(lines: list[Line], kept: list[int]) -> int:
    """Where the last run of pairs of title and paragraph begins; the end where there is none."""
    at = len(kept)
    while at >= 2 and prose(lines[kept[at - 1]]) and _title(lines[kept[at - 2]]):
        at -= 2
    return kept[at] if at < len(kept) else len(lines)


def _title(line: Line) -> bool:
    return title_like(line) and not prose(line)
