"""Sentences are exact stretches of the text, and stops that end nothing do not cut."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stemma.lang import ENGLISH
from stemma.read.sentences import sentences


def cut(text: str) -> list[str]:
    return [sentence.text for sentence in sentences("a", text, ENGLISH)]


@given(st.text(alphabet="Aab .!?\"“”'\n19", max_size=80))
def test_every_sentence_is_its_span_and_none_is_blank(text: str) -> None:
    found = sentences("a", text, ENGLISH)
    assert all(sentence.span.of(text) == sentence.text and sentence.text.strip() for sentence in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(st.text(alphabet="Aab .!?\"“”'\n19", max_size=80))
def test_no_word_is_lost(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_titles_and_initials_do_not_end_a_sentence() -> None:
    text = "Lt. Col. Dana Orr met Dr. J. R. Falk of the U.S. Coast Guard. They spoke for an hour."
    assert cut(text) == [text[:62].strip(), "They spoke for an hour."]


def test_letters_with_stops_end_a_sentence_before_a_word_that_opens_one() -> None:
    assert cut("The ferry left at 5 p.m. The harbour was empty.") == [
        "The ferry left at 5 p.m.",
        "The harbour was empty.",
    ]


def test_a_closing_quotation_mark_stays_with_its_sentence() -> None:
    assert cut("The mayor wept. “We lost the bridge.” Nobody spoke.") == [
        "The mayor wept.",
        "“We lost the bridge.”",
        "Nobody spoke.",
    ]


def test_a_short_quotation_is_read_in_one_breath() -> None:
    assert cut('"It fell. I saw it," she said. He nodded.') == ['"It fell. I saw it," she said.', "He nodded."]


def test_a_long_quotation_is_cut_at_its_stops() -> None:
    text = (
        "“The water came over the wall before midnight and nobody had told us to leave. "
        "By morning the whole lower town stood under a metre of mud,” said the baker."
    )
    assert len(cut(text)) == 2


def test_a_teller_after_an_exclamation_belongs_to_it() -> None:
    assert cut('"Get out now!" Karim Haddad shouted. The roof came down.') == [
        '"Get out now!" Karim Haddad shouted.',
        "The roof came down.",
    ]


def test_paragraphs_end_at_blank_lines_or_where_there_are_none_at_line_ends() -> None:
    blank = sentences("a", "One fell.\nTwo fell.\n\nThree fell.", ENGLISH)
    lines = sentences("a", "One fell.\nTwo fell.", ENGLISH)
    assert [sentence.paragraph for sentence in blank] == [0, 0, 1]
    assert [sentence.paragraph for sentence in lines] == [0, 1]


def test_a_number_after_an_abbreviation_stays() -> None:
    assert cut("Pier No. 7 burned down. No one was hurt.") == ["Pier No. 7 burned down.", "No one was hurt."]


def test_a_footnote_mark_stays_with_its_sentence() -> None:
    assert cut("The dam was built in 1931. [4] It burst in 1950.") == [
        "The dam was built in 1931. [4]",
        "It burst in 1950.",
    ]


def test_a_middle_initial_ends_nothing_even_where_the_letter_is_an_abbreviation() -> None:
    assert cut("Dana B. Orr and Carl C. Falk came. They left at once.") == [
        "Dana B. Orr and Carl C. Falk came.",
        "They left at once.",
    ]
