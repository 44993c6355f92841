"""Who is told how a run goes on."""

from __future__ import annotations

from collections.abc import Callable

Watch = Callable[[str, int, int | None], None]
"""Told of progress: the step, how many are done, of how many (None while nobody knows)."""


def unwatched(step: str, done: int, total: int | None) -> None:
    """Nobody looks."""
