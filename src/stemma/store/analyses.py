"""What the analysers saw: notes on sentences, and studies of articles with their facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from stemma.errors import StemmaError
from stemma.model import (
    Article,
    Attribution,
    Event,
    Moment,
    Name,
    Notes,
    Place,
    Quantity,
    Sentence,
    Span,
    Study,
)  # fmt: skip
from stemma.model.gloss import Gloss
from stemma.store.articles import put_together
from stemma.store.codec import decode, encode
from stemma.store.schema import fact, note, standing, study, version

T = TypeVar("T")
AT_ONCE = 10_000  # keys in one query; SQLite takes 32,766 parameters (sqlite.org/limits.html)


class Kind(NamedTuple):
    """A kind of fact: the name in the table and the field of `Study`."""

    name: str
    field: str


KINDS: dict[type, Kind] = {
    Sentence: Kind("sentence", "sentences"),
    Quantity: Kind("quantity", "quantities"),
    Moment: Kind("moment", "moments"),
    Place: Kind("place", "places"),
    Name: Kind("name", "names"),
    Attribution: Kind("attribution", "attributions"),
    Event: Kind("event", "events"),
    Span: Kind("quoted", "quoted"),
}
TYPES = {kind.name: (of, kind.field) for of, kind in KINDS.items()}


def keep_notes(connection: Connection, seen: Iterable[Notes | Gloss], analyser: str) -> None:
    """Keep the notes on sentences, or glosses on windows; those already kept stay as they are."""
    rows = [{"key": notes.key, "analyser": analyser, "value": encode(notes)} for notes in seen]
    if rows:
        connection.execute(upsert(note).on_conflict_do_nothing(), rows)


def notes(connection: Connection, keys: Iterable[str], analyser: str) -> dict[str, Notes]:
    """The notes that this analyser made on these sentences, where it has read them."""
    return _kept(connection, keys, analyser, Notes)


def glosses(connection: Connection, keys: Iterable[str], analyser: str) -> dict[str, Gloss]:
    """What this model saw in these windows, where it has read them."""
    return _kept(connection, keys, analyser, Gloss)


def _kept(connection: Connection, keys: Iterable[str], analyser: str, of: type[T]) -> dict[str, T]:
    found: dict[str, T] = {}
    for some in batches(dict.fromkeys(keys)):
        query = select(note.c.key, note.c.value).where(note.c.analyser == analyser, note.c.key.in_(some))
        found.update((key, decode(value, of)) for key, value in connection.execute(query))
    return found


def missing_notes(connection: Connection, keys: Iterable[str], analyser: str) -> list[str]:
    """The sentences that this analyser has not read yet, each once, in the order given."""
    wanted = dict.fromkeys(keys)
    known: set[str] = set()
    for some in batches(wanted):
        query = select(note.c.key).where(note.c.analyser == analyser, note.c.key.in_(some))
        known.update(connection.scalars(query))
    return [key for key in wanted if key not in known]


def keep_study(connection: Connection, made: Study, analyser: str, fingerprint: str) -> None:
    """Keep the facts of an article in place of those that were found in it before."""
    id = made.article.id
    newest = connection.execute(
        select(version.c.number, version.c.value).where(version.c.article == id, version.c.current == 1)
    ).one_or_none()
    if newest is None or decode(newest.value, Article).text != made.article.text:
        raise ValueError(f"the study of {id} is of another version of the article than the one that is kept")
    connection.execute(delete(study).where(study.c.article == id))
    row = {"article": id, "version": newest.number, "analyser": analyser, "fingerprint": fingerprint}
    connection.execute(insert(study), row)
    rows = [
        {"article": id, "kind": kind.name, "number": number, "start": start, "stop": stop, "analyser": analyser,
         "value": encode(value)}
        for kind in KINDS.values()
        for number, value in enumerate(getattr(made, kind.field))
        for start, stop in [_stretch(value)]
    ]  # fmt: skip
    if rows:
        connection.execute(insert(fact), rows)


def studied(connection: Connection, analyser: str) -> Mapping[str, str]:
    """For each article this analyser has studied, the fingerprint of what it studied."""
    query = select(study.c.article, study.c.fingerprint).where(study.c.analyser == analyser)
    return dict(connection.execute(query.order_by(study.c.article)).all())


def studies(connection: Connection, ids: Sequence[str], analyser: str) -> tuple[Study, ...]:
    """The studies that this analyser made of these articles, in the order of the ids; those it lacks are left out."""
    return tuple(found for id in ids if (found := _study(connection, id, analyser)) is not None)


def _study(connection: Connection, id: str, analyser: str) -> Study | None:
    made = connection.execute(
        select(version.c.value, standing.c.value)
        .join_from(study, version, version.c.number == study.c.version)
        .join(standing, standing.c.article == study.c.article, isouter=True)
        .where(study.c.article == id, study.c.analyser == analyser)
    ).one_or_none()
    if made is None:
        return None
    fields: dict[str, list[Any]] = {}
    query = select(fact.c.kind, fact.c.value).where(fact.c.article == id).order_by(fact.c.kind, fact.c.number)
    for name, fact_value in connection.execute(query):
        of, field = TYPES[name]
        fields.setdefault(field, []).append(decode(fact_value, of))
    sentences = tuple(fields.pop("sentences", ()))
    rest = {field: tuple(values) for field, values in fields.items()}
    return Study(article=put_together(*made), sentences=sentences, **rest)


def facts(connection: Connection, of: type[T], article: str | None) -> tuple[T, ...]:
    """All facts of one kind, by article and in reading order: of every article, or of one."""
    if of not in KINDS:
        raise StemmaError(
            f"{of.__name__}: no kind of fact. There are {', '.join(kind.name for kind in KINDS.values())}."
        )
    c = fact.c
    query = select(c.value).where(c.kind == KINDS[of].name).order_by(c.article, c.number)
    if article is not None:
        query = query.where(c.article == article)
    return tuple(decode(value, of) for value in connection.scalars(query))


def _stretch(value: Any) -> tuple[int, int]:
    """From the first to the last character that a fact cites."""
    spans = _cited(value)
    return min(span.start for span in spans), max(span.end for span in spans)


def _cited(value: Any) -> tuple[Span, ...]:
    if isinstance(value, Span):
        return (value,)
    if isinstance(value, Attribution):
        return value.source + value.cue + value.content
    return (value.span,)


def batches(keys: Iterable[str]) -> Iterator[list[str]]:
    """So many keys at a time as one query takes."""
    rest = iter(keys)
    while some := list(islice(rest, AT_ONCE)):
        yield some
