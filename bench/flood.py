"""A flood of articles, as many as asked for: real texts with their telling words exchanged, and copies of them.

Exchanging words by a table that is new for each text keeps the length and the grammar of news, and makes sure that
two texts share no run of words unless one was copied from the other.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.derive import events

COPIES = 3  # of a text at most, with the original
SHORT = 2  # letters; shorter words are grammar, and stay
OUTLETS = 200


def flood(shared: Path, count: int, seed: int = 1) -> Iterator[tuple[str, str, str]]:
    """So many articles: the id of each, its text, and its outlet. Ids begin alike where one text is behind them."""
    rng = random.Random(seed)
    texts = [_pattern(" ".join(text).split(" ")) for reports in events(shared) for text in reports]
    words = sorted({word for text in texts for word in text.vocabulary if len(word) > SHORT and word.isalpha()})
    made = 0
    while made < count:
        text = _exchanged(rng.choice(texts), words, rng)
        for copy in range(min(rng.randint(1, COPIES), count - made)):
            outlet = f"Outlet {rng.randrange(OUTLETS)}"
            yield f"{made - copy:07}-{copy}", " ".join(text if not copy else _copy(text, rng)), outlet
            made += 1


class _Pattern(NamedTuple):
    """A text as numbers into its vocabulary, in which the words that may be exchanged come first."""

    vocabulary: tuple[str, ...]
    telling: int
    numbers: tuple[int, ...]


def _pattern(text: Sequence[str]) -> _Pattern:
    grammar = {word: len(re.sub(r"\W", "", word)) <= SHORT for word in text}
    vocabulary = tuple(sorted(grammar, key=lambda word: (grammar[word], word)))
    at = {word: number for number, word in enumerate(vocabulary)}
    return _Pattern(vocabulary, len(vocabulary) - sum(grammar.values()), tuple(at[word] for word in text))


def _exchanged(text: _Pattern, words: Sequence[str], rng: random.Random) -> list[str]:
    """The text with every longer word replaced, the same word by the same."""
    table = rng.choices(words, k=text.telling) + list(text.vocabulary[text.telling :])
    return [table[number] for number in text.numbers]


def _copy(text: Sequence[str], rng: random.Random) -> Sequence[str]:
    """Half of the copies are whole, half are cut to a part of the text."""
    if rng.random() < 0.5:
        return text
    size = max(80, int(len(text) * rng.uniform(0.2, 0.8)))
    start = rng.randrange(0, max(1, len(text) - size))
    return text[start : start + size]
