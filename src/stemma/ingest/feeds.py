"""Feeds (RSS, Atom, JSON Feed) and news sitemaps: the stories that they hold or name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import feedparser

from stemma.ingest.files import bytes_of, failed
from stemma.ingest.jsonl import HEADER
from stemma.ingest.options import Ingest
from stemma.ingest.sitemaps import SITEMAP, followed, maps_in, tree_of
from stemma.ingest.webpage import read_webpage
from stemma.model import Outcome, Page

ENTRIES = 200
"""Stories taken from one feed, or one index of sitemaps; feeds have 10 to 100, news sitemaps up to 1,000."""
FEED_BYTES = 2_000_000
"""Bytes of an RSS or Atom feed; the busiest with whole stories have one million, and ten take a minute to parse."""
WHOLE = 1_500
"""Characters from which a feed's text of a story is the story, not its teaser."""
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One story that a feed names; `html` is its text where the feed holds it whole."""

    url: str | None
    headline: str | None
    published: str | None
    html: str | None


def read_feed(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The stories of a feed in a file: from the feed where it holds them whole, else from their addresses."""
    data = bytes_of(place, options)
    if isinstance(data, Outcome):
        yield data
    else:
        yield from stories(place, data, options)


def stories(place: str, data: bytes, options: Ingest) -> Iterator[Page | Outcome]:
    """The stories that the bytes of a feed hold or name; the pages named are fetched, no further feed.

    The sitemaps of an index are followed, an index in an index is not.
    """
    maps = maps_in(data)
    if maps:
        yield from _mapped(place, maps, options)
        return
    found = _told(data)
    if not found and len(data) > FEED_BYTES:
        yield failed(place, f"a feed of more than {FEED_BYTES / 1e6:,.0f} MB. Pass the pages themselves.")
        return
    if not found:
        yield failed(place, "no feed and no sitemap with stories. Pass the pages themselves.")
        return
    yield from _read(place, found, options)


def _mapped(place: str, maps: tuple[str, ...], options: Ingest) -> Iterator[Page | Outcome]:
    """The stories in the sitemaps of an index, each once."""
    found: dict[Entry, None] = {}
    for one in followed(place, maps, options):
        if isinstance(one, Outcome):
            yield one
        else:
            found |= dict.fromkeys(_told(one))
    if found:
        yield from _read(place, tuple(found), options)
    else:
        yield failed(place, "no sitemap of this index names a story. Pass the pages themselves.")


def _told(data: bytes) -> tuple[Entry, ...]:
    """The entries that can be read: those with an address, or a whole text."""
    return tuple(entry for entry in entries(data) if entry.url or len(entry.html or "") >= WHOLE)


def _read(place: str, found: tuple[Entry, ...], options: Ingest) -> Iterator[Page | Outcome]:
    for number, entry in enumerate(found[:ENTRIES], 1):
        if entry.html and len(entry.html) >= WHOLE:
            yield _page(f"{place}#{number}", entry)
        elif entry.url:
            yield from read_webpage(entry.url, options)
    if len(found) > ENTRIES:
        yield failed(
            place, f"{len(found):,} stories are named; the first {ENTRIES} were read. Pass the others' addresses."
        )


def entries(data: bytes) -> tuple[Entry, ...]:
    """The stories that a feed or news sitemap names, in its order; none where the bytes are neither.

    >>> entries(b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://e.example/1"}]}')[0].url
    'https://e.example/1'
    """
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return tuple(_from_json(start))
    if b"<urlset" in start[:4096]:
        return tuple(_from_sitemap(start))
    return tuple(_from_xml(data)) if len(data) <= FEED_BYTES else ()


def _from_xml(data: bytes) -> Iterator[Entry]:
    for one in feedparser.parse(data).entries:
        texts = [part.get("value", "") for part in one.get("content", [])] + [one.get("summary", "")]
        moment = one.get("published_parsed")
        dated = "{:04}-{:02}-{:02}T{:02}:{:02}".format(*moment[:5]) if moment else None
        yield Entry(one.get("link"), one.get("title"), dated, max(texts, key=len) or None)


def _from_json(data: bytes) -> Iterator[Entry]:
    try:
        feed: Any = json.loads(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return
    stories = feed.get("items") if isinstance(feed, dict) and "jsonfeed.org" in str(feed.get("version")) else None
    for one in stories if isinstance(stories, list) else []:
        if isinstance(one, dict):
            fields = (one.get(key) for key in ("url", "title", "date_published", "content_html"))
            yield Entry(*(value if isinstance(value, str) and value else None for value in fields))


def _from_sitemap(data: bytes) -> Iterator[Entry]:
    root = tree_of(data)
    for one in root.iter(f"{SITEMAP}url") if root is not None else ():
        news = one.find(f"{NEWS}news")
        told = [
            news.findtext(f"{NEWS}{name}") if news is not None else None for name in ("title", "publication_date")
        ]
        yield Entry((one.findtext(f"{SITEMAP}loc") or "").strip() or None, told[0], told[1], None)


def _page(place: str, entry: Entry) -> Page:
    told = ((f"{HEADER}headline", entry.headline), (f"{HEADER}published", entry.published))
    headers = tuple((name, value) for name, value in told if value)
    data = f"<html><body>{entry.html}</body></html>".encode("utf-8", "replace")
    return Page(place, data, "text/html", entry.url, "utf-8", None, headers)
