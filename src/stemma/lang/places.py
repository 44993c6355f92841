"""Demonyms, metonyms, words before and after a toponym, words that look like towns and are not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """Demonyms, metonyms, words before and after a toponym, words that look like towns and are not."""
