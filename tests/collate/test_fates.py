"""What became of somebody is one question, whoever tells it in whatever words."""

import pytest
from tests.collate.telling import article, changes, dossier, point_about

from stemma.model import Dossier, Finding, Manner

FRIDAY, SATURDAY = "2019-03-15", "2019-03-16"


def told(*texts: str, days: tuple[str, ...] = (FRIDAY, FRIDAY, FRIDAY)) -> Dossier:
    articles = [article(f"a{at}", text, days[at]) for at, text in enumerate(texts)]
    return dossier(articles, [(one.id,) for one in articles])


def asked(*texts: str, days: tuple[str, ...] = (FRIDAY, FRIDAY, FRIDAY)) -> dict[str, Finding]:
    """The questions about somebody's fate, with their findings."""
    points = told(*texts, days=days).points
    return {point.question: point.finding for point in points if point.question.startswith("What became of")}


def test_a_man_with_and_without_his_name_is_one() -> None:
    wire = "The stationmaster has been suspended, and trains are running again since noon."
    letter = "A sheet on the office door says that stationmaster Adem Koray is relieved of duty until further orders."
    assert asked(wire, letter) == {"What became of Adem Koray?": Finding.CORROBORATED}


def test_whoever_is_missing_and_then_found_was_told_of_anew() -> None:
    first = "The master of the ferry, Captain Ilya Marsh, is missing, coast guard spokesman Paul Dorn said."
    second = "Captain Ilya Marsh was picked up at dawn. He is being treated in the hospital of Varos."
    found = asked(first, second, days=(FRIDAY, SATURDAY))
    assert found == {"What became of Ilya Marsh?": Finding.UPDATED}


def test_arrest_and_release_follow_each_other_whoever_tells_them() -> None:
    first = "The driver of the train, Osei Bruno, had been arrested, Prefect Aline Toure said."
    second = "Public prosecutor Agathe Lund let Osei Bruno go on Saturday and has no charge against him."
    found = asked(first, second, days=(FRIDAY, SATURDAY))
    assert found == {"What became of Osei Bruno?": Finding.UPDATED}


def test_the_wounded_are_not_unharmed_on_the_next_day() -> None:
    first = "The leader of the Guard, Tariq Senn, was wounded in the assault, two nurses said."
    second = 'There is talk of Tariq Senn in the wards. "He is unharmed," spokesman Yusuf Kaya said.'
    found = asked(first, second, days=(FRIDAY, SATURDAY))
    assert found == {"What became of Tariq Senn?": Finding.CONTRADICTED}


def test_who_takes_back_his_own_word_has_told_it_anew() -> None:
    first = "The pilot, Jon Verhoef, was killed, railway spokesman Emre Aydin said."
    second = "The pilot, Jon Verhoef, is alive and in hospital, railway spokesman Emre Aydin said."
    assert asked(first, second, days=(FRIDAY, SATURDAY)) == {"What became of Jon Verhoef?": Finding.UPDATED}
    other = "The pilot, Jon Verhoef, is alive and in hospital, the surgeon Ines Falk said."
    assert asked(first, other, days=(FRIDAY, SATURDAY)) == {"What became of Jon Verhoef?": Finding.CONTRADICTED}


@pytest.mark.parametrize(
    "second",
    [
        "Two policemen led Marek Dunn, who keeps bees, from his yard in handcuffs.",
        "Marek Dunn, the beekeeper, has been under arrest since Thursday, his lawyer, Irene Katz, said.",
        "Marek Dunn stood in his yard at noon. At five he was arrested.",
        "Prosecutor Ida Falk had Marek Dunn arrested on Thursday and means to keep him.",
    ],
)
def test_an_arrest_is_told_in_many_words(second: str) -> None:
    first = "Police in Varos arrested a beekeeper on Thursday, Mayor Lena Ostrow said."
    known = "The beekeeper, Marek Dunn, has kept to himself for years."
    assert list(asked(first, second, known)) == ["What became of Marek Dunn?"]


@pytest.mark.parametrize(
    "second",
    [
        "Whether the stationmaster was suspended nobody would say.",
        "The union asked for stationmaster Adem Koray to be suspended.",
        "Stationmaster Adem Koray may have been suspended for nothing, his sister believes.",
        "Was the stationmaster suspended for no reason at all?",
        "The railway took back its statement that the stationmaster had been suspended.",
        "Reports that the stationmaster was suspended went round the market.",
        "Three stationmasters on the line have been suspended, and another stationmaster was suspended in June.",
        "The sister of stationmaster Adem Koray was suspended from her school.",
        "All but stationmaster Adem Koray were suspended, the union said.",
    ],
)
def test_what_is_asked_feared_taken_back_or_of_another_is_no_fate(second: str) -> None:
    assert asked("Stationmaster Adem Koray has been suspended, the railway said.", second) == {}


