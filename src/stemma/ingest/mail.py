"""Pages that travel as mail: MHTML, as browsers save a page whole, and .eml, a message as it was sent."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from stemma.ingest.files import bytes_of, failed, page_of
from stemma.ingest.jsonl import HEADER
from stemma.ingest.options import Ingest
from stemma.model import Outcome, Page

PARTS = 2_000
"""Parts of a message that are looked at; a saved page has one for each of its pictures."""
WANTED = ("text/html", "application/xhtml+xml", "text/plain")
"""Sorts of parts, the best first: a newsletter says the same in both."""


def read_mail(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page in a saved page or message: its first part in HTML, else its first in plain text."""
    data = bytes_of(place, options)
    if isinstance(data, Outcome):
        yield data
        return
    message = message_from_bytes(data, policy=policy.default)
    part = _part(message)
    if part is None:
        yield failed(place, "a message without text. Save the page as HTML.")
        return
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        yield failed(place, "a message whose text is empty. Save the page as HTML.")
        return
    url = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
    for got in page_of(place, body, options, url, part.get_content_charset()):
        if isinstance(got, Page):
            yield Page(place, body, got.media, url, part.get_content_charset(), None, _told(message, url))
        else:
            yield got


def _part(message: EmailMessage) -> EmailMessage | None:
    parts = [part for part, _ in zip(message.walk(), range(PARTS), strict=False)]
    for media in WANTED:
        for part in parts:
            if part.get_content_type() == media and part.get_content_disposition() != "attachment":
                return part
    return None


def _told(message: EmailMessage, url: str | None) -> tuple[tuple[str, str], ...]:
    """Subject and date of a message; those of a saved page are the browser's, not the outlet's."""
    if url is not None:
        return ()
    dated = _dated(_header(message, "Date"))
    told = ((f"{HEADER}headline", _header(message, "Subject")), (f"{HEADER}published", dated))
    return tuple((name, value) for name, value in told if value)


def _dated(text: str | None) -> str | None:
    try:
        return parsedate_to_datetime(text).replace(tzinfo=None).isoformat(timespec="minutes") if text else None
    except (ValueError, TypeError, IndexError):
        return None


def _header(message: EmailMessage, name: str) -> str | None:
    """A header as one line; None where it is missing or cannot be read."""
    try:
        value = message[name]
    except (ValueError, TypeError, IndexError, AttributeError):
        return None
    return " ".join(str(value).split()) or None if value is not None else None
