"""Words are cut as the model learned them, and in bounded time."""

import pytest

from stemma.read.words import shapes, words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("They don't know", ["They", "do", "n't", "know"]),
        ("Orr’s so-called plan", ["Orr", "’s", "so", "-", "called", "plan"]),
        ("Mr. Falk of the U.S. paid $5", ["Mr.", "Falk", "of", "the", "U.S.", "paid", "$", "5"]),
        ("see https://example.org/a?b=1 now", ["see", "https://example.org/a?b=1", "now"]),
        ("Wait... 1,000 -- 10:30", ["Wait", "...", "1,000", "--", "10:30"]),
    ],
)
def test_known_cases(text: str, cut: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == cut


def test_an_open_quotation_mark_counts_to_the_end_of_its_window_only() -> None:
    assert shapes(['"', "No", '"', "he"]) == [8, 12, 8, 1]
    assert shapes(['"', "No"]) == [8, 12]
