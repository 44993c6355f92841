"""Who held which place from when to when: from what was taken, lost, left and fought over."""

from __future__ import annotations

from datetime import date

from tests.collate.happened import laid, study

from stemma.collate.control import control
from stemma.collate.happenings import happenings
from stemma.lang import ENGLISH
from stemma.model import Holding, Manner, Study

HISTORY = (
    "Islamic State fighters seized Manbij from Syrian government troops on Wednesday. "
    "The Syrian army had recaptured Manbij from Islamic State in March 2018. "
    "Islamic State militants attacked Syrian troops in Manbij on Tuesday."
)


def held(*studies: Study, copies: tuple[tuple[str, str, Manner], ...] = ()) -> tuple[Holding, ...]:
    ground = laid(*studies, copies=copies)
    return control(happenings(ground), ground.studies, ENGLISH)


def spans(holdings: tuple[Holding, ...]) -> list[tuple[tuple[str, ...], date | None, date | None]]:
    return [(one.holders, one.since, one.until) for one in holdings]


def test_a_town_that_changes_hands_twice_has_a_history_with_a_battle_in_it() -> None:
    state, group = "Military Forces of Syria", "Islamic State"
    assert spans(held(study("one", HISTORY))) == [
        ((group,), None, date(2018, 3, 1)),
        ((state,), date(2018, 3, 1), date(2018, 5, 8)),
        ((group, state), date(2018, 5, 8), date(2018, 5, 9)),
        ((group,), date(2018, 5, 9), None),
    ]


def test_every_holding_cites_what_began_it() -> None:
    text = "Islamic State fighters seized Manbij from Syrian government troops on Wednesday."
    before, after = held(study("one", text))
    assert [span.of(text) for span in after.began] == [text]
    assert [span.of(text) for span in before.ended] == [text]


def test_a_part_of_a_town_is_not_the_town() -> None:
    (airport,) = held(study("one", "Islamic State fighters seized an airport near Manbij on Wednesday."))
    assert airport.part == "airport"
    assert held(study("one", "The Syrian army retook most of the western half of Manbij on Wednesday.")) == ()


def test_what_a_speaker_says_is_claimed_and_what_a_reporter_tells_is_not() -> None:
    said = "Islamic State fighters seized Manbij on Wednesday, a spokesman for the governor said."
    *_, claimed = held(study("one", said))
    *_, seen = held(study("one", "Islamic State fighters seized Manbij on Wednesday."))
    assert (claimed.claimed, seen.claimed) == (True, False)
    assert claimed.speakers == ("a spokesman for the governor",)


def test_what_was_denied_or_planned_changes_nothing() -> None:
    assert held(study("one", "Islamic State fighters plan to seize Manbij from Syrian troops on Friday.")) == ()
    assert held(study("one", "Islamic State fighters did not seize Manbij from Syrian troops on Wednesday.")) == ()


def test_two_copies_say_it_in_one_line() -> None:
    text = "Islamic State fighters seized Manbij on Wednesday."
    copied = held(study("one", text), study("two", text), copies=(("two", "one", Manner.VERBATIM),))
    assert [one.lines for one in copied] == [("one",)] * len(copied)


def test_who_came_back_without_a_fight_has_the_place() -> None:
    text = "The Syrian army re-entered Manbij on Wednesday without a fight."
    *_, last = held(study("one", text))
    assert (last.holders, last.since, last.until) == (("Military Forces of Syria",), date(2018, 5, 9), None)


def test_the_order_of_articles_decides_nothing() -> None:
    studies = [study("one", HISTORY), study("two", "Rebels captured Azaz from the Syrian army on Sunday.")]
    assert held(*studies) == held(*studies[::-1])


def test_a_plain_statement_says_who_has_a_place_but_not_since_when() -> None:
    (stated,) = held(study("one", "The town of Azaz is held by Islamic State, and nobody goes there."))
    assert (stated.holders, stated.since, stated.until) == (("Islamic State",), None, None)
    assert stated.because[-1].endswith("no text says since when")


def test_what_is_held_is_ground_and_no_meeting() -> None:
    assert held(study("one", "Islamic State held a meeting of its judges in Azaz on Wednesday.")) == ()


def test_two_who_are_said_to_hold_a_place_leave_it_open() -> None:
    texts = ("Azaz is held by Islamic State.", "Azaz is controlled by the Syrian army.")
    assert held(*(study(f"a{number}", text) for number, text in enumerate(texts))) == ()


def test_a_part_with_a_name_is_held_for_itself_and_contested_where_only_one_side_claims_it() -> None:
    text = (
        "Islamic State fighters seized Manbij on Tuesday. "
        "Governor Hassan Aziz said that the Syrian army retook the airport of Manbij on Wednesday."
    )
    *_, town, airport = held(study("one", text))
    assert (town.part, town.holders, town.until) == (None, ("Islamic State",), None)
    assert (airport.part, airport.contested, airport.claimed) == ("airport", True, True)
    assert airport.holders == ("Islamic State", "Military Forces of Syria")


def test_fighting_told_with_the_taking_makes_its_day_a_contested_one() -> None:
    text = "Islamic State fighters seized Manbij from the Syrian army on Wednesday after a day of fighting."
    before, battle, after = held(study("one", text))
    assert (before.contested, battle.contested, after.contested) == (False, True, False)
    assert battle.since == battle.until == after.since == date(2018, 5, 9)
