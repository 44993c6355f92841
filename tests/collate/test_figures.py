"""Which figures answer one question. A wrong match is a false corroboration or a quarrel that nobody has."""

from tests.collate.telling import article, dossier, point_about

from stemma.model import Dossier, Finding

COMPANY = (
    "A boiler burst at the sugar mill in the night. Forty-six people were on the late shift at the mill, the company "
    "said in a statement."
)


def told(*texts: str, days: tuple[str, ...] = ()) -> Dossier:
    days = days or ("2019-03-17",) * len(texts)
    articles = [article(f"a{at}", text, day) for at, (text, day) in enumerate(zip(texts, days, strict=True))]
    return dossier(articles, [(one.id,) for one in articles])


def values(dossier: Dossier, words: str) -> set[str]:
    return {reading.value for reading in point_about(dossier, words).readings}


def test_a_figure_said_against_another_contradicts_it() -> None:
    worker = "A packer who would not give her name said there were thirty on the floor that night, not forty-six."
    story = told(COMPANY, worker)
    assert values(story, "Forty-six") == {"Forty-six", "thirty"}
    assert point_about(story, "Forty-six").finding is Finding.CONTRADICTED


def test_a_telltale_figure_of_nothing_is_shown_with_what_it_counts_and_corroborates_nothing() -> None:
    visitor = "The clerk laid the sheet on the table. Forty-six were on the list. She had crossed nobody out."
    point = point_about(told(COMPANY, visitor), "Forty-six people")
    assert {span.article for reading in point.readings for span in reading.witnesses} == {"a0", "a1"}
    assert point.finding is not Finding.CORROBORATED


def test_troops_are_soldiers() -> None:
    one = "On Thursday 34 Syrian soldiers were killed by a bomb near the wells."
    other = "Dozens of Syrian troops were killed this week in fighting around the wells."
    assert len(point_about(told(one, other), "34").readings) == 2


def test_soldiers_of_two_armies_are_two_questions() -> None:
    one = "The shelling of the border post killed 34 Syrian soldiers."
    other = "The shelling of the border post killed 12 Turkish soldiers."
    assert values(told(one, other), "34") == {"34"}


def test_suspected_cases_do_not_contradict_confirmed_ones() -> None:
    ministry = (
        "The ministry of health has 97 confirmed cases of cholera in the port, its spokesman Kelvin Phiri said."
    )
    charity = "Nurse Ada Moyo of the Lake Charity said there were 412 suspected cases of cholera in the port."
    point = point_about(told(ministry, charity), "97")
    assert {reading.value for reading in point.readings} == {"97", "412"}
    assert point.finding is Finding.COMPATIBLE


def test_the_death_elsewhere_is_not_the_toll_of_the_port() -> None:
    one = "Cholera has killed four people in Mpulungu, the health ministry said. Mpulungu lies on the lake."
    other = "In Kigali one person was killed by cholera, the Rwandan health office said."
    assert values(told(one, one.replace("has killed", "had killed"), other), "four") == {"four"}


def test_an_earlier_disaster_in_the_background_is_another_question() -> None:
    one = "At least 15 people were killed when a bus hit a lorry on Friday, police said."
    other = (
        "The bus and the lorry met on the hill road on Friday; 15 people were killed. "
        "In December, 29 people were killed when a bus left the same road."
    )
    assert values(told(one, other), "At least 15 people") & {"29"} == set()
    assert values(told(one, other), "29 people") == {"29"}


def test_part_of_the_dead_is_no_other_toll() -> None:
    one = "The fever killed 19 people in the harbour town, nurse Ada Moyo said."
    other = "Twelve of the 19 people were killed by it before a boat came, the ferryman said."
    assert "Twelve" not in values(told(one, other), "19 people in")


def test_three_men_may_be_three_others() -> None:
    one = "The judge told the court that she had murdered three men in cold blood with a kitchen knife."
    other = "The judge told the court that three men had helped her, and sent them down for a kitchen knife."
    assert point_about(told(one, other), "three men").finding is Finding.ALONE


def test_what_stands_in_quotation_marks_twice_was_said_once() -> None:
    one = "“We judged 400 parcels in the wrong way on the night train,” Ruth Adeyemi said after the hearing."
    other = "“We judged 400 parcels in the wrong way on the night train,” the minister Paul Osei conceded later."
    story = told(one, other)
    assert all(point.finding is not Finding.CORROBORATED for point in story.points)


def test_a_front_and_the_man_who_speaks_for_it_are_no_two_speakers() -> None:
    one = "The Basse-Kotto Liberation Front said that its fighters had killed 45 soldiers at the river barracks."
    other = "Abel Zoungere said by telephone that 45 soldiers had been killed at the river barracks."
    assert point_about(told(one, other), "45 soldiers").finding is Finding.RELAYED


