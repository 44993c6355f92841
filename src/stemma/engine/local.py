"""The engine of a laptop: a plan on the cores there are, with equal results for any number of them."""

from __future__ import annotations

import os
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import islice
from time import perf_counter
from typing import Any

from loky import ProcessPoolExecutor
from loky.process_executor import BrokenProcessPool

from stemma.engine.done import Done, Failed, Ran
from stemma.errors import StemmaError
from stemma.plan import Each, Gather, Plan

PATIENCE = 2.0  # seconds of work in this process before others are started, which takes about as long
BATCH = 0.2  # seconds of work sent to a process at once: enough to hide the sending, little to do again after a crash
LARGEST = 500  # records in a batch, however quick they are
AHEAD = 3  # batches in flight for each process: bounds memory on a stream of any length


Stage = Callable[[Any], Iterable[Any]]
Answer = tuple[tuple[Any, ...], StemmaError | None]
NOTHING = object()


class Fault(StemmaError):
    """A stage stumbled over a record in a way nobody foresaw: a fault of Stemma, not of the page."""


class Died(StemmaError):
    """The process that worked on a record was killed, most often by the system for want of memory."""


@dataclass(frozen=True, slots=True)
class Local:
    """Runs plans with `workers` processes; 1 means in this process, None means one for each core.

    Work that is done within `patience` seconds is done here: how long it takes decides where it is done, never what
    comes out.
    """

    workers: int | None = None
    patience: float = PATIENCE

    def stream(self, step: Each, records: Iterable[Any]) -> Iterator[Done]:
        """What became of each record, in the order given, as soon as it is known; memory stays bounded."""
        waiting, workers = iter(records), self.workers or cores()
        start, done = perf_counter(), 0
        while workers == 1 or perf_counter() - start < self.patience:
            record = next(waiting, NOTHING)
            if record is NOTHING:
                return
            yield attempt(step.stage, record)
            done += 1
        size = min(LARGEST, max(1, int(done * BATCH / max(self.patience, BATCH))))
        yield from _spread(step.stage, waiting, workers, size)

    def run(self, plan: Plan, records: Iterable[Any]) -> Ran:
        """The values at the end of the plan, and the records that failed on the way.

        Each keeps the order it was given; Gather puts rooms in the order of their keys.
        """
        values, failed = tuple(records), []
        for step in plan:
            rooms = _rooms(step, values) if isinstance(step, Gather) else values
            room_step = Each(partial(_enter, step.stage)) if isinstance(step, Gather) else step
            done = list(self.stream(room_step, rooms))
            failed += [Failed(one.record, one.error) for one in done if one.error]
            values = tuple(value for one in done for value in one.values)
        return Ran(values, tuple(failed))


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


def _rooms(step: Gather, records: Iterable[Any]) -> list[tuple[str, tuple[Any, ...]]]:
    rooms: dict[str, list[Any]] = {}
    for record in records:
        for key in step.key(record):
            rooms.setdefault(key, []).append(record)
    return [(key, tuple(sorted(rooms[key], key=step.order))) for key in sorted(rooms)]


def _enter(stage: Callable[..., Iterable[Any]], room: tuple[str, tuple[Any, ...]]) -> Iterable[Any]:
    return stage(*room)


def attempt(stage: Stage, record: Any) -> Done:
    """The one place where an unforeseen error is caught: one bad page must not stop a thousand."""
    try:
        return Done(record, tuple(stage(record)))
    except StemmaError as error:
        return Done(record, (), error)
    except Exception as bug:  # noqa: BLE001 - see the docstring
        last = traceback.extract_tb(bug.__traceback__)[-1]
        where = f"{os.path.basename(last.filename)}:{last.lineno}"
        return Done(record, (), Fault(f"{type(bug).__name__} in {where} ({bug}). Please report this with the page."))


def _batch(stage: Stage, records: list[Any]) -> list[Answer]:
    """Runs in a worker. Records are not sent back: the parent still has them."""
    done = [attempt(stage, record) for record in records]
    return [(one.values, one.error) for one in done]


def _spread(stage: Stage, records: Iterator[Any], workers: int, size: int) -> Iterator[Done]:
    """Batches over processes, answers in the order of the records.

    When a process is killed the whole pool is lost: the batch at the head is tried record by record, each in a
    process of its own, and what was in flight behind it starts again in a new pool.
    """
    crew, flying = _Crew(stage, workers), deque[tuple[list[Any], Future[Any] | None]]()
    try:
        while True:
            while len(flying) < workers * AHEAD and (batch := list(islice(records, size))):
                flying.append((batch, crew.send(batch)))
            if not flying:
                return
            batch, sent = flying.popleft()
            answers = crew.answers(sent)
            if answers is None:
                crew.renew()
                answers = [_quarantine(stage, record) for record in batch]
                flying = deque((waiting, crew.send(waiting)) for waiting, _ in flying)
            yield from (Done(record, *answer) for record, answer in zip(batch, answers, strict=True))
    finally:
        crew.leave()


class _Crew:
    """The worker processes, begun with the first batch; lost all at once when one is killed, then renewed."""

    def __init__(self, stage: Stage, workers: int) -> None:
        self.stage, self.workers = stage, workers
        self.pool: ProcessPoolExecutor | None = None

    def send(self, batch: list[Any]) -> Future[Any] | None:
        """The promise of the batch's answers; None where the crew is lost already."""
        self.pool = self.pool or ProcessPoolExecutor(max_workers=self.workers)
        try:
            sent: Future[Any] = self.pool.submit(_batch, self.stage, batch)
        except BrokenProcessPool:
            return None
        return sent

    def answers(self, sent: Future[Any] | None) -> list[Answer] | None:
        """What came back; None where the crew was lost."""
        try:
            came: list[Answer] | None = sent.result() if sent else None
        except BrokenProcessPool:
            return None
        return came

    def renew(self) -> None:
        """Let go of a lost crew; the next batch begins a new one."""
        self.leave()
        self.pool = None

    def leave(self) -> None:
        """End all processes."""
        if self.pool is not None:
            self.pool.shutdown(wait=True, kill_workers=True)


def _quarantine(stage: Stage, record: Any) -> Answer:
    """A record of a batch that died, tried again in a process of its own."""
    with ProcessPoolExecutor(max_workers=1) as cell:
        try:
            answer: Answer = cell.submit(_batch, stage, [record]).result()[0]
        except BrokenProcessPool:
            return (), Died("the process that read it was killed, most likely for want of memory. Try it on its own.")
        return answer
