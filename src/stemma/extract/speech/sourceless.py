"""Hearsay and impressions with nobody behind them."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.speech.contents import bare, content_after
from stemma.extract.speech.cues import Cue, lexicon
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import DASHES, subject_after, subject_before
from stemma.extract.words import Line
from stemma.lang.language import Language


def sourceless(line: Line, language: Language) -> Iterator[Saying]:
    """The sayings by adverbs and impersonal verbs."""
    yield from _adverbs(line, language)
    yield from _impersonal(line, language)


def passive(line: Line, cue: Cue, language: Language) -> Saying | None:
    """Hearsay of nobody: "is believed to", "it was claimed that"; or of the one behind "was reported by"."""
    at, grammar = cue.last, language.grammar
    if line[cue.verb].lower not in language.speech.believed or at >= len(line):
        return None
    said = ((cue.first, cue.last),)
    if line[at].lower == grammar.that:
        content = content_after(line, cue, language)
        return Saying(None, said, (content,), cue.base, cue.negated) if content else None
    subject = subject_before(line, cue.first, language)
    if line[at].lower == grammar.by and subject:
        teller = subject_after(line, at + 1, language)
        return Saying(teller, said, (subject,), cue.base, cue.negated) if teller else None
    goes_on = line[at].lower in (grammar.to, grammar.as_) or line[at].lower.endswith((grammar.past, grammar.doing))
    rest = bare(line, at, len(line)) if goes_on else None  # "was said to be", "were reported killed"
    return Saying(None, said, (subject, rest), cue.base, cue.negated) if subject and rest else None


def _adverbs(line: Line, language: Language) -> Iterator[Saying]:
    """Adverbs that make their clause hearsay of nobody ("reportedly"), and split it in two."""
    for at, word in enumerate(line):
        if word.lower in language.speech.hedges and not word.quoted:
            start = _clause_left(line, at)
            end = _clause_right(line, at, language)
            parts = tuple(part for part in (bare(line, start, at), bare(line, at + 1, end)) if part)
            if parts:
                yield Saying(None, ((at, at + 1),), parts, None)


def _clause_left(line: Line, at: int) -> int:
    start = at
    while start > 0 and line[start - 1].text not in (";", ":", ",", *DASHES) and not line[start - 1].is_quote:
        start -= 1
    return start


def _clause_right(line: Line, at: int, language: Language) -> int:
    end = at
    while end < len(line) and line[end].text not in ";":
        if (
            line[end].text == ","
            and end + 1 < len(line)
            and line[end + 1].lower in language.speech.coordinators | language.grammar.contrasting
        ):
            break
        end += 1
    return end


def _to_tell(line: Line, at: int, language: Language) -> bool:
    """Whether somebody appears "to suggest" it: then it is that one's saying."""
    if line[at].lower != language.grammar.to or at + 1 >= len(line):
        return False
    return any(form == "base" and verb.frames for verb, form in lexicon(language).get(line[at + 1].lower, ()))


def _impersonal(line: Line, language: Language) -> Iterator[Saying]:
    """Impressions of nobody in particular ("seemed to")."""
    for at, word in enumerate(line):
        if word.lower not in language.speech.impersonal or word.quoted or at + 1 >= len(line):
            continue
        if line[at + 1].lower not in language.grammar.complements or _to_tell(line, at + 1, language):
            continue
        subject = subject_before(line, at, language)
        rest = bare(line, at + 1, len(line))
        if subject and rest:
            yield Saying(None, ((at, at + 1),), (subject, rest), None)
