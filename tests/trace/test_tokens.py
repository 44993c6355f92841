"""Words as numbers: what arithmetic on bytes finds is what a look at each word finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trace.dam import OWN, WIRE

from stemma.lang import ENGLISH
from stemma.trace.tokens import Tokens
from stemma.trace.words import folder

TOKENS = Tokens(folder(ENGLISH.spelling))
ODD = "Ünal’s “quoted” word — 12,000\u00a0men\u2009at\u2028the U.S. harbour\x00\x1b[2J *** ﬁne \U0001f525 שלום عاجل война"


def by_bytes(*texts: str) -> list[list[int]]:
    return [words.tolist() for words in TOKENS.numbered(texts)]


@pytest.mark.parametrize("text", [WIRE, OWN, ODD, "", " ", "-", "a", "\n\n", "word", "x " * 300])
def test_both_ways_find_the_same_words(text: str) -> None:
    assert by_bytes(text) == [TOKENS.one_by_one(text).tolist()]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), max_size=6))
def test_texts_beside_each_other_do_not_mix(texts: list[str]) -> None:
    assert by_bytes(*texts) == [words for text in texts for words in by_bytes(text)]


def test_every_kind_of_space_parts_words() -> None:
    assert by_bytes("market\u00a0hall", "market\u2003hall", "market\u0085hall", "market\thall") == by_bytes(
        *["market hall"] * 4
    )


def test_a_script_without_spaces_has_a_word_for_every_character() -> None:
    (words,) = by_bytes("洪水淹没了市场，没有人。")
    assert len(words) == len("洪水淹没了市场没有人")


def test_spelling_is_no_difference() -> None:
    assert by_bytes("nine harbours") == by_bytes("9 Harbors")


def test_a_full_table_still_gives_every_word_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stemma.trace.tokens.REMEMBERED", 3)
    small = Tokens(folder(ENGLISH.spelling))
    for _ in range(2):
        assert small.numbered([WIRE])[0].tolist() == TOKENS.one_by_one(WIRE).tolist()
