"""Whether the clause around a temporal expression looks back or ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.lang.times import Times

CLAUSE = re.compile(r"[,;:()“”\"—]|--|\b(?:but|and|while|after|before)\b")
WORD = re.compile(r"['’]?\w+")
REACH = 8  # words on either side


def tense(text: str, start: int, end: int, times: Times) -> str | None:
    """ "past" or "future" by the nearest tensed word of the clause, first before the expression, then behind it."""
    before = CLAUSE.split(text[:start].lower())[-1]
    found = _nearest(reversed(WORD.findall(before)[-REACH:]), times)
    if found is not None:
        return found
    behind = text[end:].lower()
    after = CLAUSE.split(behind.lstrip(", "))[0]
    return _nearest(iter(WORD.findall(after)[:REACH]), times)


def _nearest(words: Iterator[str], times: Times) -> str | None:
    """The tense of the first tensed word."""
    for word in words:
        if word in times.future:
            return "future"
        if word in times.past or (len(word) > 3 and word.endswith(times.past_endings)):
            return "past"
    return None
