"""Lists of actors: what ships, a user's own above it, and slips with file, row and remedy."""

from __future__ import annotations

from datetime import date

import pytest

from stemma.errors import BadList
from stemma.extract.deeds.parties import known_parties, parties_in, shipped

OWN = "name,side,aliases,sides_with\nRed Column,armed,the Column|Daesh,ML:2015-|XY:2019-03-01..2019-06-30\n"


def test_what_ships_can_be_read() -> None:
    known = known_parties()
    assert len(shipped()) > 60
    assert {known.by_alias[alias].name for alias in ("IS", "ISIS", "ISIL", "Daesh")} == {"Islamic State"}


def test_a_user_s_alias_takes_precedence_and_the_others_stay() -> None:
    known = known_parties(parties_in(OWN, "ours.csv"))
    assert known.by_alias["Daesh"].name == "Red Column"
    assert known.by_alias["ISIL"].name == "Islamic State"


def test_an_alias_may_open_a_sentence() -> None:
    known = known_parties(parties_in(OWN, "ours.csv"))
    assert known.by_alias["The Column"].name == known.by_alias["the Column"].name == "Red Column"


def test_an_alliance_holds_from_its_first_day_to_its_last() -> None:
    known = known_parties(parties_in(OWN, "ours.csv"))
    days = [date(2019, 2, 28), date(2019, 3, 1), date(2019, 6, 30), date(2019, 7, 1)]
    assert [known.allied("Red Column", "XY", day) for day in days] == [False, True, True, False]
    assert known.allied("Red Column", "ML", 2024)
    assert not known.allied("Red Column", "ML", 2014)
    assert not known.allied("nobody", "ML", None)


def test_civilians_and_crowds_are_no_party_to_a_conflict() -> None:
    told = parties_in("name,side\nMill Volunteers,civil\nRed Column,\n", "ours.csv")
    assert [party.fights for party in told] == [False, True]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("", "no column name"),
        ("name,colour\n", "no column is called 'colour'"),
        ("name,name\n", "the column name stands in the first row twice"),
        ("name,side\n,armed\n", "row 2: the actor has no name"),
        ("name,side\nRed Column,navy\n", "row 2: 'navy' is no side. Write one of state, armed, civil, crowd"),
        ("name,sides_with\nRed Column,Mali\n", "row 2: 'Mali' is no country"),
        ("name,sides_with\nRed Column,ML:since 2012\n", "row 2: 'ML:since 2012' is no alliance"),
        ("name,sides_with\nRed Column,ML:2019-02-30..\n", "names a day that no calendar has"),
        ("name\nRed Column\n\nRed Column\n", "row 4: Red Column stands in row 2 already"),
        ("name,side\nRed Column,armed,x\n", "row 2: 3 cells under 2 columns"),
    ],
)
def test_a_slip_is_named_with_its_row(rows: str, said: str) -> None:
    with pytest.raises(BadList, match=r"ours\.csv") as fault:
        parties_in(rows, "ours.csv")
    assert said in str(fault.value)
