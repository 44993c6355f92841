"""A window in numbers, and the model's scores as what they say of each word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from stemma.model.gloss import Gloss, Named, Said, Stretch, Window
from stemma.read.card import Card
from stemma.read.links import Margins, Ties, linked
from stemma.read.session import Floats, Whole
from stemma.read.tree import heads
from stemma.read.viterbi import Tagging, spelled
from stemma.read.windows import MOST
from stemma.read.wordpiece import WordPieces
from stemma.read.words import shapes

CLS, SEP = 101, 102  # the pieces that open and close every window
NO_WORD = -1
IOB = "OBI"
WORD, SENTENCE, WHOLE = 0, 1, 2  # columns of `meant`: what a word adds as itself, to its sentence, to its article
EXACT = 2  # digits behind the point that are kept of it


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """A window as the model takes it. `first` holds the first piece of each word; `read` the words that have any."""

    inputs: dict[str, Whole]
    first: Whole
    read: tuple[int, ...]


def coded(window: Window, vocabulary: WordPieces) -> Coded:
    """The window in pieces, with the shape and the sentence of each."""
    texts = [window.text[start:end] for start, end in window.words]
    ids, shape, sentence, first, read = [CLS], [0], [NO_WORD], list[int](), list[int]()
    for number, (text, kind) in enumerate(zip(texts, shapes(texts), strict=True)):
        pieces = [piece.id for piece in vocabulary.pieces(text)][:MOST]
        if pieces:
            first.append(len(ids))
            read.append(number)
            ids += pieces
            shape += [kind] * len(pieces)
            sentence += [window.sentences[number], *[NO_WORD] * (len(pieces) - 1)]
    rows = {"input_ids": [*ids, SEP], "shape": [*shape, 0], "sentence": [*sentence, NO_WORD]}
    inputs = {name: np.array([row], np.int64) for name, row in rows.items()}
    inputs["attention_mask"] = np.ones_like(inputs["input_ids"])
    return Coded(inputs, np.array(first, np.int64), tuple(read))


def gloss(window: Window, code: Coded, scores: dict[str, Floats], card: Card) -> Gloss:
    """What the scores of a window say."""
    of = {name: scores[name][0][code.first] for name in ("entity", "re3d", "pos", "relation")}
    meant = scores["meant"][0][code.first] if "meant" in scores else None
    return Gloss(
        window.key,
        pos=_labels(of["pos"], card.pos, code, len(window.words)),
        heads=_heads(scores["arc"][0], window, code),
        relations=_labels(of["relation"], card.relations, code, len(window.words)),
        names=_named(of["entity"], card.entity, code.read),
        mentions=_mentions(of["re3d"], card.mentions, code.read),
        said=None if card.attribution is None else heard(scores, code, card.attribution, card.margins),
        meant=() if meant is None else _meant(meant, window, code),
        about=0.0 if meant is None else round(float(meant[:, WHOLE].mean()), EXACT),
    )


def _meant(scores: Floats, window: Window, code: Coded) -> tuple[float, ...]:
    """What speaks for each word, and the sentence that it stands in, as a deed; nothing for one that is not seen."""
    found = [0.0] * len(window.words)
    numbers = np.array([window.sentences[word] for word in code.read])
    for number in np.unique(numbers):
        rows = np.flatnonzero(numbers == number)
        beside = float(scores[rows, SENTENCE].mean())
        for row in rows:
            found[code.read[row]] = round(float(scores[row, WORD]) + beside, EXACT)
    return tuple(found)


def heard(scores: dict[str, Floats], code: Coded, tagging: Tagging, margins: Margins) -> tuple[Said, ...]:
    """Who says what, by the scores of a window."""
    lean = np.array([0.0 if tag == "O" else margins.span for tag in tagging.tags], np.float32)
    fragments = tagging.stretches(scores["attribution"][0][code.first] + lean)
    return tuple(_of_window(said, code.read) for said in linked(fragments, _ties(scores, code.first), margins))


def _ties(scores: dict[str, Floats], first: Whole) -> Ties:
    """The link scores from word to word."""
    source, content = scores["link_source"][0], scores["link_content"][0]
    return Ties(source[np.ix_(first, first)], source[first, 0], content[np.ix_(first, first)])


def _labels(scores: Floats, labels: Sequence[str], code: Coded, words: int) -> tuple[str, ...]:
    """The best label of each word; none for a word that the model cannot see."""
    found = [""] * words
    for word, label in zip(code.read, scores.argmax(axis=-1), strict=True):
        found[word] = labels[int(label)]
    return tuple(found)


def _heads(arcs: Floats, window: Window, code: Coded) -> tuple[int, ...]:
    """The head of each word, sentence by sentence; a word that the model cannot see hangs on nothing."""
    found = [-1] * len(window.words)
    places = list(zip(code.read, code.first.tolist(), strict=True))
    for _, group in groupby(places, key=lambda place: window.sentences[place[0]]):
        members = list(group)
        rows = [piece for _, piece in members]
        best = heads(arcs[np.ix_(rows, [0, *rows])].astype(np.float64))
        for (word, _), head in zip(members, best, strict=True):
            found[word] = members[head - 1][0] if head else -1
    return tuple(found)


def _named(scores: Floats, tagging: Tagging, read: Sequence[int]) -> tuple[Named, ...]:
    return tuple(Named(_lifted(stretch, read), label, sure) for label, stretch, sure in tagging.stretches(scores))


def _mentions(scores: Floats, kinds: Sequence[str], read: Sequence[int]) -> tuple[Named, ...]:
    """The mentions of all kinds in reading order, the longer before the shorter."""
    best = scores.argmax(axis=-1)
    found = [
        Named(_lifted(stretch, read), kind)
        for number, kind in enumerate(kinds)
        for _, stretch in spelled([IOB[tag] for tag in best[:, number]])
    ]
    return tuple(sorted(found, key=lambda one: (one.words[0], -one.words[1], one.label)))


def _lifted(stretch: Stretch, read: Sequence[int]) -> Stretch:
    """A stretch of the words that the model saw, in words of the window."""
    return read[stretch[0]], read[stretch[1] - 1] + 1


def _of_window(said: Said, read: Sequence[int]) -> Said:
    return Said(
        _lifted(said.source, read) if said.source else None,
        _lifted(said.cue, read),
        tuple(_lifted(one, read) for one in said.content),
        said.sure,
    )
