"""Words by which the frame of a page is told from its story: share lines, captions, credits, adverts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Furniture:
    """Words by which the frame of a page is told from its story: share lines, captions, credits, adverts."""
