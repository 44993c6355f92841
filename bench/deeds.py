"""`python -m bench.deeds`: the mistakes of the extractor of events, field by field, and its false events.

The first table pairs each event of the seeds with what was found and counts the fields that differ; the second counts
events per 1,000 sentences of news that is mostly not about conflict, where most events are false. Then come MUC-4's
development part, with all events and with those alone that it has templates for, and how many articles a second are
coded once their facts are known.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from time import process_time
from typing import Any

from bench.facts import facts
from bench.score import judged, lines_of
from stemma.extract.events import events
from stemma.lang.en import ENGLISH
from stemma.model import Article, Event, Noted, Study
from stemma.pipeline.contract import answers

Row = dict[str, Any]
PEACEFUL = ("group/galaxy-medium", "group/basil", "group/ecbplus-dev")
ARTICLES = 100  # of each set: enough to tell 5 events per 1,000 sentences apart
KEYED = frozenset({"Violence against civilians", "Explosions/Remote violence"})
"""ACLED's event types that MUC-4 has templates for; of fights, arrests and agreements it has few or none."""
SLOTS = ("date", "place", "count", "effect")
FIELDS = ("event_type", "sub_event_type", "actor1", "actor2", "place", "date")


def found(row: Row) -> tuple[Study, tuple[Event, ...]]:
    """The article with its events, by rules alone and without attributions."""
    study = facts(row["text"], row.get("dct") or row.get("published"))
    noted = Noted(Article("a", row["text"], "bench", published=row.get("dct")), study.sentences, ())
    return study, events(noted, study.moments, study.places, study.quantities, (), ENGLISH)


def told(event: Event, text: str) -> Row:
    """The fields that gold is compared with."""
    return {
        "event_type": event.event_type,
        "sub_event_type": event.sub_event_type,
        "actor1": event.actor,
        "actor2": event.recipient,
        "place": event.place.span.of(text) if event.place else None,
        "date": event.moment.first.isoformat() if event.moment and event.moment.first else None,
    }


def differs(field: str, gold: Row, said: Row) -> bool:
    """Whether a field is none of the right answers."""
    right = {str(one).lower() for one in (gold.get(field), *(gold.get(f"{field}_any") or ()))}
    return str(said[field]).lower() not in right


def mistakes(shared: Path) -> Iterator[tuple[str, str, str, str]]:
    """Field, what the gold has, what was said, and the words that named the deed."""
    folder = shared / "gold" / "seeds" / "events"
    gold = {row["id"]: row["events"] for row in lines_of(folder, "gold")}
    for row in lines_of(folder, "in"):
        study, said = found(row)
        rows = [(event, told(event, row["text"])) for event in said]
        for want in gold[row["id"]]:
            near = [one for one in rows if one[0].span.start < want["end"] and want["start"] < one[0].span.end]
            if not near:
                yield "missed", want["sub_event_type"], "", study.article.text[want["start"] :][:50]
                continue
            event, best = min(near, key=lambda one: (sum(differs(f, want, one[1]) for f in FIELDS), one[0].trigger))
            for field in FIELDS:
                if differs(field, want, best):
                    yield field, str(want.get(field)), str(best[field]), event.trigger.of(study.article.text)


def density(shared: Path, name: str) -> tuple[int, int]:
    """Events and sentences of the first articles of a set."""
    read = [found(row) for row in islice(lines_of(shared / "corpora" / name, "in"), ARTICLES)]
    return sum(len(said) for _, said in read), sum(len(study.sentences) for study, _ in read)


def speed(rows: Iterable[Row]) -> float:
    """Articles a second of this process's time, from facts to events, rules alone."""
    read = [(row, facts(row["text"], row.get("dct") or row.get("published"))) for row in rows]
    took = 0.0
    for again in (False, True):  # the first time builds the tables
        start = process_time()
        for row, study in read:
            noted = Noted(Article("a", row["text"], "bench", published=row.get("dct")), study.sentences, ())
            events(noted, study.moments, study.places, study.quantities, (), ENGLISH)
        took = process_time() - start if again else took
    return len(read) / took


def muc(shared: Path) -> Iterator[str]:
    """A line on all events, and one on the kinds of which MUC-4's key has many."""
    folder = shared / "corpora" / "events" / "muc4-dev"
    asked, gold = ([json.dumps(row) for row in lines_of(folder, name)] for name in ("in", "gold"))
    said = list(answers("events", asked))
    for name, kinds in (("all", None), ("attacks on civilians and bombs alone", KEYED)):
        kept = [
            {**row, "events": [one for one in row["events"] if kinds is None or one["event_type"] in kinds]}
            for row in said
        ]
        figures = judged(shared, "events", asked, gold, [json.dumps(row) for row in kept])
        rows, precision = figures["templates.pred"], figures["templates.p"]
        slots = ", ".join(f"{slot} {figures[f'slots.{slot}.f']:.3f}" for slot in SLOTS)
        yield (
            f"MUC-4, {name}: {rows} events, {precision * rows:.0f} of an incident of the key; "
            f"all templates {figures['all_templates.f']:.3f}, {slots}"
        )


def main() -> None:
    """Print the tables and the speed."""
    parser = argparse.ArgumentParser(prog="bench.deeds", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and gold/")
    asked = parser.parse_args()
    if not (asked.shared / "gold").is_dir():
        sys.exit(f"bench.deeds: {asked.shared}: no data here. Name the folder with corpora/ and gold/: --shared PATH")
    counted = Counter(mistakes(asked.shared))
    for (field, want, said, words), times in sorted(counted.items(), key=lambda one: (one[0][0], -one[1], one[0])):
        print(f"{times:4}  {field:15}  {want[:34]:34}  {said[:34]:34}  {' '.join(words.split())}")
    for name in PEACEFUL:
        events_found, sentences = density(asked.shared, name)
        print(
            f"{name}: {events_found} events in {sentences} sentences, {1000 * events_found / sentences:.1f} per 1,000"
        )
    for line in muc(asked.shared):
        print(line)
    for name in ("gold/seeds/events", "corpora/events/muc4-dev"):
        rows = islice(lines_of(asked.shared / name, "in"), ARTICLES)
        print(f"{name}: {speed(rows):.0f} articles a second, one process")


if __name__ == "__main__":
    main()
