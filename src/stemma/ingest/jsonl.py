"""JSON Lines: a page a line, from a file (plain or gzipped) or from stdin.

A row has `html` or `text`; it may have `url`, `retrieved` (ISO 8601), `headers` of the answer, and what its sender
knows of the masthead (`MASTHEAD`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import IO, Any, cast

from stemma.ingest.gunzip import Unpacked, gzipped
from stemma.ingest.moment import utc
from stemma.ingest.options import Ingest
from stemma.model import Ending, Outcome, Page

ROWS = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
"""Endings of files with a page a line."""
MASTHEAD = ("published", "headline", "outlet", "agency")
"""Fields of a row that travel with the page: its sender has noted what the page may not show."""
HEADERS = 200
"""Headers of the answer that are kept of one row."""
HEADER = "stemma-"
"""What their names begin with among the headers of a page."""


def rows_of_file(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a file of rows; a bad row ends alone."""
    try:
        with open(place, "rb") as packed:
            if not gzipped(packed):
                yield from rows(place, packed, options)
                return
            unpacked = Unpacked(packed)
            yield from rows(place, cast(IO[bytes], BufferedReader(unpacked)), options)
            if unpacked.fault:
                yield _failed(place, f"{unpacked.fault}; the rows before were read. Copy or pack it again.")
    except FileNotFoundError:
        yield _failed(place, "no such file. Check the path.")
    except PermissionError:
        yield _failed(place, "no permission to read it. Change its permissions, or read as another user.")
    except OSError as error:
        yield _failed(place, f"cannot be read to its end ({error}). Copy it again; the rows before were read.")


def rows(place: str, stream: IO[bytes], options: Ingest, begun: bytes = b"") -> Iterator[Page | Outcome]:
    """The pages in a stream of rows, `place#1` on; `begun` was read from the stream before."""
    some = False
    for number, line in enumerate(_lines(stream, options.max_bytes, begun), 1):
        if line is None:
            yield _failed(
                f"{place}#{number}",
                f"the line is over the limit of {options.max_bytes / 1e6:,.1f} MB a page. Raise --max-bytes.",
            )
            some = True
        elif line.strip():
            yield _row(f"{place}#{number}", line)
            some = True
    if not some:
        yield _failed(place, "the file is empty. Write one JSON object a line.")


def _lines(stream: IO[bytes], limit: int, begun: bytes) -> Iterator[bytes | None]:
    """The lines of a stream; None for one over the limit, which is never held whole."""
    rest = begun
    while rest:
        line, feed, rest = rest.partition(b"\n")
        if feed:
            yield line
        else:
            tail = stream.readline(limit + 1)
            yield from _whole(line + tail, stream, limit)
            break
    while line := stream.readline(limit + 1):
        yield from _whole(line, stream, limit)


def _whole(line: bytes, stream: IO[bytes], limit: int) -> Iterator[bytes | None]:
    if len(line) <= limit or line.endswith(b"\n"):
        yield line
        return
    while (more := stream.readline(limit + 1)) and not more.endswith(b"\n"):
        pass
    yield None


def _row(place: str, line: bytes) -> Page | Outcome:
    try:
        row: Any = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _failed(place, "the line is not UTF-8. Write the file as UTF-8.")
    except (ValueError, RecursionError) as error:
        return _failed(place, f"the line is not JSON ({error}). Write one JSON object a line.")
    if not isinstance(row, dict):
        return _failed(place, 'the line is JSON, but no object. Write {"html": ...} or {"text": ...}.')
    html, text = row.get("html"), row.get("text")
    body = html if isinstance(html, str) and html.strip() else text
    if not isinstance(body, str) or not body.strip():
        return _failed(place, 'the row holds neither "html" nor "text". Give it one of them.')
    url, told = row.get("url"), row.get("retrieved")
    retrieved = utc(told) if isinstance(told, str) else None
    if retrieved is None and told not in (None, ""):
        return _failed(place, '"retrieved" is no ISO 8601 time. Write 2031-03-05T08:00:00Z, or leave it out.')
    return Page(
        place=place,
        data=body.encode("utf-8", "replace"),
        media="text/html" if body is html else "text/plain",
        url=url if isinstance(url, str) and url else None,
        charset="utf-8",
        retrieved=retrieved,
        headers=(*_served(row.get("headers")), *_told(row)),
    )


def _served(headers: object) -> tuple[tuple[str, str], ...]:
    """The headers that the page was served with, an object or a list of pairs; none may pass for the row's own."""
    pairs = headers.items() if isinstance(headers, dict) else headers if isinstance(headers, list) else ()
    named = [(one[0], one[1]) for one in pairs if isinstance(one, tuple | list) and len(one) == 2]
    texts = [(name.strip().lower(), text) for name, text in named if isinstance(name, str) and isinstance(text, str)]
    return tuple(sorted((name, text) for name, text in texts if not name.startswith(HEADER))[:HEADERS])


def _told(row: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    given = ((f"{HEADER}{field}", row.get(field)) for field in MASTHEAD)
    return tuple((name, value.strip()) for name, value in given if isinstance(value, str) and value.strip())


def _failed(place: str, why: str) -> Outcome:
    return Outcome(place, Ending.FAILED, f"{place}: {why}")
