"""PDF files with text, without, and broken ones."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from stemma.ingest import pages
from stemma.model import Outcome, Page


def pdf(text: str | None) -> bytes:
    """A PDF of one sheet with this line on it."""
    writer = PdfWriter()
    sheet = writer.add_blank_page(300, 300)
    if text:
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
        sheet[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
        sheet[NameObject("/Contents")] = writer._add_object(stream)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def only(path: Path, data: bytes) -> Page | Outcome:
    path.write_bytes(data)
    [got] = pages([str(path)])
    return got


def test_the_text_of_a_pdf_is_a_page_that_names_the_file_it_came_from(tmp_path: Path) -> None:
    got = only(tmp_path / "bulletin.pdf", pdf("The ferry ran aground off Brekke."))
    assert isinstance(got, Page)
    assert b"ran aground off Brekke" in got.data
    [(name, origin)] = got.headers
    assert name == "stemma-origin"
    assert origin.startswith("application/pdf sha256:")


def test_a_scanned_pdf_says_what_to_do(tmp_path: Path) -> None:
    got = only(tmp_path / "scan.pdf", pdf(None))
    assert isinstance(got, Outcome)
    assert "OCR" in (got.because or "")


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=120), st.integers(5, 700))
def test_a_damaged_pdf_is_a_page_or_a_line(damage: bytes, at: int) -> None:
    whole = pdf("The ferry ran aground off Brekke.")
    with TemporaryDirectory() as room:
        got = only(Path(room) / "bulletin.pdf", whole[:at] + damage + whole[at + len(damage) :])
    assert isinstance(got, Page) or "\n" not in (got.because or "")
