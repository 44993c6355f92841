"""`python -m bench.stories`: the example stories from page to dossier, held against their editor's answers.

The figures are those of the scorer of the stage `collate`; below them stands what went wrong, by kind; of the stories
that are kept blind only the figures.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.stories.editor import Answer, Citation, answer_in, by_page, cited, names
from tests.stories.shelf import BLIND, SHELF, as_one, travelled

from bench.score import judged
from stemma.model import Article, Dossier
from stemma.pipeline.contract import dossier_row

FIGURES = (
    ("points", "points.r"),
    ("finding", "finding"),
    ("lines", "lines"),
    ("speakers", "speakers"),
    ("corr p", "corroborated.p"),
    ("corr r", "corroborated.r"),
    ("drift p", "drift.p"),
    ("drift r", "drift.r"),
    ("drift f1", "drift.f1"),
    ("quotes", "quotes.found.f1"),
)
NEVER = 0  # shared citations: a point without any is another point

Row = dict[str, Any]
Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """A story as the editor answers it and as Stemma does, in the format of the stage `collate`."""

    name: str
    asked: Row
    gold: Row
    said: Row


def told(folder: Path) -> Told:
    """One story, end to end, under the editor's names of its articles."""
    answer, dossier = answer_in(folder), as_one(folder)
    articles = by_page(dossier)
    rows = [{"id": name, "text": article.text} for name, article in articles.items()]
    asked = {"id": folder.name, "articles": rows}
    return Told(folder.name, asked, _gold(answer, articles, folder.name), _said(dossier, folder.name))


def _gold(answer: Answer, articles: dict[str, Article], name: str) -> Row:
    points = [
        {
            "id": point.id,
            "question": point.question,
            "kind": point.kind,
            "finding": point.finding.value,
            "readings": [
                {
                    **{key: getattr(reading, key) for key in ("value", "low", "high", "hedged", "denied", "approx")},
                    **{key: getattr(reading, key) for key in ("lines", "speakers", "speaker", "drift_of")},
                    "witnesses": [row for w in reading.witnesses if (row := _where(w, articles))],
                }
                for reading in point.readings
            ],
        }
        for point in answer.collate.points
    ]
    drift = [
        {"copy": one.copy, "exemplar": one.exemplar, "kind": one.kind.value, "to": [row["start"], row["end"]]}
        for one in answer.collate.drift
        if (row := _where(Citation(one.copy, one.to), articles))
    ]
    quotes = [
        {"speaker": one.speaker, "text": one.text, "witnesses": one.witnesses, "altered_in": one.altered_in}
        for one in answer.collate.quotes
    ]
    return {"id": name, "points": points, "drift": drift, "quotes": quotes}


def _where(citation: Citation, articles: dict[str, Article]) -> Row | None:
    span = cited(citation, articles)
    return {"article": citation.article, "start": span.start, "end": span.end} if span else None


