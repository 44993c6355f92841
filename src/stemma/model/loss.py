"""What no longer bears weight: an article that was withdrawn, or what somebody asks to be thought away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Withdrawal:
    """That an article was withdrawn: when that was noted at the desk (ISO 8601, UTC), why, and by whom if told."""

    article: str
    when: str
    why: str
    who: str


@dataclass(frozen=True, slots=True)
class Loss:
    """What is taken from a story: articles with all that was copied from them, lines, speakers by name."""

    articles: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()


NO_LOSS = Loss()
