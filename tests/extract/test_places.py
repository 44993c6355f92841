"""Places of an article: found in a sentence, and placed in the company of the others."""

from dataclasses import replace

import pytest

from stemma.extract.names import names
from stemma.extract.places import places, toponyms
from stemma.lang.en import ENGLISH
from stemma.model import Article, Noted, Notes, Place, Precision, Sentence, Span


def noted(*sentences: str) -> Noted:
    text = " ".join(sentences)
    cut, at = [], 0
    for sentence in sentences:
        cut.append(Sentence(Span("a", at, at + len(sentence)), sentence, 0))
        at += len(sentence) + 1
    notes = tuple(Notes(s.key, toponyms=toponyms(s.text, s.key, ENGLISH)) for s in cut)
    return Noted(Article(id="a", text=text, place="-"), tuple(cut), notes)


def placed(*sentences: str) -> dict[str, Place]:
    article = noted(*sentences)
    return {place.span.of(article.article.text): place for place in places(article, ENGLISH)}


def test_a_larger_place_behind_a_comma_decides() -> None:
    syria = placed("Shells fell on Palmyra, Syria, overnight.")
    york = placed("The council of Palmyra, New York, met on Monday.")
    assert syria["Palmyra"].country == "SY"
    assert york["Palmyra"].country == "US"


def test_one_name_has_one_sense_in_an_article() -> None:
    text = ("A barn burned down in Paris, Texas, on Monday.", "Fire crews from Dallas drove to Paris at noon.")
    article = noted(*text)
    assert {p.country for p in places(article, ENGLISH)} == {"US"}


def test_people_decide_where_nothing_else_does() -> None:
    assert placed("He flew to Paris.")["Paris"].country == "FR"


def test_a_bare_name_is_rather_the_capital_than_a_division_of_that_name() -> None:
    found = placed("Talks between Washington and Moscow broke down.")
    assert found["Washington"].kind == "town"
    assert placed("A bridge fell in Washington State.")["Washington State"].kind == "admin1"


def test_towns_of_a_division_speak_for_it() -> None:
    found = placed("Schools in Georgia closed.", "Buses from Athens, Atlanta and Hall County were turned back.")
    assert (found["Georgia"].country, found["Athens"].country) == ("US", "US")


def test_a_county_named_by_an_everyday_word_is_a_county() -> None:
    found = placed("The sheriff of Hall County in Georgia resigned, and Atlanta was told.")
    assert (found["Hall County"].kind, found["Hall County"].country) == ("region", "US")


def test_neighbours_decide_against_people() -> None:
    found = placed("Trains from Toronto and Kitchener stop in London, and run on to Windsor.")
    assert found["London"].country == "CA"


def test_the_capital_of_a_country_named_is_meant_before_a_namesake_elsewhere() -> None:
    found = placed(
        "Airlines from Chicago, Boise, Spokane and Seattle to Moscow cut fares, the United States and Russia said."
    )
    assert found["Moscow"].country == "RU"


def test_persons_are_no_towns() -> None:
    assert placed("Paris Hilton told a friend that Mr. Houston had called John London.") == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "An editor of the Toledo Post wept.",
        "The Kansas Highway Patrol closed it.",
        "She leads Education Minnesota.",
        "The Macon Volunteer Fire Department came.",
    ],
)
def test_a_paper_or_a_body_named_for_a_place_is_no_spot(sentence: str) -> None:
    (place,) = placed(sentence).values()
    assert place.demonym


@pytest.mark.parametrize(
    "sentence",
    [
        "A Louisiana man was held.",
        "Lee, 19, of Macon, ran off.",
        "The lake froze near Long Beach.",
        "Ships crossed the Black Sea.",
    ],
)
def test_what_stands_beside_a_name_makes_it_a_place(sentence: str) -> None:
    (place,) = placed(sentence).values()
    assert not place.demonym


def test_two_counties_share_one_head() -> None:
    found = placed("Storms hit Nassau and Baker counties in Florida.")
    assert {found["Nassau"].name, found["Baker"].name} == {"Nassau County", "Baker County"}


def test_a_sight_lies_near_the_town_most_told_of_and_bears_its_name() -> None:
    found = placed(
        "Shells fell on Aleppo again.",
        "In Aleppo, looters left for Damascus with stones of the old citadel and the Temple of Hadad.",
        "They hid in a castle just outside the town.",
    )
    near = ("old citadel", "Temple of Hadad", "castle just outside the town")
    assert [(found[site].name, found[site].kind, found[site].precision) for site in near] == [
        ("Aleppo", "site", Precision.NEAR)
    ] * 3


