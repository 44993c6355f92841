"""What lies beside the model's weights: its labels, its version, what its decoding was tuned to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from stemma.read.links import Margins
from stemma.read.viterbi import Tagging


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """The labels of each head of the model. `version` names the model with the hash of its card.

    `attribution` is None for a model that never learned who says what.
    """

    version: str
    attribution: Tagging | None
    entity: Tagging
    mentions: tuple[str, ...]
    pos: tuple[str, ...]
    relations: tuple[str, ...]
    margins: Margins
    sha256: dict[str, str]


def card(path: Path) -> Card:
    """The card in a `reader.json`."""
    raw = path.read_bytes()
    told: dict[str, Any] = json.loads(raw)
    return Card(
        version=f"{told['version']}+{hashlib.sha256(raw).hexdigest()[:8]}",
        attribution=_tagging(told["attribution"]) if told["attribution"] else None,
        entity=_tagging(told["entity"]),
        mentions=tuple(told["re3d"]),
        pos=tuple(told["pos"]),
        relations=tuple(told["relation"]),
        margins=Margins(float(told["decode"]["span"]), float(told["decode"]["none"])),
        sha256=dict(told["sha256"]),
    )


def _tagging(told: dict[str, Any]) -> Tagging:
    rows = (np.asarray(told[key], np.float32) for key in ("transitions", "start", "end"))
    return Tagging(tuple(told["tags"]), *rows)