def test_a_minister_without_a_name_may_be_any() -> None:
    assert asked("The minister was sacked on Friday, aides said.", "A minister has resigned, papers write.") == {}


def test_the_survivors_of_somebody_do_not_make_him_survive() -> None:
    first = "The singer Dara Quill died on Friday at her home, said her manager, Abel Roth."
    second = "Dara Quill is survived by her husband and two children, and by a great many debts."
    assert asked(first, second) == {}


def test_suspended_is_not_sacked_though_one_speaker_is_heard_with_both() -> None:
    first = "Minister Paula Reyes said that she had suspended the warden, Hernan Vidal."
    second = "Minister Paula Reyes said that the warden, Hernan Vidal, was sacked."
    assert {span.article for span in point_about(told(first, second), "suspended").readings[0].witnesses} == {"a0"}


@pytest.mark.parametrize(
    ("said", "rewritten"),
    [
        (
            "The night foreman, Peter Vance, is missing, police spokesman Jan Holt said.",
            "The night foreman, Peter Vance, is on the run, cops say.",
        ),
        (
            "The driver of the train, Osei Bruno, had been arrested, Prefect Aline Toure said.",
            "Driver Osei Bruno has been charged with manslaughter, says Prefect Aline Toure.",
        ),
    ],
)
def test_another_fate_in_a_rewrite_is_another_meaning(said: str, rewritten: str) -> None:
    told = dossier([article("a", said), article("b", rewritten)], [("a", "b")], ("b", "a", Manner.REWRITE))
    assert [(copy, kind) for copy, kind, _ in changes(told) if kind == "meaning"] == [("b", "meaning")]
    assert not any("b" in {span.article for span in r.witnesses} and r.lines for p in told.points for r in p.readings)


def test_a_rewrite_that_adds_a_fate_to_the_known_one_has_turned_nothing() -> None:
    said = "The night foreman, Peter Vance, was injured, police spokesman Jan Holt said. He was rescued at noon."
    rewritten = "The night foreman, Peter Vance, was hurt when the roof fell in. Peter Vance was suspended later."
    told = dossier([article("a", said), article("b", rewritten)], [("a", "b")], ("b", "a", Manner.REWRITE))
    assert [kind for _, kind, _ in changes(told) if kind == "meaning"] == []


def test_what_somebody_tells_of_himself_is_told_of_him() -> None:
    first = "Minister Eva Strand said that she had suspended the bakery's inspector, Lars Ode."
    second = "Lars Ode told me at his kitchen table that he had been suspended."
    assert asked(first, second) == {"What became of Lars Ode?": Finding.CORROBORATED}


def test_suspension_and_arrest_are_stations_of_one_fate() -> None:
    first = "Minister Eva Strand said that she had suspended the warden, Lars Ode."
    second = "Detectives took the warden away from his sister's table on Saturday, said his lawyer, Nils Aas."
    found = asked(first, second, days=(FRIDAY, SATURDAY))
    assert found == {"What became of Lars Ode?": Finding.UPDATED}
    assert asked(first, second) == {"What became of Lars Ode?": Finding.COMPATIBLE}


def test_what_one_is_quoted_with_is_not_another_reporters_own_voice() -> None:
    first = '"Dara Quill has died," said her manager, Abel Roth, who had known her for many years.'
    second = "Continue reading the main story Dara Quill has died. She sang for two popes."
    assert asked(first, second) == {"What became of Dara Quill?": Finding.RELAYED}


def test_the_doctor_who_treated_her_does_not_make_her_live() -> None:
    first = "Katia Thoms died of a gunshot wound on Friday, Sergeant Paul Lynch said."
    second = "The court heard the doctor who treated Katia Thoms, and a ballistic expert."
    assert asked(first, second) == {}


def test_who_says_that_he_was_not_dismissed_contradicts_who_says_so() -> None:
    first = "The editor of the Varos Voice, Hugo Falk, has been dismissed, two colleagues said."
    second = "The editor of the Varos Voice, Hugo Falk, has not been dismissed, its owner, Lena Marsh, told us."
    assert asked(first, second, days=(FRIDAY, FRIDAY)) == {"What became of Hugo Falk?": Finding.CONTRADICTED}
    speakers = {reading.speakers for point in told(first, second).points for reading in point.readings}
    assert not any(len(some) > 1 for some in speakers)


def test_no_journalist_is_not_the_journalist() -> None:
    first = "The journalist Mara Lindt was freed on Saturday after nine days, her lawyer, Oto Brand, said."
    second = "The interior ministry said that no journalist had been arrested.\n\nMara Lindt is at home again."
    points = told(first, second).points
    (point,) = (one for one in points if one.question == "What became of Mara Lindt?")
    assert (len(point.readings), point.finding) == (1, Finding.CORROBORATED)
