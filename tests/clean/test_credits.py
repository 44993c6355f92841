"""Credits that do not say whose the text is: helpers, pictures, who had the story first."""

from __future__ import annotations

from typing import Any

import pytest

from stemma.clean.contributors import helpers
from stemma.clean.lines import Line
from stemma.clean.pictures import first_reported, photo_credits
from stemma.lang import ENGLISH


def line(text: str, because: str = "outside the main text") -> Line:
    return Line(text, None, None, because=because)


@pytest.mark.parametrize(
    ("note", "people"),
    [
        ("Additional reporting by Inga Strand in Tornby and Per Aker", ["Inga Strand", "Per Aker"]),
        ("(Reporting by Inga Strand; Editing by Per Aker and Lise Holm)", ["Inga Strand", "Per Aker", "Lise Holm"]),
        ("Inga Strand contributed to this report.", ["Inga Strand"]),
        (
            "Fjord Press writers Inga Strand in Tornby and Per Aker contributed to this report.",
            ["Inga Strand", "Per Aker"],
        ),
        ("The mill contributed nine sacks of rye.", []),
        ("Reporting by the ports office is slow.", []),
    ],
)
def test_those_who_helped_are_named_by_a_note(note: str, people: list[str]) -> None:
    assert list(helpers(line(note), ENGLISH)) == people


def test_a_helper_is_a_contributor_and_no_author(made: Any) -> None:
    article = made(
        above='<p class="byline">By Inga Strand</p>', below="<p>Additional reporting by Per Aker and Inga Strand</p>"
    )
    assert (article.authors, article.contributors) == (("Inga Strand",), ("Per Aker",))


def test_dublin_core_names_contributors(made: Any) -> None:
    article = made('<meta name="dc.contributor" content="Per Aker">')
    assert (article.authors, article.contributors) == ((), ("Per Aker",))


@pytest.mark.parametrize(
    ("caption", "house"),
    [
        ("Photo: Reuters", "Reuters"),
        ("The Alma on the sandbank. Photo by Jonas Eide", "Jonas Eide"),
        ("The Alma on the sandbank. AP Photo/Jonas Eide", None),
        ("The Alma on the sandbank. (Jonas Eide/Fjord Press Agency)", "Fjord Press Agency"),
        ("The Alma on the sandbank. Photo: JONAS EIDE", "Jonas Eide"),
        ("The Alma on the sandbank. Credit: Jonas Eide / Getty Images", "Getty Images"),
        ("The Alma on the sandbank.", None),
    ],
)
def test_a_picture_has_a_credit_of_its_own(caption: str, house: str | None) -> None:
    found = photo_credits([line(caption, "caption")], "", ENGLISH)
    assert [credit.agency for credit in found] == ([house] if house else [])


def test_a_photo_credit_says_nothing_of_the_text(made: Any) -> None:
    article = made(above="<figure><img src='a.jpg'><figcaption>The Alma. Photo: Reuters</figcaption></figure>")
    assert (article.agency, article.credits) == (None, ())
    assert [credit.agency for credit in article.photo_credits] == ["Reuters"]


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("The stranding was first reported by the Tornby Post.", "Tornby Post"),
        ("The sale, first reported by Reuters, fell through.", "Reuters"),
        ("It was first reported by a passing fisherman.", None),
    ],
)
def test_the_house_that_had_it_first_is_named(sentence: str, house: str | None) -> None:
    found = first_reported(f"Nobody was hurt. {sentence} The mill has rye for nine days.", (), ENGLISH)
    assert [(credit.agency, credit.text) for credit in found] == ([(house, sentence)] if house else [])
