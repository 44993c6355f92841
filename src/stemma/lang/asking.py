"""The words with which people ask a desk: near a place, between days."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asking:
    """The words of a search that are no words to look for, in lower case."""

    near: tuple[str, ...]
    """Before the name of a place."""
    to: tuple[str, ...]
    """Between the ends of a stretch of days."""
    since: tuple[str, ...]
    """Before the first day of a stretch without an end."""
    until: tuple[str, ...]
    """Before the last day of a stretch without a beginning."""
    on: tuple[str, ...]
    """Before a day, without a meaning of their own."""
    months: tuple[str, ...]
    """From January on, whole."""
