"""`python -m bench.own`: what comes to be corroborated in own reports of one event, for somebody to read.

BASIL's 100 events (three outlets each) and those of galaxy that have several articles: reporters who mostly did not
copy. Every point that is said to be corroborated is printed with its readings and the sentences that attest them; how
many of them are wrong only a reader can tell. `own.csv` holds what two readers said of each, by where its witnesses
stand: `right`, `partly` (they agree in part of it), `source` (all of it rests on one source) or `wrong`. Where they
differ the harsher counts; points that nobody has read are counted apart.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.control import as_one
from bench.score import lines_of
from stemma.model import Dossier, Finding, Point

SETS = ("group/basil", "group/galaxy-medium")
FEWEST = 2
VERDICTS = ("right", "partly", "source", "wrong")
READ = Path(__file__).parent / "own.csv"


@dataclass(frozen=True, slots=True)
class Told:
    """A corroborated point with the dossier that it stands in."""

    set: str
    dossier: Dossier
    point: Point

    @property
    def key(self) -> str:
        """Where its witnesses stand, the first three: a name that lasts while these do."""
        spans = sorted(span for reading in self.point.readings for span in reading.witnesses)
        return " ".join(f"{span.article}@{span.start}" for span in spans[:3])


def stories(shared: Path, name: str) -> Iterator[list[dict[str, Any]]]:
    """The articles of each event that several tell of; their headlines open their texts already."""
    of = {row["id"]: row["story"] for row in lines_of(shared / "corpora" / name, "gold")}
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in lines_of(shared / "corpora" / name, "in"):
        groups[of[row["id"]]].append({key: value for key, value in row.items() if key != "headline"})
    return (rows for _, rows in sorted(groups.items()) if len(rows) >= FEWEST)


def corroborated(shared: Path, name: str) -> Iterator[Told | None]:
    """The corroborated points of a set; None behind each story."""
    for rows in stories(shared, name):
        made = as_one(rows[0]["id"], rows)
        yield from (Told(name, made, one) for one in made.points if one.finding is Finding.CORROBORATED)
        yield None


def verdicts() -> dict[str, str]:
    """The harsher of what two readers said of each point, by key."""
    if not READ.is_file():
        return {}
    with READ.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["key"]: max(row["one"], row["other"], key=VERDICTS.index) for row in rows}


def shown(told: Told) -> Iterator[str]:
    """A point for its reader."""
    yield f"\n## {told.key}\n{told.point.question} ({told.set})"
    for reading in told.point.readings:
        yield f"  reading: {reading.value} | lines {len(reading.lines)} | speakers: {', '.join(reading.speakers)}"
        for span in reading.witnesses:
            study = next(one for one in told.dossier.studies if one.article.id == span.article)
            sentence = next((one for one in study.sentences if one.span.overlaps(span)), None)
            yield f"    {span.article}: {' '.join((sentence.text if sentence else '').split())}"


def main() -> None:
    """Count, and print what is corroborated."""
    asked = argparse.ArgumentParser(prog="bench.own", description=__doc__)
    asked.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/")
    asked.add_argument("--show", action="store_true", help="print every corroborated point with its sentences")
    given = asked.parse_args()
    if not (given.shared / "corpora").is_dir():
        sys.exit(f"bench.own: {given.shared}: no data here. Name the folder with corpora/: --shared PATH")
    known, total, events = verdicts(), Counter[str](), 0
    for name in SETS:
        for told in corroborated(given.shared, name):
            if told is None:
                events += 1
                continue
            total[known.get(told.key, "not read")] += 1
            if given.show:
                print("\n".join(shown(told)))
    counts = ", ".join(f"{word} {total[word]}" for word in (*VERDICTS, "not read"))
    print(f"{events} events of several own reports: {sum(total.values())} corroborated points; {counts}")


if __name__ == "__main__":
    main()
