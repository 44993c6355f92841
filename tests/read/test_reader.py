"""The reader says of each window the same in any company, and every span cuts out what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.toy import CARD, VOCABULARY, Toy, toy

from stemma.lang import ENGLISH
from stemma.model.gloss import Gloss, Window
from stemma.read.glossing import coded
from stemma.read.reader import Reader
from stemma.read.sentences import sentences
from stemma.read.session import Floats, Whole


def windows(text: str) -> tuple[Window, ...]:
    return toy().windows(text, sentences("a", text, ENGLISH))


def read(text: str) -> tuple[Window, Gloss]:
    (window,) = windows(text)
    return window, toy().gloss(window)


def test_who_says_what_is_cited() -> None:
    text = "The mayor said the bridge fell."
    window, gloss = read(text)
    (said,) = gloss.said or ()
    assert said.source is not None
    cited = (said.source, said.cue, *said.content)
    assert [window.lift(stretch).of(text) for stretch in cited] == ["The mayor", "said", "the bridge fell"]


def test_a_cue_without_content_is_no_saying() -> None:
    assert read("The mayor said.")[1].said == ()


def test_a_model_that_never_learned_who_says_what_leaves_it_to_rules() -> None:
    reader = Reader(Toy(), replace(CARD, attribution=None), VOCABULARY)
    (window,) = windows("The mayor said the bridge fell.")
    assert reader.gloss(window).said is None


def test_every_word_has_a_head_in_its_own_sentence_and_each_sentence_one_root() -> None:
    window, gloss = read("The mayor said the bridge fell. The harbour fell.")
    for word, head in enumerate(gloss.heads):
        assert head == -1 or window.sentences[head] == window.sentences[word]
    roots = [window.sentences[word] for word, head in enumerate(gloss.heads) if head == -1]
    assert sorted(roots) == [0, 1]


def test_a_word_that_the_model_cannot_see_is_skipped() -> None:
    text = "The mayor \x07 said the bridge fell."
    window, gloss = read(text)
    unseen = [window.text[start:end] for start, end in window.words].index("\x07")
    assert (gloss.pos[unseen], gloss.heads[unseen]) == ("", -1)
    assert window.lift(gloss.said[0].cue).of(text) == "said"


def test_a_window_of_nothing_that_can_be_seen_has_an_empty_gloss() -> None:
    (window,) = windows("\x07")
    assert toy().gloss(window) == Gloss(window.key, names=(), said=())


def test_the_order_and_the_company_of_windows_change_nothing() -> None:
    found = windows("The mayor said the bridge fell.\n\nThe harbour fell, the mayor said.\n\nThe beach.")
    reader = toy()
    forwards = [reader.gloss(window) for window in found]
    backwards = [toy().gloss(window) for window in reversed(found)]
    assert forwards == backwards[::-1]


def test_a_run_of_the_model_holds_one_window() -> None:
    model = Toy()
    reader = Reader(model, CARD, VOCABULARY)
    for window in windows("The mayor said the bridge fell.\n\nThe beach."):
        reader.gloss(window)
    assert [list(ids[[0, -1]]) for ids in model.asked] == [[101, 102], [101, 102]]


def test_a_word_of_two_pieces_stands_in_the_row_of_its_first() -> None:
    (window,) = windows("harbour fell")
    code = coded(window, VOCABULARY)
    assert code.first.tolist() == [1, 3]
    assert code.inputs["sentence"].tolist() == [[-1, 0, -1, 0, -1]]
    assert code.inputs["shape"].tolist() == [[0, 1, 1, 1, 0]]


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["the", "mayor", "said", ".", "\x07", "\ud800", "e\u0301", "巴", '"', "\n\n"]), max_size=40
    )
)
def test_spans_are_right_in_any_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    reader = toy()
    for window in windows(text):
        gloss = reader.gloss(window)
        assert len(gloss.pos) in (0, len(window.words))
        for said in gloss.said or ():
            assert window.lift(said.cue).of(text) == "said"
            assert all(window.span.holds(window.lift(stretch)) for stretch in said.content)


def test_what_speaks_for_a_word_as_a_deed_is_its_own_and_its_sentences_share() -> None:
    class Telling(Toy):
        def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
            found = super().run(inputs)
            pieces = inputs["input_ids"].shape[1]
            found["meant"] = np.arange(3 * pieces, dtype=np.float32).reshape(1, pieces, 3)
            return found

    (window,) = windows("The mayor fell. The bridge.")
    gloss = Reader(Telling(), CARD, VOCABULARY).gloss(window)
    # pieces 1 to 4 are the first sentence, 5 to 7 the second; a row is 3n, 3n + 1, 3n + 2
    assert gloss.meant[:4] == (3 + 8.5, 6 + 8.5, 9 + 8.5, 12 + 8.5)
    assert gloss.meant[4:] == (15 + 19.0, 18 + 19.0, 21 + 19.0)
    assert gloss.about == 14.0
