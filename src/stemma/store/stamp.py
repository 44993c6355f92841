"""When and in which run a row was written, and the log of what changed by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from stemma.store.schema import history


@dataclass(frozen=True, slots=True)
class Stamp:
    """The moment of writing (ISO 8601, UTC, to the second) and the run, None for what was done outside of one."""

    at: str
    run: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the history: `before` is None for what is new, `after` for what is gone; both are JSON."""

    what: str
    subject: str
    before: str | None
    after: str | None
    at: str
    run: int | None


def utc() -> datetime:
    """The time on the clock."""
    return datetime.now(UTC)


def spelled(moment: datetime) -> str:
    """The moment as the desk writes it.

    >>> spelled(datetime(2016, 12, 11, 9, 30, tzinfo=UTC))
    '2016-12-11T09:30:00Z'
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def note_change(
    connection: Connection, what: str, subject: str, before: str | None, after: str | None, stamp: Stamp
) -> None:
    """Add to the history, which is never rewritten."""
    row = {"what": what, "subject": subject, "before": before, "after": after, "at": stamp.at, "run": stamp.run}
    connection.execute(insert(history), row)


def changes(connection: Connection, subject: str | None) -> tuple[Change, ...]:
    """The history in the order in which it happened: all of it, or that of one subject."""
    c = history.c
    query = select(c.what, c.subject, c.before, c.after, c.at, c.run).order_by(c.id)
    if subject is not None:
        query = query.where(c.subject == subject)
    return tuple(Change(*row) for row in connection.execute(query))
