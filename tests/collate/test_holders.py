"""Who holds a place is one holder under several names."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate.holders import holder
from stemma.lang import ENGLISH
from stemma.model import Finding


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("rebels", "Rebel fighters", True),
        ("Islamic State militants", "the Islamic State", True),
        ("Military Forces of Mali", "the Islamic State", False),
        ("the Northern Front", "the Southern Front", False),
        ("rebels", "government troops", False),
    ],
)
def test_words_for_anybody_in_arms_tell_no_holder_from_another(one: str, other: str, same: bool) -> None:
    assert (holder(one, ENGLISH) == holder(other, ENGLISH)) is same


def test_a_holder_with_and_without_a_day_is_one_answer() -> None:
    dated = "Rebel fighters seized Timbuktu on Saturday, a spokesman for the rebels said. The market is shut."
    undated = "Rebels have seized Timbuktu, two traders said by telephone. Bread is dear there."
    articles = [article("a", dated, "2019-03-17"), article("b", undated, "2019-03-18")]
    point = point_about(dossier(articles, [("a",), ("b",)]), "Timbuktu")
    (reading,) = point.readings
    assert (point.question, len(reading.lines)) == ("Who holds Timbuktu?", 2)
    assert reading.value.endswith("2019-03-16")
    assert point.finding is not Finding.COMPATIBLE
