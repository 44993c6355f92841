"""The language model of this installation: loaded when first asked, once a process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Protocol

from stemma.model.gloss import Gloss, Window
from stemma.model.text import Sentence
from stemma.read.card import Card, card
from stemma.read.glossing import coded, gloss
from stemma.read.session import Model, Onnx
from stemma.read.windows import windows
from stemma.read.wordpiece import WordPieces

RULES = "rules alone"
READER, CARD, VOCABULARY = "reader.onnx", "reader.json", "vocab.txt"


class Glosser(Protocol):
    """Anything that reads windows as our model does: see `stemma.read.adapters`."""

    version: str

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        """An article as it is read, a window at a time."""

    def gloss(self, window: Window) -> Gloss:
        """What is seen in a window."""


class Reader:
    """A model with its card and its vocabulary: windows in, glosses out, each window by itself.

    Nothing of one window reaches another, so the same window has the same gloss in any company.
    """

    def __init__(self, model: Model, card: Card, vocabulary: WordPieces) -> None:
        self._model = model
        self._card = card
        self._vocabulary = vocabulary
        self.version = card.version
        """Which model this is: what it said is kept under this name."""

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        """An article as this model reads it."""
        return windows(text, sentences, self._vocabulary)

    def gloss(self, window: Window) -> Gloss:
        """What the model sees in a window."""
        code = coded(window, self._vocabulary)
        if not code.read:
            return Gloss(window.key, names=(), said=())
        return gloss(window, code, self._model.run(code.inputs), self._card)


def folder() -> Path:
    """Where the files of the model lie, if they are installed."""
    return Path(str(files("stemma") / "data"))


def installed() -> bool:
    """Whether the model is there; where it is not, rules alone read."""
    return all((folder() / name).is_file() for name in (READER, CARD, VOCABULARY))


@cache
def vocabulary() -> WordPieces:
    """The word pieces of the installed models."""
    return WordPieces.load(folder() / VOCABULARY)


@cache
def reader() -> Glosser | None:
    """The installed model, None where its files were left out: then rules read alone."""
    if not installed():
        return None
    return Reader(Onnx(folder() / READER), card(folder() / CARD), vocabulary())


def rules_alone() -> Glosser | None:
    """No model, for those who want none: to be given where `reader` is."""
    return None


def read_by(model: Callable[[], Glosser | None] = reader) -> str:
    """In words for people, what reads who says what: a model with its version, or rules alone and why."""
    found = model()
    if found is not None:
        return f"the language model {found.version}, and rules for quotation marks"
    if model is reader:
        return f"{RULES}: the files of the language model are not installed"
    return f"{RULES}: the language model was left out"
