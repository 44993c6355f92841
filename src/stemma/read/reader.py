"""The language model of this installation: loaded when first asked, once a process."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from stemma.model.gloss import Gloss, Window
from stemma.model.text import Sentence
from stemma.read.card import Card, card
from stemma.read.glossing import coded, gloss
from stemma.read.session import Model, Onnx
from stemma.read.windows import windows
from stemma.read.wordpiece import WordPieces

READER, CARD, VOCABULARY = "reader.onnx", "reader.json", "vocab.txt"


class Reader:
    """A model with its card and its vocabulary: windows in, glosses out, each window by itself.

    Nothing of one window reaches another, so the same window has the same gloss in any company.
    """

    def __init__(self, model: Model, card: Card, vocabulary: WordPieces) -> None:
        self._model = model
        self._card = card
        self._vocabulary = vocabulary

    @classmethod
    def load(cls, folder: Path) -> Reader:
        """The model that lies in a folder."""
        return cls(Onnx(folder / READER), card(folder / CARD), WordPieces.load(folder / VOCABULARY))

    @property
    def version(self) -> str:
        """Which model this is: what it said is kept under this name."""
        return self._card.version

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        """An article as this model reads it."""
        return windows(text, sentences, self._vocabulary)

    def gloss(self, window: Window) -> Gloss:
        """What the model sees in a window."""
        code = coded(window, self._vocabulary)
        if not code.read:
            return Gloss(window.key)
        return gloss(window, code, self._model.run(code.inputs), self._card)


def folder() -> Path:
    """Where the files of the model lie, if they are installed."""
    return Path(str(files("stemma") / "data"))


def installed() -> bool:
    """Whether the model is there; where it is not, rules alone read."""
    return all((folder() / name).is_file() for name in (READER, CARD, VOCABULARY))


@cache
def reader() -> Reader | None:
    """The installed model, None where its files were left out."""
    return Reader.load(folder()) if installed() else None


def reading_by(model: bool = True) -> str:
    """In words for people, what reads who says what: the model with its version, or rules alone and why."""
    if not model:
        return "rules alone: the language model was switched off"
    if not installed():
        return "rules alone: the files of the language model are not installed"
    return f"the language model {card(folder() / CARD).version}, with rules for quotation marks"
