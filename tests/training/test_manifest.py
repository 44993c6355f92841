from __future__ import annotations

import re
from pathlib import Path

import pytest
from training.manifest import CORPORA, Corpus, checked


def test_every_corpus_tells_its_hash_and_licence() -> None:
    for corpus in CORPORA.values():
        assert re.fullmatch(r"[0-9a-f]{64}", corpus.sha256)
        assert corpus.licence and corpus.teaches


def test_other_bytes_than_expected_stop_the_training(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text("changed", encoding="utf-8")
    with pytest.raises(SystemExit, match="SHA-256 is"):
        checked(tmp_path, Corpus("c", "c.txt", "0" * 64, "CC0", "nothing"))


def test_tests_of_others_are_never_trained_on() -> None:
    for corpus in CORPORA.values():
        assert not re.search(r"muc|timebank|aquaint", corpus.path, re.IGNORECASE)
