"""A progress bar needs a number, or the knowledge that there is none."""

from pathlib import Path

from stemma.ingest.count import how_many


def test_files_in_folders_and_rows_in_files_are_counted(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.html").write_text("<p>A</p>")
    (tmp_path / "deep" / "b.txt").write_text("B")
    (tmp_path / "rows.jsonl").write_text('{"text": "1"}\n{"text": "2"}\n')
    assert how_many([str(tmp_path), "https://paper.example/"]) == 5


def test_what_comes_through_stdin_is_not_known(tmp_path: Path) -> None:
    assert how_many(["-", str(tmp_path)]) is None


def test_a_place_that_is_not_there_is_one_input(tmp_path: Path) -> None:
    assert how_many([str(tmp_path / "nowhere.html")]) == 1
