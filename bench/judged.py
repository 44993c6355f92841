"""`python -m bench.judged`: how many coded events tell an incident, by rows that people have read.

`judged.csv` holds what readers said of coded events, by article and offset of the word that names the deed. The first
round are 1,086 events that an earlier state of the rules had coded in 500 articles of MUC-4's training part and 220
of two sets of mostly peaceful news; the rules were then mended by these rows. The second round are 217 that the
mended rules had coded in articles which nobody had looked at; their shares are printed as judged, and as they are.
A reader told whether the sentence tells a particular deed for the first time in its article (`incident`), one that
another row has (`again`, `part` of it), or none (`general`, `unreal`, `wrong`), how real it is, and its day and place
as far as the text tells them.

In the rounds after these, of other kinds of pages as well, a reader told of each row only whether it is a `deed`,
told before or not, or `general`, `unreal` or `wrong`. From all rounds but the sixth the language model learned which
words are meant as deeds (`training/meant.py`); the sixth, in articles and kinds of pages that it never saw, and
TimeBank, are only judged on. The rows of rounds three to six were coded before it had learned so.

Three lines give the bound that MUC-4's key sets for a coder of ACLED's events: the slots that it gives to the rows
which the readers took for incidents alone, and to these with the day and place that the readers found.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from bench.score import judged, lines_of
from stemma.extract.gazetteer import fold
from stemma.lang.en import ENGLISH
from stemma.model import Article
from stemma.pipeline import noted, studied
from stemma.pipeline.contract import event_row
from stemma.read.reader import reader

Row = dict[str, Any]
Key = tuple[str, int]
MUC = "events/muc4-train"
PEACEFUL = ("group/galaxy-medium", "group/basil")
ARTICLES = 500
"""Of MUC-4's training part, the first of it, with or without events."""
VERDICTS = ("incident", "again", "part", "general", "unreal", "wrong")
DEED, DEED_ROUNDS = "deed", ("3", "4", "5", "6")
SLOTS = ("date", "place", "count", "effect")
UNKNOWN = "?"
"""What the text does not tell."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reader said of one coded event; `day` and `place` are right as far as the text tells them."""

    verdict: str
    status: str
    day: str
    place: str


