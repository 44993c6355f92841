"""Evaluating and exporting checkpoints: the verbs behind the command line."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import torch

from stemma.read.card import card
from stemma.read.session import Floats, Onnx, Whole
from training.base import base_folder
from training.evaluate import NAMED, figures, find_scorers, named_figures, said
from training.export import explained, export, lean_card, loaded
from training.labels import NAMES, ROLES
from training.leaning import Leaning, climbed, halves, named_by, said_by, scored, taken
from training.material import material
from training.network import OUTPUTS, Reader
from training.stages import cooled


def evaluated(given: argparse.Namespace) -> dict[str, Any]:
    """The figures of the exported file, or of a checkpoint in full precision; kept in metrics.json."""
    stuff = material(given.corpora, base_folder(), given.work)
    if given.exact:
        reader, steps = loaded(_checkpoints(given), base_folder(), stuff)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "reader.json"
            path.write_text(json.dumps(explained(reader, stuff, given.course, steps)), encoding="utf-8")
            told, made = card(path), figures(Torch(reader), card(path), stuff, given.corpora, given.some)
    else:
        told = card(given.out / "reader.json")
        made = figures(Onnx(given.out / "reader.onnx"), told, stuff, given.corpora, given.some)
    name = " ".join(
        [told.version.split("+")[0], "fp32" if given.exact else "int8", *(["some"] if given.some else [])]
    )
    _keep(given.work / "metrics.json", name, made)
    return {name: made}


def exported(given: argparse.Namespace) -> None:
    """The model files of a checkpoint, where the runtime looks for them."""
    stuff = material(given.corpora, base_folder(), given.work)
    reader, steps = loaded(_checkpoints(given), base_folder(), stuff)
    export(reader, explained(reader, stuff, given.course, steps), base_folder(), given.out)


def tuned(given: argparse.Namespace) -> dict[str, Leaning]:
    """How the exported file's chains are best leant, found on half of the documents and written into its card."""
    stuff, folder = material(given.corpora, base_folder(), given.work), given.corpora / "attributions/polnear-dev"
    told, model = card(given.out / "reader.json"), Onnx(given.out / "reader.onnx")
    if told.attribution is None:
        return {}
    find_scorers(given.corpora)
    seen, unseen = (scored(model, half) for half in halves(stuff.kept["polnear"]))
    parts = {name: scored(model, halves(stuff.kept[name])[0]) for name in NAMED}

    def names(leaning: Leaning) -> float:
        found = {name: named_by(scores, told, leaning) for name, scores in parts.items()}
        return sum(named_figures(name, read, given.corpora)["exact"] for name, read in found.items())

    def sayings(leaning: Leaning) -> float:
        made = said(said_by(seen, told, leaning), folder)
        return sum(made[name] for name in ("source exact", "cue exact", "content exact", "linked"))

    leaning = {"attribution": taken(climbed(ROLES, sayings)), "entity": taken(climbed(NAMES, names))}
    for title, best in (("unseen half, as trained", {}), ("unseen half, leant", leaning["attribution"])):
        print(title, said(said_by(unseen, told, best), folder))
    lean_card(given.out, leaning)
    return leaning


def _checkpoints(given: argparse.Namespace) -> list[Path]:
    """The one that was named, else those in which the course had cooled down."""
    if given.checkpoint:
        return [Path(given.checkpoint)]
    return [given.work / f"{given.course}-{done}.pt" for done in cooled(given.course)]


def _keep(path: Path, name: str, made: dict[str, Any]) -> None:
    """The figures beside those of earlier models."""
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(json.dumps(kept | {name: made}, indent=1) + "\n", encoding="utf-8")


class Torch:
    """A network in full precision, run as the runtime runs a file."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def run(self, inputs: dict[str, Whole]) -> dict[str, Floats]:
        """The outputs by name."""
        with torch.no_grad():
            out = self.reader(**{name: torch.from_numpy(rows) for name, rows in inputs.items()})
        return {name: part.numpy() for name, part in zip(OUTPUTS, out, strict=True)}
