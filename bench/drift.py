"""`python -m bench.drift`: is a change in one sentence of a copy found, and is an unaltered copy left alone?

Each article of a set is copied; in the copy one sentence is changed in one way: a figure, a place, a day, an actor,
a word of doubt, a "not". The lines are given, so that only the collating is measured.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.score import lines_of, spread
from stemma.collate import collate
from stemma.lang import ENGLISH
from stemma.model import Article, Dossier, DriftKind, Line, Manner, Reuse, Span, Stemma, Story, Study
from stemma.pipeline import noted, studied

SET = "corpora/group/galaxy-medium"
ARTICLES = 120
SEED = 7

Change = Callable[[Study, random.Random], tuple[Span, str] | None]
"""A stretch of the text and what takes its place; None where the article has nothing of the kind."""


def number(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """Another figure of something counted."""
    figures = [one for one in study.quantities if one.of and one.low == one.high and one.low >= 5 and not one.unit]
    return _one([(one.number, str(int(one.low * 2 + 3))) for one in figures], dice)


def place(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """Another town or country."""
    text = study.article.text
    names = sorted({one.span.of(text) for one in study.places if not one.demonym})
    swaps = [
        (one.span, other)
        for one in study.places
        if not one.demonym
        for other in names
        if other not in one.span.of(text)
    ]
    return _one([swap for swap in swaps if swap[1] not in _sentence(swap[0], study)], dice)


def day(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """Another weekday."""
    week = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    found = list(re.finditer("|".join(week), study.article.text))
    return _one([(_span(study, m.start(), m.end()), week[(week.index(m.group()) + 3) % 7]) for m in found], dice)


def actor(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """Another person."""
    people = [name for name in study.names if name.type == "PER" and " " in name.text]
    others = sorted({name.text for name in people})
    swaps = [
        (one.span, other) for one in people for other in others if not set(other.split()) & set(one.text.split())
    ]
    return _one([swap for swap in swaps if swap[1] not in _sentence(swap[0], study)], dice)


def hedge(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """A word of doubt left out."""
    words = "|".join(sorted(ENGLISH.speech.hedges))
    found = list(re.finditer(rf"\b(?:{words}) ", study.article.text))
    return _one([(_span(study, m.start(), m.end()), "") for m in found], dice)


def negation(study: Study, dice: random.Random) -> tuple[Span, str] | None:
    """A "not" left out."""
    found = list(re.finditer(r"\bnot ", study.article.text))
    return _one([(_span(study, m.start(), m.end()), "") for m in found], dice)


CHANGES: dict[str, Change] = {
    "number": number, "place": place, "day": day, "actor": actor, "hedge": hedge, "negation": negation,
}  # fmt: skip


def main() -> None:
    """Print what share of each kind of change was found, and the false alarms on unaltered copies."""
    parser = argparse.ArgumentParser(prog="bench.drift", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    found, made, alarms = Counter[str](), Counter[str](), 0
    articles = list(_articles(asked.shared / SET))
    for study in articles:
        alarms += bool(_collated(study, study.article.text).drifts)
        for name, change in CHANGES.items():
            altered = change(study, random.Random(f"{SEED} {study.article.id} {name}"))
            if altered is not None:
                span, words = altered
                text = study.article.text[: span.start] + words + study.article.text[span.end :]
                made[name] += 1
                found[name] += _seen(_collated(study, text), span)
    for name in CHANGES:
        print(f"{name:<10}{found[name]:4} of {made[name]:4} found   {found[name] / max(1, made[name]):.3f}")
    print(f"{'all':<10}{found.total():4} of {made.total():4} found   {found.total() / max(1, made.total()):.3f}")
    print(f"false alarms on {len(articles)} unaltered copies: {alarms}")


def _articles(folder: Path) -> Iterator[Study]:
    for row in spread(list(lines_of(folder, "in")), ARTICLES):
        article = Article(id="original", text=row["text"], place=row["id"], published=row.get("published"))
        yield next(studied(next(noted(article))))


def _collated(study: Study, text: str) -> Dossier:
    copy = Article(id="copy", text=text, place="copy", published=study.article.published)
    edge = Reuse("copy", "original", Manner.EDITED, ("made so",))
    stemma = Stemma(("copy", "original"), (), (edge,), (Line("original", "original", ("copy", "original"), ()),))
    story = Story("s", "s", ("copy", "original"), ())
    return collate(story, (study, next(studied(next(noted(copy))))), stemma, ENGLISH)


def _seen(dossier: Dossier, span: Span) -> bool:
    """Whether some drift of the copy covers the place of the change."""
    kinds = set(DriftKind) - {DriftKind.ADDED_FACT}
    return any(
        one.kind in kinds and one.after.start <= span.end and span.start <= one.after.end for one in dossier.drifts
    )


def _sentence(span: Span, study: Study) -> str:
    return next((one.text for one in study.sentences if one.span.holds(span)), "")


def _span(study: Study, start: int, end: int) -> Span:
    return Span(study.article.id, start, end)


def _one(choices: list[tuple[Span, str]], dice: random.Random) -> tuple[Span, str] | None:
    return dice.choice(choices) if choices else None


if __name__ == "__main__":
    main()
