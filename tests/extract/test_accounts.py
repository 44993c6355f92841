"""Only accounts of a particular deed are events; who merely speaks of deeds tells none."""

import pytest
from tests.extract.coding import coded

TOLD = "Gunmen killed two teachers in Lima on Monday."


def after(sentence: str) -> list[str]:
    """The sub-types of a sentence that stands behind an attack."""
    whole = f"{TOLD}\n\n{sentence}"
    return [event.sub_event_type for event in coded(whole) if event.span.start > len(TOLD)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We have always fought the rebels and shall fight them again.",
        "Why did the guerrillas attack the soldiers?",
        "The rebels and the army have killed 70,000 people in ten years.",
        "Police arrested three suspects.",
        "The minister again demanded the demobilization of the rebels.",
        "People here are tired of the fighting between the army and the rebels.",
        "The group lives from kidnapping farmers.",
        "The situation in Ecuador is tense because of the prolonged strike of drivers.",
        "As the clocks struck midnight in Panama, the streets of the capital filled.",
        "Minister Sela asked for orders to allow shooting at masked men in Gaza.",
    ],
)
def test_what_only_speaks_of_deeds_is_no_event(sentence: str) -> None:
    assert after(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We attacked the garrison of Cusco on Sunday, the rebels said.", "Armed clash"),
        ("Police arrested three suspects in Cusco on Sunday.", "Arrests"),
        ("Four soldiers were killed in a clash with rebels near Cusco.", "Armed clash"),
        ("Government forces withdrew from several villages.", "Other"),
        ("Rebels kidnapped a farmer in Cusco.", "Abduction/forced disappearance"),
    ],
)
def test_what_has_its_own_day_place_or_dead_is_an_event(sentence: str, kind: str) -> None:
    assert kind in after(sentence)


def test_an_arrest_that_is_the_news_is_an_event() -> None:
    assert [event.sub_event_type for event in coded("Police arrested three suspects.")] == ["Arrests"]


def test_a_known_murder_is_a_deed_whoever_speaks_of_it() -> None:
    assert [event.recipient for event in coded("We all mourn the murder of the mayor.")] == ["mayor"]


def test_what_a_bomb_damages_is_part_of_its_deed() -> None:
    found = coded("A bomb exploded in Lima on Monday and destroyed two shops.")
    assert [event.sub_event_type for event in found] == ["Remote explosive/landmine/IED"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine people were killed when a hillside came down on the town of Lae on Monday.", "Landslide"),
        ("The rebel leader was killed in an airplane accident in Panama.", "Transport accident"),
    ],
)
def test_whom_a_mishap_kills_nobody_attacked(text: str, kind: str) -> None:
    assert [event.sub_event_type for event in coded(text)] == [kind]


def test_the_dead_of_weeks_are_no_deed() -> None:
    assert coded("In the last 24 days 457 soldiers have been killed by rebels in Peru.") == ()
