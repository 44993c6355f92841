"""What a page says of itself out of sight: meta tags, JSON-LD (schema.org), Open Graph, citation and Dublin Core."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Any

from htmldate import find_date
from lxml import html

MAX_JSON = 500_000
"""Characters of one JSON-LD script that are parsed."""
MOST = 50
"""Authors and bylines of one page that are read."""
NEAR = 6
"""Elements above a time mark whose class names may say that it is another story's."""
MAX_NODES = 2_000
"""Objects of a page's JSON-LD that are looked at."""

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
    "parsely-author", "sailthru.author", "dc.contributor", "article:author", "creator", "og:article:author",
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
ARTICLES = frozenset((
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "blogposting", "liveblogposting", "backgroundnewsarticle",
))  # fmt: skip
SITES = frozenset(("newsmediaorganization", "website"))
FIRST, LAST = "1995-01-01", "2099-12-31"
"""Days between which a date is searched; fixed, so that the same page gives the same answer on any day."""
BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|byl|writer|contributor)(?:$|[\s_-])|author-?name|byline"
)
NOT_BYLINE = re.compile(r"comment|related|avatar|\bbio|recirc|widget|sidebar|testimonial|quote")


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a page says of itself, and where it says it."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of itself, each list with the strongest evidence first."""

    headlines: tuple[Told, ...] = ()
    title: str | None = None
    outlets: tuple[Told, ...] = ()
    authors: tuple[Told, ...] = ()
    bylines: tuple[Told, ...] = ()
    published: tuple[Told, ...] = ()
    dated: tuple[Told, ...] = ()
    updated: tuple[Told, ...] = ()
    searched: Told | None = None
    url: str | None = None
    kind: str | None = None
    passwords: int = 0


NOTHING = Metadata()
"""What a text dump says of itself out of sight."""


def metadata(tree: html.HtmlElement) -> Metadata:
    """All that the tags of a page say about it."""
    metas = _metas(tree)
    linked = _linked_data(tree)
    nodes = [node for node in linked if _types(node) & ARTICLES]
    titles = [_text(e) for e in tree.iter("title") if _text(e)]
    published = (
        *_fields(nodes, "datePublished"),
        *_named(metas, PUBLISHED),
        *_times(tree),
        *_fields(nodes, "dateCreated"),
        *_fields([node for node in linked if node not in nodes], "datePublished"),
    )
    return Metadata(
        headlines=(*_fields(nodes, "headline"), *_heads(tree), *_named(metas, HEADLINES)),
        title=titles[0] if titles else None,
        outlets=(
            *_named(metas, OUTLETS[:1]),
            *_people(nodes, "publisher"),
            *_named(metas, OUTLETS[1:]),
            *_people([{"site": node} for node in linked if _types(node) & SITES], "site"),
        ),
        authors=(*_people(nodes, "author"), *_people(nodes, "creator"), *_named(metas, AUTHORS), *_labelled(metas))[
            :MOST
        ],
        bylines=tuple(islice(_bylines(tree), MOST)),
        published=published,
        dated=_named(metas, DATED),
        updated=(*_fields(nodes, "dateModified"), *_named(metas, UPDATED)),
        searched=None if published or _named(metas, DATED) else _searched(tree),
        url=_canonical(tree, metas),
        kind=next((told.text for told in _named(metas, ("og:type",))), None),
        passwords=len(tree.xpath("//input[@type='password']")),
    )


def _searched(tree: html.HtmlElement) -> Told | None:
    """The date that htmldate (Barbaresi 2020) finds in the mark-up, without its guesses from copyright lines."""
    found = find_date(copy.deepcopy(tree), extensive_search=False, original_date=True, min_date=FIRST, max_date=LAST)
    return Told(found, "mark-up of the page, by htmldate") if found else None


def _metas(tree: html.HtmlElement) -> list[tuple[str, str]]:
    found = []
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        text = " ".join((meta.get("content") or "").split())
        if name and text:
            found.append((name.strip().lower(), text))
    return found


def _named(metas: list[tuple[str, str]], names: tuple[str, ...]) -> tuple[Told, ...]:
    return tuple(Told(text, f"meta {name}") for name in names for key, text in metas if key == name)


def _labelled(metas: list[tuple[str, str]]) -> Iterator[Told]:
    """The author in a card for Twitter: content systems label one of two fields "Written by"."""
    fields = dict(metas)
    for number in ("1", "2"):
        label, text = fields.get(f"twitter:label{number}", ""), fields.get(f"twitter:data{number}")
        if text and label.casefold().removesuffix(":").strip() in WRITTEN_BY:
            yield Told(text, f"meta twitter:data{number}")


