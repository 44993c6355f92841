"""The story among the lines of a text dump: what is kept, and why each other line is set aside.

Lines are judged by themselves first (their words, their shape: `RULES`, in the order they are asked); then the
stretch of the page with the most prose is found; then each line in it by what it shares with the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from stemma.clean.agencies import is_agency, photo_credit
from stemma.clean.bylines import byline
from stemma.clean.dateline import dateline
from stemma.clean.dates import dates_in
from stemma.clean.kinship import kinship, reopens, said_in, tells
from stemma.clean.lines import Line, unspaced
from stemma.clean.listed import rows_below, untailed
from stemma.clean.marks import mark_of
from stemma.clean.shape import CREDITED, LED, PICTURED, bar, doubled, glued, prose, title_like
from stemma.clean.stems import content, share
from stemma.clean.tail import names_at_head, strangers, trimmed
from stemma.lang import Language
from stemma.lang.furniture import Closes
from stemma.model import ABOVE_STORY

PARAGRAPH = 60
"""Words from which a paragraph weighs no more for the story."""
KIN = 0.2
"""Share of a paragraph's telling words in others of the page from which each of its own counts: least in a story."""
DISPATCH = 60
"""Words that a dateline with an agency weighs: a dispatch begins there, whatever stands around it."""
ALONE = 0.25
"""What a word of a paragraph weighs that shares none with the others of the page: a teaser, or a story of one."""
TITLE = -12
"""Weight of a line that is neither prose nor known furniture, in words of prose that outweigh it; one in the
words of the page's prose (a heading, a list) weighs nothing."""
FURNITURE = -12
"""Weight of a line of furniture: a share line between two paragraphs must not part them."""
CLOSING = {Closes.SECTION: -25, Closes.FOOT: -25, Closes.STORY: -90}
"""Weight of a heading over other stories and of one over readers' comments."""
TOLD = 40
"""Weight of what stands above a heading over readers' comments from which what stands below hardly is the story."""
COMMENT = 0.25
"""What a word below it weighs."""
REACH = 8
"""Lines below the core, or below the last paragraph found so, in which a paragraph may still be the story's."""
OPENINGS = 4
"""Paragraphs among which the one with the dateline is the first; what stands before is a caption or a summary."""
DATE_WORDS = 40
"""Words of a line beyond which it is no date line, whatever dates it holds."""
DATE_LINE = 9
"""Words beside a date that still make a date line."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at besides the line: the language, and how often each line is on the page."""

    language: Language
    counts: Counter[str]


Rule = tuple[str, Callable[[Line, Scene], bool]]


def _dated(line: Line, scene: Scene) -> bool:
    if line.words > DATE_WORDS or prose(line):
        return False
    found = dates_in(line.text, scene.language)
    return bool(found) and line.words - sum(len(line.text[d.start : d.end].split()) for d in found) <= DATE_LINE


def _by(line: Line, scene: Scene) -> bool:
    return byline(line.text, scene.language) is not None


def _caption(line: Line, scene: Scene) -> bool:
    if match := PICTURED.search(line.text):
        return match["word"].casefold() in scene.language.furniture.picture
    match = CREDITED.search(line.text)
    return match is not None and not match["credit"].islower()


def _photo(line: Line, scene: Scene) -> bool:
    tail = line.text.rstrip(" )]").rsplit(". ", 1)[-1]
    return (
        len(tail.split()) <= 6 and tail != line.text and photo_credit(tail, scene.language) and not tail.endswith(".")
    )


def _agency_line(line: Line, scene: Scene) -> bool:
    return line.words <= 6 and is_agency(line.text, scene.language)


RULES: tuple[Rule, ...] = (
    ("date line", _dated),
    ("page furniture: a row of links", lambda line, scene: bar(line) and not prose(line)),
    ("link: it says in brackets what it leads to", lambda line, scene: bool(LED.search(line.text))),
    ("link: the title is doubled", lambda line, scene: doubled(line)),
    ("caption with its credit", _caption),
    ("caption with its credit", _photo),
    ("byline", _by),
    ("credit", _agency_line),
    ("repeated on the page", lambda line, scene: scene.counts[line.text] > 1 and not prose(line)),
)
"""What a line is set aside as by itself, after the marks of its language were asked."""


def sort_dump(lines: tuple[Line, ...], language: Language) -> tuple[Line, ...]:
    """All lines of a text dump, each kept as story or set aside with the reason."""
    scene = Scene(language, Counter(line.text for line in lines))
    judged = [_alone(line, scene) for line in lines]
    core = _core(judged, language)
    if core is None:
        return tuple(_named(line, "no prose") for line, _ in judged)
    first, last = _reaching(judged, *core, language)
    above = [_named(line, ABOVE_STORY) for line, _ in judged[:first]]
    within = strangers(_within(judged[first:last], language))
    within = trimmed(untailed(within, language), names_at_head(above), language)
    end = rows_below(
        [*above, *within, *(line for line, _ in judged[last:])], last, said_in(within, language), language
    )
    rows = [line.story("row of a list that the story announces") for line, _ in judged[last:end]]
    below = [_named(line, "below the story") for line, _ in judged[end:]]
    return (*above, *within, *rows, *below)


