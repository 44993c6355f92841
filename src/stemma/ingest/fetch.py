"""What lies at an address of the web: fetched politely, within limits, from the open internet."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin

import httpx

from stemma.ingest.addresses import Refused, host_of
from stemma.ingest.asking import REDIRECTS, asked, body_of, client_of
from stemma.ingest.files import failed, too_large
from stemma.ingest.options import Ingest
from stemma.ingest.payload import Unpackable
from stemma.ingest.robots import allowed, delay_of, door_of
from stemma.model import Ending, Outcome

HOP = "stemma-redirect"
"""The header of a page that names an address which led to it, one for each."""


@dataclass(frozen=True, slots=True)
class Got:
    """What an address served: the bytes unpacked, the last address, the headers after those that name redirects."""

    data: bytes
    url: str
    media: str
    charset: str | None
    headers: tuple[tuple[str, str], ...]
    retrieved: str


def fetch(place: str, options: Ingest, media: tuple[str, ...]) -> Got | Outcome:
    """What lies at an address, if it is of these media types; else why there is nothing."""
    try:
        with client_of(options) as client:
            return _fetched(client, place, options, media)
    except Refused as refused:
        return failed(place, str(refused))
    except Unpackable as error:
        return failed(place, str(error))
    except httpx.TimeoutException:
        why = f"no answer within {options.timeout_s:g} seconds. Try again later, or save the page and pass the file."
        return failed(place, why)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        why = f"cannot be fetched ({type(error).__name__}: {error}). Check the address and the network."
        return failed(place, " ".join(why.split()))


def _fetched(client: httpx.Client, place: str, options: Ingest, media: tuple[str, ...]) -> Got | Outcome:
    url, hops = place, []
    spent = 0.0
    for _ in range(options.max_redirects + 1):
        _admitted(url, options)
        start = time.monotonic()
        deadline = start + options.timeout_s - spent
        with asked(client, url, options, deadline) as answer:
            if answer.status_code in REDIRECTS and "location" in answer.headers:
                hops.append((HOP, url))
                url = urljoin(url, answer.headers["location"])
                spent += time.monotonic() - start
                continue
            return _read(answer, place, url, tuple(hops), options, deadline, media)
    raise Refused(f"more than {options.max_redirects} redirects. Pass the address they lead to.")


def _admitted(url: str, options: Ingest) -> None:
    """Waits for the turn at the host; `Refused` where the site does not want to be asked."""
    host, _ = host_of(url)
    if not allowed(url, options):
        raise Refused("the site's robots.txt asks not to fetch it. Save the page from a browser and pass the file.")
    wait = door_of(host).wait(time.monotonic(), delay_of(url, options))
    if wait:
        time.sleep(wait)


def _read(
    answer: httpx.Response,
    place: str,
    url: str,
    hops: tuple[tuple[str, str], ...],
    options: Ingest,
    deadline: float,
    wanted: tuple[str, ...],
) -> Got | Outcome:
    if answer.status_code != 200:
        status = f"{answer.status_code} {answer.reason_phrase}".strip()
        raise Refused(f"the site answers {status}. Check the address, or save the page from a browser.")
    media = answer.headers.get("content-type", "").split(";")[0].strip().lower()
    if media not in wanted:
        return Outcome(
            place, Ending.SET_ASIDE, f"{place}: the address serves {media}, not a page. Pass HTML or text."
        )
    data = body_of(answer, options.max_bytes, deadline)
    if len(data) > options.max_bytes:
        return too_large(place, len(data), options)
    headers = tuple(sorted((name.lower(), value) for name, value in answer.headers.items()))
    return Got(data, url, media, answer.charset_encoding, hops + headers, _now())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
