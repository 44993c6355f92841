"""How likely sentences of a story bear on each other, though they are no copies: a model of pairs tells it.

It is asked for sentences of two lines that may give one figure, and for those that share most of their rarer words
with each other; for so many to a line that a story of 50 articles is not held up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from stemma.collate.figures import apart, equal, is_telltale, one_fate
from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Span
from stemma.model.bearing import Chances, Comparer, Told, in_place

ALIKE = 0.4
"""Of the lighter sentence's weight that two must share if they are to be one speaker's words. Of those that the model
said to bear on each other, in eleven stories with an editor's answers, 27 of 37 did from .4 up, 17 of 25 from .3, and
61 of 209 below."""
TOLD_ALIKE = 0.08
"""The same, if they are to be two tellings of one thing, or against each other."""
CLOSEST, EQUALS = 6, 3  # other sentences at most for which each is asked; the same of those with its figure
FREE, LESS = 200, 14
"""Pairs that are asked for in a small story, and how many fewer with each line: with 150 .58 of the findings of our
stories are right, with 100 .57, with 250 as with 150."""
ASKED = 5  # pairs to a line that are asked for at least: a story of 50 articles has ten, and is not to be held up
THIRD = 5  # for so many pairs at most one more is asked, of two sentences that both bear on a third
SELDOM = 1000  # from which two equal figures of one kind of thing seldom count different ones
RARELY = 24  # sentences in which a word may stand to bring them together
HALF = 0.5  # chance of no bearing under which two sentences are taken to bear on each other

Pair = tuple[Span, Span]
Numbers = tuple[int, int]


def bearings(ground: Ground, comparer: Comparer) -> dict[Pair, Chances]:
    """How likely pairs of sentences bear on each other, the earlier in the order of spans first.

    Only sentences that come from no other one are asked for: what holds of them holds of their copies.
    """
    spans = sorted(_roots(ground))
    texts = [_told(span, ground) for span in spans]
    found = _answers(sorted(_likely(spans, ground)), texts, comparer)
    more = sorted(set(_third(found)) - found.keys())[: len(found) // THIRD]
    found |= _answers(more, texts, comparer)
    return {(spans[one], spans[other]): chances for (one, other), chances in sorted(found.items())}


def _told(span: Span, ground: Ground) -> Told:
    """A sentence with those before it in its article.

    Our stories' pairs are ranked with an average precision of .80 so, of .78 without; each costs 11 ms in place of 5.
    """
    around = ground.study_of[span.article].sentences
    at = bisect_left(around, span, key=lambda sentence: sentence.span)
    return in_place([sentence.text for sentence in around[: at + 1]], at)


def _answers(asked: Sequence[Numbers], texts: Sequence[Told], comparer: Comparer) -> dict[Numbers, Chances]:
    found = comparer.bearings([(texts[one], texts[other]) for one, other in asked])
    return dict(zip(asked, found, strict=True))


def _third(found: Mapping[Numbers, Chances]) -> Iterator[Numbers]:
    """Pairs that both bear on a third: whether one question holds all of them is asked too."""
    beside: dict[int, set[int]] = defaultdict(set)
    for (one, other), chances in found.items():
        if chances.none < HALF:
            beside[one].add(other)
            beside[other].add(one)
    for others in beside.values():
        yield from combinations(sorted(others), 2)


def _roots(ground: Ground) -> set[Span]:
    copies = {copy.span for voice in ground.voices for strand in voice.strands for copy in strand.copies}
    return {span for span in ground.at if span not in copies and span in ground.sentence_at}


def _likely(spans: Sequence[Span], ground: Ground) -> set[Numbers]:
    """The pairs to ask for, by number, the lower one first: what may be one figure, and the closest others."""
    counted: set[Numbers] = set()
    near: dict[int, list[int]] = {}
    alike: dict[Numbers, float] = {}
    for one, others in enumerate(_sharing(spans, ground)):
        apart = [other for other in others if _of_two(spans[one], spans[other], ground)]
        alike |= {(one, other): ground.alike(spans[one], spans[other]) for other in apart}
        closest = sorted(apart, key=lambda other: (-alike[one, other], other))
        counts = [other for other in closest if _may_count(spans[one], spans[other], ground)]
        counted |= {(min(one, other), max(one, other)) for other in counts[:EQUALS]}
        near[one] = [other for other in closest if alike[one, other] >= TOLD_ALIKE][:CLOSEST]
    heard = [any(ground.claims[n].speaker for n in ground.at[span]) for span in spans]
    told = [pair for pair in _mutual(near, heard) if pair not in counted]
    told.sort(key=lambda pair: (-heard[pair[0]] - heard[pair[1]], -alike[pair], pair))
    lines = len({ground.line_of[span] for span in spans})
    most = max(ASKED * lines, FREE - LESS * lines)
    figures = sorted(counted, key=lambda pair: (-alike[pair], pair))[:most]
    return {*figures, *told[: most - len(figures)]}


def _mutual(near: Mapping[int, Sequence[int]], heard: Sequence[bool]) -> Iterator[Numbers]:
    """Sentences that are among the closest to each other; the very closest, where nobody is heard in either."""
    for one, others in near.items():
        for other in others:
            first = others[0] == other and near[other][:1] == [one]
            if one < other and one in near[other] and (heard[one] or heard[other] or first):
                yield one, other


def _of_two(one: Span, other: Span, ground: Ground) -> bool:
    """Whether two sentences are of two lines, and not of one text."""
    return ground.line_of[one] != ground.line_of[other] and not ground.akin(one, other)


def _may_count(one: Span, other: Span, ground: Ground) -> bool:
    """Whether two sentences give a figure that may be one, or two measures of what may be one thing."""
    pairs = ((ground.claims[a], ground.claims[b]) for a, b in product(ground.at[one], ground.at[other]))
    return any(count_one(*pair) or gauge_one(*pair, ground.tongue) for pair in pairs)


def said_by_one(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether two statements have one speaker."""
    if not (one.kind is other.kind is ClaimKind.STATEMENT) or one.denies or other.denies:
        return False
    return bool(one.speaker and other.speaker and same_speaker(one.speaker, other.speaker, ground.tongue))


