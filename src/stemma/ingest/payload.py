"""The body of a stored HTTP answer, unpacked within limits."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

import brotli  # comes with fastwarc

CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n")
HEADERS = 200
"""Header lines that are kept of one answer."""


class Unpackable(Exception):
    """A body that cannot be unpacked; the message is the end of a line for the user."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A stored HTTP answer: its status, its headers in lower case, its body as it was sent."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """The first header of that name, empty where there is none."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def media(self) -> str:
        """The media type without its parameters."""
        return self.header("content-type").split(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that the sender declared."""
        match = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", self.header("content-type"), re.IGNORECASE)
        return match[1] if match else None


def answer_of(stored: bytes) -> Answer | None:
    """The answer in the bytes of a record, None where they are none.

    >>> answer_of(b"HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n<p>").media
    'text/html'
    """
    head, _, body = stored.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    status = re.match(rb"HTTP/[\d.]+ (\d{3})", lines[0])
    if status is None:
        return None
    pairs = (line.decode("latin-1").partition(":") for line in lines[1:HEADERS])
    headers = tuple((name.strip().lower(), value.strip()) for name, colon, value in pairs if colon)
    return Answer(int(status[1]), headers, body)


def unpacked(answer: Answer, limit: int) -> bytes:
    """The body without its transfer and content encodings; at most one byte more than the limit."""
    body = answer.body
    if "chunked" in answer.header("transfer-encoding").lower():
        body = _joined(body)
    for encoding in reversed(answer.header("content-encoding").lower().replace(",", " ").split()):
        body = _decoded(body, encoding, limit)
    return body[: limit + 1]


def _joined(body: bytes) -> bytes:
    """The chunks of a body put together; a body that is not in chunks after all comes back as it is."""
    pieces, at = [], 0
    while match := CHUNK.match(body, at):
        size = int(match[1], 16)
        if size == 0:
            break
        pieces.append(body[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(pieces) or body


def _decoded(body: bytes, encoding: str, limit: int) -> bytes:
    try:
        match encoding:
            case "gzip" | "x-gzip":
                return zlib.decompressobj(wbits=47).decompress(body, limit + 1)
            case "deflate":
                return _inflated(body, limit)
            case "br":
                return bytes(brotli.Decompressor().process(body, output_buffer_limit=limit + 1))
            case "identity":
                return body
    except (zlib.error, brotli.error) as error:
        raise Unpackable(f"its {encoding} body is broken ({error}). Fetch the page again.") from error
    raise Unpackable(f"its body is packed as {encoding}, which is not read. Fetch the page again.")


def _inflated(body: bytes, limit: int) -> bytes:
    """Deflate, with its header or, as some servers send it, without."""
    try:
        return zlib.decompressobj().decompress(body, limit + 1)
    except zlib.error:
        return zlib.decompressobj(wbits=-15).decompress(body, limit + 1)
