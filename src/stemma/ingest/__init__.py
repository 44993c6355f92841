"""Where pages come from: files, folders, globs, standard input, rows of JSON, archives, feeds, mail, the web."""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stemma.ingest.feeds import read_feed
from stemma.ingest.files import failed, read_file
from stemma.ingest.folders import files_in
from stemma.ingest.jsonl import ROWS, rows_of_file
from stemma.ingest.mail import read_mail
from stemma.ingest.options import DEFAULT, Ingest
from stemma.ingest.pdf import read_pdf
from stemma.ingest.stdin import read_stdin
from stemma.ingest.wacz import read_wacz
from stemma.ingest.warc import read_warc
from stemma.ingest.web import read_url
from stemma.model import Outcome, Page

Reader = Callable[[str, Ingest], Iterator[Page | Outcome]]


def read_folder(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in the files of a folder and the folders in it, each by its own reader."""
    found = False
    for one in files_in(place, IN_FOLDERS):
        for got in READERS[sort_of(one)](one, options) if isinstance(one, str) else [one]:
            found = found or isinstance(got, Page)
            yield got
    if not found:
        yield failed(place, "no page in this folder. Pass a folder with .html, .txt or .jsonl files.")


READERS: dict[str, Reader] = {
    "stdin": read_stdin,
    "url": read_url,
    "folder": read_folder,
    "rows": rows_of_file,
    "warc": read_warc,
    "wacz": read_wacz,
    "mail": read_mail,
    "pdf": read_pdf,
    "feed": read_feed,
    "file": read_file,
}
"""Who reads which sort of place; `sort_of` names the sort. One more ingester is one file and one line here."""

ENDINGS = {
    **dict.fromkeys(ROWS, "rows"),
    ".warc": "warc", ".warc.gz": "warc", ".wacz": "wacz",
    ".mhtml": "mail", ".mht": "mail", ".eml": "mail", ".pdf": "pdf",
    ".rss": "feed", ".atom": "feed", ".xml": "feed", ".json": "feed",
}  # fmt: skip
"""Endings of files that are no page by themselves, and the sort of each."""
IN_FOLDERS = frozenset(ending for ending, sort in ENDINGS.items() if sort != "feed")
"""Those that are read where a folder is passed; the web is asked only for what is named."""


def pages(places: Sequence[str], options: Ingest = DEFAULT) -> Iterator[Page | Outcome]:
    """Every page in these places, in order, one at a time; for each input that is none, the outcome that says why."""
    for place in places:
        for one in expanded(place):
            yield from READERS[sort_of(one)](one, options) if isinstance(one, str) else [one]


def expanded(place: str) -> Iterator[str | Outcome]:
    """A place, or the places that a glob stands for."""
    if place == "-" or "://" in place or Path(place).exists() or not glob.has_magic(place):
        yield place
        return
    found = sorted(glob.glob(place, recursive=True))
    yield from found
    if not found:
        yield failed(place, "no file matches. Check the pattern.")


def sort_of(place: str) -> str:
    """Which reader a place is for.

    >>> sort_of("-"), sort_of("https://example.org/story"), sort_of("crawl.warc.gz"), sort_of("page.html")
    ('stdin', 'url', 'warc', 'file')
    """
    if place == "-":
        return "stdin"
    if "://" in place:
        return "url"
    if Path(place).is_dir():
        return "folder"
    named = place.lower()
    return next((sort for ending, sort in ENDINGS.items() if named.endswith(ending)), "file")


__all__ = ["DEFAULT", "READERS", "Ingest", "Reader", "expanded", "pages", "sort_of"]
