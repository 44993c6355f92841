"""What of each story stands in articles of other stories: found by kept fingerprints, verified by alignment."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence

from stemma.desk.across import candidates, copied, marked, packed, unpacked
from stemma.desk.work import Work, batches
from stemma.model import Article, Elsewhere, Passage, Story
from stemma.store.codec import decode, encode
from stemma.store.marks import Marked, Pair
from stemma.trace import InCommon

TOGETHER = 500  # articles or pairs between two commits


def elsewhere(
    work: Work, stories: Sequence[Story], articles: Sequence[Article]
) -> Mapping[str, tuple[Elsewhere, ...]]:
    """For each story, by id, the passages that articles of other stories have too."""
    prints = {article.id: _fingerprint(work, article.text) for article in articles}
    _mark(work, articles, prints)
    story_of = {id: story.id for story in stories for id in story.articles}
    known = {article.id: article for article in articles}
    marks = ((known[each.article], unpacked(each.marks, each.places)) for each in _current(work, prints))
    crossing = [pair for pair in candidates(marks) if story_of.get(pair[0]) != story_of.get(pair[1])]
    return _told(_verified(work, crossing, known, prints), story_of, known)


def _fingerprint(work: Work, text: str) -> str:
    """By whom, and of which text: equal fingerprints, equal marks."""
    return f"{work.version('marks')} {hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _current(work: Work, prints: Mapping[str, str]) -> list[Marked]:
    return [each for each in work.store.fingerprints() if prints.get(each.article) == each.fingerprint]


def _mark(work: Work, articles: Sequence[Article], prints: Mapping[str, str]) -> None:
    """Fingerprints of every article that has none yet, or changed since."""
    done = {each.article for each in _current(work, prints)}
    for some in batches((article for article in articles if article.id not in done), TOGETHER):
        made = zip(some, marked([article.text for article in some]), strict=True)
        work.store.keep_marks([Marked(each.id, prints[each.id], *packed(marks)) for each, marks in made])


def _verified(
    work: Work, pairs: Sequence[tuple[str, str]], known: Mapping[str, Article], prints: Mapping[str, str]
) -> dict[tuple[str, str], InCommon]:
    """The pairs that share a passage by copying; what was aligned before is not aligned again."""
    made = {
        pair: hashlib.sha256("\n".join((work.version("kin"), *(prints[id] for id in pair))).encode()).hexdigest()[:16]
        for pair in pairs
    }
    before = {(each.one, each.other): each for each in work.store.pairs()}
    todo = [pair for pair in pairs if pair not in before or before[pair].fingerprint != made[pair]]
    for some in batches(todo, TOGETHER):
        found = [Pair(*pair, made[pair], _written(copied(known[pair[0]], known[pair[1]]))) for pair in some]
        before |= {(each.one, each.other): each for each in found}
        work.store.keep_pairs(found)
    values = {pair: before[pair].value for pair in pairs}
    return {pair: decode(value, InCommon) for pair, value in values.items() if value is not None}


def _written(found: InCommon | None) -> str | None:
    return None if found is None else encode(found)


def _told(
    found: Mapping[tuple[str, str], InCommon], story_of: Mapping[str, str], known: Mapping[str, Article]
) -> Mapping[str, tuple[Elsewhere, ...]]:
    """Each pair from both sides, the most words first."""
    told: dict[str, list[Elsewhere]] = defaultdict(list)
    for (one, other), common in found.items():
        back = tuple(sorted(Passage(each.other, each.one) for each in common.passages))
        told[story_of[one]].append(
            Elsewhere(one, other, known[other].name, story_of[other], common.words, common.passages)
        )
        told[story_of[other]].append(Elsewhere(other, one, known[one].name, story_of[one], common.words, back))
    return {story: tuple(sorted(each, key=lambda one: (-one.words, one))) for story, each in told.items()}
