"""Who wrote it, from the page's tags, its marked bylines and the lines above the story. Nobody without evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from stemma.clean.agencies import INITIALS, is_agency
from stemma.clean.bylines import Byline, byline, person_name
from stemma.clean.dates import dates_in
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.noted import noted
from stemma.clean.told import Metadata, Told
from stemma.lang import Language
from stemma.model import ABOVE_STORY

LONE = 6
"""Words of a line that is a writer's name and town."""
WORD = re.compile(r"[^\W\d_]+")
DASH = re.compile(r"\s[—–|-]\s")
LONELY = (ABOVE_STORY, "no prose", "byline", "page furniture: a link")
"""What such a line was taken for."""
EDGE = 2
"""Paragraphs at either end of the story that may be a note on who wrote it."""
BEFORE = 12
"""Lines above the headline that may be of the masthead still; further up stand menus ("By region")."""
DESK = 5
"""Words of a newsroom's byline."""
LONG = 30
"""Words of the longest line that may hold a byline among other things."""
ABOVE = "line above the story"
ADDRESS = re.compile(r"\.[a-z]{2,3}$", re.IGNORECASE)
PEN_NAME = 3
"""Words of a name that only the tags vouch for: "Melissa", "Ask the Doctors"."""

Bylines = list[tuple[Byline, str, str]]
"""Bylines read, each with its text and where it stands."""


@dataclass(frozen=True, slots=True)
class Writers:
    """Who wrote it, each with where the page says so; the desk where it names one; every byline read (they may
    credit an agency)."""

    people: tuple[Told, ...]
    desk: Told | None
    bylines: tuple[tuple[Byline, str], ...]


def writers(page: Layout, told: Metadata, title: str | None, outlet: str | None, language: Language) -> Writers:
    """The authors, by the strongest evidence that names a person."""
    tagged = _tagged(told, language)
    bodies = _read(told.bodies, language, sure=True)
    shown = _read(told.bylines, language, sure=True)
    head = _head(page.above, title)
    lined = _read((Told(line.text, ABOVE) for line in head if not _in_a_menu(line)), language)
    lined += _read(_under_the_title(page.above, title), language, sure=True)
    bare = _bare_bylines(page, title, outlet, language)
    ours, others = _near(shown, page)
    plain = _in_lower_case(page.body)
    people: list[Told] = []
    for group in (*_by_source(tagged), lined, ours, bare, _agreed(others) if not (tagged or lined or ours) else []):
        named = [Told(author, where) for read, _, where in group for author in read.authors]
        people = [one for one in named if not _the_site(one.text, told.url) and not _common(one.text, plain)]
        if people:
            break
    people = people or noted(page, language) or _pen_names(told, _signed(ours), outlet, language)
    every = (*tagged, *bodies, *shown, *lined, *bare)
    desk = None if people else _desk((*lined, *ours, *tagged, *bodies), outlet, language)
    return Writers(_distinct(people), desk, tuple((read, text) for read, text, _ in every))


def _tagged(told: Metadata, language: Language) -> Bylines:
    """The bylines in the tags: names may stand there in small letters, and several with commas between them."""
    found: Bylines = []
    for one in told.authors:
        pieces = [piece.strip() for piece in one.text.split(",")]
        people = [person_name(_capital(piece), language) for piece in pieces]
        if len(pieces) > 1 and all(people):
            found.append((Byline(tuple(person for person in people if person), ()), one.text, one.where))
        else:
            found += _read([Told(_capital(one.text), one.where)], language, sure=True)
    return found


def _by_source(tagged: Bylines) -> list[Bylines]:
    """The bylines in JSON-LD, those in other tags, and the label of a card, which is often whoever pressed the key;
    of the first two, whichever names more people goes first."""
    linked = [one for one in tagged if one[2].startswith("JSON-LD")]
    carded = [one for one in tagged if "twitter:data" in one[2]]
    metas = [one for one in tagged if one not in linked and one not in carded]
    counts = [len({author for read, _, _ in group for author in read.authors}) for group in (linked, metas)]
    return [metas, linked, carded] if counts[1] > counts[0] else [linked, metas, carded]


def _signed(ours: Bylines) -> list[Told]:
    """What the marked bylines name beside persons, where it is all that they name."""
    return [Told(read.others[0], where) for read, _, where in ours if len(read.others) == 1 and not read.authors]


def _capital(name: str) -> str:
    """A name that is all in small letters in ordinary ones."""
    return name.title() if name.islower() and name.replace(" ", "").isalpha() else name


