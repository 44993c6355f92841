"""Stories with a known copying history, made from real reports of one event: who copied whom, and how.

The same seed gives the same stories. Texts come from the shared corpora and never leave the machine.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

from bench.paraphrase import LIGHT, retold, reworded

SETS = ("group/basil", "group/galaxy-medium")
LONG = 220  # words that a report must have, to be worth copying
RUN = 8  # words. Reports of one event that share more runs than CLEAN are left out: one may copy the other
CLEAN = 6
MOST_LINES = 4
STRANGE = 0.3  # of the stories have a report of another event among them
START = date(2020, 1, 6)

Paragraphs = list[str]


@dataclass
class Made:
    """One generated article. `manner` is how it was made from `exemplar`, None for a root."""

    id: str
    paragraphs: Paragraphs
    outlet: str
    published: str
    agency: str | None = None
    exemplars: tuple[str, ...] = ()
    manner: str | None = None
    kind: str = "root"

    def row(self) -> dict[str, str]:
        """The article as the contract has it."""
        row = {
            "id": self.id,
            "text": "\n\n".join(self.paragraphs),
            "outlet": self.outlet,
            "published": self.published,
        }
        return row | ({"agency": self.agency} if self.agency else {})


@dataclass
class Tale:
    """One generated story with its gold."""

    id: str
    articles: list[Made] = field(default_factory=list)
    lost: dict[str, str] = field(default_factory=dict)
    lines: list[list[str]] = field(default_factory=list)

    def asked(self) -> dict[str, object]:
        """The story as `in.jsonl` has it."""
        return {"id": self.id, "articles": [article.row() for article in self.articles]}

    def gold(self) -> dict[str, object]:
        """The answer, in the contract's terms."""
        reuse = [
            {
                "copy": each.id,
                "exemplar": exemplar,
                "manner": each.manner,
                "manner_any": _ANY.get(each.kind, [each.manner]),
            }
            for each in self.articles
            for exemplar in each.exemplars
        ]
        lost = [{"id": id, "agency": agency} for id, agency in self.lost.items()]
        return {"id": self.id, "lost": lost, "reuse": reuse, "lines": self.lines}


def events(shared: Path) -> list[list[Paragraphs]]:
    """Independent reports of one event each, as paragraphs, at least one report an event."""
    found = []
    for name in SETS:
        folder = shared / "corpora" / name
        story = {row["id"]: row["story"] for row in rows(folder, "gold")}
        groups: dict[str, list[Paragraphs]] = defaultdict(list)
        for row in rows(folder, "in"):
            paragraphs = [part.strip() for part in row["text"].split("\n") if len(part.split()) > 5]
            if sum(len(part.split()) for part in paragraphs) >= LONG and len(paragraphs) >= 6:
                groups[story[row["id"]]].append(paragraphs)
        found += [kept for _, texts in sorted(groups.items()) if (kept := _independent(texts))]
    return found


def rows(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """The rows of one file of a set, plain or gzipped."""
    plain = folder / f"{name}.jsonl"
    text = plain.read_bytes() if plain.exists() else gzip.decompress(Path(f"{plain}.gz").read_bytes())
    yield from (json.loads(line) for line in text.decode().splitlines())


def _independent(texts: Sequence[Paragraphs]) -> list[Paragraphs]:
    """Those of the reports that share hardly a run of words with an earlier one."""
    kept: list[Paragraphs] = []
    for text in texts:
        if all(len(_runs(text) & _runs(other)) < CLEAN for other in kept):
            kept.append(text)
    return kept


def _runs(paragraphs: Paragraphs) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", " ".join(paragraphs).lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def reprint(text: Paragraphs, rng: random.Random) -> Paragraphs:
    """Word for word, with the house's own quotation marks."""
    return [part.replace("“", '"').replace("”", '"').replace("’", "'") for part in text]


def trim(text: Paragraphs, rng: random.Random) -> Paragraphs:
    """Cut from the end, and one paragraph in the middle."""
    kept = text[: max(4, round(len(text) * rng.uniform(0.55, 0.8)))]
    del kept[rng.randrange(1, len(kept) - 1)]
    return kept


def excerpt(text: Paragraphs, rng: random.Random) -> Paragraphs:
    """A few paragraphs that follow each other, some 60 words or more."""
    size = max(3, round(len(text) * rng.uniform(0.2, 0.45)))
    start = rng.choice([0, 0, rng.randrange(0, len(text) - size + 1)])
    while sum(len(part.split()) for part in text[start : start + size]) < 60 and size < len(text):
        start, size = max(0, start - 1), size + 1
    return text[start : start + size]


def edit(text: Paragraphs, rng: random.Random) -> Paragraphs:
    """A sub-editor's work: words here and there, a paragraph less."""
    kept = [reworded(part, LIGHT, rng) for part in text]
    del kept[rng.randrange(1, len(kept))]
    return kept


def paraphrase(text: Paragraphs, rng: random.Random) -> Paragraphs:
    """Every sentence in other words, a third of the paragraphs left out, two neighbours swapped."""
    kept = [part for part in text if rng.random() > 0.3] or text[:3]
    if len(kept) > 4:
        at = rng.randrange(1, len(kept) - 2)
        kept[at], kept[at + 1] = kept[at + 1], kept[at]
    return [" ".join(other for one in _sentences(part) for other in retold(one, rng)) for part in kept]


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])", text) if part]


