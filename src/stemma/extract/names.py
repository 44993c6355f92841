"""Proper names: who and what a text speaks of, seen by capitals and by the words around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from stemma.extract.names_kind import kind_of, stripped
from stemma.extract.near import among
from stemma.extract.words import Line, words
from stemma.lang.language import Language
from stemma.model.fact import Name
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

SHOUTED = 0.6  # of the words in capitals: a headline, in which capitals say nothing
LEAST_SHOUTED = 3  # words. "NATO said" is no headline


def names(text: str, key: str, language: Language) -> tuple[Name, ...]:
    """The proper names of one sentence, in order; spans count from its start and name its key."""
    line = words(Sentence(Span(key, 0, len(text)), text, 0), (), language.sentences)
    if _shouted(line):
        return ()
    found = []
    for start, end in _runs(line, language):
        for first, last in _pieces(line, start, end, language):
            kind = kind_of(line, first, last, language)
            if kind is not None:
                span = Span(key, line[first].start, line[last - 1].end - _possession(line[last - 1].text, language))
                found.append(Name(span, span.of(text), kind))
    return tuple(found)


def known_names(noted: Noted, language: Language) -> tuple[Name, ...]:
    """The names of an article, in order, with what one sentence alone cannot tell.

    A short form gets the type of the full form it belongs to ("Barazi", "Talal Barazi"), and a name seen in one
    type mostly has that type everywhere.
    """
    looked = any(gloss.names is not None for gloss in noted.glosses)
    return _agreed(list(_glossed(noted)) if looked else _noted(noted))


def all_names(noted: Noted, language: Language) -> tuple[Name, ...]:
    """The names that rules see, and where they see none those that the model does.

    For finding again who was named: a name too many does no harm there, and rules leave out titles ("Mr.").
    """
    seen = _noted(noted)
    spans = [name.span for name in seen]
    return _agreed(sorted([*seen, *(name for name in _glossed(noted) if not among(spans, name.span))]))


def _agreed(names: list[Name]) -> tuple[Name, ...]:
    """The names, each form with the type that it has in the article."""
    kinds = _kinds(names)
    return tuple(Name(name.span, name.text, kinds.get(name.text, name.type)) for name in names)


def _noted(noted: Noted) -> list[Name]:
    """The names that rules see sentence by sentence."""
    return [
        Name(sentence.lift(name.span), name.text, name.type)
        for sentence, notes in zip(noted.sentences, noted.notes, strict=True)
        for name in notes.names
    ]


def _glossed(noted: Noted) -> Iterator[Name]:
    """The names that the language model sees window by window."""
    for window, gloss in zip(noted.windows, noted.glosses, strict=True):
        for name in gloss.names or ():
            span = window.lift(name.words)
            yield Name(span, span.of(noted.article.text), name.label)


def full_forms(names: tuple[Name, ...]) -> dict[str, str]:
    """The longest name in the article that each name is short for: "Talal Barazi" for "Barazi".

    A person is known by the first or last parts of the name, a body by any of its words: "the Observatory". A place
    is nobody's short form. Of two persons' names the one that stands there more often is meant: "Candidate Barazi"
    was read as a name once.
    """
    often = Counter(name.text for name in names if name.type == "PER")
    forms = sorted({(name.text, name.type) for name in names})
    having: dict[str, list[tuple[str, str]]] = {}
    for form in forms:
        for word in set(form[0].split()):
            having.setdefault(word, []).append(form)
    found = {}
    for text, kind in forms:
        parts = text.split()
        longer = [
            whole
            for whole, type in having[parts[0]]
            if len(whole) > len(text) and _shortens(parts, kind, whole.split(), type)
        ]
        found[text] = max(longer, key=lambda form: (often[form], len(form), form), default=text)
    return found


def _shortens(parts: list[str], kind: str, whole: list[str], type: str) -> bool:
    """Whether the words of one name are a short form of the other's."""
    if type == "PER":
        return kind in ("PER", "MISC") and (whole[-len(parts) :] == parts or whole[: len(parts)] == parts)
    if type != "ORG" or kind not in ("ORG", "MISC"):
        return False
    return any(whole[at : at + len(parts)] == parts for at in range(len(whole)))


