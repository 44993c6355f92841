"""The words of many texts as numbers, by arithmetic on their bytes instead of a look at each word.

Each word between two spaces has a hash of its bytes: a polynomial in an odd number modulo 2**64, so that the hashes
of all words come from one running sum (R. Karp and M. Rabin, "Efficient randomized pattern-matching", 1987).
A table leads from it to the number of the word's normal form; only words that were never met are looked at singly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import numpy as np
import xxhash
from numpy.typing import NDArray

SLOTS = 1 << 20  # of the table: ten times the words of a large desk; two numbers of eight bytes each
REMEMBERED = SLOTS // 4  # words in the table at most; misprints and addresses are without end
BASE = 0x9E3779B97F4A7C15  # odd, so that it can be divided by modulo 2**64

Words = NDArray[np.uint64]
_WORD = re.compile(r"[^\W_].*[^\W_]|[^\W_]", re.DOTALL)
_LONE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # scripts without spaces: every character is taken as a word
_LONE_LEADS = tuple(bytes([lead]) for lead in range(0xE3, 0xEA))  # first bytes of such a character in UTF-8
_SPACES = "\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f"
_TOKEN = re.compile(rf"[^\x00-\x20\u3000{_SPACES}]+")
_CODES = {size: [int.from_bytes(s.encode()) for s in _SPACES if len(s.encode()) == size] for size in (2, 3)}
_LETTERS = np.array([xxhash.xxh3_64_intdigest(bytes([each])) for each in range(256)], dtype=np.uint64)


class Tokens:
    """Gives words their numbers: the same number to the same normal form, on every machine."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._hashes, self._numbers = np.zeros(SLOTS, dtype=np.uint64), np.zeros(SLOTS, dtype=np.uint64)
        self._met = 0
        self._powers, self._inverses = _powers(BASE, 0), _powers(BASE, 0)

    def numbered(self, texts: Sequence[str]) -> list[Words]:
        """The words of each text; what has no letter and no digit is left out."""
        plain = [text.encode("utf-8", "replace") for text in texts]
        lone = [any(lead in each for lead in _LONE_LEADS) for each in plain]
        fast = iter(self._by_bytes([each for each, alone in zip(plain, lone, strict=True) if not alone]))
        return [self.one_by_one(text) if alone else next(fast) for text, alone in zip(texts, lone, strict=True)]

    def one_by_one(self, text: str) -> Words:
        """The words of a text, found by looking at each; every character of a script without spaces is one."""
        found = (word.group() for token in _TOKEN.findall(text) if (word := _WORD.search(token)))
        numbers = [self._number(part) for word in found for part in _parts(word)]
        return np.array(numbers, dtype=np.uint64)

    def _number(self, word: str) -> int:
        return xxhash.xxh3_64_intdigest(self._fold(word).encode("utf-8", "replace"))

    def _by_bytes(self, texts: Sequence[bytes]) -> list[Words]:
        if not texts:
            return []
        data = b" ".join(texts) + b"   "
        signs = _blanked(np.frombuffer(data, dtype=np.uint8))
        starts, ends = _bounds(signs)
        hashes = self._hashed(signs, starts, ends)
        numbers = self._looked_up(hashes)
        missing = np.flatnonzero(numbers == 0)
        numbers[missing] = self._learnt(data, hashes[missing], starts[missing], ends[missing])
        cuts = np.searchsorted(starts, np.cumsum([len(each) + 1 for each in texts])).tolist()
        pieces = (numbers[start:end] for start, end in pairwise([0, *cuts]))
        return [each[each != NO_WORD] for each in pieces]

    def _hashed(self, signs: NDArray[np.uint8], starts: NDArray[np.intp], ends: NDArray[np.intp]) -> Words:
        """The hash of each word: what the running sum grew by, as if the word stood at the beginning."""
        if len(signs) > len(self._powers):
            self._powers, self._inverses = _powers(BASE, len(signs)), _powers(pow(BASE, -1, 1 << 64), len(signs))
        sums = np.cumsum(_LETTERS[signs] * self._powers[: len(signs)])
        before = np.where(starts > 0, sums[starts - 1], np.uint64(0))
        hashes: Words = (sums[ends - 1] - before) * self._inverses[starts]
        return hashes ^ (hashes >> np.uint64(29))

    def _looked_up(self, hashes: Words) -> Words:
        """The numbers of the words that were met before, 0 for the others."""
        numbers = np.zeros(len(hashes), dtype=np.uint64)
        for slots in _slots(hashes):
            found = self._hashes[slots] == hashes
            numbers[found] = self._numbers[slots[found]]
        return numbers

    def _learnt(self, data: bytes, hashes: Words, starts: NDArray[np.intp], ends: NDArray[np.intp]) -> Words:
        """The numbers of words that the table has not, which learns them while it has room."""
        first, back = np.unique(hashes, return_index=True, return_inverse=True)[1:]
        words = (data[start:end].decode() for start, end in zip(starts[first], ends[first], strict=True))
        found = [self._number(word.group()) if (word := _WORD.search(token)) else 0 for token in words]
        numbers = np.array([each or int(NO_WORD) for each in found], dtype=np.uint64)
        self._remember(hashes[first], numbers)
        return numbers[back]

    def _remember(self, hashes: Words, numbers: Words) -> None:
        for each, number in zip(hashes, numbers, strict=True):
            free = [slot for slot in _slots(each) if not self._numbers[slot]]
            if free and self._met < REMEMBERED:
                self._hashes[free[0]], self._numbers[free[0]] = each, number
                self._met += 1


NO_WORD = np.uint64(1)  # the number of what is no word: a dash, a row of stars


def _parts(word: str) -> Iterable[str]:
    return (sign for sign in word if sign.isalnum()) if _LONE.search(word) else (word,)


def _blanked(signs: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The signs with every space that is longer than a byte made of plain ones; the last two signs are spaces."""
    blanked = signs.copy()
    for size, codes in _CODES.items():
        leads = np.flatnonzero(np.isin(signs, sorted({code >> 8 * (size - 1) for code in codes})))
        met = sum(signs[leads + at].astype(np.int64) << 8 * (size - 1 - at) for at in range(size))
        for at in range(size):
            blanked[leads[np.isin(met, codes)] + at] = ord(" ")
    return blanked


def _bounds(signs: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where words start and end: what stands between spaces, line ends and control characters."""
    inside = np.concatenate([[False], signs > ord(" ")])
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    return edges[::2], edges[1::2]


def _slots(hashes: Words) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The two places in the table where a word may stand."""
    mask = np.uint64(SLOTS - 1)
    return (hashes & mask).astype(np.int64), ((hashes >> np.uint64(32)) & mask).astype(np.int64)


def _powers(base: int, count: int) -> Words:
    factors = np.full(count, base, dtype=np.uint64)
    factors[:1] = 1
    return np.cumprod(factors, dtype=np.uint64)
