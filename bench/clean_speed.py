"""`python -m bench.clean_speed --shared PATH`: pages a second, beside trafilatura with metadata in the same run.

One process, the pages of clean/aeb; the two take turns page by page, so that other work on the machine slows both.
What either loads once (models, stop lists) is loaded before the clocks start. Of several rounds, the median.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from trafilatura.core import bare_extraction

from stemma.clean import clean_any
from stemma.errors import StemmaError
from stemma.model import Page

MUST = 0.8
"""Of trafilatura's pages a second."""
WARM = 20
"""Pages cleaned before the clocks start."""


@dataclass(slots=True)
class Clock:
    """CPU seconds spent on pages."""

    name: str
    seconds: float = 0.0
    pages: int = 0

    def time(self, work: Callable[[], object]) -> None:
        start = process_time()
        work()
        self.seconds += process_time() - start
        self.pages += 1

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds


def main() -> None:
    """Time both and print pages a second and their ratio."""
    asked = _arguments()
    with gzip.open(asked.shared / "corpora/clean/aeb/in.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    _round(rows[:WARM])
    rounds = [_round(rows) for _ in range(asked.rounds)]
    for clock in rounds[-1]:
        print(f"{clock.name:<28}{clock.rate:7.1f} pages/s   {clock.pages} pages, {clock.seconds:.1f} s of CPU")
    ratios = sorted(ours.rate / theirs.rate for ours, theirs in rounds)
    each = ", ".join(f"{ratio:.2f}" for ratio in ratios)
    print(f"{'ratio':<28}{median(ratios):7.2f}   (of {each}; must be {MUST} or more)")


def _round(rows: list[dict[str, str]]) -> tuple[Clock, Clock]:
    """Every page cleaned by both, each of them first every other time: the first finds the page cold."""
    ours, theirs = Clock("stemma clean"), Clock("trafilatura with metadata")
    for number, row in enumerate(rows):
        data, url = row["html"].encode("utf-8", "replace"), row.get("url")
        turns: list[tuple[Clock, Callable[[], object]]] = [
            (ours, lambda data=data, url=url: _cleaned(Page("page", data, "text/html", url))),
            (theirs, lambda data=data, url=url: bare_extraction(data, url=url, with_metadata=True)),
        ]
        for clock, work in turns if number % 2 else reversed(turns):
            clock.time(work)
    return ours, theirs


def _cleaned(page: Page) -> None:
    try:
        clean_any(page)
    except StemmaError:
        return


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.clean_speed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    parser.add_argument("--rounds", type=int, default=3, help="how often all pages are cleaned")
    return parser.parse_args()


if __name__ == "__main__":
    main()
