"""What SQLite says when a desk cannot be read or written, in words that name the file and the remedy."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from stemma.errors import BadDesk

NO_DESK = "is no desk (it was not written by Stemma). Name another file with --desk."
LOCKED = "is being written by another command. Wait until that has ended, then run this again."
READ_ONLY = "cannot be written (the file, its folder or its disk is read-only). Copy it to where you may write."

# SQLite's primary result codes (sqlite.org/rescode.html): the fault and the remedy.
REMEDIES = {
    sqlite3.SQLITE_NOTADB: NO_DESK,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_AUTH: READ_ONLY,
    sqlite3.SQLITE_FULL: "could not grow: the disk is full. All that was reported as read is kept; free some space "
    "and run this again.",
    sqlite3.SQLITE_CORRUPT: "is damaged. Copy it away, then rescue it with `sqlite3 OLD .recover | sqlite3 NEW`, or "
    "read the pages into a new desk.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check that its folder exists and that you may read and write there.",
    sqlite3.SQLITE_IOERR: "could not be read or written: the disk is full or failing. All that was reported as read "
    "is kept; check the disk and run this again.",
    sqlite3.SQLITE_TOOBIG: "cannot hold a page of more than a gigabyte. Leave that page out.",
}
PRIMARY = 0xFF  # SQLite's extended result codes carry the primary one in their lowest byte


def remedy(path: Path, fault: BaseException) -> BadDesk | None:
    """The line for the user, or None if the fault is a bug of ours and should be seen as one."""
    code = getattr(fault, "sqlite_errorcode", None)
    words = REMEDIES.get(code & PRIMARY) if isinstance(code, int) else None
    return BadDesk(f"{path}: {words}") if words else None
