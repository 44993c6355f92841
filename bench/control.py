"""`python -m bench.control`: who held what when, and the points that ask for events, held against editors' answers.

An interval is right when its place, its holders, whether it is contested, and both ends are right; an end is right
when the days overlap ("2015-05" is 31 days), or both sides leave it open. The stories of the repository are always
read; those of `--shared` where it is there. Points are scored by the data's own scorer, those of kind `event` and
`control` alone.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bench.score import judged, lines_of
from stemma.collate.takings import is_state
from stemma.ingest import Ingest, pages
from stemma.lang import ENGLISH
from stemma.model import Article, Dossier, Holding, Page, Story
from stemma.pipeline import Chapter, journey, noted, studied, told
from stemma.pipeline.contract import answers

Row = dict[str, Any]
STORIES = ("examples/mobaye", "tests/stories/menaka")
SETS = ("gold/seeds/collate", "corpora/collate/clusters-dev")
STATE = {"government", "army", "troops", "state"}
ASKED = {"event", "control"}


@dataclass(frozen=True, slots=True)
class Compared:
    """One interval of the gold, and whether holders and ends were found."""

    story: str
    gold: Row
    holders: bool
    ends: bool


def compared(story: str, gold: Sequence[Row], dossier: Dossier) -> Iterator[Compared]:
    """Each interval of the gold with the best of those that are told, each used once."""
    left = list(dossier.control)
    for row in gold:
        same = [one for one in left if _is_place(row, one, dossier) and _is_holder(row, one)]
        best = max(same, key=lambda one: _ends(row, one), default=None)
        if best:
            left.remove(best)
        yield Compared(story, row, best is not None, best is not None and _ends(row, best) == 2)


def _is_place(row: Row, one: Holding, dossier: Dossier) -> bool:
    words = one.place.span.of(dossier.article(one.place.span.article).text)
    behind = f" {one.part}" if one.part else ""
    return row["place"].casefold() in {f"{name}{behind}".casefold() for name in (one.place.name, words)}


def _is_holder(row: Row, one: Holding) -> bool:
    wanted = [name.strip() for name in row["holder"].split("/")]
    if len(wanted) != len(one.holders) or one.contested != (row["status"] == "contested"):
        return False
    return all(any(_is_name(name, holder) for holder in one.holders) for name in wanted)


def _is_name(wanted: str, holder: str) -> bool:
    if wanted.casefold() in STATE:
        return is_state(holder, ENGLISH) is not None
    mine, theirs = set(wanted.casefold().split()), set(holder.casefold().split())
    return len(mine & theirs) * 2 >= len(mine | theirs)


def _ends(row: Row, one: Holding) -> int:
    return _meet(row["from"], one.since, one.since_last) + _meet(row["to"], one.until, one.until_last)


def _meet(wanted: str | None, first: date | None, last: date | None) -> bool:
    if wanted is None or first is None or last is None:
        return wanted is None and first is None
    days = (wanted + "-01-01")[:10] if len(wanted) == 4 else (wanted + "-01")[:10]
    begun = date.fromisoformat(days)
    long = {4: 365, 7: 30}.get(len(wanted), 0)
    return first <= begun + timedelta(days=long) and begun <= last


def of_repository(folder: Path) -> Iterator[Compared]:
    """A story of the repository, pages and all."""
    gold = json.loads((folder / "editor.json").read_text("utf-8"))["control"]
    journeyed = journey(page for page in pages([str(folder / "pages")], Ingest()) if isinstance(page, Page))
    largest = max(journeyed.dossiers, key=lambda dossier: len(dossier.studies))
    yield from compared(folder.name, gold, largest)


def _article(row: Row) -> Article:
    return Article(
        id=row["id"],
        text=row["text"],
        place=row["id"],
        headline=row.get("headline"),
        outlet=row.get("outlet"),
        agency=row.get("agency"),
        published=row.get("published"),
    )


def as_one(id: str, rows: Sequence[Row]) -> Dossier:
    """Articles in the format of the stages, taken for one story."""
    articles = [_article(row) for row in rows]
    studies = tuple(next(studied(next(noted(one)))) for one in articles)
    return next(told(Chapter(Story(id, id, tuple(one.id for one in articles), ()), studies)))


def of_set(shared: Path, name: str) -> Iterator[Compared]:
    """The stories of a set that has gold for control."""
    gold = {row["id"]: row for row in lines_of(shared / name, "gold")}
    for row in lines_of(shared / name, "in"):
        if gold[row["id"]].get("control"):
            yield from compared(row["id"], gold[row["id"]]["control"], as_one(row["id"], row["articles"]))


def points(shared: Path, name: str) -> dict[str, Any]:
    """What the scorer says of the points that ask for events and holders alone."""
    asked = [json.dumps(row) for row in lines_of(shared / name, "in")]
    gold = []
    for row in lines_of(shared / name, "gold"):
        kept = [point for point in row["points"] if point["kind"] in ASKED]
        gold.append(json.dumps({"id": row["id"], "points": kept}))
    return judged(shared, "collate", asked, gold, [json.dumps(row) for row in answers("collate", asked)])


def main() -> None:
    """Print every interval, and the figures."""
    parser = argparse.ArgumentParser(prog="bench.control", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and gold/")
    shared = parser.parse_args().shared
    names = [name for name in SETS if (shared / name).is_dir()]
    found = [one for folder in STORIES for one in of_repository(Path(folder))]
    found += [one for name in names for one in of_set(shared, name)]
    for one in found:
        mark = "right" if one.ends else "holders" if one.holders else "missed"
        gold = one.gold
        print(f"{mark:8} {one.story:10} {gold['place']:16} {gold['from']} to {gold['to']}: {gold['holder']}")
    right, held = sum(one.ends for one in found), sum(one.holders for one in found)
    print(f"intervals: {right} of {len(found)} right, {held} by holders")
    for name in names:
        figures = points(shared, name)
        print(
            f"{name}: event points found {figures['points.r']:.2f}, with the right finding {figures['finding']:.2f}"
        )


if __name__ == "__main__":
    main()
