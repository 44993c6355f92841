"""Reports in other words are brought under one question where their sentences are told to bear on each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from tests.collate.telling import article, dossier, point_about

from stemma.collate.points import _told_apart
from stemma.model import Dossier, Finding
from stemma.model.bearing import Bearing, Chances, Told

CHAINED = "The depot stood unlocked all night with its key in the door, said the baker Lena Orr."
ASIDE = "Anybody could walk into the depot, the baker Lena Orr said, since the key hung in its door."
CLERK = "Anybody could walk into the depot, the clerk Tomas Hain said, since the key hung in its door."
NINE = "Nine men of the pit were carried into the hospital of Dolina on Friday."
CARE = "The doctor said that nine patients from the pit lay in the hospital of Dolina."
ELSE = (
    "Rain fell on the vineyards. Bread has doubled in price. The schools reopen in May. A choir sang for the guests.",
    "Wheat is late this year. The museum bought a painting. Trams ran to the suburbs. Two storks nested on a roof.",
    "Bees swarmed early. A cyclist won the race. The theatre shut its doors. Snow closed the upper passes.",
)
"""What else is in each report, so that words in common are rare among many."""


class Knowing:
    """A comparer that was told the bearings of some sentences, and knows of no others."""

    version = "told"

    def __init__(self, known: Mapping[tuple[str, str], Bearing], sure: float = 0.95) -> None:
        self.known = {frozenset(pair): bearing for pair, bearing in known.items()}
        self.sure = sure

    def bearings(self, pairs: Sequence[tuple[Told, Told]]) -> list[Chances]:
        asked = (frozenset((one.text, other.text)) for one, other in pairs)
        return [self._chances(self.known.get(pair, Bearing.NONE)) for pair in asked]

    def _chances(self, bearing: Bearing) -> Chances:
        rest = (1 - self.sure) / (len(Bearing) - 1)
        return Chances(*(self.sure if one is bearing else rest for one in Bearing))


def told(*reports: str, sure: float = 0.95, **bearings: tuple[str, str]) -> Dossier:
    """The dossier of reports of as many reporters; `bearings` names the pairs of sentences that bear on each other."""
    known = {pair: Bearing(name) for name, pair in bearings.items()}
    articles = [article(f"p{number}", f"{text}\n\n{ELSE[number]}") for number, text in enumerate(reports)]
    return dossier(articles, [(one.id,) for one in articles], comparer=Knowing(known, sure))


def joined(found: Dossier) -> bool:
    """Whether some point was brought together by what sentences say."""
    return any("the sentences say the same in other words" in point.because for point in found.points)


def test_what_one_speaker_tells_two_reporters_in_other_words_is_relayed() -> None:
    point = point_about(told(CHAINED, ASIDE, same=(CHAINED, ASIDE)), "stood unlocked")
    assert point.finding is Finding.RELAYED
    assert [len(reading.lines) for reading in point.readings] == [2]
    assert [len(reading.speakers) for reading in point.readings] == [1]
    assert "the sentences say the same in other words" in point.because


def test_without_a_model_they_stay_apart() -> None:
    found = dossier([article("a", CHAINED), article("b", ASIDE)], [("a",), ("b",)])
    assert {point.finding for point in found.points} == {Finding.ALONE}


def test_a_model_that_is_not_sure_is_not_believed() -> None:
    found = told(CHAINED, ASIDE, sure=0.6)  # that they bear on nothing
    assert {point.finding for point in found.points} == {Finding.ALONE}


def test_two_who_say_the_same_in_words_of_their_own_corroborate_it() -> None:
    point = point_about(told(CHAINED, CLERK, same=(CHAINED, CLERK), sure=0.96), "stood unlocked")
    assert point.finding is Finding.CORROBORATED
    assert [reading.speakers for reading in point.readings] == [("Lena Orr", "Tomas Hain")]


def test_two_reporters_who_saw_the_same_corroborate_it() -> None:
    saw = "The ferry lay on its side at the landing with its ramp under water."
    too = "At the landing the ferry was resting on one side, and the water covered its ramp."
    point = point_about(told(saw, too, same=(saw, too), sure=0.96), "lay on its side")
    assert point.finding is Finding.CORROBORATED
    assert "in its own voice" in point.because[0]


def test_the_same_words_are_no_second_witness() -> None:
    saw = "The ferry lay on its side at the landing with its ramp under water."
    assert not joined(told(saw, f"On Monday {saw.lower()}", same=(saw, f"On Monday {saw.lower()}"), sure=0.96))


def test_who_tells_what_another_said_is_no_second_witness() -> None:
    passed_on = (
        "The clerk Tomas Hain said that for Lena Orr anybody could walk into the depot, since its door had the key."
    )
    assert not joined(told(CHAINED, passed_on, same=(CHAINED, passed_on), sure=0.96))


def test_what_is_believed_to_be_so_is_not_borne_out_by_another() -> None:
    guess = "The ferry reportedly lay on its side at the landing with its ramp under water."
    too = "At the landing the ferry was resting on one side, and the water covered its ramp."
    assert not joined(told(guess, too, same=(guess, too), sure=0.96))


def test_two_speakers_who_speak_against_each_other_contradict_each_other() -> None:
    paid = "A ransom for the nine sailors was paid in dollars on Friday, the chief Tonye Ebi said."
    free = "Not a cent was spent on the release of the nine sailors, the owner Danae Kour said on Friday."
    point = point_about(told(paid, free, opposed=(paid, free)), "A ransom")
    assert point.finding is Finding.CONTRADICTED
    assert [reading.speakers for reading in point.readings] == [("Tonye Ebi",), ("Danae Kour",)]
    assert "the sentences speak against each other" in point.because


def test_figures_that_count_one_kind_need_less_than_others() -> None:
    spans = "Two spans of the rail bridge have collapsed, the railway said."
    lie = "From the roof one sees two spans lie in the river like rulers, and a goat on them."
    screws = "He kept two screws of the siren that had hung on the rail bridge, the guard said."
    assert joined(told(spans, lie, none=(spans, lie), sure=0.5))  # as likely as not that they bear on nothing
    assert not joined(told(spans, screws, none=(spans, screws), sure=0.5))


def test_a_no_stands_against_what_else_is_alike() -> None:
    no = "Anybody could not walk into the depot, the baker Lena Orr said, since the key hung in its door."
    assert not joined(told(CHAINED, no, same=(CHAINED, no)))


def test_figures_of_sentences_that_say_the_same_are_one_figure() -> None:
    point = point_about(told(NINE, CARE, same=(NINE, CARE)), "Nine")
    assert [(reading.low, len(reading.lines)) for reading in point.readings] == [(9, 2)]


def test_another_figure_stands_against_what_else_is_alike() -> None:
    seven = "The doctor said that seven patients from the pit lay in the hospital of Dolina."
    assert not joined(told(NINE, seven, same=(NINE, seven)))


def test_equal_figures_of_reporters_that_count_two_things_corroborate_nothing() -> None:
    new = "The new prison at Dolina will hold about 500 inmates in two wings."
    old = "The old prison at Dolina has about 500 inmates more than its wings can hold."
    assert Finding.CORROBORATED in {point.finding for point in told(new, old, same=(new, old)).points}
    assert Finding.CORROBORATED not in {point.finding for point in told(new, old).points}


def test_the_order_of_articles_changes_nothing() -> None:
    texts = (CHAINED, ASIDE, CLERK)
    known = dict.fromkeys(combinations(texts, 2), Bearing.SAME)
    articles = [article(name, text) for name, text in zip("abc", texts, strict=True)]
    lines: list[tuple[str, ...]] = [("a",), ("b",), ("c",)]
    one = dossier(articles, lines, comparer=Knowing(known))
    assert dossier(articles[::-1], lines, comparer=Knowing(known)).points == one.points


def test_every_point_has_a_name_of_its_own() -> None:
    """One content may have two speakers in the text, and one claim may open two questions."""
    both = (
        "The depot stood unlocked, the baker Lena Orr said, and the depot stood unlocked, the clerk Tomas Hain said."
    )
    found = told(CHAINED, both, ASIDE, same=(CHAINED, ASIDE))
    assert len({point.id for point in found.points}) == len(found.points)


def test_two_points_that_one_claim_opens_are_told_apart() -> None:
    (point,) = [
        point for point in told(CHAINED, ASIDE, same=(CHAINED, ASIDE)).points if len(point.readings[0].lines) > 1
    ]
    assert [one.id for one in _told_apart((point, point))] == [point.id, f"{point.id}-2"]
