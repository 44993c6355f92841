"""An address of the web: a page, a feed with its stories, or a PDF, each by its own reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stemma.ingest.feeds import stories
from stemma.ingest.fetch import fetch
from stemma.ingest.options import Ingest
from stemma.ingest.pdf import pages_of_pdf
from stemma.ingest.webpage import READ, page_got
from stemma.model import Outcome, Page

FEEDS = (
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/json", "application/xml", "text/xml",
)  # fmt: skip
PDF = "application/pdf"


def read_url(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """What lies at an address, or why there is nothing to read."""
    got = fetch(place, options, (*READ, *FEEDS, PDF))
    if isinstance(got, Outcome):
        yield got
    elif got.media in FEEDS:
        yield from stories(place, got.data, options)
    elif got.media == PDF:
        for one in pages_of_pdf(place, got.data):
            if isinstance(one, Page):
                one = replace(one, url=got.url, retrieved=got.retrieved, headers=got.headers + one.headers)
            yield one
    else:
        yield from page_got(place, got, options)
