"""Who is exemplar and who is copy.

Lost witnesses are settled first (see `witnesses`). Every other article gets the exemplar from which it is told
in the fewest words: the cheapest tree (see `arborescence`) under the principle of minimum description length
(J. Rissanen, 1978), where an edge costs the words that the copy adds and, less, those that it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from stemma.trace.arborescence import arborescence
from stemma.trace.handed import handed_on
from stemma.trace.kin import Kin, Kinships
from stemma.trace.manner import frame
from stemma.trace.succession import steps
from stemma.trace.witnesses import Family, components, prints_own
from stemma.trace.words import Text, rank

ROOT = ""
UNCAUSED = 10_000.0  # words. A verified common text comes from somewhere: one of two kin is the copy, if times allow
ADDED = 1.2  # a word that the copy has of its own; over 1, so that an excerpt comes from the whole, not it from that
DRAFTS = 3  # texts in the room at least; of two, the one with less of its own is rather an excerpt than a draft
ROW = 40  # drafts that are put in a row by comparing all; more are no drafts of one page, but copies of it
EQUAL = 0.98  # of the words are the same on both sides: nothing in them tells which was first
TIE = 1e-6  # words. Of exemplars that explain as much, the first in rank
MOSTLY = 0.5  # of a text can come from the other: then either may be the copy
SECOND = 20  # narrative words that only another exemplar can explain, before an article gets a second one
SECOND_SHARE = 0.08  # of the article


@dataclass(frozen=True, order=True)
class Descent:
    """One article and the witness it goes back to, extant or lost."""

    copy: str
    exemplar: str


def descents(texts: Mapping[str, Text], kins: Kinships, lost: Sequence[Family]) -> tuple[Descent, ...]:
    """Every edge of the stemma, sorted: at most one first exemplar for each article, and further ones by passage."""
    unseen = _from_lost(kins, lost)
    faithful = unseen.keys() - {id for family in lost for id in family.retold}
    settled = _drafts(texts, kins) | unseen | handed_on(texts, kins, lost)
    costs = {id: {ROOT: UNCAUSED + len(text)} for id, text in texts.items() if id not in settled}
    order = {id: at for at, id in enumerate(sorted(texts, key=lambda id: rank(texts[id])))}
    for copy in costs:
        likely = [each for each in kins.of(copy) if _may_descend(each, copy, faithful)]
        for each in [each for each in likely if _is_credited(each, copy)] or likely:
            mate = each.mate(copy)
            costs[copy][mate] = _cost(each, copy) + TIE * order[mate]
    fixed = {id: {exemplar if exemplar in texts else ROOT: 0.0} for id, exemplar in settled.items()}
    tree = arborescence(ROOT, costs | fixed)
    parent = settled | {id: tree[id] for id in costs if tree[id] != ROOT}
    first = [Descent(copy, exemplar) for copy, exemplar in parent.items()]
    return tuple(sorted([*first, *_seconds(texts, kins, parent)]))


def _from_lost(kins: Kinships, lost: Iterable[Family]) -> dict[str, str]:
    """The lost witness of each article that has one: of several, the one that explains most of it."""
    best: dict[str, tuple[int, str]] = {}
    for family in lost:
        among = frozenset(family.copies)
        for id in family.copies:
            explained = max((each.explained(id) for each in kins.near(id, among)), default=0)
            if id not in best or explained > best[id][0]:
                best[id] = explained, family.lost.id
    return {id: witness for id, (_, witness) in best.items()}


def _drafts(texts: Mapping[str, Text], kins: Kinships) -> dict[str, str]:
    """The exemplars of texts of which nothing is known but their words: each is made from the draft before."""
    akin = frozenset(frozenset(each.ids) for each in kins)
    among = [each for each in kins if all(texts[id].bare for id in each.ids)]
    found: dict[str, str] = {}
    if sum(text.bare for text in texts.values()) < DRAFTS:
        return found
    for group in components(sorted({id for each in among for id in each.ids}), among):
        if len(group) <= ROW:
            found |= dict(steps({id: texts[id] for id in group}, akin))
    return found


def possible(pair: Kin, copy: str) -> bool:
    """Whether the times of publication allow that this one of the two is the copy."""
    later, earlier = pair.text(copy).article.published, pair.text(pair.mate(copy)).article.published
    if later is None or earlier is None:
        return True
    if len(later) > 10 and len(earlier) > 10:
        return earlier <= later
    return earlier[:10] <= later[:10]


def _may_descend(pair: Kin, copy: str, faithful: Set[str]) -> bool:
    """Whether the mate can be the first exemplar of this one.

    A page that has a lost exemplar's words is rather the one that took passages from here as well: that it was
    copied in turn is believed only where it is known to be the older. Of two that share some passages the one that
    is made of them more is the copy. Of two equal texts the first in rank is the exemplar.
    """
    mate = pair.mate(copy)
    if not pair.explained(copy) or not possible(pair, copy):
        return False
    if not possible(pair, mate):
        return True
    if mate in faithful or not _is_made_of_it(pair, copy):
        return False
    one, other = pair.text(copy), pair.text(mate)
    equal = pair.alignment.same >= EQUAL * max(len(one), len(other))
    return not equal or rank(other) < rank(one)


def _is_made_of_it(pair: Kin, copy: str) -> bool:
    """Whether this one of the two, rather than the other, consists of what they share."""
    return _share(pair, copy) >= min(MOSTLY, _share(pair, pair.mate(copy)))


def _share(pair: Kin, id: str) -> float:
    """How much of one of the two the other explains."""
    return pair.explained(id) / max(1, len(pair.text(id)))


def _is_credited(pair: Kin, copy: str) -> bool:
    """Whether the mate is the page of the house that the copy credits."""
    agency = pair.text(copy).article.agency
    mate = pair.text(pair.mate(copy))
    return prints_own(mate, agency) and not prints_own(pair.text(copy), agency)


def _cost(pair: Kin, copy: str) -> float:
    """How many words it takes to tell the copy to someone who has the exemplar."""
    text = pair.text(copy)
    added = len(text) - pair.explained(copy) - frame(text, pair.alignment.words_of(copy))
    return ADDED * added


def _seconds(texts: Mapping[str, Text], kins: Kinships, parent: Mapping[str, str]) -> Iterable[Descent]:
    """Further exemplars of articles that hold passages of another descent."""
    joined: set[tuple[str, str]] = set()  # (descent that took, descent it took from): no two take from each other
    for id in sorted(parent):
        if texts[id].bare:
            continue
        root = _root(id, parent)
        copied = [each for each in kins.of(id) if each.copied]
        explained = {at for each in copied if _root(each.mate(id), parent) == root for at in _words(each, id)}
        for each in sorted(copied, key=lambda each: (-len(_words(each, id) - explained), each.ids)):
            mate = each.mate(id)
            other = _root(mate, parent)
            new = _words(each, id) - explained
            if other == root or (other, root) in joined or not possible(each, id):
                continue
            if possible(each, mate) and not _is_made_of_it(each, id):
                continue
            if len(new) >= max(SECOND, SECOND_SHARE * len(texts[id])):
                explained |= new
                joined.add((root, other))
                yield Descent(id, mate if parent.get(mate, mate) in texts else parent[mate])


def _words(pair: Kin, id: str) -> frozenset[int]:
    """The narrative words that the article shares with the other."""
    lent = pair.text(id).lent
    return frozenset(at for at in pair.alignment.words_of(id) if not lent[at])


def _root(id: str, parent: Mapping[str, str]) -> str:
    while id in parent:
        id = parent[id]
    return id
