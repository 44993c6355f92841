"""How many of the figures and days that gold points rest on are found where their witnesses have them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isinf
from pathlib import Path
from typing import Any

from bench.score import lines_of
from stemma.lang import ENGLISH
from stemma.model import Moment, Quantity, Span, Study

FOLDERS = ("corpora/collate/clusters-dev", "gold/seeds/collate")
TENTH = 0.101  # either way, where the gold is approximate
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sought:
    """One end of a reading in one witness: what was sought there, in which words, and whether it was found."""

    kind: str
    value: str
    words: str
    found: bool


def sought(shared: Path, folder: str, facts: Callable[[str, str | None], Study]) -> Iterator[Sought]:
    """The figures and the weekdays of all readings, witness by witness."""
    gold = {row["id"]: row for row in lines_of(shared / folder, "gold")}
    for story in lines_of(shared / folder, "in"):
        texts = {one["id"]: (one["text"], facts(one["text"], one.get("published"))) for one in story["articles"]}
        for point in gold[story["id"]]["points"]:
            for reading in point["readings"]:
                for witness in reading["witnesses"]:
                    text, study = texts[witness["article"]]
                    words = text[witness["start"] : witness["end"]]
                    yield from _in_witness(reading, witness, words, study)


def _in_witness(reading: Row, witness: Row, words: str, study: Study) -> Iterator[Sought]:
    if reading.get("low") is not None or reading.get("high") is not None:
        found = any(_right(reading, one) for one in study.quantities if _within(one.span, witness))
        lengths = (one.value for one in study.moments if one.type == "DURATION" and _within(one.span, witness))
        told = f"P{reading['low']:g}" if reading.get("low") is not None else None
        found = found or any(told is not None and value.startswith(told) for value in lengths)
        yield Sought("number", str(reading["value"]), words, found)
    for number, day in enumerate(ENGLISH.times.weekdays):
        if day in words:
            near = (one for one in study.moments if _within(one.span, witness))
            yield Sought("date", day, words, any(_on(one, number) for one in near))


def _within(span: Span, witness: Row) -> bool:
    return bool(span.start < witness["end"] and witness["start"] < span.end)


def _on(moment: Moment, weekday: int) -> bool:
    """Whether it is that weekday, be it of an unknown week."""
    if moment.first is None:
        return moment.value.startswith(f"XXXX-WXX-{weekday + 1}")
    return moment.first.weekday() == weekday


def _right(gold: Row, said: Quantity) -> bool:
    """Whether both ends are the gold ones, or lie about the middle of gold ends that are about one figure."""
    low, high = gold.get("low"), gold.get("high")
    if low is not None and high is not None and low < high:
        middle = (low + high) / 2
        return all(abs(end - middle) <= TENTH * middle for end in (said.low, said.high))
    return _same(low, said.low) and _same(high, said.high)


def _same(gold: float | None, said: float) -> bool:
    return isinf(said) if gold is None else gold == said
