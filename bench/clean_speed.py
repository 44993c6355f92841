"""`python -m bench.clean_speed --shared PATH`: pages a second, beside trafilatura with metadata in the same run.

One process, the pages of clean/aeb; the two take turns page by page, so that other work on the machine slows both.
What either loads once (models, stop lists) is loaded before the clocks start. Of several rounds, the median.

With `--sisters N`: what it costs an article that N articles, and a quarter of them, are put beside each other. They
are the pages of clean/aeb, printed by one house after the other with other words here and there.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

from trafilatura.core import bare_extraction

from stemma.clean import clean_any, clean_together
from stemma.errors import StemmaError
from stemma.model import Article, Page

MUST = 0.8
"""Of trafilatura's pages a second."""
OWN = 40
"""Words of which a house that reprints a story writes one anew."""
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
    if asked.sisters:
        _sisters(rows, asked.sisters)
        return
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
            (ours, partial(_cleaned, Page("page", data, "text/html", url))),
            (theirs, partial(bare_extraction, data, url=url, with_metadata=True)),
        ]
        for clock, work in turns if number % 2 else reversed(turns):
            clock.time(work)
    return ours, theirs


def _cleaned(page: Page) -> Article | None:
    try:
        return clean_any(page)
    except StemmaError:
        return None


def _sisters(rows: list[dict[str, str]], most: int) -> None:
    pages = (Page(row["id"], row["html"].encode("utf-8", "replace"), "text/html", row.get("url")) for row in rows)
    found = [article for page in pages if (article := _cleaned(page))]
    for count in (most // 4, most):
        articles = [_printed(found[number % len(found)], number // len(found)) for number in range(count)]
        clock = Clock("put beside each other")
        clock.time(partial(clean_together, articles))
        each = f"{1000 * clock.seconds / count:7.2f} ms an article"
        print(f"{clock.name:<28}{each}   {count:,} articles, {clock.seconds:.1f} s of CPU")


def _printed(article: Article, turn: int) -> Article:
    """The article as another house prints it: every so many words its own."""
    words = article.text.split(" ")
    words[turn % OWN :: OWN] = [f"{word}{turn}" for word in words[turn % OWN :: OWN]]
    house = f"{article.outlet or article.id} {turn}"
    return replace(article, id=f"{article.id}-{turn}", text=" ".join(words), outlet=house)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.clean_speed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    parser.add_argument("--sisters", type=int, default=0, help="time so many articles beside each other instead")
    parser.add_argument("--rounds", type=int, default=3, help="how often all pages are cleaned")
    return parser.parse_args()


if __name__ == "__main__":
    main()
