"""The lost witnesses of a story: the dispatches that several copies must come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stemma.model.reuse import Lost
from stemma.trace.kin import Kin, Kinships
from stemma.trace.words import Text

JOINS = 0.15  # of an uncredited page must come from the dispatch; a paragraph in a page's own report is no descent
CONTAINED = 0.98  # of the shorter article's words stand in the other: it may be a plain excerpt of it


@dataclass(frozen=True)
class Family:
    """A lost witness with the articles that hang on it; `credited` are those that name its agency."""

    lost: Lost
    copies: tuple[str, ...]
    credited: tuple[str, ...]


def families(texts: Mapping[str, Text], kins: Kinships) -> tuple[Family, ...]:
    """Every lost witness that the story asks for.

    A text credited to an agency is the agency's: all who share it hang on the dispatch, unless the agency's own
    page is here. Uncredited pages that share a text, each with changes of its own, have it from a common
    original as newsrooms do, not from each other.
    """
    found = list(_credited(texts, kins))
    settled = {id for family in found for id in family.copies}
    settled |= {id for id, text in texts.items() if text.article.agency}
    found += _uncredited(Kinships(each for each in kins if not settled.intersection(each.ids)))
    return tuple(found)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names of houses are one, whatever their case and spacing."""
    return one is not None and other is not None and _key(one) == _key(other)


def _key(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def is_agencys_own(text: Text) -> bool:
    """Whether the article stands on the page of the agency that it credits."""
    return same_name(text.article.agency, text.article.outlet)


def _credited(texts: Mapping[str, Text], kins: Kinships) -> Iterable[Family]:
    agencies: dict[str, str] = {}
    for id in sorted(texts):
        if name := texts[id].article.agency:
            agencies.setdefault(_key(name), name)
    for key, name in sorted(agencies.items()):
        members = {id for id, text in texts.items() if _key(text.article.agency or "") == key}
        among = [each for each in kins if members.issuperset(each.ids)]
        for group in components(sorted(members), among):
            if any(is_agencys_own(texts[id]) for id in group):
                continue
            joined = {each.mate(id) for id in group for each in kins.of(id) if _joins(texts[each.mate(id)], each)}
            copies = tuple(sorted(joined.union(group)))
            if len(copies) > 1:
                yield Family(_lost(name, group, copies), copies, tuple(group))


def _joins(text: Text, pair: Kin) -> bool:
    """Whether an uncredited page has enough of the dispatch to hang on it."""
    return not text.article.agency and pair.explained(text.id) >= JOINS * len(text)


def _lost(agency: str, credited: list[str], copies: tuple[str, ...]) -> Lost:
    others = len(copies) - len(credited)
    because = [f"{' and '.join(credited) if len(credited) < 4 else str(len(credited)) + ' articles'} credit {agency}"]
    if others:
        because.append(f"{others} more share its text without a credit")
    return Lost(f"lost-{_key(agency)}-{copies[0]}", agency, tuple(because))


def _uncredited(kins: Kinships) -> Iterable[Family]:
    parted = [each for each in kins if each.copied and _parted(each)]
    for core in components(sorted({id for each in parted for id in each.ids}), parted):
        near = {each.mate(id) for id in core for each in kins.of(id)}
        copies = tuple(sorted(near.union(core)))
        because = "the copies share a text, yet each has words where the others have the original's"
        yield Family(Lost(f"lost-{copies[0]}", None, (because,)), copies, ())


def _parted(pair: Kin) -> bool:
    """Whether two printings differ both ways, so that neither need be taken from the other."""
    one, other = (pair.text(id) for id in pair.ids)
    if one.bare and other.bare:
        return False
    if same_name(one.article.outlet, other.article.outlet):
        return False
    shorter = min(one, other, key=len)
    return pair.alignment.same < CONTAINED * len(shorter)


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
