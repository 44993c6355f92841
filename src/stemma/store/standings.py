"""What the articles are beside each other: which text is current, and what others tell of a page's masthead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from stemma.model import Article, Editions
from stemma.store import articles
from stemma.store.analyses import batches
from stemma.store.codec import decode, encode
from stemma.store.schema import standing, version
from stemma.store.stamp import Stamp

Row = dict[str, str | None]


def keep(
    connection: Connection, stands: Iterable[Article], editions: Iterable[Editions], analyser: str, stamp: Stamp
) -> None:
    """Make every page stand so, and these the editions; what stands already is left alone.

    A page whose text others put right gets a version by `analyser`; one that they leave alone again has its own back.
    """
    alone = {one.id: one for one in articles.readings(connection)}
    mended = articles.mended(connection)
    of = {page: one for one in editions for page in one.pages}
    for one in stands:
        if one.id in mended or one.text != alone[one.id].text:
            articles.stand(connection, one, alone[one.id], analyser, stamp)
    _keep_rows(connection, [row for one in stands if (row := _row(one, alone[one.id], of.get(one.id)))])


def _row(one: Article, alone: Article, editions: Editions | None) -> Row | None:
    """What is to be noted of an article beside its page; None where there is nothing."""
    current = editions.current if editions else one.id
    several = editions is not None and current == one.id and len(editions.editions) + len(editions.pages) > 2
    masthead = _masthead(one)
    row: Row = {
        "article": one.id,
        "current": current,
        "editions": encode(editions) if several else None,
        "value": None if masthead == _masthead(alone) else encode(masthead),
    }
    return row if current != one.id or row["editions"] or row["value"] else None


def _masthead(article: Article) -> Article:
    return replace(article, text="", blocks=())


def _keep_rows(connection: Connection, rows: Iterable[Row]) -> None:
    old = {row.article: dict(row._mapping) for row in connection.execute(select(standing))}
    new = {str(row["article"]): row for row in rows}
    for id in sorted(old.keys() | new.keys()):
        if old.get(id) == new.get(id):
            continue
        connection.execute(delete(standing).where(standing.c.article == id))
        if id in new:
            connection.execute(insert(standing), new[id])


def current(connection: Connection) -> tuple[Article, ...]:
    """The articles as they stand, by id: of several editions the last alone."""
    here = (standing.c.article.is_(None)) | (standing.c.current == version.c.article)
    return tuple(_standing(connection, here))


def some(connection: Connection, ids: Iterable[str]) -> tuple[Article, ...]:
    """Those of these articles that stand, by id."""
    here = (standing.c.article.is_(None)) | (standing.c.current == version.c.article)
    return tuple(
        article
        for some in batches(dict.fromkeys(ids))
        for article in _standing(connection, here & version.c.article.in_(some))
    )


def one(connection: Connection, prefix: str) -> Article:
    """The article whose id begins so, as it stands; earlier editions have ids too."""
    id = articles.one(connection, prefix).id
    return _standing(connection, version.c.article == id)[0]


def _standing(connection: Connection, which: ColumnElement[bool]) -> list[Article]:
    query = (
        select(version.c.value, standing.c.value)
        .join_from(version, standing, standing.c.article == version.c.article, isouter=True)
        .where(version.c.current == 1, which)
        .order_by(version.c.article)
    )
    return [articles.put_together(value, beside) for value, beside in connection.execute(query)]


def editions(connection: Connection, id: str) -> Editions | None:
    """All editions of the article that a page shows; None where the page is the only one."""
    head = connection.scalar(select(standing.c.current).where(standing.c.article == id))
    value = connection.scalar(select(standing.c.editions).where(standing.c.article == head))
    return None if value is None else decode(value, Editions)
