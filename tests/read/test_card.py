"""What lies beside the weights is read whole; another card is another model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stemma.read.card import card
from stemma.read.links import Margins


def told(**changed: Any) -> dict[str, Any]:
    chain = {"transitions": [[0, -1e4], [0, 0]], "start": [0, 0.5], "end": [0, 0]}
    return {
        "version": "reader-of-the-dam",
        "attribution": {"tags": ["O", "S-cue"], **chain},
        "entity": {"tags": ["O", "S-PER"], **chain},
        "re3d": ["PER"],
        "pos": ["NOUN", "VERB"],
        "relation": ["root"],
        "decode": {"span": 0.25, "none": -1},
        "sha256": {"reader.onnx": "00"},
        "something": "new",
    } | changed


def written(folder: Path, content: dict[str, Any]) -> Path:
    path = folder / "reader.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_labels_chains_and_margins_are_read(tmp_path: Path) -> None:
    found = card(written(tmp_path, told()))
    assert found.attribution is not None
    assert found.attribution.tags == ("O", "S-cue")
    assert found.attribution.start.tolist() == [0, 0.5]
    assert (found.mentions, found.pos, found.relations) == (("PER",), ("NOUN", "VERB"), ("root",))
    assert found.margins == Margins(span=0.25, none=-1)


def test_the_version_tells_two_cards_apart(tmp_path: Path) -> None:
    one = card(written(tmp_path, told()))
    other = card(written(tmp_path, told(decode={"span": 0.5, "none": 0})))
    assert one.version.startswith("reader-of-the-dam+")
    assert one.version != other.version


def test_a_model_that_never_learned_who_says_what_has_no_chain_for_it(tmp_path: Path) -> None:
    assert card(written(tmp_path, told(attribution=None))).attribution is None
