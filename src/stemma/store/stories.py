"""Stories with their members, and the dossier of each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from stemma.model import Dossier, Story
from stemma.store.codec import decode, encode
from stemma.store.schema import dossier, member, story
from stemma.store.stamp import Stamp, note_change


def keep(connection: Connection, grouped: Sequence[Story], analyser: str, stamp: Stamp) -> None:
    """Make these the stories of the desk; each that came, went or changed is noted in the history.

    A story that went takes its dossier along.
    """
    before = dict(connection.execute(select(story.c.id, story.c.value)).all())
    for id in sorted(before.keys() - {one.id for one in grouped}):
        connection.execute(delete(story).where(story.c.id == id))
        note_change(connection, "story", id, before[id], None, stamp)
    for one in sorted(grouped, key=lambda one: one.id):
        old, new = before.get(one.id), encode(one)
        row = {"analyser": analyser, "value": new}
        again = upsert(story).values(id=one.id, **row).on_conflict_do_update(index_elements=["id"], set_=row)
        connection.execute(again)
        if old != new:
            _keep_members(connection, one)
            note_change(connection, "story", one.id, old, new, stamp)


def _keep_members(connection: Connection, one: Story) -> None:
    connection.execute(delete(member).where(member.c.story == one.id))
    rows = [{"story": one.id, "article": id} for id in dict.fromkeys(one.articles)]
    if rows:
        connection.execute(insert(member), rows)


def kept(connection: Connection) -> tuple[Story, ...]:
    """All stories, by id."""
    return tuple(decode(value, Story) for value in connection.scalars(select(story.c.value).order_by(story.c.id)))


def holding(connection: Connection, article: str) -> tuple[Story, ...]:
    """The stories that an article stands in, by id."""
    query = select(story.c.value).join(member).where(member.c.article == article).order_by(story.c.id)
    return tuple(decode(value, Story) for value in connection.scalars(query))


def keep_dossier(connection: Connection, made: Dossier, fingerprint: str, analyser: str, stamp: Stamp) -> None:
    """Keep the dossier in place of the one there was; the history notes what it was made from."""
    id, value = made.story.id, encode(made)
    old = connection.execute(
        select(dossier.c.fingerprint, dossier.c.value).where(dossier.c.story == id)
    ).one_or_none()
    if old is not None and (old.fingerprint, old.value) == (fingerprint, value):
        return
    row = {"fingerprint": fingerprint, "analyser": analyser, "made": stamp.at, "value": value}
    connection.execute(
        upsert(dossier).values(story=id, **row).on_conflict_do_update(index_elements=["story"], set_=row)
    )
    before = None if old is None else encode({"fingerprint": old.fingerprint})
    note_change(connection, "dossier", id, before, encode({"fingerprint": fingerprint, "analyser": analyser}), stamp)


def kept_dossier(connection: Connection, id: str) -> Dossier | None:
    """The dossier of the story, whole and as it was made; None if it was not made yet."""
    value = connection.scalar(select(dossier.c.value).where(dossier.c.story == id))
    return None if value is None else decode(value, Dossier)


def dossier_fingerprint(connection: Connection, id: str) -> str | None:
    """What the kept dossier was made from."""
    return connection.scalar(select(dossier.c.fingerprint).where(dossier.c.story == id))
