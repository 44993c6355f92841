"""Who wrote it, from the page's tags, its marked bylines and the lines above the story. Nobody without evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stemma.clean.agencies import INITIALS, is_agency, source_authors
from stemma.clean.bylines import Byline, byline, person_name
from stemma.clean.dates import dates_in
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata
from stemma.lang import Language

LONE = 6
"""Words of a line that is a writer's name and town."""
DASH = re.compile(r"\s[—–|-]\s")
PEN_NAME = 3
"""Words of a name that only the tags vouch for: "Melissa", "Ask the Doctors"."""

Bylines = list[tuple[Byline, str]]


def authors(
    page: Layout, told: Metadata, title: str | None, outlet: str | None, language: Language
) -> tuple[tuple[str, ...], tuple[tuple[Byline, str], ...]]:
    """The authors, and every byline read (they may credit an agency)."""
    tagged = _read((t.text for t in told.authors), language, sure=True)
    shown = _read((t.text for t in told.bylines), language, sure=True)
    lined = _read((line.text for line in page.above if not _in_a_menu(line)), language)
    bare = _bare_bylines(page, title, outlet, language)
    bylines = (*tagged, *shown, *lined, *bare)
    for group in (tagged, lined, shown, bare):
        people = [author for read, _ in group for author in read.authors]
        if people:
            return _distinct(people), bylines
    below = [person for line in page.below for person in source_authors(line.text, language)]
    return _distinct(below or _pen_names(told, outlet, language)), bylines


def _read(texts: Iterable[str], language: Language, sure: bool = False) -> Bylines:
    return [(read, text) for text in texts if (read := byline(text, language, sure))]


def _in_a_menu(line: Line) -> bool:
    """Whether a line is one of a menu: "By region" is a heading there, no byline."""
    return line.tag in ("nav", "aside", "footer") or "menu" in line.hints or "nav" in line.hints.split()


def _distinct(people: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for person in people:
        found.setdefault(person.casefold(), person)
    return tuple(found.values())


def _pen_names(told: Metadata, outlet: str | None, language: Language) -> list[str]:
    """Names in the tags that no rule knows for a person's, where they are neither the outlet's nor an agency's."""
    desk = language.furniture.desk
    names = [t.text for t in told.authors if len(t.text.split()) <= PEN_NAME and not set("/@.,") & set(t.text)]
    others = {name.casefold() for name in (outlet, *(t.text for t in told.outlets)) if name}
    kept = [n for n in names if n.casefold() not in desk and n.casefold() not in others and not INITIALS.match(n)]
    return [name for name in kept if not is_agency(name, language) and not name.isdigit()]


def _bare_bylines(page: Layout, title: str | None, outlet: str | None, language: Language) -> Bylines:
    """Names that stand alone above the story: in capitals, or below the headline with a date beside them.

    The line under such a name is the agency the writer works for, where it is one.
    """
    found = []
    for number, line in enumerate(page.above):
        name = line.text.split(",")[0].strip()
        person = person_name(name, language) if line.words <= LONE and not _is_outlet(name, outlet) else None
        if person is None or not number or line.because not in ("above the story", "no prose"):
            continue
        if not name.isupper() and not (_titled(page.above[:number], title) and _dated(page.above, number, language)):
            continue
        under = [part for u in page.above[number + 1 : number + 2] for part in DASH.split(u.text)]
        others = tuple(part for part in under if is_agency(part, language) or INITIALS.match(part))
        found.append((Byline((person,), others), line.text))
    return found


def _is_outlet(name: str, outlet: str | None) -> bool:
    return outlet is not None and name.casefold() == outlet.casefold()


def _titled(above: tuple[Line, ...], title: str | None) -> bool:
    return any(line.text == title for line in above)


def _dated(above: tuple[Line, ...], number: int, language: Language) -> bool:
    """Whether the next line is a date, or the one before it."""
    return any(
        dates_in(line.text, language) for line in (*above[number - 1 : number], *above[number + 1 : number + 2])
    )
