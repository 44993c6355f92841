"""Folders: the files in them, by name, and what is set aside unread."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from stemma.ingest.files import failed, said
from stemma.ingest.saved import beside_a_page
from stemma.model import Ending, Outcome

NOT_PAGES = frozenset((
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".avif", ".css", ".js",
    ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".ogg", ".wav", ".avi",
    ".mov", ".zip", ".gz", ".tar", ".bz2", ".xz", ".7z", ".rar", ".db", ".sqlite", ".sqlite3",
    ".db-wal", ".db-shm", ".xml", ".rss", ".atom", ".json", ".csv", ".tsv", ".py", ".pyc", ".doc", ".docx",
    ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".epub", ".exe", ".dll", ".so", ".swf",
))  # fmt: skip
"""Endings of what lies beside saved pages; in a folder they are set aside unread. Feeds too: they name pages of the
web, which nobody asked for who passed a folder."""


def files_in(place: str, read: frozenset[str]) -> Iterator[str | Outcome]:
    """The files in a folder and the folders in it, by name; not what is hidden, nor frames of saved pages.

    `read`: endings that some reader takes, though they are on the list above.
    """
    refused: list[Outcome] = []
    for folder, folders, names in os.walk(
        place, onerror=lambda error: refused.append(failed(str(error.filename), said(error)))
    ):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not beside_a_page(f, names))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = str(Path(folder, name))
            ending = Path(name).suffix.lower()
            if ending in NOT_PAGES and not name.lower().endswith(tuple(read)):
                why = f"{path}: {ending} files are no pages. Pass the file itself to have it looked at."
                yield Outcome(path, Ending.SET_ASIDE, why)
            else:
                yield path
        yield from refused
        refused.clear()
    yield from refused
