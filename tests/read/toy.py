"""A model of a few lines instead of one of 23 MB: it marks one cue, what stands before it, and what stands after."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from stemma.read.card import Card
from stemma.read.links import Margins
from stemma.read.reader import Reader
from stemma.read.session import Floats, Whole
from stemma.read.viterbi import Tagging
from stemma.read.wordpiece import WordPieces

PIECES = ("[PAD]", "[UNK]", "said", "the", "mayor", "bridge", "fell", ".", ",", "har", "##bour", '"', "bea", "##ch")
VOCABULARY = WordPieces(PIECES)
SAID = PIECES.index("said")
ROLES = ("O", *(f"{place}-{role}" for role in ("source", "cue", "content") for place in "BIES"))
NAMES = ("O", *(f"{place}-{kind}" for kind in ("PER", "ORG") for place in "BIES"))
POS, RELATIONS = ("NOUN", "VERB", "PUNCT"), ("root", "dep")
NEVER = -1e4


def tagging(tags: tuple[str, ...]) -> Tagging:
    """The tags with what is lawful among them."""

    def may(one: str, other: str) -> bool:
        if one[0] in "OES":
            return other[0] in "OBS"
        return other[0] in "IE" and one[2:] == other[2:]

    follow = [[0.0 if may(one, other) else NEVER for other in tags] for one in tags]
    start = [0.0 if tag[0] in "OBS" else NEVER for tag in tags]
    end = [0.0 if tag[0] in "OES" else NEVER for tag in tags]
    return Tagging(tags, *(np.asarray(row, np.float32) for row in (follow, start, end)))


CARD = Card("toy", tagging(ROLES), tagging(NAMES), ("PER", "ORG", "LOC"), POS, RELATIONS, Margins(), {})


class Toy:
    """What stands before "said" in its sentence is the source, what stands after it the content."""

    def __init__(self) -> None:
        self.asked: list[Whole | Floats] = []

    def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
        """Scores by the names of the heads."""
        ids, sentence = inputs["input_ids"][0], inputs["sentence"][0]
        self.asked.append(ids)
        pieces = len(ids)
        firsts = [at for at in range(pieces) if sentence[at] >= 0]
        roles = np.zeros((pieces, len(ROLES)), np.float32)
        roles[:, 0] = 3
        roles[ids == PIECES.index("."), 0] = 30
        for at in firsts:
            cue = next((one for one in firsts if sentence[one] == sentence[at] and ids[one] == SAID), None)
            if cue is not None and ids[at] != PIECES.index("."):
                role = "cue" if at == cue else "source" if at < cue else "content"
                roles[at, [ROLES.index(f"{place}-{role}") for place in "BIES"]] = 5, 6, 5, 4
        square = np.zeros((pieces, pieces), np.float32)
        square[:, 0] = -1
        return {
            "attribution": roles[None],
            "link_source": square[None],
            "link_content": square[None],
            "entity": np.zeros((1, pieces, len(NAMES)), np.float32),
            "re3d": np.zeros((1, pieces, 3, 3), np.float32),
            "pos": np.zeros((1, pieces, len(POS)), np.float32),
            "arc": np.random.default_rng(pieces).normal(size=(1, pieces, pieces)).astype(np.float32),
            "relation": np.zeros((1, pieces, len(RELATIONS)), np.float32),
        }


def toy() -> Reader:
    """A reader that needs no files."""
    return Reader(Toy(), CARD, VOCABULARY)
