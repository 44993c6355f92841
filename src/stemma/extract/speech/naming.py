"""What names and sources are called by themselves: their type, their owner, the plain words for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from stemma.lang.language import Language
from stemma.model.fact import Name
from stemma.model.text import Span

TITLE = 12  # characters before a name in which its article stands

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_DESCRIBED = re.compile(
    r",\s+(?:(?P<age>\d{1,2})[,.]|(?P<words>\w+(?:\s+[\w’'-]+){1,4}?)(?=[,.;]|\s+(?:in|at|of|from|with|who|for)\b))"
)


def words_in(text: str) -> list[str]:
    """The words of a text in lower case, without the ending that owns."""
    return [match.group().lower().replace("’s", "").replace("'s", "") for match in _WORD.finditer(text)]


def typed(name: Name, text: str, language: Language) -> Name:
    """The name with the type that the words around it show: "the Doña Pilar" is nobody."""
    before = text[max(0, name.span.start - TITLE) : name.span.start].lower().split()[-1:]
    if name.type == "PER" and before == [language.grammar.definite]:
        return replace(name, type="MISC")
    return replace(name, type="PER") if _is_described_person(name, text, language) else name


def _is_described_person(name: Name, text: str, language: Language) -> bool:
    """Whether what stands behind a name of two words tells a person: "Ann Lee-Cole, an epidemiologist", "44"."""
    if name.type == "PER" or " " not in name.text:
        return False
    behind = _DESCRIBED.match(text, name.span.end)
    if behind is None:
        return False
    if behind.group("age"):
        return True
    speakers = language.speakers
    nouns = language.speech.people | speakers.experts | speakers.residents
    nouns -= speakers.bodies | language.speech.statements
    words = words_in(behind.group("words"))
    return words[0] in language.grammar.indefinite and words[-1] in nouns


def owned(names: Iterable[Name], text: str, language: Language) -> Iterator[tuple[str, str]]:
    """Bodies with the name they belong to: "Defence Ministry" is "Russia's Defence Ministry"."""
    for owner, body in pairwise(names):
        between = text[owner.span.end : body.span.start].strip()
        if body.type == "ORG" and between in language.grammar.possessive:
            yield body.text, text[owner.span.start : body.span.end]


def past_statement(source: Span, text: str, language: Language) -> Span:
    """The one whose statement it is: "the ministry" for "the ministry's statement"."""
    places = list(_WORD.finditer(text, source.start, source.end))
    if len(places) < 3 or places[-1].group().lower() not in language.speech.statements:
        return source
    owner, end = places[-2].group(), places[-2].end()
    cut = next((len(ending) for ending in language.grammar.possessive if owner.endswith(ending)), 0)
    return Span(source.article, source.start, end - cut) if cut else source


def trimmed(part: str, language: Language) -> str:
    """The first part of a source, without an article and without what a preposition opens it with."""
    part = _past_preposition(part, language)
    first, _, rest = part.partition(" ")
    if rest and first.lower() in language.words.articles:
        return rest if first.lower() == language.grammar.definite else part
    return part


def _past_preposition(part: str, language: Language) -> str:
    """From the last article on: "the maker" for "In its press release the maker"."""
    words = part.split()
    if words[0].lower() not in language.words.prepositions:
        return part
    articles = [at for at, word in enumerate(words) if at and word.lower() in language.words.articles]
    return " ".join(words[articles[-1] :]) if articles else part
