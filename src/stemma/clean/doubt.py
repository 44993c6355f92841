"""Whether a headline belongs to the story under it."""

from __future__ import annotations

from stemma.clean.stems import stem, words
from stemma.lang import Language

TIE = 4
"""Letters that two words must begin alike to be one word ("walked", "walking")."""
ENDING = 4
"""Letters by which they may then differ."""
ENOUGH = 2
"""Telling words a headline must have before its story can be asked for them."""


def headline_doubt(headline: str, body: str, elsewhere: tuple[str, ...], language: Language) -> str | None:
    """The reason to think that a headline belongs to another story; None where there is none.

    Words that any headline may have ("falls", "work") tie it to nothing. `elsewhere` are lines of the page that
    are not story: a headline without a tie that comes back among the links is another story's for sure.
    """
    plain = language.furniture.plain
    telling = [w for w in dict.fromkeys(words(headline)) if _telling(w, language) and w.casefold() not in plain]
    if len(telling) < ENOUGH:
        return None
    known = _prefixes(body)
    tied = [word for word in telling if _tied(word, known, body, language)]
    if not tied:
        again = " and stands again among the links of the page" if _again(headline, elsewhere) else ""
        return f"the headline shares no telling word with the story{again} (looked for: {', '.join(telling)})"
    return None


def _telling(word: str, language: Language) -> bool:
    folded = word.casefold().replace("’", "'")
    if folded.replace(",", "").replace(".", "").isdigit():
        return False
    return (len(word) > 2 and folded not in language.furniture.function_words and not _plain(folded, language)) or (word.isupper() and len(word) > 1)


def _plain(folded: str, language: Language) -> bool:
    """Whether the word, or the word without its ending, is one that any headline may have."""
    plain = language.furniture.plain
    trimmed = (folded, folded.removesuffix("s"), folded.removesuffix("ed"), folded.removesuffix("d"), folded.removesuffix("ing"), folded.removesuffix("es"))
    return any(form in plain for form in trimmed)


def _prefixes(body: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words(body):
        folded = word.casefold()
        for part in (folded, *folded.replace("’", "'").split("'")):
            found.setdefault(part[:TIE], set()).add(part)
    return found


def _tied(word: str, known: dict[str, set[str]], body: str, language: Language) -> bool:
    folded = word.casefold()
    forms = [folded, *folded.replace("’", "'").split("'")]
    if any(_alike(form, other) for form in forms for other in known.get(form[:TIE], ())):
        return True
    if any(folded in group and any(o in known.get(o[:TIE], ()) for o in group) for group in language.furniture.aliases):
        return True
    return word.isupper() and 2 <= len(word) <= 6 and _initials(word, body)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= TIE and max(len(one), len(other)) - shared <= ENDING


def _initials(short: str, body: str) -> bool:
    capitals = [word[0] for word in words(body) if word[0].isupper()]
    return short in "".join(capitals)


def _again(headline: str, elsewhere: tuple[str, ...]) -> bool:
    stems = {stem(word) for word in words(headline)}
    return any(len(line.split()) >= 3 and {stem(word) for word in words(line)} <= stems for line in elsewhere)


