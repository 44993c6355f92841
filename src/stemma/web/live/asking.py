"""A search as somebody types it: words, figures, a place, days. "killed >= 30 near Homs, 8 to 12 Dec"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from stemma.lang.en.asking import ASKING

BOUND = re.compile(r"(?:(\w+)\s*)?(>=|<=|=|>|<|≥|≤)\s*(\d[\d,.]*)")
SIGNS = {"≥": ">=", "≤": "<="}
LEAP = 2000  # the year of days that name none: it has a 29 February

Stretch = tuple[date | None, date | None]


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" if len(name) > 3 else name for name in ASKING.months)
_DAY, _YEAR = r"(\d{1,2})(?:st|nd|rd|th)?", r"(?:,?\s*(\d{4})\b)?"
_TO = rf"\s*(?:[-–—]|\b{_any(ASKING.to)}\b)\s*"
ISO = r"(\d{4}-\d\d-\d\d)"
ISO_RANGE = re.compile(rf"{ISO}{_TO}{ISO}")
DAY_RANGE = re.compile(rf"\b{_DAY}(?:\s+({_MONTH})\b\.?{_YEAR})?{_TO}{_DAY}\s+({_MONTH})\b\.?{_YEAR}", re.I)
MONTH_RANGE = re.compile(rf"\b({_MONTH})\b\.?\s+{_DAY}{_TO}(?:({_MONTH})\b\.?\s+)?{_DAY}\b{_YEAR}", re.I)
ONE = re.compile(
    rf"{ISO}|\b{_DAY}\s+({_MONTH})\b\.?{_YEAR}|\b({_MONTH})\b\.?\s+{_DAY}\b{_YEAR}|\b({_MONTH})\b\.?\s+(\d{{4}})\b",
    re.I,
)
OPEN = re.compile(rf"\b({'|'.join((*ASKING.since, *ASKING.until))})\s*$", re.I)
LEAD = re.compile(rf"(?:\b{_any(ASKING.on)}\s*|,\s*)+$", re.I)
NEAR = re.compile(rf"\b{_any(ASKING.near)}\s+", re.I)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a figure must be: "killed >= 30". `what` is a word of the question."""

    what: str
    sign: str
    figure: float

    def holds(self, low: float | None, high: float | None) -> bool:
        """Whether a figure with these ends is so. An open end counts as what is said: "at least 27" is no 30."""
        ends = [end for end in (low, high) if end is not None and abs(end) != float("inf")]
        if not ends:
            return False
        least, most = min(ends), max(ends)
        return {
            ">=": most >= self.figure,
            ">": most > self.figure or (high == float("inf") and most >= self.figure),
            "<=": least <= self.figure,
            "<": least < self.figure or (low == float("-inf") and least <= self.figure),
            "=": least <= self.figure <= most,
        }[self.sign]


@dataclass(frozen=True, slots=True)
class Days:
    """The days asked for, either end open. Where `yearless`, the year is the one that a story is of."""

    since: date | None = None
    until: date | None = None
    yearless: bool = False

    def stretches(self, years: Iterable[int]) -> tuple[Stretch, ...]:
        """From when to when, in a story of these years."""
        if not self.yearless:
            return ((self.since, self.until),)
        turns = self.since is not None and self.until is not None and self.until < self.since
        return tuple((_in(self.since, year), _in(self.until, year + turns)) for year in years)


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: words, bounds of figures, a place after "near", days; None where all days are meant."""

    words: str
    bounds: tuple[Bounds, ...]
    place: str
    days: Days | None = None


def query(asked: str, since: date | None = None, until: date | None = None) -> Query:
    """A search as somebody types it; days that are given beside it take the place of those in the words.

    >>> query("killed >= 30 near Homs")
    Query(words='', bounds=(Bounds(what='killed', sign='>=', figure=30.0),), place='Homs', days=None)
    >>> found = query("tank barrels near Homs, 8 to 12 Dec 2016")
    >>> found.words, found.place, found.days.since, found.days.until
    ('tank barrels', 'Homs', datetime.date(2016, 12, 8), datetime.date(2016, 12, 12))
    """
    rest, days = _days(asked)
    bounds = tuple(
        Bounds(found[1] or "", SIGNS.get(found[2], found[2]), float(found[3].replace(",", "").rstrip(".") or 0))
        for found in BOUND.finditer(rest)
        if found[3].count(".") <= 1
    )
    rest = BOUND.sub(" ", rest) if bounds else rest
    words, *place = NEAR.split(rest, maxsplit=1)
    if since or until:
        days = Days(since, until)
    return Query(_tidy(words), bounds, _tidy(place[0]) if place else "", days)


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;")


def _days(asked: str) -> tuple[str, Days | None]:
    """The search without its days, and the days; what is no day of any calendar stays among the words."""
    for pattern, read in ((ISO_RANGE, _iso_range), (DAY_RANGE, _day_range), (MONTH_RANGE, _month_range), (ONE, _one)):
        if found := pattern.search(asked):
            try:
                days = read(found)
            except ValueError:
                continue
            before, after = asked[: found.start()], asked[found.end() :]
            if pattern is ONE and (opening := OPEN.search(before)):
                days = _opened(days, opening[1].casefold())
                before = before[: opening.start()]
            return f"{LEAD.sub(' ', before)} {after}", days
    return asked, None


def _opened(days: Days, word: str) -> Days:
    """From the day on, or up to it."""
    if word in ASKING.since:
        return Days(days.since, None, days.yearless)
    return Days(None, days.until, days.yearless)


def _iso_range(found: re.Match[str]) -> Days:
    return Days(date.fromisoformat(found[1]), date.fromisoformat(found[2]))


def _day_range(found: re.Match[str]) -> Days:
    """8 to 12 Dec; 28 November to 3 December 2016."""
    year = found[6] or found[3]
    first = _date(found[3] or year, found[2] or found[5], found[1])
    return Days(first, _date(year, found[5], found[4]), not year)


def _month_range(found: re.Match[str]) -> Days:
    """Dec 8 to 12, 2016; November 28 to December 3."""
    last = _date(found[5], found[3] or found[1], found[4])
    return Days(_date(found[5], found[1], found[2]), last, not found[5])


def _one(found: re.Match[str]) -> Days:
    """2016-12-08; 8 Dec; Dec 8, 2016; December 2016."""
    iso, day, month, year, us_month, us_day, us_year, whole, whole_year = found.groups()
    if iso:
        return Days(date.fromisoformat(iso), date.fromisoformat(iso))
    if whole:
        number = _month(whole)
        return Days(
            date(int(whole_year), number, 1),
            date(int(whole_year), number, monthrange(int(whole_year), number)[1]),
        )
    on = _date(year or us_year, month or us_month, day or us_day)
    return Days(on, on, not (year or us_year))


def _date(year: str | None, month: str, day: str) -> date:
    return date(int(year or LEAP), _month(month), int(day))


def _month(named: str) -> int:
    return next(number for number, name in enumerate(ASKING.months, 1) if name.startswith(named[:3].casefold()))


def _in(on: date | None, year: int) -> date | None:
    """The same day of another year; 29 February is the day before March in every one."""
    if on is None or not date.min.year <= year <= date.max.year:
        return on
    return on.replace(year=year, day=min(on.day, monthrange(year, on.month)[1]))
