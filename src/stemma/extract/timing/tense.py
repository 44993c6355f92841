"""Whether the clause around a temporal expression looks back or ahead."""

from __future__ import annotations

import re
from functools import cache

from stemma.lang.times import Times

BREAK = r"[,;:()“”\"—]|--"
BRACKET = "("
WORD = re.compile(r"['’]?\w+")
WINDOW = 200  # characters on either side, more than REACH words
REACH = 8  # words on either side
SHORTEST_PAST = 4  # letters of a verb in the past tense by its ending; "red" is none


@cache
def _clause(times: Times) -> re.Pattern[str]:
    """What parts one clause from the next."""
    return re.compile(rf"{BREAK}|\b(?:{'|'.join(times.clause_openers)})\b", re.IGNORECASE)


def tense(text: str, start: int, end: int, times: Times) -> str | None:
    """ "past" or "future" by the nearest tensed word of the clause, first before the expression, then behind it."""
    clause = _clause(times)
    before = clause.split(text[max(0, start - WINDOW) : start])[-1].strip()
    behind = text[end : end + WINDOW].lstrip()
    after = _first(WORD.findall(clause.split(behind.lstrip(", "))[0])[:REACH], times)
    words = WORD.findall(before)[-REACH:]
    pending = next((pending for pending in times.pending if f" {before}".lower().endswith(f" {pending}")), None)
    if pending is None:
        return _last(words, times) or after or _earlier(text, start, times)
    if any(word.lower() in times.completed for word in words):
        return "past"
    opens = before.lower() == pending  # "By Sunday, the army had left": only then does the clause go on after a comma
    return (after if opens or not behind.startswith(",") else None) or "future"


def _earlier(text: str, start: int, times: Times) -> str | None:
    """The tense of the clause before, for one in brackets or behind "after": "will leave early (4 a.m. Thursday)"."""
    before = text[max(0, start - WINDOW) : start]
    parts = list(_clause(times).finditer(before))
    if not parts or parts[-1].group().lower() not in (BRACKET, *times.clause_openers):
        return None
    clause = _clause(times).split(before[: parts[-1].start()])[-1]
    return _last(WORD.findall(clause)[-REACH:], times)


def perfect(text: str, start: int, times: Times) -> bool:
    """Whether the clause before the expression says what has been: "fighting has raged this weekend"."""
    clause = _clause(times)
    before = clause.split(text[max(0, start - WINDOW) : start].lower())[-1]
    return any(word in times.perfect for word in WORD.findall(before)[-REACH:])


def behind(text: str, end: int, times: Times) -> str | None:
    """The tense of the word right behind: "soon became"."""
    word = WORD.match(text, end + 1)
    return _first([word.group()], times) if word else None


def _first(words: list[str], times: Times) -> str | None:
    """The tense of the first tensed word; who "planned to" on a day planned it on that day."""
    return next((found for word in words if (found := _of_word(word, times))), None)


def _last(words: list[str], times: Times) -> str | None:
    """The tense of the last tensed word, or of a pair before a day that looks ahead to it: "planned to leave on"."""
    for at in range(len(words) - 1, -1, -1):
        if " ".join(words[at : at + 2]).lower() in times.aiming:
            return "future"
        if found := _of_word(words[at], times):
            return found
    return None


def _of_word(word: str, times: Times) -> str | None:
    """The tense of one word. What ends like the past with a capital is a name: "the United States"."""
    low = word.lower()
    if low in times.future:
        return "future"
    by_ending = len(low) >= SHORTEST_PAST and low.endswith(times.past_endings) and word.islower()
    return "past" if low in times.past or by_ending else None
