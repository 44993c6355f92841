"""Pages of the web: fetched politely, within limits, and never from a private network unless allowed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx

from stemma.ingest.addresses import Refused, host_of, public_address
from stemma.ingest.files import failed, page_of, too_large
from stemma.ingest.options import Ingest
from stemma.model import Ending, Outcome, Page

READ = ("text/html", "application/xhtml+xml", "text/plain", "")
"""Media types that may be pages; a server that names none is believed to serve one."""
ROBOTS_BYTES = 500_000
"""Bytes of a robots.txt that are read (RFC 9309 asks for at least 500 KiB)."""
REDIRECTS = (301, 302, 303, 307, 308)
CLOSED = ("User-agent: *", "Disallow: /")
"""What a site in trouble is taken to ask (RFC 9309, 2.3.1.4)."""


def read_url(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page at an address, or why there is none."""
    try:
        with _client(options) as client:
            yield from _fetched(client, place, options)
    except Refused as refused:
        yield failed(place, str(refused))
    except httpx.TimeoutException:
        why = f"no answer within {options.timeout_s:g} seconds. Try again later, or save the page and pass the file."
        yield failed(place, why)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        yield failed(
            place, f"cannot be fetched ({type(error).__name__}: {error}). Check the address and the network."
        )


def _client(options: Ingest) -> httpx.Client:
    return httpx.Client(timeout=options.timeout_s, follow_redirects=False, headers={"User-Agent": options.user_agent})


@contextmanager
def _get(client: httpx.Client, url: str, options: Ingest) -> Iterator[httpx.Response]:
    """The answer of an address; the host is looked up once, and what was checked is what is asked."""
    host, port = host_of(url)
    if options.allow_private:
        with client.stream("GET", url) as answer:
            yield answer
        return
    pinned = httpx.URL(url).copy_with(host=public_address(host, port))
    headers = {"Host": httpx.URL(url).netloc.decode("ascii")}
    with client.stream("GET", pinned, headers=headers, extensions={"sni_hostname": host}) as answer:
        yield answer


def _fetched(client: httpx.Client, place: str, options: Ingest) -> Iterator[Page | Outcome]:
    deadline = time.monotonic() + options.timeout_s
    url = place
    for _ in range(options.max_redirects + 1):
        host_of(url)
        if options.obey_robots and not _allowed(url, options):
            raise Refused(
                "the site's robots.txt asks not to fetch it. Save the page from a browser and pass the file."
            )
        with _get(client, url, options) as answer:
            if answer.status_code in REDIRECTS and "location" in answer.headers:
                url = urljoin(url, answer.headers["location"])
                continue
            yield from _read(answer, place, url, options, deadline)
            return
    raise Refused(f"more than {options.max_redirects} redirects. Pass the address they lead to.")


def _allowed(url: str, options: Ingest) -> bool:
    parts = urlsplit(url)
    rules = RobotFileParser()
    rules.parse(_robots(f"{parts.scheme}://{parts.netloc}/robots.txt", options))
    return rules.can_fetch(options.user_agent, url)


@lru_cache(maxsize=256)
def _robots(address: str, options: Ingest) -> tuple[str, ...]:
    """The lines of a site's robots.txt (RFC 9309): none where there is no such file, closed where the site fails.

    Asked once for each site and run.
    """
    with _client(options) as client:
        for _ in range(options.max_redirects + 1):
            with _get(client, address, options) as answer:
                if answer.status_code in REDIRECTS and "location" in answer.headers:
                    address = urljoin(address, answer.headers["location"])
                    continue
                if answer.status_code >= 500:
                    return CLOSED
                if answer.status_code >= 400:
                    return ()
                body = _limited(answer, ROBOTS_BYTES, time.monotonic() + options.timeout_s)
                return tuple(body[:ROBOTS_BYTES].decode("utf-8", "replace").splitlines())
    return ()


def _read(answer: httpx.Response, place: str, url: str, options: Ingest, deadline: float) -> Iterator[Page | Outcome]:
    if answer.status_code != 200:
        status = f"{answer.status_code} {answer.reason_phrase}".strip()
        raise Refused(f"the site answers {status}. Check the address, or save the page from a browser.")
    media = answer.headers.get("content-type", "").split(";")[0].strip().lower()
    if media not in READ:
        yield Outcome(place, Ending.SET_ASIDE, f"{place}: the address serves {media}, not a page. Pass HTML or text.")
        return
    data = _limited(answer, options.max_bytes, deadline)
    if len(data) > options.max_bytes:
        yield too_large(place, len(data), options)
        return
    headers = tuple(sorted((name.lower(), value) for name, value in answer.headers.items()))
    for got in page_of(place, data, options, url, answer.charset_encoding):
        if isinstance(got, Page):
            yield Page(got.place, got.data, got.media, url, got.charset, _now(), headers)
        else:
            yield got


def _limited(answer: httpx.Response, limit: int, deadline: float) -> bytes:
    """The body, at most one byte more than the limit (which tells that there was more)."""
    got = bytearray()
    for chunk in answer.iter_bytes(65_536):
        got += chunk
        if len(got) > limit:
            return bytes(got[: limit + 1])
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the page came too slowly")
    return bytes(got)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
