"""A name or a day put in the place of another, in a sentence that a copy otherwise kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq, Levenshtein

from stemma.collate.wording import stem
from stemma.lang import Language
from stemma.model import DriftKind, Moment, Relation, Sentence, Span, Study

KEPT = 0.75  # of the words of the longer sentence stand in the other, in order: the copy kept it
LONGEST = 5  # words on either side of a swap: more is another wording

POINTS = frozenset({"DATE", "TIME"})
"""TIMEX3 types that name a day."""

WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Swap:
    """What stood in the exemplar, what stands in the copy, and what sort of change it is."""

    before: Span
    after: Span
    kind: DriftKind
    because: str


def swaps(base: Sentence, copy: Sentence, exemplar: Study, copied: Study, tongue: Language) -> Iterator[Swap]:
    """Every swap of names or days between a sentence and its copy."""
    old, new = list(WORD.finditer(base.text)), list(WORD.finditer(copy.text))
    ours, theirs = [m.group().casefold() for m in old], [m.group().casefold() for m in new]
    if LCSseq.normalized_similarity(ours, theirs) < KEPT:
        return
    for code in Levenshtein.opcodes(ours, theirs):
        gone, came = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        if code.tag != "replace" or max(len(gone), len(came)) > LONGEST:
            continue
        before, after = _stretch(base, gone), _stretch(copy, came)
        days = _other_day(before, after, exemplar, copied)
        if days:
            yield Swap(before, after, DriftKind.MEANING, days)
        elif not (_named(before, exemplar) and _named(after, copied)):
            continue
        elif _other_name([m.group() for m in gone], [m.group() for m in came], tongue):
            why = f"“{before.of(exemplar.article.text)}” became “{after.of(copied.article.text)}”"
            yield Swap(before, after, DriftKind.NAME, why)


def _stretch(sentence: Sentence, words: list[re.Match[str]]) -> Span:
    return sentence.lift(Span(sentence.key, words[0].start(), words[-1].end()))


def _other_name(gone: list[str], came: list[str], tongue: Language) -> bool:
    """Whether both are names, and not two ways to write one: initials, a house's spelling, a group's other name."""
    if _letters(gone) == _letters(came):
        return False
    if {stem(word, tongue) for word in gone} & {stem(word, tongue) for word in came}:
        return False
    if _initials(gone) == "".join(came).upper() or _initials(came) == "".join(gone).upper():
        return False
    groups = tongue.deeds.groups
    one, other = groups.get(" ".join(gone)), groups.get(" ".join(came))
    return one is None or one != other


def _named(span: Span, study: Study) -> bool:
    """Whether somebody or some place is named there: "Some" at the head of a sentence is no name."""
    spans = [name.span for name in study.names] + [place.span for place in study.places]
    return any(one.overlaps(span) for one in spans)


def _letters(words: list[str]) -> str:
    return "".join(words).replace(".", "").casefold()


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper()).upper()


def _other_day(before: Span, after: Span, exemplar: Study, copied: Study) -> str | None:
    """Why the days differ, where both stretches name one and they cannot be the same."""
    one = next((moment for moment in exemplar.moments if moment.span.overlaps(before)), None)
    other = next((moment for moment in copied.moments if moment.span.overlaps(after)), None)
    if one is None or other is None or not {one.type, other.type} <= POINTS or not _apart(one, other):
        return None
    return f"“{one.span.of(exemplar.article.text)}” became “{other.span.of(copied.article.text)}”"


def _apart(one: Moment, other: Moment) -> bool:
    relation = one.relate(other)
    return relation is Relation.APART if relation else one.value != other.value
