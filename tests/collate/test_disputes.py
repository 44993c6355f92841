"""Two sides of one dispute are one point, in whatever words each is told."""

from tests.collate.telling import article, dossier, point_about

from stemma.collate.stances import opposed, stances
from stemma.lang import ENGLISH
from stemma.model import Finding, Manner

OWNER = (
    "Every evacuation door of the Lindqvist hall was open that night, owner Torsten Lindqvist said.\n\n"
    "Two buses carried the dancers home."
)
DANCER = "Dancer Maja Rehn said the stage exit had been chained since the spring.\n\nSnow fell until the morning."
GUARD = (
    "Guard Pelle Storm said all Norwegian soldiers had withdrawn from the ford.\n\n"
    "Radio Tinn reported that reinforcements had been sent to the ford."
)


def test_an_open_door_and_a_chained_exit_contradict_each_other() -> None:
    told = dossier([article("one", OWNER), article("two", DANCER)], [("one",), ("two",)])
    point = point_about(told, "chained")
    assert point.finding is Finding.CONTRADICTED
    assert {(reading.speakers, len(reading.lines)) for reading in point.readings} == {
        (("Torsten Lindqvist",), 1),
        (("Dancer Maja Rehn",), 1),
    }
    assert point.question == "Could the way out be used?"


def test_nobody_contradicts_himself() -> None:
    later = "Torsten Lindqvist said an exit was locked after the dance."
    told = dossier([article("one", OWNER), article("two", later)], [("one",), ("two",)])
    assert point_about(told, "was locked").finding is not Finding.CONTRADICTED


def test_two_who_speak_next_to_each_other_may_name_two_things() -> None:
    told = dossier([article("one", GUARD)], [("one",)])
    assert point_about(told, "withdrawn").finding is Finding.CONTRADICTED


def test_troops_of_two_sides_are_two_things() -> None:
    both = GUARD.replace("reinforcements had", "Swedish soldiers had")
    told = dossier([article("one", both)], [("one",)])
    assert point_about(told, "withdrawn").finding is Finding.ALONE


def test_a_reprint_of_one_side_is_no_other_line() -> None:
    told = dossier(
        [article("one", OWNER), article("copy", OWNER), article("two", DANCER)],
        [("one", "copy"), ("two",)],
        ("copy", "one", Manner.VERBATIM),
    )
    (owner,) = (r for r in point_about(told, "chained").readings if r.speakers == ("Torsten Lindqvist",))
    assert (len(owner.lines), len(owner.witnesses)) == (1, 2)


def test_what_would_be_is_no_side() -> None:
    unreal = GUARD.replace("had been sent", "would be sent")
    assert point_about(dossier([article("one", unreal)], [("one",)]), "withdrawn").finding is Finding.ALONE


def test_what_a_reporter_saw_stands_against_what_a_speaker_says() -> None:
    seen = "The fire doors of the Lindqvist hall were chained on Monday. A dog slept on the steps."
    told = dossier([article("one", OWNER), article("two", seen)], [("one",), ("two",)])
    assert point_about(told, "were chained").finding is Finding.CONTRADICTED


def test_nobody_meets_behind_a_door_that_is_closed() -> None:
    talks = "The envoys met behind closed doors in the capital. A dog slept on the steps."
    told = dossier([article("one", OWNER), article("two", talks)], [("one",), ("two",)])
    assert all(point.finding is not Finding.CONTRADICTED for point in told.points)


def test_what_a_reporter_tells_and_nobody_disputes_is_no_point() -> None:
    seen = "The fire doors of the Lindqvist hall were chained on Monday."
    assert not [
        point for point in dossier([article("one", seen)], [("one",)]).points if point.kind.value == "statement"
    ]


CLOSED = (
    "The mud crossed the coast road, the only one to Nazca, and closed it in both directions at the bend of Loma."
)
OPEN = "On my way back trucks were moving again on the coast road, in a single lane at the bend of Loma."
CLOSED += "\n\nRain fell on the vineyards. Bread has doubled in price. The schools begin in May. A choir sang for the guests."
OPEN += "\n\nWheat is late this year. The museum bought a painting. Two storks nested on a roof. Bees swarmed early."


def test_a_way_that_is_closed_and_days_later_open_was_reopened() -> None:
    articles = [article("one", CLOSED, "2019-03-17"), article("two", OPEN, "2019-03-19")]
    point = point_about(dossier(articles, [("one",), ("two",)]), "closed it in both directions")
    assert point.finding is Finding.UPDATED
    assert point.question == "Is the way passable?"


