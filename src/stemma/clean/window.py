"""Between which days an undated page was published, by what it tells as past and by when it was there to be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from stemma.clean.dates import dates_in
from stemma.lang import Language
from stemma.model import Article, Bound, DateKind

MONTH_IN_URL = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?:/|$)")
YEAR_IN_URL = re.compile(r"/((?:19|20)\d\d)(?:/|$)")
RIGHTS_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n+")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SHORTEST_PAST = 4
"""Letters of a verb in the past tense by its ending; "red" is none."""

Window = tuple[Bound | None, Bound | None]


def published_within(article: Article, language: Language, got: str | None = None) -> Window:
    """The first and the last day on which an article can have been published; None where nothing bounds it.

    `got` is when its page was first got, where all readings of it are known (see `got.py`).

    What is told as past was past; what was got, or updated, was there. A weekday ("Sunday's takeover") names no day
    without an anchor in the calendar, and bounds nothing. Where the evidence contradicts itself, what the text
    looks back on is given up: a day to come may be told as past by mistake, but no page is got before it is there.
    """
    last = min(_there(article, got), key=_day, default=None)
    firsts = [*_told(article.text, language), *_addressed(article.url)]
    first = max((one for one in firsts if last is None or one.day <= last.day), key=_day, default=None)
    return first, last or _rights(article, first, language)


def _day(bound: Bound) -> str:
    return bound.day


def _told(text: str, language: Language) -> Iterator[Bound]:
    """The days that the story looks back on."""
    for sentence in SENTENCE.split(text):
        for one in dates_in(sentence, language):
            if one.doubt is None and _past(sentence, one.start, language):
                yield Bound(one.day, f"the story looks back on {sentence[one.start : one.end].strip()}")


def _past(sentence: str, at: int, language: Language) -> bool:
    """Whether a sentence looks back on the day named there: some verb beside that of a speaker stands in the past,
    and nothing in it is to come."""
    words = [word.casefold() for word in WORD.findall(sentence)]
    ahead = {*language.times.future, *language.deeds.planned, *language.deeds.hypothetical}
    if ahead & set(words) or sentence[:at].rstrip().casefold().endswith(language.times.pending):
        return False
    spoken = {form for verb in language.speech.verbs for form in (verb.past, verb.done)}
    told = [word for word in words if word not in spoken]
    return any(
        word in language.times.past or (len(word) >= SHORTEST_PAST and word.endswith(language.times.past_endings))
        for word in told
    )


def _there(article: Article, got: str | None) -> Iterator[Bound]:
    """The days on which the page was there."""
    if got:
        yield Bound(got[:10], "the page was got on that day")
    for one in article.dates:
        if one.kind is DateKind.UPDATED:
            yield Bound(one.value[:10], f"the page had been updated by then ({one.where})")
    if article.url and (found := _span(article.url)):
        yield Bound(found[1].isoformat(), "the address of the page names the month or year")


def _addressed(url: str | None) -> Iterator[Bound]:
    if url and (found := _span(url)):
        yield Bound(found[0].isoformat(), "the address of the page names the month or year")


def _span(url: str) -> tuple[date, date] | None:
    """The first and last day of the month or year that an address names: /2016/12/palmyra, /2016/palmyra."""
    if match := MONTH_IN_URL.search(url):
        year, month = int(match[1]), int(match[2])
        return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    if match := YEAR_IN_URL.search(url):
        return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
    return None


def _rights(article: Article, first: Bound | None, language: Language) -> Bound | None:
    """The end of the last year in a copyright line, for want of better: the line of an old page may be younger."""
    signs = language.furniture.copyright
    lines = [block.text for block in article.set_aside if any(sign in block.text.casefold() for sign in signs)]
    years = [year for line in lines for year in RIGHTS_YEAR.findall(line)]
    day = f"{max(years)}-12-31" if years else None
    if day is None or (first and day < first.day):
        return None
    return Bound(day, "the copyright line names that year, which is weak evidence")
