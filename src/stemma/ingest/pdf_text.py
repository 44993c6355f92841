"""A program of its own: the text of the PDF on its standard input, within limits that the system keeps.

A PDF is a program for drawing: a hundred kilobytes may ask for hours and gigabytes, and no library can be trusted to
notice. So each is read by a process that may die of it. Needs nothing of Stemma, to start fast.
"""

from __future__ import annotations

import io
import logging
import sys

from pypdf import PdfReader
from pypdf.errors import PyPdfError

SECONDS = 30
"""Of processor time for one file; a newspaper of sixty sheets takes ten."""
MEMORY = 1_500_000_000
"""Bytes that the process may have in all."""
SHEETS = 100
"""Sheets that are read; a newspaper has 60."""
LETTERS = 2_000_000
"""Characters at which reading stops."""


def bounded() -> None:
    """Sets the limits, where the system has such."""
    try:
        import resource
    except ImportError:  # Windows: only the wall clock of the parent is left
        return
    for limit, most in ((resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_AS, MEMORY)):
        allowed = resource.getrlimit(limit)[1]
        most = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(limit, (most, allowed))


def text_of(data: bytes) -> str:
    """The text of a PDF, sheet by sheet."""
    sheets: list[str] = []
    letters = 0
    for sheet, _ in zip(PdfReader(io.BytesIO(data)).pages, range(SHEETS), strict=False):
        sheets.append(sheet.extract_text())
        letters += len(sheets[-1])
        if letters > LETTERS:
            break
    return "\n\n".join(sheets)[:LETTERS]


def main() -> None:
    """Standard input to standard output; the kind of fault on standard error."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every fault of every font
    bounded()
    try:
        text = text_of(sys.stdin.buffer.read())
    except MemoryError:
        sys.exit("needs too much memory")
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        # pypdf lets through whatever a broken file trips it over; what kind it was says nothing to a user.
        sys.exit(f"cannot be read ({type(error).__name__})")
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))


if __name__ == "__main__":
    main()
