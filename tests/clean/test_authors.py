"""Who wrote it: by tags, marked bylines, lines and notes, and nobody without evidence."""

from __future__ import annotations

from typing import Any

import pytest

from stemma.clean.authors import writers
from stemma.clean.bylines import byline
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import NOTHING
from stemma.lang import ENGLISH

NEWS = {"@type": "NewsArticle", "headline": "Grain ferry runs aground above Tornby"}


def test_an_author_is_followed_through_the_graph(made: Any, linked: Any) -> None:
    person = {"@type": "Person", "@id": "#7", "name": "Inga Strand"}
    assert made(linked({**NEWS, "author": {"@id": "#7"}}, person)).authors == ("Inga Strand",)


def test_an_organization_is_no_author_but_its_copy_is_credited(made: Any, linked: Any) -> None:
    article = made(linked({**NEWS, "author": {"@type": "Organization", "name": "Fjord News Service"}}))
    assert (article.authors, article.agency) == ((), "Fjord News Service")


def test_several_authors_in_one_tag(made: Any) -> None:
    article = made('<meta name="author" content="Inga Strand, Per Aker">')
    assert article.authors == ("Inga Strand", "Per Aker")


def test_a_name_in_small_letters_is_written_in_ordinary_ones(made: Any) -> None:
    assert made('<meta name="author" content="inga strand">').authors == ("Inga Strand",)


def test_who_pressed_the_key_is_not_who_wrote_it(made: Any, linked: Any) -> None:
    card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Per Aker">'
    assert made(linked({**NEWS, "author": {"@type": "Person", "name": "Inga Strand"}}) + card).authors == (
        "Inga Strand",
    )
    assert made(card).authors == ("Per Aker",)


def test_bylines_of_linked_stories_are_not_this_storys(made: Any) -> None:
    cards = "".join(
        f'<div class="card"><h3>Another story {n}</h3><span class="byline">by {name}</span></div>'
        for n, name in enumerate(("Per Aker", "Lise Holm", "Jens Dahl"))
    )
    assert made(above='<p class="byline">By Inga Strand</p>', below=cards).authors == ("Inga Strand",)
    assert made(above='<p class="byline">by Tornby Post</p>', below=cards).authors == ()


def test_a_link_to_the_writers_page_is_a_byline(made: Any) -> None:
    assert made(above='<div><a href="/authors/inga-strand">Inga Strand</a></div>').authors == ("Inga Strand",)


def test_a_menu_by_region_and_a_button_are_no_people() -> None:
    menu = ("By Company Size", "By River Region", "REQUEST INFO", *(f"Link {n}" for n in range(15)))
    above = tuple(Line(text, None, None, because="above the story") for text in (*menu, "Ferry runs aground"))
    assert writers(Layout(above, (), ()), NOTHING, "Ferry runs aground", None, ENGLISH).people == ()


@pytest.mark.parametrize(
    "note",
    [
        "<p>Written by</p><p>Inga Strand, Ports Editor</p>",
        "<p>This story was written by Inga Strand.</p>",
        "<h4>Inga Strand</h4><p>Inga Strand covers ports and rivers from Tornby.</p>",
    ],
)
def test_a_note_below_the_story_names_its_writer(made: Any, note: str) -> None:
    assert made(below=f"<div>{note}</div>").authors == ("Inga Strand",)


def test_those_who_sign_comments_wrote_no_story(made: Any) -> None:
    below = "<p>Posted by Inga at March 9, 2021</p><p>Posted by: Per Aker at March 10, 2021</p>"
    assert made(below=below).authors == ()


def test_a_newsroom_signs_as_a_desk_not_as_a_person(made: Any) -> None:
    article = made(above='<p class="byline">By Staff Reporter</p>')
    assert (article.authors, article.desk) == ((), "Staff Reporter")


def test_a_marked_pen_name_is_an_author(made: Any) -> None:
    assert made(above='<a rel="author" href="/u/7">Rivermouse</a>').authors == ("Rivermouse",)


def test_a_page_without_a_byline_has_neither_author_nor_desk(made: Any) -> None:
    article = made(below="<p>© 2021 Tornby Post</p>")
    assert (article.authors, article.desk) == ((), None)


def test_a_rank_with_two_parts_is_no_second_author() -> None:
    read = byline("By Inga Strand, Ports and Shipping Editor", ENGLISH)
    assert read is not None
    assert read.authors == ("Inga Strand",)
