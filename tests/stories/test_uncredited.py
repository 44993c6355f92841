"""The tree without help: no credits, no dates, no outlets, as pages are often saved."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from stemma.clean import clean
from stemma.lang import ENGLISH
from stemma.model import Article, Manner, Page, Stemma
from stemma.trace import trace

PAGES = Path(__file__).parents[2] / "examples" / "mobaye" / "pages"
MEDIA = {".html": "text/html", ".txt": "text/plain"}


@cache
def bare(name: str) -> Article:
    """The story of a page alone."""
    (path,) = PAGES.glob(f"{name}.*")
    read = clean(Page(str(path), path.read_bytes(), MEDIA[path.suffix]))
    nothing = {"headline": None, "outlet": None, "agency": None, "published": None, "dateline": None, "credits": ()}
    return replace(read, id=name, **nothing)  # type: ignore[arg-type]


def tree(*names: str) -> Stemma:
    return trace([bare(name) for name in names], ENGLISH)


def test_a_rewrite_is_never_the_source_of_the_report_that_it_reworded() -> None:
    found = tree("harborsentinel", "friendsubangi", "globeflash")
    manners = {edge.copy: edge.manner for edge in found.reuse}
    assert manners["globeflash"] is Manner.REWRITE
    assert not [edge for edge in found.reuse if edge.exemplar == "globeflash"]
    assert Manner.REWRITE not in {manner for copy, manner in manners.items() if copy != "globeflash"}


@pytest.mark.parametrize("copies", [("harborsentinel", "friendsubangi"), ("harborsentinel", "islandmercury")])
def test_copies_are_one_line_though_nobody_says_so(copies: tuple[str, str]) -> None:
    found = tree(*copies, "longitude")
    assert {line.articles for line in found.lines} == {tuple(sorted(copies)), ("longitude",)}


def test_own_reports_stay_apart_though_both_quote_the_spokesman() -> None:
    found = tree("riverpost", "longitude", "harborsentinel")
    assert found.reuse == ()
    assert len(found.lines) == 3
