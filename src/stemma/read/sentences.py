"""An article cut into sentences, every one an exact stretch of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from stemma.lang.language import Language
from stemma.lang.sentences import Breaks
from stemma.model.text import Sentence, Span

SHORT_QUOTATION = 15  # words. A quotation up to this long is read in one breath: "I do. We won't go," he said

_PARAGRAPH = re.compile(r"\n\s*\n")
_LINE = re.compile(r"\n")
_STOP = re.compile(r"[.!?…]+[\"”’')\]]*\s+")
_STOP_BEFORE_QUOTATION = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[“\"])")
_CLOSERS = "\"”’')]"
_OPENERS = "\"“‘'(["
_LAST_WORD = re.compile(r"(?:[^\W\d_][\w’'-]*\.)+$|\S+$")
_INITIAL = re.compile(r"(?:^|[\s(\"“.-])[A-Z]\.$")
_QUOTATION = re.compile(r"“[^“”]*(?:”|$)|(?<!\w)\"[^\"]*(?:\"|$)")


def sentences(article_id: str, text: str, language: Language) -> tuple[Sentence, ...]:
    """The sentences of a text in reading order; `text[start:end]` of each is its words, and none is blank.

    A paragraph ends at a blank line, or at every line's end where the text has no blank lines. The splitter is
    `sentencex`; what it does not know of titles, initials and quotations is put right here.
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
    for end, after in [*(match.span() for match in gap.finditer(text)), (len(text), len(text))]:
        yield from _trimmed(text, start, end)
        start = after


def _cut(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph."""
    start = 0
    for end in sorted(_ends(text, language)):
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def _ends(text: str, language: Language) -> set[int]:
    """Where an end is seen, and no rule speaks against it.

    The splitter keeps a quotation whole, however long, and misses the start of one that is never closed.
    """
    seen = {boundary["end_index"] for boundary in get_sentence_boundaries(language.code, text)}
    quotations = [match.span() for match in _QUOTATION.finditer(text)]
    seen |= {match.end() for match in _STOP_BEFORE_QUOTATION.finditer(text)}
    for start, end in quotations:
        if len(text[start:end].split()) > SHORT_QUOTATION:
            seen |= {match.end() for match in _STOP.finditer(text, start, end)}
    return {end for end in seen if _ends_sentence(text, end, quotations, language.sentences)}


def _ends_sentence(text: str, end: int, quotations: list[tuple[int, int]], breaks: Breaks) -> bool:
    """Whether a sentence may end before this offset."""
    before, after = text[:end].rstrip(), text[end:].lstrip()
    if not after or not before:
        return False
    first = after.lstrip(_OPENERS)
    if first[:1].islower() or (after[0] in _CLOSERS and not after[1:2].isalnum()):
        return False
    if any(one < end < other and len(text[one:other].split()) <= SHORT_QUOTATION for one, other in quotations):
        return False
    return not _abbreviated(before.rstrip(_CLOSERS), first, breaks)


def _abbreviated(before: str, first: str, breaks: Breaks) -> bool:
    """Whether the last stop belongs to an abbreviation that the next word carries on."""
    if not before.endswith("."):
        return False
    match = _LAST_WORD.search(before)
    last = match.group().lower() if match else ""
    following = re.match(r"[\w’'.-]*", first)
    opens = following is not None and following.group().lower() in breaks.openers
    if last in breaks.titles:
        return True
    if last in breaks.shorts:
        return not opens
    return (last in breaks.initials or _INITIAL.search(before) is not None) and not opens


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without the blanks around it; nothing where it is all blank."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
