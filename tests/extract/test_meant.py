"""A word that names a deed is one only where the language model does not take it for something else."""

from __future__ import annotations

from tests.extract.test_glossed import VOCABULARY

from stemma.extract.deeds.meant import meant
from stemma.lang import ENGLISH
from stemma.model import Article, Noted, Notes, Span
from stemma.model.gloss import Gloss
from stemma.read.sentences import sentences
from stemma.read.windows import windows

TEXT = "Minister Lynch answered on Monday.\n\nGunmen attacked the customs post in Goma."


def noted(*about: float, **odds: float) -> Noted:
    """An article of which a model said this of some words, and that of its paragraphs; of all other words nothing."""
    parts = sentences("a", TEXT, ENGLISH)
    cut = windows(TEXT, parts, VOCABULARY)
    glosses = [
        Gloss(
            window.key,
            meant=tuple(odds.get(window.text[start:end], 0.0) for start, end in window.words),
            about=paragraph,
        )
        for window, paragraph in zip(cut, about, strict=True)
    ]
    return Noted(Article("a", TEXT, "-"), parts, tuple(Notes(part.key) for part in parts), cut, tuple(glosses))


def at(word: str) -> Span:
    return Span("a", TEXT.index(word), TEXT.index(word) + len(word))


def test_a_name_is_no_deed_where_the_model_says_so() -> None:
    is_meant = meant(noted(0, 0, Lynch=-3.0, attacked=2.0))
    assert not is_meant(at("Lynch"))
    assert is_meant(at("attacked"))


def test_what_the_whole_article_is_about_counts() -> None:
    assert meant(noted(2.5, 2.5, Lynch=-3.0))(at("Lynch"))
    assert not meant(noted(-4, -4, attacked=2.0))(at("attacked"))


def test_paragraphs_count_by_their_words() -> None:
    # six words and eight, with the stops: 6 * 4 / 14 is too little for a name, 8 * 4 / 14 is enough
    assert not meant(noted(4.0, 0.0, Lynch=-3.0))(at("Lynch"))
    assert meant(noted(0.0, 4.0, Lynch=-3.0))(at("Lynch"))


def test_where_no_model_reads_every_word_may_be_meant() -> None:
    parts = sentences("a", TEXT, ENGLISH)
    silent = Noted(Article("a", TEXT, "-"), parts, tuple(Notes(part.key) for part in parts))
    assert meant(silent)(at("Lynch"))
