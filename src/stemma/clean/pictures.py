"""Whose the pictures are, and who had the story first: credits that do not say whose the text is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from stemma.clean.agencies import is_agency, photo_credit, same_agency
from stemma.clean.bylines import person_name
from stemma.clean.lines import Line
from stemma.clean.shape import CREDITED
from stemma.lang import Language
from stemma.model import Credit

LONGEST = 70
"""Words of a caption with its credit."""
NAME = 5
"""Words of a photographer, an agency or a paper."""
PARTICLE = 3
"""Letters of "of", "von" and the like in a name."""
PICTURE = "credit of a picture"
HOUSE = re.compile(r"\s+((?:the\s+)?[A-Z][\w&'’.-]*(?:\s+(?:of|and|the|[A-Z&][\w&'’.-]*)){0,5})")
SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n+")


def photo_credits(lines: Iterable[Line], page: str, language: Language) -> tuple[Credit, ...]:
    """Every credit of a picture, in reading order: the agency where one is named, else the photographer."""
    found = (credit for line in lines if not line.kept for credit in _pictured(line, page, language))
    return tuple(dict.fromkeys(found))


def _pictured(line: Line, page: str, language: Language) -> Iterator[Credit]:
    caption = line.because.startswith("caption") or photo_credit(line.text, language)
    if not caption or line.words > LONGEST:
        return
    named = _after_label(line.text, language) or _in_brackets(line.text)
    cut = "|".join(language.furniture.prepositions)
    parts = [re.split(rf",|\s(?:{cut})\s", part)[0] for part in re.split(r"\s*[/|]\s*|\s+via\s+", named or "")]
    parts = [_unlabelled(part.strip(" .()[]©"), language) for part in parts]
    parts = [part for part in parts if _proper(part)]
    house = next((part for part in parts if is_agency(part, language)), None) or next(iter(reversed(parts)), None)
    if house:
        yield Credit(person_name(house, language) or same_agency(house, page, language), line.text, PICTURE)


def _proper(name: str) -> bool:
    """Whether a text can be a name: few words, all of them with a capital, no figures."""
    words = name.split()
    capital = all(word[:1].isupper() or len(word) <= PARTICLE for word in words)
    return 1 <= len(words) <= NAME and words[0][:1].isupper() and capital and not any(c.isdigit() for c in name)


def _after_label(text: str, language: Language) -> str | None:
    """What follows "Photo:" or "Photo by" on a line."""
    labels = "|".join(re.escape(label) for label in sorted(language.furniture.photo_by, key=len, reverse=True))
    pattern = rf"(?:^|[\s(\[|.])(?:{labels})(?:\s*:\s*|(?<=by)\s+|(?<=of)\s+)([^()\[\]]+)"
    found = re.findall(pattern, text, re.IGNORECASE)
    return str(found[-1]) if found else None


def _in_brackets(text: str) -> str | None:
    match = CREDITED.search(text)
    return match["credit"] if match else None


def _unlabelled(name: str, language: Language) -> str:
    """A house without the word that makes its name a picture credit: "AP Photo"."""
    first, _, last = name.rpartition(" ")
    return first if first and last.casefold() in language.furniture.picture and is_agency(first, language) else name


def first_reported(story: str, lines: Iterable[Line], language: Language) -> tuple[Credit, ...]:
    """The houses that the page says had the story first, from the story and the lines around it."""
    around = [(line.text, line.because) for line in lines if not line.kept and line.words <= LONGEST]
    told = [(sentence, "story") for sentence in SENTENCE.split(story)]
    found = (credit for text, where in (*told, *around) for credit in _first(text, where, language))
    return tuple(dict.fromkeys(found))


def _first(text: str, where: str, language: Language) -> Iterator[Credit]:
    folded = text.casefold()
    for phrase in language.furniture.first_reported:
        at = folded.find(phrase)
        match = HOUSE.match(text, at + len(phrase)) if at >= 0 else None
        if match and len(folded) == len(text):
            name = match[1].removeprefix("the ").strip(" .,'’")
            yield Credit(same_agency(name, text, language), text.strip(), where)
