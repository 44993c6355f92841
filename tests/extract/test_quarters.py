"""Where exactly a deed was done: quarters and villages that no gazetteer knows, and places that are not the deed's."""

import pytest
from tests.extract.coding import coded

HEAD = "LIMA, 3 Mar -- Peruvian police spoke to reporters on Monday in Lima."


def spots(text: str) -> list[str | None]:
    whole = f"{HEAD.upper() if text.isupper() else HEAD}\n\n{text}"
    return [event.place.span.of(whole) if event.place else None for event in coded(whole)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen shot dead a teacher in the Las Orquideas neighborhood of Lima.", "Las Orquideas"),
        ("GUNMEN SHOT DEAD A TEACHER IN THE LAS ORQUIDEAS NEIGHBORHOOD, IN NORTHERN LIMA.", "LAS ORQUIDEAS"),
        ("Gunmen shot dead a teacher in the village of Quilcapuncura, near Huancayo.", "Quilcapuncura"),
        ("Gunmen shot dead a teacher in Quilcapuncura, Huancayo.", "Quilcapuncura"),
        ("GUNMEN SHOT DEAD A TEACHER IN THE PERUVIAN TOWN OF HUANCAYO.", "HUANCAYO"),
        ("Gunmen shot dead a teacher in a residential neighborhood of Lima.", "Lima"),
    ],
)
def test_a_quarter_is_known_by_what_it_is_called(text: str, place: str) -> None:
    assert spots(text)[:1] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "A teacher from Arequipa was shot dead by gunmen in Huancayo.",
        "Gunmen shot dead the mayor of Arequipa in Huancayo.",
        "Police reported on Monday in Arequipa that gunmen shot dead a teacher in Huancayo.",
        "Gunmen shot dead a teacher in Huancayo, 600 km north of Arequipa.",
    ],
)
def test_homes_offices_speeches_and_distances_are_not_where_it_was_done(text: str) -> None:
    assert "Arequipa" not in spots(text)
    assert "Huancayo" in spots(text)


def test_what_stands_in_a_town_is_no_office_of_it() -> None:
    assert spots("A bomb exploded outside a bank in Huancayo.") == ["Huancayo"]


def test_a_quarter_lies_where_the_town_named_with_it_lies() -> None:
    event = coded("Gunmen shot dead a teacher in the Las Orquideas neighborhood of Lima.")[0]
    assert event.place is not None
    assert (event.place.name, event.place.kind) == ("Lima", "site")
    assert event.place.because == ("no place of the gazetteer; Lima is the place it is told with",)


def test_the_capital_is_that_of_the_country_told_of() -> None:
    text = (
        "LIMA, 3 Mar -- Peruvian police are worried.\n\nHuancayo is calm. Gunmen killed two teachers in the capital."
    )
    (event,) = coded(text)
    assert event.place is not None
    assert event.place.name == "Lima"


def test_a_later_telling_says_more_closely_where_it_was() -> None:
    text = "A bomb exploded in Lima on Monday.\n\nThe explosion took place in the Las Orquideas neighborhood of Lima."
    (event,) = coded(text)
    assert event.place is not None
    assert event.place.span.of(text) == "Las Orquideas"
