"""`make fuzz`: every reader and the cleaner on bytes that atheris (libFuzzer) makes up, for some minutes each.

They begin with the inputs of `seeds.py`. A reader may give a page or an outcome of one line, the cleaner an article
or an error of Stemma's own; all else is a crash. What is found here becomes a test.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["stemma.ingest", "stemma.clean"]):
    from stemma.clean import clean_any
    from stemma.ingest import Ingest, pages
    from stemma.ingest.feeds import entries
    from stemma.ingest.sitemaps import maps_in

from fuzz.seeds import seeds
from stemma.errors import StemmaError
from stemma.model import Outcome, Page

ENDINGS = {"mail": "mhtml", "warc": "warc", "packed": "warc.gz", "wacz": "wacz", "rows": "jsonl", "file": "html"}
OFFLINE = Ingest(obey_robots=False, delay_s=0, max_bytes=100_000)
ROOM = tempfile.TemporaryDirectory()


def read(ending: str) -> Callable[[bytes], None]:
    """Reads the bytes as a file with this ending."""
    path = Path(ROOM.name) / f"page.{ending}"

    def once(data: bytes) -> None:
        path.write_bytes(data)
        for got in pages([str(path)], OFFLINE):
            assert isinstance(got, Page) or (isinstance(got, Outcome) and "\n" not in (got.because or ""))

    return once


def clean(data: bytes) -> None:
    """Cleans the bytes as a page."""
    try:
        clean_any(Page("page.html", data, "text/html"))
    except StemmaError:
        return


def feed(data: bytes) -> None:
    """Looks for the stories in the bytes, and for sitemaps; nothing is fetched."""
    entries(data)
    maps_in(data)


TARGETS: dict[str, Callable[[bytes], None]] = {
    **{name: read(ending) for name, ending in ENDINGS.items()},
    "feed": feed,
    "clean": clean,
}


def _corpus(name: str) -> Path:
    """A folder with what the target begins with; what is found to be new is kept there until the end."""
    folder = Path(ROOM.name) / "corpus"
    folder.mkdir()
    for number, seed in enumerate(seeds(name)):
        (folder / str(number)).write_bytes(seed)
    return folder


def main() -> None:
    """`python -m fuzz.readers TARGET [libFuzzer options]`."""
    logging.disable(logging.CRITICAL)
    name = sys.argv.pop(1)
    atheris.Setup([*sys.argv, str(_corpus(name))], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
