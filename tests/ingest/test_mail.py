"""Saved pages and messages."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.ingest import pages
from stemma.model import Outcome, Page

STORY = "<html><body><p>The ferry Solveig ran aground off Brekke, the harbour master said.</p></body></html>"
MHTML = f"""From: <Saved by a browser>
Snapshot-Content-Location: https://brekke.example/ferry
Subject: Ferry aground
Date: Mon, 2 May 2022 09:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--edge"

----edge
Content-Type: image/png
Content-Location: https://brekke.example/lead.png

x
----edge
Content-Type: text/html; charset=utf-8
Content-Location: https://brekke.example/ferry

{STORY}
----edge--
"""


def only(path: Path, data: bytes) -> Page | Outcome:
    path.write_bytes(data)
    [got] = pages([str(path)])
    return got


def test_a_saved_page_is_the_page_at_its_address(tmp_path: Path) -> None:
    got = only(tmp_path / "ferry.mhtml", MHTML.encode())
    assert isinstance(got, Page)
    assert (got.media, got.url) == ("text/html", "https://brekke.example/ferry")
    assert b"ran aground" in got.data


def test_the_day_a_page_was_saved_is_not_its_date(tmp_path: Path) -> None:
    got = only(tmp_path / "ferry.mht", MHTML.encode())
    assert isinstance(got, Page)
    assert got.headers == ()


def test_a_message_brings_its_subject_and_date(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Ferry aground off Brekke"
    message["Date"] = "Mon, 18 Mar 2019 10:05:00 +0100"
    message.set_content("The ferry ran aground.")
    message.add_alternative(STORY, subtype="html")
    got = only(tmp_path / "note.eml", message.as_bytes())
    assert isinstance(got, Page)
    assert got.media == "text/html"
    assert dict(got.headers) == {
        "stemma-headline": "Ferry aground off Brekke",
        "stemma-published": "2019-03-18T10:05",
    }


def test_a_message_without_text_says_so(tmp_path: Path) -> None:
    message = EmailMessage()
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    got = only(tmp_path / "picture.eml", message.as_bytes())
    assert isinstance(got, Outcome)
    assert "without text" in (got.because or "")


@settings(max_examples=100, deadline=None)
@given(st.binary(min_size=1, max_size=300), st.integers(0, len(MHTML)))
def test_a_damaged_message_is_a_page_or_a_line(damage: bytes, at: int) -> None:
    with TemporaryDirectory() as room:
        got = only(Path(room) / "ferry.mhtml", MHTML.encode()[:at] + damage)
    assert isinstance(got, Page) or "\n" not in (got.because or "")
