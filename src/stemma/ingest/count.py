"""How much there is to read, so that a progress bar can say how long it will take."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from stemma.ingest.jsonl import ROWS

MANY = (".warc", ".warc.gz", ".wacz", ".rss", ".atom", ".xml", ".json")
"""Endings of files that hold or name any number of pages."""
CHUNK = 1 << 20  # bytes read at a time when lines are counted


def how_many(places: Sequence[str]) -> int | None:
    """The inputs in these places, about; None where nobody can know before (stdin, packed rows, archives, feeds).

    Globs are counted as given: `expanded` opens them.
    """
    counts = [_in_place(place) for place in places]
    return None if None in counts else sum(count for count in counts if count is not None)


def _in_place(place: str) -> int | None:
    if place == "-":
        return None
    if "://" in place:
        return 1
    if Path(place).is_dir():
        inside = [_in_file(os.path.join(folder, name)) for folder, _, names in os.walk(place) for name in names]
        return None if None in inside else sum(count for count in inside if count is not None)
    return _in_file(place)


def _in_file(path: str) -> int | None:
    if path.lower().endswith(MANY):
        return None
    if not path.lower().endswith(ROWS):
        return 1
    if path.lower().endswith(".gz"):
        return None
    try:
        with open(path, "rb") as rows:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: rows.read(CHUNK), b""))
    except OSError:
        return 1
