"""What is too large, too deep or packed too tight ends in one clear line, and the run goes on."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path

import brotli
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.archives import packed, record

from stemma.clean.visible import DEEPEST, tree_of, visible_lines
from stemma.ingest import Ingest, fetch, pages
from stemma.ingest.asking import body_of
from stemma.ingest.feeds import FEED_BYTES
from stemma.ingest.gunzip import FREE, Unpacked
from stemma.ingest.mail import EDGES
from stemma.ingest.payload import Answer, unpacked
from stemma.ingest.robots import LONGEST_WAIT, Door
from stemma.model import Outcome, Page


def bomb(size: int, fill: bytes = b"a") -> bytes:
    return gzip.compress(fill * size)


def because(got: Page | Outcome) -> str:
    assert isinstance(got, Outcome)
    assert got.because is not None
    assert "\n" not in got.because
    return got.because


def test_a_gzipped_file_is_read_no_further_than_a_bomb_swells() -> None:
    stream = Unpacked(io.BytesIO(bomb(3 * FREE)))
    given_out = sum(len(piece) for piece in iter(lambda: stream.read(1 << 20) or b"", b""))
    assert FREE < given_out < 2 * FREE
    assert "zip bomb" in (stream.fault or "")


def test_rows_before_a_bomb_are_read_and_the_bomb_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "The ferry ran aground off Brekke."}\n') + bomb(3 * FREE))
    page, *rest = pages([str(path)])
    assert isinstance(page, Page)
    assert "zip bomb" in because(rest[-1])


def test_a_record_that_swells_ends_its_file_where_it_stands(tmp_path: Path) -> None:
    whole = packed([record(1)])
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(whole + packed([record(2, b"a" * (3 * FREE))]) + packed([record(3)]))
    first, *rest = pages([str(path)])
    assert isinstance(first, Page)
    assert f"byte {len(whole):,}" in because(rest[-1])


def test_a_torn_member_names_its_first_byte(tmp_path: Path) -> None:
    whole = packed([record(1)])
    stream = Unpacked(io.BytesIO(whole + packed([record(2)])[:-20]))
    stream.readall()
    assert (stream.member, stream.fault) == (len(whole), "it breaks off")


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_packings_within_packings_stay_within_the_limit(layers: int) -> None:
    body = b"\0" * 20_000_000
    for _ in range(layers):
        body = gzip.compress(body)
    answer = Answer(200, (("content-encoding", ", ".join(["gzip"] * layers)),), body)
    assert len(unpacked(answer, 5_000)) <= 5_001


def test_brotli_stays_within_the_limit() -> None:
    answer = Answer(200, (("content-encoding", "br"),), brotli.compress(b"\0" * 50_000_000))
    assert len(unpacked(answer, 5_000)) == 5_001


class Stream(httpx.SyncByteStream):
    """A body that says how much of it was taken."""

    def __init__(self, pieces: int) -> None:
        self.pieces, self.taken = pieces, 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.pieces):
            self.taken += 1
            yield b"a" * 1000


def test_of_an_endless_body_only_the_limit_is_taken() -> None:
    stream = Stream(1_000_000)
    assert len(body_of(httpx.Response(200, stream=stream), 65_536, float("inf"))) == 65_537
    assert stream.taken < 200


def test_a_body_that_comes_after_the_deadline_is_left() -> None:
    with pytest.raises(httpx.ReadTimeout):
        body_of(httpx.Response(200, stream=Stream(1_000)), 10_000_000, 0.0)


def site(monkeypatch: pytest.MonkeyPatch, answers: dict[str, httpx.Response], hosts: dict[str, str]) -> list[str]:
    """A web of these answers, in which these hosts stand at these addresses; the addresses that were asked."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return answers.get(f"{request.headers['Host']}{request.url.path}", httpx.Response(404))

    def looked_up(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(2, 1, 6, "", (hosts.get(host, host), port))]

    monkeypatch.setattr("socket.getaddrinfo", looked_up)
    for room in ("stemma.ingest.fetch", "stemma.ingest.robots"):
        monkeypatch.setattr(f"{room}.client_of", lambda options: httpx.Client(transport=httpx.MockTransport(answer)))
    return seen


def page(body: bytes = b"<p>The ferry ran aground off Brekke.</p>", media: str = "text/html") -> httpx.Response:
    return httpx.Response(200, headers={"content-type": media}, stream=httpx.ByteStream(body))


def moved(to: str) -> httpx.Response:
    return httpx.Response(302, headers={"location": to})


def test_a_redirect_into_a_private_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"one.example/story": moved("http://inside.example/admin"), "inside.example/admin": page()}
    seen = site(monkeypatch, answers, {"one.example": "93.184.215.14", "inside.example": "10.0.0.7"})
    [got] = pages(["http://one.example/story"], Ingest(delay_s=0))
    assert "private network" in because(got)
    assert not any("10.0.0.7" in url for url in seen)


def test_the_address_that_was_checked_is_the_one_that_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = site(monkeypatch, {"two.example/story": page()}, {"two.example": "93.184.215.15"})
    [got] = pages(["http://two.example/story"], Ingest(delay_s=0))
    assert isinstance(got, Page)
    assert seen[-1] == "http://93.184.215.15/story"