def _kinds(names: list[Name]) -> dict[str, str]:
    """The type of each form: that of its full form, else the one most often seen."""
    votes: dict[str, Counter[str]] = {}
    for name in names:
        votes.setdefault(name.text, Counter())[name.type] += 1
    kinds = {text: max(sorted(seen), key=lambda kind: seen[kind]) for text, seen in votes.items()}
    last_names = {text.split()[-1] for text, kind in kinds.items() if kind == "PER" and " " in text}
    return {text: "PER" if text in last_names and kind != "LOC" else kind for text, kind in kinds.items()}


def _shouted(line: Line) -> bool:
    spelled = [word for word in line if word.text[0].isalpha()]
    shouted = sum(word.text.isupper() and len(word.text) > 1 for word in spelled)
    return len(spelled) > LEAST_SHOUTED and shouted > SHOUTED * len(spelled)


def _runs(line: Line, language: Language) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, with the small words that join them."""
    at = 0
    while at < len(line):
        if line[at].text.islower() or not _capital(line, at, language):  # most words are in lower case
            at += 1
            continue
        end = at + 1
        while (
            not _possession(line[end - 1].text, language)
            and (following := _next_capital(line, end, language)) is not None
        ):
            end = following + 1
        yield at, end
        at = end


def _capital(line: Line, at: int, language: Language) -> bool:
    """Whether a word may be part of a name."""
    word = line[at]
    if (
        word.lower.startswith(language.names.prefixes)
        and word.text[-1].isalpha()
        and any(c.isupper() for c in word.text)
    ):
        return True
    if not word.is_name or word.lower in language.names.calendar:
        return False
    if at == 0 or line[at - 1].text in ".:!?" or line[at - 1].is_quote:
        return not _only_opens(line, at, language)
    return word.lower not in language.words.function or (word.text.isupper() and len(word.text) > 1)


def _only_opens(line: Line, at: int, language: Language) -> bool:
    """Whether the first word of a sentence has its capital from its place."""
    lower, grammar = line[at].lower, language.grammar
    if lower in language.words.function or lower in language.names.openers or lower in language.words.common:
        return True
    follows = at + 1 < len(line) and line[at + 1].is_name and line[at + 1].lower not in language.names.calendar
    return not follows and lower.endswith((grammar.doing, grammar.past, grammar.adverb))


def _possession(text: str, language: Language) -> int:
    """How many letters at the end of a word only say that something is its own: a name ends before them."""
    return next((len(ending) for ending in language.grammar.possessive if text.endswith(ending)), 0)


def _next_capital(line: Line, at: int, language: Language) -> int | None:
    """Where the name goes on, past a particle or a link; None where it ends."""
    if at >= len(line):
        return None
    if _tied(line, at) and _capital(line, at, language):
        return at
    if line[at].text == "&" and at + 1 < len(line) and line[at + 1].is_name:
        return at + 1
    if line[at].lower in language.names.particles and at + 1 < len(line) and _capital(line, at + 1, language):
        return at + 1
    if line[at].lower not in language.grammar.links:
        return None
    after = at + 2 if at + 1 < len(line) and line[at + 1].lower == language.grammar.definite else at + 1
    if after < len(line) and _capital(line, after, language) and _takes_link(line, at, language):
        return after
    return None


def _tied(line: Line, at: int) -> bool:
    """Whether only a blank lies between this word and the one before."""
    return line[at].start - line[at - 1].end <= 1 and not line[at - 1].is_mark


def _takes_link(line: Line, at: int, language: Language) -> bool:
    """Whether the word before "of" is one that a name goes on after: "Ministry of", "Bank of", "Gulf of"."""
    before = line[at - 1].lower
    return before in language.names.bodies | language.names.lands | language.names.works


def _pieces(line: Line, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """The names in a run: "Homs Province Governor Talal Barazi" is a place and a person, apart by a title."""
    first = start
    for at in range(start, end):
        if line[at].lower in language.names.titles and at + 1 < end and not _body_follows(line, at, end, language):
            yield from stripped(line, first, at, language)
            first = at + 1
    yield from stripped(line, first, end, language)


def _body_follows(line: Line, at: int, end: int, language: Language) -> bool:
    """Whether a title is part of an organisation's name: "Attorney General's Office"."""
    return any(word.lower in language.names.bodies for word in line[at + 1 : end])
