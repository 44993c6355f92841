"""Claims of sentences that bear on each other: brought under one question, each with the answer it gives."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from stemma.collate.borne import Pair
from stemma.collate.figures import equal, head, one_fate
from stemma.collate.ground import Ground
from stemma.collate.joined import Joined
from stemma.collate.polarity import denied_words
from stemma.collate.reversals import opposed
from stemma.collate.speakers import same_speaker
from stemma.collate.wording import stem_set
from stemma.model import Claim, ClaimKind, Span
from stemma.model.bearing import Bearing, Chances

LEAST = {Bearing.SAME: 0.8, Bearing.OPPOSED: 0.8, Bearing.CHANGED: 0.8, Bearing.BESIDE: 0.8}
"""How likely a bearing must be."""
SURE = 0.8  # that two sentences bear on each other at all, where their words tell how
ALIKE = 0.4  # of the lighter sentence's weight that both then share
SURER, ALIKER, MAINLY = 0.95, 0.5, 0.5  # the same, and the chance of "same", where two speakers or reporters say so
MOST = 0.6  # of the pairs of two groups, as far as they were compared, that must bear on each other

WHY = {
    Bearing.SAME: "say the same",
    Bearing.OPPOSED: "answer one question and cannot both hold",
    Bearing.CHANGED: "answer one question, the one of a later state",
    Bearing.BESIDE: "answer one question, each in part",
}


@dataclass(slots=True)
class Answers:
    """Which answer each statement gives, by the number of an answer, and how answers bear on each other."""

    answer_of: dict[int, int] = field(default_factory=dict)
    bears: dict[frozenset[int], Bearing] = field(default_factory=dict)

    def of(self, group: Sequence[int], ground: Ground) -> tuple[dict[int, int], dict[frozenset[int], Bearing]]:
        """What is known of some claims.

        Those that came in by their own words give the answer of the same speaker, else of the first who says yes or
        no as they do.
        """
        known = {n: self.answer_of[n] for n in group if n in self.answer_of}
        if not known:
            return {}, {}
        here = set(known.values())
        bears = {pair: bearing for pair, bearing in self.bears.items() if pair <= here}
        claims = ground.claims
        by = {claims[n].speaker: answer for n, answer in reversed(known.items())}
        first = {claims[n].denied: answer for n, answer in reversed(known.items())}
        for n in group:
            if n not in known:
                known[n] = by.get(claims[n].speaker, first.get(claims[n].denied, min(here)))
        return known, bears


@dataclass(frozen=True, slots=True)
class Edge:
    """Two sentences that bear on each other, and how sure that is."""

    sure: float
    one: Span
    other: Span
    bearing: Bearing


def answered(
    edges: Iterable[Edge], found: Mapping[Pair, Chances], joined: Joined, descends: Container[int], ground: Ground
) -> tuple[Answers, list[Edge]]:
    """Joins what bears on each other, the surest first; the answers, and the edges that lead to another question.

    A sentence may answer two questions. It was brought in for the surer one; what does not bear on the rest of that
    is left.
    """
    answers, left = Answers(), list[Edge]()
    for edge in edges:
        mine, theirs = ([n for n in ground.at.get(span, ()) if n not in descends] for span in (edge.one, edge.other))
        if not mine or not theirs or any(joined.root(n) == joined.root(m) for n, m in product(mine, theirs)):
            continue
        pair = _figures(mine, theirs, edge.bearing, ground)
        if pair is not None:
            joined.join(*pair, f"the sentences {WHY[edge.bearing]}")
            continue
        said, told = _statement(mine, edge.other, ground), _statement(theirs, edge.one, ground)
        if said is None or told is None or not _may_bear(said, told, edge.bearing, ground):
            continue
        groups = _own(said, joined, descends), _own(told, joined, descends)
        if _hold_together(*groups, found, ground):
            _bring(said, told, edge.bearing, answers, joined)
        else:
            left.append(edge)
    return answers, left


def edges(found: Mapping[Pair, Chances], ground: Ground) -> list[Edge]:
    """The pairs that bear on each other, the surest first."""
    return sorted(_edges(found, ground), key=lambda edge: (-edge.sure, edge.one, edge.other))


def _edges(found: Mapping[Pair, Chances], ground: Ground) -> Iterator[Edge]:
    for (one, other), chances in found.items():
        bearing, sure = chances.best
        if _say_the_same(one, other, chances, ground):
            yield Edge(1 - chances.none, one, other, Bearing.SAME)
        elif bearing is not Bearing.NONE and sure >= LEAST[bearing]:
            yield Edge(sure, one, other, bearing)


def _say_the_same(one: Span, other: Span, chances: Chances, ground: Ground) -> bool:
    """Whether two sentences that bear on each other agree by their words; more is asked where they would corroborate.

    What one speaker told two reporters is relayed at most, and a figure has rules of its own.
    """
    alike, sure = ground.alike(one, other), 1 - chances.none
    if sure < SURE or alike < ALIKE or not agree(one, other, ground):
        return False
    return _has_one_teller(one, other, ground) or (sure >= SURER and alike >= ALIKER and chances.same >= MAINLY)


def _has_one_teller(one: Span, other: Span, ground: Ground) -> bool:
    """Whether some speaker is heard in both sentences, or both give one figure."""
    mine, theirs = ([ground.claims[n] for n in ground.at.get(span, ())] for span in (one, other))
    return any(
        (a.kind is ClaimKind.QUANTITY and b.kind is ClaimKind.QUANTITY and equal(a, b))
        or bool(a.speaker and b.speaker and same_speaker(a.speaker, b.speaker, ground.tongue))
        for a, b in product(mine, theirs)
    )


def agree(one: Span, other: Span, ground: Ground) -> bool:
    """Whether nothing in the words of two sentences sets them against each other: a "not", a figure, an opposite."""
    mine, theirs = (ground.sentence_at[span].text for span in (one, other))
    if denied_words(mine, ground.tongue) ^ denied_words(theirs, ground.tongue):
        return False
    figures = [{stem for stem in ground.stems_of[span] if stem[0].isdigit()} for span in (one, other)]
    if not (figures[0] <= figures[1] or figures[1] <= figures[0]):
        return False
    return opposed(mine, theirs, ground.tongue) is None


def _figures(mine: Sequence[int], theirs: Sequence[int], bearing: Bearing, ground: Ground) -> tuple[int, int] | None:
    """The one pair of figures by which two sentences answer one question."""
    same = bearing is Bearing.SAME
    pairs = [
        (one, other)
        for one, other in product(_counts(mine, ground), _counts(theirs, ground))
        if equal(ground.claims[one], ground.claims[other]) == same
        and _may_count_one(ground.claims[one], ground.claims[other], same, ground)
    ]
    return pairs[0] if len(pairs) == 1 else None


def _counts(numbers: Sequence[int], ground: Ground) -> list[int]:
    return [n for n in numbers if ground.claims[n].kind is ClaimKind.QUANTITY]


def _may_count_one(one: Claim, other: Claim, same: bool, ground: Ground) -> bool:
    if one.unit != other.unit or (one.role and other.role and not one_fate(one.role, other.role)):
        return False
    if same or (one.unit is not None) or (one.role is not None and one.role == other.role):
        return True
    return bool(head(one, ground) & head(other, ground))


def _statement(numbers: Sequence[int], other: Span, ground: Ground) -> int | None:
    """The statement of a sentence that has most in common with another sentence."""
    said = [n for n in numbers if ground.claims[n].kind is ClaimKind.STATEMENT]
    return max(said, key=lambda n: (_shared(n, other, ground), -n), default=None)


def _shared(number: int, other: Span, ground: Ground) -> float:
    mine = stem_set(ground.claims[number].value, ground.tongue)
    return ground.weigh(sorted(mine & ground.stems_of[other]))


def _may_bear(said: int, told: int, bearing: Bearing, ground: Ground) -> bool:
    """Whether two statements are two tellings: of two lines, or of two speakers who disagree."""
    one, other = ground.claims[said], ground.claims[told]
    apart = ground.line_of[one.sentence] != ground.line_of[other.sentence]
    if one.speaker is None and other.speaker is None:
        return apart
    if one.speaker and other.speaker and same_speaker(one.speaker, other.speaker, ground.tongue):
        return apart and bearing is not Bearing.OPPOSED
    return apart or bearing is not Bearing.SAME


def _own(number: int, joined: Joined, descends: Container[int]) -> list[int]:
    """The claims of a group that come from no other one."""
    return [n for n in joined.members(number) if n not in descends]


def _hold_together(mine: Sequence[int], theirs: Sequence[int], found: Mapping[Pair, Chances], ground: Ground) -> bool:
    """Whether most of what was compared between the two groups bears on each other."""
    spans = (sorted((ground.claims[n].sentence, ground.claims[m].sentence)) for n, m in product(mine, theirs))
    asked = [chances for one, other in spans if (chances := found.get((one, other))) is not None]
    return bool(asked) and sum(1 - chances.none for chances in asked) >= MOST * len(asked)


def _bring(one: int, other: int, bearing: Bearing, answers: Answers, joined: Joined) -> None:
    mine, theirs = (answers.answer_of.setdefault(n, n) for n in (one, other))
    known = answers.bears.get(frozenset({mine, theirs}))
    if bearing is Bearing.SAME:
        if known in (Bearing.OPPOSED, Bearing.CHANGED):
            return
        _merge(mine, theirs, answers)
    else:
        answers.bears.setdefault(frozenset({mine, theirs}), bearing)
    joined.join(one, other, f"the sentences {WHY[bearing]}")


def _merge(mine: int, theirs: int, answers: Answers) -> None:
    keep, gone = min(mine, theirs), max(mine, theirs)
    for n, answer in list(answers.answer_of.items()):
        if answer == gone:
            answers.answer_of[n] = keep
    for pair, bearing in list(answers.bears.items()):
        if gone in pair:
            del answers.bears[pair]
            moved = frozenset(keep if n == gone else n for n in pair)
            if len(moved) == 2:
                answers.bears.setdefault(moved, bearing)
