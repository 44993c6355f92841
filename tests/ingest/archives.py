"""WARC records to test with."""

from __future__ import annotations

import gzip

STORY = (
    b"<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry Solveig ran aground off Brekke on "
    b"Tuesday night, the harbour master said.</p></body></html>"
)


def record(
    number: int,
    body: bytes = STORY,
    status: str = "200 OK",
    media: str = "text/html; charset=utf-8",
    headers: str = "",
) -> bytes:
    """One response record, as a crawler writes it."""
    sent = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{headers}\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
        f"WARC-Target-URI: https://ferry.example/{number}\r\nWARC-Date: 2019-03-18T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(sent)}\r\n\r\n"
    )
    return head.encode() + sent + b"\r\n\r\n"


def chunked(body: bytes, size: int = 40) -> bytes:
    """A body in chunks, as servers send it that do not know its length."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def packed(records: list[bytes]) -> bytes:
    """A .warc.gz: each record a gzip member of its own."""
    return b"".join(gzip.compress(one) for one in records)
