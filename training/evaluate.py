"""The figures of a model on the development parts: the runtime reads, the project's scorers count."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from stemma.model.gloss import Gloss, Named, Stretch
from stemma.read.card import Card
from stemma.read.glossing import gloss
from stemma.read.session import Model
from training.examples import ROOT, UNKNOWN, Example
from training.labels import ROLES
from training.material import Material
from training.reading import opened

Read = list[tuple[Example, Gloss]]
NAMED = {"gum-names": "gum-dev", "wnut17": "wnut17-dev", "uner-ewt": "uner-ewt-dev"}


def figures(model: Model, card: Card, stuff: Material, corpora: Path, some: int = 0) -> dict[str, Any]:
    """All figures; with `some`, only of so many windows of each corpus."""
    find_scorers(corpora)
    read = {
        name: [
            (example, gloss(example.window, example.code, model.run(example.code.inputs), card)) for example in part
        ]
        for name, part in ((name, part[: some or None]) for name, part in stuff.kept.items())
    }
    found: dict[str, Any] = (
        {"polnear": said(read["polnear"], corpora / "attributions/polnear-dev")} if card.attribution else {}
    )
    found |= {bank: trees(read[bank], card) for bank in ("ewt", "gum")}
    found |= {name: named_figures(name, read[name], corpora) for name in NAMED}
    found["re3d"] = entities(read["re3d"], lambda seen: seen.mentions, corpora / "entities/re3d-dev")
    return found


def find_scorers(corpora: Path) -> None:
    """Makes the project's scorers known: they lie beside the corpora."""
    if str(corpora.parent) not in sys.path:
        sys.path.insert(0, str(corpora.parent))


def named_figures(name: str, read: Read, corpora: Path) -> dict[str, float]:
    """The figures of names on one of the corpora."""
    return entities(read, lambda seen: seen.names, corpora / "entities" / NAMED[name])


def said(read: Read, folder: Path) -> dict[str, float]:
    """Attributions as the scorer counts them, in per cent."""
    from score.stages import attributions as scorer  # type: ignore[import-not-found]

    pred: dict[str, dict[str, Any]] = {}
    for example, seen in read:
        rows = pred.setdefault(example.window.span.article, {"attributions": []})["attributions"]
        for one in seen.said or ():
            parts = {"source": [one.source] if one.source else [], "cue": [one.cue], "content": one.content}
            rows.append({role: [place(example, part) for part in parts[role]] for role in ROLES})
    texts = {row["id"]: row for row in map(json.loads, opened(folder / "in.jsonl.gz"))}
    made = scorer.score(gold(folder, pred), pred, texts)
    found = {f"{role} {measure}": f1(made[role][measure]) for measure in ("exact", "token") for role in ROLES}
    found["content iou50"] = f1(made["content"]["iou50"])
    return found | {name: f1(made["all"][name]) for name in ("linked", "linked_cue", "content_only")}


def entities(read: Read, find: Callable[[Gloss], Sequence[Named]], folder: Path) -> dict[str, float]:
    """Names or mentions as the scorer counts them, in per cent, over the texts that these windows come from."""
    from score.stages import entities as scorer

    pred: dict[str, dict[str, Any]] = {}
    for example, seen in read:
        rows = pred.setdefault(example.window.span.article, {"entities": []})["entities"]
        for one in find(seen):
            start, end = place(example, one.words)
            rows.append({"start": start, "end": end, "type": one.label})
    made = scorer.score(gold(folder, pred), pred)
    return {measure: f1(made[measure]) for measure in ("exact", "span", "overlap")}


def trees(read: Read, card: Card) -> dict[str, float]:
    """Attachment scores and parts of speech in per cent, on the treebank's own words, punctuation counted."""
    right, total = {"UAS": 0, "LAS": 0, "POS": 0}, 0
    for example, seen in read:
        word_of = {word: row for row, word in enumerate(example.code.read)}
        for row, word in enumerate(example.code.read):
            assert example.head and example.relation and example.pos
            if example.head[row] == UNKNOWN:
                continue
            total += 1
            head = seen.heads[word]
            attached = (ROOT if head < 0 else word_of[head]) == example.head[row]
            right["UAS"] += attached
            right["LAS"] += attached and card.relations.index(seen.relations[word]) == example.relation[row]
            right["POS"] += card.pos.index(seen.pos[word]) == example.pos[row]
    return {name: round(100 * count / max(total, 1), 2) for name, count in right.items()}


def gold(folder: Path, pred: dict[str, Any]) -> list[dict[str, Any]]:
    """The gold rows of the documents that were read."""
    return [row for row in map(json.loads, opened(folder / "gold.jsonl")) if row["id"] in pred]


def place(example: Example, words: Stretch) -> list[int]:
    """Words of a window as characters of its document."""
    span = example.window.lift(words)
    return [span.start, span.end]


def f1(cell: dict[str, Any]) -> float:
    """F1 in per cent."""
    return round(100 * float(cell["f1"]), 2)