def lone_reason(line: Line, language: Language) -> str | None:
    """Why a line by itself is no story, None where neither its words nor its shape say so."""
    return _lone_reason(line.text, language)


@lru_cache(maxsize=4096)
def _lone_reason(text: str, language: Language) -> str | None:
    """Asked by the text alone: menus say the same twice on a page, and on every page of an outlet."""
    return _alone(Line(text, None, None), Scene(language, Counter()))[0].because or None


def _alone(line: Line, scene: Scene) -> tuple[Line, Closes]:
    """The line, set aside where its own words or shape give it away; and what it closes."""
    mark = mark_of(line.text, scene.language)
    if mark is not None and not (prose(line) and dateline(line.text, scene.language)):
        return line.aside(mark.because), mark.closes
    for because, applies in RULES:
        if applies(line, scene):
            return line.aside(because), Closes.NOTHING
    return line, Closes.NOTHING


def _named(line: Line, because: str) -> Line:
    return line if line.because else line.aside(because)


def _matter(judged: list[tuple[Line, Closes]], language: Language) -> Counter[str]:
    """In how many paragraphs of the page each telling word stands."""
    prosaic = dict.fromkeys(line.text for line, _ in judged if not line.because and prose(line))
    return Counter(stem for text in prosaic for stem in set(content(text, language)))


def _core(judged: list[tuple[Line, Closes]], language: Language) -> tuple[int, int] | None:
    """From where to where the story runs: the stretch with the most prose for its furniture.

    Maximum subsequence segmentation (Pasternack and Roth 2009), with the weights below instead of a trained
    classifier. A dateline inside it is where the story begins.
    """
    counts = _matter(judged, language)
    best, total, first = (0.0, 0, 0), 0.0, 0
    over = False
    for number, (line, closes) in enumerate(judged):
        if total <= 0:
            total, first = 0, number
        over = over or (closes is Closes.STORY and best[0] >= TOLD)
        weight = _weight(line, closes, counts, language)
        total += weight * COMMENT if over and weight > 0 else weight
        best = max(best, (total, -first, number + 1))
    if best[0] <= 0:
        return None
    first, last = -best[1], best[2]
    opening = [n for n in range(first, last) if not judged[n][0].because and prose(judged[n][0])]
    datelined = [n for n in opening[:OPENINGS] if dateline(judged[n][0].text, language)]
    return (datelined or opening)[0], last


def _reaching(judged: list[tuple[Line, Closes]], first: int, last: int, language: Language) -> tuple[int, int]:
    """The core with the paragraphs after it that furniture parted from it: prose in its words, not far below."""
    while last < len(judged) and not judged[last][0].because and tells(judged[last][0], language):
        last += 1  # a story often ends in a sentence too short to weigh
    core = [line for line, _ in judged[first:last] if not line.because and prose(line)]
    said = {stem for line in core for stem in content(line.text, language)}
    at = last
    while at < min(last + REACH, len(judged)) and judged[at][1] is not Closes.STORY:
        line = judged[at][0]
        at += 1
        if not line.because and reopens(line, kinship(line, said, language)):
            last = at
            said.update(content(line.text, language))
    return first, last


def _weight(line: Line, closes: Closes, counts: Counter[str], language: Language) -> float:
    if closes is not Closes.NOTHING:
        return CLOSING[closes]
    if line.because:
        return FURNITURE
    matter = set(content(line.text, language))
    near = share(matter, {stem for stem in matter if counts[stem] > 1})
    if prose(line) and not glued(line):
        shared = 1.0 if unspaced(line) else max(ALONE, min(1.0, near / KIN))
        bears = dateline(line.text, language)
        return min(line.words, PARAGRAPH) * shared + (DISPATCH if bears and bears.agency else 0)
    return TITLE * (1 - near)


def _within(judged: list[tuple[Line, Closes]], language: Language) -> list[Line]:
    """The lines of the core: prose, its headings and short sentences stay, boxes of other stories go."""
    counts = _matter(judged, language)
    found: list[Line] = []
    boxed = False
    for line, closes in judged:
        matter = set(content(line.text, language))
        kin = share(matter, {stem for stem in matter if counts[stem] > prose(line)})
        if line.because:
            boxed = boxed or closes is not Closes.NOTHING
            found.append(line)
        elif boxed and not reopens(line, kin):
            found.append(line.aside("teaser of another story" if prose(line) else "links to other stories"))
        elif _stray(line) and kin == 0:
            found.append(line.aside("shares no word with the story"))
        else:
            boxed = False
            found.append(line.story("prose of the story" if prose(line) else "short line within the story"))
    return found


def _stray(line: Line) -> bool:
    """Whether a line needs a word in common with the story to be part of it: it could be the title of another."""
    return title_like(line) and not prose(line) and not line.text.endswith(("!", "?", "”", '"'))
