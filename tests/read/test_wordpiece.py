"""Every piece cuts out what it says, whatever stands in the text, and the pieces are BERT's own."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from stemma.read.wordpiece import LONGEST, WordPieces

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.,;:!?\"'()-–“”’$дамскурп"
VOCABULARY = (
    "[PAD]", "[UNK]", *LETTERS, *(f"##{letter}" for letter in LETTERS),
    "said", "bridge", "dam", "##ascus", "##ed", "flood", "巴", "尔", "ت", "د",
)  # fmt: skip
CUTTER = WordPieces(VOCABULARY)
ODD = st.sampled_from(
    "\x00\x07\x0b\x85\u00ad\u200b\u200f\ufeff\ufffd\ud800\udfff\u0301\u0338éÉİßΣ巴尔ت\u3000\u00a0\t\n-"
)
TEXTS = st.text(alphabet=st.one_of(ODD, st.sampled_from(LETTERS + " ABCD"), st.characters()), max_size=60)


def plain(text: str) -> str:
    """A text as BERT sees it: small, without accents, controls and blanks."""
    bare = unicodedata.normalize("NFD", text)
    kept = (
        c for c in bare if unicodedata.category(c) != "Mn" and unicodedata.category(c)[0] != "C" and c != "\ufffd"
    )
    return "".join(c.lower() for c in kept if not c.isspace())


@given(TEXTS)
def test_every_piece_cuts_out_what_it_says(text: str) -> None:
    end = 0
    for piece in CUTTER.pieces(text):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end
        if piece.id != CUTTER.unknown:
            assert plain(text[piece.start : piece.end]) == VOCABULARY[piece.id].removeprefix("##")


@given(TEXTS)
def test_no_word_is_lost(text: str) -> None:
    cut = "".join(plain(text[piece.start : piece.end]) for piece in CUTTER.pieces(text))
    assert cut == plain(text)


def library() -> Tokenizer:
    ids = {piece: number for number, piece in enumerate(VOCABULARY)}
    made = Tokenizer(WordPiece(ids, unk_token="[UNK]", max_input_chars_per_word=LONGEST))
    made.normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return made


LIBRARY = library()
ENCODABLE = st.text(
    alphabet=st.one_of(
        st.sampled_from(LETTERS + " ABCD\x07\u00ad\u200béÉİßΣ巴尔ت\u3000\t\n"), st.characters(max_codepoint=0x2FF)
    ),
    max_size=60,
)


@given(ENCODABLE)
def test_the_pieces_are_those_of_the_library(text: str) -> None:
    coded = LIBRARY.encode(text, add_special_tokens=False)
    assert [piece.id for piece in CUTTER.pieces(text)] == coded.ids


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Flooded.", ["flood", "##ed", "."]),
        ("Damascus said", ["dam", "##ascus", "said"]),
        ("sa\u0301id", ["said"]),
        ("br\u00adidge", ["bridge"]),
        ("巴尔said", ["巴", "尔", "said"]),
        ("\x07 \ud800", []),
        ("x" * (LONGEST + 1), ["[UNK]"]),
    ],
)
def test_known_cases(text: str, pieces: list[str]) -> None:
    assert [VOCABULARY[piece.id] for piece in CUTTER.pieces(text)] == pieces


def test_a_text_of_100_000_words_is_read_to_its_end() -> None:
    text = "The bridge fe\u0301ll, said 巴. " * 20_000
    *_, last = CUTTER.pieces(text)
    assert (last.start, last.end) == (len(text) - 2, len(text) - 1)


def test_one_word_without_end_is_one_unknown_piece() -> None:
    (piece,) = CUTTER.pieces("a" * 300_000)
    assert (piece.id, piece.start, piece.end) == (CUTTER.unknown, 0, 300_000)
