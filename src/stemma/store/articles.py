"""Articles and their versions, and the search in their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from stemma.errors import StemmaError
from stemma.model import Article
from stemma.store.codec import decode, encode, respelled
from stemma.store.schema import article, version
from stemma.store.stamp import Stamp, note_change

LAST = "\U0010ffff"  # no id goes on with it
SNIPPET = 24  # words around a hit: one to two lines on a screen

FORGET_WORDS = text("DELETE FROM search WHERE rowid = :number")
LEARN_WORDS = text("INSERT INTO search (rowid, headline, text) VALUES (:number, :headline, :text)")
FIND_WORDS = text(
    "SELECT version.article, snippet(search, -1, '[', ']', '…', :words) FROM search "
    "JOIN version ON version.number = search.rowid WHERE search MATCH :query ORDER BY rank, version.article"
).bindparams(bindparam("words", SNIPPET))
QUOTED_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')


TOGETHER = "together "
"""What the name of the analyser begins with that puts pages right by other pages. What it wrote is a version of an
article like any other, but not what the page alone says."""


def keep(connection: Connection, read: Article, analyser: str, stamp: Stamp) -> bool:
    """Keep the article as this analyser reads it; whether that is a new version.

    A copy of the same page in another folder, or the same page read again, is no new version.
    """
    c = version.c
    before = connection.execute(
        select(c.analyser, c.value).where(c.article == read.id, _alone()).order_by(c.number.desc()).limit(1)
    ).one_or_none()
    if before is not None and before.analyser == analyser and _same_but_for_finding(before.value, read):
        return False
    if before is None:
        connection.execute(upsert(article).values(id=read.id, page=read.sha256).on_conflict_do_nothing())
    _make_current(connection, read, _add_version(connection, read, analyser, stamp), analyser, stamp)
    return True


def stand(connection: Connection, mended: Article, alone: Article, analyser: str, stamp: Stamp) -> None:
    """Make current the version of the page that has this text: one there is, else a new one by this analyser."""
    c = version.c
    rows = connection.execute(
        select(c.number, c.analyser, c.value, c.current).where(c.article == mended.id).order_by(c.number.desc())
    ).all()
    wanted = None if mended.text == alone.text else analyser
    fits = (
        row
        for row in rows
        if (wanted is None and not row.analyser.startswith(TOGETHER))
        or (row.analyser == wanted and decode(row.value, Article).text == mended.text)
    )
    found = next(fits, None)
    if found is not None and found.current:
        return
    number = found.number if found else _add_version(connection, mended, analyser, stamp)
    _make_current(connection, mended, number, found.analyser if found else analyser, stamp)


def _make_current(connection: Connection, read: Article, number: int, analyser: str, stamp: Stamp) -> None:
    """Let the version with this number take the place of the one that was current, in the search too."""
    c = version.c
    newest = connection.execute(
        select(c.number, c.analyser).where(c.article == read.id, c.current == 1)
    ).one_or_none()
    if newest is not None:
        connection.execute(update(version).where(c.number == newest.number).values(current=0))
        connection.execute(FORGET_WORDS, {"number": newest.number})
    connection.execute(update(version).where(c.number == number).values(current=1))
    _learn(connection, number, read)
    before = None if newest is None else _version_note(newest.number, newest.analyser)
    note_change(connection, "article", read.id, before, _version_note(number, analyser), stamp)


def put_together(value: str, beside: str | None) -> Article:
    """An article as kept: the text of its version, the masthead of its standing where it has one."""
    page = decode(value, Article)
    return page if beside is None else replace(decode(beside, Article), text=page.text, blocks=page.blocks)


def _alone() -> ColumnElement[bool]:
    """Whether a version is what the page alone says."""
    return ~version.c.analyser.startswith(TOGETHER)


def readings(connection: Connection) -> tuple[Article, ...]:
    """Every page as it was last read by itself, by id."""
    c = version.c
    newest = select(func.max(c.number)).where(_alone()).group_by(c.article)
    query = select(c.value).where(c.number.in_(newest)).order_by(c.article)
    return tuple(decode(value, Article) for value in connection.scalars(query))


def mended(connection: Connection) -> frozenset[str]:
    """The pages of which a version is current that other pages put right."""
    query = select(version.c.article).where(version.c.current == 1, ~_alone())
    return frozenset(connection.scalars(query))


def _same_but_for_finding(kept: str, read: Article) -> bool:
    found = decode(kept, Article)
    return kept == encode(replace(read, place=found.place, retrieved=found.retrieved))


def _add_version(connection: Connection, read: Article, analyser: str, stamp: Stamp) -> int:
    row = {"article": read.id, "analyser": analyser, "value": encode(read), "current": 0}
    row |= {"made": stamp.at, "run": stamp.run}
    return connection.execute(insert(version).values(row).returning(version.c.number)).scalar_one()


def _learn(connection: Connection, number: int, read: Article) -> None:
    words = {"headline": respelled(read.headline or ""), "text": respelled(read.text)}
    connection.execute(LEARN_WORDS, {"number": number, **words})


def _version_note(number: int, analyser: str) -> str:
    return encode({"version": number, "analyser": analyser})


def versions(connection: Connection, id: str) -> tuple[tuple[str, Article], ...]:
    """Every analyser and what it made of the page, oldest first."""
    c = version.c
    query = select(c.analyser, c.value).where(c.article == id).order_by(c.number)
    return tuple((analyser, decode(value, Article)) for analyser, value in connection.execute(query))


def analysers(connection: Connection) -> Mapping[str, str]:
    """For each article, the analyser that last read its page by itself."""
    c = version.c
    newest = select(func.max(c.number)).where(_alone()).group_by(c.article)
    query = select(c.article, c.analyser).where(c.number.in_(newest)).order_by(c.article)
    return dict(connection.execute(query).all())


def one(connection: Connection, prefix: str) -> Article:
    """The newest version of the article whose id begins so."""
    begins = version.c.article.between(prefix, prefix + LAST)  # not `substr`, which no index answers
    query = select(version.c.value).where(version.c.current == 1, begins).order_by(version.c.article).limit(2)
    found = [decode(value, Article) for value in connection.scalars(query)]
    if not found:
        raise StemmaError(f"{prefix}: no article has an id that begins so. `stemma articles` lists them.")
    if len(found) > 1 and found[0].id != prefix:
        raise StemmaError(f"{prefix}: {found[0].id} and {found[1].id} both begin so. Give more of the id.")
    return found[0]


def search(connection: Connection, words: str) -> tuple[tuple[str, str], ...]:
    """Ids of the articles that hold all the words, best first, each with the words around the [hit]."""
    query = _fts_query(words)
    if not query:
        return ()
    return tuple((id, snippet) for id, snippet in connection.execute(FIND_WORDS, {"query": query}))


def index_again(connection: Connection) -> None:
    """Build the search index anew from the newest versions."""
    connection.execute(text("DELETE FROM search"))
    query = select(version.c.number, version.c.value).where(version.c.current == 1)
    for number, value in connection.execute(query).all():
        _learn(connection, number, decode(value, Article))


def _fts_query(words: str) -> str:
    """What was typed, as FTS5 takes it without reading operators into it.

    Words in quotation marks stand together; a star at the end of a word leaves its end open.

    >>> _fts_query('air* "near the bridge" AND (col:umn')
    '"air"* "near the bridge" "AND" "(col:umn"'
    """
    terms = []
    for phrase, word in QUOTED_OR_WORD.findall(respelled(words).replace("\0", " ")):
        plain = (phrase or word).rstrip("*")
        if any(letter.isalnum() for letter in plain):
            terms.append(f'"{plain}"' + ("*" if word.endswith("*") else ""))
    return " ".join(terms)
