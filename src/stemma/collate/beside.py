"""Figures matched by what stands beside them: another figure that both sentences have, one that is replaced, or one
that a bare figure is given against.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import combinations, product

from stemma.collate.claims import sentence_of
from stemma.collate.counted import held_against
from stemma.collate.figures import equal, is_telltale
from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.model import Claim, ClaimKind, Span

Pair = tuple[int, int, str]


def companions(groups: Sequence[Sequence[int]], ground: Ground) -> Iterator[Pair]:
    """Equal figures of two sentences that share a telltale figure too: "45 soldiers dead, four of his own men".

    Two numbers seldom meet twice in a story by chance, whatever a reporter calls what they count.
    """
    for group in groups:
        beside: dict[str, list[tuple[Claim, list[int]]]] = defaultdict(list)  # by line: a flood of copies is one line
        for claim in (ground.claims[n] for n in group):
            others = _others(claim, ground) if _is_figure(claim) and is_telltale(claim) else []
            if others:
                beside[ground.line_of[claim.sentence]].append((claim, others))
        for here, there in combinations(beside.values(), 2):
            for pair in product(here, there):
                one, other = sorted(pair, key=lambda figure: figure[0].span)
                yield from _shared(one, other, ground)


def _shared(one: tuple[Claim, list[int]], other: tuple[Claim, list[int]], ground: Ground) -> Iterator[Pair]:
    if equal(one[0], other[0]):
        for mine, theirs in product(one[1], other[1]):
            if _may_be_one(ground.claims[mine], ground.claims[theirs]):
                yield mine, theirs, f"both stand beside “{one[0].value}”"


def _others(claim: Claim, ground: Ground) -> list[int]:
    """The other figures of the claim's sentence, each that it has but once."""
    here = [
        n for n in ground.at[claim.sentence] if _is_figure(ground.claims[n]) and not equal(ground.claims[n], claim)
    ]
    return [n for n in here if sum(equal(ground.claims[n], ground.claims[other]) for other in here) == 1]


def _may_be_one(one: Claim, other: Claim) -> bool:
    named = one.of is not None and other.of is not None
    return named and equal(one, other) and (one.unit, one.role) == (other.unit, other.role)


def replaced(ground: Ground, known: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """Each figure with the one that its sentence says it replaces, where that is known from elsewhere in the story.

    "Profits of 5 million, up from 3 million" tells of another year, and nobody has reported the 3 million.
    """
    for span in sorted(ground.at):
        figures = [n for n in ground.at[span] if _is_figure(ground.claims[n])]
        for new, old in combinations(figures, 2):
            if ground.claims[new].unit == ground.claims[old].unit and known(old) and _says_so(new, old, span, ground):
                yield new, old


def contrasted(ground: Ground, descends: Container[int]) -> Iterator[Pair]:
    """Each bare figure with the one before it, which another speaker gives: "six planes, he says; she says two"."""
    at = {claim.span: number for number, claim in enumerate(ground.claims) if _is_figure(claim)}
    for study in ground.studies:
        for amount in study.quantities:
            sentence = sentence_of(study.sentences, amount.span)
            new = at.get(amount.span)
            if sentence is None or new is None or new in descends:
                continue
            first = held_against(amount, sentence, study, ground.tongue)
            old = at.get(first.span) if first else None
            if old is not None and old not in descends and _by_two(ground.claims[old], ground.claims[new], ground):
                why = f"“{ground.claims[new].value}” is given against “{ground.claims[old].value}”"
                yield old, new, why


def _by_two(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether two speakers give two figures."""
    if one.speaker is None or other.speaker is None or equal(one, other):
        return False
    return not same_speaker(one.speaker, other.speaker, ground.tongue)


def _says_so(new: int, old: int, sentence: Span, ground: Ground) -> bool:
    text = ground.sentence_at[sentence].text.lower()
    after, before = ground.claims[new].span.end - sentence.start, ground.claims[old].span.start - sentence.start
    phrases = ground.tongue.answers.replacing
    return any(text[after:before].rstrip().endswith(phrase) for phrase in phrases)


def _is_figure(claim: Claim) -> bool:
    return claim.kind is ClaimKind.QUANTITY
