"""The model of pairs as the files that ship: two graphs, and `bearing.json`, the card that tells which they are.

`python -m training.bearing_export --work FOLDER --out FOLDER`
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch

from stemma.read.bearing import CARD, LABELS, LOWER, UPPER
from training.accounts import FOLDER, READ, sets, stories
from training.base import base_folder
from training.bearer import Bearer
from training.bearing import SEED
from training.graph import write_bearer


def export(checkpoint: Path, out: Path, name: str) -> None:
    """All files of a checkpoint."""
    bearer = Bearer(base_folder())
    bearer.load_state_dict(torch.load(checkpoint, weights_only=True, map_location="cpu"))
    out.mkdir(parents=True, exist_ok=True)
    write_bearer(bearer.eval(), out)
    told = {
        "version": name,
        "labels": LABELS,
        "base": "all-MiniLM-L6-v2 (Apache-2.0)",
        "licence": "as the project's: what it learned from was written for it, or was read and is no part of it",
        "stories": len(stories()),
        "sets": len(sets()),
        "seed": SEED,
        "sha256": {file: hashlib.sha256((out / file).read_bytes()).hexdigest() for file in (LOWER, UPPER)},
        "learned from": {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in (*sorted(FOLDER.rglob("*.jsonl")), READ)
        },
    }
    (out / CARD).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--work", type=Path, required=True)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--name", default="pairs", help="the version that the card tells")
    given = asked.parse_args()
    export(given.work / "bearer.pt", given.out, given.name)
