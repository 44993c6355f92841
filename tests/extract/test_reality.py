"""How real a deed is: by the words over its clause, those in it, and who says so."""

import pytest
from tests.extract.coding import coded

from stemma.model import Status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rebels attacked Idlib.", Status.HAPPENED),
        ("Rebels are shelling Idlib.", Status.ONGOING),
        ("Rebels plan to attack Idlib.", Status.PLANNED),
        ("Rebels threatened to attack Idlib.", Status.THREATENED),
        ("Residents fear that rebels will attack Idlib.", Status.FEARED),
        ("The army denied that it had shelled Idlib.", Status.DENIED),
        ("Rebels failed to capture Idlib.", Status.DENIED),
        ("Rebels decreed a suspension of their attacks on Idlib.", Status.DENIED),
        ("Rebels reportedly captured Idlib.", Status.CLAIMED),
        ("Rebels claimed they had captured Idlib.", Status.CLAIMED),
        ("Rebels could attack Idlib.", Status.HYPOTHETICAL),
        ("Officials did not say whether rebels had attacked Idlib.", Status.HYPOTHETICAL),
    ],
)
def test_how_real_a_deed_is(text: str, status: Status) -> None:
    (event,) = coded(text)
    assert event.status is status


def test_two_who_clash_are_both_named() -> None:
    for text in (
        "The rebels and the Syrian army clashed in Idlib.",
        "On Sunday rebels clashed with Syrian soldiers.",
    ):
        (event,) = coded(text)
        assert (event.actor, event.recipient) == ("rebels", "Military Forces of Syria")


def test_those_driven_to_retreat_retreat_themselves() -> None:
    (event,) = coded("Government forces were forced to retreat from Idlib by rebels.")
    assert (event.actor, event.recipient) == ("Military Forces of Syria", "rebels")


def test_a_retreat_that_a_fight_forced_is_part_of_it() -> None:
    found = coded("Rebels attacked Idlib, forcing government troops to retreat.")
    assert [event.sub_event_type for event in found] == ["Armed clash"]


def test_what_took_days_took_no_town() -> None:
    (event,) = coded("The recapture of Idlib by the Syrian army took two days.")
    assert event.sub_event_type == "Government regains territory"


def test_by_what_a_deed_was_done_tells_more_than_that_it_was() -> None:
    (event,) = coded("Russia repelled the attack on Palmyra by launching 64 air strikes.")
    assert event.sub_event_type == "Air/drone strike"
