"""Who wrote it, from the page's tags, its marked bylines and the lines above the story. Nobody without evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import urlsplit

from stemma.clean.agencies import INITIALS, is_agency, source_authors
from stemma.clean.bylines import Byline, byline, person_name
from stemma.clean.dates import dates_in
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata
from stemma.lang import Language

LONE = 6
"""Words of a line that is a writer's name and town."""
WORD = re.compile(r"[^\W\d_]+")
DASH = re.compile(r"\s[—–|-]\s")
LONELY = ("above the story", "no prose", "byline", "page furniture: a link")
"""What such a line was taken for."""
EDGE = 2
"""Paragraphs at either end of the story that may be a note on who wrote it."""
FOOT = 25
"""Words of a note below the story that says who wrote it."""
OTHERS = ("readers' comments", "links to other stories")
"""What stands there may be written by others."""
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
    lined += _read(_under_the_title(page.above, title), language, sure=True)
    bare = _bare_bylines(page, title, outlet, language)
    bylines = (*tagged, *shown, *lined, *bare)
    plain = _in_lower_case(page.body)
    for group in (tagged, lined, shown, bare):
        people = [author for read, _ in group for author in read.authors]
        people = [one for one in people if not _the_site(one, told.url) and not _common(one, plain)]
        if people:
            return _distinct(people), bylines
    edges = (*page.below, *page.story[:EDGE], *page.story[-EDGE:])
    below = [person for line in edges for person in _named_below(line, language)]
    return _distinct(below or _pen_names(told, outlet, language)), bylines


def _in_lower_case(body: str) -> frozenset[str]:
    return frozenset(word for word in WORD.findall(body) if word.islower())


def _common(name: str, plain: frozenset[str]) -> bool:
    """Whether the story writes every word of a name small: "Request Info", "Vibe Coding" are headings, no persons."""
    return all(word.casefold() in plain for word in WORD.findall(name))


def _the_site(name: str, url: str | None) -> bool:
    """Whether a name's initials are the site's address: "Harbour Heart Foundation" on hhf.example."""
    host = urlsplit(url).hostname if url else None
    words = WORD.findall(name.casefold())
    initials = "".join(word[0] for word in words)
    return len(initials) > 2 and initials in (host or "").split(".")


def _read(texts: Iterable[str], language: Language, sure: bool = False) -> Bylines:
    return [(read, text) for text in texts if (read := byline(text, language, sure))]


def _under_the_title(above: tuple[Line, ...], title: str | None) -> Iterable[str]:
    """Date lines right under the headline, which may name the writer too: "9 March 2021 • Inga Strand in World"."""
    for before, line in pairwise(above):
        if before.text == title and line.because == "date line":
            yield line.text


def _named_below(line: Line, language: Language) -> tuple[str, ...]:
    """Whom a line below the story names in full words: "This post was written by Ann Lee", "SOURCE: NYT, Ann Lee"."""
    openers = tuple(opener for opener in language.furniture.by if len(opener.split()) > 1 or opener.endswith(":"))
    if line.because not in OTHERS and line.words <= FOOT and line.text.casefold().startswith(openers):
        read = byline(line.text.split(", ")[0], language)
        return read.authors if read else ()
    return source_authors(line.text, language)


def _in_a_menu(line: Line) -> bool:
    """Whether a line is one of a menu: "By region" is a heading there, no byline; with a date it is one."""
    if line.because == "date line":
        return False
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
    names = [name for name in names if not _the_site(name, told.url)]
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
        if person is None or not number or line.text == title or line.because not in LONELY:
            continue
        if not name.isupper() and not (_titled(page.above[:number], title) and _marked(page.above, number, language)):
            continue
        under = [part for u in page.above[number + 1 : number + 2] for part in DASH.split(u.text)]
        others = tuple(part for part in under if is_agency(part, language) or INITIALS.match(part))
        found.append((Byline((person,), others), line.text))
    return found


def _is_outlet(name: str, outlet: str | None) -> bool:
    return outlet is not None and name.casefold() == outlet.casefold()


def _titled(above: tuple[Line, ...], title: str | None) -> bool:
    return any(line.text == title for line in above)


def _marked(above: tuple[Line, ...], number: int, language: Language) -> bool:
    """Whether a date stands beside the name, or what its bearer is stands below it."""
    under = above[number + 1 : number + 2]
    if above[number].because == "byline" or any(
        dates_in(line.text, language) for line in (*above[number - 1 : number], *under)
    ):
        return True
    roles = language.furniture.roles
    return any(line.words <= LONE and any(word.casefold() in roles for word in line.text.split()) for line in under)
