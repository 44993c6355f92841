"""What the extractor dropped of the story: its headings, its lists, paragraphs in the same sort of element.

Measured on the development pages: of the lines inside the story's own element that the extractor left out, list
items and paragraphs are story in nine of ten words, running text in other elements in eight, short lines and table
cells in less than half.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from stemma.clean.home import home_of
from stemma.clean.kinship import KINSHIP
from stemma.clean.lines import Line
from stemma.clean.places import place_of
from stemma.clean.shape import prose
from stemma.clean.stems import content, share
from stemma.lang import Language

FEW = 3
"""Paragraphs that must share an element's class names before these stand for the story."""
PARAGRAPH = 12
"""Words of a paragraph that is taken into the story for its words."""
LINKS = 0.5
"""Share of a line in links from which it is a link."""
TIGHT = 0.9
"""Share of the words in the story's element that are story, from which what trails it there is story too."""
HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
TEXTUAL = frozenset(("p", "li", "dd", "dt", "blockquote", "pre"))
"""Elements whose lines are story wherever the story's own element holds them."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What is kept so far, as a rule may ask for it."""

    home: int | None
    tight: bool
    homes: Counter[tuple[str, str]]
    said: frozenset[str]
    language: Language

    def kin(self, line: Line) -> bool:
        return prose(line) and share(content(line.text, self.language), self.said) >= KINSHIP


def filled(lines: list[Line], language: Language) -> list[Line]:
    """The story with what belongs in its gaps; a line that bears a reason already stays out."""
    kept = [number for number, line in enumerate(lines) if line.kept]
    if len(kept) < FEW:
        return lines
    home = home_of(lines)
    story = _Story(
        home,
        _tight(lines, home),
        Counter((lines[number].tag, lines[number].hints) for number in kept),
        frozenset(stem for number in kept for stem in content(lines[number].text, language)),
        language,
    )
    found = list(lines)
    for number in range(len(lines) - 1, kept[0], -1):
        line = lines[number]
        if not line.kept and not line.because and line.linked < LINKS:
            headed = number + 1 < len(found) and found[number + 1].kept
            because = _belongs(line, story, headed, number < kept[-1])
            found[number] = line.story(because) if because else line
    return found


def _tight(lines: list[Line], home: int | None) -> bool:
    """Whether the story's element holds little besides the story."""
    inside = [line for line in lines if home in line.path]
    kept = sum(line.words for line in inside if line.kept)
    return kept >= TIGHT * sum(line.words for line in inside)


def _belongs(line: Line, story: _Story, headed: bool, within: bool) -> str | None:
    """Why a line is the story's after all, None where it is not. `headed`: a line of the story follows it."""
    alike = story.homes[line.tag, line.hints] >= FEW and bool(line.hints)
    if line.tag == "p" and alike and line.words >= PARAGRAPH and story.kin(line):
        return "prose of the story's words in the same sort of element"
    if within and line.tag in HEADINGS and headed:
        return "heading of a paragraph of the story"
    if within and alike:
        return "in the same sort of element as the story around it"
    if story.home not in line.path or place_of(line) is not None:
        return None
    textual = line.tag in TEXTUAL and (within or story.kin(line) or story.tight)
    return "in the element that holds the story" if textual or (within and story.kin(line)) else None
