"""Hours that are told to the minute: "3:20 p.m." and "twenty past three" are told of one thing.

Only what is no full or half hour counts: of a story's few hours two are seldom the same to the minute by chance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from functools import cache

from stemma.collate.denied import Pair
from stemma.collate.ground import Ground
from stemma.lang import Language
from stemma.model import ClaimKind

HOUR, FACE = 60, 12 * 60  # minutes of an hour, and of the face of a clock: 3:20 a.m. and p.m. look alike in words
EVEN = 30  # minutes: full and half hours are met with often
STEP = 5  # minutes in which one counts before the hour: "twenty to four", never "three to four"
BEFORE = 2  # words from "at" to the minutes: "at about twenty to four"


def one_hour(ground: Ground, descends: Container[int]) -> Iterator[Pair]:
    """The statements of two lines that tell one time of day to the minute, each with the first that does."""
    telling: dict[int, list[int]] = defaultdict(list)
    for number, claim in enumerate(ground.claims):
        if claim.kind is ClaimKind.STATEMENT and number not in descends:
            for minute in clock(claim.value, ground.tongue):
                telling[minute].append(number)
    for minute, (first, *others) in sorted(telling.items()):
        line = ground.line_of[ground.claims[first].sentence]
        for other in others:
            if ground.line_of[ground.claims[other].sentence] != line:
                yield first, other, f"both tell of {minute // HOUR or FACE // HOUR}:{minute % HOUR:02}"


def clock(text: str, tongue: Language) -> frozenset[int]:
    """The times of day in some words that are no full or half hours, as minutes from twelve on the face of a clock.

    >>> from stemma.lang import ENGLISH
    >>> sorted(clock("It began at 3.20pm, at twenty past three by his watch, and ended at half past four", ENGLISH))
    [200]
    >>> clock("A litre costs 3.20 euros", ENGLISH)
    frozenset()
    """
    written, spoken = _patterns(tongue)
    found = {int(match["hour"]) * HOUR + int(match["minute"] or match["dotted"]) for match in written.finditer(text)}
    for match in spoken.finditer(text.lower()):
        hour, minutes = _value(match["hour"], tongue), _value(match["minute"], tongue)
        past = match["side"] in tongue.numbers.past
        if hour * HOUR <= FACE and (past or (minutes % STEP == 0 and _stands_as_time(match, tongue))):
            found.add(hour * HOUR + (minutes if past else -minutes))
    return frozenset(minute % FACE for minute in found if minute % EVEN)


@cache
def _patterns(tongue: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Times in figures, and times in words."""
    known = tongue.numbers
    units = "|".join(sorted(map(re.escape, known.clock), key=lambda word: (-len(word), word)))
    hour, minute = r"(?<![\d.:])(?P<hour>[01]?\d|2[0-4])", r"(?P<minute>[0-5]\d)"
    written = rf"{hour}(?::{minute}(?![\d:])|\.(?P<dotted>[0-5]\d) ?(?:{units})(?!\w))"
    ones, tens = "|".join(word for word, _ in known.ones), "|".join(word for word, _ in known.tens)
    parts = "|".join(word for word, _ in known.fractions)
    number = rf"(?:(?:{tens})-)?(?:{ones})|{tens}|{parts}"
    side = "|".join((*known.past, *known.till))
    spoken = rf"\b(?P<minute>{number}) (?P<side>{side}) (?P<hour>{ones}|\d\d?)\b"
    return re.compile(written, re.I), re.compile(spoken)


def _stands_as_time(match: re.Match[str], tongue: Language) -> bool:
    """Whether it is said when, and nothing is counted behind it: "five to ten minutes" is a range."""
    before = match.string[: match.start()].split()[-BEFORE:]
    behind = match.string[match.end() :]
    counted = behind.split()[:1] if behind.startswith(" ") else []
    said_when = {*before} & {*tongue.numbers.when} - tongue.grammar.measuring
    return bool(said_when) and all(word in tongue.words.function for word in counted)


def _value(word: str, tongue: Language) -> int:
    """Minutes or hours in words."""
    known = tongue.numbers
    if word.isdecimal():
        return int(word)
    shares = dict(known.fractions)
    if word in shares:
        return round(shares[word] * HOUR)
    values = {**dict(known.ones), **dict(known.tens)}
    return round(sum(values[part] for part in word.split("-")))
