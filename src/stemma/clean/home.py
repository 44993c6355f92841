"""The element of an HTML page that holds the story."""

from __future__ import annotations

from collections import Counter

from stemma.clean.lines import Line

HOME = 0.8
"""Share of the story's words that must lie in an element for it to be the story's home."""


def home_of(lines: list[Line]) -> int | None:
    """The number of the innermost element that holds most of the kept words; None where nothing is kept."""
    weights: Counter[int] = Counter()
    depth: dict[int, int] = {}
    for line in lines:
        if line.kept:
            weights.update(dict.fromkeys(line.path, line.words))
            depth.update((one, level) for level, one in enumerate(line.path))
    enough = HOME * sum(line.words for line in lines if line.kept)
    holding = [(depth[one], one) for one, words in weights.items() if words >= enough]
    return max(holding)[1] if holding else None
