"""The articles as the page prints them: masthead, text with every cited word marked, what was set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stemma.model import Article, Dossier, Span
from stemma.web.addresses import mark_id, slug
from stemma.web.cites import Texts, sigils_of
from stemma.web.elsewhere import of_article
from stemma.web.marks import Mark, paragraphs
from stemma.web.points import cited_drifts, cited_points, cited_quotations, drift_id, quotation_id
from stemma.web.views import ArticleView, AsideView, Link, Sigil
from stemma.web.wording import descent, lost_name, when

Fact = tuple[str, str, str | None]


Marks = Mapping[str, Sequence[Mark]]


def article_views(dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil]) -> tuple[ArticleView, ...]:
    """The articles, oldest first, those without a date last."""
    marks = marks_of(dossier, texts)
    return tuple(
        article_view(article, dossier, texts, sigils, marks.get(article.id, ()))
        for article in texts.articles.values()
    )


def article_view(
    article: Article, dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil], marks: Sequence[Mark]
) -> ArticleView:
    """One article with these stretches marked."""
    return ArticleView(
        id=f"article-{slug(article.id)}",
        name=article.name,
        headline=article.headline,
        headline_doubt=article.headline_doubt,
        facts=tuple(_masthead(article, texts.articles.values())),
        lines=sigils_of(article.id, dossier.stemma, sigils),
        paragraphs=paragraphs(article.text, marks),
        set_aside=tuple(AsideView(block.text, block.because) for block in article.set_aside),
        elsewhere=of_article(dossier, texts, article.id),
        withdrawn=texts.withdrawn.get(article.id, ""),
    )


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list."""

    id: str
    link: Link
    headline: str | None
    doubted: bool
    published: str
    lines: tuple[Sigil, ...]
    made: tuple[str, ...]
    words: int


def article_rows(dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil]) -> tuple[ArticleRow, ...]:
    """The articles, oldest first, each with its lines and how it was made."""
    names = {article.id: article.name for article in texts.articles.values()}
    names |= {lost.id: lost_name(lost) for lost in dossier.stemma.lost}
    return tuple(
        ArticleRow(
            id=slug(article.id),
            link=Link(texts.at.article(article.id), article.name, texts.withdrawn.get(article.id, "")),
            headline=article.headline,
            doubted=article.headline_doubt is not None,
            published=when(article.published),
            lines=sigils_of(article.id, dossier.stemma, sigils),
            made=tuple(
                f"{descent(edge)}: {names.get(edge.exemplar, edge.exemplar)}"
                + (" (withdrawn)" if edge.exemplar in texts.withdrawn else "")
                for edge in dossier.stemma.exemplars_of(article.id)
            ),
            words=len(article.text.split()),
        )
        for article in texts.articles.values()
    )


def _masthead(article: Article, every: Iterable[Article]) -> Iterator[Fact]:
    """What the page says of itself: a name, what is known, and why it is thought so."""
    if article.outlet:
        yield "Outlet", article.outlet, article.outlet_kind.value if article.outlet_kind else None
    if article.owner:
        yield "Owner", article.owner, _sister_titles(article, every)
    yield "Published", when(article.published), article.published_because
    if article.agency:
        yield "Agency", article.agency, None
    if article.authors:
        yield "By", ", ".join(article.authors), None
    if article.dateline:
        yield "Dateline", article.dateline.place, None
    yield "Read from", article.place, None
    if article.url and article.url != article.place:
        yield "Address", article.url, None
    for address in article.addresses:
        if address != article.url:
            yield "Found at", address, "the same article"
    for earlier in article.earlier:
        yield "Earlier text", earlier, "stemma versions shows what changed"


def _sister_titles(article: Article, every: Iterable[Article]) -> str | None:
    """The other titles of the owner in this story: what two of them say in their own voice is one reporter's word."""
    names = sorted({one.name for one in every if one.owner == article.owner and one.name != article.name})
    return f"sister titles in this story: {', '.join(names)}" if names else None


def marks_of(dossier: Dossier, texts: Texts) -> Marks:
    """Every cited place of every article, with links back to the statements that cite it."""
    back: dict[Span, list[Link]] = {}
    for span, link in _citations(dossier, texts):
        links = back.setdefault(span, [])
        if link not in links:
            links.append(link)
    marks: dict[str, list[Mark]] = {}
    for span, links in back.items():
        marks.setdefault(span.article, []).append(Mark(span.start, span.end, mark_id(span), tuple(links)))
    return marks


def _citations(dossier: Dossier, texts: Texts) -> Iterator[tuple[Span, Link]]:
    """Each citation on the page with a link to the statement that makes it."""
    for number, point in enumerate(cited_points(dossier, texts), 1):
        for reading in point.readings:
            for span in texts.cited(reading.witnesses):
                yield span, Link(texts.at.point(point.id), str(number))
    for number, drift in enumerate(cited_drifts(dossier, texts), 1):
        for span in texts.cited(span for span in (drift.before, drift.after) if span is not None):
            yield span, Link(texts.at.drift(drift_id(drift)), f"D{number}")
    for number, quotation in enumerate(cited_quotations(dossier, texts), 1):
        for span in texts.cited((*quotation.witnesses, *quotation.altered)):
            yield span, Link(texts.at.quotation(quotation_id(number)), f"Q{number}")
