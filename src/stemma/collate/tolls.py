"""One death toll out of several reports of an event, by the rules of ACLED and of UCDP.

ACLED (codebook, "Fatalities") records the most conservative of differing figures and tells of the dispute in the
notes; "tens" count 10, "dozens" 12, "hundreds" 100. UCDP GED (Sundberg and Melander 2013) keeps three: the lowest and
the highest that a source gives, and the one that is best supported. Both count an incident: a total since the war
began is no part of it, and figures are never added up, as one may hold the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

from stemma.lang import Language
from stemma.model import Quantity, Span, Toll

LONG = 31
"""Days above which a stretch of time in the sentence makes its figure one of more than the incident."""


@dataclass(frozen=True, slots=True)
class Reported:
    """One figure of a report: who stands behind it, and whether it is a total over more than the incident.

    `line` is the independent voice that it comes from; copies of one dispatch share one. `words` are those of the
    number.
    """

    count: Quantity
    line: str
    words: str = ""
    cumulative: bool = False


def toll(reports: Iterable[Reported], tongue: Language) -> Toll | None:
    """The toll of one incident by both rules; None where nobody gives a figure for it."""
    told = sorted(set(reports), key=_order)
    incident = [one for one in told if not one.cumulative]
    left = sorted({_middle(one.count) for one in told if one.cumulative})
    notes = tuple(f"{total} is a total over more than this event and is left out" for total in left)
    least = _least(incident, tongue)
    if least is None:
        return Toll(None, None, None, None, (), notes) if notes else None
    low, best, high = _ranged(incident)
    differ = sorted({number for one in incident if (number := acled_count(one.count, one.words, tongue)) is not None})
    dispute = (f"reports differ: {', '.join(map(str, differ))}; the least is ACLED's",) if len(differ) > 1 else ()
    return Toll(least, low, best, high, tuple(sorted({one.count.span for one in incident})), (*dispute, *notes))


def acled_count(count: Quantity, words: str, tongue: Language) -> int | None:
    """What ACLED writes for one figure: the least that its words allow, a round word at its fixed value.

    >>> from stemma.lang.en import ENGLISH
    >>> dozens = Quantity(24, 100, "troops", Span("a", 0, 17), Span("a", 0, 6))
    >>> acled_count(dozens, "Dozens of troops", ENGLISH)
    12
    """
    vague = dict(tongue.answers.vague)
    counted = any(letter.isdigit() for letter in words)
    fixed = next((vague[word] for word in words.lower().split() if word in vague), None)
    if fixed is not None and not counted:
        return fixed
    if isfinite(count.low):
        return max(0, int(count.low))
    return 0 if isfinite(count.high) else None


def is_cumulative(sentence: str, days: int | None, tongue: Language) -> bool:
    """Whether a figure is told as a total over more than one event: "since the war began", "so far this year".

    `days` is the longest stretch of time that its sentence names.

    >>> from stemma.lang.en import ENGLISH
    >>> is_cumulative("More than 300,000 people have been killed since the war began.", None, ENGLISH)
    True
    """
    words = f" {' '.join(sentence.lower().replace(',', ' ').replace('.', ' ').split())} "
    return (days is not None and days > LONG) or any(f" {phrase} " in words for phrase in tongue.answers.totals)


def _least(told: list[Reported], tongue: Language) -> int | None:
    counts = (acled_count(one.count, one.words, tongue) for one in told)
    return min((number for number in counts if number is not None), default=None)


def _ranged(told: list[Reported]) -> tuple[int, int, int]:
    """Low, best and high: best is what most independent lines give, and the lower one of equals.

    A line that gives several figures is heard once for each; an open end ("over 300") moves neither low nor high.
    """
    ends = [int(end) for one in told for end in (one.count.low, one.count.high) if isfinite(end) and end >= 0]
    voices = Counter(number for number, _ in {(_middle(one.count), one.line) for one in told})
    best = min(voices, key=lambda number: (-voices[number], number))
    return min(ends), best, max(ends)


def _middle(count: Quantity) -> int:
    """The figure that a reader would repeat: an exact one, the known end of an open one, the least of a range."""
    return max(0, int(count.low if isfinite(count.low) else count.high if isfinite(count.high) else 0))


def _order(one: Reported) -> tuple[Span, str, bool]:
    return one.count.span, one.line, one.cumulative
