"""Weekdays, months, deictic words, units of time, seasons, and how they combine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Weekdays, months, deictic words, units of time, seasons, and how they combine."""
