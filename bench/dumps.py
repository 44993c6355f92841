"""`python -m bench.dumps --shared PATH`: the story told from the rest where a page is mere text.

The pages of clean/aeb and clean/wcxb-dev are rendered as text, every visible block a line, without a tag that could
help; what the scorer says of the stories found in them stands beside the worst pages.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any

from bench.score import lines_of, spread
from stemma.clean import clean_any
from stemma.clean.visible import tree_of, visible_lines
from stemma.errors import StemmaError
from stemma.model import Page

SETS = ("aeb", "wcxb-dev")
SHORTEST = 20
"""Words of a story below which a page is left out: there is nothing to tell."""


def main() -> None:
    """Print the mean word F1 of each set, with precision and recall, and the worst pages where asked for."""
    asked = _arguments()
    sys.path.insert(0, str(asked.shared / "score"))
    for name in SETS:
        found = sorted(_scored(asked.shared / "corpora" / "clean" / name, asked.most))
        f1, p, r = mean(one[0] for one in found), mean(one[1] for one in found), mean(one[2] for one in found)
        print(f"{name:<10}{len(found):5} pages as text   word F1 {f1:.4f}   precision {p:.4f}   recall {r:.4f}")
        for one in found[: asked.worst]:
            print(f"    {one[0]:.3f}  p {one[1]:.3f}  r {one[2]:.3f}  {one[3]}")


def _scored(folder: Path, most: int | None) -> Iterator[tuple[float, float, float, str]]:
    """F1, precision and recall of the words of each page's story."""
    gold = {row["id"]: row["text"] for row in lines_of(folder, "gold")}
    for row in spread(list(lines_of(folder, "in")), most):
        if len(gold[row["id"]].split()) >= SHORTEST:
            p, r, f1 = _shared(gold[row["id"]], story(dump(row)))
            yield f1, p, r, row["id"]


def dump(row: dict[str, Any]) -> str:
    """A page as text: its visible blocks, a blank line between two."""
    tree = tree_of(row["html"])
    return "\n\n".join(line.text for line in visible_lines(tree)) if tree is not None else ""


def story(text: str) -> str:
    """The story that the cleaner tells from the rest."""
    try:
        return clean_any(Page("dump.txt", text.encode("utf-8", "replace"), "text/plain", charset="utf-8")).text
    except StemmaError:
        return ""


def _shared(gold: str, ours: str) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    from stages.clean import word_bag  # type: ignore[import-not-found]  # the scorer's own measure

    found: tuple[float, float, float] = word_bag(gold, ours)
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.dumps", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and score/")
    parser.add_argument("--most", type=int, help="pages of each set, spread evenly")
    parser.add_argument("--worst", type=int, default=0, help="how many of the worst pages are named")
    return parser.parse_args()


if __name__ == "__main__":
    main()
