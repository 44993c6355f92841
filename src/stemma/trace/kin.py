"""Whether two articles share text that neither could have from the event alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from stemma.trace.align import PASSAGE, Alignment, align
from stemma.trace.rewrite import Retelling
from stemma.trace.words import Text

NARRATIVE = (
    30  # words outside quotation marks; with SHARE, none of 300 pairs of reports of one event (BASIL) has more
)
NARRATIVE_SAME_AGENCY = 20  # words that are enough where both credit the same agency
SHARE = 0.1  # of the shorter article's narrative that must be shared
SCATTERED = 0.3  # of the shorter article's narrative; where less is shared, some of it must be longer than
SET_PHRASE = 9  # words: charges, titles and names of places stand in many own reports, in pieces of eight at most
TINY = 0.5  # of the shorter article's narrative, which is enough however short it is
RETOLD = 0.5  # of a copy's words; where fewer are taken over as they are, it may be a rewrite
WHOLE = 0.7  # of the shorter article, quotations included, which is enough with some narrative among it:
WHOLE_TOLD = (
    0.3  # of the narrative, and a PASSAGE; a brief that is all one statement shares "said in a statement" too
)


@dataclass(frozen=True)
class Kin:
    """Two articles with a verified common text: words that both have, or a retelling one way or both."""

    alignment: Alignment
    copied: bool = True
    retellings: tuple[Retelling, ...] = ()

    @classmethod
    def retold(cls, known: Kin | None, one: Text, other: Text, retellings: tuple[Retelling, ...]) -> Kin:
        """The kinship of two that retell each other, whether or not words were copied as well."""
        alignment = known.alignment if known else align(one, other)
        return cls(alignment, known is not None, retellings)

    @property
    def ids(self) -> tuple[str, str]:
        """The two articles."""
        return self.alignment.one.id, self.alignment.other.id

    def mate(self, id: str) -> str:
        """The other of the two."""
        one, other = self.ids
        return other if id == one else one

    @cached_property
    def strength(self) -> int:
        """How many words the better explained of the two owes to the other."""
        return max(self.explained(id) for id in self.ids)

    def text(self, id: str) -> Text:
        """The words of one of the two."""
        return self.alignment.one if id == self.alignment.one.id else self.alignment.other

    def retelling_by(self, copy: str) -> Retelling | None:
        """The evidence that this one of the two is told after the other, where it is enough."""
        return next((retelling for retelling in self.retellings if retelling.copy == copy), None)

    def explained(self, copy: str) -> int:
        """How many words of the copy can come from the other: those copied, or those that retell it."""
        told = self.retelling_by(copy)
        retold = round(told.grounded * len(self.text(copy))) if told else 0
        return max(len(self.alignment.words_of(copy)) if self.copied else 0, retold)


class Kinships:
    """All verified kinships of a story, and those of each article."""

    def __init__(self, kins: Iterable[Kin]) -> None:
        self._all = tuple(sorted(kins, key=lambda each: each.ids))
        self._of: dict[str, dict[str, Kin]] = defaultdict(dict)
        for each in self._all:
            for id in each.ids:
                self._of[id][each.mate(id)] = each

    def __iter__(self) -> Iterator[Kin]:
        return iter(self._all)

    def of(self, id: str) -> Collection[Kin]:
        """Those of one article."""
        return self._of[id].values() if id in self._of else ()

    def between(self, one: str, other: str) -> Kin | None:
        """That of two articles."""
        return self._of[one].get(other) if one in self._of else None

    def copied_of(self, id: str, among: Collection[str] | None = None) -> frozenset[int]:
        """The words of one article that any of the others have too."""
        mates = [each for each in (self.of(id) if among is None else self.near(id, among)) if each.copied]
        return frozenset().union(*(each.alignment.words_of(id) for each in mates))

    def near(self, id: str, among: Collection[str]) -> list[Kin]:
        """Those of one article with some others."""
        mates = self._of.get(id, {})
        if len(among) > len(mates):
            return [each for mate, each in mates.items() if mate in among]
        return [mates[mate] for mate in sorted(among) if mate in mates]


def kin(one: Text, other: Text) -> Kin | None:
    """The verified kinship of two articles by common words, None where each may well be its reporter's own."""
    alignment = align(one, other)
    return Kin(alignment) if _copied(alignment) else None


def _copied(alignment: Alignment) -> bool:
    """Whether the words that both have are more than a common statement or stock phrases."""
    shorter = min(alignment.one, alignment.other, key=len)
    told = max(min(PASSAGE, shorter.own), WHOLE_TOLD * shorter.own)
    if alignment.same >= WHOLE * len(shorter) and alignment.spoken >= told:
        return alignment.same > 0
    narrative = max(1, min(alignment.one.own, alignment.other.own))
    bare = alignment.one.bare and alignment.other.bare
    if alignment.spoken < SCATTERED * narrative and alignment.longest <= SET_PHRASE and not bare:
        return False
    needed = _needed(alignment.one, alignment.other)
    return alignment.spoken >= min(needed, TINY * narrative) and alignment.spoken >= SHARE * narrative


def _needed(one: Text, other: Text) -> int:
    """How many narrative words in common are no accident."""
    if one.bare and other.bare:
        return PASSAGE
    agency = one.article.agency
    return NARRATIVE_SAME_AGENCY if agency and agency == other.article.agency else NARRATIVE
