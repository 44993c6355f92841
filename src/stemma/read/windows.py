"""An article cut into windows: what the model reads at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from stemma.model.gloss import Window
from stemma.model.text import Sentence, Span
from stemma.read.wordpiece import WordPieces
from stemma.read.words import words

MOST = 190  # pieces. 99 % of newspaper paragraphs fit; the time that the model takes grows with the square

Bit = tuple[int, int, int]
"""A sentence of a paragraph, and its words from the first up to the last, exclusive."""


def windows(text: str, sentences: Sequence[Sentence], vocabulary: WordPieces) -> tuple[Window, ...]:
    """The windows of an article in order: each paragraph, or as many of its sentences as fit.

    Nothing outside a paragraph decides how it is cut, so that a reprinted paragraph gives the same windows.
    """
    paragraphs = (tuple(parts) for _, parts in groupby(sentences, key=lambda one: one.paragraph))
    return tuple(window for parts in paragraphs for window in _of_paragraph(text, parts, vocabulary))


def _of_paragraph(text: str, parts: tuple[Sentence, ...], vocabulary: WordPieces) -> Iterator[Window]:
    places = [words(part.text) for part in parts]
    counts = [
        [min(vocabulary.count(part.text[start:end]), MOST) for start, end in cut]
        for part, cut in zip(parts, places, strict=True)
    ]
    for bits in fitted(counts, MOST):
        yield _window(text, parts, places, bits)


def _window(
    text: str, parts: Sequence[Sentence], places: Sequence[list[tuple[int, int]]], bits: Sequence[Bit]
) -> Window:
    starts = [parts[number].span.start for number, _, _ in bits]
    cut = [places[number][first:last] for number, first, last in bits]
    at = starts[0] + cut[0][0][0]
    there = [
        (start + one - at, start + other - at) for start, some in zip(starts, cut, strict=True) for one, other in some
    ]
    numbers = [number - bits[0][0] for number, first, last in bits for _ in range(first, last)]
    span = Span(parts[0].span.article, at, at + there[-1][1])
    return Window(span, span.of(text), tuple(there), tuple(numbers))


def fitted(sentences: Sequence[Sequence[int]], room: int) -> list[list[Bit]]:
    """Sentences, told by the pieces of each word, cut into windows.

    A sentence that no longer fits opens the next window; one that never fits is cut at words.

    >>> fitted([[1, 1], [1, 1, 1], [1]], room=4)
    [[(0, 0, 2)], [(1, 0, 3), (2, 0, 1)]]
    >>> fitted([[1, 2, 1, 1]], room=3)
    [[(0, 0, 2)], [(0, 2, 4)]]
    """
    found: list[list[Bit]] = []
    left = 0
    for number, pieces in enumerate(sentences):
        for first, last in _bits(pieces, room):
            need = sum(pieces[first:last])
            if not found or need > left or first:
                found.append([])
                left = room
            found[-1].append((number, first, last))
            left -= need
    return found


def _bits(pieces: Sequence[int], room: int) -> list[tuple[int, int]]:
    """A sentence whole where it fits, else cut greedily at words."""
    cuts, used = [0], 0
    for word, count in enumerate(pieces):
        if used and used + count > room:
            cuts.append(word)
            used = 0
        used += count
    return list(zip(cuts, [*cuts[1:], len(pieces)], strict=True)) if pieces else []
