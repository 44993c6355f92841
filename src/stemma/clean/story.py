"""The story among the lines of a text dump: what is kept, and why each other line is set aside.

Lines are judged in three passes: each by itself (its words, its shape), then by where it stands to the first and
last prose, and at last by what it shares with the story. The rules are in `RULES`, in the order they are asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from stemma.clean.agencies import is_agency, photo_credit
from stemma.clean.bylines import byline
from stemma.clean.dateline import dateline
from stemma.clean.dates import dates_in
from stemma.clean.lines import Line
from stemma.clean.marks import mark_of
from stemma.clean.shape import CREDITED, bar, doubled, glued, prose, title_like
from stemma.clean.stems import content, share
from stemma.lang import Language
from stemma.lang.furniture import Closes

KINSHIP = 0.3
"""Share of a paragraph's telling words that the story above has used, from which it goes on with the story.
Measured on development pages: story paragraphs lie at .2 to .7, teasers of other stories under .15."""
REOPENS = 18
"""Words of a paragraph that may take the story up again below a heading such as "Related"."""
SHORT_TITLE = 6
"""Words up to which a line without a full stop inside a story is a subheading though it shares nothing with it."""
MASTHEAD = 4
"""Lines at the head of a page among which the outlet's name is."""
DATE_LINE = 9
"""Words beside a date that still make a date line."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at besides the line: the language, and how often each line is on the page."""

    language: Language
    counts: Counter[str]


Rule = tuple[str, Callable[[Line, Scene], bool]]


def _dated(line: Line, scene: Scene) -> bool:
    found = dates_in(line.text, scene.language)
    return (
        bool(found)
        and line.words - sum(len(line.text[d.start : d.end].split()) for d in found) <= DATE_LINE
        and not prose(line)
    )


def _by(line: Line, scene: Scene) -> bool:
    return byline(line.text, scene.language) is not None


def _caption(line: Line, scene: Scene) -> bool:
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
    ("page furniture: a row of links", lambda line, scene: bar(line) and not prose(line)),
    ("link: the title is doubled", lambda line, scene: doubled(line)),
    ("caption with its credit", _caption),
    ("caption with its credit", _photo),
    ("date line", _dated),
    ("byline", _by),
    ("credit", _agency_line),
    ("repeated on the page", lambda line, scene: scene.counts[line.text] > 1 and not prose(line)),
)
"""What a line is set aside as by itself, after the marks of its language were asked."""


def sort_dump(lines: tuple[Line, ...], language: Language) -> tuple[Line, ...]:
    """All lines of a text dump, each kept as story or set aside with the reason."""
    scene = Scene(language, Counter(line.text for line in lines))
    judged = [_alone(line, scene) for line in lines]
    first = _first(judged, language)
    if first is None:
        return tuple(_named(line) for line, _ in judged)
    above = [_named(line, "above the story") for line, _ in judged[:first]]
    names = tuple(line.text for line in above[:MASTHEAD] if line.words <= SHORT_TITLE)
    return (*above, *_trimmed(_follow(judged[first:], language), names, language))


def _alone(line: Line, scene: Scene) -> tuple[Line, Closes]:
    """The line, set aside where its own words or shape give it away; and what it closes."""
    mark = mark_of(line.text, scene.language.furniture)
    if mark is not None and not (prose(line) and dateline(line.text, scene.language)):
        return line.aside(mark.because), mark.closes
    for because, applies in RULES:
        if applies(line, scene):
            return line.aside(because), Closes.NOTHING
    return line, Closes.NOTHING


def lone_reason(line: Line, language: Language) -> str | None:
    """Why a line by itself is no story, None where neither its words nor its shape say so."""
    return _alone(line, Scene(language, Counter()))[0].because or None


def _named(line: Line, because: str = "no prose") -> Line:
    return line if line.because else line.aside(because)


def _first(judged: list[tuple[Line, Closes]], language: Language) -> int | None:
    """Where the story begins: at its dateline if one opens a paragraph, else at the first prose."""
    starts = [n for n, (line, _) in enumerate(judged) if not line.because and prose(line)]
    datelined = [n for n in starts if dateline(judged[n][0].text, language)]
    if not starts:
        return None
    return datelined[0] if datelined else starts[0]


def _follow(judged: list[tuple[Line, Closes]], language: Language) -> list[Line]:
    """The lines from the first paragraph on: open until something closes the story, reopened by kin prose."""
    said: set[str] = set()
    found: list[Line] = []
    closed = Closes.NOTHING
    for line, closes in judged:
        if closed is Closes.STORY:
            found.append(_named(line, "below the story"))
        elif line.because:
            # The heading "Comments" above a story that is still to come would close it before it began.
            closed = closes if closes is not Closes.NOTHING else closed
            found.append(line)
        elif closed is Closes.SECTION and not _kin(line, said, language):
            found.append(line.aside("links to other stories" if not prose(line) else "teaser of another story"))
        elif closed is Closes.NOTHING and not _belongs(line, said, language):
            found.append(line.aside("shares no word with the story"))
        else:
            closed = Closes.NOTHING
            said.update(content(line.text, language))
            found.append(line.story("prose of the story"))
    return found


def _kin(line: Line, said: set[str], language: Language) -> bool:
    return (
        prose(line)
        and line.words >= REOPENS
        and share(content(line.text, language), said) >= KINSHIP
        and not glued(line)
    )


def _belongs(line: Line, said: set[str], language: Language) -> bool:
    """Whether an unmarked line between paragraphs is story: prose, a short sentence, or a heading about it."""
    if not title_like(line) or (line.words <= SHORT_TITLE and not line.text.isupper()):
        return True
    return share(content(line.text, language), said) > 0


def _trimmed(lines: list[Line], names: tuple[str, ...], language: Language) -> list[Line]:
    """The end of the story put right: titles and notes of the outlet that trail the last paragraph are no story."""
    for at in range(len(lines) - 1, 0, -1):
        line = lines[at]
        if not line.kept:
            continue
        said = {stem for other in lines[:at] if other.kept for stem in content(other.text, language)}
        because = _trailing(line, said, names, language)
        if because is None:
            break
        lines[at] = line.aside(because)
    return lines


def _trailing(line: Line, said: set[str], names: tuple[str, ...], language: Language) -> str | None:
    if title_like(line) and not prose(line) and not line.text.endswith(("”", '"', "’", "!", "?")):
        return "title of another story"
    known = share(content(line.text, language), said)
    if known == 0 and line.words < REOPENS:
        return "shares no word with the story"
    for name in names:
        rest = content(line.text[len(name) :], language)
        if line.text.startswith(f"{name} ") and share(rest, said) < KINSHIP:
            return "notice of the outlet"
    return None
