"""Which sentences of a line descend from one sentence: the ground on which copies are compared.

The wording of a lost dispatch is put together from its copies, the fullest and most faithful first. Each further
copy is laid against that wording sentence by sentence; an inverted index of stems keeps the cost of a reprint
linear. A sentence of a rewrite may draw on several sentences of its exemplar.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.collate.wording import Weights, stems, weights
from stemma.lang import Language
from stemma.model import Line, Manner, Reuse, Sentence, Study

KIN = 0.34  # of the weight of the lighter sentence that a rewritten sentence shares with its exemplar's, at least
FIRM = 2  # rare stems that they share at least
LOOSE = 0.28  # of the weight, where they share
MANY = 4  # rare stems
CLOSE = 0.6  # of the weight in copies that keep the wording: less is another sentence on the same topic
BOTH = 0.35  # of the heavier one's weight there: a short sentence is easily part of a long one by chance
LEAD = 0.2  # the same between two opening sentences: a rewrite begins where its exemplar begins
RARE = 0.45  # of the greatest weight a stem must have to count as rare
SOURCES = 3  # sentences of the exemplar that one sentence of a copy is followed to

OUTVOTE = 2  # branches of a lost exemplar that agree against a third

REWORDING = frozenset({Manner.REWRITE, Manner.UPDATE})
OWN_WORDS = frozenset({Manner.REWRITE, Manner.PARTIAL})
"""What such a copy has beside its exemplar is its own."""

FAITHFUL = (Manner.VERBATIM, Manner.EDITED, Manner.EXCERPT, Manner.PARTIAL, Manner.UPDATE, Manner.REWRITE)


@dataclass(frozen=True, slots=True)
class Strand:
    """A sentence of the exemplar, as its most faithful extant witness has it, and those that descend from it."""

    base: Sentence
    copies: tuple[Sentence, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The base first."""
        return (self.base, *self.copies)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A member of a line with how faithfully it keeps the exemplar; None for the exemplar itself."""

    study: Study
    manner: Manner | None
    is_branch: bool = False
    """Whether it was made from a lost exemplar itself, and not from one of its copies."""

    @property
    def rank(self) -> tuple[int, int, str]:
        """The exemplar first, then by manner, then the fuller text."""
        place = FAITHFUL.index(self.manner) + 1 if self.manner else 0
        return (place, -len(self.study.article.text), self.study.article.id)


def ranked(
    line: Line, study_of: Mapping[str, Study], exemplars_of: Mapping[str, Sequence[Reuse]]
) -> tuple[Ranked, ...]:
    """The members of a line, the most faithful first; `exemplars_of` are the edges that end in an article."""
    inside = set(line.articles) | {line.id}
    members = []
    for article in line.articles:
        if article in study_of:
            edges = [edge for edge in exemplars_of.get(article, ()) if edge.exemplar in inside]
            manner = min((edge.manner for edge in edges), key=FAITHFUL.index, default=None)
            lost = line.id not in study_of and any(edge.exemplar == line.id for edge in edges)
            members.append(Ranked(study_of[article], manner, lost and manner is not Manner.UPDATE))
    return tuple(sorted(members, key=lambda member: member.rank))


def strands(members: Sequence[Ranked], weigh: Weights, tongue: Language) -> tuple[Strand, ...]:
    """The strands of one line, in the order of the exemplar's text."""
    wording = _Wording(weigh, tongue)
    for member in members:
        known = len(wording.bases)  # a text is held against the witnesses before it, not against itself
        for sentence in member.study.sentences:
            kin = wording.kin(sentence, member.manner, known)
            wording.attach(sentence, kin)
            if not kin and member.manner not in OWN_WORDS:
                wording.add(sentence)
    branches = {member.study.article.id: member for member in members if member.is_branch}
    return tuple(_by_most(strand, branches) for strand in wording.strands())


