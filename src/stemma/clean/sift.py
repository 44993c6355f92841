"""The lines of an HTML page after its main text was found: furniture that slipped in, and why the rest is out."""

from __future__ import annotations

from stemma.clean.agencies import is_agency
from stemma.clean.bylines import byline, person_name
from stemma.clean.dateline import dateline
from stemma.clean.dates import dates_in
from stemma.clean.gaps import LINKS, filled
from stemma.clean.lines import Line
from stemma.clean.marks import mark_of
from stemma.clean.masthead import MASTHEAD
from stemma.clean.metadata import Metadata
from stemma.clean.places import place_of
from stemma.clean.shape import prose
from stemma.clean.story import lone_reason
from stemma.clean.tail import closed, homely, names_at_head, strangers, trimmed
from stemma.lang import Language
from stemma.model import ABOVE_STORY

CREDIT = 6
"""Words of a line that is nothing but an agency's name."""
OPENING = 6
"""Kept lines at the start among which the headline may be."""


def sift(lines: tuple[Line, ...], told: Metadata, language: Language) -> tuple[Line, ...]:
    """The lines of an HTML page, each kept as story or set aside with the reason."""
    heads = {t.text.casefold() for t in told.headlines} | {line.text.casefold() for line in lines if not line.kept}
    sifted = _beheaded(
        [_slipped_in(line, language) if line.kept else _alone(line, language) for line in lines], heads
    )
    sifted = _opened(sifted, language)
    sifted = homely(closed(filled(sifted, language), language), language)
    sifted = strangers(sifted)
    sifted = trimmed(sifted, names_at_head(sifted), language)
    first = next((number for number, line in enumerate(sifted) if line.kept), len(sifted))
    return tuple(
        line if line.because else line.aside(_reason(line, number < first)) for number, line in enumerate(sifted)
    )


def _opened(lines: list[Line], language: Language) -> list[Line]:
    """The story without the bylines and dates that the extractor left among its first lines."""
    opening = {n for n in [n for n, line in enumerate(lines) if line.kept][:OPENING] if not prose(lines[n])}
    found = list(lines)
    for n in sorted(opening):
        if lone_reason(lines[n], language) in MASTHEAD:
            found[n] = _alone(lines[n], language)
        elif person_name(lines[n].text, language) and _beside_a_date(lines, n, language):
            found[n] = lines[n].aside("byline")
    return found


def _beside_a_date(lines: list[Line], number: int, language: Language) -> bool:
    return any(
        dates_in(line.text, language) for line in (*lines[number - 1 : number], *lines[number + 1 : number + 2])
    )


def _alone(line: Line, language: Language) -> Line:
    """A line outside the main text, with the reason that its own words or shape give, if they give one."""
    alone = lone_reason(line, language)
    return line.aside(alone) if alone else line


def _slipped_in(line: Line, language: Language) -> Line:
    """A line of the main text that its own words give away as furniture."""
    mark = mark_of(line.text, language)
    if mark is None and line.words <= CREDIT and is_agency(line.text, language):
        return line.aside("credit")
    if mark is None and line.words <= CREDIT and not prose(line) and (read := byline(line.text, language)):
        return line.aside("byline") if read.authors else line
    if mark is None or (prose(line) and dateline(line.text, language)):
        return line
    return line.aside(mark.because)


def _beheaded(lines: list[Line], heads: set[str]) -> list[Line]:
    """The story without the headline that opens it, and without the section names above that headline."""
    opening = [n for n, line in enumerate(lines) if line.kept][:OPENING]
    titled = [n for n in opening if lines[n].text.casefold() in heads and not prose(lines[n])]
    last = max(titled, default=-1)
    return [
        line.aside(ABOVE_STORY) if line.kept and n <= last and not prose(line) else line
        for n, line in enumerate(lines)
    ]


def _reason(line: Line, above: bool) -> str:
    """Why a line is not story: by its element, by its links, or only by its place."""
    place = place_of(line)
    if place:
        return ABOVE_STORY if above and line.tag == "header" else place
    if line.linked >= LINKS:
        return "page furniture: a link"
    return ABOVE_STORY if above else "outside the main text"
