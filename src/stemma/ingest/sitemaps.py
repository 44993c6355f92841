"""Sitemap indexes (sitemaps.org 0.9): the sitemaps that one names, followed one floor down."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from lxml import etree

from stemma.ingest.fetch import fetch
from stemma.ingest.files import failed, too_large
from stemma.ingest.options import Ingest
from stemma.model import Outcome

MAPS = 10
"""Sitemaps of one index that are fetched, the youngest first: large sites list one for each day of twenty years."""
NAMED = 50_000
"""Sitemaps that an index may name, by the standard."""
PACKED = ("application/gzip", "application/x-gzip")
MEDIA = ("application/xml", "text/xml", *PACKED)
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def maps_in(data: bytes) -> tuple[str, ...]:
    """The addresses of the sitemaps that an index names, the youngest first; none where the bytes are no index.

    >>> space = b'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    >>> maps_in(b"<sitemapindex " + space + b"><sitemap><loc>https://e.example/1.xml</loc></sitemap></sitemapindex>")
    ('https://e.example/1.xml',)
    """
    if b"<sitemapindex" not in data[:4096]:
        return ()
    root = tree_of(data)
    named: list[tuple[str, str]] = []
    for one in root.iter(f"{SITEMAP}sitemap") if root is not None else ():
        address = (one.findtext(f"{SITEMAP}loc") or "").strip()
        if address and len(named) < NAMED:
            named.append(((one.findtext(f"{SITEMAP}lastmod") or "").strip(), address))
    # A stable sort: among those of one time, or without, the index decides.
    return tuple(dict.fromkeys(address for _, address in sorted(named, key=lambda one: one[0], reverse=True)))


def tree_of(data: bytes) -> etree._Element | None:
    """The tree of a sitemap, with entities left alone and nothing fetched; None where there is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None


def followed(place: str, maps: tuple[str, ...], options: Ingest) -> Iterator[bytes | Outcome]:
    """The sitemaps at these addresses, unpacked; for each that cannot be had, and for those left out, why."""
    for address in maps[:MAPS]:
        yield _map_at(address, options)
    if len(maps) > MAPS:
        why = f"{len(maps):,} sitemaps are named; the youngest {MAPS} were followed. Pass the others' addresses."
        yield failed(place, why)


def _map_at(address: str, options: Ingest) -> bytes | Outcome:
    got = fetch(address, options, MEDIA)
    if isinstance(got, Outcome) or not got.data.startswith(b"\x1f\x8b"):
        return got if isinstance(got, Outcome) else got.data
    try:
        plain = zlib.decompressobj(wbits=31).decompress(got.data, options.max_bytes + 1)
    except zlib.error as error:
        return failed(address, f"the packed sitemap is broken ({error}). Pass the pages themselves.")
    return too_large(address, len(plain), options) if len(plain) > options.max_bytes else plain
