"""What sort of name a run of capitals is: a person's, an organisation's, a place's, or another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from stemma.extract.gazetteer import fold, gazetteer
from stemma.extract.words import Line
from stemma.lang.language import Language

KNOWN_TOWN = 100_000  # people. A smaller town's name alone is a surname more often than a place
ACRONYM = (2, 6)  # letters


def kind_of(line: Line, first: int, last: int, language: Language) -> str | None:
    """PER, ORG, LOC or MISC, or None where the capital says nothing."""
    names, text = _folded(line, first, last, language)
    if len(names) == 1 and (line[first].text.isdigit() or len(names[0]) < 2):
        return None
    if first > 0 and line[first - 1].lower in language.names.titles and len(names) < 4:
        return "PER"
    if _organisation(line, first, last, language):
        return "ORG"
    if text in language.places.demonyms or names[-1] in language.names.works:
        return "MISC"
    if _place(line, first, last, language):
        return "LOC"
    if _person(line, first, last, language):
        return "PER"
    if _acronym(line[first].text) and len(names) == 1:
        return "ORG"
    return _single(line, first, last, language)


def _folded(line: Line, first: int, last: int, language: Language) -> tuple[tuple[str, ...], str]:
    """The words of a run in lower case, and the run as written; both without a possessive ending."""
    return _without_ending(" ".join([word.text for word in line[first:last]]), language)


@lru_cache(maxsize=16384)
def _without_ending(text: str, language: Language) -> tuple[tuple[str, ...], str]:
    for ending in language.grammar.possessive:
        text = text.removesuffix(ending)
    return tuple(text.replace("’", "'").lower().split()), text


def stripped(line: Line, first: int, last: int, language: Language) -> Iterator[tuple[int, int]]:
    """The run without a title, an opener or a demonym at its edges; nothing where nothing is left."""
    while first < last and _strips(line, first, language):
        first += 1
    while last > first and (line[last - 1].is_mark or line[last - 1].lower in language.names.titles):
        last -= 1
    demonym = last - first > 1 and line[first].text in language.places.demonyms
    if demonym and not _organisation(line, first, last, language):
        yield first, first + 1
        first += 1
    if first < last:
        yield first, last


def _strips(line: Line, at: int, language: Language) -> bool:
    """Whether a word at the head of a run is no part of the name."""
    lower = line[at].lower
    if line[at].is_mark or lower in language.names.titles:
        return True
    if _acronym(line[at].text):
        return False
    return lower in language.words.function or (at == 0 and lower in language.names.openers)


def _organisation(line: Line, first: int, last: int, language: Language) -> bool:
    """Whether a word in the run is one that bodies are called by."""
    words, _ = _folded(line, first, last, language)
    if " ".join(words) in language.names.known_bodies:
        return True
    if len(words) < 2:
        return False
    head = next((at for at, word in enumerate(words) if word in language.grammar.links), len(words)) - 1
    return (
        words[head] in language.names.bodies
        or words[-1] in language.names.companies
        or words[-1] in language.names.bodies
    )


def _place(line: Line, first: int, last: int, language: Language) -> bool:
    """Whether the gazetteer knows the run and nothing speaks for a person, or a word says that it is land."""
    words, text = _folded(line, first, last, language)
    if len(words) > 1 and (words[-1] in language.names.lands or words[0] in language.names.land_openers):
        return True
    if text in language.places.aliases:
        return True
    known = gazetteer().named(fold(text))
    if not known:
        return False
    best = next((entry for entry in known if entry.kind == "region" and fold(entry.name) == fold(text)), known[0])
    if best.kind in ("country", "admin1", "region"):
        return words[0] not in language.names.given or len(words) > 1
    spot = first > 0 and line[first - 1].lower in language.names.spots
    if text in language.places.surnames or text in language.places.common or words[0] in language.names.given:
        return spot and len(words) == 1 and words[0] not in language.names.given
    return spot or best.population >= KNOWN_TOWN


def _person(line: Line, first: int, last: int, language: Language) -> bool:
    """Whether the run looks like a person's name: a given name, a particle, or two or three bare capitals."""
    words, _ = _folded(line, first, last, language)
    if words[0] in language.names.given or (len(words) > 1 and line[first].text in language.places.first_names):
        return True
    if len(words) > 1 and any(
        word in language.names.particles or word.startswith(language.names.prefixes) for word in words[1:]
    ):
        return True
    plain = all(word.text[1:].islower() or len(word.text) <= 2 or "." in word.text for word in line[first:last])
    return (
        plain and 1 < len(words) <= 3 and not any(word.lower in language.words.function for word in line[first:last])
    )


def _single(line: Line, first: int, last: int, language: Language) -> str | None:
    """A name of which only its place in the sentence can tell more."""
    before = line[first - 1].lower if first else ""
    after = line[last].lower if last < len(line) else ""
    if before in language.words.articles:
        return "MISC"
    if before in language.names.spots:
        return "LOC"
    if after in _said(language) or before == language.grammar.by or line[first].text in language.places.surnames:
        return "PER"
    return None if first == 0 else "MISC"


@cache
def _said(language: Language) -> frozenset[str]:
    """Verbs of saying behind a name, in the forms that news uses."""
    return frozenset(form for verb in language.speech.verbs for form in (verb.past, verb.third))


def _acronym(text: str) -> bool:
    bare = text.replace(".", "")
    return ACRONYM[0] <= len(bare) <= ACRONYM[1] and bare.isupper() and bare.isalpha()
