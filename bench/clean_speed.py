"""`python -m bench.clean_speed --shared PATH`: pages a second, beside trafilatura with metadata in the same run.

One process, the pages of clean/aeb; the two take turns page by page, so that other work on the machine slows both.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from trafilatura.core import bare_extraction

from stemma.clean import clean_any
from stemma.errors import StemmaError
from stemma.model import Page

MUST = 0.8
"""Of trafilatura's pages a second."""


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
    shared = _arguments()
    ours, theirs = Clock("stemma clean"), Clock("trafilatura with metadata")
    with gzip.open(shared / "corpora/clean/aeb/in.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            data = row["html"].encode("utf-8", "replace")
            ours.time(lambda data=data, row=row: _cleaned(Page(str(row["id"]), data, "text/html", row.get("url"))))
            theirs.time(lambda data=data, row=row: bare_extraction(data, url=row.get("url"), with_metadata=True))
    for clock in (ours, theirs):
        print(f"{clock.name:<28}{clock.rate:7.1f} pages/s   {clock.pages} pages, {clock.seconds:.1f} s of CPU")
    print(f"{'ratio':<28}{ours.rate / theirs.rate:7.2f}   (must be {MUST} or more)")


def _cleaned(page: Page) -> None:
    try:
        clean_any(page)
    except StemmaError:
        return


def _arguments() -> Path:
    parser = argparse.ArgumentParser(prog="bench.clean_speed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    shared: Path = parser.parse_args().shared
    return shared


if __name__ == "__main__":
    main()
