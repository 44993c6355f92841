"""Where in a text something stands: the citation, and the sentence that holds it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The citation: half-open Unicode code point offsets into the story text of one article.

    In the notes of a sentence (see `Notes`), `article` holds the key of the sentence instead, and the offsets
    count from its start; `Sentence.lift` carries such a span into the article.
    """

    article: str
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words cited.

        >>> Span("a", 5, 9).of("over 300 militants")
        '300 '
        """
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character of the same article."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether the other lies wholly within this one."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end

    def shared(self, other: Span) -> int:
        """How many characters both cover."""
        if self.article != other.article:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def sentence_key(text: str) -> str:
    """The content hash of a sentence: equal sentences of different pages have the same key.

    >>> sentence_key("The bridge fell.") == sentence_key("The bridge fell.")
    True
    """
    return hashlib.sha256(text.encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """One sentence of an article, with its paragraph counted from 0."""

    span: Span
    text: str
    paragraph: int

    @property
    def key(self) -> str:
        """Under which the notes on this sentence are kept, whoever prints it."""
        return sentence_key(self.text)

    def lift(self, span: Span) -> Span:
        """A span found in the sentence, as a span of the article."""
        return Span(self.span.article, self.span.start + span.start, self.span.start + span.end)
