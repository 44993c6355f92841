"""One teller who quotes another: "SANA, quoting a military official, reported that ..."."""

from __future__ import annotations

from dataclasses import replace

from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import Stretch, subject_after
from stemma.extract.words import Line
from stemma.lang.language import Language


def with_relays(line: Line, found: list[Saying], language: Language) -> list[Saying]:
    """The sayings with a second one for each teller who is quoted by the first, with the same content."""
    for at, word in enumerate(line):
        if word.lower in language.speech.relaying and at and line[at - 1].text == ",":
            found = _relayed(line, at, found, language)
    return found


def _relayed(line: Line, at: int, found: list[Saying], language: Language) -> list[Saying]:
    """As given, but for the saying whose source or sentence the participle stands in."""
    others = [one for one in found if (at, at + 1) not in one.cue]
    for index, one in enumerate(others):
        if one.source and one.source[0] < at < one.source[1]:
            outer = replace(one, source=(one.source[0], at - 1))
            inner = _inner(line, at, (at + 1, one.source[1]), outer)
            return [*others[:index], outer, *others[index + 1 :], inner]
    earlier = [one for one in others if one.source and one.cue[0][0] < at and one.content]
    first = subject_after(line, at + 1, language)
    if not earlier or first is None:
        return found
    outer = earlier[-1]
    if any(start < at < end for start, end in outer.content):
        return found
    return [*others, _inner(line, at, first, outer)]


def _inner(line: Line, at: int, first: Stretch, outer: Saying) -> Saying:
    start, end = first
    while end > start and line[end - 1].is_mark and not line[end - 1].is_quote:
        end -= 1
    return Saying((start, end), ((at, at + 1),), outer.content, None, speaks=False, through=outer.source)
