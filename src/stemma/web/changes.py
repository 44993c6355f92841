"""The history of the desk for programs and for people: what changed last, and because of which article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from stemma.desk.lineage import Redrawn, Told
from stemma.export.graph import one_line
from stemma.model import Placing, Witnessed

UNNAMED_LOST = "unnamed common original"


def change_rows(entries: Iterable[Told]) -> list[dict[str, Any]]:
    """Each entry with what stood before and after, as the desk noted it."""
    return [
        {"at": each.at, "run": each.run, "what": each.what, "subject": each.subject, "before": each.before,
         "after": each.after}
        for each in entries
    ]  # fmt: skip


def change_text(entries: Iterable[Told]) -> str:
    """Each entry in a line; where a tree was drawn anew, a line for each article that now stands elsewhere."""
    return "\n".join(line for each in entries for line in _lines(each))


def _lines(entry: Told) -> Iterator[str]:
    head = f"{entry.at}  {entry.what} {entry.subject}"
    if (trees := entry.redrawn) is None:
        yield f"{head}: {_withdrawn(entry) or _stage(entry)}"
        return
    before, after = trees
    yield f"{head}: drawn anew because {_cause(after)}"
    was = {each.article.id: each for each in before.placings}
    for placing in after.placings:
        yield f"  {_named(placing.article)}: {_moved(was[placing.article.id], placing)}"


def _withdrawn(entry: Told) -> str | None:
    """What is to be said of an article that was withdrawn or stands again, or of a story weighed anew by it."""
    if entry.what == "fallout":
        return f"{len(entry.after)} points stand otherwise"
    if entry.what != "withdrawal":
        return None
    if entry.after is None:
        return "stands again"
    by = f", decided by {entry.after['who']}" if entry.after["who"] else ""
    return f"withdrawn{by}, because: {entry.after['why'] or 'no reason given'}"


def _stage(entry: Told) -> str:
    if entry.before is None:
        return "new"
    return "gone" if entry.after is None else "made anew"


def _cause(after: Redrawn) -> str:
    if not after.because:
        return "pages were read anew or the analysers are newer"
    return f"{_listed(after.because)} came"


def _moved(before: Placing, after: Placing) -> str:
    """Where the article stands now and where it stood: by its exemplars, or by its lines where those are the same."""
    if not before.stands_as(Placing(after.article, after.exemplars, before.lines)):
        return f"{_made_from(after)}; before: {_made_from(before)}"
    return f"in the line of {_listed(after.lines)}; before: of {_listed(before.lines)}"


def _made_from(placing: Placing) -> str:
    return f"made from {_listed(placing.exemplars)}" if placing.exemplars else "no exemplar known"


def _listed(witnesses: Sequence[Witnessed]) -> str:
    return ", ".join(map(_named, witnesses))


def _named(witness: Witnessed) -> str:
    if witness.lost:
        return f"[lost: {f'{one_line(witness.name)} dispatch' if witness.name else UNNAMED_LOST}]"
    return one_line(f"{witness.name} ({witness.id})")
