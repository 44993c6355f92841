"""A sentence as words and marks, each with its place in the article and whether it is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from stemma.lang.sentences import Breaks
from stemma.model.text import Sentence, Span

WORDS = re.compile(r"``|''|\w+(?:[’'.\-–/&]\w+|,\d{3}(?!\d))*|[^\w\s]")
_MARKS = "\"“”„‘’'"


class Word(NamedTuple):
    """One word or mark. `lower` is in lower case with straight apostrophes; `quoted`: within quotation marks."""

    text: str
    lower: str
    start: int
    end: int
    quoted: bool

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation. A hyphen that stands alone is a dash."""
        return not (self.text[0].isalnum() or self.text[0] == "_")

    @property
    def is_quote(self) -> bool:
        """Whether it is a quotation mark."""
        return self.text in ("``", "''") or (len(self.text) == 1 and self.text in _MARKS)

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital."""
        return self.text[0].isupper()


Line = tuple[Word, ...]


def words(sentence: Sentence, quotations: Iterable[Span], breaks: Breaks) -> Line:
    """The words and marks of a sentence in order; an abbreviation keeps its stop."""
    near = [span for span in quotations if span.overlaps(sentence.span)]
    first, found = sentence.span.start, list[Word]()
    for match in WORDS.finditer(sentence.text):
        text, (start, end) = match.group(), match.span()
        if text == "." and found and found[-1].end == first + start and _abbreviated(found[-1], breaks):
            start = found.pop().start - first
            text = sentence.text[start:end]
        quoted = bool(near) and _within(Span(sentence.span.article, first + start, first + end), near)
        found.append(Word(text, text.lower().replace("’", "'"), first + start, first + end, quoted))
    return tuple(found)


def _within(span: Span, quotations: list[Span]) -> bool:
    return any(quotation.holds(span) for quotation in quotations)


def _abbreviated(word: Word, breaks: Breaks) -> bool:
    """Whether a stop after this word is its own and ends nothing."""
    stopped = word.lower + "."
    initial = len(word.text) == 1 and word.text.isupper() and word.text != "I"
    return initial or stopped in breaks.titles or stopped in breaks.shorts or stopped in breaks.initials
