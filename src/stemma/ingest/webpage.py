"""The page at an address of the web."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stemma.ingest.fetch import Got, fetch
from stemma.ingest.files import page_of
from stemma.ingest.options import Ingest
from stemma.model import Outcome, Page

READ = ("text/html", "application/xhtml+xml", "text/plain", "")
"""Media types that may be pages; a server that names none is believed to serve one."""


def read_webpage(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page at an address, or why there is none; feeds are not followed from here."""
    got = fetch(place, options, READ)
    if isinstance(got, Outcome):
        yield got
    else:
        yield from page_got(place, got, options)


def page_got(place: str, got: Got, options: Ingest) -> Iterator[Page | Outcome]:
    """The page that an address served, with when and how it was got."""
    for one in page_of(place, got.data, options, got.url, got.charset):
        yield replace(one, retrieved=got.retrieved, headers=got.headers) if isinstance(one, Page) else one
