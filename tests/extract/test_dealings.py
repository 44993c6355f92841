"""Politics, diplomacy, courts and labour: who did what to whom where nobody bears arms."""

import pytest
from tests.extract.coding import coded


def only(sentence: str, kind: str) -> tuple[str | None, str | None]:
    """Actor and recipient of the one event of that kind."""
    (event,) = [event for event in coded(sentence) if event.sub_event_type == kind]
    return event.actor, event.recipient


@pytest.mark.parametrize(
    ("sentence", "kind", "actor", "recipient"),
    [
        (
            "Chilean President Marta Olivares met Peru's foreign minister in Arica on Monday.",
            "Meeting", "Marta Olivares", "Peru's foreign minister",
        ),
        (
            "Norway accused Iceland of overfishing.",
            "Accusation or criticism", "Government of Norway", "Government of Iceland",
        ),
        (
            "Ankara condemned Greek claims to the islet.",
            "Accusation or criticism", "Government of Turkey", "Government of Greece",
        ),
        (
            "The Kenyan parliament urged the Ugandan government to reopen the crossing.",
            "Demand or appeal", "Kenyan parliament", "Government of Uganda",
        ),
        (
            "Zambia demanded that Malawi return the trawler.",
            "Demand or appeal", "Government of Zambia", "Government of Malawi",
        ),
        (
            "Portugal rejected a Moroccan offer to share the water.",
            "Refusal", "Government of Portugal", "Government of Morocco",
        ),
        (
            "Finland gave Estonia a grant of two million euros.",
            "Aid", "Government of Finland", "Government of Estonia",
        ),
        (
            "Ghana has been accused by Togo of dumping waste.",
            "Accusation or criticism", "Government of Togo", "Government of Ghana",
        ),
        (
            "Leaders of Paraguay praised Uruguay for opening the bridge.",
            "Support or praise", "Leaders of Paraguay", "Government of Uruguay",
        ),
        (
            "Kenya said that Uganda must withdraw from the island.",
            "Demand or appeal", "Government of Kenya", "Government of Uganda",
        ),
        (
            "The United Nations suspended food aid to Malawi on Friday.",
            "Sanction", "United Nations", "Government of Malawi",
        ),
    ],
)  # fmt: skip
def test_who_deals_with_whom(sentence: str, kind: str, actor: str, recipient: str) -> None:
    assert only(sentence, kind) == (actor, recipient)


def test_two_who_deal_with_each_other_are_actor_and_recipient() -> None:
    pair = ("Government of Peru", "Government of Chile")
    assert only("Peru and Chile signed a treaty in Lima on Friday.", "Treaty or ties") == pair
    assert only("Peru and Chile resumed talks on Friday, a Bolivian official said.", "Meeting") == pair


def test_who_only_tells_of_it_has_not_suffered_it() -> None:
    assert only("Peru suspended aid, the U.S. embassy said.", "Sanction") == ("Government of Peru", None)


def test_a_talk_between_two_private_people_is_no_diplomacy() -> None:
    assert coded("Anna Keller met Paul Ortiz at a bakery in Graz on Monday.") == ()


def test_a_strike_or_verdict_names_the_court_and_the_union() -> None:
    (verdict,) = coded("The Supreme Court in Lusaka acquitted two editors on Monday.")
    assert verdict.actor == "Supreme Court"


def test_who_protests_is_named_in_the_words_of_the_text() -> None:
    (march,) = coded("Thousands of Nigerians protested in Lagos on Monday.")
    assert (march.event_type, march.actor) == ("Protests", "Nigerians")


def test_a_president_is_no_party_to_a_battle() -> None:
    (clash,) = coded("President Omar Keita spoke as troops clashed with rebels near Segou in Mali on Friday.")
    assert (clash.actor, clash.recipient) == ("Military Forces of Mali", "rebels")


def test_an_army_is_that_of_the_land_named_before_it() -> None:
    text = "Lebanon is tense and many have fled Lebanon.\n\nIsrael's army shelled Naqoura in Lebanon on Friday."
    assert [event.actor for event in coded(text)] == ["Military Forces of Israel"]


def test_a_land_of_two_words_is_part_of_a_name() -> None:
    (attack,) = coded("Ivory Coast rebels attacked Bouake on Friday.")
    assert attack.actor == "Ivory Coast rebels"


def test_who_is_said_to_hold_a_town_lost_it_to_those_who_took_it() -> None:
    text = "Kidal has been held for two years by rebels.\n\nThe Malian army retook Kidal on Friday."
    (event,) = [event for event in coded(text) if event.event_type == "Battles"]
    assert event.recipient == "rebels"
    assert "recipient: rebels held it, as the article says" in event.because


def test_rebels_who_take_a_town_may_be_the_group_that_holds_it() -> None:
    text = "Rebels seized Kidal on Friday.\n\nKidal is controlled by fighters of the Azawad Salt Front."
    (event,) = [event for event in coded(text) if event.event_type == "Battles"]
    assert event.recipient is None


def test_ground_held_by_rebels_is_told_in_passing() -> None:
    text = "Shells fell on rebel-held parts of Kidal.\n\nThe Malian army retook Kidal on Friday."
    (event,) = [event for event in coded(text) if event.sub_event_type == "Government regains territory"]
    assert event.recipient == "rebels"
