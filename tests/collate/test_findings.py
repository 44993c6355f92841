"""What is alone, relayed, corroborated, contradicted, updated: the worst mistake would be a false corroboration."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.model import Finding, Manner
from stemma.model.reuse import Close

AGENCY = (
    "MOBAYE (UT) - Rebels attacked a garrison on the river before dawn on Sunday. The attack killed 45 soldiers at the "
    "barracks, rebel spokesman Abel Zoungere said. The ferry lay half sunk at its landing."
)
FIELD = (
    "The rebels came to the barracks on the river at four in the morning. “We buried 45 soldiers killed in the attack,” "
    "Abel Zoungere, the rebels’ spokesman, told this reporter. At the landing the ferry lay on its side."
)
MINISTRY = (
    "The ministry of defence said on Sunday that the attack on the barracks by the river had killed 11 soldiers. It "
    "praised the garrison."
)


def test_reprints_of_one_report_are_one_line() -> None:
    told = dossier(
        [article("a", AGENCY), article("b", AGENCY), article("c", AGENCY)],
        [("a", "b", "c")],
        ("a", "wire", Manner.VERBATIM),
        ("b", "wire", Manner.VERBATIM),
        ("c", "wire", Manner.VERBATIM),
    )
    point = point_about(told, "45 soldiers")
    assert point.finding is Finding.ALONE
    (reading,) = point.readings
    assert reading.lines == ("wire",)
    assert len(reading.witnesses) == 3


def test_two_reporters_who_quote_one_spokesman_have_relayed() -> None:
    told = dossier([article("agency", AGENCY), article("field", FIELD)], [("agency",), ("field",)])
    point = point_about(told, "45 soldiers")
    assert point.finding is Finding.RELAYED
    (reading,) = point.readings
    assert (reading.lines, reading.speakers) == (("agency", "field"), ("Abel Zoungere",))


def test_an_elliptic_figure_beside_its_speaker_is_not_the_reporters_own() -> None:
    hint = (
        "I met Abel Zoungere at the barracks on the river. His figures are those that he gives to everybody: the attack "
        "killed 45 soldiers."
    )
    told = dossier([article("agency", AGENCY), article("hint", hint)], [("agency",), ("hint",)])
    assert point_about(told, "45 soldiers").finding is not Finding.CORROBORATED


def test_what_a_reporter_counted_corroborates_what_a_speaker_said() -> None:
    seen = "The attack on the barracks by the river killed 45 soldiers. They lay in rows before the gate, each with a tag."
    told = dossier([article("agency", AGENCY), article("seen", seen)], [("agency",), ("seen",)])
    assert point_about(told, "45 soldiers").finding is Finding.CORROBORATED


def test_two_lines_that_may_be_one_corroborate_nothing() -> None:
    seen = "The attack on the barracks by the river killed 45 soldiers. They lay in rows before the gate, each with a tag."
    close = Close("seen", "agency", ("nearly believed",))
    told = dossier([article("agency", AGENCY), article("seen", seen)], [("agency",), ("seen",)], close=(close,))
    assert point_about(told, "45 soldiers").finding is Finding.ALONE


def test_a_ministry_and_its_spokesman_are_one_voice() -> None:
    one = "The health ministry said the outbreak at the harbour had killed 14 people since Monday."
    other = (
        "Health ministry spokesman Kelvin Sichone said on Tuesday that 14 people had been killed by the outbreak at the "
        "harbour."
    )
    told = dossier([article("one", one), article("other", other)], [("one",), ("other",)])
    assert point_about(told, "14 people").finding is not Finding.CORROBORATED


def test_two_sides_that_count_differently_contradict_each_other() -> None:
    told = dossier([article("agency", AGENCY), article("gazette", MINISTRY)], [("agency",), ("gazette",)])
    point = point_about(told, "45 soldiers")
    assert point.finding is Finding.CONTRADICTED
    assert {reading.value for reading in point.readings} == {"45", "11"}


def test_a_toll_that_rose_overnight_is_an_update() -> None:
    sunday = "The fire at the mill killed nine people, the fire service said on Sunday."
    monday = "The fire at the mill killed 11 people, the fire service said on Monday."
    told = dossier(
        [article("sunday", sunday, "2019-03-17"), article("monday", monday, "2019-03-18")], [("sunday",), ("monday",)]
    )
    assert point_about(told, "11 people").finding is Finding.UPDATED


def test_every_reading_says_why_and_cites_its_words() -> None:
    told = dossier([article("agency", AGENCY), article("gazette", MINISTRY)], [("agency",), ("gazette",)])
    for point in told.points:
        assert point.because
        for reading in point.readings:
            assert reading.because
            assert all(span.of(told.article(span.article).text).strip() for span in reading.witnesses)


def test_the_order_of_articles_decides_nothing() -> None:
    articles = [article("agency", AGENCY), article("field", FIELD), article("gazette", MINISTRY)]
    lines = [("agency",), ("field",), ("gazette",)]
    assert dossier(articles, lines) == dossier(articles[::-1], lines)


def test_at_least_more_on_the_next_day_is_an_update() -> None:
    sunday = "At least 27 people were killed in the shelling of the market, the Ubangi Observatory said on Sunday."
    monday = "At least 34 people were killed in the shelling of the market, the Ubangi Observatory said on Monday."
    told = dossier(
        [article("sunday", sunday, "2019-03-17"), article("monday", monday, "2019-03-18")], [("sunday",), ("monday",)]
    )
    assert point_about(told, "34 people").finding is Finding.UPDATED


def test_who_says_that_nobody_was_welding_denies_that_there_was_welding() -> None:
    one = "Beata Kosmala of the works council said welding had been under way on the big duct that evening."
    other = "The firm says that nobody was welding. It has written to the court."
    told = dossier([article("one", one), article("other", other)], [("one",), ("other",)])
    assert point_about(told, "nobody was welding").finding is Finding.CONTRADICTED


def test_a_statement_of_two_names_is_relayed_and_no_corroboration() -> None:
    one = "The bishop, Luis Prado, said that the old bell of the cathedral would ring again at Easter in the valley."
    other = "The mayor, Ana Ruiz, said that the old bell of the cathedral would ring again at Easter in the valley."
    told = dossier([article("one", one), article("other", other)], [("one",), ("other",)])
    assert all(point.finding is not Finding.CORROBORATED for point in told.points)


HELD = "The deputy minister of mining, Hernan Quill, has been held by the miners at Orrdale since Tuesday, the union said."
FREED = (
    "The deputy minister of mining, Hernan Quill, was released by the miners at Orrdale on Wednesday, the union said."
)
SHUT = "The road from Mant to Orrdale was closed on Tuesday after the fire in the hills above the town."
OPEN = "The road from Mant to Orrdale was reopened on Wednesday after the fire in the hills above the town."


@pytest.mark.parametrize(("first", "then"), [(HELD, FREED), (SHUT, OPEN)])
def test_a_later_version_that_says_the_opposite_is_an_update(first: str, then: str) -> None:
    told = dossier(
        [article("early", first, "2019-03-19"), article("late", then, "2019-03-20")],
        [("early", "late")],
        ("late", "early", Manner.UPDATE),
    )
    point = point_about(told, "Orrdale")
    assert point.finding is Finding.UPDATED
    assert [len(reading.lines) for reading in point.readings] == [1, 1]


def test_two_reporters_with_the_same_seven_words_in_a_row_have_it_from_somebody_else() -> None:
    one = "The convoy of 13 trucks and four armoured vehicles with mounted machine guns stood before the gate of Oruvale."
    same = "At noon 13 trucks and four armoured vehicles with mounted machine guns pulled up at the wall of the base."
    own = "From the mill one saw four armoured vehicles, and 13 trucks behind them, each with a gun on top."
    told = dossier([article("a", one), article("b", same)], [("a",), ("b",)])
    assert Finding.CORROBORATED not in {point.finding for point in told.points}
    told = dossier([article("a", one), article("b", own)], [("a",), ("b",)])
    assert Finding.CORROBORATED in {point.finding for point in told.points}


def test_who_tells_in_another_ones_words_what_a_speaker_said_has_it_from_him() -> None:
    heard = "Four armoured vehicles with mounted machine guns and 13 trucks stood at the gate, the mayor Aline Bassa said."
    told = "It was noon. Four armoured vehicles with mounted machine guns and 13 trucks stood at the gate of Oruvale."
    points = dossier([article("a", heard), article("b", told)], [("a",), ("b",)]).points
    (trucks,) = [point for point in points if point.readings[0].value == "13"]
    assert trucks.finding is Finding.RELAYED
    assert trucks.because[0] == "2 independent lines have it, all from Aline Bassa"
