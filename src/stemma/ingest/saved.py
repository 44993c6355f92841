"""Pages saved by browsers ("Save page as"): where they came from, and the files that lie beside them."""

from __future__ import annotations

import re
from collections.abc import Collection

HEAD = 4096
"""Bytes at the start of a page in which a browser notes where it came from."""
FROM = re.compile(rb"<!--\s*saved from url=\(\d{4,}\)\s*(https?://[^\s>]{1,2000}?)\s*-->", re.IGNORECASE)
"""The mark of the web, as Internet Explorer, Edge, Chrome and Opera write it."""
SINGLE_FILE = re.compile(rb"<!--\s*Page saved with SingleFile\s+url:\s*(https?://[^\s>]{1,2000})", re.IGNORECASE)
BESIDE = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "-filer", "_bestanden")
"""What the folder of a page's pictures and frames is called after the page, by the language of the browser."""
PAGES = (".html", ".htm", ".xhtml")


def origin(data: bytes) -> str | None:
    """The address that a saved page says it was saved from.

    >>> origin(b"<!DOCTYPE html>\\n<!-- saved from url=(0033)https://brekke.example/ferry.html -->\\n<html>")
    'https://brekke.example/ferry.html'
    """
    found = FROM.search(data[:HEAD]) or SINGLE_FILE.search(data[:HEAD])
    return found[1].decode("utf-8", "replace") if found else None


def beside_a_page(folder: str, names: Collection[str]) -> bool:
    """Whether a folder holds the pictures and frames of a saved page that lies beside it.

    >>> beside_a_page("Ferry aground_files", ["Ferry aground.html"]), beside_a_page("case_files", ["notes.html"])
    (True, False)
    """
    stem = next((folder.removesuffix(ending) for ending in BESIDE if folder.endswith(ending)), None)
    return stem is not None and any(f"{stem}{ending}" in names for ending in PAGES)