def read_rows() -> list[dict[str, str]]:
    """All rows that people have read, of every round."""
    with (Path(__file__).parent / "judged.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def verdicts(name: str, turn: int = 1) -> dict[Key, Verdict]:
    """The verdicts of one round on a set, by article and offset of the trigger."""
    return {
        (row["article"], int(row["at"])): Verdict(row["verdict"], row["status"], row["day"], row["place"])
        for row in read_rows()
        if row["set"] == name and row["round"] == str(turn)
    }


def coded(row: Row) -> Iterator[tuple[int, Row]]:
    """The ACLED events of an article, each with the offset of its trigger."""
    article = Article(row["id"], row["text"], "bench", published=row.get("dct") or row.get("published"))
    for event in next(studied(next(noted(article, reader)), reader)).events:
        if event.event_type in ENGLISH.deeds.acled:
            yield event.trigger.start, event_row(event, row["text"])


def _place_is(said: str | None, right: str) -> bool:
    one, other = fold(said or ""), fold(right.split(",")[0])
    return bool(one) and (one == other or f" {other} " in f" {one} " or f" {one} " in f" {other} ")


def parted(told: Mapping[str, int]) -> str:
    """The share of each verdict, of all that there are."""
    found = max(1, sum(told.values()))
    return ", ".join(f"{word} {told.get(word, 0) / found:.2f}" for word in VERDICTS)


def shares(name: str, turn: int, rows: Mapping[Key, Row]) -> Iterator[str]:
    """A line on what the coded events were when judged, one on what they are, and one on days and places."""
    known = verdicts(name, turn)
    name = f"{name}, round {turn}"
    yield f"{name}, as judged: {len(known)} events; {parted(Counter(one.verdict for one in known.values()))}"
    told = Counter(known[key].verdict for key in rows if key in known)
    lost = sum(one.verdict == "incident" and key not in rows for key, one in known.items())
    all_of_it = sum(one.verdict == "incident" for one in known.values())
    others = len(rows) - sum(told.values())
    yield (
        f"{name}, now: {len(rows)} events, {others} not judged; of the rest {parted(told)}; "
        f"{lost} of {all_of_it} incidents are no longer coded"
    )
    fields: Counter[str] = Counter()
    for key, one in known.items():
        if one.verdict == "incident" and key in rows:
            fields.update(_fields(one, rows[key]))
    yield (
        f"{name}: day right {fields['day']} of {fields['day told']} that the text tells, "
        f"place right {fields['place']} of {fields['place told']}; "
        f"status as read {fields['status']} of {fields['status told']}"
    )


def deeds(name: str, known: Mapping[Key, Verdict], rows: Container[Key]) -> str:
    """A line on how many of the events that readers saw are deeds, then and among those that are coded now."""
    told = [one.verdict for one in known.values()]
    now = [one.verdict for key, one in known.items() if key in rows]
    share = now.count(DEED) / max(1, len(now))
    lost = 1 - now.count(DEED) / max(1, told.count(DEED))
    return (
        f"{name}: of {len(told)} events judged {told.count(DEED) / len(told):.2f} deeds; "
        f"of the {len(now)} that are still coded {share:.2f}; {lost:.2f} of the deeds are lost"
    )


def articles(corpora: Path, name: str) -> Iterator[Row]:
    """The articles of a set; those of a chain of versions are named after it."""
    for row in lines_of(corpora / name, "gold" if name.startswith("clean/") else "in"):
        yield from [{**one, "id": f"{row['id']}/{one['id']}"} for one in row.get("articles", ())] or [row]


def _fields(one: Verdict, row: Row) -> Iterator[str]:
    """What is told of an incident, and what of it the row has right."""
    if one.day and one.day != UNKNOWN:
        yield "day told"
        if not one.day.startswith("not ") and str(row["date"] or "").startswith(one.day):
            yield "day"
    if one.place and one.place != UNKNOWN:
        yield "place told"
        if not one.place.startswith("not ") and _place_is(row["place"], one.place):
            yield "place"
    if one.status in ("happened", "claimed"):
        yield "status told"
        if row["status"] == one.status:
            yield "status"


def mended(row: Row, one: Verdict) -> Row:
    """A row with the day and place that a reader found."""
    found = dict(row)
    if len(one.day) == len("2016-12-11"):
        found |= {"date": one.day, "date_end": one.day}
    if one.place and one.place != UNKNOWN and not one.place.startswith("not "):
        found |= {"place": one.place}
    return found


def bound(shared: Path, asked: list[Row], said: Mapping[Key, Row]) -> Iterator[str]:
    """MUC-4's figures of all rows, of the incidents alone, and of these with the right day and place."""
    known = verdicts(MUC)
    gold = [json.dumps(row) for row in islice(lines_of(shared / "corpora" / MUC, "gold"), ARTICLES)]
    choices: tuple[tuple[str, Callable[[Key], bool], bool], ...] = (
        ("all events", lambda key: True, False),
        ("incidents alone", lambda key: key not in known or known[key].verdict == "incident", False),
        (
            "incidents with their day and place",
            lambda key: key not in known or known[key].verdict == "incident",
            True,
        ),
    )
    for name, keeps, right in choices:
        rows = [
            {
                "id": row["id"],
                "events": [
                    mended(event, known[key]) if right and key in known else event
                    for key, event in said.items()
                    if key[0] == row["id"] and keeps(key)
                ],
            }
            for row in asked
        ]
        figures = judged(
            shared, "events", [json.dumps(row) for row in asked], gold, [json.dumps(row) for row in rows]
        )
        slots = ", ".join(f"{slot} {figures[f'slots.{slot}.f']:.3f}" for slot in SLOTS)
        yield f"{MUC}, {name}: all templates {figures['all_templates.f']:.3f}, {slots}"


def sets_of(turn: str) -> list[str]:
    """The sets of which rows were read in a round."""
    return sorted({row["set"] for row in read_rows() if row["round"] == turn})


def main() -> None:
    """Print the shares of each set and the bound."""
    parser = argparse.ArgumentParser(prog="bench.judged", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/")
    shared = parser.parse_args().shared
    if not (shared / "corpora").is_dir():
        sys.exit(f"bench.judged: {shared}: no data here. Name the folder with corpora/: --shared PATH")
    for name in (MUC, *PEACEFUL):
        every = list(lines_of(shared / "corpora" / name, "in"))
        for turn in (1, 2):
            wanted = {key[0] for key in verdicts(name, turn)}
            first = name == MUC and turn == 1
            asked = every[:ARTICLES] if first else [row for row in every if row["id"] in wanted]
            rows = {(row["id"], at): event for row in asked for at, event in coded(row)}
            for line in shares(name, turn, rows):
                print(line)
            if first:
                for line in bound(shared, asked, rows):
                    print(line)
    for number in DEED_ROUNDS:
        read: dict[Key, Verdict] = {}
        still: set[Key] = set()
        for name in sets_of(number):
            known = verdicts(name, int(number))
            wanted = {key[0] for key in known}
            asked = [row for row in articles(shared / "corpora", name) if row["id"] in wanted]
            now = {(row["id"], at) for row in asked for at, _ in coded(row)}
            print(deeds(f"{name}, round {number}", known, now))
            read |= known
            still |= now
        print(deeds(f"all sets of round {number}", read, still))


if __name__ == "__main__":
    main()