def _by_most(strand: Strand, branches: Mapping[str, Ranked]) -> Strand:
    """The strand with another base, where the exemplar is lost and its most faithful witness has figures of its own.

    Branches that do not copy each other have a figure in common only if their exemplar had it (common errors apart:
    Maas 1960). Two that agree outvote one.
    """
    told = [sentence for sentence in strand.sentences if sentence.span.article in branches]
    if strand.base not in told or not _figures(strand.base, branches):
        return strand
    figures = {sentence: _figures(sentence, branches) for sentence in told}
    mine = figures[strand.base]
    if sum(theirs == mine for theirs in figures.values()) > 1:
        return strand
    others = [one for one, theirs in figures.items() if theirs != mine and len(theirs) == len(mine)]
    agreed = [
        one
        for one in others
        if branches[one.span.article].manner not in REWORDING
        and sum(figures[one] == figures[other] for other in others) >= OUTVOTE
    ]
    base = min(agreed, key=lambda one: branches[one.span.article].rank, default=strand.base)
    return Strand(base, tuple(sorted(one for one in strand.sentences if one is not base)))


def _figures(sentence: Sentence, branches: Mapping[str, Ranked]) -> tuple[tuple[float, float], ...]:
    """The figures of a sentence with their bounds, in order."""
    study = branches[sentence.span.article].study
    return tuple((one.low, one.high) for one in study.quantities if sentence.span.holds(one.span))


def story_weights(studies: Iterable[Study], tongue: Language) -> Weights:
    """The weights of stems over the different sentences of a story: a reprint adds none."""
    texts = {sentence.key: sentence.text for study in studies for sentence in study.sentences}
    return weights(stems(texts[key], tongue) for key in sorted(texts))


@dataclass(frozen=True, slots=True)
class _Link:
    """How a copy's sentence may be tied to its exemplar: in other words, and as the opening."""

    reworded: bool
    opening: bool


class _Wording:
    """The exemplar's wording as far as it is known, with an index from stems to its sentences."""

    def __init__(self, weigh: Weights, tongue: Language) -> None:
        self.weigh, self.tongue = weigh, tongue
        self.bases: list[Sentence] = []
        self.copies: list[list[Sentence]] = []
        self.stems: list[frozenset[str]] = []
        self.index: dict[str, list[int]] = defaultdict(list)
        self.same: dict[str, int] = {}

    def add(self, sentence: Sentence) -> None:
        """A sentence that no member so far has."""
        number = len(self.bases)
        self.bases.append(sentence)
        self.copies.append([])
        self.stems.append(frozenset(stems(sentence.text, self.tongue)))
        self.same.setdefault(sentence.key, number)
        for stem in self.stems[number]:
            self.index[stem].append(number)

    def attach(self, sentence: Sentence, kin: Iterable[int]) -> None:
        for number in kin:
            self.copies[number].append(sentence)

    def kin(self, sentence: Sentence, manner: Manner | None, known: int) -> tuple[int, ...]:
        """The sentences of the exemplar, among the first `known`, that this one draws on, the closest first."""
        if self.same.get(sentence.key, known) < known:
            return (self.same[sentence.key],)
        link = _Link(manner in REWORDING, sentence.paragraph == 0)
        mine = frozenset(stems(sentence.text, self.tongue))
        shared: dict[int, set[str]] = defaultdict(set)
        for stem in sorted(mine):
            for number in self.index[stem]:
                if number < known:
                    shared[number].add(stem)
        found: list[int] = []
        covered: set[str] = set()
        for number in sorted(shared, key=lambda n: (-self.weigh(sorted(shared[n])), n)):
            fresh = shared[number] - covered
            if len(found) < SOURCES and self._is_kin(fresh, mine, number, link):
                found.append(number)
                covered |= fresh
        return tuple(found)

    def _is_kin(self, shared: set[str], mine: frozenset[str], other: int, link: _Link) -> bool:
        theirs = self.stems[other]
        lighter, heavier = sorted((self.weigh(sorted(mine)), self.weigh(sorted(theirs))))
        part = self.weigh(sorted(shared)) / (lighter or 1)
        if not link.reworded:
            return part >= CLOSE and self.weigh(sorted(shared)) >= BOTH * heavier
        if link.opening and self.bases[other].paragraph == 0 and part >= LEAD:
            return True
        rare = [stem for stem in shared if self.weigh((stem,)) >= RARE * self.weigh.unseen]
        if len(rare) >= MANY and part >= LOOSE:
            return True
        return len(rare) >= min(FIRM, len(mine), len(theirs)) and part >= KIN

    def strands(self) -> tuple[Strand, ...]:
        return tuple(
            Strand(base, tuple(sorted(copies))) for base, copies in zip(self.bases, self.copies, strict=True)
        )
