"""Where a full stop does not end a sentence: titles, abbreviations, initials."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Breaks:
    """Where a full stop does not end a sentence: titles, abbreviations, initials."""
