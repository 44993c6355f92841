"""Marks that overlap are written as HTML that nests, and no word of the text is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.web.marks import Mark, paragraphs
from stemma.web.views import Link, Run

TEXT = "Two ferries sank off Kelmet.\n\nThe coast guard saved thirty."


def mark(words: str, id: str) -> Mark:
    start = TEXT.index(words)
    return Mark(start, start + len(words), id)


def shown(runs: tuple[Run, ...]) -> str:
    """The runs as a line to read: [id … ] for a mark, [=id … ] for a later piece of one."""
    signs = []
    for run in runs:
        if run.opens:
            signs.append(f"[{run.id} " if run.id else f"[={run.part_of} ")
        elif run.closes:
            signs.append("]")
        else:
            signs.append(run.text)
    return "".join(signs)


def test_a_paragraph_without_marks_is_its_text() -> None:
    assert [shown(runs) for runs in paragraphs(TEXT, [])] == TEXT.split("\n\n")


def test_a_mark_within_a_mark_nests() -> None:
    runs, _ = paragraphs(TEXT, [mark("ferries", "b"), mark("Two ferries sank", "a")])
    assert shown(runs) == "[a Two [b ferries] sank] off Kelmet."


def test_marks_that_cross_are_cut_where_the_first_one_ends() -> None:
    runs, _ = paragraphs(TEXT, [mark("Two ferries", "a"), mark("ferries sank", "b")])
    assert shown(runs) == "[a Two [b ferries]][=b  sank] off Kelmet."


def test_a_mark_over_two_paragraphs_is_one_id_and_a_second_piece() -> None:
    one, two = paragraphs(TEXT, [mark("Kelmet.\n\nThe coast guard", "a")])
    assert shown(one) == "Two ferries sank off [a Kelmet.]"
    assert shown(two) == "[=a The coast guard] saved thirty."


def test_the_way_back_stands_once_at_the_end_of_the_whole_mark() -> None:
    start = TEXT.index("Kelmet")
    far = Mark(start, len(TEXT), "a", (Link("#point-1", "1"),))
    one, two = paragraphs(TEXT, [far])
    assert [run.back for run in one if run.closes] == [()]
    assert [run.back for run in two if run.closes] == [(Link("#point-1", "1"),)]


def test_blank_lines_with_spaces_part_paragraphs_too() -> None:
    assert [shown(runs) for runs in paragraphs("One.\n \t\nTwo.\n\n\n\nThree.", [])] == ["One.", "Two.", "Three."]


places = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)


@settings(deadline=None)
@given(st.text("ab \n", max_size=30), st.lists(places, max_size=8, unique_by=tuple))
def test_any_marks_nest_and_keep_the_text(text: str, spans: list[list[int]]) -> None:
    marks = [Mark(start, min(end, len(text)), f"m{start}-{end}") for start, end in spans]
    runs = [run for paragraph in paragraphs(text, marks) for run in paragraph]
    depth = 0
    for run in runs:
        depth += run.opens - run.closes
        assert depth >= 0
    assert depth == 0
    assert "".join("".join(run.text for run in runs).split()) == "".join(text.split())
    ids = [run.id for run in runs if run.id]
    assert len(ids) == len(set(ids))
    assert set(ids) >= {mark.id for mark in marks if text[mark.start : mark.end].strip()}
