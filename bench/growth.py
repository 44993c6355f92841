"""What fingerprints and candidates cost as a desk grows: a table, beside MinHash LSH on the same texts.

Articles are made, marked and forgotten; what stays in memory are their marks. Each size has a process of its own, so
that its peak is its own too.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from time import process_time

from bench.flood import flood
from stemma.lang import ENGLISH
from stemma.trace.index import Holding, Index, fingerprints

BATCH = 1_000  # articles in memory as text
TOLD = 20_000  # articles between two words on how far it is
BANDS, ROWS = 32, 4
"""Of MinHash LSH: pairs of half their shingles in common are found nearly always."""
SHINGLE = 5
STEM = 7  # characters that the ids of one text's copies have in common
COLUMNS: tuple[tuple[str, int], ...] = (
    ("articles", 10),
    ("marks s", 9),
    ("pairs s", 9),
    ("per s", 8),
    ("cost", 7),
    ("pairs", 9),
    ("right", 7),
)
COLUMNS += (("bytes", 7), ("MiB", 7), ("find ms", 9), ("x MinHash", 11))
HEAD = "".join(f"{name:>{width}}" for name, width in COLUMNS)


@dataclass(frozen=True)
class Cost:
    """What so many articles took: processor seconds, bytes an article in the index, the peak of the process."""

    articles: int
    marking: float
    pairing: float
    pairs: int
    right: float
    bytes: float
    peak: float
    finding: float

    @property
    def rate(self) -> float:
        """Articles a second on one core."""
        return self.articles / (self.marking + self.pairing)


def growth(shared: Path, sizes: list[int], peer: int) -> Iterator[str]:
    """The table, a line as soon as it is known; `cost` is that of an article, the first size's being 1."""
    rate = minhash(list(flood(shared, peer))) if peer else 0.0
    if rate:
        yield f"datasketch MinHash LSH, {peer} articles: {rate:.0f} articles a second"
    yield HEAD
    first = 0.0
    for size in sizes:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
            cost = alone.submit(cost_of, shared, size).result()
        first = first or cost.rate
        yield (
            f"{size:>10}{cost.marking:>9.1f}{cost.pairing:>9.1f}{cost.rate:>8.0f}{first / cost.rate:>7.2f}"
            f"{cost.pairs:>9}{cost.right:>7.3f}{cost.bytes:>7.0f}{cost.peak:>7.0f}{1000 * cost.finding:>9.1f}"
            + (f"{cost.rate / rate:>11.1f}" if rate else "")
        )


def cost_of(shared: Path, size: int) -> Cost:
    """What so many articles cost; to be run in a process of its own."""
    holdings, marking = _held(shared, size)
    asked = holdings[size // 2].marks
    start = process_time()
    index = Index(holdings)
    holdings.clear()
    pairs = index.candidates()
    pairing = process_time() - start
    start = process_time()
    index.find(asked)
    finding = process_time() - start
    right = sum(one[:STEM] == two[:STEM] for one, two in pairs) / max(1, len(pairs))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Cost(size, marking, pairing, len(pairs), right, index.nbytes / size, peak, finding)


def _held(shared: Path, size: int) -> tuple[list[Holding], float]:
    """The marks of so many articles, with the seconds that they took; what is timed is not the making of texts."""
    prints, articles = fingerprints(ENGLISH), flood(shared, size)
    holdings: list[Holding] = []
    seconds = 0.0
    while some := list(islice(articles, BATCH)):
        start = process_time()
        marked = prints.marked([text for _, text, _ in some])
        seconds += process_time() - start
        holdings += [Holding(id, each.marks, outlet) for (id, _, outlet), each in zip(some, marked, strict=True)]
        if len(holdings) % TOLD == 0:
            print(f"  {len(holdings)} of {size} articles marked", file=sys.stderr, flush=True)
    return holdings, seconds


def minhash(articles: list[tuple[str, str, str]]) -> float:
    """How many articles a second MinHash LSH takes in and looks up."""
    try:
        from datasketch import MinHash, MinHashLSH  # of the `bench` group
    except ImportError:
        print("datasketch is not installed: no peer to compare with", file=sys.stderr)
        return 0.0
    start = process_time()
    lsh = MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    for id, text, _ in articles:
        words = text.lower().split()
        shingles = {" ".join(words[at : at + SHINGLE]).encode() for at in range(max(1, len(words) - SHINGLE + 1))}
        mark = MinHash(num_perm=BANDS * ROWS)
        mark.update_batch(shingles)
        lsh.query(mark)
        lsh.insert(id, mark)
    return len(articles) / (process_time() - start)
