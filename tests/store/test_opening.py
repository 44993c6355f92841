from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from stemma.errors import BadDesk
from stemma.store import opening
from stemma.store.schema import APPLICATION, SCHEMA
from stemma.store.store import Store


def pragma(path: Path, name: str) -> object:
    with sqlite3.connect(path) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_desk_can_be_told_from_any_other_file(path: Path) -> None:
    Store.open(path).close()
    assert pragma(path, "application_id") == APPLICATION == int.from_bytes(b"STMA")
    assert pragma(path, "user_version") == SCHEMA
    assert pragma(path, "journal_mode") == "wal"
    assert path.read_bytes()[68:72] == b"STMA"  # where `file` looks


def test_a_closed_desk_is_one_file(path: Path) -> None:
    Store.open(path).close()
    with Store.open(path, write=False) as store:
        assert store.runs() == ()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_refers_must_refer_to_something(store: Store) -> None:
    with store._reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2  # FULL


def test_a_name_with_odd_characters_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "what? #1 100% dam & co.db"
    Store.open(path).close()
    with Store.open(path, write=False) as store:
        assert store.runs() == ()
    assert path.exists()


@pytest.mark.parametrize("junk", [b"not a database at all", b"\x00" * 4096, b"SQLite format 3\x00 and then nothing"])
@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_is_no_desk_is_refused_and_left_alone(path: Path, junk: bytes, write: bool) -> None:
    path.write_bytes(junk)
    with pytest.raises(BadDesk, match=r"dam\.db: is no desk .*Name another file"):
        Store.open(path, write=write)
    assert path.read_bytes() == junk


@pytest.mark.parametrize("write", [True, False])
def test_the_database_of_another_program_is_left_alone(path: Path, write: bool) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE invoice (number)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(BadDesk, match="is no desk"):
        Store.open(path, write=write)
    assert path.read_bytes() == before


@pytest.mark.parametrize("write", [True, False])
def test_a_desk_from_a_newer_version_is_refused_with_the_remedy(path: Path, write: bool) -> None:
    Store.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(BadDesk, match=r"newer Stemma \(desk format 99, .*pip install -U stemma-news"):
        Store.open(path, write=write)


def test_nothing_is_made_for_one_who_only_reads(path: Path) -> None:
    with pytest.raises(BadDesk, match=r"there is no desk here\. Make one with `stemma read"):
        Store.open(path, write=False)
    assert not path.exists()


def test_an_empty_file_can_be_filled_but_not_read(path: Path) -> None:
    path.touch()
    with pytest.raises(BadDesk, match="the file is empty"):
        Store.open(path, write=False)
    with Store.open(path) as store:
        assert store.begin("read pages") == 1


def test_a_desk_whose_making_was_cut_short_is_made(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")  # the first thing that is written to a new desk
    with Store.open(path) as store:
        assert store.begin("read pages") == 1


@pytest.mark.parametrize("write", [True, False])
def test_a_folder_is_no_desk(tmp_path: Path, write: bool) -> None:
    with pytest.raises(BadDesk, match=r"is a folder\. Name a file in it"):
        Store.open(tmp_path, write=write)


def test_a_desk_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadDesk, match="Check that its folder exists"):
        Store.open(tmp_path / "nowhere" / "dam.db")


def test_one_who_only_reads_cannot_write(path: Path) -> None:
    Store.open(path).close()
    with Store.open(path, write=False) as store, pytest.raises(BadDesk, match="read-only"):
        store.begin("read pages")


def test_a_desk_on_a_disc_that_cannot_be_written_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(path) as store:
        store.begin("read pages")
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    assert opening._address(path, "ro").endswith("immutable=1")
    with Store.open(path, write=False) as store:
        assert [run.command for run in store.runs()] == ["read pages"]
    assert [file.name for file in path.parent.iterdir()] == [path.name]
