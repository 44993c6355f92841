"""Which encoding a page is read in, and why."""

from __future__ import annotations

import pytest

from stemma.clean.decode import MAX_CHARS, decode
from stemma.errors import UnreadablePage
from stemma.model import Page

POLISH = "Pożar w młynie zgasł o świcie, powiedział rzecznik straży."


def page(data: bytes, media: str = "text/plain", charset: str | None = None) -> Page:
    return Page("mill.html", data, media, charset=charset)


def test_utf_8_needs_no_declaration() -> None:
    assert decode(page(POLISH.encode())).text == POLISH


def test_a_declared_encoding_is_believed() -> None:
    got = decode(page(f'<meta charset="iso-8859-2"><p>{POLISH}</p>'.encode("iso-8859-2"), "text/html"))
    assert POLISH in got.text
    assert got.because == "declared by the page"


def test_the_sender_is_asked_before_the_page() -> None:
    got = decode(page(POLISH.encode("cp1250"), charset="windows-1250"))
    assert got.text == POLISH
    assert got.because == "declared by the sender"


def test_well_formed_utf_8_beats_an_old_template() -> None:
    got = decode(page(f'<meta charset="iso-8859-1"><p>{POLISH}</p>'.encode(), "text/html"))
    assert POLISH in got.text
    assert got.charset == "utf-8"


def test_latin_1_is_read_as_browsers_read_it() -> None:
    data = "<meta charset=iso-8859-1><p>The mill’s owner</p>".encode("cp1252")
    assert "mill’s" in decode(page(data, "text/html")).text


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_marks_and_zero_bytes_tell_wide_encodings(charset: str) -> None:
    text = "The mill burnt until dawn, a spokesman for the brigade said."
    assert decode(page(text.encode(charset))).text == text


def test_an_undeclared_encoding_is_detected_and_said() -> None:
    text = "El alcalde señaló que el puente cayó mañana y tarde según los vecinos de la región. " * 8
    got = decode(page(text.encode("cp1252")))
    assert "señaló" in got.text
    assert "detected" in got.because


def test_a_few_torn_bytes_are_shown_and_counted() -> None:
    data = (POLISH * 30).encode() + b"\xff" + POLISH.encode()
    got = decode(page(data))
    assert got.text.count("�") == 1
    assert "1 undecodable" in got.because


def test_text_encoded_twice_is_put_right() -> None:
    text = "The mill’s owner said it’s “a total loss” – nothing more."
    garbled = text.encode().decode("cp1252", "replace").replace("�", "")
    whole = "The mill’s owner said it’s the miller’s loss – nothing more."
    got = decode(page(whole.encode().decode("cp1252").encode()))
    assert got.text == whole
    assert "put right" in got.because
    assert "left as they are" in decode(page(garbled.encode())).because


def test_control_characters_and_line_ends_are_made_plain() -> None:
    assert decode(page(b"The mill\x00 burnt.\r\nNobody was hurt.\r")).text == "The mill burnt.\nNobody was hurt.\n"


def test_a_page_of_millions_of_characters_is_refused_with_the_limit() -> None:
    with pytest.raises(UnreadablePage, match=f"{MAX_CHARS:,}"):
        decode(page(b"x" * (MAX_CHARS + 1)))
