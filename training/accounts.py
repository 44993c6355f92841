"""The stories in `accounts/`: independent reports of invented events, and how their sentences bear on each other.

All were written for Stemma. A line of a file is one story with two to four reports; `pairs` names the sentences that
answer one particular question, and how: `same`, `opposed`, `changed`, `beside`. What is not listed bears on nothing.
A line of a file in `accounts/sets/` is one sentence `a` with others of its event, under what each is to it.

`accounts/read.csv` labels sentences of real reports by where they stand: their texts are no part of the project.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

from stemma.lang import ENGLISH
from stemma.model.bearing import Told, in_place
from stemma.read.bearing import LABELS
from stemma.read.sentences import sentences

FOLDER = Path(__file__).parent / "accounts"
READ = FOLDER / "read.csv"
AS_LABEL = {"part": "beside"}  # what two sentences tell by the way: it bears on both, and is the point of neither
LEARNED_FROM = ("ecbplus-dev", "ecbplus-train", "galaxy-medium")
LEAST, MOST = 5, 70  # words of a sentence of real reports
WITHIN, CLOSE, REPEATED = 30, 12, 0.6  # sentences and pairs of an article, and words in common that repeat a sentence
JUDGED_ON = "held out"  # the use of those that are never learned from: of 40 of BASIL's 100 events
HELD_OUT = 8  # of so many stories one is never learned from
TAKEN = 0.15  # chance from which a model takes two sentences to bear on each other, though not surely
NONE = LABELS.index("none")
TELLERS = (
    ".",
    ", the mayor said.",
    ", police said.",
    ", according to a spokeswoman.",
    ", witnesses said.",
    ", he added.",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences and the number of their label; `near`: how many words both have."""

    one: Told
    other: Told
    label: int
    near: float
    story: str


