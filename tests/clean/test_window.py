"""Between which days an undated page was published."""

from __future__ import annotations

import pytest

from stemma.clean.window import published_within
from stemma.lang import ENGLISH
from stemma.model import Article, Block, DateKind, DateSeen


def within(text: str = "", got: str | None = None, **known: object) -> tuple[str | None, str | None]:
    article = Article("a", text, "ferry.txt", **known)  # type: ignore[arg-type]
    first, last = published_within(article, ENGLISH, got)
    return (first.day if first else None, last.day if last else None)


def test_a_story_is_no_older_than_the_last_day_it_looks_back_on() -> None:
    text = "The bank was dredged on 4 May 2018. The Alma struck it on 9 March 2021. Nobody was hurt."
    assert within(text) == ("2021-03-09", None)


@pytest.mark.parametrize(
    "text",
    [
        "The inquiry will open on 9 March 2021.",
        "The inquiry, planned for 9 March 2021, was moved.",
        "The licence runs until 9 March 2021.",
        "The office said the licence ends on 9 March 2021.",
        "It could have opened on 9 March 2021 if the crane had come.",
        "The Alma struck it on Tuesday.",
        "The Alma struck it in March.",
        "The Alma struck it on 9/3/2021.",
    ],
)
def test_what_is_to_come_or_no_day_bounds_nothing(text: str) -> None:
    assert within(text) == (None, None)


def test_a_page_was_there_when_it_was_got_and_when_it_was_updated() -> None:
    updated = DateSeen("2021-03-12T09:00", DateKind.UPDATED, "above the story", "the line says updated")
    assert within(got="2021-04-01T08:00:00Z") == (None, "2021-04-01")
    assert within(got="2021-04-01", dates=(updated,)) == (None, "2021-03-12")


def test_an_address_may_name_the_month_or_the_year() -> None:
    assert within(url="https://post.example/2021/12/ferry") == ("2021-12-01", "2021-12-31")
    assert within(url="https://post.example/archive/2021/ferry") == ("2021-01-01", "2021-12-31")


def test_a_copyright_year_is_weak_evidence_for_want_of_better() -> None:
    rights = (Block("© 2019-2022 Tornby Post", False, "rights"),)
    assert within(blocks=rights) == (None, "2022-12-31")
    assert within(blocks=rights, got="2021-04-01") == (None, "2021-04-01")
    assert within("The Alma struck it on 9 March 2024.", blocks=rights) == ("2024-03-09", None)


def test_where_text_and_page_contradict_each_other_the_page_is_believed() -> None:
    assert within("The mill opened on 9 March 2031.", got="2021-04-01") == (None, "2021-04-01")


def test_every_bound_says_why() -> None:
    first, last = published_within(Article("a", "The Alma struck it on 9 March 2021.", "f"), ENGLISH, "2021-04-01")
    assert first is not None and "9 March 2021" in first.because
    assert last is not None and "got" in last.because
