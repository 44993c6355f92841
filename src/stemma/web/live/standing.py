"""How a story and a desk stand, in words: the headline count, between which numbers it lies and why, the coverage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stemma.desk.lineage import Told
from stemma.model import Dossier, Ending, Manner, Outcome, Stemma
from stemma.web.changes import change_text
from stemma.web.cites import Texts
from stemma.web.wording import count, when

LATELY = 4  # changes shown on a story's page; its history has them all


@dataclass(frozen=True, slots=True)
class Headline:
    """The count that opens a story: "12 articles, 5 texts, 3 lines", between which numbers the lines lie, and why."""

    counts: str
    between: str | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed, with what it did to each article."""

    at: str
    told: str
    details: tuple[str, ...]


def headline(dossier: Dossier, texts: Texts) -> Headline:
    """How many articles, how many different texts among them, how many independent lines."""
    stemma = dossier.stemma
    counts = (
        count(len(dossier.studies), "article"),
        count(text_count(stemma), "text"),
        count(len(stemma.lines), "line"),
    )
    between = f"{stemma.fewest} to {stemma.most}" if stemma.fewest != stemma.most else None
    return Headline(", ".join(counts), between, texts.named(_doubts(stemma, texts)) if between else ())


def text_count(stemma: Stemma) -> int:
    """How many different texts there are: what was copied word for word is the same text again.

    Word-for-word copies of a dispatch that nobody here has are one text together.
    """
    again = {edge.copy: edge.exemplar for edge in stemma.reuse if edge.manner is Manner.VERBATIM}
    extant = frozenset(stemma.articles)
    own = [id for id in stemma.articles if id not in again]
    lost = {exemplar for exemplar in again.values() if exemplar not in extant}
    return len(own) + len(lost)


def _doubts(stemma: Stemma, texts: Texts) -> Iterable[str]:
    for close in stemma.close:
        reasons = "; ".join(close.because)
        yield f"Fewer, if {_called(close.copy, texts)} retells {_called(close.exemplar, texts)} after all: {reasons}"
    unsure = [edge for edge in stemma.reuse if not edge.sure]
    for edge in unsure:
        reasons = "; ".join(edge.because)
        yield f"More, if {_called(edge.copy, texts)} is no copy of {_called(edge.exemplar, texts)}: {reasons}"


def _called(id: str, texts: Texts) -> str:
    return texts.articles[id].name if id in texts.articles else "a lost dispatch"


def coverage(outcomes: Sequence[Outcome]) -> str:
    """How the inputs of the desk ended: "14 inputs: 12 read, 2 failed"."""
    endings = [outcome.ending for outcome in outcomes]
    told = [f"{endings.count(Ending.OK):,} read"]
    told += [f"{number:,} failed"] if (number := endings.count(Ending.FAILED)) else []
    told += [f"{number:,} set aside"] if (number := endings.count(Ending.SET_ASIDE)) else []
    return f"{count(len(endings), 'input')}: {', '.join(told)}"


def lately(entries: Sequence[Told], texts: Texts, most: int | None = LATELY) -> tuple[Change, ...]:
    """What changed last, the newest first, ids put as names."""
    last = list(reversed(entries))
    return tuple(_change(entry, texts) for entry in (last if most is None else last[:most]))


def _change(entry: Told, texts: Texts) -> Change:
    first, *details = change_text([entry]).split("\n")
    told = first.partition("  ")[2]
    named = texts.named((told, *(detail.strip() for detail in details)))
    return Change(when(entry.at.rstrip("Z")), named[0], named[1:])
