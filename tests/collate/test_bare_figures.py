"""Figures that leave out what they count: the figure before them, the whole, or a row of graves tells it."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.model import ClaimKind, Dossier, Finding


def told(*texts: str, day: str = "2019-03-17") -> Dossier:
    articles = [article(f"a{at}", text, day) for at, text in enumerate(texts)]
    return dossier(articles, [(one.id,) for one in articles])


def answers(dossier: Dossier, figure: str) -> set[str]:
    """All figures given to the question that one answers."""
    counts = [point for point in dossier.points if point.kind is ClaimKind.QUANTITY]
    return next(given for point in counts if figure in (given := {one.value for one in point.readings}))


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Marta Oliveira said six tankers had flown until dark; Rui Falcao says two.", {"six", "two"}),
        (
            "He put the number of attackers at about 40; residents spoke of more than 100.",
            {"about 40", "more than 100"},
        ),
        ("At least 12 people died, Mayor Ana Reis said. The hospital says 15.", {"At least 12", "15"}),
        ("Nine coaches were derailed, the union said. The railway insists that it was eight.", {"Nine", "eight"}),
    ],
)
def test_a_bare_figure_answers_the_one_before_it(text: str, given: set[str]) -> None:
    assert answers(told(text), min(given)) == given


def test_an_hour_or_an_age_behind_a_figure_answers_nothing() -> None:
    for more in ("The mechanic went home at nine, he said.", "The mechanic, Ana Reis, says she is 52."):
        story = told(f"Six tankers were in the air until dark, the pilot said. {more}")
        assert answers(story, "Six") == {"Six"}


def test_graves_bear_out_a_toll() -> None:
    agency = "Thirteen villagers were killed in the raid on Tuesday, the governor said."
    reporter = (
        "Behind the school somebody had dug all night. I counted thirteen mounds, and rain was filling a tenth pit."
    )
    point = point_about(told(agency, reporter), "Thirteen villagers")
    assert point.finding is Finding.CORROBORATED
    assert point.question == "How many villagers were killed?"


def test_fewer_coffins_than_dead_are_no_other_toll() -> None:
    agency = "Thirteen villagers were killed in the raid on Tuesday, the governor said."
    reporter = "Nine coffins stood in the church when I came down."
    assert point_about(told(agency, reporter), "Thirteen villagers").finding is not Finding.CONTRADICTED


def test_the_whole_that_opens_a_sentence_is_what_is_counted() -> None:
    agency = "The fire destroyed 70 houses above the bay, the mayor said."
    company = "Of the houses that we supply above the bay, 70 no longer exist, the power company said."
    assert len(point_about(told(agency, company), "70 houses").readings[0].lines) == 2


def test_all_of_the_dead_are_no_part_of_them() -> None:
    agency = "Seven people were killed in the fire on Tuesday, the brigade said."
    doctor = "Doctor Elena Vasou said that she had put names to all seven of the dead."
    assert len(point_about(told(agency, doctor), "Seven people").readings[0].lines) == 2


def test_names_on_a_list_are_shown_with_a_telltale_figure_and_corroborate_nothing() -> None:
    agency = "Nineteen pupils escaped on the march, said Captain Musa Bello."
    teacher = "The teacher had nailed her register to a tree. There were 19 ticks in it by Tuesday night."
    point = point_about(told(agency, teacher), "Nineteen pupils")
    assert point.question == "How many pupils escaped?"
    assert len(point.readings[0].lines) == 2
    assert point.finding is not Finding.CORROBORATED  # they may be the names of others


def test_names_on_a_list_are_not_a_few_of_others() -> None:
    agency = "Nine pupils escaped on the march, said Captain Musa Bello."
    teacher = "The teacher had nailed her register to a tree. There were nine ticks in it by Tuesday night."
    assert len(point_about(told(agency, teacher), "Nine pupils").readings[0].lines) == 1


def test_the_injured_in_her_beds_are_some_of_the_injured() -> None:
    agency = "The collapse injured 38 people, said Commissioner Ana Reis."
    matron = "Matron Ada Moyo still had 22 of the injured in her beds on Thursday."
    point = point_about(told(agency, matron), "38 people")
    assert {reading.value for reading in point.readings} == {"38", "22"}
    assert point.finding is Finding.COMPATIBLE
    dead = "Two of the injured died in the hospital on Thursday, said Matron Ada Moyo."
    assert {reading.value for reading in point_about(told(agency, dead), "38 people").readings} == {"38"}
