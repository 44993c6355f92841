"""`python -m bench.facts`: the worst mistakes of each extractor of facts by kind, and its speed, rules alone."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import isinf
from pathlib import Path
from time import process_time
from typing import Any

from bench.points import FOLDERS, sought
from bench.score import flattened, lines_of
from stemma.extract.counting.listed import counts
from stemma.extract.gazetteer import gazetteer, km
from stemma.extract.moments import moments, timexes
from stemma.extract.names import known_names, names
from stemma.extract.places import places, toponyms
from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH
from stemma.model import Article, Moment, Name, Noted, Notes, Place, Quantity, Study
from stemma.read.sentences import sentences

SETS = (
    ("moments", "corpora/moments/timebank"), ("moments", "corpora/moments/aquaint"),
    ("moments", "gold/seeds/moments"),
    ("quantities", "corpora/quantities/quantulum"), ("quantities", "corpora/quantities/ms-recognizers"),
    ("quantities", "gold/seeds/quantities"),
    ("quantities", "corpora/quantities/muc4-casualties-dev"),
    ("places", "corpora/places/lgl"), ("places", "corpora/places/geovirus"), ("places", "gold/seeds/places"),
    ("places", "corpora/places/clusters-dev"),
    ("entities", "corpora/entities/gum-dev"), ("entities", "corpora/entities/re3d-dev"),
    ("entities", "corpora/entities/uner-ewt-dev"),
)  # fmt: skip
FAR = 161.0  # km, 100 miles: the measure of the field (acc161)
TENTH = 0.101  # either way, where the gold is approximate
THOUSANDTH = 1e-3  # what figures may be rounded by
WORDS = 500  # of an article, for the speed
ARTICLES = 200
Row = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """What went wrong with an expression: `what` it was ("missed", "wrong", "none"), where it stood."""

    what: str
    words: str
    gold: str
    said: str


def noted(text: str, named: bool) -> Noted:
    """The text with the notes that facts need, and no others."""
    parts = sentences("a", text, ENGLISH)
    notes = (
        Notes(
            part.key,
            quantities(part.text, part.key, ENGLISH),
            timexes(part.text, part.key, ENGLISH),
            toponyms(part.text, part.key, ENGLISH),
            names(part.text, part.key, ENGLISH) if named else (),
        )
        for part in parts
    )
    return Noted(Article("a", text, "bench"), parts, tuple(notes))


def facts(text: str, written: str | None, named: bool = True) -> Study:
    """When, where and how many, as the journey finds them."""
    read = noted(text, named)
    amounts = (
        amount.at(part) for part, note in zip(read.sentences, read.notes, strict=True) for amount in note.quantities
    )
    when, where = moments(read, written, ENGLISH), places(read, ENGLISH)
    return Study(read.article, read.sentences, counts(tuple(amounts), text, ENGLISH), when, where)


def found(stage: str, row: Row) -> tuple[Any, ...]:
    """What the extractor of a stage finds in one row."""
    if stage == "entities":
        return known_names(noted(row["text"], True), ENGLISH)
    return tuple(getattr(facts(row["text"], row.get("dct")), stage))


def mistakes(stage: str, row: Row, gold: Row) -> Iterator[Mistake]:
    """The mistakes in one row: gold that nothing or something else overlaps, answers that no gold overlaps."""
    text = row["text"]
    said = [one for one in found(stage, row) if stage != "entities" or one.type in gold["types"]]
    asked = [one for one in gold[stage] if "start" in one]
    for one in (one for one in asked if not one.get("optional")):
        words = _folded(text[one["start"] : one["end"]])
        near = [other for other in said if one["start"] < other.span.end and other.span.start < one["end"]]
        if not near:
            yield Mistake("missed", words, _told(stage, one), "")
        elif not any(_right(stage, one, other) for other in near):
            yield Mistake("wrong", words, _told(stage, one), _answer(stage, near[0]))
    for other in said if not gold.get("partial") else ():
        if not any(one["start"] < other.span.end and other.span.start < one["end"] for one in asked):
            yield Mistake("not asked", _folded(other.span.of(text)), "", _answer(stage, other))


def _folded(words: str) -> str:
    """The words with all figures as 9, so that mistakes of one kind fall together."""
    return re.sub(r"\d", "9", " ".join(words.lower().split()))


def _right(stage: str, gold: Row, said: Any) -> bool:
    if stage == "moments":
        return bool(gold["value"] == said.value)
    if stage == "entities":
        return (gold["start"], gold["end"], gold["type"]) == (said.span.start, said.span.end, said.type)
    if stage == "places":
        return gold.get("lat") is None or km((gold["lat"], gold["lon"]), (said.lat, said.lon)) <= FAR
    if gold.get("approx") and gold["high"] is not None:
        middle = (gold["low"] + gold["high"]) / 2
        return all(abs(end - middle) <= TENTH * middle for end in (said.low, said.high))
    return all(_end(gold.get(end), getattr(said, end)) for end in ("low", "high"))


def _end(gold: float | None, said: float) -> bool:
    """Whether an end is the gold one; an open end is None in the gold."""
    if gold is None:
        return isinf(said)
    return abs(gold - said) <= THOUSANDTH * abs(gold)


def _told(stage: str, gold: Row) -> str:
    if stage == "moments":
        return _folded(str(gold["value"]))
    if stage == "entities":
        return str(gold["type"])
    if stage == "places":
        return f"{gold['lat']:.0f}, {gold['lon']:.0f}" if gold.get("lat") is not None else "nowhere"
    return f"{gold.get('low')} to {gold.get('high')} {gold.get('unit') or ''}".strip()


def _answer(stage: str, said: Any) -> str:
    if stage == "moments":
        return _folded(said.value)
    if stage == "entities":
        return f"{said.type} {said.text}"
    if stage == "places":
        return f"{said.name} {said.lat:.0f}, {said.lon:.0f}"
    return f"{said.low:g} to {said.high:g} {said.unit or ''}".strip()


def speed(shared: Path, named: bool) -> float:
    """Articles of 500 words a second of this process's time, from text to facts, on articles of LGL."""
    rows = (row["text"].split(" ") for row in lines_of(shared / "corpora/places/lgl", "in"))
    texts = [" ".join(words[:WORDS]) for words in rows if len(words) >= WORDS][:ARTICLES]
    gazetteer()
    facts(texts[0], "2010-01-01", named)  # tables are built once
    start = process_time()
    for text in texts:
        facts(text, "2010-01-01", named)
    return len(texts) / (process_time() - start)


