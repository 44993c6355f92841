"""Events joined across articles: the same deed is one event with several reports, and copies count once."""

from __future__ import annotations

from datetime import date

from tests.collate.happened import laid, study

from stemma.collate.happenings import happenings
from stemma.model import Manner, Status

WIRE = "IDLIB, Syria — Islamic State fighters attacked Syrian government troops near Manbij on Wednesday."
OTHER = "The Syrian army fought Islamic State militants near Manbij on Wednesday, as a farmer saw from his roof."


def test_ten_copies_are_one_event_in_one_line() -> None:
    copies = [study(f"copy{number}", WIRE) for number in range(10)]
    edges = tuple((one.article.id, "wire", Manner.VERBATIM) for one in copies)
    (event,) = happenings(laid(study("wire", WIRE), *copies, copies=edges))
    assert len(event.reports) == 11
    assert event.lines == ("wire",)
    assert [report.copied for report in event.reports].count(False) == 1
    assert event.because[0] == "copies of one sentence"


def test_two_own_reports_of_one_clash_are_one_event_in_two_lines() -> None:
    (event,) = happenings(laid(study("one", WIRE), study("two", OTHER)))
    assert event.lines == ("one", "two")
    assert (event.first, event.last) == (date(2018, 5, 9), date(2018, 5, 9))
    assert event.parties == {"Islamic State", "Military Forces of Syria"}
    assert event.place is not None
    assert event.place.country == "SY"
    assert event.because[0].startswith("both tell of Armed clash at ")


def test_another_day_or_another_party_is_another_event() -> None:
    later = OTHER.replace("on Wednesday", "on Monday")
    others = OTHER.replace("Islamic State militants", "Kurdish fighters of the YPG")
    assert len(happenings(laid(study("one", WIRE), study("two", later)))) == 2
    assert len(happenings(laid(study("one", WIRE), study("two", others)))) == 2


def test_what_was_only_planned_is_no_report_of_what_was_done() -> None:
    planned = "Islamic State fighters plan to attack Syrian government troops near Manbij on Wednesday."
    done = "Islamic State fighters attacked Syrian government troops near Manbij on Wednesday."
    found = happenings(laid(study("one", planned), study("two", done)))
    assert sorted(event.status.value for event in found) == ["happened", "planned"]


def test_an_attack_and_a_bombing_with_one_toll_are_one_event() -> None:
    bombing = "A car bomb killed 23 people in Azaz on Tuesday."
    attack = "An attack in Azaz on Tuesday killed 23 people, a nurse at the hospital said."
    (event,) = happenings(laid(study("one", bombing), study("two", attack)))
    assert event.because[0].startswith("the same 23 dead at ")
    assert event.killed is not None
    assert event.killed.best == 23
    assert event.status is Status.HAPPENED


def test_a_total_of_the_war_is_no_toll_of_the_day() -> None:
    text = "Gunmen attacked a market in Azaz on Tuesday. More than 4,000 people have been killed in Azaz since the war began."
    tolls = [event.killed for event in happenings(laid(study("one", text))) if event.killed]
    assert [toll.best for toll in tolls] == [None]
    assert "4000 is a total over more than this event" in tolls[0].notes[0]


def test_the_order_of_the_articles_decides_nothing() -> None:
    studies = [study("one", WIRE), study("two", OTHER), study("three", "Rebels seized Azaz on Tuesday.")]
    assert happenings(laid(*studies)) == happenings(laid(*studies[::-1]))


def test_one_sentence_made_of_two_tells_the_deed_of_the_first() -> None:
    wire = (
        "Islamic State fighters have reoccupied the town of Manbij, a provincial official said.\n\n"
        "The reported loss came in a major advance from the eastern oil fields after a year of quiet, with the bridges "
        "down, the wells shut and the market empty."
    )
    copy = (
        "Islamic State fighters reoccupied the town of Manbij on Wednesday in a major advance from the eastern oil "
        "fields after a year of quiet, with the bridges down, the wells shut and the market empty."
    )
    edges = (("copy", "wire", Manner.EDITED),)
    found = happenings(laid(study("wire", wire, None), study("copy", copy), copies=edges))
    taken = [event for event in found if "territory" in event.sub_event_type]
    assert [len(event.reports) for event in taken] == [2]
    assert "copies of one passage" in taken[0].because
    assert taken[0].first == date(2018, 5, 9)
