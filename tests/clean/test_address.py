"""When two addresses are one page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.clean.address import address_key, main_form


@pytest.mark.parametrize(
    "other",
    [
        "http://harbourmail.example/news/ferry-7",
        "https://WWW.HarbourMail.example/news/ferry-7/",
        "https://harbourmail.example:443/news/ferry-7?utm_source=feed&utm_medium=rss#comments",
        "https://harbourmail.example/news/ferry-7?fbclid=IwAR3xyz",
        "https://harbourmail.example/news/ferry-7?ref=home",
        "https://m.harbourmail.example/news/ferry-7",
        "https://amp.harbourmail.example/news/ferry-7",
        "https://harbourmail.example/news/ferry-7/amp/",
        "https://harbourmail.example/amp/news/ferry-7",
        "https://harbourmail.example/news/ferry-7?print=1",
        "https://harbourmail.example/news/ferry-7/print",
        "https://harbourmail.example/news/ferry-7.amp",
        "https://harbourmail.example//news/%66erry-7",
        "https://www.google.com/amp/s/harbourmail.example/news/ferry-7",
        "https://harbourmail-example.cdn.ampproject.org/c/s/harbourmail.example/news/ferry-7",
        "https://web.archive.org/web/20310302101500/https://harbourmail.example/news/ferry-7",
    ],
)
def test_all_forms_of_an_address_are_one(other: str) -> None:
    assert address_key(other) == "harbourmail.example/news/ferry-7"


@pytest.mark.parametrize(
    "other",
    [
        "https://harbourmail.example/news/ferry-8",
        "https://harbourmail.example/news?id=7",
        "https://harbourmail.example/news/ferry-7?page=2",
        "https://harbourmail.example/news/ferry-7?ref=4711",  # a figure may name the article
        "https://sport.harbourmail.example/news/ferry-7",
        "https://harbourmail.example:8080/news/ferry-7",
    ],
)
def test_what_may_name_another_article_stays(other: str) -> None:
    assert address_key(other) not in (None, "harbourmail.example/news/ferry-7")


def test_the_order_of_parameters_makes_no_other_page() -> None:
    assert address_key("https://a.example/x?b=2&a=1") == address_key("https://a.example/x?a=1&b=2")


@pytest.mark.parametrize(
    "none", [None, "", "https://a.example/", "https://a.example", "https://a.example/?utm_source=x", "page.html",
             "ftp://a.example/x", "https://[broken/x", "https://a.example:port/x"]
)  # fmt: skip
def test_a_front_page_and_what_is_no_address_are_no_article(none: str | None) -> None:
    assert address_key(none) is None


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_address_has_an_answer_and_its_own_is_the_same(tail: str) -> None:
    key = address_key(f"https://a.example/{tail}")
    if key is not None:
        assert main_form(f"https://a.example/{tail}") in (True, False)
        assert address_key(f"http://{key}") == address_key(f"https://{key}")
