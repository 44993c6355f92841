"""Teaches the reading model which words for deeds are meant so: `python -m training.meant --corpora PATH`.

"Attacked the camp" and "attacked the bill", "Lynch" the minister: `bench/judged.csv` holds what readers said of
coded events. A logistic regression tells those that were deeds from the rest by what the finished encoder makes of
the word, of its sentence and of its article; its weights become one more output of `reader.onnx`, `meant`. Nothing
else of the model changes, and the words beside it cost no second reading.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from bench.judged import articles, read_rows
from numpy.typing import NDArray

from stemma.model import Article
from stemma.model.gloss import Window
from stemma.pipeline import cut
from stemma.read.glossing import Coded, coded
from stemma.read.reader import vocabulary
from stemma.read.session import Onnx
from stemma.read.windows import windows

DATA = Path(__file__).parent.parent / "src" / "stemma" / "data"
JUDGED = Path(__file__).parent.parent / "bench" / "judged.csv"
DEEDS = frozenset({"deed", "incident", "again", "part"})
"""Verdicts on words that tell of a particular deed, told before or not."""
NOT_LEARNED = ("moments/timebank",)
"""Sets of which no model may be made: their rows are only judged on."""
LEAST = 6
"""The round from which rows are only judged on."""
NAME = "meant"
STRICT = 100.0
"""How strongly weights are held down: of .001 to .01 as inverse, .01 tells best, on articles left out."""
STEPS = 12
PARTS, BOUNDS = 8, (0.15, 0.25, 0.35)
WAR = ("events/muc4-train", "collate/fakes-syria-2011-2015", "events/conflict-class-satp")

Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """A word of an article that named an event, and whether that was a deed."""

    set: str
    article: str
    at: int
    deed: bool


def judged(before: int = LEAST) -> Iterator[Judged]:
    """The rows that were read in the rounds before one."""
    for row in read_rows():
        if int(row["round"]) < before:
            yield Judged(row["set"], row["article"], int(row["at"]), row["verdict"] in DEEDS)


def features(corpora: Path, rows: list[Judged], model: Path) -> tuple[Rows, list[Judged]]:
    """For each word three vectors beside each other: its own, its sentence's and its article's mean; and the rows
    of the words that the model sees.
    """
    from training.meant_graph import opened  # onnx is installed for training only

    with tempfile.TemporaryDirectory() as folder:
        return _features(corpora, rows, Onnx(opened(model, Path(folder) / "open.onnx")))


def _features(corpora: Path, rows: list[Judged], seen: Onnx) -> tuple[Rows, list[Judged]]:
    asked: dict[str, dict[str, list[Judged]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        asked[row.set][row.article].append(row)
    found: list[tuple[NDArray[np.float32], Judged]] = []
    for name, wanted in sorted(asked.items()):
        for told in articles(corpora, name):
            if told["id"] in wanted:
                article = Article(told["id"], told["text"], "training")
                found += _of_article(article, wanted[told["id"]], seen)
    return np.array([vector for vector, _ in found], np.float64), [row for _, row in found]


def _of_article(article: Article, rows: list[Judged], model: Onnx) -> Iterator[tuple[NDArray[np.float32], Judged]]:
    read = [
        (window, code, _vectors(code, model))
        for window in windows(article.text, cut(article), vocabulary())
        if (code := coded(window, vocabulary())).read
    ]
    whole = np.concatenate([vectors for _, _, vectors in read]).mean(axis=0)
    for row in rows:
        for window, code, vectors in read:
            at = _word_at(window, code, row.at)
            if at is not None:
                number = window.sentences[code.read[at]]
                beside = [n for n, word in enumerate(code.read) if window.sentences[word] == number]
                yield np.concatenate([vectors[at], vectors[beside].mean(axis=0), whole]), row


def _vectors(code: Coded, model: Onnx) -> NDArray[np.float32]:
    """A row for each word that the model sees."""
    scores = model.run(code.inputs)
    rows: NDArray[np.float32] = scores[list(scores)[-1]][0][code.first]
    return rows


def _word_at(window: Window, code: Coded, at: int) -> int | None:
    """Which of the words seen stands at an offset of the article."""
    here = at - window.span.start
    return next(
        (n for n, word in enumerate(code.read) if window.words[word][0] <= here < window.words[word][1]), None
    )


def learned(vectors: Rows, deeds: NDArray[np.bool_]) -> tuple[Rows, float]:
    """Weights and bias of a logistic regression, by Newton's method; the vectors are set to one scale first."""
    mean, scale = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    scaled = np.hstack([(vectors - mean) / scale, np.ones((len(vectors), 1))])
    strict = np.full(scaled.shape[1], STRICT)
    strict[-1] = 0
    weights = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (chances - deeds) + strict * weights
        bend = (scaled * (chances * (1 - chances))[:, None]).T @ scaled + np.diag(strict)
        weights -= np.linalg.solve(bend, slope)
    plain = weights[:-1] / scale
    return plain, float(weights[-1] - plain @ mean)


def left_out(vectors: Rows, rows: list[Judged]) -> Iterator[str]:
    """What a bound on the chance costs and saves, on articles that were not learned from: by eighths of them."""
    names = sorted({row.article for row in rows})
    random.Random(1).shuffle(names)
    part = {article: at % PARTS for at, article in enumerate(names)}
    parts = np.array([part[row.article] for row in rows])
    deeds, war = np.array([row.deed for row in rows]), np.array([row.set in WAR for row in rows])
    odds = np.zeros(len(rows))
    for number in range(PARTS):
        weights, bias = learned(vectors[parts != number], deeds[parts != number])
        odds[parts == number] = vectors[parts == number] @ weights + bias
    chances = 1 / (1 + np.exp(-odds))
    for name, some in (("of war", war), ("others", ~war)):
        for bound in BOUNDS:
            lost, gone = ((chances[some & kind] < bound).mean() for kind in (deeds, ~deeds))
            yield f"{some.sum()} words {name}, below {bound}: {lost:.3f} of the deeds, {gone:.2f} of what is none"


def explain(folder: Path, rows: list[Judged]) -> None:
    """The card of the model with its new hash, and what the output was learned from."""
    path = folder / "reader.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    told["sha256"]["reader.onnx"] = hashlib.sha256((folder / "reader.onnx").read_bytes()).hexdigest()
    told[NAME] = {
        "rows": len(rows),
        "deeds": sum(row.deed for row in rows),
        "sets": sorted({row.set for row in rows}),
        "judged.csv": hashlib.sha256(JUDGED.read_bytes()).hexdigest(),
    }
    path.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Learn from all rows, and write the output."""
    asked = argparse.ArgumentParser(prog="python -m training.meant", description=__doc__)
    asked.add_argument("--corpora", type=Path, required=True, help="the folder of the corpora")
    asked.add_argument("--out", type=Path, default=DATA, help="where the model files lie")
    asked.add_argument("--left-out", action="store_true", help="write nothing; tell what bounds on the chance do")
    given = asked.parse_args()
    from training.meant_graph import write  # onnx is installed for training only

    model = given.out / "reader.onnx"
    rows = [row for row in judged() if row.set not in NOT_LEARNED]
    vectors, rows = features(given.corpora, rows, model)
    if given.left_out:
        print("\n".join(left_out(vectors, rows)))
        return
    write(model, *learned(vectors, np.array([row.deed for row in rows])))
    explain(given.out, rows)
    print(f"learned from {len(rows)} words, {sum(row.deed for row in rows)} of them deeds")


if __name__ == "__main__":
    main()
