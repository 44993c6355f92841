"""Headline, outlet and authors: from what the page says of itself, else from the lines around the story."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stemma.clean.bylines import byline
from stemma.clean.dates import dates_in
from stemma.clean.doubt import headline_doubt
from stemma.clean.lines import Line
from stemma.clean.metadata import Metadata, Told
from stemma.clean.shape import bar, prose, title_like
from stemma.clean.stems import content, share
from stemma.clean.titles import SUFFIX, clean_title
from stemma.lang import Language
from stemma.model import ABOVE_STORY

HEADLINE = (3, 30)
"""Words of a headline in a text dump."""
BRIEF = 2
"""Words of a headline that stands right above the story, below its byline or date."""
PAPER = 4
"""Words of a title that is taken for a paper's name."""
HEAD = 4
"""Lines at the head of a page among which the outlet's name is."""
INITIALS = 5
"""Letters up to which a name in capitals may be initials."""
MASTHEAD = ("byline", "date line", "credit")
"""What a line was set aside as that names who wrote it, when, and for whom."""
SUMMARY = 1
"""Paragraphs that may stand above the byline."""
NAME = 7
"""Words of an outlet's name."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A page sorted: the story, and what stands above and below it."""

    above: tuple[Line, ...]
    story: tuple[Line, ...]
    below: tuple[Line, ...]

    @property
    def body(self) -> str:
        """The story, paragraphs joined by a blank line."""
        return "\n\n".join(line.text for line in self.story)


def layout(lines: tuple[Line, ...]) -> Layout:
    """The lines of a page by where they stand to the story.

    A byline or date below the first paragraph (a summary, often) still belongs to the masthead above.
    """
    kept = [number for number, line in enumerate(lines) if line.kept]
    if not kept:
        return Layout(lines, (), ())
    body = [number for number in kept if prose(lines[number])] or kept
    told = body[min(SUMMARY, len(body) - 1)]
    above: list[Line] = []
    below: list[Line] = []
    for number, line in enumerate(lines):
        if not line.kept:
            heading = number < kept[0] or (number < told and line.because in MASTHEAD)
            (above if heading else below).append(line)
    return Layout(tuple(above), tuple(line for line in lines if line.kept), tuple(below))


def headline(page: Layout, told: Metadata, language: Language) -> Told | None:
    """The headline, with where it was found."""
    shown = _seen_title(page, told) or clean_title(told)
    if shown and headline_doubt(shown.text, page.body, (), language) is None and not _paper(shown.text, language):
        return shown
    heading = _heading(page, language) if shown else None
    if shown:
        return heading or shown
    if (titled := _statement(page, language)) is not None:
        return Told(page.above[titled].text.strip(" *#"), "headline of a statement")
    lines = range(_letterhead(page, language), len(page.above))
    scored = [(_headline_score(number, page, language), -number) for number in lines]
    best = max(scored, default=(0.0, 0))
    if best[0] <= 0:
        return None
    return Told(page.above[-best[1]].text.strip(" *#"), "title line above the story")


def _letterhead(page: Layout, language: Language) -> int:
    """How many lines stand over a press release, with the one that says that it is one; 0 where none says so."""
    heads = language.furniture.heads_release
    marks = (n for n, line in enumerate(page.above) if line.because == ABOVE_STORY and heads(line.text))
    return next((number + 1 for number in marks), 0)


def _statement(page: Layout, language: Language) -> int | None:
    """Where the headline of somebody's own statement stands."""
    titles = language.furniture.titles_release
    return next((number for number, line in enumerate(page.above) if titles(line.text) and title_like(line)), None)


def _paper(title: str, language: Language) -> bool:
    """Whether a title is but the paper's name: a few words in capitals, the last of them one that papers have."""
    parts = title.split()
    named = len(parts) <= PAPER and all(word[:1].isupper() for word in parts)
    return named and parts[-1].casefold() in language.furniture.press_nouns