def stories(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """All stories, in the order of their names."""
    lines = (line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines())
    return sorted((json.loads(line) for line in lines if line.strip()), key=lambda story: str(story["id"]))


def sets(folder: Path = FOLDER / "sets") -> list[dict[str, Any]]:
    """All sets, in the order of their names."""
    return stories(folder)


def parted(found: Sequence[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The stories to learn from, and those that are held out."""
    held = [story for number, story in enumerate(found) if number % HELD_OUT == 0]
    return [story for number, story in enumerate(found) if number % HELD_OUT], held


def pairs(story: dict[str, Any]) -> Iterator[Pair]:
    """Every pair of sentences of a story once."""
    places = [(report["id"], number) for report in story["reports"] for number in range(len(report["sentences"]))]
    told = {_ends(*pair[:4]): LABELS.index(pair[4]) for pair in story["pairs"]}
    sentence = {
        (report["id"], number): in_place(report["sentences"], number)
        for report in story["reports"]
        for number in range(len(report["sentences"]))
    }
    for (a, i), (b, j) in combinations(places, 2):
        one, other = sentence[a, i], sentence[b, j]
        label = told.get(_ends(a, i, b, j), NONE)
        yield Pair(one, other, label, _near(one, other), story["id"])


def set_pairs(one: dict[str, Any]) -> Iterator[Pair]:
    """The sentence of a set, and each that says the same, with all that bear on it; and what was told to bear not."""
    lead = [Told(text) for text in (one["a"], *one["same"])]
    for mine, theirs in combinations(lead, 2):
        yield Pair(mine, theirs, LABELS.index("same"), _near(mine, theirs), one["id"])
    for label, name in enumerate(LABELS):
        if name != "same":
            for mine in lead:
                for theirs in map(Told, one.get(name, ())):
                    yield Pair(mine, theirs, label, _near(mine, theirs), one["id"])


def read_pairs(corpora: Path | None) -> tuple[list[Pair], list[Pair]]:
    """The labelled sentences of real reports to learn from, and those to be judged on; none without the texts."""
    if corpora is None:
        return [], []
    with READ.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = {name: _texts(corpora / "group" / name) for name in sorted({row["set"] for row in rows})}
    found: tuple[list[Pair], list[Pair]] = [], []
    for row in rows:
        one, other = (
            _cited(texts[row["set"]][row[side]], int(row[f"{side}_start"]), int(row[f"{side}_end"])) for side in "ab"
        )
        pair = Pair(one, other, LABELS.index(AS_LABEL.get(row["label"], row["label"])), _near(one, other), row["set"])
        found[row["use"] == JUDGED_ON].append(pair)
    return found


def _cited(text: str, start: int, end: int) -> Told:
    """A sentence of an article with those before it."""
    before = [text[at:to].strip() for at, to in _cut(text) if at < start - 1]
    return in_place((*before, text[start:end].strip()), len(before))


@lru_cache(maxsize=4096)
def _cut(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((one.span.start, one.span.end) for one in sentences("", text, ENGLISH))


def in_one_article(corpora: Path | None, count: int, chance: random.Random) -> list[Pair]:
    """Sentences of one article that share most words: they speak of the same people and seldom say the same."""
    if corpora is None:
        return []
    found: list[Pair] = []
    for name in LEARNED_FROM:
        for text in _texts(corpora / "group" / name).values():
            every = (Told(one.text.strip()) for one in sentences("", text, ENGLISH))
            some = [one for one in every if LEAST <= len(one.text.split()) <= MOST][:WITHIN]
            made = [Pair(one, other, NONE, _near(one, other), name) for one, other in combinations(some, 2)]
            found += sorted((pair for pair in made if pair.near < REPEATED), key=lambda pair: -pair.near)[:CLOSE]
    return chance.sample(found, min(count, len(found)))


def _texts(folder: Path) -> dict[str, str]:
    packed = folder / "in.jsonl.gz"
    text = gzip.decompress(packed.read_bytes()) if packed.exists() else (folder / "in.jsonl").read_bytes()
    return {row["id"]: row["text"] for row in map(json.loads, text.decode("utf-8").splitlines())}


def retold(found: Sequence[dict[str, Any]], count: int, chance: random.Random) -> list[Pair]:
    """Sentences beside themselves with another teller: they say the same, which the written pairs seldom show."""
    every = [text for story in found for report in story["reports"] for text in report["sentences"]]
    made = []
    for text in chance.sample(every, min(count, len(every))):
        tail = chance.choice(TELLERS)
        other = text if len(tail) == 1 or text[-1] != "." else text[:-1] + tail
        made.append(Pair(Told(text), Told(other), LABELS.index("same"), 1.0, ""))
    return made


def drawn(found: Iterable[Pair], hard: float, loose: float, chance: random.Random) -> list[Pair]:
    """All pairs with a label; for each of them `hard` without one that share most words, and `loose` at random."""
    rows = list(found)
    told = [pair for pair in rows if pair.label != NONE]
    bare = sorted((pair for pair in rows if pair.label == NONE), key=lambda pair: -pair.near)
    first = round(hard * len(told))
    return told + bare[:first] + _some(bare[first:], loose * len(told), chance)


def mistaken(
    found: Iterable[Pair], likely: Callable[[Pair], float], hard: float, loose: float, chance: random.Random
) -> list[Pair]:
    """All pairs with a label; for each `hard` without that a model takes for likely, and `loose` of the others."""
    rows = list(found)
    told = [pair for pair in rows if pair.label != NONE]
    taken = [pair for pair in rows if pair.label == NONE and likely(pair) >= TAKEN]
    left = [pair for pair in rows if pair.label == NONE and likely(pair) < TAKEN]
    return told + _some(taken, hard * len(told), chance) + _some(left, loose * len(told), chance)


def _some(rows: Sequence[Pair], count: float, chance: random.Random) -> list[Pair]:
    return chance.sample(rows, min(len(rows), round(count)))


def _ends(a: str, i: int, b: str, j: int) -> frozenset[tuple[str, int]]:
    return frozenset({(a, i), (b, j)})


def _near(one: Told, other: Told) -> float:
    """Long words in common, as part of the shorter sentence's."""
    mine, theirs = (
        {word.lower().strip(".,;:\"“”'’")[:6] for word in told.text.split() if len(word) > 3} for told in (one, other)
    )
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))
