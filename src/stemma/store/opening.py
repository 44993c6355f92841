"""A connection to a desk file: made where there is none, brought up to date where it is older, refused otherwise."""

from __future__ import annotations

import os
import sqlite3
from enum import Enum
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.engine import ExceptionContext

from stemma.errors import BadDesk
from stemma.store.faults import NO_DESK, remedy
from stemma.store.schema import APPLICATION, SCHEMA

MIGRATIONS = Path(__file__).parent / "migrations"

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # In WAL mode NORMAL would keep every commit through a kill of the process, but the last ones may go with the
    # power. FULL waits for the disk at each commit: what was reported as read outlives both.
    "PRAGMA synchronous = FULL",
    # A desk may come from a stranger: what stands in its schema may not call functions with side effects.
    "PRAGMA trusted_schema = OFF",
)


class Standing(Enum):
    """What a file is to this version of Stemma, when it is not refused."""

    BLANK = "blank"
    OLDER = "older"
    CURRENT = "current"


def connect(path: Path, write: bool, wait: float) -> Connection:
    """The connection that a store holds; it waits up to `wait` seconds for another writer.

    Transactions are begun by hand (see `Store.batch`): the driver's own habit of beginning them late would let a
    reader that turns writer run into another writer without waiting for it.
    """
    if path.is_dir():
        raise BadDesk(f"{path}: is a folder. Name a file in it: --desk {path / 'stemma.db'}")
    if not write and not path.exists():
        raise BadDesk(f"{path}: there is no desk here. Make one with `stemma read PAGES --desk {path}`.")
    if _standing_of(path, write, wait) is not Standing.CURRENT:
        if not write and path.stat().st_size == 0:
            raise BadDesk(f"{path}: the file is empty. Fill it with `stemma read PAGES --desk {path}`.")
        _upgrade(path, wait)
    return _engine(path, "rw" if write else "ro", wait).connect()


def _standing_of(path: Path, write: bool, wait: float) -> Standing:
    if not path.exists():
        return Standing.BLANK
    with _engine(path, "rw" if write else "ro", wait).connect() as connection:
        return _standing(connection, path)


def _standing(connection: Connection, path: Path) -> Standing:
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    schema: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    if not tables and application in (0, APPLICATION):
        return Standing.BLANK
    if application != APPLICATION:
        raise BadDesk(f"{path}: {NO_DESK}")
    if schema > SCHEMA:
        raise BadDesk(
            f"{path}: was written by a newer Stemma (desk format {schema}, this version knows up to {SCHEMA}). "
            "Update with `pip install -U stemma-news`."
        )
    return Standing.CURRENT if schema == SCHEMA else Standing.OLDER


def _upgrade(path: Path, wait: float) -> None:
    """Take all steps that are missing, in one transaction: the desk is as it was, or it is up to date."""
    with _engine(path, "rwc", wait).connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        # Rebuilding a table drops it for a moment, which foreign keys would take for a deletion.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.commit()
        with connection.begin():
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            if _standing(connection, path) is Standing.CURRENT:  # another process was quicker
                return
            _migrate(connection)
            if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise BadDesk(f"{path}: cannot be brought up to date, {len(broken)} of its rows refer to nothing.")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _migrate(connection: Connection) -> None:
    from alembic import command  # a tenth of a second, and most openings need no step
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _engine(path: Path, mode: str, wait: float) -> Engine:
    engine = create_engine("sqlite://", creator=partial(_sqlite, path, mode, wait), poolclass=NullPool)

    @event.listens_for(engine, "handle_error")
    def in_plain_words(context: ExceptionContext) -> None:
        if said := remedy(path, context.original_exception):
            raise said from context.original_exception

    return engine


def _sqlite(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    # Threads may take turns with a connection (a web server moves a request between them).
    connection = sqlite3.connect(
        _address(path, mode), uri=True, timeout=wait, isolation_level=None, check_same_thread=False
    )
    for pragma in PRAGMAS if mode != "ro" else (*PRAGMAS, "PRAGMA query_only = ON"):
        connection.execute(pragma)
    return connection


def _address(path: Path, mode: str) -> str:
    """SQLite's URI for the file.

    To read in WAL mode SQLite needs two files beside the desk, and only one who may write takes them away again: so
    a reader may write as well, and its connection is told not to. On a medium that nobody can write those files are
    impossible and needless: there the desk is read as one that never changes.
    """
    address = path.resolve().as_uri()
    if mode != "ro":
        return f"{address}?mode={mode}"
    return f"{address}?mode=ro&immutable=1" if _cannot_change(path) else f"{address}?mode=rw"


def _cannot_change(path: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)
