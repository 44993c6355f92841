"""Bytes to text: which encoding, and why."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import charset_normalizer

from stemma.errors import UnreadablePage
from stemma.model import Page

MAX_CHARS = 3_000_000
"""Characters. The longest news page seen has 0.9 million with its scripts; beyond this no page is an article."""
WIDEST = 4
"""Bytes that a character may have; what is longer than that is not even decoded."""
HEAD = 4096
"""Bytes in which a page has to declare its encoding (HTML standard: 1024; old pages need more)."""
SAMPLE = 65_536
"""Bytes shown to the detector, which is slow on more."""
WIDE = 0.15
"""Share of zero bytes from which text is UTF-16 without a byte order mark."""
TORN = 0.001
"""Share of undecodable bytes up to which text is still taken as UTF-8 with a few torn characters."""
GARBLED = 3
"""Tell-tale pairs ("â€™" for an apostrophe) from which a text counts as garbled."""

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
XML_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})""")
WIDE_NAMES = ("utf-16", "utf-32")
LATIN = frozenset({"iso8859-1", "ascii", "latin-1"})
"""Browsers read these labels as windows-1252 (WHATWG Encoding Standard), and so do the authors of the pages."""
PAIRS = re.compile("[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
CONTROLS = bytes((*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F))
"""Signs that no text needs; in UTF-8 each is one byte that stands for nothing else."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page, the encoding it was read in, and why that one."""

    text: str
    charset: str
    because: str


def decode(page: Page) -> Decoded:
    """The page as text: by its byte order mark, by form (UTF-8), as declared, or as detected, in that order.

    >>> decode(Page("x.txt", "Łódź".encode("cp1250"), "text/plain", charset="windows-1250")).text
    'Łódź'
    """
    if len(page.data) > WIDEST * MAX_CHARS:
        raise _too_long(page, len(page.data) // WIDEST)
    found = _decoded(page)
    if len(found.text) > MAX_CHARS:
        raise _too_long(page, len(found.text))
    text = _printable(found.text).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return _mended(Decoded(text, found.charset, found.because))


def _printable(text: str) -> str:
    """The text without control signs and byte order marks; lone surrogates, which no file can hold, become "?".

    By bytes, as a pattern takes ten times as long over a page.
    """
    return text.encode("utf-8", "replace").translate(None, CONTROLS).decode("utf-8").replace("\ufeff", "")


def _too_long(page: Page, count: int) -> UnreadablePage:
    return UnreadablePage(
        f"{page.place}: {count:,} characters are more than a page may have ({MAX_CHARS:,}). "
        "Cut the file into its articles and pass those."
    )


def _decoded(page: Page) -> Decoded:
    for bom, charset in BOMS:
        if page.data.startswith(bom):
            return _strict(page, charset, "byte order mark") or _refuse(page, charset)
    if page.data[:HEAD].count(0) > WIDE * len(page.data[:HEAD]):
        charset = "utf-16-le" if page.data[1:2] == b"\x00" else "utf-16-be"
        return _strict(page, charset, "every other byte is zero") or _refuse(page, charset)
    declared = _declared(page)
    if declared and declared[0].startswith(WIDE_NAMES):
        declared = None  # zero bytes would have told; a page of one byte a letter only says so
    utf8 = _strict(page, "utf-8", "the bytes are well-formed UTF-8")
    if utf8 and (not declared or declared[0] == "utf-8" or not page.data.isascii()):
        # Well-formed UTF-8 is hardly ever anything else, whatever a template from 2003 declares.
        return utf8 if not declared or declared[0] != "utf-8" else Decoded(utf8.text, "utf-8", declared[1])
    if declared and declared[0] != "utf-8" and (text := _strict(page, *declared)):
        return text
    return _torn(page) or _detected(page)


def _declared(page: Page) -> tuple[str, str] | None:
    head = page.data[:HEAD]
    labels = [(page.charset, "declared by the sender")]
    if page.media == "text/html":
        for pattern in (DECLARED, XML_DECLARED):
            match = pattern.search(head)
            labels.append((match[1].decode("ascii") if match else None, "declared by the page"))
    for label, because in labels:
        if label and (charset := _known(label)):
            return charset, because
    return None


def _known(label: str) -> str | None:
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    return "cp1252" if name in LATIN else name


def _strict(page: Page, charset: str, because: str) -> Decoded | None:
    try:
        return Decoded(page.data.decode(charset), charset, because)
    except (UnicodeDecodeError, LookupError):
        return None


def _torn(page: Page) -> Decoded | None:
    text = page.data.decode("utf-8", "replace")
    lost = text.count("�")
    several = sum(1 for c in text if ord(c) > 127) - lost
    if lost <= max(1, len(page.data) * TORN) and several > lost:
        return Decoded(text, "utf-8", f"UTF-8 with {lost} undecodable bytes, shown as �")
    return None


def _detected(page: Page) -> Decoded:
    found = charset_normalizer.from_bytes(page.data[:SAMPLE])
    best = found.best()
    if best is None:
        return _refuse(page, "every encoding known here")
    # Where several fit as well, the one that most pages without a declaration are in.
    alike = (match for match in found if match.chaos <= best.chaos and match.coherence >= best.coherence)
    charset = next((match.encoding for match in alike if match.encoding == "cp1252"), best.encoding)
    return _strict(page, charset, "detected from the bytes, as nothing right was declared") or _refuse(page, charset)


def _refuse(page: Page, charset: str) -> Decoded:
    raise UnreadablePage(
        f"{page.place}: the bytes cannot be read as text ({charset} fails). "
        "Save the page again as UTF-8, or declare its encoding."
    )


def _mended(found: Decoded) -> Decoded:
    """UTF-8 that was once read as windows-1252 and saved so ("donâ€™t"), put right where that is certain."""
    pairs = len(PAIRS.findall(found.text)) if any(letter in found.text for letter in "ÃÂâ") else 0
    if pairs < GARBLED:
        return found
    try:
        text = found.text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return Decoded(found.text, found.charset, f"{found.because}; {pairs} garbled characters left as they are")
    return Decoded(text, found.charset, f"{found.because}; encoded twice, {pairs} garbled characters put right")
