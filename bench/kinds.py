"""Stories of one sort each, with their history: to see which sort tracing errs on.

Where `derive` mixes everything, each story here asks one question, so that a mistake has a name.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from bench.derive import START, Made, Paragraphs, Tale, events, excerpt, house, paraphrase, reprint, trim

STATEMENT = (40, 120)  # words of what a press office hands out
ADDED = 3  # paragraphs that an update has more

Kind = Callable[[str, list[Paragraphs], Paragraphs, random.Random], Tale]


def stories(shared: Path, kind: str, count: int, seed: int) -> Iterator[Tale]:
    """So many stories of this kind, each on another event that two reports tell, as long as there are enough."""
    rng = random.Random(f"{kind} {seed}")
    known = events(shared)
    told = [reports for reports in known if len(reports) > 1]
    others = cycle(reports[0] for reports in known if len(reports) == 1)
    rng.shuffle(told)
    for number in range(count):
        yield KINDS[kind](f"{kind}-{number:03}", told[number % len(told)], next(others), rng)


def release(id: str, reports: list[Paragraphs], other: Paragraphs, rng: random.Random) -> Tale:
    """Two own reports that quote one statement at length, each in its own place: two lines."""
    said = _statement(other)
    tale = Tale(id)
    for at, report in enumerate(rng.sample(reports, 2)):
        told = list(report)
        told.insert(rng.randrange(1, len(told)), f"“{said}” the ministry said in a statement.")
        tale.articles.append(Made(f"{id}-{at}", told, house(rng), _day(at)))
        tale.lines.append([f"{id}-{at}"])
    return tale


def _statement(text: Paragraphs) -> str:
    """Some sentences as a press office hands them out: no quotation marks within."""
    words = " ".join(text).replace("“", "").replace("”", "").replace('"', "").split()
    least, most = STATEMENT
    end = next((at for at in range(least, most) if words[at].endswith(".")), most)
    return " ".join(words[: end + 1]).rstrip(".,") + ","


def dispatch(id: str, reports: list[Paragraphs], other: Paragraphs, rng: random.Random) -> Tale:
    """A lost dispatch that two papers print in part and credit, a third retells without credit; and an own report."""
    wire, own = rng.sample(reports, 2)
    lost, agency = f"{id}-lost", f"{house(rng)} Press Agency"
    tale = Tale(id, lost={lost: agency})
    for at in (0, 1):
        cut = trim(list(wire), rng)
        tale.articles.append(Made(f"{id}-{at}", cut, house(rng), _day(at), agency, (lost,), "excerpt", "trim"))
    retold = paraphrase(list(wire), rng)
    tale.articles.append(Made(f"{id}-r", retold, house(rng), _day(2), None, (lost,), "rewrite", "paraphrase"))
    tale.lines = [[each.id for each in tale.articles], [f"{id}-own"]]
    tale.articles.append(Made(f"{id}-own", own, house(rng), _day(1)))
    return tale


def updates(id: str, reports: list[Paragraphs], other: Paragraphs, rng: random.Random) -> Tale:
    """A report that its outlet brings up to date twice: each version is made from the one before."""
    outlet, text = house(rng), list(rng.choice(reports))
    tale = Tale(id, lines=[[f"{id}-{at}" for at in range(3)]])
    tale.articles.append(Made(f"{id}-0", text, outlet, _day(0)))
    for at in (1, 2):
        news = other[(at - 1) * ADDED : at * ADDED]
        text = [*news, *text[1:]]
        before = (f"{id}-{at - 1}",)
        tale.articles.append(Made(f"{id}-{at}", text, outlet, _day(at), None, before, "update", "update"))
    return tale


def aggregator(id: str, reports: list[Paragraphs], other: Paragraphs, rng: random.Random) -> Tale:
    """A page pasted from excerpts of two reports, which are both here."""
    pair = rng.sample(reports, 2)
    pasted = [part for report in pair for part in excerpt(report, rng)]
    return _two_parents(id, pair, pasted, None, rng)


def staff_and_wire(id: str, reports: list[Paragraphs], other: Paragraphs, rng: random.Random) -> Tale:
    """A paper's page that takes up its own earlier report and goes on with an agency's, which it credits."""
    own, wire = rng.sample(reports, 2)
    agency = f"{house(rng)} Press Agency"
    return _two_parents(id, [own, wire], [*own[: len(own) // 2], *wire[1 : len(wire) // 2 + 1]], agency, rng)


def _two_parents(id: str, pair: list[Paragraphs], text: Paragraphs, agency: str | None, rng: random.Random) -> Tale:
    """A story of two reports and the page made of both; with an agency, the second report is on its own page."""
    first, second = house(rng), agency or house(rng)
    tale = Tale(id, lines=[[f"{id}-0", f"{id}-d"], [f"{id}-1", f"{id}-d"]])
    tale.articles.append(Made(f"{id}-0", pair[0], first, _day(0)))
    tale.articles.append(Made(f"{id}-1", reprint(pair[1], rng), second, _day(0), agency))
    outlet, exemplars = (first if agency else house(rng)), (f"{id}-0", f"{id}-1")
    tale.articles.append(Made(f"{id}-d", text, outlet, _day(1), agency, exemplars, "partial", "two parents"))
    return tale


def _day(after: int) -> str:
    return (START + timedelta(days=after)).isoformat()


KINDS: dict[str, Kind] = {
    "one release": release,
    "lost dispatch": dispatch,
    "updates": updates,
    "aggregator": aggregator,
    "staff and wire": staff_and_wire,
}
