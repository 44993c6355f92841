"""What a text tells, sentence by sentence; and what a lost witness told, put together from its copies."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from stemma.lang.language import Language
from stemma.trace.align import align
from stemma.trace.words import Text

STEM = 6  # letters. "prosecutor" and "prosecution" begin alike; the language is not asked
HAD = 0.5  # of the words of a sentence that another copy has too: it is the same sentence
ALIKE = 0.5  # of the stems of two sentences are common: two copies have kept one and the same

Stems = dict[str, bool]
"""The stems of the telling words of a sentence, with whether each is a fact (a name or a figure)."""


@dataclass(frozen=True)
class Tale:
    """What one witness tells, an article or a lost dispatch, sentence by sentence.

    `text` is the article, or the copy that stands for the dispatch. Words in quotation marks are kept apart in
    `quoted`.
    """

    witness: str
    text: Text
    sentences: tuple[Stems, ...]
    quoted: frozenset[str] = frozenset()

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many sentences each stem stands."""
        return Counter(stem for sentence in self.sentences for stem in sentence)

    @cached_property
    def facts(self) -> frozenset[str]:
        """The names and figures."""
        return frozenset(stem for sentence in self.sentences for stem, fact in sentence.items() if fact)

    @cached_property
    def size(self) -> int:
        """How many stems there are to explain."""
        return sum(len(sentence) for sentence in self.sentences)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The sentences each stem stands in."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, sentence in enumerate(self.sentences):
            for stem in sentence:
                found[stem].append(at)
        return found


def tale(text: Text, language: Language) -> Tale:
    """The telling words of a text."""
    dull = language.words.function | language.words.common
    sentences = tuple(_stems(text, words, dull) for words in text.sentences)
    quoted = (at for at in range(len(text)) if text.quoted[at] and text.forms[at] not in dull)
    return Tale(text.id, text, sentences, frozenset(text.forms[at][:STEM] for at in quoted))


def _stems(text: Text, words: range, dull: frozenset[str]) -> Stems:
    found: Stems = {}
    for at in words:
        form = text.forms[at]
        figure = form[0].isdigit()
        if text.quoted[at] or form in dull or (len(form) < 3 and not figure):
            continue
        found[form[:STEM]] = found.get(form[:STEM], False) or figure or text.capital[at]
    return found


def joint(witness: str, copies: Sequence[Tale]) -> Tale:
    """What the text told that all these are copies of, though each lacks some of it.

    The longest copy is the frame. Sentences that only another copy has go between those that stand around them
    there; where the frame has other sentences in that place, the two are laced evenly.
    """
    frame, *others = sorted(copies, key=lambda copy: (-len(copy.text), copy.witness))
    slots: list[list[Stems]] = [[], *([sentence] for sentence in frame.sentences)]
    found: list[Stems] = []
    for other in others:
        for at, slot in _laced(_places(frame, other), len(frame.sentences)):
            sentence = other.sentences[at]
            if sentence and not any(_alike(sentence, known) for known in found):
                found.append(sentence)
                slots[slot].append(sentence)
    sentences = tuple(sentence for slot in slots for sentence in slot)
    return Tale(witness, frame.text, sentences, frozenset().union(*(copy.quoted for copy in copies)))


def _places(frame: Tale, other: Tale) -> list[int | None]:
    """For each sentence of the other copy the one of the frame that it is, None where the frame has none."""
    alignment = align(frame.text, other.text)
    starts = [words.start for words in frame.text.sentences]
    pairs = alignment.pairs if alignment.one.id == other.text.id else [(j, i) for i, j in alignment.pairs]
    there = dict(pairs)
    found: list[int | None] = []
    for words in other.text.sentences:
        had = [there[at] for at in words if at in there]
        found.append(bisect_right(starts, had[-1]) - 1 if len(had) >= HAD * len(words) else None)
    return found


def _laced(places: Sequence[int | None], size: int) -> Iterator[tuple[int, int]]:
    """Each sentence that the frame has not, with the sentence of the frame after which it goes, counted from 1.

    >>> list(_laced([0, None, None, 4, None], 5))
    [(1, 2), (2, 3), (4, 5)]
    """
    before, waiting = -1, list[int]()
    for at, place in enumerate([*places, size]):
        if place is None:
            waiting.append(at)
            continue
        between = max(0, place - before - 1)
        for count, sentence in enumerate(waiting, 1):
            yield sentence, before + 1 + round(count * between / (len(waiting) + 1))
        before, waiting = min(place, size - 1), []


def _alike(one: Stems, other: Stems) -> bool:
    return len(one.keys() & other.keys()) >= ALIKE * min(len(one), len(other))
