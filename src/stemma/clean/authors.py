"""Who wrote it, from the page's tags, its marked bylines and the lines above the story. Nobody without evidence."""

from __future__ import annotations

from collections.abc import Iterable

from stemma.clean.agencies import INITIALS, is_agency, source_authors
from stemma.clean.bylines import Byline, byline, person_name
from stemma.clean.dates import dates_in
from stemma.clean.lines import Line
from stemma.clean.masthead import NAME, Layout
from stemma.clean.metadata import Metadata
from stemma.lang import Language

PEN_NAME = 3
"""Words of a name that only the tags vouch for: "Melissa", "Ask the Doctors"."""

Bylines = list[tuple[Byline, str]]


def authors(
    page: Layout, told: Metadata, outlet: str | None, language: Language
) -> tuple[tuple[str, ...], tuple[tuple[Byline, str], ...]]:
    """The authors, and every byline read (they may credit an agency)."""
    tagged = _read((t.text for t in told.authors), language, sure=True)
    shown = _read((t.text for t in told.bylines), language, sure=True)
    lined = _read((line.text for line in page.above if not _in_a_menu(line)), language)
    bare = _bare_bylines(page, language)
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


def _bare_bylines(page: Layout, language: Language) -> list[tuple[Byline, str]]:
    """Names that stand alone above the story: in capitals, or right under the headline and before a date.

    The line under such a name is the paper the writer works for, when it is not a date.
    """
    found = []
    for number, line in enumerate(page.above):
        person = person_name(line.text.split(",")[0].strip(), language) if line.words <= 6 else None
        if (
            person is None
            or line.because not in ("above the story", "no prose")
            or not line.text.split(",")[0].isupper()
        ):
            continue
        under = page.above[number + 1 : number + 2]
        others = tuple(
            u.text
            for u in under
            if not dates_in(u.text, language)
            and u.words <= NAME
            and (is_agency(u.text, language) or INITIALS.match(u.text))
        )
        if number:
            found.append((Byline((person,), others), line.text))
    return found
