"""Rows of JSON, from files and from stdin."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from stemma.ingest import Ingest, pages
from stemma.model import Ending, Outcome, Page

ROWS = [
    {"id": "1", "text": "The dam at Ostrow held, engineers said.", "url": "https://example.org/dam"},
    {"html": "<p>The dam held.</p>", "published": "2021-03-04", "headline": "Dam holds", "outlet": "Ostrow Echo"},
]


def written(path: Path, lines: list[str]) -> str:
    path.write_text("\n".join(lines) + "\n")
    return str(path)


def test_each_row_is_a_page_with_its_line_as_place(tmp_path: Path) -> None:
    place = written(tmp_path / "rows.jsonl", [json.dumps(row) for row in ROWS])
    first, second = pages([place])
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert (first.place, first.media, first.url) == (f"{place}#1", "text/plain", "https://example.org/dam")
    assert (second.place, second.media, second.url) == (f"{place}#2", "text/html", None)


def test_what_a_row_tells_of_the_masthead_travels_along(tmp_path: Path) -> None:
    place = written(tmp_path / "rows.jsonl", [json.dumps(ROWS[1])])
    [page] = pages([place])
    assert isinstance(page, Page)
    assert dict(page.headers) == {
        "stemma-published": "2021-03-04",
        "stemma-headline": "Dam holds",
        "stemma-outlet": "Ostrow Echo",
    }


def test_when_and_how_a_page_was_got_travels_along(tmp_path: Path) -> None:
    row = {**ROWS[0], "retrieved": "2031-03-02T10:00:00+01:00"}
    row |= {"headers": {"Content-Type": "text/html", "Stemma-Outlet": "Nobody", "Age": 7}}
    pairs = {**row, "headers": [["ETag", "1"], ["broken"], ["Via", "a"]], "retrieved": "2031-03-02"}
    first, second = pages([written(tmp_path / "rows.jsonl", [json.dumps(row), json.dumps(pairs)])])
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert (first.retrieved, first.headers) == ("2031-03-02T09:00:00Z", (("content-type", "text/html"),))
    assert (second.retrieved, second.headers) == ("2031-03-02T00:00:00Z", (("etag", "1"), ("via", "a")))


def test_a_time_that_is_none_is_told(tmp_path: Path) -> None:
    [outcome] = pages([written(tmp_path / "rows.jsonl", [json.dumps({**ROWS[0], "retrieved": "last week"})])])
    assert isinstance(outcome, Outcome)
    assert "ISO 8601" in (outcome.because or "")


@pytest.mark.parametrize(
    ("line", "fault"),
    [("{not json", "not JSON"), ("[1, 2]", "no object"), ('{"id": "x"}', "neither"), ('{"text": ""}', "neither")],
)
def test_a_bad_row_fails_alone(tmp_path: Path, line: str, fault: str) -> None:
    place = written(tmp_path / "rows.jsonl", [json.dumps(ROWS[0]), line, json.dumps(ROWS[0])])
    got = list(pages([place]))
    assert [isinstance(one, Page) for one in got] == [True, False, True]
    bad = got[1]
    assert isinstance(bad, Outcome)
    assert bad.ending is Ending.FAILED
    assert bad.because is not None
    assert bad.because.startswith(f"{place}#2: ")
    assert fault in bad.because


def test_a_row_over_the_limit_is_skipped_and_the_next_is_read(tmp_path: Path) -> None:
    place = written(tmp_path / "rows.jsonl", [json.dumps({"text": "x" * 5000}), json.dumps(ROWS[0])])
    long, good = pages([place], Ingest(max_bytes=1000))
    assert isinstance(long, Outcome)
    assert isinstance(good, Page)
    assert good.place == f"{place}#2"


def test_gzipped_rows_are_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(ROWS[0]).encode()))
    [page] = pages([str(path)])
    assert isinstance(page, Page)


def test_a_torn_gzip_keeps_the_rows_before_the_tear(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl.gz"
    many = "\n".join(json.dumps({"text": f"Bulletin {n}: the dam held, engineers said."}) for n in range(5000))
    path.write_bytes(gzip.compress(many.encode())[:-200])
    got = list(pages([str(path)]))
    assert isinstance(got[0], Page)
    assert isinstance(got[-1], Outcome)


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[Page | Outcome]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    return list(pages(["-"]))


def test_stdin_may_be_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    many = "\n".join(json.dumps({"text": f"Bulletin {n}: the dam held, engineers said."}) for n in range(300))
    got = stdin(monkeypatch, many.encode())
    assert [one.place for one in got] == [f"-#{n}" for n in range(1, 301)]
    assert all(isinstance(one, Page) for one in got)


@pytest.mark.parametrize(("data", "media"), [(b"<html><p>Held.</p></html>", "text/html"), (b"Held.", "text/plain")])
def test_stdin_may_be_a_page(monkeypatch: pytest.MonkeyPatch, data: bytes, media: str) -> None:
    [page] = stdin(monkeypatch, data)
    assert isinstance(page, Page)
    assert (page.place, page.media) == ("-", media)


def test_an_empty_stdin_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    [outcome] = stdin(monkeypatch, b"")
    assert isinstance(outcome, Outcome)
