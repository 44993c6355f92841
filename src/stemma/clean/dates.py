"""Dates as mastheads and metadata write them, to ISO 8601. Never finer or surer than what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from stemma.lang import Language
from stemma.lang.months import MONTHS_ABROAD

EARLIEST, LATEST = 1980, 2099
"""Years of dates believed: digits in addresses and captions make many others."""

ISO = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)"
    r"(?:[T ]+(?P<hh>\d\d?):(?P<mm>\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
BASIC = re.compile(r"^(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<hh>\d\d)(?P<mm>\d\d)\d{0,2}Z?)?$")
NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-]|\s?\|\s?)(\d{1,2})\2((?:19|20)?\d\d)(?![\d./-]?\d)")
YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
DIGIT = re.compile(r"\d")
OF = r"(?:(?:of|de|del)\s+)?"
CLOCK = re.compile(r"^\D{0,12}?(?<!\d)(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*([ap])\.?\s?m\b\.?)?", re.IGNORECASE)
HOUR = re.compile(r"^\D{0,8}?(?<!\d)(\d{1,2})\s*([ap])\.?\s?m\b\.?", re.IGNORECASE)
IN_URL = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)")
COMPACT_URL = re.compile(r"(?<![\dA-Za-z])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: ISO 8601 local date or time, where it stands, and what is unsure about it."""

    value: str
    start: int
    end: int
    doubt: str | None = None

    @property
    def day(self) -> str:
        """The day alone."""
        return self.value[:10]


@lru_cache(maxsize=4096)
def dates_in(text: str, language: Language) -> tuple[Written, ...]:
    """Every full date in a short text, in order; one without its year is none.

    "10/12/2016" could be two days: it comes with a doubt, unless a weekday beside it decides.
    """
    if not DIGIT.search(text):
        return ()
    months, *names = _months(language)
    found = [*_iso(text), *_named(text, months, tuple(names)), *_numbered(text, language)]
    taken: list[Written] = []
    for one in sorted(found, key=lambda w: (w.start, -w.end)):
        if not taken or one.start >= taken[-1].end:
            taken.append(one)
    return tuple(taken)


def iso(text: str, language: Language) -> str | None:
    """The one date that a metadata field holds, in ISO 8601 local time; None where it holds none for sure."""
    match = BASIC.match(text.strip())
    if match:
        return _stamp(match["y"], match["m"], match["d"], match["hh"], match["mm"])
    found = [one for one in dates_in(text, language) if one.doubt is None]
    return found[0].value if found else None


def in_address(url: str) -> str | None:
    """The day in an address such as /2016/12/11/title, None where there is none."""
    match = IN_URL.search(url) or COMPACT_URL.search(url)
    return _stamp(*match.groups()) if match else None


def _iso(text: str) -> Iterator[Written]:
    for match in ISO.finditer(text):
        value = _stamp(match["y"], match["m"], match["d"], match["hh"], match["mm"])
        if value:
            yield Written(value, match.start(), match.end())
    for match in YEAR_FIRST.finditer(text):
        if value := _stamp(*match.groups()):
            yield _timed(value, text, match.start(), match.end())


@lru_cache(maxsize=8)
def _months(language: Language) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    """The names of the months and the two orders in which a date is written with one."""
    months = {**MONTHS_ABROAD, **language.furniture.months}
    month = rf"(?P<m>{'|'.join(sorted(months, key=len, reverse=True))})\b\.?"
    day = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
    year = r"(?P<y>(?:19|20)\d\d)(?!\d)"
    return (
        months,
        re.compile(rf"\b{month}\s*{day}\s*,?\s*{year}", re.IGNORECASE),
        re.compile(rf"(?<!\d){day}\.?[\s-]*{OF}{month}\s*[,-]?\s*{OF}{year}", re.IGNORECASE),
    )


def _named(text: str, months: dict[str, int], patterns: tuple[re.Pattern[str], ...]) -> Iterator[Written]:
    for pattern in patterns if YEAR.search(text) else ():
        for match in pattern.finditer(text):
            month = months[match["m"].casefold()]
            if value := _stamp(match["y"], str(month), match["d"]):
                yield _timed(value, text, match.start(), match.end())


def _numbered(text: str, language: Language) -> Iterator[Written]:
    for match in NUMBERS.finditer(text):
        one, dot, two, year = match.groups()
        year = year if len(year) == 4 else f"20{year}"
        readings = [value for value in (_stamp(year, two, one), _stamp(year, one, two)) if value]
        if not readings:
            continue
        doubt = None
        if len(set(readings)) > 1 and dot != ".":
            # A dot is continental: day first. A slash is either.
            named = [v for v in readings if _weekday(v) in _weekdays_near(text, match.start(), language)]
            doubt = None if len(named) == 1 else "day and month cannot be told apart"
            readings = named or readings
        yield _timed(readings[0], text, match.start(), match.end(), doubt)


def _weekday(value: str) -> int:
    return date.fromisoformat(value).isoweekday()


def _weekdays_near(text: str, start: int, language: Language) -> set[int]:
    before = re.findall(r"[^\W\d_]+", text[max(0, start - 20) : start].casefold())
    return {language.furniture.weekdays[word] for word in before if word in language.furniture.weekdays}


def _timed(day: str, text: str, start: int, end: int, doubt: str | None = None) -> Written:
    """The day with the clock time that follows it, if one does."""
    after = text[end : end + 30]
    match = CLOCK.match(after)
    hour, minute, half = match.groups() if match else (None, None, None)
    if match is None and (match := HOUR.match(after)):
        hour, minute, half = match[1], "00", match[2]
    if match is None or hour is None or minute is None:
        return Written(day, start, end, doubt)
    hours = int(hour) % 12 + 12 * (half.lower() == "p") if half else int(hour)
    if hours > 23 or int(minute) > 59:
        return Written(day, start, end, doubt)
    return Written(f"{day}T{hours:02}:{minute}", start, end + match.end(), doubt)


def _stamp(year: str, month: str, day: str, hour: str | None = None, minute: str | None = None) -> str | None:
    try:
        moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0))
    except ValueError:
        return None
    if not EARLIEST <= moment.year <= LATEST:
        return None
    return moment.isoformat(timespec="minutes") if hour else moment.date().isoformat()
