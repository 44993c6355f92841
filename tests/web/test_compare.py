"""Which words two wordings do not share."""

from __future__ import annotations

from stemma.web.compare import compared


def changed(pieces: tuple[object, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.changed]  # type: ignore[attr-defined]


def test_an_added_word_is_marked_in_the_copy_alone() -> None:
    before, after = compared("reportedly moved 300 people", "moved over 300 people")
    assert changed(before) == ["reportedly"]
    assert changed(after) == ["over"]


def test_case_and_the_marks_around_a_word_are_no_change() -> None:
    assert changed(compared('"We heard two blasts,"', "we heard two blasts")[1]) == []


def test_all_words_are_kept() -> None:
    before, after = compared("the old bridge fell", "nothing fell at noon")
    assert " ".join(piece.text for piece in before) == "the old bridge fell"
    assert " ".join(piece.text for piece in after) == "nothing fell at noon"


def test_an_empty_side_is_no_fault() -> None:
    assert compared("", "all new") == ((), compared("", "all new")[1])
    assert changed(compared("", "all new")[1]) == ["all new"]
