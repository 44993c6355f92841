"""Times of day told to the minute: two reporters who have the same one tell of one thing."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate.hours import clock
from stemma.lang import ENGLISH
from stemma.model import Dossier, Finding

BRIGADE = (
    "The fire broke out at about 3:20 p.m. on Tuesday above Orrdale, said Ada Quill, who heads the fire brigade."
)
PRIEST = "The priest of Orrdale, Jon Pell, first saw smoke at twenty past three, which he wrote in his book, he said."
TRAIN = "The milk train leaves Orrdale at half past three, the guard Ola Brun said, and it was on time that day."


def told(*texts: str) -> Dossier:
    articles = [article(f"p{number}", text) for number, text in enumerate(texts)]
    return dossier(articles, [(one.id,) for one in articles])


def test_figures_and_words_are_one_time() -> None:
    words = "At 03:40 hours, at 3.40am, at twenty to four, at 3:40 by the clock."
    assert clock(words, ENGLISH) == {3 * 60 + 40}
    assert clock("at a quarter past twelve", ENGLISH) == {15}


def test_full_hours_prices_and_results_are_no_telling_times() -> None:
    words = "At 6 p.m., at 6:00 and at half past six a litre cost 3.20 euros; it ended ten to two."
    assert clock(words, ENGLISH) == frozenset()
    assert clock("The score was 112:340 and the code 7:15:22.", ENGLISH) == frozenset()


def test_two_who_tell_one_minute_answer_one_question() -> None:
    point = point_about(told(BRIGADE, PRIEST), "3:20")
    (reading,) = point.readings
    assert (len(reading.lines), reading.speakers) == (2, ("Ada Quill", "Jon Pell"))
    assert any("3:20" in why for why in point.because)


def test_another_time_is_another_matter() -> None:
    assert point_about(told(BRIGADE, TRAIN), "3:20").finding is Finding.ALONE


@pytest.mark.parametrize(
    "words",
    [
        "He was sentenced to one to three years.",
        "It would have taken ten to fifteen seconds.",
        "The wait is five to ten minutes.",
        "Microsoft will push out an update within two to three weeks.",
        "From four to 11 militants were killed at ten to twelve farms.",
    ],
)
def test_a_range_is_no_time(words: str) -> None:
    """Two reports that give one sentence of one to three years have no hour in common."""
    assert clock(words, ENGLISH) == frozenset()
