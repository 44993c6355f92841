"""A reading that copying left without its speaker says so; a figure that changed says what it was."""

from __future__ import annotations

from tests.collate.telling import article, dossier

from stemma.model import Manner
from stemma.web.tables import _point_text

SAID = "The defence ministry said that 11 soldiers had been killed near Orrdale on Friday."


def told(copy: str) -> str:
    found = dossier([article("a", SAID), article("b", copy)], [("a", "b")], ("b", "a", Manner.REWRITE))
    return "\n".join(_point_text(point, found) for point in found.points)


def test_a_lost_speaker_is_told_as_such() -> None:
    assert "“Eleven” in B: who says it was lost" in told("Eleven soldiers were killed near Orrdale on Friday.")


def test_a_changed_figure_is_told_with_what_it_was() -> None:
    copy = "More than 11 soldiers were killed near Orrdale on Friday, the defence ministry said."
    assert "“11” drifted to “More than 11” in B" in told(copy)
