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


@pytest.mark.parametrize(
    ("speakers", "count"),
    [
        (("police", "a hospital director"), 2),
        (("police", "the interior ministry"), 1),  # one may have it from the other
        (("a court", "police", "the hospital"), 3),
        (("officials", "the hospital"), 1),  # they may be the hospital's
        (("the army hospital", "the army"), 1),
        (("Omar Farah", "police"), 1),  # who may be their spokesman
    ],
)
def test_of_two_sectors_none_speaks_for_the_other(speakers: tuple[str, ...], count: int) -> None:
    known = Families(people=frozenset({OMAR}), sectors=ENGLISH.speech.sectors)
    assert surely_different(speakers, known, ENGLISH) == count


def test_somebody_is_of_the_sector_that_he_is_described_by() -> None:
    nurse = Families((OMAR | {"head", "nurse"},), people=frozenset({OMAR}), sectors=ENGLISH.speech.sectors)
    assert surely_different(("Omar Farah", "police"), nurse, ENGLISH) == 2
    both = Families(
        (OMAR | {"head", "nurse"}, OMAR | {"police", "officer"}),
        people=frozenset({OMAR}),
        sectors=ENGLISH.speech.sectors,
    )
    assert surely_different(("Omar Farah", "police"), both, ENGLISH) == 1
