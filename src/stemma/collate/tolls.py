"""One death toll out of several reports of an event, by the rules of ACLED and of UCDP.

ACLED (codebook, "Fatalities") records the most conservative of differing figures and tells of the dispute in the
notes; "tens" count 10, "dozens" 12, "hundreds" 100. UCDP GED keeps three: the lowest and the highest that a source
gives, and the one that is best supported. Both count an incident: a total since the war began is no part of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite

from stemma.model.fact import Quantity
from stemma.model.text import Span


@dataclass(frozen=True, slots=True)
class Reported:
    """One figure of a report: who stands behind it, and whether it is a total over more than the incident.

    `line` is the independent voice that it comes from; copies of one dispatch share one.
    """

    count: Quantity
    line: str
    words: str = ""
    cumulative: bool = False


@dataclass(frozen=True, slots=True)
class Toll:
    """A toll with its figures cited; `notes` tell of disputes and of what was left out. None is not known."""

    low: int | None
    best: int | None
    high: int | None
    cited: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()


def acled_count(count: Quantity, words: str, rounds: Mapping[str, int]) -> int | None:
    """What ACLED writes for one figure: the least that its words allow, a round word at its fixed value.

    >>> from stemma.lang.en import ENGLISH
    >>> dozens = Quantity(24, 100, "troops", Span("a", 0, 17), Span("a", 0, 6))
    >>> acled_count(dozens, "Dozens of troops", ENGLISH.deeds.rounds)
    12
    """
    fixed = next((rounds[word] for word in words.lower().split() if word in rounds), None)
    if fixed is not None:
        return fixed
    if isfinite(count.low):
        return max(0, int(count.low))
    return 0 if isfinite(count.high) else None


def acled(reports: Iterable[Reported], rounds: Mapping[str, int]) -> Toll:
    """The most conservative of the figures for the incident, with the dispute in the notes."""
    counted = [(acled_count(r.count, r.words, rounds), r) for r in reports if not r.cumulative]
    known = sorted(((number, r) for number, r in counted if number is not None), key=lambda pair: _order(*pair))
    if not known:
        return Toll(None, None, None)
    numbers = sorted({number for number, _ in known})
    dispute = (f"reports differ: {', '.join(map(str, numbers))}; the least is given",) if len(numbers) > 1 else ()
    least = known[0][0]
    return Toll(least, least, least, tuple(r.count.span for _, r in known), dispute)


def ucdp(reports: Iterable[Reported]) -> Toll:
    """Low, best and high: best is what most independent lines give, and the lower one of equals.

    A line that gives several figures is heard once for each; an open end ("over 300") moves neither low nor high.
    """
    told = sorted(
        (r for r in reports if not r.cumulative and (isfinite(r.count.low) or isfinite(r.count.high))),
        key=lambda r: (r.count.span, r.line),
    )
    ends = [int(end) for r in told for end in (r.count.low, r.count.high) if isfinite(end) and end >= 0]
    if not ends:
        return Toll(None, None, None)
    voices = Counter(number for number, _ in {(_middle(r.count), r.line) for r in told})
    best = min(voices, key=lambda number: (-voices[number], number))
    low, high = min(ends), max(ends)
    return Toll(low, best, high, tuple(r.count.span for r in told))


def _middle(count: Quantity) -> int:
    """The figure that a reader would repeat: an exact one, the known end of an open one, the least of a range."""
    return max(0, int(count.low if isfinite(count.low) else count.high))


def _order(number: int, report: Reported) -> tuple[int, Span, str]:
    return number, report.count.span, report.line
