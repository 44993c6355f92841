"""Victims who are no actors: found where grammar puts them, counted as far as the words go."""

from math import inf

import pytest
from tests.extract.coding import coded


@pytest.mark.parametrize(
    ("text", "recipient", "low", "high"),
    [
        ("The killing of the mayor shocked Iraq.", "mayor", 1, inf),
        ("Khaled Omar, a leading engineer, was killed in Mosul.", "leading engineer", 1, 1),
        ("A judge and his driver were killed by gunmen in Lima.", "judge and his driver", 1, inf),
        ("The murder of Archbishop Soto was condemned in Lima.", "Archbishop Soto", 1, inf),
        ("Judge Soto's murder was condemned in Lima.", "Judge Soto", 1, inf),
        ("Bandits killed the governor of Zamfara in Nigeria.", "governor", 1, inf),
        ("Gunmen ambushed a bus in Quetta, killing bus drivers.", "bus drivers", 2, inf),
    ],
)
def test_a_victim_is_named_and_counted_as_the_words_do(text: str, recipient: str, low: float, high: float) -> None:
    (event,) = coded(text)
    assert event.recipient == recipient
    assert event.killed is not None
    assert (event.killed.low, event.killed.high) == (low, high)
    assert event.killed.span.of(text)


def test_a_number_among_the_victims_is_theirs() -> None:
    (event,) = coded("The assassination of six priests in San Salvador was condemned.")
    assert event.killed is not None
    assert (event.killed.low, event.killed.high) == (6, 6)


def test_the_wounded_are_no_dead() -> None:
    (event,) = coded("Bandits wounded the governor of Zamfara in Nigeria.")
    assert event.killed is None
    assert event.injured is not None


def test_things_are_killed_only_in_a_manner_of_speaking() -> None:
    assert all(event.sub_event_type != "Attack" for event in coded("Rebels killed the peace talks in Syria."))


def test_a_phrase_with_a_word_for_a_deed_is_none() -> None:
    assert coded("The death penalty was restored in Iraq. The talks in Idlib wound up on Friday.") == ()


def test_nobody_is_no_victim_and_the_blast_happened_all_the_same() -> None:
    (event,) = coded("No one was killed in the blast in Kabul.")
    assert event.killed is None
    assert event.status.value == "happened"


def test_whoever_was_killed_when_a_town_fell_was_killed_by_another_deed() -> None:
    found = coded("When Daesh seized Palmyra, the town's archaeologist Omar Said was killed.")
    assert [event.sub_event_type for event in found] == ["Non-state actor overtakes territory", "Attack"]
    assert found[0].killed is None


def test_what_did_not_happen_cost_nobody_his_life() -> None:
    (event,) = coded("Gunmen did not kill the priest in Jos.")
    assert event.killed is None


def test_civilians_are_those_of_the_country_where_it_was_done() -> None:
    (event,) = coded("An air strike by Saudi jets killed 12 civilians in Sanaa.")
    assert event.recipient == "Civilians (Yemen)"


def test_a_natural_death_and_a_landslide_are_no_attacks() -> None:
    for text in ("Ministers mourned the death of the singer Ana Ruiz.", "A landslide killed 12 villagers in Cusco."):
        assert all(event.event_type != "Violence against civilians" for event in coded(text))


def test_a_victim_of_no_words_is_none() -> None:
    (event,) = coded("POLICE ARRESTED ANOTHER ONE IN LIMA.")
    assert event.recipient is None
