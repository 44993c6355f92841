"""The gazetteer that ships: names folded, places found, nothing parsed that is not asked for."""

from stemma.extract.gazetteer import fold, gazetteer, km


def test_spelling_does_not_matter() -> None:
    assert fold("al-Bab") == fold("Al Bab") == fold("AL‑BAB")
    assert fold("Sana'a") == fold("Sana’a")
    assert fold("Łódź") == "lodz"


def test_palmyra_is_an_old_name_of_tadmur() -> None:
    assert 163808 in {entry.geonameid for entry in gazetteer().named("palmyra")}


def test_the_most_populous_comes_first() -> None:
    people = [entry.population for entry in gazetteer().named("springfield")]
    assert people == sorted(people, reverse=True)
    assert len(people) > 5


def test_a_country_and_a_division_are_found_by_code() -> None:
    georgia, state = gazetteer().coded("GE"), gazetteer().coded("US.GA")
    assert georgia is not None
    assert state is not None
    assert (georgia.kind, state.kind) == ("country", "admin1")


def test_nobody_bears_a_name_that_nobody_bears() -> None:
    assert gazetteer().named("qatari castle") == ()
    assert not gazetteer().knows("qatari castle")


def test_russia_lies_in_asia_and_not_beyond_the_date_line() -> None:
    russia = gazetteer().coded("RU")
    assert russia is not None
    assert km((russia.lat, russia.lon), (60, 100)) < 500


def test_a_capital_is_found_by_code() -> None:
    capital = gazetteer().coded("SY.*")
    assert capital is not None
    assert (capital.name, capital.kind) == ("Damascus", "town")


def test_countries_stand_where_geonames_sets_them() -> None:
    states = gazetteer().coded("US")
    assert states is not None
    assert (states.lat, states.lon, states.geonameid) == (39.76, -98.5, 6252001)
