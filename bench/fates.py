"""`python -m bench.fates`: what is said to have become of somebody in real reports of one event, to be read by hand.

The topics of ECB+, BASIL's events and those of galaxy. Every point is printed with its readings and the sentences
that attest them, then how many there are by finding; how many are wrong only a reader can tell.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.control import as_one
from bench.own import Told, shown, stories
from stemma.lang import ENGLISH

SETS = ("group/ecbplus-dev", "group/ecbplus-train", "group/basil", "group/galaxy-medium")
MOST = 14  # articles of a topic that are read: some of ECB+ have twenty, which tell no more


def befallen(shared: Path, name: str) -> Iterator[Told]:
    """The points of a set that ask what became of somebody."""
    opening = ENGLISH.fates.question.partition("{}")[0]
    for rows in stories(shared, name):
        made = as_one(rows[0]["id"], rows[:MOST])
        yield from (Told(name, made, one) for one in made.points if one.question.startswith(opening))


def main() -> None:
    """Print the points of each set, and count them."""
    asked = argparse.ArgumentParser(prog="bench.fates", description=__doc__)
    asked.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/")
    asked.add_argument("--sets", nargs="*", default=SETS, help="folders under corpora/")
    given = asked.parse_args()
    if not (given.shared / "corpora").is_dir():
        sys.exit(f"bench.fates: {given.shared}: no data here. Name the folder with corpora/: --shared PATH")
    for name in given.sets:
        found: Counter[str] = Counter()
        for told in befallen(given.shared, name):
            found[told.point.finding.value] += 1
            print("\n".join(shown(told)), f"  finding: {told.point.finding.value}", sep="\n")
        print(f"\n{name}: {sum(found.values())} points; {dict(sorted(found.items()))}\n")


if __name__ == "__main__":
    main()
