"""`python -m bench.reading`: trees of the language model on treebanks, its speed, memory and start, beside spaCy's.

The trees stand on the treebanks' own words; attributions and names are scored by `python -m bench --only`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from time import process_time

from bench.journey import CHILD
from bench.score import lines_of
from stemma.lang import ENGLISH
from stemma.model.gloss import Window
from stemma.model.text import Span
from stemma.read.reader import Glosser, read_by, reader
from stemma.read.sentences import sentences

TREEBANKS = ("ewt-dev", "gum-dev")
NEWS = "corpora/attributions/polnear-dev"
WORDS = 20_000  # of news, for the speed
ROUNDS = 3  # of which the middle one counts: other work on the machine disturbs single runs
ROWS, WIDTH, DEPTH = 2000, 96, 4  # of spaCy's small English pipeline: rows of its tables, width and depth of its CNN
Row = list[str]

START = "from stemma.read.reader import reader\nmodel = reader()\n"
READ = """
from stemma.lang import ENGLISH
from stemma.read.sentences import sentences
def read(text):
    return [model.gloss(window) for window in model.windows(text, sentences("a", text, ENGLISH))]
"""
FIRST = READ + 'read("The mayor said the bridge was safe.")'
ALL = READ + "for line in open(sys.argv[1], encoding='utf-8'): read(line.replace('\\\\n', '\\n'))"


@dataclass(frozen=True, slots=True)
class Trees:
    """How many words have the right head, and the right head with the right relation."""

    words: int = 0
    heads: int = 0
    relations: int = 0
    pos: int = 0


def treebank(path: Path) -> Iterator[list[Row]]:
    """The sentences of a CoNLL-U file; words that stand only in the enhanced graph are left out."""
    rows: list[Row] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif not line.strip() and rows:
                yield rows
                rows = []


def window_of(rows: list[Row]) -> Window:
    """A sentence with the treebank's words."""
    places, at = [], 0
    for row in rows:
        places.append((at, at + len(row[1])))
        at += len(row[1]) + 1
    text = " ".join(row[1] for row in rows)
    return Window(Span("bench", 0, len(text)), text, tuple(places), (0,) * len(rows))


def trees(model: Glosser, path: Path, most: int | None) -> Trees:
    """The model's trees against the treebank's; punctuation counts, subtypes of relations too."""
    words = heads = relations = pos = 0
    for rows in islice(treebank(path), most):
        gloss = model.gloss(window_of(rows))
        for number, row in enumerate(rows):
            if not gloss.pos:
                break
            right = gloss.heads[number] == int(row[6]) - 1
            heads, relations = heads + right, relations + (right and gloss.relations[number] == row[7])
            pos += gloss.pos[number] == row[3]
        words += len(rows)
    return Trees(words, heads, relations, pos)


def news(shared: Path) -> list[str]:
    """Articles of so many words."""
    texts, words = [], 0
    for row in lines_of(shared / NEWS, "in"):
        if words < WORDS:
            texts.append(row["text"])
            words += len(row["text"].split())
    return texts


def ours(model: Glosser, texts: list[str]) -> float:
    """Words a second of this process's time: sentences, trees, names, attributions."""
    start = process_time()
    for text in texts:
        for window in model.windows(text, sentences("a", text, ENGLISH)):
            model.gloss(window)
    return sum(len(text.split()) for text in texts) / (process_time() - start)


def spacy_cnn(bank: Path) -> object:
    """A spaCy pipeline of the small English one's size, with random weights: as fast as a trained one, and no wiser.

    Its trained weights are not on PyPI.
    """
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example

    nlp = spacy.blank("en")
    cnn = {
        "@architectures": "spacy.HashEmbedCNN.v2", "width": WIDTH, "depth": DEPTH, "embed_size": ROWS,
        "window_size": 1, "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None,
    }  # fmt: skip
    nlp.add_pipe("tok2vec", config={"model": cnn})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH}
    for pipe in ("tagger", "parser"):
        nlp.add_pipe(pipe, config={"model": {"tok2vec": listener}})
    nlp.add_pipe("ner")  # the shipped pipeline has a CNN of its own for names too
    examples = []
    for rows in islice(treebank(bank), 400):
        doc = Doc(
            nlp.vocab,
            words=[row[1] for row in rows],
            tags=[row[4] for row in rows],
            heads=[int(row[6]) - 1 if row[6] != "0" else at for at, row in enumerate(rows)],
            deps=[row[7] for row in rows],
            ents=["B-PERSON" if row[3] == "PROPN" else "O" for row in rows],
        )
        examples.append(Example(nlp.make_doc(doc.text), doc))
    nlp.initialize(lambda: examples)
    return nlp


def theirs(nlp: object, texts: list[str]) -> float:
    """Words a second of this process's time."""
    start = process_time()
    for _ in nlp.pipe(texts):  # type: ignore[attr-defined]
        pass
    return sum(len(text.split()) for text in texts) / (process_time() - start)


def child(work: str, path: Path) -> dict[str, float]:
    """Seconds and peak memory of a fresh process."""
    ran = [sys.executable, "-c", CHILD.format(work=work), str(path)]
    told: dict[str, float] = json.loads(subprocess.run(ran, capture_output=True, text=True, check=True).stdout)
    return told


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="bench.reading", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/")
    parser.add_argument("--most", type=int, help="sentences of each treebank: for a quick look")
    asked = parser.parse_args()
    banks = asked.shared / "corpora" / "training"
    if not banks.is_dir():
        sys.exit(f"bench.reading: {asked.shared}: no data here. Name the folder that holds corpora/: --shared PATH")
    model = reader()
    if model is None:
        sys.exit(f"bench.reading: {read_by()}.")
    print(read_by())
    for name in TREEBANKS:
        told = trees(model, banks / f"{name}.conllu.gz", asked.most)
        figures = (told.heads, told.relations, told.pos)
        print(f"{name}: UAS %.3f  LAS %.3f  parts of speech %.3f" % tuple(one / told.words for one in figures))
    _print_speed(model, asked.shared, banks / "ewt-dev.conllu.gz")


def _print_speed(model: Glosser, shared: Path, bank: Path) -> None:
    texts = news(shared)
    rate = median(ours(model, texts) for _ in range(ROUNDS))
    print(f"\n{rate:.0f} words a second on one core, from text to glosses")
    peer = spacy_cnn(bank)
    beside = median(theirs(peer, texts) for _ in range(ROUNDS))
    print(f"{beside:.0f} spaCy's small CNN (random weights, in batches); ours is {rate / beside:.2f} of it")
    path = Path(__file__).parent / "results" / "news.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(text.replace("\n", "\\n") + "\n" for text in texts), encoding="utf-8")
    start, whole = child(START + FIRST, path), child(START + ALL, path)
    path.unlink()
    print(f"{start['seconds']:.2f} s to start: import, load, first sentence")
    print(f"{whole['peak_mb']:.0f} MiB at its peak, reading {WORDS} words")


if __name__ == "__main__":
    main()
