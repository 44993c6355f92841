"""`python -m bench.trace`: who copied whom, on stories made with a known history, and at the size of a desk."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.derive import Tale, related, rows, tales
from bench.finding import finding
from bench.growth import growth
from bench.kinds import KINDS, stories
from stemma.lang import ENGLISH
from stemma.model import Article
from stemma.pipeline.contract import answers
from stemma.trace import trace
from stemma.trace.marks import candidates
from stemma.trace.tale import tale
from stemma.trace.words import together

REPORTS = ("group/basil", "group/galaxy-medium")
EDGES = (
    "edges.undirected.f1",
    "edges.directed.f1",
    "direction",
    "manner",
    "lost.f1",
    "lines.b3",
    "lines.count_exact",
)
OF_KIND = ("edges.undirected.f1", "edges.directed.f1", "manner", "lines.b3", "lines.count_exact")


def main() -> None:
    """Print the figures asked for."""
    asked = _arguments()
    if not (asked.shared / "score").is_dir():
        sys.exit(
            f"bench: {asked.shared}: no data here. Name the folder that holds corpora/ and score/: --shared PATH"
        )
    parts: dict[str, Callable[[], Iterator[str]]] = {
        "made": lambda: made(asked.shared, asked.stories, asked.seed),
        "kinds": lambda: kinds(asked.shared, asked.stories // len(KINDS), asked.seed),
        "reports": lambda: reports(asked.shared),
        "find": lambda: finding(asked.shared, asked.sizes),
        "growth": lambda: growth(asked.shared, asked.sizes, asked.peer),
    }
    for name in asked.only or parts:
        for line in parts[name]():
            print(line, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.trace", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    parser.add_argument("--stories", type=int, default=150, help="stories to make, of all kinds together")
    parser.add_argument("--seed", type=int, default=1, help="another number makes other stories")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[10_000, 100_000], help="articles, for growth and find"
    )
    parser.add_argument("--peer", type=int, default=2_000, help="articles given to MinHash LSH")
    parser.add_argument(
        "--only", nargs="*", choices=["made", "kinds", "reports", "find", "growth"], help="these parts alone"
    )
    return parser.parse_args()


def made(shared: Path, count: int, seed: int) -> Iterator[str]:
    """Stories with a known history: candidates by manner, edges, lines."""
    stories = list(tales(shared, count, seed))
    yield f"{count} stories, {sum(len(story.articles) for story in stories)} articles, seed {seed}"
    yield from _recall(stories)
    figures = _scored(shared, stories)
    yield from (f"  {name:<24}{figures[name]:.3f}" for name in EDGES)


def _recall(stories: list[Tale]) -> Iterator[str]:
    """How many of the true pairs are candidates when all articles of all stories lie in one room."""
    given = [row for story in stories for row in (each.row() for each in story.articles)]
    known = [_article(row) for row in given]
    found = set(candidates([tale(text, ENGLISH) for text in together(known, ENGLISH)]))
    total: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for story in stories:
        for copy, kind, mates in related(story):
            total[kind] += 1
            hit[kind] += any((min(copy, mate), max(copy, mate)) in found for mate in mates)
    yield "  candidates found, by manner: " + ", ".join(
        f"{k} {hit[k] / total[k]:.3f} of {total[k]}" for k in sorted(total)
    )


def _scored(shared: Path, stories: list[Tale]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        asked = [json.dumps(story.asked()) for story in stories]
        told_rows = [json.dumps(row) for row in answers("trace", asked)]
        for name, lines in (
            ("in", asked),
            ("pred", told_rows),
            ("gold", [json.dumps(story.gold()) for story in stories]),
        ):
            (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        call = [sys.executable, shared / "score", "trace", folder / "gold.jsonl", folder / "pred.jsonl", "--json"]
        told = subprocess.run([str(part) for part in call], capture_output=True, text=True, check=False)
    if told.returncode not in (0, 3):
        raise SystemExit(f"the scorer failed: {told.stderr.strip()}")
    return dict(_flat(json.loads(told.stdout)))


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value


def kinds(shared: Path, count: int, seed: int) -> Iterator[str]:
    """Stories of one sort each: how many of the edges are right, and how often the number of lines."""
    for kind in KINDS:
        figures = _scored(shared, list(stories(shared, kind, count, seed)))
        told = ", ".join(f"{name} {figures[name]:.3f}" for name in OF_KIND if name in figures)
        yield f"{kind}, {count} stories: {told}"


def reports(shared: Path) -> Iterator[str]:
    """Own reports of one event: how many pairs are called reuse though nobody copied, as far as is known."""
    for name in REPORTS:
        groups: dict[str, list[Article]] = {}
        story = {row["id"]: row["story"] for row in rows(shared / "corpora" / name, "gold")}
        for row in rows(shared / "corpora" / name, "in"):
            groups.setdefault(story[row["id"]], []).append(_article({**row, "outlet": row["id"]}))
        pairs = joined = 0
        for articles in groups.values():
            pairs += sum(1 for _ in combinations(articles, 2))
            joined += len(_joined(articles))
        yield f"{name}: {joined} of {pairs} pairs are called reuse ({100 * joined / max(1, pairs):.1f} %)"


def _joined(articles: list[Article]) -> set[tuple[str, str]]:
    """Pairs in one line."""
    return {pair for line in trace(articles, ENGLISH).lines for pair in combinations(line.articles, 2)}


def _article(row: dict[str, str]) -> Article:
    return Article(
        id=row["id"],
        text=row["text"],
        place=row["id"],
        outlet=row.get("outlet"),
        agency=row.get("agency"),
        published=row.get("published"),
    )


if __name__ == "__main__":
    main()
