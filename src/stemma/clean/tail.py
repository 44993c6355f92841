"""What trails a story: titles of others, notes on the writer and the outlet, boxes outside the story's element."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from stemma.clean.bylines import person_name
from stemma.clean.home import home_of
from stemma.clean.kinship import KINSHIP, REOPENS, kinship, reopens, said_in, tells
from stemma.clean.lines import Line
from stemma.clean.marks import mark_of
from stemma.clean.shape import prose, title_like
from stemma.clean.stems import content, share
from stemma.lang import Language
from stemma.lang.furniture import Closes

FEW = 3
"""Lines of the story in one sort of element from which that sort is the story's."""
UNIFORM = 0.8
"""Share of the story's words in paragraphs of one sort from which a short line of another sort is none."""
LOOSE = frozenset(("div", "td"))
"""Elements that pages without `<p>` write everything in: only their class names tell paragraphs from the rest."""
MOST = 0.6
"""Share of the story's words before a closing heading from which what follows is no story."""
QUOTED = ("”", '"', "’", "!", "?")
"""What short lines of a story may end in, and titles of other stories seldom do."""
MASTHEAD = 4
"""Lines at the head of a page among which the outlet's name is."""
SHORT_TITLE = 6
"""Words of an outlet's name at the head of a page."""
BEARER = (2, 3)
"""Words of the name that opens a note on the writer."""
ROLE = 6
"""Words after "is a" among which a writer's role is named."""


def names_at_head(lines: list[Line]) -> tuple[str, ...]:
    """The short lines at the head of a page, the outlet's name among them."""
    return tuple(line.text for line in lines[:MASTHEAD] if not line.kept and line.words <= SHORT_TITLE)


def trimmed(lines: list[Line], names: tuple[str, ...], language: Language) -> list[Line]:
    """The end of the story put right: titles and notes that trail the last paragraph are no story.

    `names` are those at the head of the page, the outlet's among them. In HTML, lines in the same sort of element as
    the story's paragraphs stay.
    """
    found = list(lines)
    sorts = Counter((line.tag, line.hints) for line in lines if line.kept and line.tag)
    said = [content(line.text, language) if line.kept else () for line in found]
    for at in range(len(found) - 1, 0, -1):
        if not found[at].kept:
            continue
        if sorts[found[at].tag, found[at].hints] >= FEW:
            break
        because = _trailing(found, at, {stem for stems in said[:at] for stem in stems}, names, language)
        if because is None:
            break
        found[at] = found[at].aside(because)
    return found


def _trailing(lines: list[Line], at: int, said: Set[str], names: tuple[str, ...], language: Language) -> str | None:
    line = lines[at]
    if title_like(line) and not prose(line) and not line.text.endswith(QUOTED):
        return "title of another story"
    if biography(line.text, language):
        return "note on the writer"
    near = kinship(line, said, language)
    sentence = prose(line) or (not line.tag and tells(line, language))
    if near == 0 and line.words < REOPENS and not (sentence and lines[at - 1].kept):
        return "shares no word with the story"
    for name in names:
        rest = line.text[len(name) :]
        if line.text.casefold().startswith(f"{name.casefold()} ") and share(content(rest, language), said) < KINSHIP:
            return "notice of the outlet"
    return None


def biography(text: str, language: Language) -> bool:
    """Whether a paragraph says who the writer is: "Inga Strand is a contributing writer at Harbour Mail."

    >>> from stemma.lang import ENGLISH
    >>> biography("Inga Strand is a senior reporter in Havnby.", ENGLISH)
    True
    """
    parts = text.split()
    for count in BEARER:
        name, rest = " ".join(parts[:count]), " ".join(parts[count:]).casefold()
        opened = next((opener for opener in language.furniture.biography if rest.startswith(f"{opener} ")), None)
        if opened and person_name(name, language):
            first = rest[len(opened) :].replace(",", " ").split()[:ROLE]
            return any(word.strip(".") in language.furniture.roles for word in first)
    return False


def closed(lines: list[Line], language: Language) -> list[Line]:
    """The story up to a heading that ends it, where most of it stands above.

    Under readers' comments nothing is story; under a source line a paragraph in its words goes on. A box of related
    links ends nothing here: what stands in it is told by its element.
    """
    whole, above = _words(lines), 0
    found = list(lines)
    closes, because = Closes.NOTHING, ""
    for number, line in enumerate(lines):
        mark = mark_of(line.text, language)
        if mark and mark.closes in (Closes.FOOT, Closes.STORY) and not prose(line) and above >= MOST * whole:
            closes, because = mark.closes, mark.because
        if not line.kept:
            continue
        if closes is Closes.FOOT and reopens(line, kinship(line, said_in(lines[:number], language), language)):
            closes = Closes.NOTHING
        if closes is Closes.NOTHING:
            above += line.words
        else:
            found[number] = line.aside(because)
    return found


def strangers(lines: list[Line]) -> list[Line]:
    """The story without short lines in another sort of element, where nearly all its paragraphs are in one."""
    sorts: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.kept and prose(line):
            sorts[line.tag, line.hints] += line.words
    [(common, words)] = sorts.most_common(1) or [(("", ""), 0)]
    if common[0] not in LOOSE or words < UNIFORM * _words(lines):
        return lines
    return [
        line.aside("in another sort of element than the story")
        if line.kept and line.tag in LOOSE and (line.tag, line.hints) != common and line.words < REOPENS
        else line
        for line in lines
    ]


def homely(lines: list[Line], language: Language) -> list[Line]:
    """The story without trailing lines outside its element, where they share few words with it."""
    home = home_of(lines)
    inside = [number for number, line in enumerate(lines) if line.kept and home in line.path]
    if not inside:
        return lines
    said = {stem for number in inside for stem in content(lines[number].text, language)}
    found = list(lines)
    for number in range(inside[-1] + 1, len(lines)):
        line = lines[number]
        if line.kept and not (prose(line) and kinship(line, said, language) >= KINSHIP):
            found[number] = line.aside("outside the element that holds the story")
    return found


def _words(lines: list[Line]) -> int:
    return sum(line.words for line in lines if line.kept)