def test_a_sight_without_a_town_is_nowhere() -> None:
    assert placed("Looters climbed the citadel and the Temple of Hadad.") == {}


def test_a_surname_stays_a_surname() -> None:
    found = placed("The pilot was named as Emily Lancaster.", "Lancaster had flown for ten years.")
    assert found == {}


def test_demonyms_name_a_people_and_no_spot() -> None:
    found = placed("Syrian troops left the base.")
    assert found["Syrian"].demonym
    assert found["Syrian"].country == "SY"


def test_near_is_not_in() -> None:
    found = placed("Fighting went on near Homs, north of Hama and on the outskirts of Aleppo, and in Idlib.")
    near = {name: place.precision for name, place in found.items()}
    assert [near[name] for name in ("Homs", "Hama", "Aleppo")] == [Precision.NEAR] * 3
    assert near["Idlib"] is Precision.TOWN


def test_provinces_and_countries_are_regions() -> None:
    found = placed("The governor of Homs Province fled to Lebanon.")
    assert found["Homs Province"].kind == "admin1"
    assert {place.precision for place in found.values()} == {Precision.REGION}


def test_abbreviated_states_stand_behind_a_town() -> None:
    found = placed("The mill in Macon, Ga., closed.")
    assert found["Ga."].name == "Georgia"
    assert found["Macon"].country == "US"


def test_every_span_cites_the_text_and_every_place_gives_reasons() -> None:
    article = noted("Mortars hit al-Bab.", "The road from Aleppo to al-Bab is cut.")
    found = places(article, ENGLISH)
    assert [p.span.of(article.article.text) for p in found] == ["al-Bab", "Aleppo", "al-Bab"]
    assert all(place.because for place in found)


def test_everyday_words_with_a_capital_are_no_towns() -> None:
    assert placed("Reading is hard.", "March was wet.", "Nice words.") == {}


def test_a_building_lies_near_its_town_whatever_people_it_is_named_for() -> None:
    found = placed("They hold a hill outside Palmyra, in Syria, that is called the Qatari castle.")
    castle, town = found["Qatari castle"], found["Palmyra"]
    assert (castle.lat, castle.lon) == (town.lat, town.lon)
    assert castle.precision is Precision.NEAR
    assert castle.country == "SY"


def test_the_order_of_the_paragraphs_does_not_change_the_sense() -> None:
    there = placed("Snow fell in London.", "Toronto and Kitchener were cut off.")
    back = placed("Toronto and Kitchener were cut off.", "Snow fell in London.")
    assert there["London"].geonameid == back["London"].geonameid


def test_a_place_that_no_gazetteer_knows_lies_somewhere_around_a_town_named_with_it() -> None:
    sentences = (
        "Fishermen from Mpulungu fell ill.",
        "Ten more are sick at Kazembwera, near Mpulungu.",
        "Lusaka sent help.",
    )
    article = noted(*sentences)
    named = tuple(
        replace(note, names=names(sentence.text, sentence.key, ENGLISH))
        for note, sentence in zip(article.notes, article.sentences, strict=True)
    )
    found = {place.name: place for place in places(replace(article, notes=named), ENGLISH)}
    unlisted, town = found["Kazembwera"], found["Mpulungu"]
    assert (unlisted.lat, unlisted.lon) == (town.lat, town.lon)
    assert (unlisted.precision, unlisted.country, unlisted.geonameid) == (Precision.REGION, None, None)
    assert "no place of the gazetteer" in unlisted.because[0]


def test_a_capital_is_likelier_than_an_island_district_of_a_thousand_people() -> None:
    assert placed("A bomb exploded in San Salvador on Monday.")["San Salvador"].country == "SV"


def test_copy_in_capitals_makes_no_town_of_a_surname_nor_a_state_of_a_small_word() -> None:
    article = placed(
        "HONDURAN POLICE SAID ON MONDAY THAT AGUILAR, A LAWYER, WAS SHOT DEAD AND, IN THE EVENING, BURIED.",
        "AGUILAR SAID BEFORE THAT HE HAD BEEN THREATENED IN TEGUCIGALPA.",
    )
    assert sorted(article) == ["HONDURAN", "TEGUCIGALPA"]


def test_a_village_in_capitals_stands_where_a_small_word_puts_it() -> None:
    assert "FLORES" in placed("GUERRILLAS OF GUATEMALA BURNED THREE BUSES IN FLORES ON MONDAY MORNING.")
