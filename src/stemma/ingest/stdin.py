"""Standard input: one page of HTML or text, or JSON Lines, told apart by their first bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from stemma.ingest.files import page_of, too_large
from stemma.ingest.jsonl import rows
from stemma.ingest.options import Ingest
from stemma.ingest.sniff import HEAD, Kind, kind_of
from stemma.model import Outcome, Page


def read_stdin(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """What comes in on stdin."""
    stream = sys.stdin.buffer
    head = stream.read(HEAD)
    if kind_of(head) is Kind.JSON_LINES:
        yield from rows(place, stream, options, begun=head)
        return
    data = head + stream.read(max(0, options.max_bytes + 1 - len(head)))
    if len(data) > options.max_bytes:
        yield too_large(place, len(data), options)
        return
    yield from page_of(place, data, options)
