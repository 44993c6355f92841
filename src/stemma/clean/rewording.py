"""What changed from one text to another, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rapidfuzz.distance import LCSseq

BRIDGE = 2
"""Words that two texts share between two changes, from which they part them: "the" alone does not."""


class Fate(Enum):
    """What became of a stretch of words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed, went or came, with the spaces that follow them."""

    fate: Fate
    text: str


def rewording(before: str, after: str) -> tuple[Stretch, ...]:
    """The way from one text to the other, in reading order: the longest common subsequence of words stays.

    Without what is new it is the old text, without what is gone the new one, but for spaces.

    >>> [(one.fate.value, one.text) for one in rewording("At least 12 people died.", "At least 30 people died.")]
    [('kept', 'At least '), ('gone', '12 '), ('new', '30 '), ('kept', 'people died.')]
    """
    old, new = re.findall(r"\S+\s*", before), re.findall(r"\S+\s*", after)
    bare = [[word.strip() for word in words] for words in (old, new)]
    return tuple(_told(_bridged(_runs(bare[0], bare[1])), old, new))


Run = tuple[bool, int, int, int, int]
"""Whether it stays, from and to in the old words, from and to in the new ones."""


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    for code in LCSseq.opcodes(old, new):
        yield (code.tag == "equal", code.src_start, code.src_end, code.dest_start, code.dest_end)


def _bridged(runs: Iterator[Run]) -> list[Run]:
    """Changes brought together, with the few words between two that would tear them apart."""
    found: list[Run] = []
    every = list(runs)
    for number, (stays, *at) in enumerate(every):
        inside = 0 < number < len(every) - 1
        stays = stays and not (inside and at[1] - at[0] < BRIDGE)
        if found and not stays and not found[-1][0]:
            _, start, _, begin, _ = found[-1]
            found[-1] = (False, start, at[1], begin, at[3])
        else:
            found.append((stays, at[0], at[1], at[2], at[3]))
    return found


def _told(runs: list[Run], old: list[str], new: list[str]) -> Iterator[Stretch]:
    for stays, start, end, begin, stop in runs:
        if stays:
            yield Stretch(Fate.KEPT, "".join(new[begin:stop]))
            continue
        if end > start:
            yield Stretch(Fate.GONE, "".join(old[start:end]))
        if stop > begin:
            yield Stretch(Fate.NEW, "".join(new[begin:stop]))
