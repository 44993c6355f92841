"""Who wrote it, from a byline; what is an agency or a desk there is no author."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stemma.clean.dates import dates_in
from stemma.lang import Language

NAME_WORDS = (2, 5)
"""Words in a person's name; one word is a nickname or a section."""
LONGEST = 14
"""Words in a byline with two authors, their towns and their paper."""

LONGER = 40
"""Words of a line beyond which it is no byline, whatever else it holds."""
DATED = 12
"""Characters before a date that opens a byline ("Updated: ")."""
SIGNS = " ()[]*–—-|·•●⋅∙‧"

PARTICLES = frozenset((
    "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "van", "von", "al", "el",
    "bin", "ibn", "ter", "ten", "y", "e", "and", "st",
))  # fmt: skip
CUT = re.compile(r"\s*(?:\||•|·|●|⋅|∙|‧|/(?=\s)|\s[–—-]\s|;|\()\s*")
NAME_PART = re.compile(r"^[^\W\d_][^\d@_!?:;()]*$")


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline read: its authors, and what else is named there (an agency or an affiliation, a town)."""

    authors: tuple[str, ...]
    others: tuple[str, ...]


def byline(text: str, language: Language, sure: bool = False) -> Byline | None:
    """What a line says as a byline; None where it is none. `sure`: the page marks it as one.

    >>> from stemma.lang import ENGLISH
    >>> byline("By ANNA VAN DER MEER and Joe O'Neill | Harbour Press", ENGLISH)
    Byline(authors=('Anna van der Meer', "Joe O'Neill"), others=('Harbour Press',))
    """
    if text.count(" ") > LONGER:
        return None
    found = _after_date(text.strip(SIGNS), language)
    opener = _opener(found, language.furniture.by)
    if not opener and not sure:
        return None
    found = found[opener:].strip(" :")
    while sure and (again := _opener(found, language.furniture.desk + language.furniture.by)):
        found = found[again:].strip(" :")
    found = _before(_dateless(found, language), language.furniture.besides)
    if len(found.split()) > LONGEST or (found.endswith((".", "?", "!")) and not found.endswith(("Jr.", "Sr."))):
        return None
    authors: list[str] = []
    others: list[str] = []
    for part in _parts(found, language):
        person = person_name(_roleless(part, language) if sure else part, language)
        if person and (authors or not others) and not _role(others, language):
            authors.append(person)
        elif part:
            others.append(part)
    if not authors and not sure and not all(_names_somebody(other, language) for other in others):
        return None
    return Byline(tuple(dict.fromkeys(authors)), tuple(others)) if authors or others else None


def _role(others: list[str], language: Language) -> bool:
    """Whether what an author is has been said, after which no author follows: "Head of Marketing and Sales"."""
    return any(word.casefold() in language.furniture.roles for other in others for word in other.split())


def _names_somebody(text: str, language: Language) -> bool:
    """Whether what follows "By" is a desk, an agency or another short name: "By the river, a town waits" is none."""
    furniture = language.furniture
    if text.casefold() in furniture.desk or text in furniture.agencies:
        return True
    return len(text.split()) <= NAME_WORDS[1] and all(word[:1].isupper() for word in text.split())


def _opener(text: str, openers: tuple[str, ...]) -> int:
    """Where the name begins in a text that opens with one of these words; 0 where none opens it."""
    folded = text.casefold()
    for opener in sorted(openers, key=len, reverse=True):
        if folded.startswith(opener) and not folded[len(opener) : len(opener) + 1].isalnum():
            return len(opener)
    return 0


def _after_date(text: str, language: Language) -> str:
    """A byline without the date before it: "9 March 2021 by Inga Strand"."""
    first = dates_in(text, language)[:1]
    if not first or first[0].start >= DATED or person_name(text[: first[0].start].strip(SIGNS), language):
        return text
    return text[first[0].end :].strip(SIGNS)


def _roleless(text: str, language: Language) -> str:
    """A name without what its bearer is or works for: "Inga Strand Senior Reporter", "Inga Strand REUTERS"."""
    words = text.split()
    known = {name.casefold() for name in language.furniture.agencies}
    for count in (3, 2, 1):
        if len(words) - count >= NAME_WORDS[0] and " ".join(words[-count:]).casefold() in known:
            words = words[:-count]
            break
    while len(words) > NAME_WORDS[0] and words[-1].casefold() in language.furniture.roles:
        words.pop()
    return " ".join(words)


def _dateless(text: str, language: Language) -> str:
    """A byline without the date after it, and without the "on" before that."""
    found = dates_in(text, language)
    if not found:
        return text
    placed = "|".join(language.furniture.prepositions)
    return re.sub(rf"\s+(?:{placed})$", "", text[: found[0].start].strip(SIGNS))


def _before(text: str, phrases: tuple[str, ...]) -> str:
    """The text up to the first of these phrases."""
    folded = text.casefold()
    found = [at for phrase in phrases if (at := folded.find(phrase)) > 0]
    return text[: min(found)].strip(SIGNS) if found else text


def _parts(text: str, language: Language) -> list[str]:
    """The names of a byline, one by one; a town after "in" or a comma is left out."""
    joined = "|".join(re.escape(word) for word in language.furniture.conjunctions)
    placed = "|".join(language.furniture.prepositions)
    parts: list[str] = []
    for chunk in CUT.split(_unranked(text, language)):
        for one in re.split(rf"\s+(?:{joined})\s+", chunk):
            one = re.split(rf"\s+(?:{placed})\s+(?=[A-Z])|\s+@", one)[0]
            pieces = [piece.strip(" ,.|-–—") for piece in one.split(",")]
            parts.extend(pieces[:1] if len(pieces) == 2 else pieces)
            if _role(pieces[1:], language):
                break
    return [part for part in parts if part]


def _unranked(text: str, language: Language) -> str:
    """A byline without what follows a comma and ends as a rank does: "Inga Strand, Ports and Shipping Editor"."""
    name, comma, rest = text.partition(",")
    parts = rest.split()
    ranked = bool(parts) and parts[-1].casefold() in language.furniture.roles and person_name(name.strip(), language)
    return name if comma and "," not in rest and ranked else text


def person_name(text: str, language: Language) -> str | None:
    """The text as a person's name in ordinary capitals, None where it is not one.

    >>> from stemma.lang import ENGLISH
    >>> person_name("GRETA LINDH-MARTIN", ENGLISH), person_name("Staff Reporter", ENGLISH)
    ('Greta Lindh-Martin', None)
    """
    words = text.split()
    if not NAME_WORDS[0] <= len(words) <= NAME_WORDS[1] or not NAME_PART.match(text):
        return None
    furniture = language.furniture
    folded = [word.casefold().strip(".,") for word in words]
    if text.casefold() in furniture.desk or text in furniture.agencies or set(folded) & set(furniture.roles):
        return None
    if (
        set(folded) & (set(furniture.desk) | set(furniture.press_nouns))
        or " ".join(folded[-2:]) in furniture.agency_nouns
    ):
        return None
    if not all(word[:1].isupper() or word.casefold() in PARTICLES for word in words):
        return None
    if any(w in furniture.function_words and w not in PARTICLES and w not in furniture.given for w in folded):
        return None
    return " ".join(_cased(word) for word in words) if text.isupper() else text


def _cased(word: str) -> str:
    if word.casefold() in PARTICLES:
        return word.casefold()
    if len(word.strip(".")) <= 2 and "." in word:
        return word
    cased = re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), cased)
