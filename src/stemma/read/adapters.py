"""Other people's models in place of ours: a spaCy pipeline, a Hugging Face token classifier, under the same types.

Nothing of either is imported here; what is handed in is called. A spaCy pipeline for trees and names, and our own
model for who says what:

    @cache
    def mine() -> Glosser:
        return Spacy(spacy.load("en_core_web_trf"), "en_core_web_trf 3.8", said_by=reader())

A token classifier for names, or for source, cue and content:

    def mine() -> Glosser:
        return Classifier(pipeline("token-classification", "me/quotes"), "me/quotes 2", {"SRC": "source", ...})

Such a function, asked once in every process, goes where `reader` goes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from stemma.model.gloss import Gloss, Named, Said, Stretch, Window
from stemma.model.text import Sentence
from stemma.read.links import Margins, Ties, linked
from stemma.read.reader import Glosser, vocabulary
from stemma.read.viterbi import spelled
from stemma.read.windows import windows

ROLES = frozenset({"source", "cue", "content"})
ONTONOTES = {
    "PERSON": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC",
    "NORP": "MISC", "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "PRODUCT": "MISC", "MISC": "MISC",
}  # fmt: skip
"""The labels of OntoNotes, which most spaCy pipelines use, as ours; dates and figures are no names."""


class Token(Protocol):
    """A word as spaCy gives it."""

    idx: int
    pos_: str
    dep_: str

    @property
    def head(self) -> Token:
        """The token that it hangs on; itself at the root."""


class Entity(Protocol):
    """A name as spaCy gives it."""

    start_char: int
    end_char: int
    label_: str


class Doc(Protocol):
    """A text as spaCy gives it."""

    ents: Sequence[Entity]

    def __iter__(self) -> Iterator[Token]:
        """Its tokens in order."""


class Spacy:
    """Trees, parts of speech and names by a spaCy pipeline; who says what by another reader, or by rules alone."""

    def __init__(
        self,
        nlp: Callable[[str], Any],
        version: str,
        labels: Mapping[str, str] = ONTONOTES,
        said_by: Glosser | None = None,
    ) -> None:
        self._nlp = nlp
        self._labels = labels
        self._said_by = said_by
        self.version = f"{version} + {said_by.version}" if said_by else version

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        """Paragraph by paragraph."""
        return self._said_by.windows(text, sentences) if self._said_by else _windows(text, sentences)

    def gloss(self, window: Window) -> Gloss:
        """What the pipeline sees in a window, word by word of ours."""
        doc: Doc = self._nlp(window.text)
        tokens: dict[int, Token] = {}
        for token in doc:
            tokens.setdefault(_word_at(window, token.idx), token)
        words = range(len(window.words))
        return Gloss(
            window.key,
            pos=tuple(tokens[word].pos_ if word in tokens else "" for word in words),
            heads=tuple(_head(window, tokens[word], word) if word in tokens else -1 for word in words),
            relations=tuple(tokens[word].dep_.lower() if word in tokens else "" for word in words),
            names=tuple(
                Named(_stretch(window, one.start_char, one.end_char), self._labels[one.label_])
                for one in doc.ents
                if one.label_ in self._labels
            ),
            said=self._said_by.gloss(window).said if self._said_by else None,
        )


class Classifier:
    """Names, or who says what, by a token classifier of Hugging Face; all else by another reader, where one is given.

    `labels` says which of its labels is PER, ORG, LOC, MISC, source, cue or content; others are left out. Its cues
    take the nearest content and the nearest source, since a classifier does not tell which belong together.
    """

    def __init__(
        self,
        classify: Callable[[str], Iterable[Mapping[str, Any]]],
        version: str,
        labels: Mapping[str, str],
        rest_by: Glosser | None = None,
    ) -> None:
        self._classify = classify
        self._labels = labels
        self._rest_by = rest_by
        self.version = f"{version} + {rest_by.version}" if rest_by else version

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        """Paragraph by paragraph."""
        return self._rest_by.windows(text, sentences) if self._rest_by else _windows(text, sentences)

    def gloss(self, window: Window) -> Gloss:
        """What the classifier sees in a window."""
        found = [(self._labels[label], stretch) for label, stretch in self._marked(window) if label in self._labels]
        gloss = self._rest_by.gloss(window) if self._rest_by else Gloss(window.key)
        if set(self._labels.values()) & ROLES:
            gloss = replace(gloss, said=_nearest(found, window))
        if set(self._labels.values()) - ROLES:
            gloss = replace(
                gloss, names=tuple(Named(stretch, label) for label, stretch in found if label not in ROLES)
            )
        return gloss

    def _marked(self, window: Window) -> list[tuple[str, Stretch]]:
        """Its labelled stretches in our words, whether it marks whole stretches or token by token."""
        marked = list(self._classify(window.text))
        whole = [one for one in marked if "entity_group" in one]
        if whole:
            return [(one["entity_group"], _stretch(window, one["start"], one["end"])) for one in whole]
        tags = ["O"] * len(window.words)
        for one in marked:
            word = _word_at(window, one["start"])
            if tags[word] == "O":
                tags[word] = one["entity"]
        return spelled(tags)


def _windows(text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
    return windows(text, sentences, vocabulary())


def _word_at(window: Window, offset: int) -> int:
    """The word that a character of the window stands in, or the one before it."""
    return max(0, bisect_right(window.words, offset, key=lambda place: place[0]) - 1)


def _stretch(window: Window, start: int, end: int) -> Stretch:
    """The words that a stretch of characters touches."""
    return _word_at(window, start), _word_at(window, max(start, end - 1)) + 1


def _head(window: Window, token: Token, word: int) -> int:
    """The word that a word hangs on; tokens that are one word with it are passed over."""
    while token.head.idx != token.idx:
        token = token.head
        head = _word_at(window, token.idx)
        if head != word:
            return head
    return -1


def _nearest(fragments: Sequence[tuple[str, Stretch]], window: Window) -> tuple[Said, ...]:
    """Fragments put together by nearness; what stands in another sentence is far away."""
    at = np.arange(len(window.words))
    sentence = np.array(window.sentences)
    far = len(at) * (sentence[:, None] != sentence[None, :])
    near = -(np.abs(at[:, None] - at[None, :]) + far).astype(np.float32)
    nobody = np.full(len(at), -2.0 * len(at), np.float32)
    sure = [(role, stretch, 1.0) for role, stretch in sorted(fragments, key=lambda one: one[1])]
    return linked(sure, Ties(near, nobody, near), Margins())
