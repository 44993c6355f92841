"""Whether the clause around a temporal expression looks back or ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stemma.lang.times import Times

BREAK = r"[,;:()“”\"—]|--"
WORD = re.compile(r"['’]?\w+")
WINDOW = 200  # characters on either side, more than REACH words
REACH = 8  # words on either side
SHORTEST_PAST = 4  # letters of a verb in the past tense by its ending; "red" is none


@cache
def _clause(times: Times) -> re.Pattern[str]:
    """What parts one clause from the next."""
    return re.compile(rf"{BREAK}|\b(?:{'|'.join(times.clause_openers)})\b")


def tense(text: str, start: int, end: int, times: Times) -> str | None:
    """ "past" or "future" by the nearest tensed word of the clause, first before the expression, then behind it."""
    clause = _clause(times)
    before = clause.split(text[max(0, start - WINDOW) : start].lower())[-1].strip()
    behind = text[end : end + WINDOW].lower().lstrip()
    after = _nearest(iter(WORD.findall(clause.split(behind.lstrip(", "))[0])[:REACH]), times)
    words = WORD.findall(before)[-REACH:]
    pending = next((pending for pending in times.pending if f" {before}".endswith(f" {pending}")), None)
    if pending is None:
        return _nearest(reversed(words), times) or after
    if any(word in times.completed for word in words):
        return "past"
    opens = before == pending  # "By Sunday, the army had left": only then does the clause go on behind a comma
    return (after if opens or not behind.startswith(",") else None) or "future"


def perfect(text: str, start: int, times: Times) -> bool:
    """Whether the clause before the expression says what has been: "fighting has raged this weekend"."""
    clause = _clause(times)
    before = clause.split(text[max(0, start - WINDOW) : start].lower())[-1]
    return any(word in times.perfect for word in WORD.findall(before)[-REACH:])


def behind(text: str, end: int, times: Times) -> str | None:
    """The tense of the word right behind: "soon became"."""
    word = WORD.match(text, end + 1)
    return _nearest(iter((word.group().lower(),)), times) if word else None


def _nearest(words: Iterator[str], times: Times) -> str | None:
    """The tense of the first tensed word."""
    for word in words:
        if word in times.future:
            return "future"
        if word in times.past or (len(word) >= SHORTEST_PAST and word.endswith(times.past_endings)):
            return "past"
    return None