def _said(dossier: Dossier, name: str) -> Row:
    """The dossier's row with every article under the editor's name for it."""
    known = names(dossier)

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: renamed(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [renamed(inner) for inner in value]
        return known.get(value, value) if isinstance(value, str) else value

    return {"id": name, **renamed(dossier_row(dossier))}


def misses(one: Told) -> Iterator[tuple[str, str]]:
    """What is wrong in one story: the kind of mistake, and where."""
    points = _paired(one.gold["points"], one.said["points"], _in_common)
    for at, gold in enumerate(one.gold["points"]):
        point = one.said["points"][points[at]] if at in points else None
        yield from _point_misses(f"{one.name}/{gold['id']}", gold, point)
    yield from _drift_misses(one)


def _point_misses(where: str, gold: Row, point: Row | None) -> Iterator[tuple[str, str]]:
    if point is None:
        yield "point not found", f"{where} ({gold['finding']}): {gold['question']}"
        return
    if point["finding"] != gold["finding"]:
        kind = "FALSE CORROBORATION" if point["finding"] == "corroborated" else "finding"
        yield kind, f"{where}: {point['finding']}, should be {gold['finding']}"
    readings = _paired(gold["readings"], point["readings"], _reading_weight)
    for at, reading in enumerate(gold["readings"]):
        found = point["readings"][readings[at]] if at in readings else None
        if found is None:
            yield "reading not found", f"{where}: “{reading['value']}”"
            continue
        for key in ("lines", "speakers"):
            if found[key] != reading[key]:
                yield key, f"{where}: “{reading['value']}” {found[key]}, should be {reading[key]}"


def _drift_misses(one: Told) -> Iterator[tuple[str, str]]:
    text = {row["id"]: row["text"] for row in one.asked["articles"]}
    found = _paired(one.gold["drift"], one.said["drift"], _drift_weight)
    for at, gold in enumerate(one.gold["drift"]):
        if at not in found:
            yield (
                f"drift missed: {gold['kind']}",
                f"{one.name}/{gold['copy']}: {text[gold['copy']][slice(*gold['to'])]}",
            )
    for at, said in enumerate(one.said["drift"]):
        if at not in found.values():
            yield (
                f"drift said: {said['kind']}",
                f"{one.name}/{said['copy']}: {text[said['copy']][slice(*said['to'])]}",
            )


def _paired(gold: Sequence[Row], said: Sequence[Row], weight: Callable[[Row, Row], float]) -> dict[int, int]:
    """Which of the answers is which of the gold's, one to one, the best pairs first."""
    weights = ((weight(one, other), at, to) for at, one in enumerate(gold) for to, other in enumerate(said))
    found: dict[int, int] = {}
    for _, at, to in sorted((w for w in weights if w[0] > NEVER), key=lambda w: (-w[0], w[1], w[2])):
        if at not in found and to not in found.values():
            found[at] = to
    return found


def _in_common(gold: Row, said: Row) -> float:
    """How many of the gold's citations are in the other."""
    theirs = _spans(said)
    return sum(any(_same(mine, other) for other in theirs) for mine in _spans(gold))


def _reading_weight(gold: Row, said: Row) -> float:
    common = _in_common({"readings": [gold]}, {"readings": [said]})
    return common and common + 0.5 * ((gold["low"], gold["high"]) == (said["low"], said["high"]))


def _drift_weight(gold: Row, said: Row) -> float:
    if (gold["copy"], gold["kind"]) != (said["copy"], said["kind"]):
        return 0
    return max(0, min(gold["to"][1], said["to"][1]) - max(gold["to"][0], said["to"][0]))


def _spans(point: Row) -> list[Span]:
    return [(w["article"], w["start"], w["end"]) for reading in point["readings"] for w in reading["witnesses"]]


def _same(one: Span, other: Span) -> bool:
    both = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and 0 < min(one[2] - one[1], other[2] - other[1]) <= 2 * both


def main() -> None:
    """Score the stories, each and all together, and list the mistakes."""
    asked = _arguments()
    folders = [folder for folder in SHELF if not asked.only or folder.name in asked.only]
    stories = [told(folder) for folder in folders]
    print(f"{'':<12}" + "".join(f"{name:>9}" for name, _ in FIGURES))
    for one in stories:
        _print_figures(asked.shared, one.name, [one])
    _print_figures(asked.shared, "all", stories)
    for folder in folders:
        if len(travelled(folder).dossiers) != 1:
            print(f"\n{folder.name} was told apart into {len(travelled(folder).dossiers)} stories")
    if not asked.quiet:
        found = sorted(miss for one in stories if one.name not in BLIND for miss in misses(one))
        for kind in dict.fromkeys(kind for kind, _ in found):
            mine = [where for miss, where in found if miss == kind]
            print(f"\n{kind}: {len(mine)}", *mine, sep="\n    ")


def _print_figures(shared: Path, name: str, stories: list[Told]) -> None:
    rows = ([json.dumps(getattr(one, part)) for one in stories] for part in ("asked", "gold", "said"))
    figures = judged(shared, "collate", *rows)
    cells = (figures.get(key) for _, key in FIGURES)
    print(f"{name:<12}" + "".join(f"{'' if cell is None else f'{cell:.3f}':>9}" for cell in cells), flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.stories", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder that holds score/")
    parser.add_argument("--only", nargs="*", help="names of stories")
    parser.add_argument("--quiet", action="store_true", help="figures alone, no list of mistakes")
    return parser.parse_args()


if __name__ == "__main__":
    main()
