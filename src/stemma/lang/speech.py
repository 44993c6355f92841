"""Cues of speech, hedges, denials, caveats, titles and nouns of speakers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Cues of speech, hedges, denials, caveats, titles and nouns of speakers."""
