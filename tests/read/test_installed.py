"""The shipped model is the one that its card describes, and says the same in any company."""

from __future__ import annotations

import hashlib

import pytest

from stemma.lang import ENGLISH
from stemma.model.gloss import Gloss, Window
from stemma.read.card import card
from stemma.read.reader import CARD, Reader, folder, installed, reader
from stemma.read.sentences import sentences

pytestmark = pytest.mark.skipif(not installed(), reason="the files of the language model were left out")

TEXT = (
    "Interior Minister Jonas Falk said on Monday that the bridge near Orrdale was safe, according to Tidenews. "
    "Farmers in the valley do not believe him.\n\n“Nobody warned us,” said Mara Lind, a baker.\n\nThe dam held."
)


def model() -> Reader:
    found = reader()
    assert isinstance(found, Reader)
    return found


def cut(text: str) -> tuple[Window, ...]:
    return model().windows(text, sentences("a", text, ENGLISH))


def test_the_files_are_those_that_the_card_names() -> None:
    for name, sha256 in card(folder() / CARD).sha256.items():
        assert hashlib.sha256((folder() / name).read_bytes()).hexdigest() == sha256, name


def test_every_word_is_glossed() -> None:
    for window in cut(TEXT):
        gloss = model().gloss(window)
        assert len(gloss.pos) == len(gloss.heads) == len(gloss.relations) == len(window.words)


def test_order_and_company_change_nothing() -> None:
    found = cut(TEXT)
    alone: list[Gloss] = [model().gloss(window) for window in found]
    assert [model().gloss(window) for window in found[::-1]][::-1] == alone
    assert model().gloss(cut(TEXT.split("\n\n")[-1])[0]).pos == alone[-1].pos


def test_what_no_model_was_trained_on_is_read_to_its_end() -> None:
    for text in (
        "\x07\ud800 \udfff",
        "巴尔 دمشق Дамаск",
        "a" * 5000,
        "“" * 500,
        "THE BRIDGE FELL " * 300,
        "\u0301 " * 400,
    ):
        for window in cut(text):
            assert len(model().gloss(window).heads) in (0, len(window.words))
