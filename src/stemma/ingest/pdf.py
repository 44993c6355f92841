"""The text of PDF files, as far as they hold one."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from stemma.ingest.files import bytes_of, failed
from stemma.ingest.options import Ingest
from stemma.model import Outcome, Page

SHEETS = 100
"""Sheets that are read; a newspaper has 60."""
LETTERS = 2_000_000
"""Characters at which reading stops."""
ORIGIN = "stemma-origin"
"""The header of the page that names the file its text was taken from."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every fault of every font


def read_pdf(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The text of a PDF as one page of text; the file itself is named by its SHA-256."""
    data = bytes_of(place, options)
    if isinstance(data, Outcome):
        yield data
        return
    try:
        text = _text(data)
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
    ) as error:
        # pypdf lets through whatever a broken file trips it over; what kind it was says nothing to a user.
        yield failed(place, f"a PDF that cannot be read ({type(error).__name__}). Save its text and pass that.")
        return
    if not text.strip():
        yield failed(place, "a PDF without text: its sheets are pictures. Have it read by OCR and pass the text.")
        return
    origin = f"application/pdf sha256:{hashlib.sha256(data).hexdigest()}"
    yield Page(place, text.encode("utf-8", "replace"), "text/plain", None, "utf-8", None, ((ORIGIN, origin),))


def _text(data: bytes) -> str:
    sheets: list[str] = []
    for sheet, _ in zip(PdfReader(io.BytesIO(data)).pages, range(SHEETS), strict=False):
        sheets.append(sheet.extract_text())
        if sum(map(len, sheets)) > LETTERS:
            break
    return "\n\n".join(sheets)
