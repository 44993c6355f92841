"""Verbs and nouns of events with their types, actors and their aliases, modality."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deeds:
    """Verbs and nouns of events with their types, actors and their aliases, modality."""