def test_every_redirect_is_kept_with_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"three.example/a": moved("/b"), "three.example/b": moved("/c"), "three.example/c": page()}
    site(monkeypatch, answers, {"three.example": "93.184.215.16"})
    [got] = pages(["http://three.example/a"], Ingest(delay_s=0))
    assert isinstance(got, Page)
    assert [value for name, value in got.headers if name == fetch.HOP] == [
        "http://three.example/a",
        "http://three.example/b",
    ]


def test_two_pages_of_a_host_are_asked_for_with_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"four.example/a": page(), "four.example/b": page()}
    answers["four.example/robots.txt"] = page(b"User-agent: *\nCrawl-delay: 7\n", "text/plain")
    site(monkeypatch, answers, {"four.example": "93.184.215.17"})
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    assert all(isinstance(one, Page) for one in pages([f"http://four.example/{name}" for name in "ab"]))
    [pause] = slept
    assert 5 < pause <= 7


def test_nobody_is_made_to_wait_for_ever() -> None:
    door = Door()
    door.wait(0.0, LONGEST_WAIT)
    assert door.wait(0.0, LONGEST_WAIT) == LONGEST_WAIT


def test_a_feed_at_an_address_gives_the_stories_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = b"<rss><channel><item><link>http://five.example/story</link></item></channel></rss>"
    answers = {"five.example/feed": page(feed, "application/rss+xml"), "five.example/story": page()}
    site(monkeypatch, answers, {"five.example": "93.184.215.18"})
    [got] = pages(["http://five.example/feed"], Ingest(delay_s=0))
    assert isinstance(got, Page)
    assert got.url == "http://five.example/story"


def test_a_feed_over_the_limit_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "feed.rss"
    path.write_bytes(b"<rss><channel>" + b"<item>" * (FEED_BYTES // 6))
    [got] = pages([str(path)])
    assert "feed of more than" in because(got)


def test_a_feed_whose_items_hold_and_name_nothing_says_so(tmp_path: Path) -> None:
    path = tmp_path / "feed.rss"
    path.write_bytes(b"<rss><channel><item><title>Ferry</title></item></channel></rss>")
    [got] = pages([str(path)])
    assert "no feed" in because(got)


@pytest.mark.parametrize(
    "message",
    [
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)),
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * (EDGES + 1),
        b'Content-Type: text/html; a="' + b'; a="' * 100_000 + b"\n\n<p>The ferry.",
    ],
    ids=["nested parts", "many parts", "one long header"],
)
def test_a_hostile_message_is_one_line(tmp_path: Path, message: bytes) -> None:
    path = tmp_path / "note.eml"
    path.write_bytes(message)
    [got] = pages([str(path)])
    assert because(got)


def test_a_pdf_that_unpacks_to_gigabytes_is_stopped(tmp_path: Path) -> None:
    body = zlib.compress(b"(The ferry) Tj " * 6_000_000, 9)
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(body), body),
    ]
    objects = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, 1))
    path = tmp_path / "bulletin.pdf"
    path.write_bytes(b"%PDF-1.4\n" + objects + b"trailer <</Root 1 0 R/Size 5>>\n%%EOF")
    [got] = pages([str(path)])
    assert "a PDF that" in because(got)


def test_a_saved_page_names_its_origin_and_its_frames_are_passed_over(tmp_path: Path) -> None:
    mark = "<!-- saved from url=(0033)https://brekke.example/ferry.html -->"
    (tmp_path / "Ferry.html").write_text(f"<!DOCTYPE html>\n{mark}\n<html><p>The ferry ran aground.</p></html>")
    (tmp_path / "Ferry_files").mkdir()
    (tmp_path / "Ferry_files" / "frame.html").write_text("<html><p>Buy rope.</p></html>")
    [got] = pages([str(tmp_path)])
    assert isinstance(got, Page)
    assert got.url == "https://brekke.example/ferry.html"


def test_a_class_name_of_a_megabyte_is_not_carried_by_every_line() -> None:
    tree = tree_of(f"<div class='{'author ' * 100_000}'>" + "<p>The ferry.</p>" * 50)
    assert tree is not None
    assert sum(len(line.hints) for line in visible_lines(tree)) == 0


def test_a_line_bears_no_more_numbers_than_a_page_nests() -> None:
    tree = tree_of("<div>" * 220 + "<p>The ferry.</p>" * 20)
    assert tree is not None
    assert max(len(line.path) for line in visible_lines(tree)) == DEEPEST


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=200), max_size=4), st.binary(max_size=20), st.integers(1, 300))
def test_any_gzipped_bytes_come_out_whole_or_with_a_fault(parts: list[bytes], tail: bytes, step: int) -> None:
    stream = Unpacked(io.BytesIO(b"".join(map(gzip.compress, parts)) + tail))
    found = b"".join(iter(lambda: stream.read(step) or b"", b""))
    assert found.startswith(b"".join(parts))
    assert stream.fault or found == b"".join(parts) or tail
