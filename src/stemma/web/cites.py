"""From a citation to its place in the page: ids, links, and the sentence around the cited words."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stemma.export.order import oldest_first
from stemma.model import Article, Dossier, Sentence, Span, Stemma
from stemma.web.views import Link, Quote, Sigil
from stemma.web.wording import witness_name

SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
PAGE_ID = re.compile(r"\b[0-9a-f]{12}\b")  # the form of `Page.id`
DIGEST = 12  # hex digits; enough to tell the ids of one story apart


def slug(id: str) -> str:
    """An id that may stand in an HTML attribute and in an address; a strange one becomes its digest.

    >>> slug("3fa94c21d077"), slug('"><script>') == slug('"><script>'), slug("a b")[:1]
    ('3fa94c21d077', True, 'x')
    """
    if SAFE_ID.fullmatch(id):
        return id
    return "x" + hashlib.sha256(id.encode("utf-8", "backslashreplace")).hexdigest()[:DIGEST]


def mark_id(span: Span) -> str:
    """The id of the marked words in the article below."""
    return f"cite-{slug(span.article)}-{span.start}-{span.end}"


def article_href(id: str) -> str:
    """Where the article stands in the page."""
    return f"#article-{slug(id)}"


def sigils_of(article: str, stemma: Stemma, sigils: Mapping[str, Sigil]) -> tuple[Sigil, ...]:
    """The letters of the lines that an article stands in, in the order of the alphabet."""
    lines = frozenset(stemma.lines_of(article))
    return tuple(sigil for line, sigil in sigils.items() if line in lines)


@dataclass(frozen=True, slots=True)
class Texts:
    """The articles of a dossier, oldest first, with the sentences to quote from."""

    articles: Mapping[str, Article]
    sentences: Mapping[str, tuple[Sentence, ...]]

    def words(self, span: Span) -> str:
        """The words cited."""
        return span.of(self.articles[span.article].text)

    def named(self, because: Iterable[str]) -> tuple[str, ...]:
        """Reasons with the ids of articles put as names, as a reader knows them."""
        return tuple(PAGE_ID.sub(self._name, reason) for reason in because)

    def _name(self, id: re.Match[str]) -> str:
        article = self.articles.get(id.group())
        return article.name if article else id.group()

    def cited(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The spans that do cite something, oldest article first, each once."""
        age = {id: number for number, id in enumerate(self.articles)}
        return tuple(sorted({span for span in spans if self.words(span).strip()}, key=lambda s: (age[s.article], s)))

    def link(self, span: Span) -> Link:
        """The link to the cited words, named after their article."""
        return Link(f"#{mark_id(span)}", witness_name(self.articles[span.article]))

    def quotes(self, spans: Iterable[Span]) -> tuple[Quote, ...]:
        """The cited words in their sentences. A sentence that many articles print alike is quoted once."""
        alike: dict[tuple[str, str, str], list[Link]] = {}
        for span in self.cited(spans):
            alike.setdefault(self._in_sentence(span), []).append(self.link(span))
        return tuple(Quote(*words, cites=tuple(links)) for words, links in alike.items())

    def _in_sentence(self, span: Span) -> tuple[str, str, str]:
        """What stands before the cited words in their sentence, the words, and what stands after."""
        whole = self._sentence(span)
        text = self.articles[span.article].text
        return (
            text[whole.start : span.start].lstrip(),
            self.words(span),
            text[span.end : whole.end].rstrip(),
        )

    def _sentence(self, span: Span) -> Span:
        """The sentence around a span, or the sentences where it runs over several."""
        sentences = self.sentences[span.article]
        starts = [sentence.span.start for sentence in sentences]
        first = max(bisect_right(starts, span.start) - 1, 0)
        last = max(bisect_right(starts, span.end - 1) - 1, 0)
        if not sentences:
            return span
        start, end = sentences[first].span.start, sentences[last].span.end
        return Span(span.article, min(start, span.start), max(end, span.end))


def texts_of(dossier: Dossier) -> Texts:
    """The texts of a dossier, opened for citing."""
    articles = oldest_first(study.article for study in dossier.studies)
    return Texts(
        {article.id: article for article in articles},
        {study.article.id: study.sentences for study in dossier.studies},
    )
