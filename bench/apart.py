"""`python -m bench.apart`: whether a heap of articles is told apart into its stories when all of them have come.

The stage `group` decides when an article arrives; what users get is decided again at the end. B-cubed (Bagga and
Baldwin 1998) over the sets of articles, over all example stories in one heap, and which of those fall into pieces
when each is read alone.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.stories.shelf import SHELF, travelled

from bench.score import lines_of
from stemma.model import Article
from stemma.pipeline import told_apart

SETS = ("ecbplus-train", "ecbplus-dev", "galaxy-medium", "basil", "clusters-dev")


def b_cubed(gold: Mapping[str, str], said: Mapping[str, str]) -> tuple[float, float]:
    """Precision and recall: of an article's story as told the part that is of its true story, and the other way."""
    true, told = _members(gold), _members(said)
    both = [(len(true[gold[id]] & told[said[id]]), id) for id in gold]
    precision = sum(common / len(told[said[id]]) for common, id in both) / len(gold)
    recall = sum(common / len(true[gold[id]]) for common, id in both) / len(gold)
    return precision, recall


def _members(story: Mapping[str, str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id, name in story.items():
        found[name].add(id)
    return found


def _print(name: str, articles: list[Article], gold: Mapping[str, str]) -> None:
    said = {id: story.id for story in told_apart(articles) for id in story.articles}
    precision, recall = b_cubed(gold, said)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{name:<16}{len(articles):>9}{precision:>9.3f}{recall:>9.3f}{f1:>9.3f}")


def _shelf() -> Iterator[tuple[str, list[Article]]]:
    for folder in SHELF:
        yield folder.name, [study.article for one in travelled(folder).dossiers for study in one.studies]


def main() -> None:
    """Print a row for each heap, and the example stories that do not stay whole."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with corpora/")
    shared: Path = parser.parse_args().shared
    print(f"{'':<16}{'articles':>9}{'P':>9}{'R':>9}{'F1':>9}")
    for name in SETS:
        folder = shared / "corpora" / "group" / name
        articles = [
            Article(row["id"], row["text"], row["id"], headline=row.get("headline"), published=row.get("published"))
            for row in lines_of(folder, "in")
        ]
        _print(name, articles, {row["id"]: row["story"] for row in lines_of(folder, "gold")})
    shelf = dict(_shelf())
    heap = [article for articles in shelf.values() for article in articles]
    _print("examples", heap, {article.id: name for name, articles in shelf.items() for article in articles})
    for name, articles in shelf.items():
        sizes = sorted((len(story.articles) for story in told_apart(articles)), reverse=True)
        if len(sizes) > 1:
            print(f"{name} falls into pieces of {', '.join(map(str, sizes))}")


if __name__ == "__main__":
    main()
