"""From a citation to its place in the page: ids, links, and the sentence around the cited words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stemma.export.measured import Figures, figures_of
from stemma.export.order import oldest_first
from stemma.model import Article, Dossier, Sentence, Span, Stemma
from stemma.web.addresses import ONE_PAGE, Addresses
from stemma.web.views import Link, Quote, Sigil
from stemma.web.wording import withdrawn_told, witness_name

PAGE_ID = re.compile(r"\b[0-9a-f]{12}\b")  # the form of `Page.id`


def sigils_of(article: str, stemma: Stemma, sigils: Mapping[str, Sigil]) -> tuple[Sigil, ...]:
    """The letters of the lines that an article stands in, in the order of the alphabet."""
    lines = frozenset(stemma.lines_of(article))
    return tuple(sigil for line, sigil in sigils.items() if line in lines)


@dataclass(frozen=True, slots=True)
class Texts:
    """The articles of a dossier, oldest first, with the sentences to quote from."""

    articles: Mapping[str, Article]
    sentences: Mapping[str, tuple[Sentence, ...]]
    at: Addresses = ONE_PAGE
    age: Mapping[str, int] = field(default_factory=dict)
    """The place of each article in their order, filled in by `texts_of`."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What to call each article in a citation: a page names five hundred reprints ten times over."""
    figures: Figures = field(default_factory=dict)
    withdrawn: Mapping[str, str] = field(default_factory=dict)
    """When and why each article was withdrawn that was."""

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
        found = {span for span in spans if self.words(span).strip()}
        return tuple(sorted(found, key=lambda span: (self.age.get(span.article, 0), span)))

    def link(self, span: Span) -> Link:
        """The link to the cited words, named after their article."""
        return self.named_link(span.article, self.at.words(span))

    def named_link(self, id: str, href: str | None = None) -> Link:
        """The link to an article, or to another place that is named after it."""
        return Link(self.at.article(id) if href is None else href, self.names[id], self.withdrawn.get(id, ""))

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
        first = max(bisect_right(sentences, span.start, key=_start) - 1, 0)
        last = max(bisect_right(sentences, span.end - 1, key=_start) - 1, 0)
        if not sentences:
            return span
        start, end = sentences[first].span.start, sentences[last].span.end
        return Span(span.article, min(start, span.start), max(end, span.end))


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def texts_of(dossier: Dossier, at: Addresses = ONE_PAGE) -> Texts:
    """The texts of a dossier, opened for citing at these addresses."""
    articles = oldest_first(study.article for study in dossier.studies)
    return Texts(
        {article.id: article for article in articles},
        {study.article.id: study.sentences for study in dossier.studies},
        at,
        {article.id: number for number, article in enumerate(articles)},
        {article.id: witness_name(article) for article in articles},
        figures_of(dossier),
        {each.article: withdrawn_told(each) for each in dossier.withdrawn},
    )
