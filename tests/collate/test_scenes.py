"""Where a figure belongs, whose page it stands on, and which figures count one thing."""

from dataclasses import replace

from tests.collate.telling import article, dossier, point_about

from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH
from stemma.model import Finding


def counted(sentence: str) -> list[tuple[float, str | None, str | None]]:
    return [(one.low, one.of, one.role) for one in quantities(sentence, "k", ENGLISH)]


def test_who_was_on_board_is_counted_as_such_unless_they_died() -> None:
    assert counted("The ferry had 61 people on board.") == [(61, "people", "aboard")]
    assert counted("All 61 people on board were killed.") == [(61, "people", "killed")]


def test_demonstrators_in_custody_are_arrested() -> None:
    assert counted("Police counted 400 demonstrators.") == [(400, "demonstrators", "gathered")]
    assert counted("He said 23 demonstrators are in custody.") == [(23, "demonstrators", "arrested")]


def test_two_who_count_the_people_on_board_answer_one_question() -> None:
    guard = "Commander Rodel Ibarra said 61 people had been on board the ferry."
    mate = "The deckhand Ramil Ocampo said 88 people were on board when he pulled in the plank."
    told = dossier([article("wire", guard), article("courier", mate)], [("wire",), ("courier",)])
    assert point_about(told, "61 people").finding is Finding.CONTRADICTED


def test_no_more_people_come_aboard_from_day_to_day() -> None:
    first = article("wire", "There were 112 passengers on board, the railway company Nordban said.", "2019-03-17")
    second = article("courier", "The list has 118 passengers on board, conductor Maja Sund said.", "2019-03-18")
    told = dossier([first, second], [("wire",), ("courier",)])
    assert point_about(told, "112 passengers").finding is Finding.CONTRADICTED


def test_a_partys_own_page_is_its_word() -> None:
    page = article("guard", "The wreck was located at a depth of 48 meters off the harbor of Batangas.")
    page = replace(page, outlet="Philippine Coast Guard")
    wire = "The wreck lies at a depth of 48 meters off the harbor of Batangas, the coast guard said."
    told = dossier([page, article("wire", wire)], [("guard",), ("wire",)])
    assert point_about(told, "48 meters").finding is Finding.RELAYED


def test_one_article_with_nine_people_and_nine_soldiers_counts_two_things() -> None:
    both = (
        "Nine people were killed when a market was hit, Abdul Qasim of the health office said.\n\n"
        "Nine soldiers were killed in a convoy, army spokesman Hadi Muqbil said."
    )
    wire = "An air strike on a market killed nine people, a health official said."
    told = dossier([article("monitor", both), article("wire", wire)], [("monitor",), ("wire",)])
    assert point_about(told, "Nine people").id != point_about(told, "Nine soldiers").id


def test_where_a_report_was_filed_is_not_where_it_happened() -> None:
    filed = "KATHMANDU, Nepal (Summit Wire) - Three people were killed at the dam, the hospital's director Sunita Pradhan said."
    own = "Three people were killed at the dam, Superintendent Ramesh Thapa said."
    told = dossier([article("wire", filed), article("standard", own)], [("wire",), ("standard",)])
    assert point_about(told, "Three people").finding is Finding.CORROBORATED


def test_the_number_of_persons_says_nothing() -> None:
    page = "The number of persons confirmed dead in the collision is now 19. Divers are at work."
    told = dossier([article("guard", page)], [("guard",)])
    assert all("number" not in who for point in told.points for one in point.readings for who in one.speakers)
