"""A text cut into runs, so that marks that overlap can be written as HTML, which knows only nesting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stemma.web.views import Link, Run

PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n).)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """A cited stretch of the text, the id it is linked by, and the statements that cite it."""

    start: int
    end: int
    id: str
    back: tuple[Link, ...] = ()
    kind: str = "cited"
    told: str = ""


def paragraphs(text: str, marks: Sequence[Mark]) -> tuple[tuple[Run, ...], ...]:
    """The paragraphs of a text as runs; every mark gets its id exactly once, on its first piece."""
    named: set[str] = set()
    return tuple(tuple(_runs(text, *match.span(), marks, named)) for match in PARAGRAPH.finditer(text))


def _runs(text: str, start: int, end: int, marks: Sequence[Mark], named: set[str]) -> Iterator[Run]:
    """The runs of text[start:end]. `named` collects the marks whose id has been given away."""
    inside = sorted(
        (mark for mark in marks if mark.start < end and start < mark.end and mark.start < mark.end),
        key=lambda mark: (mark.start, -mark.end, mark.id),
    )
    cuts = {start, end, *(max(start, mark.start) for mark in inside), *(min(end, mark.end) for mark in inside)}
    places = sorted(cuts)
    waiting, open_now = inside, list[Mark]()
    for here, there in pairwise(places):
        starting = [mark for mark in waiting if mark.start <= here]
        waiting = waiting[len(starting) :]
        for mark in sorted(starting, key=lambda mark: (-mark.end, mark.id)):
            yield _opening(mark, named)
            open_now.append(mark)
        yield Run(text=text[here:there])
        yield from _close(open_now, there, end)


def _close(open_now: list[Mark], here: int, end: int) -> Iterator[Run]:
    """Close the marks that end here. Those that merely stand above one in the stack are cut and opened again."""
    ending = [mark for mark in open_now if min(mark.end, end) <= here]
    if not ending:
        return
    depth = open_now.index(ending[0])
    above = open_now[depth:]
    del open_now[depth:]
    for mark in reversed(above):
        yield Run(closes=True, back=mark.back if mark in ending and mark.end <= end else (), kind=mark.kind)
    for mark in above:
        if mark not in ending:
            yield Run(opens=True, part_of=mark.id, kind=mark.kind, told=mark.told)
            open_now.append(mark)


def _opening(mark: Mark, named: set[str]) -> Run:
    if mark.id in named:
        return Run(opens=True, part_of=mark.id, kind=mark.kind, told=mark.told)
    named.add(mark.id)
    return Run(opens=True, id=mark.id, kind=mark.kind, told=mark.told)
