"""Files and folders: one page a file, read one at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from stemma.ingest.jsonl import rows_of_file
from stemma.ingest.options import Ingest
from stemma.ingest.sniff import HEAD, Kind, kind_of, no_page
from stemma.model import Ending, Outcome, Page

NOT_PAGES = frozenset((
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".avif", ".css", ".js",
    ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".ogg", ".wav", ".avi",
    ".mov", ".pdf", ".zip", ".gz", ".tar", ".bz2", ".xz", ".7z", ".rar", ".db", ".sqlite", ".sqlite3",
    ".db-wal", ".db-shm", ".xml", ".rss", ".atom", ".json", ".csv", ".tsv", ".py", ".pyc", ".doc", ".docx",
    ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".epub", ".exe", ".dll", ".so", ".swf", ".warc",
))  # fmt: skip
"""Endings of what lies beside saved pages; in a folder they are set aside unread."""
ROWS = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
"""Endings of files with a page a line."""


def read_file(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page in a file, the pages in a file of rows, or why there is none."""
    path = Path(place)
    if place.lower().endswith(ROWS):
        yield from rows_of_file(place, options)
        return
    try:
        size = path.stat().st_size
        if not path.is_file():
            yield failed(place, "no regular file. Pass files, folders or addresses.")
            return
        if size > options.max_bytes:
            yield too_large(place, size, options)
            return
        with path.open("rb") as stream:
            data = stream.read(options.max_bytes + 1)
    except OSError as error:
        yield failed(place, _said(error))
        return
    if len(data) > options.max_bytes:
        yield too_large(place, len(data), options)
        return
    yield from page_of(place, data, options)


def page_of(
    place: str, data: bytes, options: Ingest, url: str | None = None, charset: str | None = None
) -> Iterator[Page | Outcome]:
    """The page that some bytes are, or why they are none."""
    if not data.strip():
        yield failed(place, "the file is empty. Save the page again.")
        return
    wrong = no_page(data[:HEAD])
    if wrong:
        yield failed(place, f"the content is {wrong[0]}. {wrong[1]}")
        return
    kind = kind_of(data)
    media = Kind.TEXT.value if kind is Kind.JSON_LINES else kind.value
    yield Page(place, data, media, url, charset)


def read_folder(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The pages in a folder and the folders in it, by name; what is hidden is passed over."""
    found = False
    refused: list[Outcome] = []
    for folder, folders, names in os.walk(
        place, onerror=lambda error: refused.append(failed(str(error.filename), _said(error)))
    ):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = str(Path(folder, name))
            if _ending(name) in NOT_PAGES and not name.lower().endswith(ROWS):
                yield Outcome(
                    path,
                    Ending.SET_ASIDE,
                    f"{path}: {_ending(name)} files are no pages. Pass the file itself to have it looked at.",
                )
                continue
            for got in read_file(path, options):
                found = found or isinstance(got, Page)
                yield got
        yield from refused
        refused.clear()
    yield from refused
    if not found:
        yield failed(place, "no page in this folder. Pass a folder with .html, .txt or .jsonl files.")


def _ending(name: str) -> str:
    return Path(name).suffix.lower()


def failed(place: str, why: str) -> Outcome:
    """An input that gave no page, with the fault and the remedy in one line."""
    return Outcome(place, Ending.FAILED, f"{place}: {why}")


def too_large(place: str, size: int, options: Ingest) -> Outcome:
    """An input over the limit, which it names."""
    over = f"{size / 1e6:,.1f} MB is over the limit of {options.max_bytes / 1e6:,.1f} MB a page"
    return failed(place, f"{over}. Raise --max-bytes, or cut the file into its articles.")


def _said(error: OSError) -> str:
    """What the system said, in words that help."""
    match error:
        case FileNotFoundError():
            return "no such file or folder. Check the path."
        case PermissionError():
            return "no permission to read it. Change its permissions, or read as another user."
        case IsADirectoryError():
            return "a folder where a file was expected."
        case _:
            return f"cannot be read ({error.strerror or error}). Check the disk, or copy the file elsewhere."
