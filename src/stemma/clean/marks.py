"""Which kind of furniture a line gives itself away as, by the words of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from stemma.lang import Language
from stemma.lang.furniture import Mark

RUN = re.compile(r"[^\W_]+")
FOLD = str.maketrans({"’": "'", "‘": "'", "\u00a0": " "})
LONGEST = 120
"""Words of the longest line that is looked at: no mark has a higher limit."""


class _Asked:
    """The marks of a language by the first word of what they look for: a page has a thousand lines, a language
    hundreds of phrases, and hardly any of these begins with a word of the line."""

    def __init__(self, marks: tuple[Mark, ...]) -> None:
        self.marks = marks
        self.whole: dict[str, list[int]] = {}
        self.opens: dict[str, list[tuple[int, str]]] = {}
        self.holds: dict[str, list[tuple[int, str, re.Pattern[str]]]] = {}
        self.signs: list[tuple[int, str, re.Pattern[str]]] = []
        self.ends = [(number, mark.ends) for number, mark in enumerate(marks) if mark.ends]
        for number, mark in enumerate(marks):
            for phrase in mark.whole:
                self.whole.setdefault(phrase, []).append(number)
            for phrase in mark.opens:
                self.opens.setdefault(_first(phrase), []).append((number, phrase))
            for phrase in mark.holds:
                if phrase[0].isalnum():
                    self.holds.setdefault(_first(phrase), []).append((number, phrase, _held(phrase)))
                else:
                    self.signs.append((number, phrase, _held(phrase)))

    def borne(self, folded: str) -> Iterator[int]:
        """The numbers of all marks that a line bears, in no order."""
        bare = _bare(folded)
        opening = folded.lstrip("[(*-–—•|>»← ")
        yield from self.whole.get(bare, ())
        for line in (opening, bare):
            for number, phrase in self.opens.get(_first(line), ()):
                if _opens(line, phrase):
                    yield number
        for number, phrases in self.ends:
            if bare.endswith(phrases) or folded.endswith(phrases):
                yield number
        for word in self.holds.keys() & set(RUN.findall(folded)):
            for number, phrase, held in self.holds[word]:
                if phrase in folded and held.search(folded):
                    yield number
        for number, phrase, held in self.signs:
            if phrase in folded and held.search(folded):
                yield number


def mark_of(text: str, language: Language) -> Mark | None:
    """The first mark of the language's list that the line bears."""
    return _mark_of(text, language) if text.count(" ") < LONGEST else None


@lru_cache(maxsize=4096)
def _mark_of(text: str, language: Language) -> Mark | None:
    folded = " ".join(text.translate(FOLD).casefold().split())
    count = folded.count(" ") + 1
    asked = _asked(language)
    number = min((n for n in asked.borne(folded) if count <= asked.marks[n].limit), default=None)
    return None if number is None else asked.marks[number]


@lru_cache(maxsize=8)
def _asked(language: Language) -> _Asked:
    return _Asked(language.furniture.marks)


def _bare(line: str) -> str:
    """A line without the numbers and signs at its edges."""
    start, end = 0, len(line)
    while start < end and not _letter(line[start]):
        start += 1
    while end > start and not _letter(line[end - 1]):
        end -= 1
    return line[start:end]


def _letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def _first(line: str) -> str:
    """The word that a line begins with, or the sign."""
    match = RUN.match(line)
    return match.group() if match else line[:1]


def _held(phrase: str) -> re.Pattern[str]:
    """A pattern for a phrase as whole words."""
    return re.compile(f"{_edge(phrase[0])}{re.escape(phrase)}{_edge(phrase[-1], behind=False)}")


def _edge(letter: str, behind: bool = True) -> str:
    if not letter.isalnum():
        return ""
    return r"(?<![^\W_])" if behind else r"(?![^\W_])"


def _opens(line: str, phrase: str) -> bool:
    """Whether the line begins with the phrase, at a word's end."""
    return line.startswith(phrase) and not (line[len(phrase) : len(phrase) + 1].isalnum() and phrase[-1].isalnum())
