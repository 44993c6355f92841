"""Whose "the army" is: the country that an article speaks of, not the namesake of one of its towns."""

from stemma.extract.deeds.actors import home
from stemma.model.fact import Place, Precision
from stemma.model.text import Span


def place(name: str, country: str, *, kind: str = "town", people: bool = False, at: int = 0) -> Place:
    return Place(Span("a", at, at + len(name)), name, 0, 0, kind, Precision.TOWN, country, demonym=people)


def test_towns_speak_for_a_country_that_nobody_names() -> None:
    assert home([place("Homs", "SY"), place("Hama", "SY", at=9)]) == "Syria"


def test_a_town_taken_for_its_namesake_abroad_gives_the_army_to_nobody_there() -> None:
    towns = [place("Tripoli", "LY", at=at) for at in range(0, 90, 10)]
    assert home([*towns, place("Lebanese", "LB", kind="country", people=True, at=200)]) == "Lebanon"


def test_an_article_without_places_is_about_no_country() -> None:
    assert home([]) is None
