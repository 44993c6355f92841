"""Whether a headline belongs to the story under it.

Measured on 318 English development pages with their own headline and with that of another page: one own headline
in a hundred is doubted, four in five strange ones are. A feature's headline ("Pebbles in a paint tin") is safe as
long as one of its names, or a fair share of its words, comes in the lead or comes back in the story.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from stemma.clean.stems import stem, words
from stemma.lang import Language

TIE = 4
"""Letters that two words must begin alike to be one word ("walked", "walking")."""
ENOUGH = 3
"""Telling words a headline must have before its story can be asked for them."""
LEAD = 150
"""Words of the story in which a headline's matter comes up at once, if it is the story's."""
LOOSE = 1 / 3
"""Share of telling words that may turn up somewhere in a strange story by chance."""
FIRM = 0.2
"""Share of telling words that must be anchored (in the lead, or twice in the story) where no name is."""


@dataclass(frozen=True, slots=True)
class _Ties:
    """The telling words of a headline, those found in the story, those anchored there, and anchored names."""

    telling: tuple[str, ...]
    found: tuple[str, ...]
    anchored: tuple[str, ...]
    names: tuple[str, ...]


def headline_doubt(headline: str, body: str, elsewhere: tuple[str, ...], language: Language) -> str | None:
    """The reason to think that a headline belongs to another story; None where there is none.

    Words that any headline may have ("falls", "work") tie it to nothing. `elsewhere` are lines of the page that
    are not story: where the headline comes back among them, the reason says so.

    >>> from stemma.lang import ENGLISH
    >>> headline_doubt("Rovers snatch late winner", "The dam at Ostrow burst on Monday.", (), ENGLISH)
    'the headline shares no telling word with the story (looked for: Rovers, snatch, winner)'
    """
    ties = _ties(headline, body, language)
    if len(ties.telling) < ENOUGH or ties.names:
        return None
    count = len(ties.telling)
    if ties.anchored and (len(ties.anchored) >= FIRM * count or len(ties.found) > LOOSE * count):
        return None
    again = " and stands again among the links of the page" if _again(headline, elsewhere) else ""
    shared = f"only {', '.join(ties.found)}" if ties.found else "no telling word"
    sought = ", ".join(word for word in ties.telling if word not in ties.found)
    return f"the headline shares {shared} with the story{again} (looked for: {sought})"


def _ties(headline: str, body: str, language: Language) -> _Ties:
    telling = tuple(word for word in dict.fromkeys(words(headline)) if _telling(word, language))
    whole, lead = _known(body, language)
    found = tuple(word for word in telling if whole.ties(word, language))
    anchored = tuple(word for word in found if lead.ties(word, language) or whole.times(word) > 1)
    return _Ties(
        telling, found, anchored, tuple(word for word in anchored if word[0].isupper() and whole.names(word))
    )


@lru_cache(maxsize=4)
def _known(body: str, language: Language) -> tuple[_Known, _Known]:
    """The words of a story and of its lead; several headlines are asked of one story."""
    said = words(body)
    return _Known(said, language), _Known(said[:LEAD], language)


class _Known:
    """The words of a text, to be asked by their beginnings."""

    def __init__(self, said: list[str], language: Language) -> None:
        self.endings = language.furniture.endings
        self.by_start: dict[str, dict[str, int]] = {}
        counts = Counter(said)
        for word, count in counts.items():
            for part in _forms(word):
                alike = self.by_start.setdefault(part[:TIE], {})
                alike[part] = alike.get(part, 0) + count
        small = {word for word in counts if word[0].islower()}
        self.capitals = {word.casefold() for word in counts if word[0].isupper() and word.casefold() not in small}
        self.initials = "".join(word[0] for word in said if word[0].isupper())

    def times(self, word: str) -> int:
        """How often the word, or one that begins alike, is said."""
        near = ((form, self.by_start.get(form[:TIE], {})) for form in _forms(word))
        return sum(
            count for form, counts in near for other, count in counts.items() if _alike(form, other, self.endings)
        )

    def ties(self, word: str, language: Language) -> bool:
        """Whether the word is said, under its own name, another or its initials."""
        folded = word.casefold()
        groups = (group for group in language.furniture.aliases if folded in group)
        if self.times(word) or any(
            other in self.by_start.get(other[:TIE], ()) for group in groups for other in group
        ):
            return True
        return word.isupper() and 2 <= len(word) <= 6 and word in self.initials

    def names(self, word: str) -> bool:
        """Whether the word is written with a capital throughout."""
        return any(_alike(form, name, self.endings) for form in _forms(word) for name in self.capitals)


def _forms(word: str) -> tuple[str, ...]:
    """A word and its parts: "Assad's" is "assad" too."""
    folded = word.casefold().replace("’", "'")
    return (folded, *(part for part in folded.split("'")[:1] if part and part != folded))


def _telling(word: str, language: Language) -> bool:
    folded = word.casefold().replace("’", "'")
    if folded.replace(",", "").replace(".", "").isdigit():
        return False
    if word.isupper() and len(word) > 1:
        return True
    return len(word) > 2 and folded not in language.furniture.function_words and not _plain(folded, language)


def _plain(folded: str, language: Language) -> bool:
    """Whether the word, with or without an ending, is one that any headline may have."""
    return any(
        folded.removesuffix(ending) in language.furniture.plain for ending in ("", *language.furniture.endings)
    )


def _alike(one: str, other: str, endings: tuple[str, ...]) -> bool:
    """Whether two words are one but for their endings: "walked" and "walking", not "string" and "striker"."""
    if one == other:
        return True
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= TIE and all(not word[shared:] or word[shared:] in endings for word in (one, other))


def _again(headline: str, elsewhere: tuple[str, ...]) -> bool:
    stems = {stem(word) for word in words(headline)}
    return any(len(line.split()) >= 3 and {stem(word) for word in words(line)} <= stems for line in elsewhere)
