from __future__ import annotations

import pytest
from training.examples import of_text, of_words
from training.reading import _blocks, _hung, _spanned

from stemma.read.wordpiece import WordPieces

SPECIAL = ("[PAD]", *(f"[unused{n}]" for n in range(99)), "[UNK]", "[CLS]", "[SEP]", "[MASK]")


@pytest.fixture(scope="module")
def letters() -> WordPieces:
    """A vocabulary that knows letters and marks: a word has as many pieces as letters."""
    alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"
    return WordPieces((*SPECIAL, *alphabet, *(f"##{c}" for c in alphabet), *".,'’-“”\""))


def test_a_paragraph_is_a_window_of_its_own(letters: WordPieces) -> None:
    made = of_text("a", "Roads are shut.\n\nThe mayor said so. Nobody left.", letters)
    assert [example.window.text for example in made] == ["Roads are shut.", "The mayor said so. Nobody left."]
    assert made[1].window.sentences == (0, 0, 0, 0, 0, 1, 1, 1)


def test_characters_are_lifted_to_words_that_share_one(letters: WordPieces) -> None:
    text = "Rain fell.\n\nThe mayor’s office said so."
    example = of_text("a", text, letters)[1]
    at = text.index("mayor")
    assert example.covered(at, at + len("mayor")) == (1, 2)
    assert example.covered(at + 2, at + len("mayor’s office")) == (1, 4)
    assert example.covered(0, 4) is None


def test_words_the_model_cannot_see_have_no_labels(letters: WordPieces) -> None:
    made = of_words("a", [["He", "\u200b", "left", "."]], letters)
    assert [(example.code.read, numbers) for example, numbers in made] == [((0, 2, 3), [0, 2, 3])]


def test_a_run_of_sentences_keeps_heads_apart(letters: WordPieces) -> None:
    run = [
        [("She", "PRON", 2, "nsubj"), ("left", "VERB", 0, "root")],
        [("He", "PRON", 2, "nsubj"), ("stayed", "VERB", 0, "root")],
    ]
    (example,) = _hung(run, "a", ["PRON", "VERB"], ["nsubj", "root"], letters)
    assert example.head == [1, -1, 3, -1]
    assert example.window.sentences == (0, 0, 1, 1)


def test_a_head_in_another_window_is_unknown(letters: WordPieces) -> None:
    long = "x" * 99
    run = [[(long, "X", 3, "a"), (long, "X", 1, "a"), (long, "X", 0, "root")]]
    heads = [example.head for example in _hung(run, "a", ["X"], ["a", "root"], letters)]
    assert heads == [[-2], [-2], [-1]]


def test_columns_spell_names_in_both_dialects() -> None:
    old = [("Al", "I-PER"), ("Asadi", "I-PER"), ("left", "O"), ("Homs", "I-LOC")]
    new = [("Homs", "B-LOC"), ("Hama", "B-LOC"), ("city", "I-LOC")]
    assert _spanned(old) == ("Al Asadi left Homs ", [("PER", 0, 8), ("LOC", 14, 18)])
    assert _spanned(new)[1] == [("LOC", 0, 4), ("LOC", 5, 14)]


def test_blank_lines_part_sentences_even_at_the_end() -> None:
    assert list(_blocks(["He O\n", "\n", "\n", "left O\n"])) == [[("He", "O")], [("left", "O")]]
