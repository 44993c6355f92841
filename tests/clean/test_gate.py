"""Pages that hold no story: each gives one line that names the page, the fault and the remedy."""

from __future__ import annotations

import pytest

from stemma.clean import clean, clean_any
from stemma.errors import NotAnArticle, StemmaError, UnreadablePage
from stemma.model import Page

FRENCH = (
    "Deux péniches chargées de blé se sont heurtées mardi matin sous l’écluse, et le canal a été fermé dans les "
    "deux sens, a annoncé l’office des voies navigables. Personne n’a été blessé, mais le pilote de la plus petite "
    "a été conduit à l’hôpital après avoir sauté dans l’eau froide, selon une porte-parole de l’office."
)


def said(data: str, media: str, error: type[StemmaError] = NotAnArticle) -> str:
    with pytest.raises(error) as caught:
        clean(Page("page.html", data.encode(), media))
    line = str(caught.value)
    assert line.startswith("page.html: ")
    assert "\n" not in line
    return line


def test_an_empty_page() -> None:
    assert "empty" in said(" \n ", "text/plain", UnreadablePage)


def test_a_comment_is_no_page() -> None:
    said("<!-- nothing here -->", "text/html", UnreadablePage)


def test_a_page_that_scripts_write() -> None:
    page = "<html><head><title>App</title></head><body><script>go()</script></body></html>"
    assert "scripts" in said(page, "text/html")


def test_a_login_form() -> None:
    page = """<html><head><title>Sign in - Havnby Post</title></head><body><h1>Sign in</h1><form>
    <label>Email address</label><input name=e><label>Password</label><input type=password name=p>
    <a href="/f">Forgot your password?</a> <button>Sign in</button></form>
    <p>Please log in to continue to the article that you asked for.</p></body></html>"""
    assert "login form" in said(page, "text/html")


def test_an_error_page() -> None:
    page = "<html><head><title>404 Page not found</title></head><body><p>Sorry, this page is gone.</p></body></html>"
    assert "error page" in said(page, "text/html")


def test_an_index_page() -> None:
    story = (
        '<li><h3><a href="/{0}">Council votes on harbour plan {0}</a></h3><p>Members argued in round {0}.</p></li>'
    )
    stories = "".join(story.format(n) for n in range(20))
    page = f"<html><head><title>Havnby Post</title></head><body><ul>{stories}</ul></body></html>"
    assert "index" in said(page, "text/html")


def test_a_language_that_is_not_read() -> None:
    line = said(FRENCH, "text/plain")
    assert "French" in line
    assert "Stemma reads English" in line


def test_whoever_only_wants_it_cleaned_gets_it_in_any_language() -> None:
    article = clean_any(Page("page.txt", FRENCH.encode(), "text/plain"))
    assert (article.language, article.text) == ("fr", FRENCH)


def test_a_page_with_two_words_is_no_article() -> None:
    assert "no story" in said("Coming soon", "text/plain")
