"""Which of a page's dates is the day of publication, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata, Told
from stemma.clean.published import dates_seen, published
from stemma.lang import ENGLISH
from stemma.model import DateKind

TITLE = "Grain ferry runs aground above Tornby"


def line(text: str, because: str = "above the story") -> Line:
    return Line(text, None, None, because=because)


def day(told: Metadata, *above: str, below: tuple[str, ...] = (), url: str | None = None) -> str:
    page = Layout(
        tuple(line(text) for text in above), (), tuple(line(text, "outside the main text") for text in below)
    )
    value, because = published(dates_seen(page, told, TITLE, url, ENGLISH))
    assert (value is None) == (because is None)
    return f"{(value or 'unknown')[:10]}: {because}"


def tagged(published: str, updated: str | None = None) -> Metadata:
    return Metadata(
        published=(Told(published, "JSON-LD datePublished"),),
        updated=(Told(updated, "JSON-LD dateModified"),) if updated else (),
    )


def test_the_tags_go_first_where_nothing_speaks_against_them() -> None:
    assert day(tagged("2021-03-09T16:05:00Z"), TITLE, "March 9, 2021").startswith("2021-03-09: the page's tags")


def test_a_line_that_says_updated_leaves_the_day_of_publication_alone() -> None:
    assert day(tagged("2021-03-09"), TITLE, "Updated March 12, 2021").startswith("2021-03-09")


def test_tags_written_anew_when_a_site_moved_do_not_make_a_story_younger() -> None:
    said = day(tagged("2024-08-07", "2024-08-07"), TITLE, "Published March 9, 2021")
    assert said.startswith("2021-03-09")
    assert "2024-08-07" in said
    assert day(tagged("2024-08-07"), TITLE, "March 9, 2021").startswith("2021-03-09")


def test_a_day_of_the_tags_that_readers_are_shown_too_stands_against_any_other_beside_it() -> None:
    assert day(tagged("2021-03-09"), TITLE, "March 9, 2021", "February 1, 2021").startswith("2021-03-09")


def test_a_published_line_goes_before_an_unlabelled_date() -> None:
    said = day(tagged("2024-08-07"), "Published March 9, 2021", TITLE, "June 1, 2022")
    assert said.startswith("2021-03-09")


def test_the_only_day_that_readers_are_shown_is_the_pages_where_the_tags_know_it_as_the_update() -> None:
    said = day(tagged("2021-01-04", "2021-03-09"), TITLE, "March 9, 2021")
    assert said.startswith("2021-03-09")
    assert "first published on 2021-01-04" in said


def test_a_report_is_of_its_first_day_though_readers_are_shown_that_of_an_update_alone() -> None:
    told = replace(tagged("2021-03-05", "2021-03-09"), news=True)
    said = day(told, TITLE, "March 9, 2021")
    assert said.startswith("2021-03-05")
    assert "the page's tags call it the update" in said


def test_a_dispatch_is_a_report_whatever_its_tags_call_it() -> None:
    told, story = tagged("2021-03-05", "2021-03-09"), line("TORNBY (XY) — The ferry is afloat again.")
    page = Layout((line(TITLE), line("March 9, 2021")), (story,), ())
    assert published(dates_seen(page, told, TITLE, None, ENGLISH))[0] == "2021-03-05"


def test_a_report_that_comes_again_after_half_a_year_is_published_anew() -> None:
    told = replace(tagged("2021-03-05", "2022-03-09"), news=True)
    assert day(told, TITLE, "March 9, 2022").startswith("2022-03-09")


def test_a_later_day_beside_the_headline_that_no_tag_knows_is_not_believed() -> None:
    assert day(tagged("2021-01-04", "2021-01-05"), TITLE, "March 9, 2021").startswith("2021-01-04")


def test_the_tags_of_an_evening_story_name_the_day_after() -> None:
    assert "hours elsewhere" in day(tagged("2021-03-10T02:17:00+00:00"), TITLE, "March 9, 2021")


def test_a_label_on_the_line_above_says_what_the_date_is() -> None:
    assert day(Metadata(), TITLE, "A summary of it all.", "Some more.", "Then", "Published on", "9 March 2021") == (
        "2021-03-09: the line says published (above the story)"
    )


def test_a_notice_says_when_the_page_was_first_published() -> None:
    said = day(
        Metadata(),
        TITLE,
        "March 9, 2021",
        below=("This article was originally published on 4 May 2018 and is kept up.",),
    )
    assert said.startswith("2018-05-04")


def test_dates_of_linked_stories_below_are_not_ours() -> None:
    below = ("Published", "4 May 2018", "Published", "5 May 2019")
    assert day(Metadata(), TITLE, below=below).startswith("unknown")
    assert day(Metadata(), TITLE, below=below[:2]).startswith("2018-05-04")


def test_a_time_mark_without_a_word_is_weaker_than_any_line() -> None:
    told = Metadata(timed=(Told("2020-02-02", "first time mark of the page"),))
    assert day(told, TITLE, "March 9, 2021").startswith("2021-03-09")
    assert day(told, TITLE).startswith("2020-02-02")


def test_an_update_is_better_than_nothing_and_says_so() -> None:
    assert "updated" in day(Metadata(), TITLE, "Last updated: March 9, 2021")


def test_words_of_other_languages_label_a_date_too() -> None:
    assert day(Metadata(), TITLE, "9. März 2021", "Aktualisiert am 12.03.2021").startswith("2021-03-09")


def test_every_date_is_kept_with_what_it_is_the_date_of() -> None:
    page = Layout((line("Fri | Aug 19, 2022"), line("Harbour"), line("News"), line(TITLE)), (), ())
    seen = dates_seen(page, tagged("2021-03-09", "2021-03-12"), TITLE, "https://post.example/2021/03/09/x", ENGLISH)
    kinds = {one.kind: one.value for one in seen}
    assert kinds == {
        DateKind.PUBLISHED: "2021-03-09",
        DateKind.UPDATED: "2021-03-12",
        DateKind.PRINTED: "2022-08-19",
        DateKind.IN_URL: "2021-03-09",
    }


@pytest.mark.parametrize("text", ["© 2021 Tornby Post", "Published in 2021", "2 hours ago"])
def test_what_is_no_day_dates_nothing(text: str) -> None:
    assert day(Metadata(), TITLE, text).startswith("unknown")
