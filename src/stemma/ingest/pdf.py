"""The text of PDF files, as far as they hold one, read by a process that is stopped when it takes too much."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from stemma.ingest.files import bytes_of, failed
from stemma.ingest.options import Ingest
from stemma.model import Outcome, Page

READER = Path(__file__).with_name("pdf_text.py")
PATIENCE = 120
"""Seconds on the clock for one file; its reader stops after 30 of its own, which a busy machine stretches."""
WORD = 80
"""Characters of what the reader says of a fault that are passed on."""
ORIGIN = "stemma-origin"
"""The header of the page that names the file its text was taken from."""


def read_pdf(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The text of a PDF as one page of text; the file itself is named by its SHA-256."""
    data = bytes_of(place, options)
    yield from [data] if isinstance(data, Outcome) else pages_of_pdf(place, data)


def pages_of_pdf(place: str, data: bytes) -> Iterator[Page | Outcome]:
    """The same for the bytes of one."""
    try:
        told = subprocess.run([sys.executable, "-I", READER], input=data, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        yield failed(place, "a PDF that takes too long to read. Save its text and pass that.")
        return
    if told.returncode:
        fault = told.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        short = fault[0][:WORD] if fault and told.returncode == 1 else "takes more time or memory than a PDF may have"
        yield failed(place, f"a PDF that {short}. Save its text and pass that.")
    elif not told.stdout.strip():
        yield failed(place, "a PDF without text: its sheets are pictures. Have it read by OCR and pass the text.")
    else:
        origin = f"application/pdf sha256:{hashlib.sha256(data).hexdigest()}"
        yield Page(place, told.stdout, "text/plain", None, "utf-8", None, ((ORIGIN, origin),))
