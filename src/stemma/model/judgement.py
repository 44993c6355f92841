"""What a person decided; it outlives every rerun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """What was decided of a subject."""

    SAME = "same"
    NOT_SAME = "not same"
    EXEMPLAR = "is the exemplar of"
    NO_REUSE = "is no copy of"
    WRONG = "wrong"
    RIGHT = "right"
    WITHDRAWN = "withdrawn"
    STANDS = "stands"
    """What was withdrawn is not, after all."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision on a subject (an edge, a point, a date, an article), who made it, when (ISO 8601 UTC), why.

    `subject` and `object` are stable addresses such as `article/3fa9…/published` or `edge/COPY/EXEMPLAR`.
    """

    subject: str
    verdict: Verdict
    object: str | None
    who: str
    when: str
    why: str