def _near(shown: Bylines, page: Layout) -> tuple[Bylines, Bylines]:
    """The marked bylines that stand around this story, and the others, which may be those of linked stories."""
    around = (*(line for line in page.above if not _in_a_menu(line)), *page.story[:EDGE], *page.story[-EDGE:])
    said = {" ".join(_folded(line.text)) for line in around if line.words <= LONG}
    ours: Bylines = []
    for one in shown:
        named = one[0].authors or (one[1],)
        if any(" ".join(_folded(name)) in line for name in named for line in said):
            ours.append(one)
    return ours, [one for one in shown if one not in ours]


def _agreed(others: Bylines) -> Bylines:
    """The bylines further off, where they name the same people: those of linked stories name one each."""
    return others if len({read.authors for read, _, _ in others if read.authors}) == 1 else []


def _desk(bylines: Iterable[tuple[Byline, str, str]], outlet: str | None, language: Language) -> Told | None:
    """The first byline that is a newsroom's or the outlet's own, and no agency's: "Staff Reporter"."""
    house = set(language.furniture.desk)
    for read, _, where in bylines:
        for other in read.others if not read.authors else ():
            words, own = set(_folded(other)), outlet is not None and other.casefold() == outlet.casefold()
            short = len(words) <= DESK and not any(letter.isdigit() for letter in other)
            if short and (own or words & house) and not is_agency(other, language):
                return Told(other, where)
    return None


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


def _read(texts: Iterable[Told], language: Language, sure: bool = False) -> Bylines:
    return [(read, one.text, one.where) for one in texts if (read := byline(one.text, language, sure))]


def _under_the_title(above: tuple[Line, ...], title: str | None) -> Iterable[Told]:
    """Date lines right under the headline, which may name the writer too: "9 March 2021 • Inga Strand in World"."""
    for before, line in pairwise(above):
        if before.text == title and line.because == "date line":
            yield Told(line.text, ABOVE)


def _head(above: tuple[Line, ...], title: str | None) -> tuple[Line, ...]:
    """The lines above the story from a little before the headline on; all where it does not stand there."""
    at = next((number for number in range(len(above) - 1, -1, -1) if above[number].text == title), 0)
    return above[max(0, at - BEFORE) :]


def _in_a_menu(line: Line) -> bool:
    """Whether a line is one of a menu: "By region" is a heading there, no byline; with a date it is one."""
    if line.because == "date line":
        return False
    return line.tag in ("nav", "aside", "footer") or "menu" in line.hints or "nav" in line.hints.split()


def _distinct(people: Iterable[Told]) -> tuple[Told, ...]:
    found: dict[str, Told] = {}
    for person in people:
        found.setdefault(person.text.casefold(), person)
    return tuple(found.values())


def _pen_names(told: Metadata, shown: Iterable[Told], outlet: str | None, language: Language) -> list[Told]:
    """Names that no rule knows for a person's, where they are neither the outlet's nor an agency's.

    A desk with a name of its own ("Harbour Lifestyle Desk") signs as one in the tags alone: a line that readers see
    may say as much of the whole newsroom.
    """
    desk = language.furniture.desk
    others = {name.casefold() for name in (outlet, *(t.text for t in told.outlets)) if name}
    kept = []
    houses = {*desk, *language.furniture.press_nouns}
    for one in (*told.authors, *(one for one in shown if not set(_folded(one.text)) & houses)):
        name = one.text
        if len(name.split()) > PEN_NAME or set("/@,") & set(name) or ADDRESS.search(name) or not _folded(name):
            continue
        if name.casefold() in desk or name.casefold() in others or INITIALS.match(name) or _the_site(name, told.url):
            continue
        if not is_agency(name, language):
            kept.append(one)
    return kept


def _folded(name: str) -> list[str]:
    return WORD.findall(name.casefold())


def _bare_bylines(page: Layout, title: str | None, outlet: str | None, language: Language) -> Bylines:
    """Names that stand alone above the story: in capitals, or below the headline with a date beside them.

    The line under such a name is the agency the writer works for, where it is one.
    """
    found: Bylines = []
    for number, line in enumerate(page.above):
        name = line.text.split(",")[0].strip()
        person = person_name(name, language) if line.words <= LONE and not _is_outlet(name, outlet) else None
        if person is None or not number or line.text == title or line.because not in LONELY:
            continue
        if (not name.isupper() or _titled(page.above[number:], title)) and not (
            _titled(page.above[:number], title) and _marked(page.above, number, language)
        ):
            continue
        under = [part for u in page.above[number + 1 : number + 2] for part in DASH.split(u.text)]
        others = tuple(part for part in under if is_agency(part, language) or INITIALS.match(part))
        found.append((Byline((person,), others), line.text, ABOVE))
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
