"""Models of others read under the same types; tiny ones made here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.read.toy import VOCABULARY, toy

from stemma.lang import ENGLISH
from stemma.model.gloss import Window
from stemma.read.adapters import Classifier, Spacy
from stemma.read.sentences import sentences
from stemma.read.windows import windows

TEXT = "The mayor didn't say why the bridge fell, Mara Lind said."


def window(text: str) -> Window:
    (found,) = windows(text, sentences("a", text, ENGLISH), VOCABULARY)
    return found


def words(text: str, stretch: tuple[int, int] | None) -> str:
    assert stretch is not None
    return window(text).lift(stretch).of(text)


@dataclass(eq=False)
class Token:
    idx: int
    pos_: str
    dep_: str
    head: Token = field(init=False)


@dataclass
class Entity:
    start_char: int
    end_char: int
    label_: str


class Doc:
    """The text cut at blanks only, every token hanging on the last; one person, one date."""

    def __init__(self, text: str) -> None:
        starts = [at for at in range(len(text)) if at == 0 or text[at - 1] == " "]
        self.tokens = [Token(at, "X", "dep") for at in starts]
        for token in self.tokens:
            token.head = self.tokens[-1]
        at = text.index("Mara Lind")
        self.ents = [Entity(at, at + 9, "PERSON"), Entity(0, 3, "DATE")]

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)


def test_a_spacy_pipeline_gives_trees_and_names_in_our_words() -> None:
    gloss = Spacy(Doc, "tiny 1").gloss(window(TEXT))
    said = next(n for n, (a, b) in enumerate(window(TEXT).words) if window(TEXT).text[a:b] == "said")
    assert [(words(TEXT, one.words), one.label) for one in gloss.names] == [("Mara Lind", "PER")]
    assert gloss.heads[0] == said
    assert gloss.heads[said] == -1
    assert len(gloss.pos) == len(window(TEXT).words)


def test_a_word_that_the_pipeline_does_not_cut_hangs_on_nothing() -> None:
    gloss = Spacy(Doc, "tiny 1").gloss(window(TEXT))
    nt = next(n for n, (a, b) in enumerate(window(TEXT).words) if window(TEXT).text[a:b] == "n't")
    assert (gloss.pos[nt], gloss.heads[nt]) == ("", -1)


def test_who_says_what_can_stay_with_another_reader() -> None:
    text = "The mayor said Mara Lind fell."
    both = Spacy(Doc, "tiny 1", said_by=toy())
    assert both.version == "tiny 1 + toy"
    (said,) = both.gloss(window(text)).said
    assert words(text, said.source) == "The mayor"


def grouped(text: str) -> list[dict[str, Any]]:
    """A classifier that marks whole stretches."""
    marked = {"SRC": "Mara Lind", "CUE": "said", "WHAT": "The mayor didn't say why the bridge fell", "DAY": "why"}
    return [
        {"entity_group": label, "start": text.index(piece), "end": text.index(piece) + len(piece), "score": 0.9}
        for label, piece in marked.items()
    ]


def test_a_classifier_of_quotations_says_who_says_what() -> None:
    (said,) = Classifier(grouped, "q", {"SRC": "source", "CUE": "cue", "WHAT": "content"}).gloss(window(TEXT)).said
    assert words(TEXT, said.source) == "Mara Lind"
    assert words(TEXT, said.cue) == "said"
    assert [words(TEXT, one) for one in said.content] == ["The mayor didn't say why the bridge fell"]


def piecewise(text: str) -> list[dict[str, Any]]:
    """A classifier that marks piece by piece, a word in several pieces too."""
    at = text.index("Mara")
    return [
        {"entity": "B-PER", "start": at, "end": at + 2},
        {"entity": "I-PER", "start": at + 2, "end": at + 4},
        {"entity": "I-PER", "start": at + 5, "end": at + 9},
    ]


def test_a_classifier_of_names_leaves_the_rest_to_another() -> None:
    text = "The mayor said Mara Lind fell."
    gloss = Classifier(piecewise, "n", {"PER": "PER"}, rest_by=toy()).gloss(window(text))
    assert [(words(text, one.words), one.label) for one in gloss.names] == [("Mara Lind", "PER")]
    assert len(gloss.said) == 1
