"""The fingerprints of many texts, quickly: sampled runs of words, each with its place in the text.

They are the marks of `marks`, shortened, and made from words as they stand between two spaces: what is done for a
story of fifty articles with care is done here for a desk of a hundred thousand. Texts are worked off many at a time,
so that the cost is that of numpy's loops and not of its calls.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import xxhash
from numpy.typing import NDArray

from stemma.lang.language import Language
from stemma.trace.marks import GRAM, SAMPLE, grams_of
from stemma.trace.words import folder

REMEMBERED = 500_000  # words whose numbers are kept; a language has fewer, misprints and addresses are without end
LONG = 40  # letters; a longer word (a whole line, in a script without spaces) is hardly met twice
HALF = np.uint64(32)  # bits of a mark that are kept: two marks of a million articles are rarely equal by chance
FAR = 65_535  # the place of every word from this one on: a text so long is a book
TOGETHER = 64  # texts in one pass, so that their words stay in the processor's cache
WIDE = 8  # bytes of a word's number

Prints = NDArray[np.uint32]
Places = NDArray[np.uint16]
_WORD = re.compile(r"[^\W_].*[^\W_]|[^\W_]")
_LONE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # scripts without spaces: every character is taken as a word


class Marks(NamedTuple):
    """The marks of one text, sorted, each once, with the number of the word that it first stands at."""

    marks: Prints
    places: Places


class _Numbers(dict[str, bytes]):
    """A number for each word as it stands between two spaces, made when it is first seen; none for lone signs."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        self._fold = fold

    def __missing__(self, token: str) -> bytes:
        word = _WORD.search(token)
        number = self._numbers(word.group()) if word else b""
        if len(self) < REMEMBERED and len(token) <= LONG:
            self[token] = number
        return number

    def _numbers(self, word: str) -> bytes:
        if _LONE.search(word):
            return b"".join(self._number(sign) for sign in word if sign.isalnum())
        return self._number(word)

    def _number(self, word: str) -> bytes:
        return xxhash.xxh3_64_intdigest(self._fold(word).encode("utf-8", "replace")).to_bytes(WIDE, "little")


class Printer:
    """Makes fingerprints in one language: the same for the same run of words in any article."""

    def __init__(self, language: Language) -> None:
        self._numbers = _Numbers(folder(language.spelling))

    def __call__(self, text: str) -> Prints:
        """The marks of one text alone."""
        return self.marked([text])[0].marks

    def marked(self, texts: Sequence[str]) -> list[Marks]:
        """The marks of each text, with their places."""
        return [
            marks
            for at in range(0, len(texts), TOGETHER)
            for marks in self._some([self._words(text) for text in texts[at : at + TOGETHER]])
        ]

    def _words(self, text: str) -> bytes:
        return b"".join(map(self._numbers.__getitem__, text.split()))

    def _some(self, texts: list[bytes]) -> list[Marks]:
        ids = np.frombuffer(b"".join(texts), dtype="<u8")
        sizes = np.array([len(text) // WIDE for text in texts], dtype=np.int64)
        starts = np.cumsum(sizes) - sizes
        owners, places, marks = _sampled(ids, starts, sizes)
        keys = (owners.astype(np.uint64) << HALF) | marks
        order = np.argsort(keys, kind="stable")  # of equal marks the first place stays first
        keys = keys[order]
        order = order[np.append(True, keys[1:] != keys[:-1])] if len(order) else order
        cuts = np.searchsorted(owners[order], np.arange(1, len(texts)))
        kept = marks[order].astype(np.uint32), np.minimum(places[order], FAR).astype(np.uint16)
        found = [Marks(*pair) for pair in zip(*(np.split(each, cuts) for each in kept), strict=True)]
        return [
            each if len(each.marks) or not size else _only(ids[start : start + size])
            for each, start, size in zip(found, starts.tolist(), sizes.tolist(), strict=True)
        ]


def fingerprints(language: Language) -> Printer:
    """What gives the sampled fingerprints of texts in this language."""
    return Printer(language)


def _sampled(
    ids: NDArray[np.uint64], starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]:
    """The marks of several texts laid end to end: whose each is, at which of its words, and the mark."""
    if len(ids) < GRAM:
        none = np.zeros(0, dtype=np.int64)
        return none, none, np.zeros(0, dtype=np.uint64)
    grams = grams_of(ids, GRAM)
    kept = np.flatnonzero(grams % np.uint64(SAMPLE) == 0)
    owners = np.searchsorted(starts, kept, side="right") - 1
    places = kept - starts[owners]
    within = places + GRAM <= sizes[owners]  # the others run over into the next text
    return owners[within], places[within], grams[kept[within]] >> HALF


def _only(ids: NDArray[np.uint64]) -> Marks:
    """The one mark of a text that is too short for the sample, or was missed by it."""
    grams = grams_of(ids, min(GRAM, len(ids)))
    at = int(grams.argmin())
    return Marks((grams[at : at + 1] >> HALF).astype(np.uint32), np.array([min(at, FAR)], dtype=np.uint16))
