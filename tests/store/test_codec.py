from __future__ import annotations

import gc
import json
from math import inf, isnan, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.errors import BadDesk
from stemma.model import (
    Article,
    Attribution,
    Claim,
    Drift,
    Event,
    Judgement,
    Moment,
    Notes,
    Outcome,
    Place,
    Point,
    Quantity,
    Quotation,
    Reading,
    Span,
    Stemma,
    Story,
)  # fmt: skip
from stemma.store.codec import decode, encode, respelled

KEPT = (
    Article, Attribution, Claim, Drift, Event, Judgement, Moment, Notes, Outcome, Place, Point, Quantity, Quotation,
    Reading, Stemma, Story,
)  # fmt: skip
FIGURES = st.floats(allow_nan=False)
WHOLE = st.integers(min_value=-(2**63), max_value=2**63 - 1)

for primitive, figures in ((float, FIGURES), (int, WHOLE)):
    st.register_type_strategy(primitive, figures)


@pytest.mark.parametrize("of", KEPT, ids=lambda of: of.__name__)
def test_every_value_comes_back_equal(of: type) -> None:
    @settings(max_examples=15, deadline=None, database=None, derandomize=True)
    @given(st.from_type(of))
    def comes_back(value: object) -> None:
        assert decode(encode(value), of) == value

    comes_back()


@given(low=FIGURES, high=st.none() | FIGURES, value=st.text())
@settings(deadline=None, database=None, derandomize=True)
def test_no_figure_and_an_open_end_stay_two_things(low: float, high: float | None, value: str) -> None:
    reading = Reading(value, (), (), (), low=low, high=high)
    assert decode(encode(reading), Reading) == reading


def test_an_open_end_is_written_as_a_word() -> None:
    span = Span("a", 0, 8)
    written = json.loads(encode(Quantity(40, inf, "families", span, span)))
    assert (written["low"], written["high"]) == (40, "inf")


def test_words_that_look_like_figures_stay_words() -> None:
    for word in ("inf", "null", "12", "true"):
        reading = Reading(word, (), (word,), (), of=word)
        assert decode(encode(reading), Reading) == reading


def test_even_a_figure_that_is_none_comes_back() -> None:
    assert isnan(decode(encode(nan), float))


def test_a_file_name_in_an_unknown_encoding_is_spelled_out() -> None:
    outcome = Outcome("pages/caf\udce9.html", "ok", "not \ud800 text")  # type: ignore[arg-type]
    assert decode(encode(outcome), Outcome).place == "pages/caf\\udce9.html" == respelled(outcome.place)


def test_json_is_what_any_program_reads() -> None:
    assert encode((inf, -inf)) == '["inf","-inf"]'


@pytest.mark.parametrize("text", ["", "{", '{"place": 3, "ending": "ok"}', '{"place": "a", "ending": "lost"}'])
def test_a_damaged_value_is_a_bad_desk(text: str) -> None:
    with pytest.raises(BadDesk, match="Outcome that cannot be read"):
        decode(text, Outcome)


def test_a_value_from_before_a_field_was_added_takes_the_default() -> None:
    assert decode('{"place": "a.html", "ending": "ok", "gone": 1}', Outcome).because is None


def test_garbage_is_collected_again_after_a_value_was_read_or_could_not_be() -> None:
    decode("[1.5]", tuple[float, ...])
    assert gc.isenabled()
    with pytest.raises(BadDesk):
        decode("[", tuple[float, ...])
    assert gc.isenabled()


def test_where_nobody_collects_garbage_reading_does_not_begin_to() -> None:
    gc.disable()
    try:
        decode("[1.5]", tuple[float, ...])
        assert not gc.isenabled()
    finally:
        gc.enable()
