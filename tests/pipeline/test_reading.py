"""Which model reads is said in one place; without one, nothing is glossed and rules read alone."""

from __future__ import annotations

from tests.read.toy import toy

from stemma.lang import ENGLISH
from stemma.model import Article, Noted
from stemma.pipeline import noted, studied
from stemma.pipeline.reading import gloss_by, gloss_version, glossed, read_through, version_by
from stemma.read.reader import Glosser, read_by, reader, rules_alone
from stemma.read.sentences import sentences

TEXT = "The mayor said the bridge fell.\n\nThe harbour fell."


def article() -> Article:
    return Article("a", TEXT, "-")


def plain() -> Noted:
    return Noted(article(), sentences("a", TEXT, ENGLISH), ())


def test_a_model_glosses_every_window() -> None:
    read = read_through(plain(), toy)
    assert len(read.windows) == len(read.glosses) == 2
    assert [window.key for window in read.windows] == [gloss.key for gloss in read.glosses]


def test_what_was_read_is_not_read_again() -> None:
    read = read_through(plain(), toy)

    def never() -> Glosser | None:
        raise AssertionError("asked to read once more")

    class Worn:
        version = "worn"
        windows = gloss = staticmethod(never)

    assert read_through(read, lambda: Worn()) is read


def test_rules_alone_gloss_nothing() -> None:
    assert read_through(plain(), rules_alone).glosses == ()
    assert list(glossed(read_through(plain(), toy).windows[0], rules_alone)) == []


def test_a_window_read_by_itself_is_read_as_in_its_article() -> None:
    read = read_through(plain(), toy)
    step = gloss_by(toy)
    assert tuple(gloss for window in read.windows for gloss in step.stage(window)) == read.glosses


def test_an_article_is_studied_with_the_model_that_is_given() -> None:
    (notes,) = noted(article(), rules_alone)
    (study,) = studied(notes, toy)
    (said,) = study.attributions
    assert [span.of(TEXT) for span in (*said.source, *said.cue, *said.content)] == [
        "The mayor",
        "said",
        "the bridge fell",
    ]


def test_what_reads_is_said_in_words() -> None:
    assert read_by(toy) == "the language model toy, and rules for quotation marks"
    assert read_by(rules_alone) == "rules alone: the language model was left out"


def test_another_model_is_another_version() -> None:
    assert gloss_version("gloss 1", toy()) == "gloss 1 toy"


def test_what_another_model_read_has_another_name() -> None:
    by_toy, by_rules = version_by("{} 1".format, toy), version_by("{} 1".format, rules_alone)
    assert by_toy("study") == "study 1 by toy"
    assert by_rules("dossier") == "dossier 1 by rules alone"
    assert by_toy("clean") == "clean 1"
    assert version_by("{} 1".format, reader)("study") == "study 1"
