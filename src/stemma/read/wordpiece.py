"""A text in word pieces, each with its place: BERT's own way of cutting words (Devlin et al. 2018), uncased.

Written here because the usual library brings 40 MB of others with it and refuses text with lone surrogates. The
tests set it beside that library.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

LONGEST = 100  # characters. A longer word is unknown, as in BERT: it is a key or an address, and reading it is slow
REMEMBERED = 50_000  # stretches without a blank whose pieces are kept; an article repeats most of its words
UNKNOWN = "[UNK]"

_BLANKS = "\t\n\r"
_IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip
"""CJK, cut after every character. The gap from 2B820 is a slip of BERT's that its vocabulary was made with."""
_STRETCH = re.compile(r"[^ \t\n\r]+")


class Piece(NamedTuple):
    """A word piece: its number in the vocabulary, and the characters it stands for."""

    id: int
    start: int
    end: int


class WordPieces:
    """Cuts texts into pieces of one vocabulary; remembers the stretches that it saw last."""

    def __init__(self, vocabulary: tuple[str, ...]) -> None:
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self.ids[UNKNOWN]
        self.longest = max(map(len, vocabulary))
        self._of = lru_cache(maxsize=REMEMBERED)(self._cut)

    @classmethod
    def load(cls, path: Path) -> WordPieces:
        """From a vocabulary file, one piece a line."""
        return cls(tuple(path.read_text("utf-8").splitlines()))

    def pieces(self, text: str) -> Iterator[Piece]:
        """The pieces of a text in order; characters that say nothing (blanks, controls) belong to none."""
        for stretch in _STRETCH.finditer(text):
            start = stretch.start()
            for id, first, last in self._of(stretch.group()):
                yield Piece(id, start + first, start + last)

    def count(self, text: str) -> int:
        """How many pieces a text gives."""
        return sum(len(self._of(stretch)) for stretch in _STRETCH.findall(text))

    def _cut(self, stretch: str) -> tuple[Piece, ...]:
        """The pieces of a stretch without blanks, counted from its start."""
        return tuple(piece for word, places in _words(stretch) for piece in self._pieces(word, places))

    def _pieces(self, word: str, places: list[int]) -> list[Piece]:
        """The longest piece that the word begins with, then the longest that goes on; all or nothing."""
        whole = [Piece(self.unknown, places[0], places[-1] + 1)]
        if len(word) > LONGEST:
            return whole
        found: list[Piece] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            for end in range(min(len(word), start + self.longest), start, -1):
                id = self.ids.get(mark + word[start:end])
                if id is not None:
                    break
            else:
                return whole
            found.append(Piece(id, places[start], places[end - 1] + 1))
            start = end
        return found


def _words(stretch: str) -> Iterator[tuple[str, list[int]]]:
    """The words and marks of a stretch, in lower case without accents, and where each character comes from."""
    letters, places = list[str](), list[int]()
    for at, char in enumerate(stretch):
        for plain in _plain(char):
            alone = _is_mark(plain) or _is_ideograph(plain)
            if letters and (alone or plain == " "):
                yield "".join(letters), places
                letters, places = [], []
            if alone:
                yield plain, [at]
            elif plain != " ":
                letters.append(plain)
                places.append(at)
    if letters:
        yield "".join(letters), places


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """A character in lower case without accents; nothing for a control sign, a blank for any kind of blank."""
    if char.isascii() and char.isprintable():
        return char.lower()
    category = unicodedata.category(char)
    if char not in _BLANKS and (char == "\ufffd" or category.startswith("C")):
        return ""
    if char.isspace():
        return " "
    bare = (one for one in unicodedata.normalize("NFD", char) if unicodedata.category(one) != "Mn")
    return "".join(bare).lower()


@lru_cache(maxsize=4096)
def _is_mark(char: str) -> bool:
    """Whether BERT takes a character for punctuation: all signs of ASCII, and Unicode's punctuation."""
    return (char.isascii() and not char.isalnum() and char > " ") or unicodedata.category(char).startswith("P")


def _is_ideograph(char: str) -> bool:
    return char > "\u33ff" and any(first <= ord(char) <= last for first, last in _IDEOGRAPHS)
