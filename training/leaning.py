"""How readily spans are opened: the best single row of tags is too cautious, and this puts it right.

A span whose borders are unsure spreads its chance over many rows, each of which loses against the one row without it.
A bonus on the tags that open a span, one for each kind, weighs against that. It is added to the tables of the chain:
the runtime needs to know nothing of it. It is found on every other document of the development parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from stemma.model.gloss import Gloss, Named
from stemma.read.card import Card
from stemma.read.glossing import _named, heard
from stemma.read.session import Floats, Model
from stemma.read.viterbi import Tagging
from training.examples import Example, by_document

STEPS = (0.8, 0.4, 0.2)  # how far each try goes, coarse to fine
KEPT = 0.6  # of the best leaning. All of it buys recall on PolNeAR with false sayings elsewhere: on five pages of
# another kind 66 sayings were read where 60 are (64 with this share), exact sources .916 instead of .933
Leaning = dict[str, float]
Scores = list[tuple[Example, dict[str, Floats]]]


def leant(tagging: Tagging, leaning: Mapping[str, float]) -> Tagging:
    """The tagging with a bonus on the tags that open a span of each kind."""
    bonus = np.array([leaning.get(tag[2:], 0.0) if tag[0] in "BS" else 0.0 for tag in tagging.tags], np.float32)
    return replace(tagging, transitions=tagging.transitions + bonus, start=tagging.start + bonus)


def scored(model: Model, examples: Sequence[Example]) -> Scores:
    """What the model gives for some windows, so that many leanings can be tried on it."""
    return [(example, model.run(example.code.inputs)) for example in examples]


def halves(examples: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """Every other document, and the rest."""
    documents = by_document(examples)
    one, other = ([e for _, group in documents[start::2] for e in group] for start in (0, 1))
    return one, other


def said_by(scores: Scores, card: Card, leaning: Leaning) -> list[tuple[Example, Gloss]]:
    """Who says what under a leaning."""
    assert card.attribution is not None
    tagging = leant(card.attribution, leaning)
    return [
        (example, Gloss(example.window.key, said=heard(out, example.code, tagging, card.margins)))
        for example, out in scores
    ]


def named_by(scores: Scores, card: Card, leaning: Leaning) -> list[tuple[Example, Gloss]]:
    """Names under a leaning."""
    tagging = leant(card.entity, leaning)
    found = []
    for example, out in scores:
        names: tuple[Named, ...] = _named(out["entity"][0][example.code.first], tagging, example.code.read)
        found.append((example, Gloss(example.window.key, names=names)))
    return found


def climbed(kinds: Sequence[str], worth: Callable[[Leaning], float]) -> Leaning:
    """The leaning that is worth most, each kind moved in turn for as long as it pays."""
    best = dict.fromkeys(kinds, 0.0)
    most = worth(best)
    for step in STEPS:
        for kind in kinds:
            for way in (step, -step):
                while (value := worth(tried := best | {kind: round(best[kind] + way, 2)})) > most:
                    best, most = tried, value
    return best


def taken(leaning: Leaning) -> Leaning:
    """The share of a leaning that is kept."""
    return {kind: round(KEPT * bonus, 2) for kind, bonus in leaning.items()}
