"""The stories that bearings are learned from say of each pair of sentences what it is, once."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from training.accounts import NONE, drawn, mistaken, pairs, parted, stories

from stemma.read.bearing import LABELS

MILL: dict[str, Any] = {
    "id": "mill",
    "reports": [
        {"id": "a", "sentences": ["The mill burned down on Friday.", "Nobody was inside."]},
        {"id": "b", "sentences": ["Two men were in the mill, the miller said.", "The harvest is late."]},
    ],
    "pairs": [["b", 0, "a", 1, "opposed"]],
}


@pytest.fixture(scope="module")
def written() -> list[dict[str, Any]]:
    return stories()


def test_every_pair_of_a_story_stands_once_with_its_label() -> None:
    found = {frozenset((pair.one.text, pair.other.text)): LABELS[pair.label] for pair in pairs(MILL)}
    assert len(found) == 6
    assert found[frozenset({"Nobody was inside.", "Two men were in the mill, the miller said."})] == "opposed"
    assert Counter(found.values()) == {"opposed": 1, "none": 5}


def test_each_label_comes_with_pairs_that_have_none_and_share_most_words() -> None:
    made = drawn(pairs(MILL), hard=1, loose=0, chance=random.Random(1))
    assert [LABELS[pair.label] for pair in made] == ["opposed", "none"]
    assert made[1].near == max(pair.near for pair in pairs(MILL) if pair.label == NONE)


def test_a_sentence_is_read_with_those_before_it() -> None:
    told = {end.text: end.before for pair in pairs(MILL) for end in (pair.one, pair.other)}
    assert told["The harvest is late."] == "Two men were in the mill, the miller said."
    assert told["The mill burned down on Friday."] == ""


def test_what_a_model_takes_for_likely_and_is_not_is_learned_from() -> None:
    late = next(pair for pair in pairs(MILL) if {pair.one.text, pair.other.text} >= {"The harvest is late."})
    made = mistaken(pairs(MILL), lambda pair: 0.9 if pair == late else 0.0, hard=1, loose=0, chance=random.Random(1))
    assert [LABELS[pair.label] for pair in made] == ["opposed", "none"]
    assert made[1] == late


def test_what_is_held_out_is_never_learned_from(written: list[dict[str, Any]]) -> None:
    learned, held = parted(written)
    assert not {story["id"] for story in learned} & {story["id"] for story in held}
    assert len(learned) + len(held) == len(written)


def test_every_label_names_two_sentences_that_are_there(written: list[dict[str, Any]]) -> None:
    for story in written:
        ends = {(report["id"], n) for report in story["reports"] for n in range(len(report["sentences"]))}
        named = [((one, at), (other, to), label) for one, at, other, to, label in story["pairs"]]
        assert all({one, other} <= ends and one != other for one, other, _ in named), story["id"]
        assert {label for *_, label in named} <= set(LABELS) - {"none"}, story["id"]
        assert len({frozenset((one, other)) for one, other, _ in named}) == len(named), story["id"]


def test_no_story_stands_twice(written: list[dict[str, Any]]) -> None:
    names = Counter(story["id"] for story in written)
    assert [name for name, count in names.items() if count > 1] == []
