"""A stage scored on a set: the rows go through the same door as `stemma stage`, the scorer is the data's own."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from bench.sets import Set
from stemma.pipeline.contract import answers

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Scored:
    """The figures of one stage on one set. `rows` were asked, in `seconds` on one core."""

    stage: str
    folder: str
    rows: int
    seconds: float
    figures: dict[str, float]


def score(one: Set, shared: Path, most: int | None = None) -> Scored:
    """Run the stage on the set (on `most` rows spread evenly over it, where given) and score what it says."""
    folder = shared / one.folder
    gold = _file(folder, "gold.jsonl")
    lines = spread(list(_lines(_file(folder, "in.jsonl"))), most)
    asked = {json.loads(line)["id"] for line in lines}
    start = perf_counter()
    rows = list(answers(one.stage, lines))
    seconds = perf_counter() - start
    kept = [line for line in _lines(gold) if json.loads(line)["id"] in asked]
    figures = judged(shared, one.stage, lines, kept, [json.dumps(row) for row in rows])
    wanted = {name: figures[name] for name in (*one.measures, "errors") if isinstance(figures.get(name), int | float)}
    return Scored(one.stage, one.folder, len(lines), round(seconds, 2), wanted)


def judged(shared: Path, stage: str, asked: list[str], gold: list[str], said: list[str]) -> dict[str, Any]:
    """What the data's own scorer says of answers in the format of a stage, each figure by its dotted name."""
    with tempfile.TemporaryDirectory() as room:
        given = {"in": asked, "gold": gold, "pred": said}
        paths = {name: str(_written(Path(room) / f"{name}.jsonl", lines)) for name, lines in given.items()}
        told = subprocess.run(
            [sys.executable, str(shared / "score"), stage, paths["gold"], paths["pred"], "--json"],
            capture_output=True,
            text=True,
            check=False,
        )
    if told.returncode not in (0, 3):
        raise SystemExit(f"{stage}: the scorer failed: {told.stderr.strip()}")
    return dict(flattened(json.loads(told.stdout)))


def lines_of(folder: Path, name: str) -> Iterator[Any]:
    """The rows of `name.jsonl` in a folder, plain or gzipped."""
    yield from (json.loads(line) for line in _lines(_file(folder, f"{name}.jsonl")))


def _file(folder: Path, name: str) -> Path:
    plain = folder / name
    return plain if plain.exists() else folder / f"{name}.gz"


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from (line for line in file if line.strip())


def spread(lines: list[T], most: int | None) -> list[T]:
    """At most so many of them, evenly over the whole."""
    if most is None or len(lines) <= most:
        return lines
    return [lines[at * len(lines) // most] for at in range(most)]


def _written(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(line.rstrip("\n") + "\n" for line in lines), encoding="utf-8")
    return path


def flattened(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Nested figures by their dotted name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flattened(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value
