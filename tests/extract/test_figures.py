"""Words of deeds that are meant otherwise, deeds that are only wished for, and deeds that are counted up."""

import pytest
from tests.extract.coding import coded

from stemma.lang import ENGLISH
from stemma.model import Event, Status
from stemma.model.fact import KNOWN_BY

QUIET = (
    "The minister took responsibility for the delay in Lisbon.",
    "Senator Ruiz captured the nomination in Tampa.",
    "Passengers were taken to Glasgow by bus.",
    "The chairman attacked the bill in the senate in Texas.",
    "The house is locked in a battle over the tax in Washington.",
    "Agents executed a search warrant in Miami.",
    "The train struck a tree near Crieff.",
    "A singer killed himself in Sydney.",
    "Hunters killed two elephants near Kasane.",
    "The storm hit the headlines in Madrid.",
    "The party abandoned a deal with Indiana.",
    "Japan demonstrated its leadership in Tokyo.",
    "Riot police stood on the corner in Cali.",
    "Witnesses said the photographer took a close-up shot of the bridge in Prague.",
    "The scandal damaged the reputation of the bank in Oslo.",
    "Police seized documents in Turin.",
    "A man was found in the 400 block of Mill Street in Salem on Friday.",
)


def told(sentence: str) -> list[Event]:
    """The events of arms in a sentence; those of ordinary news are left out."""
    return [event for event in coded(sentence) if event.event_type in ENGLISH.deeds.acled]


@pytest.mark.parametrize("sentence", QUIET)
def test_what_sounds_like_a_deed_of_arms_and_is_none(sentence: str) -> None:
    assert told(sentence) == []


PEACE = "The committee met in Oslo and heard the members one after the other on ships and schools and roads. " * 6


def test_in_an_article_without_arms_who_withdraws_or_blasts_does_it_with_words() -> None:
    assert told(PEACE + "Prince Edward pulled out of the games in Sochi.") == []
    assert told(PEACE + "The mayor of Oslo answered with blasts on Twitter.") == []
    assert told(PEACE + "Soldiers pulled out of the town of Bodo.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Gunmen attacked the tax office in Quetta on Monday.",
        "Militants attacked the justice ministry in Kabul on Monday.",
        "Fighters seized vehicles and the police post in Goma on Friday.",
        "Rebels abandoned the vehicle park in Goma on Friday.",
        "The rebels fought to hold the bridge in Goma on Friday.",
        "Soldiers pulled out of the town of Goma under a deal with the rebels.",
        "A truck bomb struck a checkpoint near Homs on Friday.",
        "An aircraft struck the town of Homs on Friday, killing three people.",
    ],
)
def test_a_word_of_peace_that_is_not_what_was_taken_or_attacked_hides_no_deed(sentence: str) -> None:
    assert told(sentence) != []


def test_the_same_words_with_arms_are_deeds() -> None:
    said = {
        "Russian missiles hit a school in Kharkiv.": "Shelling/artillery/missile attack",
        "Israel strikes the town of Rafah.": "Armed clash",
        "Troops stormed the school in Beni and killed three militants.": "Armed clash",
        "Rebels took the town of Goma.": "Non-state actor overtakes territory",
        "Police intercepted a shipment of rifles in Turin.": "Disrupted weapons use",
    }
    assert {sentence: told(sentence)[0].sub_event_type for sentence in said} == said


@pytest.mark.parametrize(
    "sentence",
    [
        "The senator urged the army to withdraw from Goma.",
        "The rebels are willing to lay down their weapons in Goma.",
        "The soldiers in Goma asked to be withdrawn.",
        "The pastor called for the murder of the general in Goma.",
        "Police acted to prevent an attack by rebels in Goma.",
        "Mayor Ruiz fears the threat of an attack by rebels in Goma.",
        "Rebels spoke of an offensive scheduled for May in Goma.",
    ],
)
def test_a_deed_that_is_wished_or_warded_off_did_not_happen(sentence: str) -> None:
    assert all(event.status not in (Status.HAPPENED, Status.CLAIMED) for event in told(sentence))


def test_whoever_is_the_second_to_be_killed_was_killed() -> None:
    (event,) = told("Judge Soto is the second magistrate to be killed in Lima by gunmen.")
    assert event.status is Status.HAPPENED


def test_a_modal_governs_its_verb_and_no_attack_told_behind_it() -> None:
    (event,) = told("The government will look into the attack that killed ten soldiers in Lima.")
    assert event.status is Status.HAPPENED


