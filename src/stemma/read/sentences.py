"""An article cut into sentences, every one an exact stretch of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.lang.language import Language
from stemma.lang.sentences import Breaks
from stemma.model.text import Sentence, Span

AROUND = 120  # characters on either side of a stop that decide about it, longer than any word
SHORT_QUOTATION = 15  # words. A quotation up to this long is read in one breath: "I do. We won't go," he said
TELLER = 4  # words. "Mr. Ahmed Smith said" names a teller; a verb further on belongs to a sentence of its own

_PARAGRAPH = re.compile(r"\n\s*\n")
_LINE = re.compile(r"\n")
_CLOSERS = "\"”’')]"
_OPENERS = "\"“‘'(["
_STOP = re.compile(r"(?:[.!?…]+(?:\s*\[\d+\])+|[.!?…]+[\"”’')\]]*)\s+")  # footnote marks stay with their sentence
_LAST_WORD = re.compile(r"(?:[^\W\d_][\w’'-]*\.)+$|\S+$")
_FIRST_WORD = re.compile(r"[\w’'.-]*")
_INITIAL = re.compile(r"(?:^|[\s(\"“.-])[A-Z]\.$")
_CLOSES = re.compile(r"[”’)\]]|[\"'](?:[\s.,;]|$)")
_EXCLAIMED = re.compile(r"[!?][\"”’]$")
_QUOTATION = re.compile(r"“[^“”]*(?:”|$)|(?<!\w)\"[^\"]*(?:\"|$)")


def sentences(article_id: str, text: str, language: Language) -> tuple[Sentence, ...]:
    """The sentences of a text in reading order; `text[start:end]` of each is its words, and none is blank.

    A paragraph ends at a blank line, or at every line's end where the text has no blank lines. A stop ends a
    sentence unless the word before it is an abbreviation, the next begins small, or it stands in a short quotation.
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        for one, other in _cut(text[start:end], language):
            span = Span(article_id, start + one, start + other)
            found.append(Sentence(span, span.of(text), number))
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph that has words stands, without the blanks around it."""
    gap = _PARAGRAPH if _PARAGRAPH.search(text.strip()) else _LINE
    start = 0
    for match in gap.finditer(text):
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _cut(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph."""
    short = [match.span() for match in _QUOTATION.finditer(text) if len(match.group().split()) <= SHORT_QUOTATION]
    start = 0
    for stop in _STOP.finditer(text):
        end = stop.end()
        if (
            end < len(text)
            and _ends_sentence(text, end, language)
            and not any(one < end < other for one, other in short)
        ):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, len(text))


def _ends_sentence(text: str, end: int, language: Language) -> bool:
    """Whether the words on both sides let a sentence end at this stop."""
    before, after = text[max(0, end - AROUND) : end].rstrip(), text[end : end + AROUND]
    first = after.lstrip(_OPENERS)
    if first[:1].islower() or _CLOSES.match(after):
        return False
    if _EXCLAIMED.search(before) and _names_teller(after[:80], language):
        return False
    return not _abbreviated(before.rstrip(_CLOSERS), first, language.sentences)


def _names_teller(after: str, language: Language) -> bool:
    """Whether the words after a quotation only say whose it was: "No way!" Smith said."""
    said = {form for verb in language.speech.verbs for form in (verb.past, verb.third)}
    return any(word.lower().strip(".,:") in said for word in after.split()[1:TELLER])


def _abbreviated(before: str, first: str, breaks: Breaks) -> bool:
    """Whether the last stop belongs to an abbreviation that the next word carries on."""
    if not before.endswith("."):
        return False
    match = _LAST_WORD.search(before)
    last = match.group().lower().lstrip(_OPENERS) if match else ""
    following = _FIRST_WORD.match(first)
    opens = following is not None and following.group().lower() in breaks.openers
    if last in breaks.titles:
        return True
    if last in breaks.numbered and not _INITIAL.search(before):
        return first[:1].isdigit()
    return (last in breaks.shorts or last in breaks.initials or _INITIAL.search(before) is not None) and not opens


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without the blanks around it; nothing where it is all blank."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
