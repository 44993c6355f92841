"""How a copy was made: what was kept, left out, changed and added."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from stemma.model.reuse import Manner
from stemma.trace.houses import same_house as is_one_house
from stemma.trace.words import Text

WHOLE = 0.97  # of the copy's words stand in the exemplar, and it counts as nothing but the exemplar's words
FULL = 0.85  # of the exemplar's words stand in the copy, and it is the whole, but for a paragraph or two
UNTOUCHED = 0.02  # of the copy's words changed inside passages: house style, not editing
PARTIAL = 0.6  # of the copy's words; below it, the copy only takes passages into a text of its own
FRAME = 20  # words before the first or after the last common one: a line of the page that cleaning left
PASTED = (
    15  # words that were taken over at a stretch, in the mean: nobody went over them (Clough's rewrites, 53 pairs)
)
WORN = 8  # words at a stretch in the mean; below it every sentence was gone over. Sub-editors leave 15 and more
NEWS = 0.2  # of the copy's words are new where a later report of the same agency updates the first; a paper adds less
NEWS_OF_OUTLET = 0.05  # where one outlet prints both: whoever adds a paragraph to the own report updates it


def frame(copy: Text, shared: Collection[int]) -> int:
    """How many words stand in short lines before the first and after the last word that the exemplar has."""
    if not shared:
        return 0
    head, tail = min(shared), len(copy) - 1 - max(shared)
    return sum(edge for edge in (head, tail) if edge <= FRAME)


def taken(copy: Text, shared: Collection[int]) -> float:
    """The share of a copy's words that are its exemplar's; the frame around the text is not counted against it."""
    return len(shared) / max(1, len(copy) - frame(copy, shared))


@dataclass(frozen=True)
class Taken:
    """How much came over: of the copy's words, of the exemplar's, and how it was changed on the way.

    `edits` are words of the copy changed inside passages, `run` the mean number of words between two changes.
    """

    covered: float
    used: float
    edits: int
    run: float


def manner(copy: Text, exemplar: Text, over: Taken, same_house: bool) -> Manner:
    """How the copy was made, from how much of either text the other has."""
    covered, used, edits = over.covered, over.used, over.edits
    if same_house and 1 - covered >= _news(copy, exemplar) and not _earlier(copy, exemplar):
        return Manner.UPDATE
    if over.run < min(WORN, len(copy)):
        return Manner.REWRITE
    if covered < PARTIAL:
        return Manner.PARTIAL
    light = covered >= WHOLE and edits <= UNTOUCHED * len(copy)
    if light:
        return Manner.VERBATIM if used >= FULL else Manner.EXCERPT
    if used < PARTIAL and covered >= FULL:
        return Manner.EXCERPT
    return Manner.EDITED


def wording(covered: float, run: float) -> Manner:
    """How closely the words were kept, where nothing is known of the pages: how much was taken is not asked.

    `run` is the mean number of words that were taken over without a change.
    """
    if run >= PASTED:
        return Manner.VERBATIM
    return Manner.EDITED if covered >= PARTIAL else Manner.REWRITE


def _news(copy: Text, exemplar: Text) -> float:
    """How much of the copy has to be new before it is an update of the exemplar."""
    return NEWS_OF_OUTLET if is_one_house(copy.article.outlet, exemplar.article.outlet) else NEWS


def _earlier(copy: Text, exemplar: Text) -> bool:
    """Whether the copy is known to be the earlier of the two."""
    if copy.article.published is None or exemplar.article.published is None:
        return False
    return copy.article.published[:10] < exemplar.article.published[:10]
