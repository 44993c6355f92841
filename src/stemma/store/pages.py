"""The evidence: page bytes under their fingerprint, and where each was found."""

from __future__ import annotations

import hashlib
import zlib

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.dialects.sqlite import insert

from stemma.errors import BadDesk, StemmaError
from stemma.model import Article, Page, Sighting
from stemma.store.codec import decode, encode, respelled
from stemma.store.schema import capture, page, seen
from stemma.store.stamp import Stamp

Headers = tuple[tuple[str, str], ...]


def add(connection: Connection, found: Page, stamp: Stamp) -> bool:
    """Keep the page, where it was found and when; whether the page, its place or its labels were new."""
    sha256 = found.sha256
    if connection.scalar(select(page.c.size).where(page.c.sha256 == sha256)) is None:
        row = {"sha256": sha256, "size": len(found.data), "bytes": _packed(found.data)}
        connection.execute(insert(page).values(row))
    capture_row = _capture(found, sha256, stamp)
    added = connection.execute(insert(capture).values(capture_row).on_conflict_do_nothing())
    sighting = {"id": found.id, "page": sha256, "place": capture_row["place"]}
    sighting |= {"url": capture_row["url"] or "", "at": found.retrieved or ""}
    connection.execute(insert(seen).values(sighting).on_conflict_do_nothing())
    return added.rowcount > 0


def sightings(connection: Connection, of: str | None = None) -> tuple[Sighting, ...]:
    """Where and when each page was found, or one of them, every time, by page."""
    query = select(seen.c.id, seen.c.place, seen.c.url, seen.c.at).order_by(
        seen.c.id, seen.c.place, seen.c.url, seen.c.at
    )
    return tuple(Sighting(id, place, url or None, at or None) for id, place, url, at in connection.execute(query))


def _capture(found: Page, sha256: str, stamp: Stamp) -> dict[str, object]:
    return {
        "page": sha256,
        "place": respelled(found.place),
        "url": None if found.url is None else respelled(found.url),
        "media": found.media,
        "charset": None if found.charset is None else respelled(found.charset),
        "headers": encode(found.headers),
        "retrieved": found.retrieved,
        "kept": stamp.at,
        "run": stamp.run,
    }


def data(connection: Connection, sha256: str) -> bytes:
    """The bytes of the page with this fingerprint, proven to be the ones that were got."""
    row = connection.execute(select(page.c.size, page.c.bytes).where(page.c.sha256 == sha256)).one_or_none()
    if row is None:
        raise StemmaError(f"{sha256}: the desk holds no page with this fingerprint.")
    unpacked = _unpacked(row.bytes, row.size)
    if hashlib.sha256(unpacked).hexdigest() != sha256:
        raise BadDesk(f"The bytes of page {sha256} are not those that were kept: the desk was damaged or altered.")
    return unpacked


def of_article(connection: Connection, article: Article) -> Page | None:
    """The page as it was last found where the article was read; None for an article read from no kept page."""
    if article.sha256 is None:
        return None
    here = capture.c.page == article.sha256
    for narrower in (here & (capture.c.place == article.place) & _same_url(article), here & _same_url(article)):
        if (
            number := connection.scalar(select(capture.c.id).where(narrower).order_by(capture.c.id.desc()))
        ) is not None:
            return at(connection, number)
    return None


def _same_url(article: Article) -> ColumnElement[bool]:
    return capture.c.url.is_not_distinct_from(article.url)


def captures(connection: Connection) -> tuple[int, ...]:
    """The numbers under which the finds of all pages are kept, oldest first."""
    return tuple(connection.scalars(select(capture.c.id).order_by(capture.c.id)))


def at(connection: Connection, number: int) -> Page:
    """The page of one find, as it was given in."""
    row = connection.execute(select(capture).where(capture.c.id == number)).one()
    return Page(
        place=row.place,
        data=data(connection, row.page),
        media=row.media,
        url=row.url,
        charset=row.charset,
        retrieved=row.retrieved,
        headers=decode(row.headers, Headers),
    )


def _packed(plain: bytes) -> bytes:
    """As SQLite's sqlar does it, so that `sqlar_uncompress(bytes, size)` in any sqlite3 shell gives the page."""
    small = zlib.compress(plain)
    return small if len(small) < len(plain) else plain


def _unpacked(packed: bytes, size: int) -> bytes:
    if len(packed) == size:
        return packed
    try:
        # No more than was said: a page in a stranger's desk may claim little and unfold to gigabytes.
        return zlib.decompressobj().decompress(packed, max(size, 1))
    except zlib.error as fault:
        raise BadDesk(f"A page in the desk cannot be unpacked ({fault}): the desk was damaged or altered.") from fault
