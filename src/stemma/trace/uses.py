"""Where a text was used: passages in other articles, word for word; asked for by a reader, or found across a desk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stemma.lang.language import Language
from stemma.model.article import Article
from stemma.model.reuse import Passage
from stemma.trace.align import align
from stemma.trace.kin import kin
from stemma.trace.words import together


@dataclass(frozen=True, slots=True)
class Use:
    """An article that has passages of the text asked for; `words` are equal on both sides."""

    article: str
    words: int
    passages: tuple[Passage, ...]


def uses(asked: Article, articles: Iterable[Article], language: Language) -> tuple[Use, ...]:
    """The articles that have passages of the text, those with most of its words first.

    Quotations count too: whoever asks for a text wants to see every place it stands in. The passages run from
    the text asked for to the article.
    """
    others = sorted((each for each in articles if each.id != asked.id), key=lambda each: each.id)
    text, *texts = together([asked, *others], language)
    found = []
    for other in texts:
        alignment = align(text, other)
        if alignment.stretches:
            found.append(Use(other.id, len(alignment.words_of(text.id)), alignment.passages(text.id)))
    return tuple(sorted(found, key=lambda use: (-use.words, use.article)))


@dataclass(frozen=True, slots=True)
class InCommon:
    """What two articles have by copying: how many words of the first, and the passages from it to the other."""

    words: int
    passages: tuple[Passage, ...]


def in_common(one: Article, other: Article, language: Language) -> InCommon | None:
    """What one article has in common with another by copying.

    None where each may well be its reporter's own: a quotation or a stock phrase that both have is no copying.
    """
    texts = together([one, other], language)
    found = kin(*texts)
    if found is None:
        return None
    return InCommon(len(found.alignment.words_of(one.id)), found.alignment.passages(one.id))
