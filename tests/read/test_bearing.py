"""Each pair of sentences is read by itself, in one order, however it is asked for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import numpy as np
import pytest
from tests.read.toy import VOCABULARY

from stemma.model.bearing import Chances, Told
from stemma.read.bearing import ASIDES, CARD, LABELS, SIDES, Bearer, bearer, row
from stemma.read.reader import folder
from stemma.read.session import Floats, Whole

SAID, FELL = Told("the mayor said"), Told("the bridge fell")


class Lower:
    """Tells of each piece its number, and counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
        self.asked += 1
        ids = inputs["input_ids"].astype(np.float32)
        return {"pieces": ids[..., None]}


class Upper:
    """Scores the first label by the first piece of the first sentence that tells it from others."""

    def __init__(self) -> None:
        self.sides: set[int] = set()

    def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
        self.sides |= {int(side) for side in inputs["side"][0]}
        first = inputs["pieces"][0][inputs["side"][0] == 0]
        return {"scores": np.array([[first.sum(), 0, 0, 0, 0]], np.float32)}


def toy() -> tuple[Bearer, Lower]:
    lower = Lower()
    return Bearer(lower, Upper(), VOCABULARY, "toy"), lower


def test_whichever_comes_first_the_answer_is_the_same() -> None:
    found, _ = toy()
    assert found.bearings([(SAID, FELL)]) == found.bearings([(FELL, SAID)])


def test_chances_are_shares_of_one() -> None:
    found, _ = toy()
    (chances,) = found.bearings([(SAID, FELL)])
    assert sum(chances) == pytest.approx(1)
    assert max(chances) == chances.same


def test_a_sentence_is_read_once_however_many_pairs_it_stands_in() -> None:
    found, lower = toy()
    found.bearings([(SAID, FELL), (FELL, SAID), (SAID, SAID)])
    assert lower.asked == 2


def test_a_long_sentence_is_read_by_its_beginning() -> None:
    assert row(Told("the " * 500), VOCABULARY) == row(Told("the " * 400), VOCABULARY)


def test_what_stands_before_a_sentence_is_read_from_its_end() -> None:
    near, far = (row(Told("the bridge fell", f"{'said ' * many}the mayor"), VOCABULARY) for many in (100, 200))
    assert near == far
    pieces, before = near
    assert pieces[before:] == row(FELL, VOCABULARY)[0][1:]


def test_the_model_is_told_which_words_only_stand_before() -> None:
    found, _ = toy()
    upper = Upper()
    Bearer(Lower(), upper, VOCABULARY, "toy").bearings([(Told("fell", "the bridge"), FELL)])
    assert found.bearings([(Told("fell", "the bridge"), FELL)]) != found.bearings([(Told("fell"), FELL)])
    assert {*SIDES, ASIDES[0]} <= upper.sides <= {*SIDES, *ASIDES}


def test_labels_are_told_by_name() -> None:
    assert tuple(Chances._fields) == LABELS


@pytest.mark.skipif(bearer() is None, reason="the files of the model of pairs were left out")
def test_the_installed_files_are_those_that_the_card_names() -> None:
    told = json.loads((folder() / CARD).read_text("utf-8"))["sha256"]
    assert told
    for name, sha256 in told.items():
        assert hashlib.sha256((folder() / name).read_bytes()).hexdigest() == sha256, name


@pytest.mark.skipif(bearer() is None, reason="the files of the model of pairs were left out")
def test_the_installed_model_knows_what_says_the_same() -> None:
    found = bearer()
    assert found is not None
    fell = Told("The bridge over the Orr fell on Friday, the mayor said.")
    others = (Told("On Friday the bridge across the Orr collapsed."), Told("Bread has doubled in price since May."))
    same, other = found.bearings([(fell, one) for one in others])
    assert same.none < 0.5 < other.none
