"""`python -m bench`: the figures of every stage and of the whole journey, as a table and as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from bench.journey import Speed, speeds
from bench.score import Scored, score
from bench.sets import SETS

RESULTS = Path(__file__).parent / "results" / "latest.json"


def main() -> None:
    """Score the sets asked for, time the journey, print the table, write the JSON."""
    asked = _arguments()
    if not (asked.shared / "score").is_dir():
        sys.exit(
            f"bench: {asked.shared}: no data here. Name the folder that holds corpora/ and score/: --shared PATH"
        )
    scored: list[Scored] = []
    for one in SETS:
        if all(word in f"{one.stage} {one.folder}" for word in asked.only or ()):
            scored.append(score(one, asked.shared, asked.most))
            _print_scored(scored[-1])
    timed = speeds(asked.shared) if asked.speed or not asked.only else ()
    for speed in timed:
        _print_speed(speed, timed[0])
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    figures = {"scores": [asdict(one) for one in scored], "speed": [asdict(one) for one in timed]}
    asked.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(f"\n{asked.json}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    parser.add_argument("--only", nargs="*", help="sets whose stage or folder holds all these words")
    parser.add_argument("--most", type=int, help="rows of each set, spread evenly: for a quick look")
    parser.add_argument("--speed", action="store_true", help="time the journey even with --only")
    parser.add_argument("--json", type=Path, default=RESULTS, help="where the figures go")
    return parser.parse_args()


def _print_scored(one: Scored) -> None:
    print(f"\n{one.stage:<13}{one.folder}   {one.rows} rows, {one.seconds:.1f} s", flush=True)
    for name, value in one.figures.items():
        print(f"    {name:<24}{value:8.3f}" if name != "errors" else f"    {name:<24}{value:8}", flush=True)


def _print_speed(speed: Speed, peer: Speed) -> None:
    ratio = f"{speed.rate / peer.rate:.2f} of {peer.name}" if speed is not peer else ""
    print(f"\n{speed.name:<28}{speed.rate:7.1f} pages/s   peak {speed.peak_mb:.0f} MiB   {ratio}", flush=True)


if __name__ == "__main__":
    main()
