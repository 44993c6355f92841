"""WARC files (ISO 28500), plain or gzipped: the pages that a crawler kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import IO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from stemma.ingest.files import failed, page_of, said, too_large
from stemma.ingest.options import Ingest
from stemma.ingest.payload import Answer, Unpackable, answer_of, unpacked
from stemma.model import Ending, Outcome, Page

MEDIA = ("text/html", "application/xhtml+xml", "text/plain")
ROOM = 65_536
"""Bytes of HTTP headers that a record may have beside its page."""
STEP = 1_048_576
"""Bytes unpacked at a time where only the end of a gzip member is looked for."""


def read_warc(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a WARC file, in its order; where it breaks off, the records before the break and a line on it."""
    try:
        with open(place, "rb") as stream:
            yield from pages_in(place, stream, options)
    except OSError as error:
        yield failed(place, said(error))


def pages_in(place: str, stream: IO[bytes], options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a stream of WARC records; each is `PLACE#OFFSET`, the byte where its record begins."""
    passed = last = 0
    records = _records(place, stream)
    for record in records:
        if isinstance(record, Outcome):
            yield record
            return
        last = record.stream_pos
        stored = bytes(record.reader.read(options.max_bytes + ROOM))
        stated = (record.headers.get("Content-Length") or "").strip()
        if not stated.isdecimal() or len(stored) < min(int(stated), options.max_bytes + ROOM):
            yield _broken(place, last)
            return
        found = list(_page(f"{place}#{last}", record, stored, options))
        passed += not found
        yield from found
    if passed:
        why = f"{place}: {passed:,} records hold pictures, styles, errors and the like, no pages. Nothing to do."
        yield Outcome(place, Ending.SET_ASIDE, why)
    torn = _torn(stream, last)
    if torn is not None:
        yield _broken(place, torn)


def _records(place: str, stream: IO[bytes]) -> Iterator[WarcRecord | Outcome]:
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
        dated = record.headers.get("WARC-Date")
        yield (
            Page(place, data, got.media, url, answer.charset, dated, answer.headers) if isinstance(got, Page) else got
        )


def _broken(place: str, at: int) -> Outcome:
    return failed(place, f"the file breaks off in the record at byte {at:,}; those before were read. Copy it again.")


def _torn(stream: IO[bytes], last: int) -> int | None:
    """Where the file breaks off unseen: only gzip can hide that, in the record after the last or in its own end."""
    end = _end_of_member(stream, last)
    if end is None:
        return None
    if end == last:
        return last
    after = _end_of_member(stream, end)
    return end if after == end and stream.seek(0, 2) > end else None


def _end_of_member(stream: IO[bytes], at: int) -> int | None:
    """The byte after the gzip member that begins here: the same byte where it has no end, None where none begins."""
    stream.seek(at)
    member, read = zlib.decompressobj(wbits=31), at
    while chunk := stream.read(STEP):
        read += len(chunk)
        try:
            member.decompress(chunk, STEP)
            while member.unconsumed_tail:
                member.decompress(member.unconsumed_tail, STEP)
        except zlib.error:
            return None if read - len(chunk) == at else at
        if member.eof:
            return read - len(member.unused_data)
    return at