_ANY = {"trim": ["verbatim", "excerpt", "edited"], "reprint": ["verbatim"], "excerpt": ["excerpt", "partial"]}
WAYS: dict[str, tuple[Callable[[Paragraphs, random.Random], Paragraphs], str, float]] = {
    "reprint": (reprint, "verbatim", 0.8),
    "trim": (trim, "excerpt", 0.7),
    "excerpt": (excerpt, "excerpt", 0.6),
    "edit": (edit, "edited", 0.4),
    "paraphrase": (paraphrase, "rewrite", 0.0),
}
"""How a copy is made: by what, what it is called, and how often it credits an agency's text."""

JUNK = (
    "Sign up for the morning letter and never miss a story. Read more: {n} things to do this weekend.",
    "Share this article on your network. Comments ({n})",
    "Photo {n}: file picture. All rights reserved.",
)


def tales(shared: Path, count: int, seed: int = 1) -> Iterator[Tale]:
    """So many stories, each on another event as long as there are enough."""
    rng = random.Random(seed)
    sources = events(shared)
    rng.shuffle(sources)
    kept = len(sources) * 2 // 3
    others = cycle(text for texts in sources[kept:] for text in texts)
    for number in range(count):
        yield tale_of(f"tale-{number:04}", sources[number % kept], others, rng)


def tale_of(id: str, reports: list[Paragraphs], others: Iterator[Paragraphs], rng: random.Random) -> Tale:
    """A story of one to four lines; where the event has too few reports, the last line may be a report of another."""
    tale = Tale(id)
    if len(reports) < MOST_LINES and rng.random() < STRANGE:
        reports = [*reports, next(others)]
    roots = rng.sample(reports, rng.randint(1, min(MOST_LINES, len(reports))))
    for number, report in enumerate(roots):
        _line(tale, number, report, next(others), rng)
    if len(roots) > 1 and rng.random() < 0.3:
        _digest(tale, roots, rng)
    rng.shuffle(tale.articles)
    return tale


def _line(tale: Tale, number: int, report: Paragraphs, news: Paragraphs, rng: random.Random) -> None:
    """A report with its copies; where it is lost there are at least two, the first a reprint that credits it."""
    day = START + timedelta(days=rng.randrange(300))
    root, agency = f"{tale.id}-{number}", f"{house(rng)} Press Agency" if rng.random() < 0.7 else None
    lost = agency is not None and rng.random() < 0.7
    kinds = [rng.choice(sorted(WAYS)) for _ in range(rng.randint(0, 4))]
    if lost:
        tale.lost[root] = str(agency)
        kinds = ["reprint", *kinds] if kinds else ["reprint", "trim"]
    else:
        tale.articles.append(Made(root, report, agency or house(rng), day.isoformat(), agency))
    line = [] if lost else [root]
    for at, kind in enumerate(kinds):
        make, manner, credits = WAYS[kind]
        credit = agency if rng.random() < credits or (lost and at == 0) else None
        text = _junk(make(list(report), rng), rng)
        made = Made(f"{root}-{at}", text, house(rng), later(day, rng), credit, (root,), manner, kind)
        tale.articles.append(made)
        line.append(made.id)
    if agency and rng.random() < 0.3:
        text = [*_fitting(news, rng), *report[len(report) // 2 :]]
        made = Made(
            f"{root}-u", text, house(rng), (day + timedelta(2)).isoformat(), agency, (root,), "update", "update"
        )
        tale.articles.append(made)
        line.append(made.id)
    tale.lines.append(line)


def _fitting(news: Paragraphs, rng: random.Random) -> Paragraphs:
    start = rng.randrange(0, max(1, len(news) - 4))
    return news[start : start + 4]


def _digest(tale: Tale, roots: list[Paragraphs], rng: random.Random) -> None:
    """A page pasted from two of the reports."""
    one, two = rng.sample(range(len(roots)), 2)
    parts = [excerpt(roots[at], rng) for at in (one, two)]
    text = [part for pair in zip(*parts, strict=False) for part in pair]
    taken = [[part for part in parts[at] if part in text] for at in (0, 1)]
    if min(sum(len(part.split()) for part in each) for each in taken) < 60:
        return
    exemplars = (f"{tale.id}-{one}", f"{tale.id}-{two}")
    last = max((each.published for each in tale.articles), default=START.isoformat())
    made = Made(f"{tale.id}-d", text, house(rng), last, None, exemplars, "partial", "two parents")
    tale.articles.append(made)
    tale.lines[one].append(made.id)
    tale.lines[two].append(made.id)


def later(day: date, rng: random.Random) -> str:
    return (day + timedelta(days=rng.randint(0, 2))).isoformat()


def _junk(text: Paragraphs, rng: random.Random) -> Paragraphs:
    if rng.random() < 0.7:
        return text
    return [*text, rng.choice(JUNK).format(n=rng.randrange(2, 99))]


def house(rng: random.Random) -> str:
    parts = (
        "bel",
        "dor",
        "fen",
        "gar",
        "hal",
        "kir",
        "lam",
        "mer",
        "nor",
        "pel",
        "quin",
        "ros",
        "sal",
        "tor",
        "vel",
        "wen",
    )
    return "".join(rng.choice(parts) for _ in range(3)).capitalize() + rng.choice(
        (" Post", " Herald", " Times", " Mail")
    )


def related(tale: Tale) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Each copy with the way it was made and its relatives here, once for each text that it was made from."""
    here = {each.id for each in tale.articles}
    for each in tale.articles:
        for exemplar in each.exemplars:
            siblings = {other.id for other in tale.articles if exemplar in other.exemplars}
            if mates := ((siblings | {exemplar}) & here) - {each.id}:
                yield each.id, each.kind, frozenset(mates)
