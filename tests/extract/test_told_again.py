"""A deed told again is one event; where and when it was done is never where and when the reporter wrote."""

from datetime import date

from tests.extract.coding import coded

SAID = "Officials said on Sunday that gunmen had killed a judge in Lima."


def test_a_clause_that_brings_nothing_of_its_own_tells_the_deed_again() -> None:
    (event,) = coded(
        "Gunmen killed Judge Ana Soto in Lima on Friday.\n\nThe attackers fired at Judge Soto as she left home."
    )
    assert event.sub_event_type == "Attack"


def test_another_place_another_day_and_another_victim_are_other_deeds() -> None:
    for second in (
        "Gunmen killed a judge in Cusco.",
        "Gunmen killed Judge Ana Soto in Lima on Monday.",
        "Gunmen killed the teacher Luis Vega in Lima.",
        "Another attack killed Judge Rojas in Lima.",
    ):
        assert len(coded(f"Gunmen killed Judge Ana Soto in Lima on Friday.\n\n{second}")) == 2


def test_what_only_the_later_telling_says_is_taken_over_with_its_reason() -> None:
    (event,) = coded("A bomb exploded in Kabul.\n\nThe blast killed four guards.")
    assert event.killed is not None
    assert event.killed.low == 4
    assert any(reason.startswith("killed: a later mention") for reason in event.because)


def test_a_fight_told_by_a_full_clause_with_its_own_place_stays_a_report() -> None:
    found = coded("Rebels attacked soldiers in Idlib.\n\nRebels attacked soldiers in Aleppo.")
    assert len(found) == 2


def test_the_place_of_the_dateline_is_where_the_reporter_was() -> None:
    (event,) = coded("BEIRUT — Gunmen killed a Syrian judge on Friday, Syrian officials said.")
    assert event.place is not None
    assert event.place.name == "Syria"
    assert event.because == ("place: the country that the article names most",)


def test_the_town_of_the_story_is_the_one_it_opens_with_and_names_again() -> None:
    text = "Fear reigns in Idlib.\n\nIdlib has seen much.\n\nGunmen killed a judge on Friday."
    (event,) = coded(text)
    assert event.place is not None
    assert event.place.name == "Idlib"
    assert event.because == ("place: the town that the article names most",)


def test_a_time_of_words_is_no_time_of_deeds() -> None:
    (event,) = coded("Lima is tense.\n\nGunmen hid there.\n\nIt rained.\n\n" + SAID)
    assert event.moment is not None
    assert event.moment.first == date(2016, 12, 12)
    assert event.moment.anchor is not None


def test_a_noun_has_the_time_behind_it() -> None:
    (event,) = coded("Mexico condemned on Friday the murder of Judge Soto in Lima on Thursday.")
    assert event.moment is not None
    assert event.moment.first == date(2016, 12, 8)


def test_hours_in_figures_are_no_years() -> None:
    (event,) = coded("Gunmen killed a judge in Lima at approximately 1940.")
    assert event.moment is not None
    assert event.moment.first == date(2016, 12, 12)


def test_copy_set_in_capitals_tells_no_ground_by_them() -> None:
    assert coded("RIFLES AND AMMUNITION WERE SEIZED THERE. THE WOUNDED MAN WAS TAKEN TO A HOSPITAL IN LIMA.") == ()
