"""What ties the articles of a desk together, whatever their stories: fingerprints, candidates, verified passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

from stemma.lang import ENGLISH
from stemma.model import Article
from stemma.trace import Holding, InCommon, Index, Marks, Use, fingerprints, holders, in_common, stand_together, uses

MARK, PLACE = np.dtype("<u4"), np.dtype("<u2")  # as they are packed

_fingerprints = cache(fingerprints)


def marked(texts: Sequence[str]) -> list[Marks]:
    """The fingerprints of these texts, with their places."""
    return _fingerprints(ENGLISH).marked(texts)


def packed(marks: Marks) -> tuple[bytes, bytes]:
    """Fingerprints and places as bytes, the same on every machine."""
    return marks.marks.astype(MARK).tobytes(), marks.places.astype(PLACE).tobytes()


def unpacked(marks: bytes, places: bytes) -> Marks:
    """What `packed` made bytes of."""
    return Marks(np.frombuffer(marks, dtype=MARK), np.frombuffer(places, dtype=PLACE))


def holding(text: str, articles: Sequence[tuple[str, bytes]]) -> tuple[str, ...]:
    """The ids of the articles that hold marks of a text, those with most of them first; packed marks are given."""
    (asked,) = marked([text])
    every = np.frombuffer(b"".join([marks for _, marks in articles]), dtype=MARK)
    sizes = [len(marks) // MARK.itemsize for _, marks in articles]
    return tuple(articles[at][0] for at, _ in holders(asked.marks, every, sizes))


def used(asked: Article, articles: Iterable[Article]) -> tuple[Use, ...]:
    """Where a text was used among these articles, in passages, the most words first."""
    return uses(asked, articles, ENGLISH)


def candidates(articles: Iterable[tuple[Article, Marks]]) -> tuple[tuple[str, str], ...]:
    """Pairs of articles that may share a passage, each in order of id: all with all, whatever their stories."""
    known = {article.id: (article, marks) for article, marks in articles}
    index = Index(Holding(each.id, marks.marks, each.outlet, each.published) for each, marks in known.values())
    return tuple(pair for pair in index.candidates() if stand_together(known[pair[0]][1], known[pair[1]][1]))


def copied(one: Article, other: Article) -> InCommon | None:
    """What two articles have in common by copying; None where nothing proves it."""
    return in_common(one, other, ENGLISH)
