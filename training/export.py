"""A checkpoint as the files that ship: two graphs, the vocabulary, and `reader.json`, the card that explains them."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.crf import Chain
from training.graph import write_reader
from training.labels import DESCRIBED, NAMES, ROLES, tags
from training.manifest import CORPORA
from training.material import SEED, Material
from training.network import Reader
from training.stages import COURSES

FORMAT = 1  # of reader.json; goes up when the runtime must change
LICENCE = "CC BY-SA 4.0 (the base encoder: Apache-2.0)"


def loaded(checkpoints: Sequence[Path], base: Path, stuff: Material) -> tuple[Reader, int]:
    """The network whose weights are the mean of these checkpoints', ready to read, and the steps behind it.

    Of one run that was cooled down several times the mean reads better than any single one (Izmailov et al. 2018,
    "Averaging weights leads to wider optima").
    """
    reader = Reader(base, len(stuff.pos), len(stuff.relations))
    states = [torch.load(path, weights_only=True, map_location="cpu") for path in checkpoints]
    reader.load_state_dict(mean([state["reader"] for state in states]))
    return reader.eval(), max(int(state["done"]) for state in states)


def mean(weights: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of weights by name; what is no fraction is the last one's."""
    return {
        name: torch.stack([one[name] for one in weights]).mean(dim=0) if last.is_floating_point() else last
        for name, last in weights[-1].items()
    }


def export(reader: Reader, told: dict[str, Any], base: Path, out: Path) -> None:
    """All files; the card tells their hashes too."""
    out.mkdir(parents=True, exist_ok=True)
    write_reader(reader, out / "reader.onnx")
    shutil.copyfile(base / "vocab.txt", out / "vocab.txt")
    files = ("reader.onnx", "vocab.txt")
    told["sha256"] = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in files}
    (out / "reader.json").write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def lean_card(out: Path, leaning: dict[str, dict[str, float]]) -> None:
    """The card in a folder with its chains leant: bonuses on the tags that open spans, added to what was there."""
    path = out / "reader.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    for name, bonus in leaning.items():
        tables = told[name]
        adds = [bonus.get(tag[2:], 0.0) if tag[0] in "BS" else 0.0 for tag in tables["tags"]]
        tables["start"] = [round(value + add, 4) for value, add in zip(tables["start"], adds, strict=True)]
        tables["transitions"] = [
            [round(value + add, 4) for value, add in zip(row, adds, strict=True)] for row in tables["transitions"]
        ]
        tables["leaning"] = bonus
    path.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def explained(reader: Reader, stuff: Material, course: str, steps: int) -> dict[str, Any]:
    """What the runtime must know beside the graph, and what people must know beside the runtime."""
    return {
        "format": FORMAT,
        "version": f"{course}-{steps}",
        "attribution": {"tags": tags(ROLES), **_tables(reader.attribution_chain)} if hears(course) else None,
        "entity": {"tags": tags(NAMES), **_tables(reader.entity_chain)},
        "re3d": DESCRIBED,
        "pos": stuff.pos,
        "relation": stuff.relations,
        "decode": {"span": 0.0, "none": 0.0},  # the chains are leant instead, kind by kind: see leaning.py
        "sha256": {},
        "licence": LICENCE,
        "base": "all-MiniLM-L6-v2",
        "seed": SEED,
        "trained_on": trained_on(course),
    }


def hears(course: str) -> bool:
    """Whether the course learns who says what: PolNeAR alone teaches it."""
    return any("polnear" in stage.draws for stage in COURSES[course])


def trained_on(course: str) -> list[dict[str, str]]:
    """Each corpus that the course learned from, with its licence."""
    return [
        {"name": corpus.name, "sha256": corpus.sha256, "licence": corpus.licence, "teaches": corpus.teaches}
        for corpus in CORPORA.values()
        if corpus.teaches != "evaluation" and (hears(course) or "polnear" not in corpus.name)
    ]


def _tables(chain: Chain) -> dict[str, Any]:
    """A chain's learned scores; what cannot follow is -10000."""
    return {
        name: _rounded(table) for name, table in zip(("transitions", "start", "end"), chain.tables(), strict=True)
    }


def _rounded(table: Tensor) -> Any:
    """A table as lists of short numbers."""
    if table.ndim == 2:
        return [_rounded(row) for row in table]
    return [round(float(number), 4) for number in table]