def test_a_way_that_is_closed_and_open_on_one_day_is_disputed() -> None:
    told = dossier([article("one", CLOSED), article("two", OPEN.replace(" again", ""))], [("one",), ("two",)])
    assert point_about(told, "closed it in both directions").finding is Finding.CONTRADICTED


def test_a_way_on_which_trucks_move_again_was_closed_before() -> None:
    told = dossier([article("one", CLOSED), article("two", OPEN)], [("one",), ("two",)])
    assert point_about(told, "closed it in both directions").finding is Finding.UPDATED


def test_no_network_and_a_network_that_works_contradict_each_other() -> None:
    text = (
        "Mobile internet has been down in the town since Sunday night, residents said.\n\n"
        "The minister, Aime Tshi, said that the mobile network was working normally."
    )
    told = dossier([article("one", text)], [("one",)])
    assert point_about(told, "has been down").finding is Finding.CONTRADICTED


def test_no_warning_that_was_received_is_no_warning() -> None:
    text = (
        "Villagers had been warned by telephone an hour before, the army said.\n\n"
        "Two guests said that they had received no warning."
    )
    told = dossier([article("one", text)], [("one",)])
    assert point_about(told, "been warned").finding is Finding.CONTRADICTED


def test_a_cell_block_is_not_blocked_and_at_no_time_denies_the_whole_clause() -> None:
    said = [
        ("The cell doors had remained locked while the block burned", False),
        ("Every door in Block C was opened within four minutes", True),
        ("At no time was anybody left behind a locked door", True),
    ]
    for words, side in said:
        (taken,) = stances(words, words, False, ENGLISH)
        assert taken.side is side
    locked, opened, _ = (stances(words, words, False, ENGLISH)[0] for words, _ in said)
    assert opposed(locked, opened)


def test_a_visit_of_the_pope_is_no_inspection_and_a_warning_light_lights_nothing() -> None:
    for words in ("the visit of the pope to Orrdale is long overdue", "an oil warning light came on"):
        assert stances(words, words, False, ENGLISH) == ()


def test_who_unlocks_a_door_does_not_say_that_doors_were_open() -> None:
    words = "Before sunrise a prisoner unlocked the door and told them to go home"
    assert stances(words, words, False, ENGLISH) == ()


def test_a_line_that_is_open_again_is_the_line_that_was_closed() -> None:
    first = article("one", "The line is closed in both directions. Goats sleep on the sleepers.", "2019-03-12")
    later = article("two", "Eleven wagons of timber came round the curve. The line is open again.", "2019-03-16")
    point = point_about(dossier([first, later], [("one",), ("two",)]), "is closed")
    assert point.finding is Finding.UPDATED


def test_a_harbour_line_is_not_the_line() -> None:
    first = article("one", "The line is closed in both directions. Goats sleep on the sleepers.", "2019-03-12")
    other = article("two", "Eleven wagons of timber came down. The harbour line is open again.", "2019-03-16")
    told = dossier([first, other], [("one",), ("two",)])
    assert "Is the way passable?" not in {point.question for point in told.points}


def test_a_later_version_that_takes_it_back_is_on_the_other_side() -> None:
    rest = (
        "Seven people have died in the wildfire in the north of the island, the fire brigade said. "
        "Some 2,400 hectares of pine forest burned down to the coast. Strong winds are expected to return."
    )
    first = article("one", f"{rest} The road from Manta to Agia Zoni was closed on Wednesday.", "2018-09-05")
    later = article("two", f"{rest} The road from Manta to Agia Zoni was reopened on Thursday.", "2018-09-07")
    grid = "The road between Manta and Agia Zoni was handed back to traffic on Thursday, the grid company said."
    other = article("three", grid, "2018-09-06")
    edge = ("two", "one", Manner.UPDATE)
    point = point_about(dossier([first, later, other], [("one", "two"), ("three",)], edge), "was closed")
    readings = [{span.article for span in reading.witnesses} for reading in point.readings]
    assert readings == [{"one"}, {"two", "three"}]
    assert point.finding is Finding.UPDATED


def test_what_is_closed_until_noon_is_open_again_on_the_same_day() -> None:
    first = article("one", "The road over the pass was closed until noon. Snow lay on the hills.", "2031-05-04")
    other = article("two", "Captain Ida Moss of the traffic police said that the road was open again.", "2031-05-04")
    point = point_about(dossier([first, other], [("one",), ("two",)]), "until noon")
    assert (point.question, point.finding) == ("Is the way passable?", Finding.UPDATED)
