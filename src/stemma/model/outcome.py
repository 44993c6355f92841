"""How an input ended. Every input ends in one of three ways, and all are counted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Ending(Enum):
    """The three ways."""

    OK = "ok"
    FAILED = "failed"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True, order=True)
class Outcome:
    """What became of one input, with the reason where it is not ok."""

    place: str
    ending: Ending
    because: str | None = None
    article: str | None = None
