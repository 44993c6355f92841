"""Which speakers are surely two. To take two for one costs a corroboration, to take one for two invents one."""

import pytest

from stemma.collate.speakers import Families, surely_different
from stemma.lang import ENGLISH

OMAR, HALIMA = frozenset({"omar", "farah"}), frozenset({"halima", "danjuma"})
GRID = frozenset({"delta", "grid"})
TITLES = ENGLISH.rebuttals.spokesmen | ENGLISH.speech.people
HOUSES = ENGLISH.speech.groups | ENGLISH.speech.services


def voices(*speakers: str, phrases: tuple[frozenset[str], ...] = ()) -> int:
    people, bodies = frozenset({OMAR, HALIMA}), frozenset({GRID})
    known = Families(phrases, people=people, bodies=bodies, titles=TITLES, houses=HOUSES)
    return surely_different(speakers, known, ENGLISH)


@pytest.mark.parametrize(
    ("speakers", "count"),
    [
        (("residents", "Omar Farah"), 2),  # he may be one of them, and not both
        (("residents", "villagers"), 1),
        (("residents", "Delta Grid"), 1),  # what lives there may be read as a house
        (("officials", "Omar Farah"), 1),
        (("Omar Farah", "Halima Danjuma"), 2),
        (("residents", "Omar Farah", "Halima Danjuma"), 2),  # the residents may be these two
    ],
)
def test_residents_are_two_at_least(speakers: tuple[str, ...], count: int) -> None:
    assert voices(*speakers) == count


def test_who_speaks_for_one_house_does_not_speak_for_another() -> None:
    assert voices("Omar Farah", "Delta Grid") == 1
    brigade = OMAR | {"spokesman", "fire", "brigade"}
    assert voices("Omar Farah", "Delta Grid", phrases=(brigade,)) == 2
    assert voices("Omar Farah", "Delta Grid", phrases=(brigade, OMAR | {"manager", "grid"})) == 1
    assert voices("Omar Farah", "Delta Grid", phrases=(OMAR | {"spokesman"},)) == 1
    assert voices("Omar Farah", "a bill of Delta Grid", phrases=(brigade,)) == 1  # no house, though one is named
