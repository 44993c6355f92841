"""The headline by heading and tags."""

from __future__ import annotations

import pytest

from stemma.clean.metadata import Metadata, Told
from stemma.clean.titles import clean_title

TITLE = "Grain ferry runs aground above Tornby"


def told(*headings: str, title: str | None = None, site: str | None = None, og: str | None = None) -> Metadata:
    heads = tuple(Told(text, "h1") for text in headings) + ((Told(og, "meta og:title"),) if og else ())
    return Metadata(headlines=heads, title=title, outlets=(Told(site, "meta og:site_name"),) if site else ())


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        (told(TITLE, title=f"{TITLE} | Tornby Post"), TITLE),
        (told("Tornby Post", TITLE, title=f"{TITLE} - Tornby Post"), TITLE),
        (told("Tornby Post", title=f"{TITLE} - Tornby Post"), TITLE),
        (told("Tornby Post", title=TITLE, site="Tornby Post"), TITLE),
        (told("Most read this week", title=TITLE), TITLE),
        (
            told("Ferry aground: nine days of rye left", title=f"{TITLE} | Tornby Post"),
            "Ferry aground: nine days of rye left",
        ),
        (told("Ferry aground – nine days of rye left", og="Ferry aground"), "Ferry aground – nine days of rye left"),
        (told("Mar 9 2021 Ferry runs aground", og="Ferry runs aground"), "Ferry runs aground"),
        (told(f"{TITLE} | Rivers | Tornby Post"), TITLE),
        (told("Water levels", title="Water levels | Ports Office"), "Water levels"),
        (told(TITLE), TITLE),
    ],
)
def test_the_heading_that_the_titles_bear_out_is_the_headline(page: Metadata, headline: str) -> None:
    found = clean_title(page)
    assert found is not None
    assert found.text == headline


def test_a_summary_set_as_a_heading_is_no_headline() -> None:
    summary = " ".join(["The grain ferry runs aground above Tornby"] * 6)
    found = clean_title(told(summary, og=TITLE))
    assert found is not None
    assert (found.text, found.where) == (TITLE, "meta og:title")


def test_a_page_without_title_or_heading_has_no_headline() -> None:
    assert clean_title(told()) is None
