"""The claims as a table for a spreadsheet: one row for each witness of each reading, so that each row cites.

A cell that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises ("CSV Injection");
the byte order mark makes Excel read UTF-8.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from math import isinf
from typing import BinaryIO

from stemma.model import Article, Dossier, Point, Reading, Span

COLUMNS = (
    "point", "question", "kind", "finding", "reading", "low", "high", "of", "approx", "hedged", "denied",
    "unverified", "drift_of", "lines", "line_ids", "speakers", "speaker_names", "article", "outlet", "published",
    "start", "end", "quote", "grade", "grade_because",
)  # fmt: skip

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
LISTED = "; "  # between the members of a list in one cell


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the claims table of this dossier into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The claims table: UTF-8 with a byte order mark, lines ended as RFC 4180 wants."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows(rows(dossier))
    return table.getvalue().encode("utf-8-sig", "replace")


def rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """The cells under `COLUMNS`, in the dossier's order of points and readings."""
    articles = {study.article.id: study.article for study in dossier.studies}
    for point in dossier.points:
        for reading in point.readings:
            for span in sorted(set(reading.witnesses)):
                yield _row(point, reading, span, articles[span.article])


def _row(point: Point, reading: Reading, span: Span, article: Article) -> tuple[str, ...]:
    return (
        safe(point.id), safe(point.question), point.kind.value, point.finding.value,
        safe(reading.value), _figure(reading.low), _figure(reading.high), safe(reading.of),
        _yes(reading.approx), _yes(reading.hedged), _yes(reading.denied), _yes(reading.unverified),
        safe(reading.drift_of), str(len(reading.lines)), safe(LISTED.join(sorted(reading.lines))),
        str(len(reading.speakers)), safe(LISTED.join(sorted(reading.speakers))),
        safe(article.id), safe(article.outlet), safe(article.published),
        str(span.start), str(span.end), safe(span.of(article.text)),
        safe(point.grade.name if point.grade else None), safe(point.grade.because if point.grade else None),
    )  # fmt: skip


def safe(text: str | None) -> str:
    """Text that no spreadsheet takes for a formula; an empty cell where nothing is known.

    >>> safe("=1+1")
    "'=1+1"
    >>> safe("over 300")
    'over 300'
    """
    if text is None:
        return ""
    return "'" + text if text.lstrip(" ").startswith(FORMULA) else text


def _figure(value: float | None) -> str:
    return "" if value is None or isinf(value) else f"{value:.15g}"


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
