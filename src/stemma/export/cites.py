"""How what a dossier says is cited in JSON: the words, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isinf

from stemma.model import Span

Record = dict[str, object]


def cite(span: Span, texts: Mapping[str, str]) -> Record:
    """A stretch of an article with its words."""
    return {
        "article": span.article,
        "start": span.start,
        "end": span.end,
        "quote": span.of(texts[span.article]),
    }


def cites(spans: Iterable[Span], texts: Mapping[str, str]) -> list[Record]:
    """Several stretches, each once, in order."""
    return [cite(span, texts) for span in sorted(set(spans))]


def figure(value: float | None) -> float | int | None:
    """A bound as JSON can hold it: whole numbers without a point, an open end as null."""
    if value is None or isinf(value):
        return None
    return int(value) if value == int(value) else value
