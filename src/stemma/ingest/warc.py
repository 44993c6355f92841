"""WARC files (ISO 28500), plain or gzipped: the pages that a crawler kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from stemma.ingest.files import failed, page_of, said, too_large
from stemma.ingest.gunzip import Unpacked, gzipped
from stemma.ingest.moment import utc
from stemma.ingest.options import Ingest
from stemma.ingest.payload import Answer, Unpackable, answer_of, unpacked
from stemma.model import Ending, Outcome, Page

MEDIA = ("text/html", "application/xhtml+xml", "text/plain")
ROOM = 65_536
"""Bytes of HTTP headers that a record may have beside its page."""


def read_warc(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a WARC file, in its order; where it breaks off, the records before the break and a line on it."""
    try:
        with open(place, "rb") as stream:
            yield from pages_in(place, stream, options)
    except OSError as error:
        yield failed(place, said(error))


def pages_in(place: str, stream: IO[bytes], options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a stream of WARC records; each is `PLACE#OFFSET`, the byte where its record begins."""
    unpacked = Unpacked(stream) if gzipped(stream) else None
    passed = last = 0
    for record in _records(place, unpacked or stream):
        if isinstance(record, Outcome):
            yield _fault(place, unpacked) or record
            return
        at = unpacked.place_of(record.stream_pos) if unpacked else record.stream_pos
        last = last if at is None else at
        stored = bytes(record.reader.read(options.max_bytes + ROOM))
        stated = (record.headers.get("Content-Length") or "").strip()
        if not stated.isdecimal() or len(stored) < min(int(stated), options.max_bytes + ROOM):
            yield _fault(place, unpacked) or _broken(place, last)
            return
        found = list(_page(f"{place}#{last}", record, stored, options))
        passed += not found
        yield from found
    if passed:
        why = f"{place}: {passed:,} records hold pictures, styles, errors and the like, no pages. Nothing to do."
        yield Outcome(place, Ending.SET_ASIDE, why)
    torn = _fault(place, unpacked)
    if torn is not None:
        yield torn


def _records(place: str, stream: IO[bytes] | Unpacked) -> Iterator[WarcRecord | Outcome]:
    """The records that may hold pages; an outcome where the file stops being a WARC."""
    kinds = WarcRecordType.response | WarcRecordType.resource
    try:
        yield from ArchiveIterator(stream, record_types=kinds, parse_http=False)
    except (OSError, ValueError) as error:
        yield failed(
            place, f"the records after byte {stream.tell():,} cannot be read ({error}). Copy the file again."
        )


def _page(place: str, record: WarcRecord, stored: bytes, options: Ingest) -> Iterator[Page | Outcome]:
    """The page in a record; nothing where it holds something else."""
    answer = answer_of(stored)
    if answer is None and record.record_type == WarcRecordType.resource:
        answer = Answer(200, (("content-type", record.headers.get("Content-Type") or ""),), stored)
    if answer is None or answer.status != 200 or answer.media not in MEDIA:
        return
    try:
        data = unpacked(answer, options.max_bytes)
    except Unpackable as error:
        yield failed(place, str(error))
        return
    if len(data) > options.max_bytes:
        yield too_large(place, len(data), options)
        return
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    for got in page_of(place, data, options, url, answer.charset):
        dated = utc(record.headers.get("WARC-Date") or "")
        yield (
            Page(place, data, got.media, url, answer.charset, dated, answer.headers) if isinstance(got, Page) else got
        )


def _broken(place: str, at: int) -> Outcome:
    return failed(place, f"the file breaks off in the record at byte {at:,}; those before were read. Copy it again.")


def _fault(place: str, unpacked: Unpacked | None) -> Outcome | None:
    """Where and why a gzipped file could not be read to its end; None where it was."""
    if unpacked is None or unpacked.fault is None:
        return None
    why = f"{unpacked.fault} in the record at byte {unpacked.member:,}; those before were read. Copy the file again."
    return failed(place, why)
