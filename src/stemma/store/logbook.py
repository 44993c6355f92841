"""What was done at the desk: runs, how their inputs ended, what people decided, and the lists they gave."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from stemma.model import Ending, Judgement, Outcome, Verdict
from stemma.store.codec import respelled
from stemma.store.schema import input_, judgement, registry, run, wordlist
from stemma.store.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Run:
    """A command that wrote to the desk; `finished` is None while it works and if it was killed."""

    id: int
    command: str
    version: str
    started: str
    finished: str | None


def begin(connection: Connection, command: str, stemma_version: str, at: str) -> int:
    """The number of a new run."""
    row = {"command": respelled(command), "version": stemma_version, "started": at}
    return connection.execute(insert(run).values(row).returning(run.c.id)).scalar_one()


def finish(connection: Connection, id: int, at: str) -> None:
    """Note that the run came to its end."""
    connection.execute(update(run).where(run.c.id == id).values(finished=at))


def runs(connection: Connection) -> tuple[Run, ...]:
    """All runs, oldest first."""
    return tuple(Run(*row) for row in connection.execute(select(run).order_by(run.c.id)))


def record(connection: Connection, outcome: Outcome, stamp: Stamp) -> None:
    """Note how an input ended; how it ended before stays noted."""
    row = {
        "run": stamp.run,
        "place": respelled(outcome.place),
        "ending": outcome.ending.value,
        "because": None if outcome.because is None else respelled(outcome.because),
        "article": outcome.article,
        "at": stamp.at,
    }
    connection.execute(insert(input_), row)


def outcomes(connection: Connection, of_run: int | None) -> tuple[Outcome, ...]:
    """How each input ended when it was last read (in that run), by place."""
    c = input_.c
    newest = select(func.max(c.id)).group_by(c.place)
    if of_run is not None:
        newest = newest.where(c.run == of_run)
    query = select(c.place, c.ending, c.because, c.article).where(c.id.in_(newest)).order_by(c.place)
    return tuple(
        Outcome(place, Ending(ending), because, article)
        for place, ending, because, article in connection.execute(query)
    )


def judge(connection: Connection, decided: Judgement) -> None:
    """Keep a decision; one that was made before is never rewritten."""
    row = {
        "subject": decided.subject,
        "verdict": decided.verdict.value,
        "object": decided.object,
        "who": decided.who,
        "at": decided.when,
        "why": decided.why,
    }
    connection.execute(insert(judgement), row)


def judgements(connection: Connection) -> tuple[Judgement, ...]:
    """All decisions in the order in which they were made; of two on one subject the later one stands."""
    c = judgement.c
    query = select(c.subject, c.verdict, c.object, c.who, c.at, c.why).order_by(c.id)
    return tuple(
        Judgement(subject, Verdict(verdict), object, who, when, why)
        for subject, verdict, object, who, when, why in connection.execute(query)
    )


def keep_outlets(connection: Connection, place: str, rows: str, stamp: Stamp) -> None:
    """Keep what stands in a newsroom's list of outlets; what stood in it before stays noted."""
    place = respelled(place)
    if outlets(connection) != (place, rows):
        row = {"place": place, "rows": rows, "at": stamp.at, "run": stamp.run}
        connection.execute(insert(registry), row)


def outlets(connection: Connection) -> tuple[str, str] | None:
    """The newest list of outlets: the name of its file and what stood in it."""
    newest = connection.execute(
        select(registry.c.place, registry.c.rows).order_by(registry.c.id.desc()).limit(1)
    ).one_or_none()
    return None if newest is None else (newest.place, newest.rows)


def keep_list(connection: Connection, kind: str, place: str, rows: str, stamp: Stamp) -> None:
    """Keep what stands in a newsroom's list of this kind; what stood in it before stays noted."""
    place = respelled(place)
    if own_list(connection, kind) != (place, rows):
        row = {"kind": kind, "place": place, "rows": rows, "at": stamp.at, "run": stamp.run}
        connection.execute(insert(wordlist), row)


def own_list(connection: Connection, kind: str) -> tuple[str, str] | None:
    """The newest list of this kind: the name of its file and what stood in it."""
    c = wordlist.c
    newest = connection.execute(
        select(c.place, c.rows).where(c.kind == kind).order_by(c.id.desc()).limit(1)
    ).one_or_none()
    return None if newest is None else (newest.place, newest.rows)