def test_deeds_of_a_long_time_that_are_counted_up_are_none() -> None:
    assert told("So far this year gunmen have killed three judges in Lima.") == []
    assert told("Over the past nine years 60 people have been killed in Honduras by soldiers.") == []
    assert told("Since the league was founded nearly 900 of its members have been killed in Peru.") == []
    assert told("There have been recent attacks on soldiers and judges.") == []
    assert told("Gunmen killed three judges in Lima on Friday.") != []


def test_those_who_die_in_an_accident_were_not_attacked() -> None:
    text = "A bus crash near Cusco shocked the town.\n\nTwelve passengers were killed and thirty were injured."
    assert not [event for event in coded(text) if event.event_type == "Violence against civilians"]


def test_what_is_told_of_nobody_new_at_the_same_spot_and_day_is_one_deed() -> None:
    text = "Gunmen shot two guards in Lima on Friday.\n\nThe guards were shot in Lima on Friday at a gate."
    assert len(told(text)) == 1
    text = "Gunmen shot two guards in Lima on Friday.\n\nGunmen shot a driver in Lima on Friday."
    assert len(told(text)) == 2


def test_in_copy_in_capitals_no_verb_is_part_of_a_victims_name() -> None:
    (event,) = told("LIMA, 9 MAY 89 -- THE MURDER OF JUDGE ANA SOTO TOOK PLACE IN LIMA ON 8 MAY.")
    assert event.recipient == "JUDGE ANA SOTO"


def test_in_copy_in_capitals_a_village_is_no_town_abroad_of_its_name() -> None:
    text = (
        "SAN SALVADOR, 9 MAY 89 -- THE SALVADORAN ARMY REPORTED THAT GUERRILLAS ATTACKED A POST IN SAN RAMON TODAY, "
        "KILLING TWO SOLDIERS."
    )
    (event,) = told(text)
    assert event.place is not None
    assert (event.place.span.of(text), event.place.country) == ("SAN RAMON", "SV")


def test_a_deed_that_is_only_recalled_was_done_by_the_day_of_its_article_and_not_on_it() -> None:
    (event,) = told("LIMA -- The bishop on Sunday condemned the murder of Judge Ana Soto.")
    assert event.moment is not None
    assert event.moment.anchor == KNOWN_BY
    (event,) = told("LIMA -- The bishop on Sunday condemned the murder of Judge Ana Soto on 3 December.")
    assert event.moment is not None
    assert event.moment.value == "2016-12-03"


def test_gunmen_who_attack_a_home_attack_civilians_whoever_guards_it() -> None:
    (event,) = told("Guerrillas attacked the residence of the speaker in Lima on Friday.")
    assert (event.event_type, event.sub_event_type) == ("Violence against civilians", "Attack")
    (event,) = told("Guerrillas attacked an army post in Lima on Friday.")
    assert event.event_type == "Battles"


def test_no_surname_in_capitals_makes_the_country_of_an_article() -> None:
    text = (
        "LIMA, 11 JAN 90 -- THE GROUP TODAY DISTRIBUTED LEAFLETS ON THE MURDER OF FORMER MINISTER ENRIQUE ALBUJAR. "
        "GENERAL OSVALDO DIAZ SALVADOR SPOKE OF TWO THEORIES. DIAZ SALVADOR GAVE NO NAMES. DIAZ SALVADOR LEFT."
    )
    assert {event.place.country for event in told(text) if event.place} == {"PE"}


def test_a_name_that_is_a_verb_elsewhere_is_a_name() -> None:
    said = {
        "The bishop condemned the murder of Will Smith in Lima on 3 December.": "Will Smith",
        "The bishop condemned the murder of Martin Luther King in Lima on 3 December.": "Martin Luther King",
        "The bishop condemned the murder of Theresa May in Lima on 3 December.": "Theresa May",
        "The bishop condemned the murder of Ann Browning in Lima on 3 December.": "Ann Browning",
    }
    assert {sentence: told(sentence)[0].recipient for sentence in said} == said


FILM = (
    "The film opens in Rome on Friday. In it rebels seize a village near Tobruk and shoot the mayor. The director shot "
    "the siege in nine days with three hundred extras. In the last reel soldiers storm the town hall and free the "
    "hostages, and the audience in Venice applauded. The actors are superb."
)


def test_what_a_plot_tells_nobody_did() -> None:
    assert told(FILM) == []


def test_what_befell_those_who_make_a_film_was_done() -> None:
    real = FILM + " Gunmen attacked the cinema in Venice on Saturday and killed the director."
    assert {event.trigger.of(real) for event in told(real)} <= {"attacked", "killed"}
    assert told(real) != []
