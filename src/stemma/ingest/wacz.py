"""WACZ files: a zip of WARC files, as browser crawlers write them (specs.webrecorder.net/wacz/1.1.1)."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator

from stemma.ingest.files import failed, said
from stemma.ingest.options import Ingest
from stemma.ingest.warc import pages_in
from stemma.model import Outcome, Page

ENTRIES = 10_000
"""WARC files in one archive. A crawl writes one for every gigabyte."""
SWELL = 200
"""How many times its packed size a WARC file may have; they are packed already, so honest ones have 1 to 10."""
ENDINGS = (".warc", ".warc.gz")


def read_wacz(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in all WARC files of an archive."""
    try:
        with zipfile.ZipFile(place) as archive:
            found = [entry for entry in archive.infolist() if entry.filename.lower().endswith(ENDINGS)]
            if not found:
                yield failed(place, "a zip archive without WARC files. Unpack it and pass what is in it.")
            for entry in found[:ENTRIES]:
                yield from _entry(place, archive, entry, options)
            if len(found) > ENTRIES:
                yield failed(
                    place, f"more than {ENTRIES:,} WARC files; the first were read. Unpack it and pass parts."
                )
    except zipfile.BadZipFile as error:
        yield failed(place, f"a broken zip archive ({error}). Copy it again.")
    except OSError as error:
        yield failed(place, said(error))


def _entry(place: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, options: Ingest) -> Iterator[Page | Outcome]:
    where = f"{place}!{entry.filename}"
    if entry.file_size > SWELL * max(entry.compress_size, 1):
        swollen = f"it would swell from {entry.compress_size:,} to {entry.file_size:,} bytes"
        yield failed(where, f"{swollen}, as a zip bomb does. Leave it, or unpack it yourself.")
        return
    try:
        with archive.open(entry) as stream:
            yield from pages_in(where, stream, options)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        yield failed(where, f"cannot be unpacked ({error}). Copy the archive again.")
