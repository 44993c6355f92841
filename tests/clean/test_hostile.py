"""Broken and hostile pages: each ends as an article or in one clear line, within stated bounds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.clean import clean_any
from stemma.clean.article import MAX_TAGS
from stemma.clean.decode import MAX_CHARS, WIDEST
from stemma.errors import NotAnArticle, StemmaError, UnreadablePage
from stemma.model import Article, Page

STORY = (
    "<p>The ferry Solveig ran aground off Brekke on Tuesday night, the harbour master said.</p>"
    "<p>All 42 passengers were brought ashore in the lifeboat, and nobody was hurt, she said.</p>"
)


def cleaned(data: bytes, media: str = "text/html", charset: str | None = None) -> Article:
    return clean_any(Page("page.html", data, media, charset=charset))


def test_a_million_nested_tags_are_refused_with_the_limit() -> None:
    with pytest.raises(UnreadablePage, match=f"{MAX_TAGS:,}"):
        cleaned(b"<div>" * 550_000 + STORY.encode())


def test_a_hundred_megabytes_are_refused_before_they_are_decoded() -> None:
    data = b"&amp;" * (WIDEST * MAX_CHARS // 5 + 1)
    with pytest.raises(UnreadablePage, match=f"{MAX_CHARS:,}"):
        cleaned(data, charset="utf-7")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 2_000 + STORY,
        "<b>" * 2_000 + STORY,
        STORY + "<table><tr><td>" * 2_000,
        "<!--" * 2_000 + STORY,
        f"<script type='application/ld+json'>{'[' * 20_000}</script>{STORY}",
        "<script type='application/ld+json'>" + '{"author":' * 5_000 + "</script>" + STORY,
        '<a href="' * 500 + STORY,
        STORY + "&" * 20_000,
        STORY + "<p>" + "a" * 50_000,
        f"<meta name='author' content='By Ann Lee'>{STORY}" * 200,
        f"<time datetime='9999-99-99'>{STORY}",
        f"<meta property='article:published_time' content='{'2' * 5_000}'>{STORY}",
        f"<link rel='canonical' href='http://[::1'>{STORY}",
    ],
)
def test_a_broken_page_is_an_article_or_one_clear_line(page: str) -> None:
    try:
        said = cleaned(f"<html><body>{page}".encode()).text
    except StemmaError as error:
        said = str(error)
    assert said


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-32", "no-such-charset", "shift_jis", "utf-7", "idna", "rot13", "zlib"]
)
def test_a_sender_that_lies_about_the_encoding_is_found_out(charset: str) -> None:
    assert "harbour master" in cleaned(f"<html><body>{STORY}{STORY}".encode(), charset=charset).text


def test_a_page_that_lies_about_its_own_encoding_is_found_out() -> None:
    page = f"<html><head><meta charset='utf-16'></head><body>{STORY}{STORY.replace('Brekke', 'Brække')}"
    assert "Brække" in cleaned(page.encode()).text


def test_the_visible_text_of_a_cut_page_is_refused_not_invented() -> None:
    with pytest.raises(NotAnArticle):
        cleaned(b"<html><body><div class='story'><p>The ferry")


MARKUP = st.lists(
    st.sampled_from(
        ("<p>", "</p>", "<div class='byline'>", "</div>", "<br>", "<table><tr><td>", "<a href='/x'>", "</a>", "<h1>",
         "</h1>", "<time datetime='2019-03-18'>", "<script>", "</script>", "<!--", "-->", "<li>", "&amp;", "&#0;", "&#x110000;",
         "By Ann Lee", "March 18, 2019", "The ferry ran aground off Brekke, the harbour master said on Tuesday. ", "\x00", "\u202e",
         "<meta name='author' content='", "'>", "<title>", "</title>", "Source: ", "BREKKE, Norway (UT) — ")
    ),
    max_size=60,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(max_size=300), MARKUP.map(lambda text: text.encode())),
    st.sampled_from(["text/html", "text/plain"]),
)
def test_any_bytes_are_an_article_or_one_clear_line(data: bytes, media: str) -> None:
    try:
        article = cleaned(data, media)
    except StemmaError as error:
        assert "page.html" in str(error)  # noqa: PT017
        return
    assert article == cleaned(data, media)
    assert article.text == "\n\n".join(block.text for block in article.blocks if block.kept)
