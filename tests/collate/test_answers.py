"""Reports in other words are brought under one question where their sentences are told to bear on each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from tests.collate.telling import article, dossier, point_about

from stemma.model import Dossier, Finding
from stemma.model.bearing import Bearing, Chances

KEY = "The prefect carried the only key of the depot away in his coat."
LOCK = "The depot needs its key, and the only one left with the prefect."
CHAINED = "The depot stood unlocked and needed no key, said the baker Lena Orr."
SUNK = "The ferry lies on its side at the far landing."
AFLOAT = "The ferry was towed from the far landing on Tuesday and floats again."
NINE = "Nine men were carried into the hospital of Dolina on Friday."
CARE = "The doctor said that nine patients from the pit lay in the hospital of Dolina."

ELSE = (
    "Rain fell on the vineyards. Bread has doubled in price. The schools reopen in May. A choir sang for the guests.",
    "Wheat is late this year. The museum bought a painting. Trams ran to the suburbs. Two storks nested on a roof.",
    "Bees swarmed early. A cyclist won the race. The theatre shut its doors. Snow closed the upper passes.",
)
"""What else is in each report, so that words in common are rare among many."""


class Told:
    """A comparer that was told the bearings of some sentences, and knows of no others."""

    version = "told"

    def __init__(self, known: Mapping[tuple[str, str], Bearing], sure: float = 0.95) -> None:
        self.known = {frozenset(pair): bearing for pair, bearing in known.items()}
        self.sure = sure

    def bearings(self, pairs: Sequence[tuple[str, str]]) -> list[Chances]:
        return [self._chances(self.known.get(frozenset(pair), Bearing.NONE)) for pair in pairs]

    def _chances(self, bearing: Bearing) -> Chances:
        rest = (1 - self.sure) / (len(Bearing) - 1)
        return Chances(*(self.sure if one is bearing else rest for one in Bearing))


def told(*reports: str, sure: float = 0.95, **bearings: tuple[str, str]) -> Dossier:
    """The dossier of reports of as many reporters; `bearings` names the pairs of sentences that bear on each other."""
    known = {pair: Bearing(name) for name, pair in bearings.items()}
    articles = [article(f"p{number}", f"{text}\n\n{ELSE[number]}") for number, text in enumerate(reports)]
    return dossier(articles, [(one.id,) for one in articles], comparer=Told(known, sure))


def test_what_two_reporters_tell_in_their_own_words_is_corroborated() -> None:
    point = point_about(told(KEY, LOCK, same=(KEY, LOCK)), "only key")
    assert point.finding is Finding.CORROBORATED
    assert [len(reading.lines) for reading in point.readings] == [2]
    assert "the sentences say the same" in point.because


def test_without_a_model_they_stay_apart() -> None:
    found = dossier([article("a", KEY), article("b", LOCK)], [("a",), ("b",)])
    assert not [point for point in found.points if len(point.readings) > 1 or len(point.readings[0].lines) > 1]


def test_a_model_that_is_not_sure_is_not_believed() -> None:
    found = told(KEY, LOCK, sure=0.6, same=(KEY, LOCK))
    assert Finding.CORROBORATED not in {point.finding for point in found.points}


def test_what_one_speaker_tells_two_reporters_is_relayed() -> None:
    said = "Nobody needed a key, as the depot stood unlocked, said the baker Lena Orr."
    point = point_about(told(CHAINED, said, same=(CHAINED, said)), "stood unlocked")
    assert point.finding is Finding.RELAYED
    assert point.readings[0].speakers == ("baker Lena Orr",) or len(point.readings[0].speakers) == 1


def test_answers_that_cannot_both_hold_are_contradicted() -> None:
    point = point_about(told(LOCK, CHAINED, opposed=(LOCK, CHAINED)), "stood unlocked")
    assert point.finding is Finding.CONTRADICTED
    assert len(point.readings) == 2


def test_a_later_state_replaces_an_earlier_one() -> None:
    assert point_about(told(SUNK, AFLOAT, changed=(SUNK, AFLOAT)), "on its side").finding is Finding.UPDATED


def test_answers_that_can_both_hold_are_compatible() -> None:
    assert point_about(told(SUNK, AFLOAT, beside=(SUNK, AFLOAT)), "on its side").finding is Finding.COMPATIBLE


def test_figures_of_sentences_that_say_the_same_are_one_figure() -> None:
    point = point_about(told(NINE, CARE, same=(NINE, CARE)), "Nine")
    assert [(reading.low, len(reading.lines)) for reading in point.readings] == [(9, 2)]


def test_a_sentence_that_answers_two_questions_does_not_make_them_one() -> None:
    both = "The only key of the depot is gone, and the ferry lies at the far landing."
    found = told(KEY, both, SUNK, same=(KEY, both), beside=(both, SUNK))
    assert not any(
        {KEY, SUNK} <= {span.of(found.article(span.article).text) for r in point.readings for span in r.witnesses}
        for point in found.points
    )


def test_the_order_of_articles_changes_nothing() -> None:
    texts = (KEY, LOCK, CHAINED)
    known = dict.fromkeys(combinations(texts[:2], 2), Bearing.SAME) | {(LOCK, CHAINED): Bearing.OPPOSED}
    articles = [article(name, text) for name, text in zip("abc", texts, strict=True)]
    lines: list[tuple[str, ...]] = [("a",), ("b",), ("c",)]
    one = dossier(articles, lines, comparer=Told(known))
    assert dossier(articles[::-1], lines, comparer=Told(known)).points == one.points