def may_count_two(one: Claim, other: Claim) -> bool:
    """Whether two reporters' own figures are equal and may yet count two things: small or round ones."""
    if one.kind is not ClaimKind.QUANTITY or one.speaker or other.speaker or not count_one(one, other):
        return False
    return (one.low or 0) < SELDOM and not is_telltale(one)


def count_one(one: Claim, other: Claim) -> bool:
    """Whether two figures are equal and may count the same."""
    if one.kind is not ClaimKind.QUANTITY or other.kind is not ClaimKind.QUANTITY or not equal(one, other):
        return False
    return one.unit == other.unit and not (one.role and other.role and not one_fate(one.role, other.role))


def gauge_one(one: Claim, other: Claim, tongue: Language) -> bool:
    """Whether two figures differ and may measure one thing: how fast it was, how far off."""
    if one.kind is not ClaimKind.QUANTITY or one.unit != other.unit:
        return False
    return one.unit in tongue.answers.gauged and apart(one, other)


def _sharing(spans: Sequence[Span], ground: Ground) -> list[set[int]]:
    """For each sentence those with which it shares a rare word."""
    at: dict[str | float, list[int]] = defaultdict(list)
    for number, span in enumerate(spans):
        for stem in ground.stems_of[span]:
            at[stem].append(number)
        for figure in {low for n in ground.at[span] if (low := ground.claims[n].low) is not None}:
            at[figure].append(number)
    found: list[set[int]] = [set() for _ in spans]
    for numbers in at.values():
        if len(numbers) <= RARELY:
            for number in numbers:
                found[number].update(numbers)
    return found
