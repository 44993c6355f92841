"""What every step of a run needs: where things are kept, who computes, who watches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from stemma.desk.watch import Watch
from stemma.engine import Local
from stemma.model import Outcome
from stemma.pipeline.reading import Model
from stemma.plan import Each
from stemma.read.reader import reader
from stemma.store import Store

COMMIT = 32  # inputs between two commits: a killed run loses at most this many, none of them reported as read

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work:
    """A run at work. `version` names the analyser that makes a thing today; `study` is the step that studies.

    `model` is the language model that reads the articles before they are studied.
    """

    store: Store
    engine: Local
    watch: Watch
    version: Callable[[str], str]
    study: Each
    model: Model = reader

    def noted_down(self, outcome: Outcome) -> Outcome:
        """The outcome, now kept on the desk."""
        self.store.record(outcome)
        return outcome


def batches(many: Iterable[T], size: int) -> Iterator[list[T]]:
    """As many at a time as are committed together."""
    many = iter(many)
    while batch := list(islice(many, size)):
        yield batch
