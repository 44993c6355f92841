"""Sources that no verb goes with: "according to X"."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.speech.contents import bare
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import DASHES, Stretch, is_finite, subject_after
from stemma.extract.words import Line
from stemma.lang.language import Language


def according(line: Line, language: Language) -> Iterator[Saying]:
    """Sayings by such a phrase: the rest of the sentence is X's."""
    words = tuple(word.lower for word in line)
    for phrase in language.speech.according:
        for at in range(len(line) - len(phrase)):
            if words[at] == phrase[0] and words[at : at + len(phrase)] == phrase:
                saying = _read(line, at, at + len(phrase), language)
                if saying is not None:
                    yield saying


def _read(line: Line, first: int, last: int, language: Language) -> Saying | None:
    """The saying around one such phrase, which opens a clause or interrupts it."""
    end = _source_end(line, last, language)
    if _opens_clause(line, first, language):
        source: Stretch | None = (last, end)
        parts: tuple[Stretch | None, ...] = (bare(line, end, len(line)),)
    else:
        source = subject_after(line[:end], last, language)
        parts = (bare(line, 0, first), *((_rest(line, source[1])) if source else ()))
    content = tuple(part for part in parts if part)
    if source is None or source[1] <= source[0] or not content:
        return None
    return Saying(source, ((first, last),), content, None, speaks=True)


def _opens_clause(line: Line, first: int, language: Language) -> bool:
    """Whether nothing that was said stands before: at the start, or behind ", and,"."""
    at = first
    while at > 0 and line[at - 1].is_mark:
        at -= 1
    return at == 0 or line[at - 1].lower in language.speech.coordinators | {language.grammar.that}


def _source_end(line: Line, start: int, language: Language) -> int:
    """Where the source of "according to X, the head of Y," ends: at the first comma that no description follows."""
    describes = language.words.articles | language.speech.relatives
    for at in range(start, len(line)):
        if line[at].text != "," or line[at].quoted:
            continue
        if _names(line, at, language):
            continue
        if at + 1 == len(line) or line[at + 1].lower not in describes or _main_clause(line, at + 1, language):
            return at
    return len(line)


def _names(line: Line, comma: int, language: Language) -> bool:
    """Whether a name stands by itself behind the comma, of the person described before it: "his lawyer, Ann Lee"."""
    end = next((at for at in range(comma + 1, len(line)) if line[at].is_mark), len(line))
    named = end > comma + 1 and all(word.is_name for word in line[comma + 1 : end])
    known = comma > 0 and line[comma - 1].lower in language.speech.people | language.speakers.posts
    closes = all(word.is_mark for word in line[end:])
    return named and (known or (closes and end > comma + 2))


def _main_clause(line: Line, start: int, language: Language) -> bool:
    """Whether a subject and its verb begin here, and not a description: no comma comes between."""
    if line[start].lower in language.speech.relatives:
        return False
    end = next((at for at in range(start, len(line)) if line[at].text == ","), len(line))
    return any(is_finite(line, at, language) for at in range(start, end))


def _rest(line: Line, at: int) -> tuple[Stretch | None, ...]:
    """The rest of a clause that the phrase interrupts."""
    return (bare(line, at + 1, len(line)),) if at < len(line) and line[at].text in (",", *DASHES) else ()
