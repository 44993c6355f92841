"""Function words, and the other words too common to tell one story from another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Function words, and the other words too common to tell one story from another."""
