"""When: temporal expressions in a sentence, and the days they mean in an article."""

from __future__ import annotations

import re
from datetime import date

from stemma.extract.counting.lexicon import lexicon
from stemma.extract.counting.numerals import numerals
from stemma.extract.counting.tokens import tokens
from stemma.extract.timing.calendar import days
from stemma.extract.timing.grammar import Found, expressions
from stemma.extract.timing.ground import WRITTEN, Answer, Ground
from stemma.extract.timing.resolve import resolve
from stemma.extract.timing.tense import behind, perfect, tense
from stemma.lang.language import Language
from stemma.model.fact import Moment
from stemma.model.notes import Timex
from stemma.model.story import Noted
from stemma.model.text import Span

BARE_NUMBERS = ("number", "number2")
WORD_BEFORE = re.compile(r"(\w+)\s+$")
WINDOW = 40  # characters before an expression, enough for the word before it
UNKNOWN = "X"
TENSED = frozenset(("date", "weekof", "month", "weekday", "weekend", "season"))


def timexes(text: str, key: str, language: Language) -> tuple[Timex, ...]:
    """Every temporal expression of one sentence, in reading order, not yet set against the day of writing.

    Nothing but the sentence is looked at. `parts` are "name=code" pairs: "Sunday evening" gives "weekday=7" and
    "part=EV"; "tense" and "since" come from the words around it.
    """
    found = []
    for expression in expressions(text, language):
        parts = tuple(f"{name}={code}" for name, code in _parts(text, expression, language))
        found.append(Timex(Span(key, expression.start, expression.end), expression.kind, parts))
    return tuple(found)


def _parts(text: str, found: Found, language: Language) -> list[tuple[str, str]]:
    """The parts with numbers as values, and what the clause adds."""
    parts = [(name, _number(code, language) if name in BARE_NUMBERS else code) for name, code in found.parts]
    if found.kind in TENSED:
        looking = tense(text, found.start, found.end, language.times)
        parts += [("tense", looking)] if looking else []
        parts += [("perfect", "1")] if perfect(text, found.start, language.times) else []
    if found.kind == "reference" and behind(text, found.end, language.times) == "past":
        parts.append(("tense", "past"))
    before = WORD_BEFORE.search(text[max(0, found.start - WINDOW) : found.start])
    if before and before[1].lower() in language.times.since:
        parts.append(("since", before[1].lower()))
    return parts


def _number(words: str, language: Language) -> str:
    """A number in words or figures as plain figures, X where it names none.

    >>> from stemma.lang import ENGLISH
    >>> _number("twenty-four", ENGLISH), _number("several", ENGLISH), _number("a", ENGLISH)
    ('24', 'X', '1')
    """
    if words == UNKNOWN or words in language.times.vague:
        return "2" if _pair(words, language) else UNKNOWN
    if words in language.times.single:
        return "1"
    read = numerals(tokens(words), lexicon(language.numbers))
    if len(read) != 1 or read[0].loose or read[0].low != read[0].high:
        return UNKNOWN
    return f"{read[0].low:.10g}" if read[0].low < 1e9 else UNKNOWN


def _pair(words: str, language: Language) -> bool:
    """Whether the words hold "couple"."""
    twos = {name for name, value in language.numbers.groups if value == 2}
    return any(word in twos for word in words.split())


def moments(noted: Noted, dct: str | None, language: Language) -> tuple[Moment, ...]:
    """When things are said to happen in an article, in reading order.

    `dct` is the ISO date or time of writing; without it, relative times stay relative ("XXXX-WXX-6") and have no
    days. "That month" and "a day later" are counted from the times told before them.
    """
    written = _day(dct)
    ground = Ground(written)
    told: list[Moment] = []
    for sentence, notes in zip(noted.sentences, noted.notes, strict=True):
        for timex in notes.timexes:
            parts = dict(part.split("=", 1) for part in timex.parts)
            answer = resolve(timex.kind, parts, ground)
            if answer is None:
                continue
            told.append(_moment(sentence.lift(timex.span), answer, parts, ground, language))
            if answer.type in ("DATE", "TIME") and not answer.aside:
                ground = ground.hearing(answer.value)
    return tuple(told)


def _day(dct: str | None) -> date | None:
    """The day of an ISO date or time; None where it is not one."""
    try:
        return date.fromisoformat(dct[:10]) if dct else None
    except ValueError:
        return None


def _moment(span: Span, answer: Answer, parts: dict[str, str], ground: Ground, language: Language) -> Moment:
    """The answer as a moment, with its days and the reason for them."""
    stretch = answer.stretch or (days(answer.value) if answer.type in ("DATE", "TIME") else None)
    if stretch and "since" in parts and ground.written and stretch[0] <= ground.written:
        stretch = (stretch[0], ground.written)
    first, last = stretch if stretch else (None, None)
    return Moment(span, answer.value, answer.type, first, last, _because(answer, parts, ground, language))


def _because(answer: Answer, parts: dict[str, str], ground: Ground, language: Language) -> str:
    """What the moment was counted from, in words."""
    if answer.anchor != WRITTEN or ground.written is None:
        return answer.anchor
    day = ground.written
    name = f"{language.times.weekdays[day.weekday()]} {day.day} {language.times.months[day.month - 1]} {day.year}"
    return f"counted from {name}, {answer.anchor}"
