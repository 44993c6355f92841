"""What lies at a stretch of text, found without asking all that lies elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from stemma.model.text import Span


def among(spans: Sequence[Span], here: Span) -> Sequence[Span]:
    """The spans that share a character with this one, of spans in order that do not overlap each other.

    >>> among([Span("a", 0, 2), Span("a", 4, 6), Span("a", 8, 9)], Span("a", 5, 9))
    [Span(article='a', start=4, end=6), Span(article='a', start=8, end=9)]
    """
    first = bisect_left(spans, here.start + 1, key=lambda span: span.end)
    return spans[first : bisect_left(spans, here.end, lo=first, key=lambda span: span.start)]


class Covered:
    """Where a text is covered by spans that may lie in each other."""

    def __init__(self, spans: Sequence[Span]) -> None:
        inside = sorted(spans)
        self._starts = [span.start for span in inside]
        self._ends = list(accumulate((span.end for span in inside), max))

    def touches(self, here: Span) -> bool:
        """Whether one of the spans shares a character with this one."""
        before = bisect_left(self._starts, here.end)
        return before > 0 and self._ends[before - 1] > here.start
