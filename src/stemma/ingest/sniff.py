"""What some bytes are, by their content: a page, or something that is none and why."""

from __future__ import annotations

import re
from enum import Enum

HEAD = 4096
"""Bytes looked at."""
WIDE = 0.3
"""Share of NULs among every other byte from which bytes are UTF-16 (Latin text has nine in ten)."""
CONTROL = 0.02
"""Share of control bytes from which bytes are no text in any encoding of one byte a letter."""

MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "Name it .pdf, or save its text and pass that."),
    (b"PK\x03\x04", "a zip archive or an office document", "Unpack it, or save it as HTML or text."),
    (b"\x1f\x8b", "gzip-compressed", "Unpack it first (only .jsonl.gz is read compressed)."),
    (b"SQLite format 3\x00", "an SQLite file, perhaps a desk", "Pass it as --desk, and pages as PATH."),
    (b"\x89PNG", "a PNG image", "Pass the page, not its pictures."),
    (b"\xff\xd8\xff", "a JPEG image", "Pass the page, not its pictures."),
    (b"GIF8", "a GIF image", "Pass the page, not its pictures."),
    (b"RIFF", "an image, sound or video", "Pass the page, not its pictures."),
    (b"II*\x00", "a TIFF image", "Pass the page, not its pictures."),
    (b"\x7fELF", "a program", "Pass HTML or text."),
    (b"MZ", "a program", "Pass HTML or text."),
    (b"\xca\xfe\xba\xbe", "a program", "Pass HTML or text."),
    (b"Rar!", "a RAR archive", "Unpack it."),
    (b"7z\xbc\xaf", "a 7z archive", "Unpack it."),
    (b"BZh", "a bzip2 archive", "Unpack it."),
    (b"\xfd7zXZ", "an xz archive", "Unpack it."),
    (b"\xd0\xcf\x11\xe0", "an old office document", "Save it as HTML or text."),
    (b"{\\rtf", "an RTF document", "Save it as HTML or text."),
    (b"ID3", "a sound file", "Pass HTML or text."),
    (b"OggS", "a sound file", "Pass HTML or text."),
    (b"WARC/", "a WARC archive", "Name it .warc."),
)
"""First bytes, what they are, and the remedy."""

UNICODE_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|table|h[1-6]|span|script|section|main|br)\b",
    re.IGNORECASE,
)
OTHER_MARKUP = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(rss|feed|svg|urlset|sitemapindex)\b", re.IGNORECASE | re.DOTALL
)


class Kind(Enum):
    """What the content is."""

    HTML = "text/html"
    TEXT = "text/plain"
    JSON_LINES = "application/x-ndjson"


def no_page(head: bytes) -> tuple[str, str] | None:
    """What the bytes are instead of a page, and the remedy; None where they may well be one.

    >>> no_page(b"%PDF-1.7 ...")
    ('a PDF', 'Name it .pdf, or save its text and pass that.')
    """
    for magic, name, remedy in MAGIC:
        if head.startswith(magic) and (magic != b"MZ" or b"\x00" in head):
            return name, remedy
    if head.startswith(UNICODE_MARKS):
        return None
    if _binary(head[:HEAD]):
        return "binary, not text", "Pass HTML or text."
    other = OTHER_MARKUP.match(head[:HEAD])
    if other:
        return f"XML ({other[1].decode().lower()}), not a page", "Pass the pages it names."
    return None


def _binary(head: bytes) -> bool:
    """Whether the bytes are no text: NULs outside UTF-16's pattern, or many control bytes."""
    if not head:
        return False
    if b"\x00" in head:
        even, odd = head[::2].count(0), head[1::2].count(0)
        return max(even, odd) < WIDE * len(head) / 2 or min(even, odd) > max(even, odd) / 4
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in head)
    return controls > CONTROL * len(head)


def kind_of(head: bytes) -> Kind:
    """Whether bytes that may be a page are HTML, text or JSON Lines.

    >>> kind_of(b'{"text": "The bridge fell."}').value
    'application/x-ndjson'
    """
    head = head.replace(b"\x00", b"")[: HEAD * 4]
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"{") and re.match(rb'\{\s*"[A-Za-z_]+"\s*:', start):
        return Kind.JSON_LINES
    if start.startswith(b"<") and MARKUP.search(head):
        return Kind.HTML
    return Kind.HTML if len(MARKUP.findall(head)) >= 3 else Kind.TEXT
