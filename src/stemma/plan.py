"""The two shapes of a stage. An engine that runs these two runs Stemma."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Each:
    """One record in, any number out. `stage` is a module-level function, so that it can travel to a process.

    A stage that raises a `StemmaError` fails that record alone.
    """

    stage: Callable[[Any], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Gather:
    """Records that share a key meet in one room, sorted by `order`: the order of arrival decides nothing.

    `key` names the rooms a record enters (none, one or several); `stage` gets the key and all who came.
    Rooms are opened in the order of their keys.
    """

    key: Callable[[Any], Iterable[str]]
    order: Callable[[Any], Any]
    stage: Callable[[str, tuple[Any, ...]], Iterable[Any]]


Plan = tuple[Each | Gather, ...]
"""What is done to the records, in order."""
