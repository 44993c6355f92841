"""What an element of an HTML page holds, by its tag and by the words of its class names."""

from __future__ import annotations

from stemma.clean.lines import Line

PLACES = (
    ("caption", ("figcaption", "figure"), ("caption",)),
    ("readers' comments", (), ("comment", "disqus")),
    (
        "links to other stories",
        ("aside",),
        ("related", "recommend", "popular", "trending", "more-", "sidebar", "widget", "teaser"),
    ),
    (
        "page furniture",
        ("nav", "button", "footer", "header", "form", "label", "option", "legend"),
        ("nav", "menu", "footer", "share", "social", "breadcrumb"),
    ),
    ("promotion", (), ("newsletter", "promo", "subscribe", "signup")),
    ("advertisement", (), ("advert", "sponsor", "ad-slot", "adslot")),
)
"""Reason, tags, words in class names; asked in this order."""


def place_of(line: Line) -> str | None:
    """What the line's element says it is, None where it says nothing."""
    for because, tags, words in PLACES:
        if line.tag in tags or any(word in line.hints for word in words):
            return because
    return None
