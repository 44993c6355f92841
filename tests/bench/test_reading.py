"""Trees are counted on the treebank's own words."""

from __future__ import annotations

import gzip
from pathlib import Path

from bench.reading import Trees, treebank, trees, window_of

from stemma.model.gloss import Gloss, Window
from stemma.model.text import Sentence

BANK = """\
# text = Dams don't hold
1\tDams\tdam\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\thold\thold\tVERB\tVB\t_\t0\troot\t_\t_
4.1\twater\twater\tNOUN\tNN\t_\t_\t_\t_\t_

"""


class Almost:
    """Reads all but one head right, and of the others one relation wrong."""

    version = "almost"

    def windows(self, text: str, sentences: tuple[Sentence, ...]) -> tuple[Window, ...]:
        raise NotImplementedError

    def gloss(self, window: Window) -> Gloss:
        return Gloss(window.key, ("NOUN", "AUX", "PART", "VERB"), (3, 0, 3, -1), ("nsubj", "aux", "obj", "root"))


def bank(folder: Path) -> Path:
    path = folder / "bank.conllu.gz"
    path.write_bytes(gzip.compress(BANK.encode()))
    return path


def test_words_are_those_of_the_tree(tmp_path: Path) -> None:
    (rows,) = treebank(bank(tmp_path))
    window = window_of(rows)
    assert [window.text[start:end] for start, end in window.words] == ["Dams", "do", "n't", "hold"]


def test_a_relation_counts_only_with_its_head(tmp_path: Path) -> None:
    assert trees(Almost(), bank(tmp_path), None) == Trees(words=4, heads=3, relations=2, pos=4)
