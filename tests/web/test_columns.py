"""What drifted stands in the column of the line whose copy changed it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from stemma.model import ClaimKind, Finding, Point, Reading, Span
from stemma.web.live.claims import _lines

SAID = Reading("45", (Span("one", 0, 2), Span("two", 0, 2)), ("A", "B"), ("the Front",))
COPIED = Reading("Forty-five", (Span("copy", 0, 10),), (), (), drift_of="45")
POINT = Point("p", "How many soldiers?", ClaimKind.QUANTITY, Finding.RELAYED, (SAID, COPIED), ())


def book(line: str) -> Any:
    """A story in which the copy belongs to this line."""
    stemma = SimpleNamespace(lines_of=lambda article: (line,) if article == "copy" else ("A", "B"))
    return cast(Any, SimpleNamespace(dossier=SimpleNamespace(stemma=stemma)))


def test_a_drifted_reading_stands_under_the_line_of_its_copy() -> None:
    assert _lines(book("B"), POINT, COPIED) == ("B",)


def test_a_copy_of_another_line_stands_under_the_first_it_may_come_from() -> None:
    assert _lines(book("C"), POINT, COPIED) == ("A",)
