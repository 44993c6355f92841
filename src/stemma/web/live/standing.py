"""How a story and a desk stand, in words: the headline count, between which numbers it lies and why, the coverage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stemma.desk.lineage import Told
from stemma.model import Dossier, Ending, Manner, Outcome, Point, Stemma
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


def touching(point: Point, entries: Sequence[Told]) -> tuple[Told, ...]:
    """The changes of the articles that a point rests on, and of the trees in which one of them moved."""
    ids = {span.article for reading in point.readings for span in reading.witnesses}
    return tuple(entry for entry in entries if entry.subject in ids or _moved(entry) & ids)


def _moved(entry: Told) -> set[str]:
    return {placing.article.id for placing in entry.redrawn[1].placings} if entry.redrawn else set()


def lately(entries: Sequence[Told], texts: Texts, most: int | None = LATELY) -> tuple[Change, ...]:
    """What changed last, the newest first: what one run of reading brought is told together."""
    runs: dict[tuple[int | None, str], list[Told]] = {}
    for entry in reversed(entries):
        runs.setdefault((entry.run, entry.at[:16] if entry.run is None else ""), []).append(entry)
    groups = list(runs.values())
    return tuple(_change(group, texts) for group in (groups if most is None else groups[:most]))


def _change(entries: Sequence[Told], texts: Texts) -> Change:
    """One run: how many articles it brought, and each article that stands elsewhere in the tree since."""
    came = [entry.subject for entry in entries if entry.what == "article" and entry.before is None]
    anew = [entry.subject for entry in entries if entry.what == "article" and entry.before is not None]
    moved = [line.strip() for entry in entries if entry.redrawn for line in change_text([entry]).split("\n")[1:]]
    told = [f"{count(len(came), 'article')} came"] if came else []
    told += [f"{count(len(anew), 'article')} read anew"] if anew else []
    told += [f"the tree was drawn anew: {count(len(moved), 'article')} stands elsewhere"] if moved else []
    names = [texts.articles[id].name for id in came if id in texts.articles]
    details = ([", ".join(names)] if names else []) + list(texts.named(moved))
    return Change(when(entries[0].at.rstrip("Z")), "; ".join(told) or "the dossier was made anew", tuple(details))
