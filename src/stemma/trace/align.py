"""Where two texts say the same words: every stretch verified, moved paragraphs and small edits included.

Long common stretches are laid like tiles, the longest first (greedy string tiling: M. Wise, "String similarity
via greedy string tiling and running Karp-Rabin matching", 1993), so that a moved paragraph is found where it
went. Between two tiles that follow each other in both texts, the longest common subsequence of words (rapidfuzz)
finds what survived the edits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from stemma.model.reuse import Passage
from stemma.model.text import Span
from stemma.trace.words import Text

TILE = 4  # words that seed a match; shorter runs are found between tiles only
GAP = 40  # words between two tiles that are still searched for what survived
EDIT = 10  # words that may differ inside one passage: about half a sentence
PASSAGE = 8  # words. Shorter runs are idiom ("over the past few days"), not copying
DENSE = 0.5  # of the words of a passage must be the same on both sides


class Block(NamedTuple):
    """`size` equal words, from `one` in the first text and `other` in the second."""

    one: int
    other: int
    size: int


@dataclass(frozen=True)
class Stretch:
    """Neighbouring blocks that make one passage, in the order of both texts."""

    blocks: tuple[Block, ...]

    @property
    def one(self) -> range:
        """The words it spans in the first text."""
        return range(self.blocks[0].one, self.blocks[-1].one + self.blocks[-1].size)

    @property
    def other(self) -> range:
        """The words it spans in the second text."""
        return range(self.blocks[0].other, self.blocks[-1].other + self.blocks[-1].size)

    @property
    def same(self) -> int:
        """How many words are equal."""
        return sum(block.size for block in self.blocks)


@dataclass(frozen=True)
class Alignment:
    """What two texts have in common, word for word. `one.id < other.id`."""

    one: Text
    other: Text
    stretches: tuple[Stretch, ...]

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Every pair of equal words, in the order of the first text."""
        return tuple(
            (block.one + at, block.other + at)
            for stretch in self.stretches
            for block in stretch.blocks
            for at in range(block.size)
        )

    @property
    def same(self) -> int:
        """How many words are equal."""
        return len(self.pairs)

    @cached_property
    def spoken(self) -> int:
        """How many of the equal words are the reporters' own in both texts."""
        one, other = self.one.lent, self.other.lent
        return sum(not one[i] and not other[j] for i, j in self.pairs)

    @cached_property
    def longest(self) -> int:
        """How many words that are the reporters' own in both texts stand on end, at most."""
        one, other = self.one.lent, self.other.lent
        return max(
            (
                sum(not one[block.one + at] and not other[block.other + at] for at in range(block.size))
                for stretch in self.stretches
                for block in stretch.blocks
            ),
            default=0,
        )

    def words_of(self, id: str) -> frozenset[int]:
        """The words of one of the two texts that the other has too."""
        return frozenset(pair[0] for pair in self.pairs) if id == self.one.id else self._others

    @cached_property
    def _others(self) -> frozenset[int]:
        return frozenset(pair[1] for pair in self.pairs)

    def edits_of(self, id: str) -> int:
        """How many words of one text stand inside passages though the other does not have them."""
        if id == self.one.id:
            return sum(len(stretch.one) - stretch.same for stretch in self.stretches)
        return sum(len(stretch.other) - stretch.same for stretch in self.stretches)

    @property
    def run(self) -> float:
        """How many words are equal at a stretch, in the mean."""
        return self.same / max(1, sum(len(stretch.blocks) for stretch in self.stretches))

    def passages(self, exemplar: str) -> tuple[Passage, ...]:
        """The common stretches as citations, from the exemplar to the copy."""
        found = [
            Passage(_span(self.one, stretch.one), _span(self.other, stretch.other)) for stretch in self.stretches
        ]
        if exemplar != self.one.id:
            found = [Passage(passage.other, passage.one) for passage in found]
        return tuple(sorted(found))


def align(one: Text, other: Text) -> Alignment:
    """What the two have in common; the same whichever is named first."""
    if one.id > other.id:
        one, other = other, one
    tiles = sorted(_tiles(one.forms, other.forms))
    blocks = [block for tile in _bridged(tiles, one.forms, other.forms) for block in tile]
    stretches = (Stretch(tuple(run)) for run in _runs(blocks))
    return Alignment(one, other, tuple(stretch for stretch in stretches if _counts(stretch)))


def _counts(stretch: Stretch) -> bool:
    longer = max(len(stretch.one), len(stretch.other))
    return stretch.same >= PASSAGE and stretch.same >= DENSE * longer


def _span(text: Text, words: range) -> Span:
    return Span(text.id, text.starts[words[0]], text.ends[words[-1]])


def _places(forms: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(forms) - TILE + 1):
        found[tuple(forms[at : at + TILE])].append(at)
    return found


def _tiles(one: Sequence[str], other: Sequence[str]) -> Iterator[Block]:
    """Common stretches that overlap in neither text, the longest first.

    A phrase that occurs several times is paired in order of occurrence: a text that is one sentence over and
    over costs no more than any other.
    """
    places = _places(other)
    diagonals: dict[int, list[int]] = defaultdict(list)
    for phrase, here in _places(one).items():
        for i, j in zip(here, places.get(phrase, ()), strict=False):
            diagonals[j - i].append(i)
    free_one, free_other = [True] * len(one), [True] * len(other)
    runs = sorted(_diagonal_runs(diagonals), key=lambda block: (-block.size, block))
    for run in runs:
        free = [free_one[run.one + at] and free_other[run.other + at] for at in range(run.size)]
        for start, end in _true_runs(free):
            if end - start >= TILE:
                yield Block(run.one + start, run.other + start, end - start)
                free_one[run.one + start : run.one + end] = [False] * (end - start)
                free_other[run.other + start : run.other + end] = [False] * (end - start)


def _diagonal_runs(diagonals: dict[int, list[int]]) -> Iterator[Block]:
    for shift, starts in diagonals.items():
        starts.sort()
        first = last = starts[0]
        for at in starts[1:]:
            if at > last + 1:
                yield Block(first, first + shift, last - first + TILE)
                first = at
            last = at
        yield Block(first, first + shift, last - first + TILE)


def _true_runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for at, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = at
        elif not flag and start is not None:
            yield start, at
            start = None


def _bridged(tiles: list[Block], one: Sequence[str], other: Sequence[str]) -> Iterator[list[Block]]:
    """Each tile with the words that survived between it and the next."""
    for tile, after in zip_longest(tiles, tiles[1:]):
        found = [tile]
        if after is not None:
            i, j = tile.one + tile.size, tile.other + tile.size
            if i <= after.one <= i + GAP and j <= after.other <= j + GAP:
                between = LCSseq.opcodes(one[i : after.one], other[j : after.other])
                found += [
                    Block(i + code.src_start, j + code.dest_start, code.src_end - code.src_start)
                    for code in between
                    if code.tag == "equal"
                ]
        yield found


def _runs(blocks: list[Block]) -> Iterator[list[Block]]:
    """Blocks that follow each other closely in both texts."""
    run: list[Block] = []
    for block in blocks:
        if run:
            before = run[-1]
            steps = block.one - before.one - before.size, block.other - before.other - before.size
            if not all(0 <= step <= EDIT for step in steps):
                yield run
                run = []
        run.append(block)
    if run:
        yield run
