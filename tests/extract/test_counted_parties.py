"""A figure tells whose people it counts, if the counted words themselves name them."""

from __future__ import annotations

import pytest

from stemma.model import Article
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "At least 45 Syrian government soldiers and six ISIS fighters died near Palmyra on Sunday.",
            ["Military Forces of Syria", "Islamic State"],
        ),
        ("Two Turkish soldiers were hurt on the road to al-Bab.", ["Military Forces of Turkey"]),
        ("ISIS fired 12 rockets at Palmyra.", [None]),
        ("Syrian soldiers walked 5 miles.", [None]),
    ],
)
def test_the_party_is_named_among_the_counted(text: str, parties: list[str | None]) -> None:
    (made,) = noted(Article("a", text, "-"), rules_alone)
    (study,) = studied(made, rules_alone)
    assert [one.party for one in study.quantities] == parties


def test_victims_are_named_by_what_is_counted_not_by_a_piece_of_the_figure() -> None:
    text = "A landslide buried twelve homes above Pereira on Sunday, killing at least nine people."
    (made,) = noted(Article("a", text, "-", published="2024-03-03"), rules_alone)
    (study,) = studied(made, rules_alone)
    assert "people" in [event.recipient for event in study.events]
    assert not [event for event in study.events if "least" in (event.recipient or "")]
