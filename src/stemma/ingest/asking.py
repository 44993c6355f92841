"""One question to one host: at the address that was checked, within the time that is left, bytes as they are sent."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Timer

import httpx

from stemma.ingest.addresses import host_of, public_address
from stemma.ingest.options import Ingest
from stemma.ingest.payload import Answer, unpacked

REDIRECTS = (301, 302, 303, 307, 308)
PIECE = 65_536
"""Bytes of a body that are taken at a time."""
PACKED = "gzip, deflate, br"
"""The packings that are read: all that are asked for."""


def client_of(options: Ingest) -> httpx.Client:
    """A client that follows nothing by itself and says who it is."""
    headers = {"User-Agent": options.user_agent, "Accept-Encoding": PACKED}
    return httpx.Client(timeout=options.timeout_s, follow_redirects=False, headers=headers, verify=_trusted())


@cache
def _trusted() -> ssl.SSLContext:
    """Whom to trust, read once: it takes longer than many a page."""
    return httpx.create_ssl_context()


@contextmanager
def asked(client: httpx.Client, url: str, options: Ingest, deadline: float) -> Iterator[httpx.Response]:
    """The answer of an address; the host is looked up once, and what was checked is what is asked.

    A server that sends a header every few seconds never runs into a timeout: at the deadline the line is cut.
    """
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpx.ReadTimeout("the time for this page is over")
    host, port = host_of(url)
    headers: dict[str, str] = {}
    extensions: dict[str, str] = {}
    address = httpx.URL(url)
    if not options.allow_private:
        headers["Host"] = address.netloc.decode("ascii")
        extensions["sni_hostname"] = host
        address = address.copy_with(host=public_address(host, port))
    cut = Timer(left, client.close)
    cut.daemon = True
    cut.start()
    try:
        with client.stream("GET", address, headers=headers, extensions=extensions, timeout=left) as answer:
            yield answer
    except (httpx.TransportError, RuntimeError) as error:
        if time.monotonic() < deadline:
            raise
        raise httpx.ReadTimeout("the page came too slowly") from error
    finally:
        cut.cancel()


def body_of(answer: httpx.Response, limit: int, deadline: float) -> bytes:
    """The body unpacked, at most one byte more than the limit (which tells of more).

    Unpacking is not left to the client: 64 KB of a bomb in three packings would fill any memory.
    """
    got = bytearray()
    for chunk in answer.iter_raw(PIECE):
        got += chunk
        if len(got) > limit:
            break
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the page came too slowly")
    packed = tuple(("content-encoding", value) for value in answer.headers.get_list("content-encoding"))
    return unpacked(Answer(answer.status_code, packed, bytes(got)), limit)
