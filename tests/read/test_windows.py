"""Windows hold every word of the text once, fit the model, and do not depend on what stands around their paragraph."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.read.toy import VOCABULARY

from stemma.lang import ENGLISH
from stemma.model.gloss import Window
from stemma.read.sentences import sentences
from stemma.read.windows import MOST, windows
from stemma.read.words import words

TEXTS = st.text(alphabet=st.one_of(st.sampled_from("Aab .!?\"“”'\n19"), st.characters()), max_size=80)


def cut(text: str) -> tuple[Window, ...]:
    return windows(text, sentences("a", text, ENGLISH), VOCABULARY)


@given(TEXTS)
def test_every_window_and_every_word_is_its_span(text: str) -> None:
    for window in cut(text):
        assert window.span.of(text) == window.text
        for number, (start, end) in enumerate(window.words):
            assert window.lift((number, number + 1)).of(text) == window.text[start:end]
            assert not window.text[start:end].isspace()


@given(TEXTS)
def test_no_word_is_lost_and_none_is_read_twice(text: str) -> None:
    read = [window.text[start:end] for window in cut(text) for start, end in window.words]
    assert "".join(read) == "".join(text.split())


def test_a_paragraph_is_a_window_whatever_stands_around_it() -> None:
    paragraph = "The bridge fell. The mayor said nothing."
    one, other = cut(paragraph), cut(f"The mayor fell.\n\n{paragraph}\n\nThe end.")[1:2]
    assert [window.key for window in one] == [window.key for window in other]
    assert one[0].sentences[0] == 0
    assert max(one[0].sentences) == 1


def test_a_paragraph_that_does_not_fit_is_cut_between_sentences() -> None:
    found = cut("The bridge fell. " * 80)
    assert len(found) > 1
    assert all(window.text.startswith("The bridge") and window.text.endswith("fell.") for window in found)


def test_a_sentence_that_does_not_fit_is_cut_between_words() -> None:
    found = cut("bridge " * 400)
    assert [len(window.words) for window in found] == [MOST, MOST, 400 - 2 * MOST]


def test_a_word_that_does_not_fit_has_a_window_of_its_own() -> None:
    found = cut("bridge www." + "." * 1000 + " bridge")
    assert max(len(window.words) for window in found) == 1


def test_a_text_of_endless_addresses_is_cut_in_steady_time() -> None:
    assert len(words("a." * 50_000 + " " + "a-" * 50_000)) > 1
