"""The country in which a deed was done whose place nobody says."""

from tests.extract.coding import coded


def test_the_country_is_that_of_the_people_in_the_news_and_not_that_of_an_embassy() -> None:
    event, *_ = coded(
        "LIMA, 3 Mar -- Gunmen shot dead two Peruvian teachers overnight. "
        "The U.S. embassy mourned them, and the U.S. ambassador wept."
    )
    assert event.place is not None
    assert event.place.country == "PE"
    assert "place: the country that the article names most" in event.because


def test_a_country_that_nobody_names_is_known_by_its_towns() -> None:
    found = coded("ALEPPO, 3 Mar -- Trucks left Homs at dawn.\n\nTwo teachers were shot dead by gunmen.")
    assert [(e.place.name, e.place.kind) for e in found if e.place] == [("Syria", "country")]
