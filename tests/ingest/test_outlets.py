"""Lists of outlets: what comes with Stemma, and a newsroom's own with its slips."""

from __future__ import annotations

from pathlib import Path

import pytest

from stemma.errors import BadOutlets
from stemma.ingest.outlets import known_outlets, outlets_in, rows_of, shipped
from stemma.model import OutletKind

OWN = "domain,name,owner,kind\nhttps://www.fjordmail.example/,Fjord Mail,Northern Press,local\nmosstimes.example,Moss Times,Northern Press\n"


def test_what_is_shipped_can_be_read_and_names_sister_titles() -> None:
    known = known_outlets()
    assert len(shipped()) > 300
    assert known.of("https://www.mirror.co.uk/news/1").owner == known.of("https://www.walesonline.co.uk/2").owner  # type: ignore[union-attr]
    assert known.of("https://apnews.com/article/x").kind is OutletKind.AGENCY  # type: ignore[union-attr]


def test_media_that_one_state_directs_have_one_owner() -> None:
    known = known_outlets()
    assert len({known.by_domain[domain].owner for domain in ("tass.com", "ria.ru", "rt.com", "smotrim.ru")}) == 1


def test_a_newsroom_s_own_row_takes_precedence() -> None:
    own = outlets_in("domain,name,owner\nmirror.co.uk,The Mirror,Somebody New\n", "ours.csv")
    assert known_outlets(own).of("https://mirror.co.uk/x").owner == "Somebody New"  # type: ignore[union-attr]
    assert known_outlets().of("https://mirror.co.uk/x").owner == "Reach plc"  # type: ignore[union-attr]


def test_columns_may_lack_and_addresses_are_taken_for_domains() -> None:
    fjord, moss = outlets_in(OWN, "ours.csv")
    assert (fjord.domain, fjord.kind, fjord.country) == ("fjordmail.example", OutletKind.LOCAL, None)
    assert (moss.owner, moss.kind) == ("Northern Press", None)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("", "no column domain"),
        ("name\nFjord Mail\n", "no column domain"),
        ("domain,name,colour\n", "no column is called 'colour'"),
        ("domain,name\nfjord mail,Fjord Mail\n", "row 2: 'fjord mail' is no domain"),
        ("domain,name\nfjordmail.example,\n", "row 2: fjordmail.example has no name"),
        ("domain,name\na.example,A\n\nwww.a.example,B\n", "row 4: a.example stands in row 2 already"),
        ("domain,name\na.example,A, B and C\n", "row 2: 3 cells under 2 columns"),
        ("domain,name,kind\na.example,A,tabloid\n", "row 2: 'tabloid' is no kind of outlet. There are: agency,"),
        ("domain,name,country\na.example,A,Norway\n", "'NORWAY' is no country"),
        ("domain,name,language\na.example,A,english\n", "'english' is no language"),
        ('domain,name\na.example,"A\n', "no valid CSV"),
    ],
)
def test_a_slip_is_named_with_its_row(rows: str, said: str) -> None:
    with pytest.raises(BadOutlets, match=r"ours\.csv") as fault:
        outlets_in(rows, "ours.csv")
    assert said in str(fault.value)


def test_a_list_that_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadOutlets, match="Check the path"):
        rows_of(tmp_path / "nowhere.csv")
    (tmp_path / "latin.csv").write_bytes("domain,name\nå.example,Ålesund".encode("latin-1"))
    with pytest.raises(BadOutlets, match="UTF-8"):
        rows_of(tmp_path / "latin.csv")
