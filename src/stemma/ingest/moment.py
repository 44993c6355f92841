"""When a page was got, as its sender wrote it: one way of writing, so that readings can be put in order."""

from __future__ import annotations

from datetime import UTC, datetime


def utc(text: str) -> str | None:
    """An ISO 8601 time in UTC, to the second; a time without a zone is taken for UTC. None for what is no time.

    >>> utc("2031-03-02T10:00:00+01:00"), utc("2031-03-02"), utc("last week")
    ('2031-03-02T09:00:00Z', '2031-03-02T00:00:00Z', None)
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
