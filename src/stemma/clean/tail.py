"""What trails the story of an HTML page: boxes outside its element, sections under a closing heading, titles."""

from __future__ import annotations

from stemma.clean.home import home_of
from stemma.clean.lines import Line
from stemma.clean.marks import mark_of
from stemma.clean.shape import prose
from stemma.clean.stems import content, share
from stemma.clean.story import KINSHIP
from stemma.lang import Language
from stemma.lang.furniture import Closes

MOST = 0.6
"""Share of the story's words before a closing heading from which what follows is no story."""


def trimmed(lines: list[Line], language: Language) -> list[Line]:
    """The story without what trails it."""
    return _homely(_closed(lines, language), language)


def _words(lines: list[Line]) -> int:
    return sum(line.words for line in lines if line.kept)


def _closed(lines: list[Line], language: Language) -> list[Line]:
    """The story up to a heading that ends it, where most of it stands above."""
    whole = _words(lines)
    for number, line in enumerate(lines):
        mark = mark_of(line.text, language.furniture)
        if mark and mark.closes is Closes.STORY and not prose(line) and _words(lines[:number]) >= MOST * whole:
            return [*lines[:number], *(one.aside(mark.because) if one.kept else one for one in lines[number:])]
    return lines


def _homely(lines: list[Line], language: Language) -> list[Line]:
    """The story without trailing lines outside its element, where they share few words with it."""
    home = home_of(lines)
    if home is None:
        return lines
    inside = [number for number, line in enumerate(lines) if line.kept and home in line.path]
    last = inside[-1]
    said = {stem for number in inside for stem in content(lines[number].text, language)}
    found = list(lines)
    for number in range(last + 1, len(lines)):
        line = lines[number]
        if line.kept and not (prose(line) and share(content(line.text, language), said) >= KINSHIP):
            found[number] = line.aside("outside the element that holds the story")
    return found
