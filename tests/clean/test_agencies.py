"""Whose copy it is: agencies, their initials, and what is no agency."""

from __future__ import annotations

import pytest

from stemma.clean.agencies import is_agency, photo_credit, same_agency, source_authors
from stemma.clean.bylines import byline
from stemma.clean.dateline import dateline
from stemma.lang import ENGLISH


@pytest.mark.parametrize(
    ("paragraph", "place", "agency"),
    [
        ("HAVNBY, Norway — Two barges sank.", "HAVNBY, Norway", None),
        ("HAVNBY, Norway (FPA) - Two barges sank.", "HAVNBY, Norway", "FPA"),
        ("Havnby (Reuters) – Two barges sank.", "Havnby", "Reuters"),
        ("OSLO/HAVNBY (Fjord Press) -- Two barges sank.", "OSLO/HAVNBY", "Fjord Press"),
        ("HAVNBY, March 9 (Reuters) - Two barges sank.", "HAVNBY", "Reuters"),
    ],
)
def test_a_dateline_gives_place_and_agency(paragraph: str, place: str, agency: str | None) -> None:
    found = dateline(paragraph, ENGLISH)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert paragraph[found.end :].startswith("Two")


@pytest.mark.parametrize(
    "paragraph",
    [
        "Two barges – the Marta and the Lise – sank.",
        "The mayor (Labour) said: no.",
        "Well - that was it.",
        "A long day.",
    ],
)
def test_a_dash_alone_makes_no_dateline(paragraph: str) -> None:
    assert dateline(paragraph, ENGLISH) is None


def test_initials_are_spelled_out_by_the_page_before_the_table() -> None:
    assert same_agency("AP", "", ENGLISH) == "Associated Press"
    assert same_agency("AP", "Aker Post could not reach the pilot.", ENGLISH) == "Aker Post"


def test_an_agency_is_known_by_name_or_by_what_it_calls_itself() -> None:
    assert is_agency("Reuters", ENGLISH)
    assert is_agency("Fjord News Service", ENGLISH)
    assert not is_agency("Havnby", ENGLISH)


def test_a_photo_credit_is_told_apart() -> None:
    assert photo_credit("Photo: Reuters", ENGLISH)
    assert not photo_credit("Reuters", ENGLISH)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Inga Strand in Havnby", ("Inga Strand",)),
        ("By INGA STRAND and PER O'DAY | Fjord Press", ("Inga Strand", "Per O'Day")),
        ("INGA STRAND, Havnby", None),
        ("By Staff Reporter", ()),
        ("By FPA", ()),
        ("By the harbour, a town waits", None),
        ("By morning the barges had sunk.", None),
    ],
)
def test_a_byline_names_its_authors(line: str, authors: tuple[str, ...] | None) -> None:
    read = byline(line, ENGLISH)
    assert (read.authors if read else None) == authors


def test_a_source_line_may_name_people() -> None:
    assert source_authors("Source: Fjord Press, Inga Strand", ENGLISH) == ("Inga Strand",)
    assert source_authors("Sources close to the pilot said little", ENGLISH) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Inga Strand Senior Reporter",
        "Author Inga Strand",
        "9 March 2021 by Inga Strand",
        "INGA STRAND | 9 March 2021",
    ],
)
def test_a_marked_byline_is_read_around_roles_and_dates(text: str) -> None:
    read = byline(text, ENGLISH, sure=True)
    assert read is not None
    assert read.authors == ("Inga Strand",)
