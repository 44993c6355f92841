"""Matters that are disputed again and again: lights, live rounds, who fired first."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.model import Finding, Manner

SIDES = [
    (
        "Survivors said the Amihan Star had been running without lights.",
        "Her owner Gregorio Alon said the navigation lights of the Amihan Star had been switched on.",
        "without lights",
        "Were the lights on?",
    ),
    (
        "The first shot came from the crowd, said Superintendent Ramesh Thapa.",
        "The police had fired first and without warning, said Bishnu Ghar, who led the march.",
        "from the crowd",
        "Did the police or the army fire first?",
    ),
    (
        "“My men used rubber bullets on Tuesday,” said Superintendent Ramesh Thapa.",
        "Doctor Sunita Prad said the bullets that she took out on Tuesday were live rounds.",
        "rubber bullets",
        "Was live ammunition used?",
    ),
]


OTHERS = [article(f"other{n}", f"The bakery of quarter {n} sold its bread as on any morning.") for n in range(6)]
"""Without them each word that two reports share would be a common one."""
ALONE = [(one.id,) for one in OTHERS]


@pytest.mark.parametrize(("one", "other", "words", "question"), SIDES)
def test_two_sides_in_two_reports_contradict_each_other(one: str, other: str, words: str, question: str) -> None:
    told = dossier([article("wire", one), article("courier", other), *OTHERS], [("wire",), ("courier",), *ALONE])
    point = point_about(told, words)
    assert (point.question, point.finding) == (question, Finding.CONTRADICTED)


def test_a_copy_with_a_misspelt_speaker_keeps_his_side() -> None:
    one, other, words, _ = SIDES[2]
    copy = one.replace("Thapa", "Tapa")
    articles = [article("wire", one), article("buzz", copy), article("courier", other), *OTHERS]
    told = dossier(articles, [("wire", "buzz"), ("courier",), *ALONE], ("buzz", "wire", Manner.EDITED))
    assert point_about(told, words).finding is Finding.CONTRADICTED
