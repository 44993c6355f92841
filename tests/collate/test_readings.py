"""Who stands behind a reading: what copying made surer stands on nobody, and nobody is counted twice."""

from __future__ import annotations

from dataclasses import replace

from tests.collate.telling import article, dossier, point_about

from stemma.collate.speakers import Families, distinct, families
from stemma.lang import ENGLISH
from stemma.model import Finding, Manner, Name, Span
from stemma.pipeline import noted, studied

SAID = "The defence ministry said that 11 soldiers had been killed near Orrdale on Friday."
BARE = "Eleven soldiers were killed near Orrdale on Friday."


def test_a_figure_that_lost_its_speaker_stands_on_no_line() -> None:
    found = dossier([article("a", SAID), article("b", BARE)], [("a", "b")], ("b", "a", Manner.REWRITE))
    first, second = point_about(found, "11").readings
    assert (first.value, len(first.lines), len(first.speakers)) == ("11", 1, 1)
    assert (second.drift_of, second.lines, second.speakers) == ("11", (), ())
    assert second.because == ("only copies have it so: who says it was lost",)


def test_what_a_copy_tells_as_done_is_a_reading_of_what_it_was_made_from() -> None:
    said = "The owner will close the mine at Orrdale within the week, according to the union's chairman, Pavel Horn."
    told = "The owner has closed the mine at Orrdale."
    found = dossier([article("a", said), article("b", told)], [("a", "b")], ("b", "a", Manner.REWRITE))
    first, second = point_about(found, "will close").readings
    assert (len(first.lines), len(first.speakers)) == (1, 1)
    assert (second.value, second.drift_of, second.lines, second.speakers) == (told, first.value, (), ())


def test_a_statement_whose_figure_changed_is_a_reading_of_no_line() -> None:
    said = "Rescuers had been at the mine within 15 minutes, said Kofi Adu, who leads the brigade of Orrdale."
    told = "Rescuers had been at the mine within 50 minutes, said Kofi Adu of the brigade of Orrdale."
    found = dossier([article("a", said), article("b", told)], [("a", "b")], ("b", "a", Manner.EDITED))
    first, second = point_about(found, "Rescuers had been").readings
    assert (len(first.lines), second.lines, second.drift_of) == (1, (), first.value)
    assert not any(len(point.readings) == 1 and "50" in point.readings[0].value for point in found.points)


def test_a_copy_that_keeps_the_speaker_gives_the_same_reading() -> None:
    kept = "Near Orrdale 11 soldiers were killed on Friday, the defence ministry said."
    found = dossier([article("a", SAID), article("b", kept)], [("a", "b")], ("b", "a", Manner.REWRITE))
    (reading,) = point_about(found, "11").readings
    assert len(reading.witnesses) == 2


def test_two_who_speak_as_one_are_two_speakers() -> None:
    said = ["a government official and the rebels"]
    assert distinct(said, ENGLISH, Families()) == ("a government official", "the rebels")


def test_a_ministry_of_two_matters_is_one_speaker() -> None:
    assert distinct(["the Ministry of Health and Welfare"], ENGLISH, Families()) == (
        "the Ministry of Health and Welfare",
    )


def test_a_body_and_who_is_printed_as_speaking_for_it_are_one() -> None:
    one = article("a", "The army said that nine soldiers had been killed near Orrdale.")
    other = article("b", "Near Orrdale nine soldiers were killed, army spokesman Hadi Muqbil said.")
    point = point_about(dossier([one, other], [("a",), ("b",)]), "nine")
    assert point.finding is Finding.RELAYED
    assert len(point.readings[0].speakers) == 1


def test_an_official_of_a_house_is_the_one_who_is_named_there() -> None:
    said = ["a health official", "Abdullah Qasimi of the health office"]
    assert distinct(said, ENGLISH, Families()) == ("Abdullah Qasimi of the health office",)


def test_a_number_of_people_is_no_figure() -> None:
    texts = ("A number of other arrests followed in Orrdale.", "A number of people were arrested in Orrdale.")
    found = dossier([article(name, text) for name, text in zip("ab", texts, strict=True)], [("a",), ("b",)])
    assert Finding.CORROBORATED not in {point.finding for point in found.points}


def test_a_person_is_one_though_his_house_was_read_as_part_of_his_name() -> None:
    text, name = "Nora Quill of the Red Cross counted them.", "Nora Quill of the Red Cross"
    (study,) = studied(next(noted(article("a", text))))
    study = replace(study, names=(Name(Span("a", 0, len(name)), name, "PER"),))
    assert families((study,), (), ENGLISH).people == {frozenset({"nora", "quill"})}


def test_a_name_is_a_persons_if_it_is_mostly_read_so() -> None:
    """Read as a firm's once, it used to be nobody's, and its owner was never told from another speaker."""
    texts = ("Kouris denied it.", "Kouris said so.", "It is so, Kouris said.")
    read = zip("abc", texts, ("PER", "ORG", "PER"), strict=True)
    studies = [
        replace(
            next(studied(next(noted(article(id, text))))),
            names=(Name(Span(id, text.index("Kouris"), text.index("Kouris") + len("Kouris")), "Kouris", type),),
        )
        for id, text, type in read
    ]
    known = families(studies, (), ENGLISH)
    assert (known.people, known.bodies) == ({frozenset({"kouris"})}, frozenset())
