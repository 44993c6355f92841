"""Pages out of WARC and WACZ files, whole, torn and hostile."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.archives import STORY, chunked, packed, record

from stemma.ingest import Ingest, pages
from stemma.ingest.payload import Answer, Unpackable, answer_of, unpacked
from stemma.model import Ending, Outcome, Page

GZIP = "Content-Encoding: gzip\r\n"


def read(path: Path, data: bytes, options: Ingest | None = None) -> list[Page | Outcome]:
    path.write_bytes(data)
    return list(pages([str(path)], options or Ingest()))


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_each_response_is_a_page_with_its_address_and_time(tmp_path: Path, name: str) -> None:
    records = [record(1), record(2)]
    got = read(tmp_path / name, packed(records) if name.endswith(".gz") else b"".join(records))
    assert all(isinstance(page, Page) for page in got)
    first = got[0]
    assert isinstance(first, Page)
    assert (first.url, first.charset, first.retrieved) == ("https://ferry.example/1", "utf-8", "2019-03-18T10:00:00Z")
    assert first.data == STORY
    assert first.place.endswith(f"{name}#0")
    assert ("content-type", "text/html; charset=utf-8") in first.headers


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(STORY), GZIP),
        (chunked(STORY), "Transfer-Encoding: chunked\r\n"),
        (chunked(gzip.compress(STORY)), "Transfer-Encoding: chunked\r\n" + GZIP),
    ],
)
def test_a_body_is_unpacked_as_its_headers_say(tmp_path: Path, body: bytes, headers: str) -> None:
    [page] = read(tmp_path / "crawl.warc", record(1, body, headers=headers))
    assert isinstance(page, Page)
    assert page.data == STORY


def test_pictures_and_errors_are_counted_in_one_line(tmp_path: Path) -> None:
    records = record(1) + record(2, b"\x89PNG", media="image/png") + record(3, status="404 Not Found")
    page, passed = read(tmp_path / "crawl.warc", records)
    assert isinstance(page, Page)
    assert isinstance(passed, Outcome)
    assert passed.ending is Ending.SET_ASIDE
    assert "2 records" in (passed.because or "")


@pytest.mark.parametrize("cut", [40, 60, 200, 350])
@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_torn_file_gives_its_whole_records_and_says_where_it_broke(tmp_path: Path, name: str, cut: int) -> None:
    records = [record(1), record(2), record(3)]
    whole = packed(records) if name.endswith(".gz") else b"".join(records)
    start = len(packed(records[:2]) if name.endswith(".gz") else b"".join(records[:2]))
    torn = whole[: max(start + 5, len(whole) - cut)]
    *got, broken = read(tmp_path / name, torn)
    assert [page.url for page in got if isinstance(page, Page)] == [
        "https://ferry.example/1",
        "https://ferry.example/2",
    ]
    assert isinstance(broken, Outcome)
    assert f"{start:,}" in (broken.because or "")


def test_a_last_record_without_the_end_of_its_packing_is_given_and_the_tear_is_told(tmp_path: Path) -> None:
    page, torn = read(tmp_path / "crawl.warc.gz", packed([record(1)])[:-6])
    assert isinstance(page, Page)
    assert isinstance(torn, Outcome)
    assert "breaks off" in (torn.because or "")


def test_a_body_that_swells_is_cut_off_at_the_limit(tmp_path: Path) -> None:
    bomb = gzip.compress(b"a" * 20_000_000)
    got = read(tmp_path / "crawl.warc", record(1, bomb, headers=GZIP) + record(2))
    assert isinstance(got[0], Outcome)
    assert "limit" in (got[0].because or "")
    assert isinstance(got[1], Page)


def test_no_more_than_the_limit_is_ever_unpacked() -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 50_000_000))
    answer = Answer(200, (("content-encoding", "gzip, gzip"),), bomb)
    assert len(unpacked(answer, 1_000)) == 1_001


def test_an_unknown_packing_is_named() -> None:
    with pytest.raises(Unpackable, match="zstd"):
        unpacked(Answer(200, (("content-encoding", "zstd"),), b"x"), 10)


def test_a_wacz_gives_the_pages_of_all_its_archives(tmp_path: Path) -> None:
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/one.warc.gz", packed([record(1)]))
        archive.writestr("archive/two.warc", record(2))
        archive.writestr("pages/pages.jsonl", "{}")
    got = list(pages([str(path)]))
    assert [page.url for page in got if isinstance(page, Page)] == [
        "https://ferry.example/1",
        "https://ferry.example/2",
    ]
    assert "crawl.wacz!archive/one.warc.gz#0" in got[0].place


def test_a_zip_bomb_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/bomb.warc", b"\0" * 5_000_000)
    [outcome] = pages([str(path)])
    assert isinstance(outcome, Outcome)
    assert "zip bomb" in (outcome.because or "")


def test_a_zip_that_is_none_says_so(tmp_path: Path) -> None:
    [outcome] = read(tmp_path / "crawl.wacz", b"PK\x03\x04 and so on")
    assert isinstance(outcome, Outcome)
    assert "broken zip" in (outcome.because or "")


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 700))
def test_a_damaged_archive_ends_in_lines_never_in_a_crash(damage: bytes, at: int) -> None:
    whole = record(1) + record(2)
    with TemporaryDirectory() as room:
        for name, data in (("a.warc", whole), ("b.warc.gz", packed([whole]))):
            got = read(Path(room) / name, data[:at] + damage + data[at + len(damage) :])
            assert all("\n" not in (one.because or "") for one in got if isinstance(one, Outcome))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br", "identity"]), st.booleans())
def test_any_body_is_unpacked_within_the_limit_or_refused(body: bytes, encoding: str, chunks: bool) -> None:
    headers = (("content-encoding", encoding), *([("transfer-encoding", "chunked")] if chunks else []))
    try:
        size = len(unpacked(Answer(200, headers, body), 50))
    except Unpackable:
        size = 0
    assert size <= 51


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_or_none(stored: bytes) -> None:
    assert answer_of(stored) is None or stored.startswith(b"HTTP/")