def _heading(page: Layout, language: Language) -> Told | None:
    """The last heading above the story that shares words with it, where the tags name another: old pages title
    themselves with the paper's name."""
    for line in reversed(page.above):
        if (
            line.tag in ("h1", "h2", "h3")
            and line.words >= HEADLINE[0]
            and headline_doubt(line.text, page.body, (), language) is None
        ):
            return Told(line.text, f"{line.tag} above the story")
    return None


def _seen_title(page: Layout, told: Metadata) -> Told | None:
    """The part of the page's title that stands above the story too, where no tag names a headline."""
    if told.headlines:
        return None
    seen = {line.text.casefold() for line in page.above}
    parts = [part for part in _title_parts(told) if part.casefold() in seen and len(part.split()) >= HEADLINE[0]]
    return Told(max(parts, key=len), "title of the page and above the story") if parts else None


def _headline_score(number: int, page: Layout, language: Language) -> float:
    """How much a line above the story looks like its headline; 0 or less is not at all."""
    line = page.above[number]
    if (
        line.because not in (ABOVE_STORY, "repeated on the page", "no prose")
        or not title_like(line)
        or bar(line)
        or _paper(line.text, language)
    ):
        return 0.0
    least = BRIEF if _right_above(number, page) else HEADLINE[0]
    if not least <= line.words <= HEADLINE[1]:
        return 0.0
    body = set(content(page.body, language))
    kinship = share(content(line.text, language), body)
    after = [other.because for other in page.above[number + 1 : number + 4]]
    dated = any(because in ("byline", "date line", "credit") for because in after)
    first = number == 0 and any(_possible(other) for other in page.above[1:])
    return 0.3 + kinship + 0.3 * dated + 0.05 * min(line.words, 10) - (0.5 if first else 0.0)


def _right_above(number: int, page: Layout) -> bool:
    """Whether a line stands between the byline or date and the story: there a headline may be short."""
    return 0 < number == len(page.above) - 1 and page.above[number - 1].because in MASTHEAD


def _possible(line: Line) -> bool:
    return line.because == ABOVE_STORY and line.words >= HEADLINE[0] and title_like(line) and not bar(line)


def outlet(page: Layout, told: Metadata, title: str | None, language: Language) -> Told | None:
    """Who published the page, with where it says so."""
    ways = (
        _told_outlet(told),
        _more_from(page, language),
        _title_suffix(told, title, language),
        _rights(page, language),
        _sender(page, language),
        _masthead(page, title, language),
        _named_below(page, language),
    )
    return next((found for found in ways if found), None)


def _told_outlet(told: Metadata) -> Told | None:
    return next(
        (t for t in told.outlets if len(t.text.split()) <= NAME + 2 and not t.text.startswith(("http", "@"))), None
    )


def _title_suffix(told: Metadata, title: str | None, language: Language) -> Told | None:
    """The outlet named in the page's title, beside the headline or alone."""
    parts = _title_parts(told)
    if len(parts) < 2:
        return Told(parts[0], "title of the page") if parts and _paper(parts[0], language) else None
    shown = {t.text.casefold() for t in told.headlines} | {(title or "").casefold()}
    names = [part for part in (parts[-1], parts[0]) if part.casefold() not in shown and len(part.split()) <= NAME]
    press = [name for name in names if _press(name, language)]
    return Told((press or names)[0], "title of the page") if names else None


def _title_parts(told: Metadata) -> list[str]:
    return [part.strip() for part in SUFFIX.split(told.title or "") if part.strip()]


def _more_from(page: Layout, language: Language) -> Told | None:
    for line in page.below:
        folded = line.text.casefold()
        for phrase in language.furniture.more_from:
            rest = line.text[len(phrase) :].strip(" :")
            if (
                folded.startswith(phrase + " ")
                and 1 <= len(rest.split()) <= NAME
                and rest[0].isupper()
                and _press(rest, language)
            ):
                return Told(rest.removeprefix("The ").strip(), "heading of the links below")
    return None


