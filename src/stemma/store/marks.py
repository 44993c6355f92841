"""The fingerprints of the articles, and what alignment found two of them to share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from stemma.store.schema import mark, shared

# Asked of the driver itself: a desk has a row for each article, and its own tuples come four times as fast.
PACKED = "SELECT article, marks FROM mark WHERE substr(fingerprint, 1, ?) = ?"
EVERY = "SELECT id FROM article"
EARLIER = "SELECT article FROM standing WHERE current <> article"
HOLDING = text(
    "SELECT version.article FROM search JOIN version ON version.number = search.rowid "
    "WHERE search MATCH :query ORDER BY rank, version.article LIMIT :top"
)


class Marked(NamedTuple):
    """An article's fingerprints as they are kept: packed numbers, and the hash of what they were made from."""

    article: str
    fingerprint: str
    marks: bytes
    places: bytes


class Pair(NamedTuple):
    """What two articles were found to share, as JSON; None for nothing. `one` is the smaller id."""

    one: str
    other: str
    fingerprint: str
    value: str | None


def keep(connection: Connection, made: Iterable[Marked]) -> None:
    """Keep these fingerprints in place of those there were."""
    rows = [each._asdict() for each in made]
    if rows:
        added = upsert(mark)
        columns = {name: added.excluded[name] for name in ("fingerprint", "marks", "places")}
        connection.execute(added.on_conflict_do_update(index_elements=["article"], set_=columns), rows)


def packed(connection: Connection, analyser: str) -> tuple[tuple[str, bytes], ...]:
    """The marks of every article that this analyser made."""
    return tuple(_rows(connection, PACKED, (len(analyser), analyser)))


def whole(connection: Connection) -> tuple[Marked, ...]:
    """All that is kept, by article."""
    return tuple(Marked(*row) for row in connection.execute(select(mark).order_by(mark.c.article)))


def standing_ids(connection: Connection) -> frozenset[str]:
    """The ids of the articles as they stand: of several editions the last alone."""
    return frozenset(id for (id,) in _rows(connection, EVERY)) - {id for (id,) in _rows(connection, EARLIER)}


def _rows(connection: Connection, query: str, given: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
    """The driver's own rows, within the transaction of this connection."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(query, given)
        return list(cursor.fetchall())
    finally:
        cursor.close()


def holding(connection: Connection, phrases: Iterable[str], top: int) -> tuple[str, ...]:
    """The articles that hold any of these phrases, best first."""
    query = " OR ".join('"' + phrase.replace('"', " ") + '"' for phrase in phrases)
    return tuple(connection.scalars(HOLDING, {"query": query, "top": top})) if query else ()


def keep_pairs(connection: Connection, found: Iterable[Pair]) -> None:
    """Keep what these pairs share in place of what was found before."""
    rows = [each._asdict() for each in found]
    if rows:
        added = upsert(shared)
        columns = {name: added.excluded[name] for name in ("fingerprint", "value")}
        connection.execute(added.on_conflict_do_update(index_elements=["one", "other"], set_=columns), rows)


def pairs(connection: Connection) -> tuple[Pair, ...]:
    """Every pair that was aligned, by ids."""
    return tuple(Pair(*row) for row in connection.execute(select(shared).order_by(shared.c.one, shared.c.other)))
