"""A sentence as words and marks, each with its place in the article and whether it is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from stemma.model.text import Sentence, Span

_WORD = re.compile(r"``|''|\w+(?:[’'.\-–/&]\w+)*(?:(?<=\.\w)\.)?|[^\w\s]")
_MARKS = "\"“”„‘’'"


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark. `lower` is in lower case with straight apostrophes; `quoted`: within quotation marks."""

    text: str
    lower: str
    start: int
    end: int
    quoted: bool

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
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


def words(sentence: Sentence, quotations: Iterable[Span]) -> Line:
    """The words and marks of a sentence in order."""
    near = [span for span in quotations if span.overlaps(sentence.span)]
    return tuple(_word(match, sentence, near) for match in _WORD.finditer(sentence.text))


def _word(match: re.Match[str], sentence: Sentence, quotations: list[Span]) -> Word:
    start, end = sentence.span.start + match.start(), sentence.span.start + match.end()
    quoted = any(span.start <= start and end <= span.end for span in quotations)
    return Word(match.group(), match.group().lower().replace("’", "'"), start, end, quoted)
