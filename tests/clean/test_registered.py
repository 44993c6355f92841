"""An article under its outlet: what the page says of itself, its address, and the registry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stemma.clean.registered import registered
from stemma.model import NO_OUTLETS, Article, Credit, Dateline, Outlet, OutletKind, registry

KNOWN = registry(
    [
        Outlet("fjordmail.example", "The Fjord Mail", owner="Northern Press", kind=OutletKind.LOCAL),
        Outlet("ridge.example", "Ridge Post", agencies=("Harbour Wire", "FP")),
        Outlet("hub.example", "Hub News", kind=OutletKind.AGGREGATOR),
        Outlet("times.example", "The Times", owner="Capital Media"),
        Outlet("herald-a.example", "The Herald", owner="A"),
        Outlet("herald-b.example", "The Herald", owner="B"),
    ]
)


def page(outlet: str | None = None, url: str | None = None, canonical: str | None = None) -> Article:
    return Article("a", "The quay burned.", "a.html", outlet=outlet, url=url, canonical=canonical)


@pytest.mark.parametrize(
    ("article", "outlet", "owner"),
    [
        (page(url="https://www.fjordmail.example/quay"), "The Fjord Mail", "Northern Press"),
        (page("FJORD MAIL", "https://m.fjordmail.example/quay"), "The Fjord Mail", "Northern Press"),
        (page("fjordmail.example", "https://fjordmail.example/quay"), "The Fjord Mail", "Northern Press"),
        (page("Fjord Mail Sunday", "https://fjordmail.example/quay"), "Fjord Mail Sunday", "Northern Press"),
        (page("Fjord Mail"), "The Fjord Mail", "Northern Press"),  # a text without an address
        (page("Hub News", "https://fjordmail.example/quay"), "Hub News", None),  # the page hands on another's address
        (page("The Times", "https://thetimes.of.moss.example/1"), "The Times", None),  # another Times
        (page("The Herald"), "The Herald", None),  # which of two?
        (page("Moss Post"), "Moss Post", None),
        (page(), None, None),
    ],
)
def test_an_owner_is_known_only_where_the_outlet_is(article: Article, outlet: str | None, owner: str | None) -> None:
    found = registered(article, KNOWN)
    assert (found.outlet, found.owner) == (outlet, owner)


DISPATCH = replace(page(url="https://ridge.example/quay"), dateline=Dateline("TORNBY", None, 0, 9))


def test_the_agencies_of_an_outlet_are_a_hint_where_a_dispatch_credits_nobody() -> None:
    found = registered(DISPATCH, KNOWN)
    assert found.may_carry == ("Harbour Wire", "FP")
    assert (found.agency, found.credits) == (None, ())


@pytest.mark.parametrize(
    "article",
    [
        replace(DISPATCH, dateline=None),
        replace(DISPATCH, authors=("Inga Strand",)),
        replace(DISPATCH, credits=(Credit("Delta Press", "DP", "line below the story"),)),
        replace(DISPATCH, url="https://ridgepost.example/quay"),
        replace(DISPATCH, url="https://fjordmail.example/quay"),
    ],
    ids=["no dateline", "a reporter", "a credit", "an outlet that nobody knows", "no agencies noted"],
)
def test_there_is_no_such_hint_elsewhere(article: Article) -> None:
    assert registered(article, KNOWN).may_carry == ()


def test_an_unknown_outlet_is_its_own_family() -> None:
    one, other = page("Moss Post"), page("Delta Post")
    assert len({registered(each, NO_OUTLETS).family for each in (one, other)}) == 2
    assert registered(page(), NO_OUTLETS).family == "a"
