"""Every word of a story can be shown in the page it was read from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from stemma.clean import clean, shown
from stemma.model import Article, Page

ROOT = Path(__file__).parents[2]
MEDIA = {".html": "text/html", ".txt": "text/plain"}
PAGES = sorted(
    path
    for folder in (ROOT / "examples" / "mobaye", ROOT / "tests" / "stories" / "sines")
    for path in (folder / "pages").iterdir()
)


@cache
def read(path: Path) -> tuple[Page, Article]:
    page = Page(path.name, path.read_bytes(), MEDIA[path.suffix])
    return page, clean(page)


def letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_whole_story_is_on_the_page_letter_for_letter(path: Path) -> None:
    page, article = read(path)
    places = shown(article, 0, len(article.text), page)
    assert letters("".join(place.text for place in places)) == letters(article.text)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_stretch_of_a_story_is_found_where_the_page_shows_it(data: st.DataObject) -> None:
    page, article = read(data.draw(st.sampled_from(PAGES)))
    start = data.draw(st.integers(0, len(article.text) - 1))
    end = data.draw(st.integers(start + 1, min(len(article.text), start + 400)))
    places = shown(article, start, end, page)
    assert letters("".join(place.text for place in places)) == letters(article.text[start:end])


def test_a_stretch_of_an_html_page_names_the_element_that_holds_it() -> None:
    page, article = read(ROOT / "examples" / "mobaye" / "pages" / "riverpost.html")
    start = article.text.index("half of it lies under water")
    [place] = shown(article, start, start + len("half of it lies under water"), page)
    [element] = html.document_fromstring(page.data).xpath(place.element)
    assert "half of it lies under water" in element.text_content()


def test_a_stretch_of_a_text_file_names_its_bytes() -> None:
    text = "Bridge — closed\r\n\r\nThe bridge at Ostrów was closed on Monday after a barge had struck its middle pier, the river police said.\r\n\r\nNobody was hurt, and engineers will look at the pier before the first trains cross it again, they said."
    page = Page("bridge.txt", text.encode(), "text/plain")
    article = clean(page)
    start = article.text.index("river police")
    [place] = shown(article, start, start + len("river police"), page)
    assert page.data[place.first : place.last] == b"river police"


def test_a_hard_wrapped_paragraph_is_found_across_its_line_ends() -> None:
    page, article = read(next(path for path in PAGES if path.stem == "banguigazette"))
    places = shown(article, 0, 300, page)
    assert letters("".join(place.text for place in places)) == letters(article.text[:300])
