"""Fragments of source, cue and content put together: who says what, by which cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stemma.model.gloss import Said, Stretch
from stemma.read.viterbi import Floats, softmax

Fragment = tuple[str, Stretch, float]
"""A role (source, cue, content), its words, and how sure the model is of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """How well words go together, word by word of a window.

    `source[cue, word]` and `nobody[cue]` stand for the cue's first word; `content[word, cue]` likewise.
    """

    source: Floats
    nobody: Floats
    content: Floats


@dataclass(frozen=True, slots=True)
class Margins:
    """How the scores are leant before they are read; tuned when the model was trained.

    `span` is added to every tag but O, `none` to the score of a cue that nobody is named for.
    """

    span: float = 0.0
    none: float = 0.0


def linked(fragments: Sequence[Fragment], ties: Ties, margins: Margins) -> tuple[Said, ...]:
    """One saying for each cue that has content, in the order of the cues.

    Each content goes to the cue that most of its words point to, each cue takes the source that suits it best.
    """
    sources, cues, contents = (
        {stretch: sure for role, stretch, sure in fragments if role == wanted}
        for wanted in ("source", "cue", "content")
    )
    if not cues:
        return ()
    firsts = [first for first, _ in cues]
    owned: dict[Stretch, list[Stretch]] = {cue: [] for cue in cues}
    for first, last in contents:
        chances = softmax(ties.content[first:last][:, firsts]).mean(axis=0)
        owned[list(cues)[int(chances.argmax())]].append((first, last))
    return tuple(
        Said(_source(cue, list(sources), ties, margins), cue, tuple(owned[cue]), sure)
        for cue, sure in cues.items()
        if owned[cue]
    )


def _source(cue: Stretch, sources: Sequence[Stretch], ties: Ties, margins: Margins) -> Stretch | None:
    """The source of a cue, None where that nobody is named is likelier."""
    if not sources:
        return None
    scores = ties.source[cue[0], [first for first, _ in sources]]
    best = int(scores.argmax())
    return sources[best] if scores[best] >= ties.nobody[cue[0]] + margins.none else None
