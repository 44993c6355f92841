"""Whose copy the page prints: every credit to an agency or another paper, told apart from photo credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stemma.clean.bylines import Byline, person_name
from stemma.clean.lines import Line
from stemma.clean.stems import words
from stemma.lang import Language
from stemma.model import ABOVE_STORY, Credit, Dateline

SHORT = 14
"""Words of a credit line; longer lines that name an agency only quote it."""
MASTHEAD = frozenset((ABOVE_STORY, "no prose", "byline", "credit", "date line", "repeated on the page"))
"""What a line above the story was taken for, where it may hold a credit."""
FOOT = frozenset(
    ("credit", "outside the main text", "below the story", "title of another story", "shares no word with the story")
)
"""The same below the story."""
FIRST_PRINTED = "says where it was first printed"
INITIALS = re.compile(r"^[A-Z][A-Z.]{1,7}$")


@dataclass(frozen=True, slots=True)
class Around:
    """The lines above and below a story, and its headline."""

    above: tuple[Line, ...]
    below: tuple[Line, ...]
    title: str | None


def same_agency(name: str, page: str, language: Language) -> str:
    """The full name of an agency given by initials: from the table, or where the page itself spells it out.

    >>> from stemma.lang import ENGLISH
    >>> same_agency("HWP", "Harbour Wire Press could not confirm it.", ENGLISH), same_agency("QQX", "", ENGLISH)
    ('Harbour Wire Press', 'QQX')
    """
    name = " ".join(name.strip(" .,;:()[]–—-|").split())
    known = language.furniture.agencies.get(name)
    spelled = _spelled_out(name, page) if INITIALS.match(name) else None
    return spelled or known or name


def _spelled_out(initials: str, page: str) -> str | None:
    letters = initials.replace(".", "")
    if len(letters) < 2:
        return None
    parts = r"[\s-]+(?:of\s+|the\s+|and\s+)?".join(rf"{letter}[^\W\d_]+" for letter in letters)
    match = re.search(rf"(?<![^\W\d_]){parts}(?![^\W\d_])", page)
    return " ".join(match.group().split()) if match else None


def is_agency(name: str, language: Language) -> bool:
    """Whether a name is known as an agency or paper that others print, or calls itself an agency."""
    furniture = language.furniture
    stripped = name.strip(" .,;:()[]–—-|")
    if stripped in furniture.agencies:
        return True
    folded = stripped.casefold()
    capitals = [w for w in stripped.split() if w[:1].isupper()]
    return (
        len(capitals) >= 2
        and len(stripped.split()) <= 5
        and folded.endswith(tuple(f" {n}" for n in furniture.agency_nouns))
    )


def photo_credit(text: str, language: Language) -> bool:
    """Whether a line credits a picture rather than the text."""
    return any(word.casefold().strip(".") in language.furniture.picture for word in words(text))


def credits(
    line: Dateline | None,
    bylines: Iterable[tuple[Byline, str]],
    around: Around,
    page: str,
    language: Language,
) -> tuple[Credit, ...]:
    """Every credit to an agency or paper, the strongest first: dateline, byline, lines above the story, below it."""
    found: list[Credit] = []
    if line and line.agency and not _month_or_day(line.agency, language):
        found.append(Credit(same_agency(line.agency, page, language), line.agency, "dateline"))
    for byline, text in bylines:
        found.extend(
            Credit(same_agency(o, page, language), text, "byline")
            for o in byline.others
            if _credited(o, page, language)
        )
    found.extend(_above(around, page, language))
    for foot in around.below:
        if foot.because in FOOT:
            found.extend(_below(foot.text, page, language))
    for one in (*around.above, *around.below):
        found.extend(_reprinted(one, language))
    return tuple(dict.fromkeys(found))


def _reprinted(line: Line, language: Language) -> Iterator[Credit]:
    """The paper a line says the text was taken from: "First published in Harbour Mail", "Harbour Mail reports:"."""
    folded = line.text.casefold()
    named = folded.endswith(language.furniture.reports) or any(p in folded for p in language.furniture.reprinted)
    if not named or line.words > SHORT or photo_credit(line.text, language):
        return
    rest = _without(line.text.strip(" ()[]*–—-|"), language.furniture.reprinted)
    name = re.split(r"[.,;:|(]|\s[–—-]\s", rest)[0].strip()
    if rest == line.text.strip(" ()[]*–—-|"):
        name = next((rest[: -len(word)].strip() for word in language.furniture.reports if _ends(rest, word)), "")
    if name and _proper(name) and not person_name(name, language):
        yield Credit(same_agency(name, line.text, language), line.text, FIRST_PRINTED)


def _ends(text: str, word: str) -> bool:
    return text.casefold().endswith(f" {word}")


def _month_or_day(text: str, language: Language) -> bool:
    folded = text.casefold().strip(".")
    return folded in language.furniture.months or folded in language.furniture.weekdays


def _credited(name: str, page: str, language: Language) -> bool:
    """Whether a name in a byline is an agency: known as one, or initials that are more than a town's or a desk's."""
    if name.casefold() in language.furniture.desk:
        return False
    return is_agency(name, language) or bool(INITIALS.match(name))


def _above(around: Around, page: str, language: Language) -> Iterator[Credit]:
    """Lines of the masthead that are nothing but a credit: "VPA", "From Harbour Wire", "LUSAKA — Harbour Wire".

    Initials that the page never spells out must stand below the headline: above it, "WORLD" is a section.
    """
    titled = False
    for before, line in zip([None, *around.above], around.above, strict=False):
        titled = titled or line.text == around.title
        if line.words > SHORT or line.because not in MASTHEAD or photo_credit(line.text, language):
            continue
        text = _without(line.text, language.furniture.sent_from)
        for part in re.split(r"\s[—–|-]\s|\s*[|/]\s*", text):
            if (is_agency(part, language) and (text != line.text or before is not None or part != line.text)) or (
                part == line.text and INITIALS.match(part) and (titled or _spelled_out(part, page))
            ):
                yield Credit(same_agency(part, page, language), line.text, "line above the story")


def _below(text: str, page: str, language: Language) -> Iterator[Credit]:
    """A line under the story that says where it comes from: "SOURCE: NY Times, Ann Lee", "(AP)", "VPA/HEN"."""
    if len(text.split()) > SHORT or photo_credit(text, language):
        return
    bare = text.strip(" ()[]*–—-|.")
    named = _without(bare, language.furniture.sent_from)
    opened = named != bare
    for number, part in enumerate(re.split(r"\s*[,/|;]\s*|\s+[–—-]\s+", named)):
        initials = bool(INITIALS.match(part) and _spelled_out(part, page)) and number == 0 and len(bare.split()) <= 2
        if (
            is_agency(part, language)
            or initials
            or (opened and number == 0 and _proper(part) and not person_name(part, language))
        ):
            yield Credit(same_agency(part, page, language), text, "line below the story")
            return


def source_authors(text: str, language: Language) -> tuple[str, ...]:
    """The people that a source line names: "SOURCE: NY Times, Ann Lee"."""
    bare = text.strip(" ()[]*–—-|.")
    named = _without(bare, language.furniture.sent_from)
    if named == bare or len(named.split()) > SHORT or photo_credit(text, language):
        return ()
    parts = re.split(r"\s*[,/|;]\s*", named)
    if len(parts) < 2 or not _paper(parts[0], language):
        return ()
    parts = [part for part in parts if part not in language.furniture.agencies]
    return tuple(person for part in parts if (person := person_name(part, language)))


def _paper(name: str, language: Language) -> bool:
    nouns = set(language.furniture.press_nouns)
    return is_agency(name, language) or bool(nouns & {word.casefold() for word in words(name)})


def _without(text: str, openers: tuple[str, ...]) -> str:
    folded = text.casefold()
    for opener in openers:
        if folded.startswith(opener) and folded[len(opener) : len(opener) + 1] in (" ", ""):
            return text[len(opener) :].strip(" :")
    return text


def _proper(name: str) -> bool:
    return 1 <= len(name.split()) <= 5 and all(word[:1].isupper() or len(word) < 4 for word in name.split())
