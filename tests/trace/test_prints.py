"""Fingerprints with places, and what a desk does with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from tests.trace.dam import OWN, WIRE, paragraphs

from stemma.lang import ENGLISH
from stemma.trace.holders import holders
from stemma.trace.index import Holding, Index
from stemma.trace.marks import GRAM
from stemma.trace.near import stand_together
from stemma.trace.prints import FAR, Marks, Prints, fingerprints

PRINTS = fingerprints(ENGLISH)


def test_a_place_is_where_the_mark_stands() -> None:
    (whole,) = PRINTS.marked([WIRE])
    words = WIRE.split()
    for mark, place in zip(whole.marks.tolist(), whole.places.tolist(), strict=True):
        (alone,) = PRINTS.marked([" ".join(words[place : place + GRAM + 1])])
        assert mark in alone.marks.tolist() or place + GRAM > len(words) - words.count("—")


def test_many_texts_at_once_have_the_marks_they_have_alone() -> None:
    texts = [WIRE, "", OWN, "two words", *[paragraphs(WIRE, at) for at in range(4)], "—", WIRE] * 5
    for text, marks in zip(texts, PRINTS.marked(texts), strict=True):
        assert marks.marks.tolist() == PRINTS(text).tolist()
        assert len(marks.marks) == len(marks.places)


def test_marks_are_sorted_and_stand_once() -> None:
    (marks,) = PRINTS.marked([WIRE + " " + WIRE])
    assert (np.diff(marks.marks.astype(np.int64)) > 0).all()
    assert marks.places.max() < len(WIRE.split()) + GRAM


@pytest.mark.parametrize(("text", "count"), [("", 0), ("—", 0), ("two words", 1), ("one", 1)])
def test_the_shortest_texts(text: str, count: int) -> None:
    assert len(PRINTS(text)) == count


def test_a_book_has_places_up_to_the_last_that_fits() -> None:
    (marks,) = PRINTS.marked([" ".join(f"word{at}" for at in range(FAR + 5000))])
    assert marks.places.max() == FAR


def test_one_article_a_thousand_times_is_a_star() -> None:
    (marks,) = PRINTS.marked([WIRE])
    pairs = Index(Holding(f"{at:04}", marks.marks, f"Paper {at}") for at in range(1000)).candidates()
    assert len(pairs) < 10 * 1000
    assert {id for pair in pairs for id in pair} == {f"{at:04}" for at in range(1000)}


def test_one_sentence_over_and_over_is_one_text() -> None:
    (marks,) = PRINTS.marked([paragraphs(WIRE, 1) + "\n\n"])
    (many,) = PRINTS.marked([(paragraphs(WIRE, 1) + "\n\n") * 200])
    assert len(many.marks) <= 2 * len(marks.marks) + GRAM


def test_an_excerpt_in_chinese_is_found_in_its_whole() -> None:
    whole = "周四凌晨四点刚过梅斯克河冲破了科尔瓦的堤坝警报响起时市场大厅的水深已达一米工程师说周一曾有人报告裂缝但被记为夏天再处理的事项。"
    index = Index(
        [
            Holding("whole", PRINTS(whole)),
            Holding("own", PRINTS("加德纳人在利斯卡种出了一个四百公斤的南瓜并打算星期天划着它过磨坊池塘")),
        ]
    )
    assert [id for id, _ in index.find(PRINTS(whole[10:60]))] == ["whole"]


def holding(asked: Prints, articles: Sequence[Prints]) -> tuple[tuple[int, int], ...]:
    return holders(asked, np.concatenate(articles), [len(each) for each in articles])


def test_who_holds_most_marks_comes_first() -> None:
    articles = PRINTS.marked([OWN, paragraphs(WIRE, 0), WIRE, ""])
    assert [at for at, _ in holding(PRINTS(WIRE), [each.marks for each in articles])] == [2, 1]
    assert holding(PRINTS(""), [each.marks for each in articles]) == ()
    assert holding(PRINTS(WIRE), [PRINTS("")]) == ()


def test_holders_and_the_index_count_alike() -> None:
    texts = [paragraphs(WIRE, *range(size)) for size in range(1, 5)] + [OWN]
    marks = [each.marks for each in PRINTS.marked(texts)]
    index = Index(Holding(str(at), each) for at, each in enumerate(marks))
    assert dict(index.find(PRINTS(WIRE))) == {str(at): count for at, count in holding(PRINTS(WIRE), marks)}


def marks_at(*places: tuple[int, int]) -> Marks:
    return Marks(
        np.array([mark for mark, _ in places], dtype=np.uint32), np.array([at for _, at in places], dtype=np.uint16)
    )


def test_marks_that_are_neighbours_in_one_text_alone_are_no_passage() -> None:
    here = marks_at((1, 10), (2, 30), (3, 900))
    assert stand_together(here, marks_at((1, 500), (2, 520)))
    assert stand_together(here, marks_at((1, 520), (2, 500)))
    assert not stand_together(here, marks_at((1, 500), (2, 900)))
    assert not stand_together(here, marks_at((1, 500)))
