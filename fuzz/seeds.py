"""What the fuzzer begins with: small inputs of every sort, made of pages that were written for the tests.

Without them libFuzzer spends its minutes on finding out that a zip begins with "PK".
"""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path

from tests.ingest.archives import STORY, chunked, packed, record
from tests.ingest.test_feeds import ATOM, JSON, RSS, SITEMAP
from tests.ingest.test_mail import MHTML

STORIES = Path(__file__).parent.parent / "tests" / "stories"
LONGEST = 8_000
"""Bytes of an input, in the `Makefile` too: longer ones find little more and take longer."""
INDEX = SITEMAP.replace("urlset", "sitemapindex").replace("url>", "sitemap>")


def seeds(target: str) -> tuple[bytes, ...]:
    """The inputs that a target begins with; each is read without a fault, so that a change to it means something."""
    pages = (STORY, *(path.read_bytes() for path in sorted(STORIES.glob("*/pages/*.html"))))
    records = [
        record(1),
        record(2, gzip.compress(STORY), headers="Content-Encoding: gzip\r\n"),
        record(3, chunked(STORY), headers="Transfer-Encoding: chunked\r\n"),
        record(4, b"gone", status="404 Not Found"),
    ]
    made: dict[str, tuple[bytes, ...]] = {
        "clean": pages,
        "file": (*pages, "The ferry Solveig ran aground off Brekke.\n".encode("utf-16")),
        "mail": (MHTML.encode(), _message()),
        "warc": (b"".join(records), records[1]),
        "packed": (packed(records),),
        "wacz": (_wacz(packed(records)),),
        "rows": (_rows(), gzip.compress(_rows())),
        "feed": tuple(feed.encode() for feed in (RSS, ATOM, SITEMAP, INDEX, JSON)),
    }
    return tuple(one[:LONGEST] for one in made[target])


def _message() -> bytes:
    message = EmailMessage()
    message["Subject"] = "Ferry aground off Brekke"
    message["Date"] = "Mon, 18 Mar 2019 10:05:00 +0100"
    message.set_content("The ferry ran aground off Brekke on Tuesday night.")
    message.add_alternative(STORY.decode(), subtype="html")
    return message.as_bytes()


def _wacz(archive: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("datapackage.json", json.dumps({"profile": "data-package", "wacz_version": "1.1.1"}))
        file.writestr("archive/data.warc.gz", archive)
    return stream.getvalue()


def _rows() -> bytes:
    rows = (
        {"html": STORY.decode(), "url": "https://ferry.example/1", "retrieved": "2019-03-18T10:00:00Z"},
        {"text": "The ferry ran aground.", "outlet": "Brekke Times", "headers": {"Age": "7"}},
    )
    return "\n".join(json.dumps(row) for row in rows).encode()