def test_who_counted_bodies_does_not_say_that_no_more_were_killed() -> None:
    agency = "At least 27 people were killed in the shelling of the market, the Ubangi Observatory said on Sunday."
    seen = "Behind the market lay the killed in two rows. I counted 19 bodies, each under a mat, before it was dark."
    point = point_about(told(agency, seen), "27 people")
    assert {reading.value for reading in point.readings} == {"At least 27", "19"}
    assert point.finding is Finding.COMPATIBLE


def test_the_dead_of_a_story_are_one_count_in_whatever_words() -> None:
    one = "A fire at the ropeworks of Aldmoor on Friday left nine people dead. The mayor flew home from Oslo."
    other = "Behind the gate stood a fire engine. Inspector Ola Vik said nine workers were killed in the hall."
    assert values(told(one, other), "nine people") == {"nine"}
    assert len(point_about(told(one, other), "nine people").readings[0].lines) == 2


def test_a_few_of_a_kind_may_be_others_in_the_next_report() -> None:
    one = "The bishop had served two popes before he came to the valley."
    other = "On Sunday the two popes will be honoured with a feast in Rome."
    assert all(point.finding is Finding.ALONE for point in told(one, other).points)


def test_a_number_that_is_a_name_corroborates_nothing() -> None:
    one = "The ferry bill leaves Section 702 of the Harbour Acts as it is, to the dismay of the pilots."
    other = "To the dismay of the pilots the ferry bill does not touch Section 702 of the Harbour Acts."
    assert all(point.finding is Finding.ALONE for point in told(one, other).points)


def test_a_verdict_may_stand_behind_the_count() -> None:
    ministry = (
        "The health ministry reported 97 cases of cholera, all of them confirmed, its spokesman Kelvin Phiri said."
    )
    charity = "Nurse Ada Moyo of the Lake Charity said there were 412 suspected cases of cholera in the port."
    assert point_about(told(ministry, charity), "97 cases").finding is not Finding.CONTRADICTED


def test_villagers_are_no_villages() -> None:
    one = "Raiders burned three villages near Orrdale and killed 13 villagers, the governor said."
    other = "In the night raiders burned down five villages near Orrdale, Mayor Zora Pell said."
    assert values(told(one, other), "13 villagers") == {"13"}


def test_those_who_escaped_are_one_party_whatever_they_are_called() -> None:
    one = "Thirty-four inmates escaped through a hole in the wall at Orrdale, the prison service said."
    other = "Forty-six men got out at Orrdale, prosecutor Ada Quiroga said."
    point = point_about(told(one, other), "Thirty-four")
    assert (point.finding, point.question) == (Finding.CONTRADICTED, "How many inmates escaped?")


def test_a_question_says_once_what_befell_the_counted() -> None:
    one = "Twenty-two injured villagers were brought to Orrdale, the hospital said."
    assert point_about(told(one), "Twenty-two").question == "How many villagers were injured?"


def test_many_houses_that_are_gone_are_the_same_ones() -> None:
    one = "Sixty houses were buried at Orrdale, said Ada Quill of the fire brigade."
    other = "Below, where sixty shacks were swallowed, children were looking for saucepans."
    assert values(told(one, other), "Sixty houses") == values(told(one, other), "sixty shacks") == {"Sixty"}
    assert len(point_about(told(one, other), "sixty shacks").readings[0].witnesses) == 2


def test_who_died_of_their_wounds_since_are_a_part_of_the_dead() -> None:
    first = "Five people were killed in the fire at Orrdale, the fire brigade said."
    later = (
        "The number of people killed in the fire at Orrdale rose to seven on Thursday, the fire brigade said. Two women "
        "died of their burns overnight, its spokesman said."
    )
    story = told(first, later, days=("2019-03-17", "2019-03-18"))
    point = point_about(story, "Five people")
    assert (point.finding, {reading.value for reading in point.readings}) == (Finding.UPDATED, {"Five", "seven"})


def test_those_in_a_hospital_are_some_of_the_injured() -> None:
    brigade = "At least 34 people were injured in the fire above Lenas on Tuesday, said Captain Petros Ganas."
    surgeon = "Surgeon Maria Kapsi said that 41 people were being treated at the hospital of Korinos, most of them for smoke."
    point = point_about(told(brigade, surgeon), "34 people")
    assert {reading.value for reading in point.readings} == {"At least 34", "41"}
    assert point.finding is Finding.COMPATIBLE


def test_people_in_a_hospital_are_not_the_policemen_who_were_hurt() -> None:
    police = "Seven officers were injured by stones at the dam, said Superintendent Ram Thapa."
    hospital = "Doctor Sita Rana said that 11 people were being treated for wounds."
    assert values(told(police, hospital), "Seven officers") == {"Seven"}


def test_a_place_behind_a_semicolon_is_that_of_another_count() -> None:
    said = "At least 15 people were injured, said Colonel Edwin Salas, who heads the civil defence."
    seen = "Doctor Nelly Asto told me that 22 injured people had been treated; three had to be sent on to Arequipa."
    found = dossier([article("a", said), article("b", seen)], [("a",), ("b",)])
    given = [{reading.value for reading in point.readings} for point in found.points]
    assert any({"22"} < values for values in given), given
