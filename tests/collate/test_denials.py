"""What is denied in the breath in which it is told."""

from tests.collate.telling import article, dossier, point_about

from stemma.model import Dossier, Finding


def told(text: str) -> Dossier:
    return dossier([article("one", text)], [("one",)])


def test_what_the_firm_denied_is_disputed() -> None:
    union = "Delegate Barnaby Quill said sparks had been seen under the crane that evening, which the firm denied."
    point = point_about(told(union), "which the firm denied"[6:])
    assert point.finding is Finding.CONTRADICTED
    assert [reading.speakers for reading in point.readings if reading.denied] == [("firm",)]


def test_what_the_reporter_tells_may_be_denied_after_a_semicolon() -> None:
    water = (
        "The mill apparently ran out of lime in May; its foreman, Otto Brandl, denied that there had been any gap."
    )
    point = point_about(told(water), "ran out of lime")
    assert point.finding is Finding.CONTRADICTED
    assert {reading.speakers: reading.hedged for reading in point.readings} == {(): True, ("Otto Brandl",): False}


def test_of_accusations_that_are_denied_nobody_knows_which() -> None:
    text = "Some of his colleagues urged him to resign over the allegations, which Otto Brandl denied."
    assert all(point.finding is not Finding.CONTRADICTED for point in told(text).points)


def test_denying_something_else_denies_nothing_before_it() -> None:
    text = "Fifteen of the climbers came from Graz, but the Graz club denied any part in the race."
    assert all(point.finding is not Finding.CONTRADICTED for point in told(text).points)


def test_who_is_denied_something_denies_nothing() -> None:
    text = "Guards wait for their pay at the northern pits, while their families were denied that help."
    assert all(point.finding is not Finding.CONTRADICTED for point in told(text).points)
