"""Who is exemplar and who is copy.

Lost witnesses are settled first (see `witnesses`). Every other article gets the exemplar from which it is told
in the fewest words: the cheapest tree (see `arborescence`) under the principle of minimum description length
(J. Rissanen, 1978), where an edge costs the words that the copy adds and, less, those that it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stemma.trace.arborescence import arborescence
from stemma.trace.kin import Kin
from stemma.trace.succession import steps
from stemma.trace.witnesses import Family, components
from stemma.trace.words import Text

ROOT = ""
UNCAUSED = 10_000.0  # words. A verified common text comes from somewhere: one of two kin is the copy, if times allow
ADDED = 1.2  # a word that the copy has of its own; over 1, so that an excerpt comes from the whole, not it from that
LEFT_OUT = 0.1  # a word of the exemplar that the copy leaves out: trimming is what newsrooms do
SECOND = 20  # narrative words that only another exemplar can explain, before an article gets a second one
SECOND_SHARE = 0.08  # of the article


@dataclass(frozen=True)
class Descent:
    """One article and the witness it goes back to, extant or lost."""

    copy: str
    exemplar: str


def descents(texts: Mapping[str, Text], kins: Iterable[Kin], lost: Iterable[Family]) -> tuple[Descent, ...]:
    """Every edge of the stemma, sorted: at most one first exemplar for each article, and further ones by passage."""
    kins = tuple(kins)
    parent = {id: family.lost.id for family in reversed(tuple(lost)) for id in family.copies}
    parent = _drafts(texts, kins) | parent
    free = {id: text for id, text in texts.items() if id not in parent and not text.bare}
    costs = {id: {ROOT: UNCAUSED + len(text)} for id, text in free.items()}
    for each in kins:
        for copy in each.ids:
            if copy in free and _may_descend(each, copy, parent):
                costs[copy][each.mate(copy)] = _cost(each, copy)
    settled = {id: {ROOT: 0.0} for id in parent}
    tree = arborescence(ROOT, costs | settled)
    parent |= {id: tree[id] for id in free if tree[id] != ROOT}
    first = [Descent(copy, exemplar) for copy, exemplar in parent.items()]
    return tuple(sorted([*first, *_seconds(texts, kins, parent)], key=lambda edge: (edge.copy, edge.exemplar)))


def _drafts(texts: Mapping[str, Text], kins: tuple[Kin, ...]) -> dict[str, str]:
    """The exemplars of texts of which nothing is known but their words: each is made from the draft before."""
    akin = {frozenset(each.ids) for each in kins}
    among = [each for each in kins if all(texts[id].bare for id in each.ids)]
    found: dict[str, str] = {}
    for group in components(sorted({id for each in among for id in each.ids}), among):
        row = steps({id: texts[id] for id in group})
        found |= {copy: exemplar for copy, exemplar in row if frozenset((copy, exemplar)) in akin}
    return found


def possible(pair: Kin, copy: str) -> bool:
    """Whether the times of publication allow that this one of the two is the copy."""
    later, earlier = pair.text(copy).article.published, pair.text(pair.mate(copy)).article.published
    if later is None or earlier is None:
        return True
    if len(later) > 10 and len(earlier) > 10:
        return earlier <= later
    return earlier[:10] <= later[:10]


def _may_descend(pair: Kin, copy: str, settled: Mapping[str, str]) -> bool:
    """Whether the mate can be the first exemplar of this one.

    A page that already has a lost exemplar is rather the one that took passages from here as well: that it was
    read and copied in turn is believed only where it is known to be the older.
    """
    mate = pair.mate(copy)
    if not pair.explained(copy) or not possible(pair, copy):
        return False
    return mate not in settled or not possible(pair, mate)


def _cost(pair: Kin, copy: str) -> float:
    """How many words it takes to tell the copy to someone who has the exemplar."""
    text, other = pair.text(copy), pair.text(pair.mate(copy))
    added = len(text) - pair.explained(copy)
    out = len(other) - pair.explained(other.id)
    return ADDED * added + LEFT_OUT * out


def _seconds(texts: Mapping[str, Text], kins: tuple[Kin, ...], parent: Mapping[str, str]) -> Iterable[Descent]:
    """Further exemplars of articles that hold passages of another descent."""
    for id in sorted(texts):
        near = sorted((each for each in kins if each.has(id) and each.copied), key=lambda each: each.ids)
        if id not in parent or texts[id].bare:
            continue
        root = _root(id, parent)
        explained: set[int] = set()
        for each in near:
            if _root(each.mate(id), parent) == root:
                explained |= each.alignment.words_of(id)
        for each in sorted(near, key=lambda each: (-len(each.alignment.words_of(id) - explained), each.ids)):
            mate = each.mate(id)
            new = {at for at in each.alignment.words_of(id) - explained if not texts[id].quoted[at]}
            own = _root(mate, parent)
            if own in (root, id) or not possible(each, id) or len(new) < max(SECOND, SECOND_SHARE * len(texts[id])):
                continue
            explained |= each.alignment.words_of(id)
            yield Descent(id, parent.get(mate, mate) if parent.get(mate, mate) not in texts else mate)


def _root(id: str, parent: Mapping[str, str]) -> str:
    while id in parent:
        id = parent[id]
    return id
