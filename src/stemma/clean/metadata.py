"""What a page says of itself out of sight: meta tags, JSON-LD (schema.org), Open Graph, citation and Dublin Core."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import islice

from htmldate import find_date
from lxml import html

from stemma.clean.linked import NEWS, SITES, articles, fields, linked_data, names, types
from stemma.clean.marked import bylines, headings, text_of, times
from stemma.clean.told import NOTHING, Metadata, Told

__all__ = ["NOTHING", "Metadata", "Told", "metadata"]

MOST = 50
"""Authors and bylines of one page that are read."""

HEADLINES = (
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "title",
)
OUTLETS = (
    "og:site_name",
    "citation_journal_title",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "cre",
)
AUTHORS = (
    "author", "article:author_name", "citation_author", "dc.creator", "dcterms.creator", "byl",
    "parsely-author", "sailthru.author", "article:author", "creator", "og:article:author",
)  # fmt: skip
WRITTEN_BY = ("written by", "author", "by", "verfasst von", "escrito por", "écrit par")
"""Labels that the plug-ins write, in the languages of their sites."""
PUBLISHED = (
    "article:published_time", "og:published_time", "article:published", "datepublished",
    "citation_publication_date", "citation_date", "dc.date", "dc.date.issued", "dcterms.date",
    "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish-date", "published_date", "originalpublicationdate", "article_date_original", "ptime",
    "pdate", "cxenseparse:recs:publishtime", "og:article:published_time", "rnews:datepublished",
    "article.published", "publication_date", "published-date", "sailthru.publish_date", "displaydate",
    "dc.date.created", "publish_date", "dcsext.articlefirstpublished", "lastpublished",
)  # fmt: skip
DATED = ("date",)
"""Dates of something: content systems write the day of printing there as often as that of publication."""
UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "article.updated",
)
CONTRIBUTORS = ("dc.contributor", "dcterms.contributor", "article:contributor")
SECTIONS = (
    "article:section", "og:article:section", "parsely-section", "sailthru.section",
    "cxenseparse:recs:category", "section", "articlesection", "news_category", "analyticssection",
)  # fmt: skip
FIRST, LAST = "1995-01-01", "2099-12-31"
"""Days between which a date is searched; fixed, so that the same page gives the same answer on any day."""

Metas = list[tuple[str, str, str]]
"""Name, text and where it stands of every meta tag."""


def metadata(tree: html.HtmlElement) -> Metadata:
    """All that the tags of a page say about it."""
    metas = _metas(tree)
    linked = linked_data(tree)
    nodes = articles(linked)
    titles = [text_of(e) for e in tree.iter("title") if text_of(e)]
    marked, timed = times(tree)
    others = [node for node in linked if node not in nodes]
    published = (
        *fields(nodes, "datePublished"),
        *_named(metas, PUBLISHED),
        *marked,
        *fields(nodes, "dateCreated"),
        *fields(others, "datePublished"),
    )
    updated = (*fields(nodes, "dateModified"), *_named(metas, UPDATED))
    dated = _named(metas, DATED)
    written = (*names(nodes, "author", linked, bodies=False), *names(nodes, "creator", linked, bodies=False))
    return Metadata(
        headlines=(*fields(nodes, "headline"), *headings(tree), *_named(metas, HEADLINES)),
        title=titles[0] if titles else None,
        outlets=(
            *_named(metas, OUTLETS[:1]),
            *names(nodes, "publisher", linked),
            *_named(metas, OUTLETS[1:]),
            *names([{"site": node} for node in linked if types(node) & SITES], "site", linked),
        ),
        authors=(*written, *_named(metas, AUTHORS), *_labelled(metas))[:MOST],
        bodies=names(nodes, "author", linked, bodies=True)[:MOST],
        bylines=tuple(islice(bylines(tree), MOST)),
        contributors=(*names(nodes, "contributor", linked), *_named(metas, CONTRIBUTORS))[:MOST],
        sections=(*fields(nodes, "articleSection"), *_named(metas, SECTIONS))[:MOST],
        published=published,
        timed=timed,
        dated=dated,
        updated=updated,
        searched=None if published or timed or dated or updated else _searched(tree),
        url=_canonical(tree, metas),
        kind=next((told.text for told in _named(metas, ("og:type",))), None),
        passwords=len(tree.xpath("//input[@type='password']")),
        news=any(types(node) & NEWS for node in nodes),
    )


def _searched(tree: html.HtmlElement) -> Told | None:
    """The date that htmldate (Barbaresi 2020) finds in the mark-up, without its guesses from copyright lines."""
    found = find_date(copy.deepcopy(tree), extensive_search=False, original_date=True, min_date=FIRST, max_date=LAST)
    return Told(found, "mark-up of the page, by htmldate") if found else None


def _metas(tree: html.HtmlElement) -> Metas:
    found = []
    for meta in tree.iter("meta"):
        kind = next((kind for kind in ("property", "name", "itemprop") if meta.get(kind)), None)
        text = " ".join((meta.get("content") or "").split())
        if kind and text:
            name = str(meta.get(kind)).strip().lower()
            found.append((name, text, f"{'microdata' if kind == 'itemprop' else 'meta'} {name}"))
    return found


def _named(metas: Metas, wanted: tuple[str, ...]) -> tuple[Told, ...]:
    return tuple(Told(text, where) for name in wanted for key, text, where in metas if key == name)


def _labelled(metas: Metas) -> Iterator[Told]:
    """The author in a card for Twitter: content systems label one of two fields "Written by"."""
    said = {name: text for name, text, _ in metas}
    for number in ("1", "2"):
        label, text = said.get(f"twitter:label{number}", ""), said.get(f"twitter:data{number}")
        if text and label.casefold().removesuffix(":").strip() in WRITTEN_BY:
            yield Told(text, f"meta twitter:data{number}")


def _canonical(tree: html.HtmlElement, metas: Metas) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower()]
    known = [*links, *(told.text for told in _named(metas, ("og:url", "twitter:url")))]
    return next((url for url in known if url and url.startswith(("http://", "https://"))), None)
