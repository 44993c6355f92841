"""The model's card for people: what it is, what it learned from, what it reaches, where it fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.manifest import CORPORA
from training.train import SAY

CARD = "MODEL_CARD.md"
SCORES = {
    "polnear": (
        "PolNeAR, development part",
        ("source exact", "cue exact", "content exact", "content token", "linked"),
    ),
    "ewt": ("UD English EWT, development part", ("UAS", "LAS", "POS")),
    "gum": ("UD English GUM (ten genres), development part", ("UAS", "LAS", "POS")),
    "uner-ewt": ("Universal NER on EWT, last fifth", ("exact",)),
    "gum-names": ("GUM names, development part", ("exact",)),
    "wnut17": ("WNUT 2017, development part", ("exact",)),
    "re3d": ("re3d without BBC, last fifth", ("exact", "overlap")),
}

HEAD = """# The reading model {version}

One encoder of six layers (all-MiniLM-L6-v2, 22 million parameters, Apache-2.0), fine-tuned, with heads for
attribution (who says what, by which words), names, descriptions of actors and places, parts of speech and dependency
trees. `reader.onnx` has weights of seven bits with a scale for each output channel and word embeddings of eight bits
with a scale for each word; it needs nothing but onnxruntime and runs on one core. Made by `make train`;
labels and hashes stand in `reader.json`. The model of pairs beside it is told of in `docs/decisions/0009`.
"""

LIMITS = """## Limits
- English only, newspaper and web prose. It was never shown poetry, transcripts of law courts or machine output.
- PolNeAR's articles are American politics of 2015 and 2016: candidates and officials speak in it far more often than
  witnesses, armed parties or monitors, and half of its attributions are of the plain kind "X said Y".
- Which words for deeds are meant so (`meant`) it learned from rows that people judged (`bench/judged.csv`,
  `training/meant.py`) in articles of MUC-4's training part, ConfliBERT's data, FA-KES, PolNeAR, LGL, galaxy, BASIL,
  AEB and WCXB; none of their texts is here. It errs most on wars that are told in sum.
- Spans are flat: a saying inside a saying is one fragment or the other. A quotation over several paragraphs is read a
  paragraph at a time; quotation marks are better left to rules.
- It marks no hedges or denials: no corpus at hand tells them.
- Annotators agree on an exact content in about seven cases of ten; the model's borders are no surer than theirs.
- Names follow four guides that differ (is a nationality a name? a title part of it?); tweets weigh in.
- Weights of seven bits keep answers the same on processors with and without VNNI; the last digits of scores may still
  differ between kinds of processors, so that a tie can fall the other way.
- The model has the bias of its sources. A source that it finds is no proof that the words were said.
"""


def write(out: Path, metrics: Path, work: Path) -> None:
    """The card of the model that lies in `out`, with the figures of all models in `metrics`."""
    told = json.loads((out / "reader.json").read_text(encoding="utf-8"))
    made = json.loads(metrics.read_text(encoding="utf-8"))
    parts = [HEAD.format(version=told["version"]), learned(told), figures(told["version"], made), cost(work), LIMITS]
    (out / CARD).write_text("\n".join(part for part in parts if part), encoding="utf-8")


def learned(told: dict[str, Any]) -> str:
    """What the model was trained on, with licences, and what follows for the weights."""
    names = {corpus["name"] for corpus in told["trained_on"]}
    rows = [
        f"| {corpus.name} | {corpus.teaches} | {corpus.licence} |"
        for corpus in CORPORA.values()
        if corpus.name in names and not corpus.name.endswith("-gold")
    ]
    polnear = (
        "**PolNeAR states no licence and its texts are their publishers'.** No text of it is in these files or "
        "in this repository. `make train COURSE=without-polnear` makes a model without it, which leaves attribution "
        "to rules."
        if "polnear-train" in names
        else "PolNeAR was not used: this model knows no attribution, which is left to rules."
    )
    return (
        f"## What it learned from\nLicence of the weights: {told['licence']}.\n\n| corpus | teaches | licence |\n"
        "|---|---|---|\n"
        + "\n".join(rows)
        + f"\n\n{polnear}\nre3d's documents by the BBC (non-commercial) were left "
        "out. TimeBank and AQUAINT were not used, MUC-4 for `meant` alone (see Limits).\n"
    )


def figures(version: str, made: dict[str, Any]) -> str:
    """F1 and attachment scores in per cent, this model's and those of others that were measured."""
    columns = sorted(made, key=lambda name: (version not in name, name))
    lines = ["## Figures", f"| data | measure | {' | '.join(columns)} |", "|---|---" + "|---" * len(columns) + "|"]
    for key, (title, measures) in SCORES.items():
        for measure in measures:
            cells = [str(made[name].get(key, {}).get(measure, "")) for name in columns]
            lines.append(f"| {title} | {measure} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n\nExact: first and last word right, edge punctuation aside. One seed.\n"


def cost(work: Path) -> str:
    """How long training took, from its logs."""
    lines = []
    for log in sorted(work.glob("*.log.jsonl")):
        rows = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        if rows:
            lines.append(f"- {log.name.removesuffix('.log.jsonl')}: {rows[-1]['step']} steps and at most {SAY} more")
    return "## Cost\n" + "\n".join(lines) + "\n" if lines else ""
