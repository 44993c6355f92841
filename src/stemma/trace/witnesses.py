"""The lost witnesses of a story: the dispatches that several copies must come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from stemma.model.reuse import Lost
from stemma.trace.houses import house, same_house
from stemma.trace.kin import Kin, Kinships
from stemma.trace.rewrite import Retelling
from stemma.trace.variants import parted_by_variants
from stemma.trace.words import Text

HEADS = 2  # copies that share most with the others: the family is what has text of theirs
OURS = 0.5  # of the words that a page shares with a member must be words the member has from the family
JOINS = 0.15  # of an uncredited page must come from the dispatch; a paragraph in a page's own report is no descent
CHANGED = 0.01  # of the words of common passages differ: more than a slip, so somebody edited what both print


@dataclass(frozen=True)
class Family:
    """A lost witness with the articles that hang on it; `credited` are those that name its agency."""

    lost: Lost
    copies: tuple[str, ...]
    credited: tuple[str, ...]
    retold: Mapping[str, Retelling] = field(default_factory=dict)

    def joined_by(self, retold: Mapping[str, Retelling]) -> Family:
        """The family with articles that retell its lost witness. Some of them may be known as its copies already."""
        copies = tuple(sorted({*self.copies, *retold}))
        joined = replace(self, copies=copies, retold=retold)
        return replace(joined, lost=_lost(joined)) if self.lost.agency else joined


def families(texts: Mapping[str, Text], kins: Kinships) -> tuple[Family, ...]:
    """Every lost witness that the story asks for, and those of single credited pages, which may yet prove shared.

    A text credited to an agency is the agency's: all who share it hang on the dispatch, unless the agency's own
    page is here. Uncredited pages that share a text have it from a common original where their variants say so.
    """
    found: list[Family] = []
    settled = {id for id, text in texts.items() if text.article.agency}
    for name, group in _crediting(texts, kins):
        copies = _grown(group, kins)
        settled |= set(copies)
        if not any(prints_own(texts[id], name) for id in group):
            family = Family(Lost(f"lost-{house(name)}-{copies[0]}", name, ()), copies, tuple(group))
            found.append(replace(family, lost=_lost(family)))
    found += _uncredited(Kinships(each for each in kins if not settled.intersection(each.ids)))
    return tuple(found)


def prints_own(text: Text, agency: str | None) -> bool:
    """Whether the article stands on the page of the agency, or of the paper, that others credit."""
    return same_house(text.article.outlet, agency)


def _crediting(texts: Mapping[str, Text], kins: Kinships) -> Iterable[tuple[str, list[str]]]:
    """Each credited house with the pages that share one text of it, its own page among them where that is here."""
    for name in sorted({text.article.agency for text in texts.values() if text.article.agency}):
        crediting = {id for id, text in texts.items() if text.article.agency == name}
        members = crediting | {id for id, text in texts.items() if prints_own(text, name)}
        among = [each for each in kins if members.issuperset(each.ids)]
        for group in components(sorted(members), among):
            if crediting.intersection(group):
                yield name, group


def _grown(heads: list[str], kins: Kinships) -> tuple[str, ...]:
    """The heads of a family with all uncredited pages that share the family's text, sorted.

    A page joins through the words that its relative has from the family. What a digest has from elsewhere does
    not bring that elsewhere in.
    """
    ours: dict[str, frozenset[int]] = {}
    waiting = list(heads)
    while waiting:
        id = waiting.pop(0)
        for each in kins.of(id):
            mate = each.mate(id)
            if mate in ours or mate in heads or not _joins(each, mate):
                continue
            words = each.alignment.words_of(id)
            if len(words & ours.get(id, words)) >= OURS * len(words):
                ours[mate] = each.alignment.words_of(mate)
                waiting.append(mate)
    return tuple(sorted({*heads, *ours}))


def _joins(pair: Kin, id: str) -> bool:
    """Whether an uncredited page has enough from the other to be its descendant or its sibling."""
    text = pair.text(id)
    return not text.article.agency and pair.explained(id) >= JOINS * len(text)


def _lost(family: Family) -> Lost:
    """The dispatch with the reasons to believe in it."""
    credited, others = len(family.credited), len(family.copies) - len(family.credited)
    because = [f"{credited} {'article credits' if credited == 1 else 'articles credit'} {family.lost.agency}"]
    if others:
        because.append(f"{others} more {'has' if others == 1 else 'have'} its text without a credit")
    return replace(family.lost, because=tuple(because))


def _uncredited(kins: Kinships) -> Iterable[Family]:
    parted = [each for each in kins if each.copied and _parted(each)]
    for core in components(sorted({id for each in parted for id in each.ids}), parted):
        among = frozenset(core)
        heads = sorted(core, key=lambda id: (-sum(each.strength for each in kins.near(id, among)), id))[:HEADS]
        copies = _grown(heads, kins)
        if parted_by_variants(copies, kins):
            because = "of three copies each has words where the other two agree on others"
        elif any(not _dated(each) for each in parted if among.issuperset(each.ids)):
            because = "the copies share a text, yet each has words of its own, and no date says which was first"
        else:
            continue
        yield Family(Lost(f"lost-{copies[0]}", None, (because,)), copies, ())


def _dated(pair: Kin) -> bool:
    """Whether both pages bear the day of their publication."""
    return all(pair.text(id).article.day for id in pair.ids)


def _parted(pair: Kin) -> bool:
    """Whether two houses print one text in different words, so that neither need have it from the other.

    Text that one has and the other lacks tells nothing: a digest pastes, a paper trims, and what is cut inside a
    passage is trimmed too. Where each has words inside a passage that the other has not, both were edited, as
    newsrooms edit what an agency sends them; unless one says that it has the text from the other.
    """
    one, other = (pair.text(id) for id in pair.ids)
    if (one.bare and other.bare) or same_house(one.article.outlet, other.article.outlet):
        return False
    if names_house_of(one, other) or names_house_of(other, one):
        return False
    return all(pair.alignment.edits_of(id) > CHANGED * pair.alignment.same for id in pair.ids)


def names_house_of(copy: Text, exemplar: Text) -> bool:
    """Whether a text names the other's house: in a credit, or anywhere as the house writes itself."""
    outlet = exemplar.article.outlet
    if outlet is None or same_house(copy.article.outlet, outlet):
        return False
    credits = [copy.article.agency, *(credit.agency for credit in copy.article.credits)]
    named = re.search(rf"\b{re.escape(outlet)}\b", copy.article.text)
    return bool(named) or any(same_house(credit, outlet) for credit in credits)


def components(ids: list[str], kins: Iterable[Kin]) -> list[list[str]]:
    """The articles joined by verified kinships, each group sorted, groups by their first."""
    leader = {id: id for id in ids}

    def find(id: str) -> str:
        while leader[id] != id:
            leader[id] = leader[leader[id]]
            id = leader[id]
        return id

    for each in kins:
        one, other = sorted(find(id) for id in each.ids)
        leader[other] = one
    groups: dict[str, list[str]] = {}
    for id in ids:
        groups.setdefault(find(id), []).append(id)
    return [sorted(group) for _, group in sorted(groups.items())]