def _linked_data(tree: html.HtmlElement) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > MAX_JSON:
            continue
        try:
            root = json.loads(script.text.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue
        nodes.extend(_flat(root))
    return nodes[:MAX_NODES]


def _flat(root: object) -> Iterator[dict[str, Any]]:
    stack, seen = [root], 0
    while stack and seen < MAX_NODES:
        node = stack.pop()
        seen += 1
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, dict):
            yield node
            stack.extend(node[key] for key in ("mainEntity", "@graph") if key in node)


def _types(node: dict[str, Any]) -> set[str]:
    kind = node.get("@type")
    return {str(k).lower() for k in (kind if isinstance(kind, list) else [kind])}


def _fields(nodes: list[dict[str, Any]], key: str) -> tuple[Told, ...]:
    texts = [node.get(key) for node in nodes]
    return tuple(Told(_plain(text), f"JSON-LD {key}") for text in texts if isinstance(text, str) and text.strip())


def _people(nodes: list[dict[str, Any]], key: str) -> tuple[Told, ...]:
    found: list[Told] = []
    for node in nodes:
        entries = node.get(key)
        for entry in entries if isinstance(entries, list) else [entries]:
            name = entry.get("name") if isinstance(entry, dict) else entry
            for text in name if isinstance(name, list) else [name]:
                if isinstance(text, str) and text.strip():
                    found += [Told(_plain(text), f"JSON-LD {key}")]
    return tuple(found)


def _plain(text: str) -> str:
    """A JSON-LD string without the mark-up and entities that templates leave in it."""
    if "<" in text or "&" in text:
        with suppress(ValueError, html.etree.ParserError):
            text = html.fromstring(f"<p>{text}</p>").text_content()
    return " ".join(text.split())


def _heads(tree: html.HtmlElement) -> tuple[Told, ...]:
    heads = [head for head in tree.iter("h1") if _text(head)]
    inner = [
        head
        for head in heads
        if not any(
            a.tag in ("header", "nav", "footer") and "article" not in _classes(a) for a in head.iterancestors()
        )
    ]
    return tuple(Told(_text(head), "h1") for head in inner or heads)


def _bylines(tree: html.HtmlElement) -> Iterator[Told]:
    """What stands in elements that call themselves byline or author, outermost first, none within another."""
    taken: set[Any] = set()
    for element in tree.iter(
        "span",
        "div",
        "p",
        "a",
        "address",
        "cite",
        "li",
        "em",
        "strong",
        "b",
        "td",
        "section",
    ):
        classes = _classes(element)
        marked = (
            element.get("itemprop") == "author" or "author" in (element.get("rel") or "") or BYLINE.search(classes)
        )
        if not marked or NOT_BYLINE.search(classes):
            continue
        above = list(element.iterancestors())
        if any(a in taken for a in above):
            continue
        sure = "author" in (element.get("rel") or "") or element.get("itemprop") == "author"
        aside = ("aside", "nav") if sure else ("aside", "nav", "footer")
        if any(a.tag in aside or NOT_BYLINE.search(_classes(a)) for a in above[:4]):
            continue
        text = _text(element)
        if text and len(text) < 150:
            taken.add(element)
            yield Told(text, "visible byline")


def _times(tree: html.HtmlElement) -> tuple[Told, ...]:
    """The first time marked as the publication's, else the first time mark of the page."""
    marked = [
        (pubdate, told) for element in tree.iter("time", "span", "abbr", "meta") for pubdate, told in _time(element)
    ]
    return tuple(told for _, told in sorted(marked, key=lambda pair: not pair[0]))[:1]


def _time(element: html.HtmlElement) -> Iterator[tuple[bool, Told]]:
    """The time of an element and whether it says published; none in comments, side columns and lists of links."""
    stamp = element.get("datetime") or element.get("content") or (element.tag == "abbr" and element.get("title"))
    marks = f"{element.get('itemprop') or ''} {_classes(element)}".lower()
    pubdate = element.get("pubdate") is not None or "published" in marks
    if not stamp or "modified" in marks or "updated" in marks or not (pubdate or element.tag == "time"):
        return
    above = (a for a, _ in zip(element.iterancestors(), range(NEAR), strict=False) if a.tag not in ("body", "html"))
    if not any(a.tag in ("aside", "nav", "footer", "li") or NOT_BYLINE.search(_classes(a)) for a in above):
        yield pubdate, Told(stamp, "marked as published" if pubdate else "first time mark of the page")


def _canonical(tree: html.HtmlElement, metas: list[tuple[str, str]]) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower()]
    known = [*links, *(told.text for told in _named(metas, ("og:url", "twitter:url")))]
    return next((url for url in known if url and url.startswith(("http://", "https://"))), None)


def _classes(element: html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower().strip()


def _text(element: html.HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())
