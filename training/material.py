"""All windows of all corpora, by what they teach; cut once and kept on disk, since it takes minutes."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass
from pathlib import Path

from stemma.read.wordpiece import WordPieces
from training import reading
from training.examples import Example, by_document, vocabulary
from training.manifest import CORPORA

SEED = 20261120
CUTTING = 2  # goes up when windows or labels are made another way: what was kept is made anew then
FOLDS = 5  # of uner-ewt and re3d the last fold is kept for evaluation, since they have no part for training
BTC_SECTIONS = "abefgh"
Groups = dict[str, list[Example]]


@dataclass(slots=True)
class Material:
    """Windows to learn from and windows kept for evaluation, and the labels of trees."""

    learn: Groups
    kept: Groups
    pos: list[str]
    relations: list[str]


def material(root: Path, base: Path, work: Path) -> Material:
    """The windows; from the work folder if the same corpora filled it."""
    key = str(CUTTING) + "".join(corpus.sha256 for corpus in CORPORA.values())
    path = work / f"material-{hashlib.sha256(key.encode()).hexdigest()[:12]}.pickle"
    if path.exists():
        with path.open("rb") as file:
            return pickle.load(file)  # type: ignore[no-any-return]
    made = gathered(root, vocabulary(base / "vocab.txt"))
    work.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        pickle.dump(made, file)
    return made


def gathered(root: Path, pieces: WordPieces) -> Material:
    """Every corpus read and cut."""
    bank = [*reading.trees(root, "ewt-train"), *reading.trees(root, "gum-train")]
    pos = sorted({tag for _, tree in bank for _, tag, _, _ in tree})
    relations = sorted({relation for _, tree in bank for *_, relation in tree})
    uner = list(reading.named(root, "uner-ewt", pieces))
    described = list(reading.described(root, pieces))
    learn = {
        "polnear": list(reading.attributions(root, "polnear-train", pieces)),
        "trees-1": list(reading.parsed(bank, pos, relations, pieces, SEED)),
        "trees-2": list(reading.parsed(bank, pos, relations, pieces, None)),
        "gum-names": list(reading.named(root, "gum-names", pieces)),
        "wnut17": list(reading.named(root, "wnut17", pieces, misc=True)),
        "wikigold": list(reading.in_columns(root, "wikigold", pieces, misc=True)),
        "btc": [e for section in BTC_SECTIONS for e in reading.in_columns(root, f"btc-{section}", pieces)],
        "uner-ewt": first_folds(uner),
        "re3d": first_folds(described),
    }
    kept = {
        "polnear": list(reading.attributions(root, "polnear-dev", pieces)),
        "ewt": list(reading.parsed(reading.trees(root, "ewt-dev"), pos, relations, pieces, None)),
        "gum": list(reading.parsed(reading.trees(root, "gum-dev"), pos, relations, pieces, None)),
        "gum-names": list(reading.named(root, "gum-names-dev", pieces)),
        "wnut17": list(reading.named(root, "wnut17-dev", pieces, misc=True)),
        "uner-ewt": last_fold(uner),
        "re3d": last_fold(described),
    }
    return Material(learn, kept, pos, relations)


def first_folds(examples: list[Example]) -> list[Example]:
    """All documents but the last fifth."""
    documents = by_document(examples)
    return [example for _, group in documents[: len(documents) * (FOLDS - 1) // FOLDS] for example in group]


def last_fold(examples: list[Example]) -> list[Example]:
    """The last fifth of the documents, never trained on."""
    return examples[len(first_folds(examples)) :]
