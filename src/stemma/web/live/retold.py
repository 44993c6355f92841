"""Sentences of two articles that tell the same in other words, so that a rewrite can be read beside its exemplar."""

from __future__ import annotations

from stemma.lang.en import ENGLISH
from stemma.model import Article, Passage, Span
from stemma.trace.rewrite import matches
from stemma.trace.tale import Tale, tale
from stemma.trace.words import together

OPENING, CLOSING = "\"'“‘(", ".,;:!?…\"'”’)"
"""Marks that stand before and after the words of a sentence and are of it."""


def retold(one: Article, other: Article) -> list[Passage]:
    """Each sentence of the other article with the one that it tells again, by the names and rare words of both.

    It says that they tell the same, not that one was made from the other.
    """
    texts = {text.id: text for text in together((one, other), ENGLISH)}
    if len(texts) < 2:
        return []
    first, second = tale(texts[one.id], ENGLISH), tale(texts[other.id], ENGLISH)
    return [Passage(_sentence(first, there), _sentence(second, at)) for at, there in matches(second, first)]


def _sentence(told: Tale, at: int) -> Span:
    """The sentence with the marks around it."""
    words, text = told.text.sentences[at], told.text.article.text
    start, end = told.text.starts[words[0]], told.text.ends[words[-1]]
    while start and text[start - 1] in OPENING:
        start -= 1
    while end < len(text) and text[end] in CLOSING:
        end += 1
    return Span(told.witness, start, end)
