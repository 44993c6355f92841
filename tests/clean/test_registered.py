"""An article under its outlet: what the page says of itself, its address, and the registry."""

from __future__ import annotations

import pytest

from stemma.clean.registered import registered
from stemma.model import NO_OUTLETS, Article, Outlet, OutletKind, registry

KNOWN = registry(
    [
        Outlet("fjordmail.example", "The Fjord Mail", owner="Northern Press", kind=OutletKind.LOCAL),
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


def test_an_unknown_outlet_is_its_own_family() -> None:
    one, other = page("Moss Post"), page("Delta Post")
    assert len({registered(each, NO_OUTLETS).family for each in (one, other)}) == 2
    assert registered(page(), NO_OUTLETS).family == "a"
