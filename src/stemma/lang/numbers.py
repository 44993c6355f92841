"""Number words, bounds (over, up to), approximators, units, roles of what is counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words, bounds (over, up to), approximators, units, roles of what is counted."""
