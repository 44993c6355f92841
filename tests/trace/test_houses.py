"""One name for each house."""

from __future__ import annotations

import pytest

from stemma.lang import ENGLISH
from stemma.model import Article, Credit
from stemma.trace.houses import fullest, same_house, shortens, under_one_name


@pytest.mark.parametrize(
    ("names", "full"),
    [
        (("AP", "Associated Press", "The Associated Press"), "Associated Press"),
        (("NY Times", "The New York Times", "NYT"), "New York Times"),
        (("FW", "Fjord Wire"), "Fjord Wire"),
        (("the Lofoten Mail", "Lofoten Mail"), "Lofoten Mail"),
        (("North-East Wire", "NEW"), "North-East Wire"),
    ],
)
def test_names_of_one_house_are_brought_under_the_fullest(names: tuple[str, ...], full: str) -> None:
    assert set(fullest(names, ENGLISH).values()) == {full}


def test_initials_that_fit_two_houses_stay_as_they_are() -> None:
    found = fullest(("BP", "Bodo Post", "Bergen Post"), ENGLISH)
    assert found["BP"] == "BP"


def test_initials_of_nobody_here_stay_as_they_are() -> None:
    assert fullest(("QRX", "Bodo Post"), ENGLISH)["QRX"] == "QRX"


def test_a_word_in_small_letters_is_no_initials() -> None:
    assert not shortens(["No"], ["Northern", "Observer"])


def test_houses_are_told_apart_by_letters_alone() -> None:
    assert same_house("Bodo Post", "BODO  POST")
    assert not same_house(None, None)


def test_outlet_agency_and_credits_are_renamed_together() -> None:
    page = Article("a", "", "a", outlet="Bodo Post", agency="FW", credits=(Credit("FW", "(FW)", "dateline"),))
    own = Article("b", "", "b", outlet="Fjord Wire")
    renamed, _ = under_one_name((page, own), ENGLISH)
    assert (renamed.outlet, renamed.agency) == ("Bodo Post", "Fjord Wire")
    assert renamed.credits[0].agency == "Fjord Wire"
