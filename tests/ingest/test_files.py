"""Files, folders, globs: what is a page, and what is said of the rest."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stemma.ingest import Ingest, pages
from stemma.model import Ending, Outcome, Page

STORY = "The ferry Solveig ran aground off Brekke on Tuesday night, the harbour master said.\n"


def only(place: str, options: Ingest | None = None) -> Page | Outcome:
    [got] = list(pages([place], options or Ingest()))
    return got


def why(place: str, options: Ingest | None = None) -> str:
    got = only(place, options)
    assert isinstance(got, Outcome)
    assert got.ending is Ending.FAILED
    assert got.because is not None
    assert "\n" not in got.because
    assert got.because.startswith(place)
    return got.because


def test_a_text_file_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    got = only(str(path))
    assert isinstance(got, Page)
    assert (got.place, got.media, got.url, got.data) == (str(path), "text/plain", None, STORY.encode())


def test_the_content_decides_what_a_file_is_not_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    path.write_text(f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>")
    got = only(str(path))
    assert isinstance(got, Page)
    assert got.media == "text/html"


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.write_bytes(b" \n")
    assert "empty" in why(str(path))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00", "zip"),
        (b"SQLite format 3\x00" + b"\x00" * 80, "SQLite"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\x7fELF\x02\x01\x01", "program"),
        (bytes(range(256)) * 4, "binary"),
    ],
)
def test_a_binary_is_named_by_its_content(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / "story.html"
    path.write_bytes(data)
    assert name in why(str(path))


def test_utf_16_is_text_not_a_binary(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode("utf-16-le"))
    assert isinstance(only(str(path)), Page)


def test_a_page_of_50_mb_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    said = why(str(path))
    assert "50.0 MB" in said
    assert "10.0 MB" in said


def test_the_limit_can_be_set(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    assert "limit" in why(str(path), Ingest(max_bytes=20))


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert "no such file" in why(str(tmp_path / "gone.html"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)
    path.chmod(0)
    assert "permission" in why(str(path))


def test_a_folder_is_read_by_name_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "sub/c.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY)
    assert [Path(got.place).name for got in pages([str(tmp_path)])] == ["a.txt", "b.txt", "c.txt"]


def test_pictures_beside_a_saved_page_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(f"<html><body><p>{STORY}</p></body></html>")
    (tmp_path / "lead.jpg").write_bytes(b"\xff\xd8\xff")
    endings = [got.ending for got in pages([str(tmp_path)]) if isinstance(got, Outcome)]
    assert endings == [Ending.SET_ASIDE]


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    assert "no page in this folder" in why(str(tmp_path))


def test_a_glob_stands_for_its_files_in_order(tmp_path: Path) -> None:
    for name in ("two.txt", "one.txt", "three.md"):
        (tmp_path / name).write_text(STORY)
    assert [Path(got.place).name for got in pages([str(tmp_path / "*.txt")])] == ["one.txt", "two.txt"]


def test_a_glob_without_files_says_so(tmp_path: Path) -> None:
    assert "no file matches" in why(str(tmp_path / "*.html"))


def test_one_bad_input_never_stops_the_others(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(STORY)
    got = list(pages([str(tmp_path / "gone.txt"), str(good)]))
    assert [isinstance(one, Page) for one in got] == [False, True]


def test_files_are_read_one_at_a_time(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STORY)
    reading = pages([str(tmp_path)])
    next(reading)
    (tmp_path / "b.txt").write_text("changed meanwhile")
    second = next(reading)
    assert isinstance(second, Page)
    assert second.data == b"changed meanwhile"