def main() -> None:
    """Print the worst mistakes of each set by kind, then the speed."""
    parser = argparse.ArgumentParser(prog="bench.facts", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and gold/")
    parser.add_argument("--only", nargs="*", default=[], help="sets whose folder holds all these words")
    parser.add_argument("--worst", type=int, default=12, help="lines of each kind")
    asked = parser.parse_args()
    if not (asked.shared / "corpora").is_dir():
        sys.exit(
            f"bench.facts: {asked.shared}: no data here. Name the folder that holds corpora/ and gold/: --shared PATH"
        )
    for stage, folder in SETS:
        if all(word in folder for word in asked.only):
            _print_set(stage, asked.shared / folder, folder, asked.worst)
    for folder in FOLDERS:
        if all(word in folder for word in asked.only):
            _print_points(asked.shared, folder)
    if not asked.only:
        rates = (f"{speed(asked.shared, named):.0f} {what}" for named, what in ((False, "without"), (True, "with")))
        print(f"\nspeed: articles of {WORDS} words a second, one process, rules alone: {', '.join(rates)} names")


MEASURES = {
    "moments": ("value_f1", "relaxed.f1"),
    "quantities": ("number.f1", "value.f1", "value.r", "of", "loose.number", "loose.number_of"),
    "entities": ("exact.f1", "span.f1"),
    "places": ("acc161", "acc161_answered", "by_name"),
}


def figures(stage: str, folder: Path) -> dict[str, float]:
    """What the data's own scorer says of the facts alone."""
    told = (_row(stage, row) for row in lines_of(folder, "in"))
    gold = next(path for name in ("gold.jsonl", "gold.jsonl.gz") if (path := folder / name).exists())
    scorer = next(parent / "score" for parent in folder.parents if (parent / "score").is_dir())
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as said:
        said.writelines(json.dumps(row) + "\n" for row in told)
        said.flush()
        ran = [sys.executable, str(scorer), stage, str(gold), said.name, "--json"]
        flat = dict(flattened(json.loads(subprocess.run(ran, capture_output=True, text=True, check=True).stdout)))
    return {name: flat[name] for name in MEASURES[stage] if isinstance(flat.get(name), int | float)}


def _row(stage: str, row: Row) -> Row:
    """One row as `stemma stage` gives it."""
    said = found(stage, row)
    return {"id": row["id"], stage: [{"start": one.span.start, "end": one.span.end, **_fields(one)} for one in said]}


def _fields(one: Quantity | Moment | Place | Name) -> Row:
    if isinstance(one, Name):
        return {"type": one.type}
    if isinstance(one, Moment):
        return {"value": one.value, "type": one.type}
    if isinstance(one, Place):
        return {"lat": one.lat, "lon": one.lon}
    ends = {"low": None if isinf(one.low) else one.low, "high": None if isinf(one.high) else one.high}
    return {**ends, "of": one.of, **({"unit": one.unit} if one.unit else {})}


def _print_points(shared: Path, folder: str) -> None:
    """How many figures and weekdays of the gold points are found in their witnesses, and those that are not."""
    asked = list(sought(shared, folder, facts))
    for kind in ("number", "date"):
        these = [one for one in asked if one.kind == kind]
        right = sum(one.found for one in these)
        print(f"\n{folder}, {kind}s of the gold points: {right} of {len(these)} found, {right / len(these):.3f}")
        for one in these:
            if not one.found:
                print(f"    missed {one.value[:40]:40}  {' '.join(one.words.split())[:70]}")


def _print_set(stage: str, path: Path, folder: str, worst: int) -> None:
    gold = {row["id"]: row for row in lines_of(path, "gold")}
    kinds_of: dict[str, Counter[Mistake]] = defaultdict(Counter)
    for row in lines_of(path, "in"):
        spanned = any("start" in one for one in gold[row["id"]].get(stage, ()))
        for mistake in mistakes(stage, row, gold[row["id"]]) if spanned else ():
            kinds_of[mistake.what][mistake] += 1
    print(f"\n{folder}: " + ", ".join(f"{name} {value:.3f}" for name, value in figures(stage, path).items()))
    print("  " + ", ".join(f"{sum(kinds_of[what].values())} {what}" for what in ("missed", "wrong", "not asked")))
    for what, kinds in sorted(kinds_of.items()):
        print(f"  {what}")
        for mistake, times in sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))[:worst]:
            print(f"    {times:4}  {mistake.words[:60]:60}  {mistake.gold[:30]:30}  {mistake.said[:50]}")


if __name__ == "__main__":
    main()
