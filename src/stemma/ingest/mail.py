"""Pages that travel as mail: MHTML, as browsers save a page whole, and .eml, a message as it was sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime
from itertools import islice

from stemma.ingest.files import bytes_of, failed, page_of
from stemma.ingest.jsonl import HEADER
from stemma.ingest.options import Ingest
from stemma.model import Outcome, Page

PARTS = 2_000
"""Parts of a message that are looked at; a saved page has one for each of its pictures."""
EDGES = 20_000
"""Lines that may part a message: a million parts take a minute to parse. Each part has one."""
LONGEST = 4_000
"""Characters of a header that is read: the parsers of its words take the square of their number."""
ASKED = ("Content-Type", "Content-Disposition", "Content-Transfer-Encoding")
"""The headers of a part that are asked."""
WANTED = ("text/html", "application/xhtml+xml", "text/plain")
"""Sorts of parts, the best first: a newsletter says the same in both."""


def read_mail(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page in a saved page or message: its first part in HTML, else its first in plain text."""
    data = bytes_of(place, options)
    if isinstance(data, Outcome):
        yield data
        return
    if data.count(b"\n--") > EDGES:
        yield failed(place, f"a message of more than {EDGES:,} parts. Save the page as HTML.")
        return
    try:
        message = message_from_bytes(data, policy=compat32)
        part = _part(message)
        body = part.get_payload(decode=True) if part else None
    except (RecursionError, ValueError, TypeError, LookupError, AttributeError, AssertionError) as error:
        # The parser of Python trips over nests of parts and odd parameters in many ways.
        yield failed(place, f"a message that cannot be read ({type(error).__name__}). Save the page as HTML.")
        return
    if part is None:
        yield failed(place, "a message without text. Save the page as HTML.")
        return
    if not isinstance(body, bytes) or not body.strip():
        yield failed(place, "a message whose text is empty. Save the page as HTML.")
        return
    url, charset = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location"), _charset(part)
    for got in page_of(place, body, options, url, charset):
        yield replace(got, headers=_told(message, url)) if isinstance(got, Page) else got


def _part(message: Message) -> Message | None:
    """The first part of the best sort."""
    parts = list(islice(message.walk(), PARTS))
    parts = [part for part in parts if all(len(str(part.get(name, ""))) <= LONGEST for name in ASKED)]
    for media in WANTED:
        for part in parts:
            if part.get_content_type() == media and part.get_content_disposition() != "attachment":
                return part
    return None


def _charset(part: Message) -> str | None:
    named = part.get_content_charset()
    return named if named and named.isascii() else None


def _told(message: Message, url: str | None) -> tuple[tuple[str, str], ...]:
    """Subject and date of a message; those of a saved page are the browser's, not the outlet's."""
    if url is not None:
        return ()
    dated = _dated(_header(message, "Date"))
    told = ((f"{HEADER}headline", _header(message, "Subject")), (f"{HEADER}published", dated))
    return tuple((name, value) for name, value in told if value)


def _dated(text: str | None) -> str | None:
    try:
        return parsedate_to_datetime(text).replace(tzinfo=None).isoformat(timespec="minutes") if text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _header(message: Message, name: str) -> str | None:
    """A header as one line; None where it is missing, too long or cannot be read."""
    value = message.get(name)
    if value is None or len(str(value)) > LONGEST:
        return None
    try:
        text = str(make_header(decode_header(str(value))))
    except (ValueError, LookupError, HeaderParseError):
        text = str(value)
    return " ".join(text.split()) or None