def _press(name: str, language: Language) -> bool:
    folded = re.findall(r"[^\W\d_]+", name.casefold())
    return any(word in language.furniture.press_nouns for word in folded)


def _rights(page: Layout, language: Language) -> Told | None:
    """The name in a copyright line, where it is a paper's or stands in the masthead too."""
    top = " ".join(line.text.casefold() for line in page.above)
    for line in reversed((*page.above, *page.below)):
        folded = line.text.casefold()
        sign = next((s for s in language.furniture.copyright if s in folded), None)
        if sign is None or line.words > 25:
            continue
        rest = re.sub(r"^[\s\d,.:–—©()-]+(?:by\s+)?", "", line.text[folded.find(sign) + len(sign) :])
        name = re.split(r"\.|,|\s[|–—-]\s|\s+(?:19|20)\d\d|\s\(", rest)[0].strip()
        if not 1 <= len(name.split()) <= NAME or not name[0].isupper():
            continue
        shorter = _shorter(name, page.above)
        if _press(name, language) or name.casefold() in top or shorter != name:
            return Told(shorter, "copyright line")
    return None


def _shorter(name: str, above: tuple[Line, ...]) -> str:
    """The paper's own name where the masthead has it: "Harbour Mail" for "Harbour Mail Publications Ltd"."""
    heads = [line.text for line in above[:6] if line.words <= NAME]
    shorter = [head for head in heads if f"{name} ".casefold().startswith(f"{head} ".casefold())]
    longer = [head for head in heads if len(head.split()) > 1 and head.casefold().startswith(name.casefold())]
    return next((_cased(head) for head in (*shorter, *longer)), name)


def _cased(name: str) -> str:
    """A name that is all in capitals in ordinary ones, where it is too long for initials."""
    return name.title() if name.isupper() and len(name) > INITIALS else name


def _masthead(page: Layout, title: str | None, language: Language) -> Told | None:
    """The name at the head of the page: any above the headline, a paper's below it. A row of links is none.

    Below the headline, a house whose copy others print is the writer's, not the page's: "ANN LEE / New York Times".
    """
    titled = False
    for line in page.above[:HEAD]:
        if line.text == title:
            titled = True
            continue
        name = re.split(r"\s+[-–—|>»/·]\s+|\s+(?:no|vol|issue)\.?\s*\d", line.text, flags=re.IGNORECASE)[0].strip()
        if (
            not 1 <= len(name.split()) <= NAME
            or not title_like(line)
            or dates_in(line.text, language)
            or byline(line.text, language)
            or bar(line)
            or (titled and (name in language.furniture.agencies or not _paper(name, language)))
        ):
            continue
        if all(word[:1].isupper() or word[:1].isdigit() or len(word) <= 3 for word in name.split()) and (
            len(name.split()) > 1 or _press(name, language) or _signboard(page)
        ):
            return Told(_cased(name), "head of the page")
    return None


def _sender(page: Layout, language: Language) -> Told | None:
    """Whose press release it is: what stands first over it."""
    over = page.above[: max(0, _letterhead(page, language) - 1, _statement(page, language) or 0)]
    first = next((line for line in over if title_like(line) and line.words <= NAME and not bar(line)), None)
    return Told(_cased(first.text.strip(" *#")), "head of a press release") if first else None


def _signboard(page: Layout) -> bool:
    """Whether the page opens with one long word in capitals and then says who wrote when: its name."""
    first, *others = page.above
    shouted = first.text.isalpha() and first.text.isupper() and len(first.text) > INITIALS
    return shouted and bool(others) and others[0].because in MASTHEAD


def _named_below(page: Layout, language: Language) -> Told | None:
    """The weakest sign: a paper's name in capitals in a promotion under the story."""
    for line in page.below:
        if line.because not in ("promotion", "notice of the outlet", "rights"):
            continue
        for match in re.finditer(r"[A-Z]{2,}(?:\s+[A-Z]{2,}){1,5}", line.text):
            if _press(match.group(), language):
                return Told(match.group().title(), f"named in a {line.because} below the story")
    return None
