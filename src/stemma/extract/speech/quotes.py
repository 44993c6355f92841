"""Where the quotations of an article stand, marks included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.model.text import Sentence, Span

LEAST_SINGLE = 3  # words. Fewer in single marks are a title or a nickname as often as speech

_DOUBLE = re.compile(r"“[^“]*?(?:”|$)|``.*?(?:''|$)|''.*?(?:''|$)|(?<!\w)\".*?(?:\"(?!\w)|$)", re.DOTALL)
_SINGLE = re.compile(r"‘.*?’(?!\w)|(?<![\w'])'(?=\w).*?[\w.,?!]'(?![\w'])", re.DOTALL)


def quotations(text: str, sentences: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """Every quotation, in reading order, each within one paragraph.

    One that is not closed runs to the end of its paragraph: newsrooms close only the last paragraph of a speech.
    """
    found: list[Span] = []
    for paragraph in _paragraphs(sentences):
        words = paragraph.of(text)
        double = [_span(paragraph, match) for match in _DOUBLE.finditer(words)]
        single = [
            _span(paragraph, match) for match in _SINGLE.finditer(words) if len(match.group().split()) >= LEAST_SINGLE
        ]
        found += double
        found += [span for span in single if not any(span.overlaps(other) for other in double)]
    return tuple(sorted(found))


def _paragraphs(sentences: tuple[Sentence, ...]) -> Iterator[Span]:
    """Each paragraph from its first sentence to its last."""
    start = 0
    for index, sentence in enumerate(sentences):
        following = sentences[index + 1] if index + 1 < len(sentences) else None
        if following is None or following.paragraph != sentence.paragraph:
            yield Span(sentence.span.article, sentences[start].span.start, sentence.span.end)
            start = index + 1


def _span(paragraph: Span, match: re.Match[str]) -> Span:
    return Span(paragraph.article, paragraph.start + match.start(), paragraph.start + match.end())
