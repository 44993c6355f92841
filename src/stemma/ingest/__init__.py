"""Where pages come from: files, folders, globs, standard input, rows of JSON, addresses of the web."""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stemma.ingest.files import failed, read_file, read_folder
from stemma.ingest.options import DEFAULT, Ingest
from stemma.ingest.stdin import read_stdin
from stemma.ingest.web import read_url
from stemma.model import Outcome, Page

Reader = Callable[[str, Ingest], Iterator[Page | Outcome]]

READERS: dict[str, Reader] = {
    "stdin": read_stdin,
    "url": read_url,
    "folder": read_folder,
    "file": read_file,
}
"""Who reads which sort of place; `sort_of` names the sort. One more ingester is one file and one line here."""


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

    >>> sort_of("-"), sort_of("https://example.org/story"), sort_of("page.html")
    ('stdin', 'url', 'file')
    """
    if place == "-":
        return "stdin"
    if "://" in place:
        return "url"
    return "folder" if Path(place).is_dir() else "file"


__all__ = ["DEFAULT", "READERS", "Ingest", "Reader", "expanded", "pages", "sort_of"]
