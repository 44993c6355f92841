"""Whether the clause around a temporal expression looks back or ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stemma.lang.times import Times

BREAK = r"[,;:()“”\"—]|--"
WORD = re.compile(r"['’]?\w+")
REACH = 8  # words on either side
SHORTEST_PAST = 4  # letters of a verb in the past tense by its ending; "red" is none


@cache
def _clause(times: Times) -> re.Pattern[str]:
    """What parts one clause from the next."""
    return re.compile(rf"{BREAK}|\b(?:{'|'.join(times.clause_openers)})\b")


def tense(text: str, start: int, end: int, times: Times) -> str | None:
    """ "past" or "future" by the nearest tensed word of the clause, first before the expression, then behind it."""
    clause = _clause(times)
    before = clause.split(text[:start].lower())[-1]
    behind = clause.split(text[end:].lower().lstrip(", "))[0]
    after = _nearest(iter(WORD.findall(behind)[:REACH]), times)
    if before.rstrip().endswith(times.pending):
        return after or "future"
    return _nearest(reversed(WORD.findall(before)[-REACH:]), times) or after


def _nearest(words: Iterator[str], times: Times) -> str | None:
    """The tense of the first tensed word."""
    for word in words:
        if word in times.future:
            return "future"
        if word in times.past or (len(word) >= SHORTEST_PAST and word.endswith(times.past_endings)):
            return "past"
    return None
