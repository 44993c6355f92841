"""`python -m bench.coref`: the coreference that Stemma has, on the development part of GUM whose texts are free.

The chains are those of `extract/chains`, which needs the language model's trees. By rules alone only names, those
who speak and those who act are resolved (`--rules`). The figure is the CoNLL F1 over all chains, and over those that
hold a name; then MUC, B-cubed and CEAF-e with recall and precision. The ending of owners
is left out on both sides ("the city's"), as Stemma cites no endings.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from bench.chains import Counts, conll, scored
from stemma.extract.chains.mentions import mentions
from stemma.extract.chains.sieves import chains
from stemma.extract.deeds.actors import actors
from stemma.extract.deeds.parties import parties
from stemma.lang import ENGLISH
from stemma.model import Article, Noted, Study
from stemma.pipeline import noted, studied
from stemma.read.reader import installed, reader, rules_alone

Row = dict[str, Any]
Mention = tuple[int, int]
WORD = re.compile(r"[\w'’-]+")
SUFFIX = re.compile(r"['’]s$")
ENDING = re.compile(r"(?<=\w)\s*['’]s?$")
MEASURES = ("MUC", "B-cubed", "CEAF-e")


def gold(row: Row) -> tuple[str, dict[str, set[Mention]]]:
    """The text of a document, and its chains by their id, as stretches of the text."""
    ends = list(accumulate(len(token) for token in row["tokens"]))
    starts = [0, *ends[:-1]]
    text = "".join(row["tokens"])
    chains: dict[str, set[Mention]] = defaultdict(set)
    for entity in row["entities"]:
        end = ends[entity["end"] - 1]
        chains[entity["eid"]].add(_bare(text, starts[entity["start"]], end))
    return text, chains


def _bare(text: str, start: int, end: int) -> Mention:
    return start, start + len(ENDING.sub("", text[start:end].rstrip()))


def resolved(read: Noted) -> Iterator[set[Mention]]:
    """The chains that the sieves find in the model's trees."""
    for chain in chains(read, ENGLISH, mentions(read, ENGLISH)):
        yield {(mention.span.start, mention.span.end) for mention in chain}


def chains_of(study: Study) -> Iterator[set[Mention]]:
    """The chains that Stemma knows: names that are one, speakers with their pronouns, groups with theirs."""
    text, found = study.article.text, defaultdict(set)
    people = sorted({_plain(name.text) for name in study.names if name.type == "PER"}, key=len, reverse=True)
    for name in study.names:
        found[_full(_plain(name.text), people)].add((name.span.start, name.span.end))
    for said in study.attributions:
        for part in said.source:
            words = WORD.findall(part.of(text))
            if said.speaker and len(words) == 1 and words[0].lower() in ENGLISH.deeds.pronouns:
                found[_full(_plain(said.speaker), people)].add((part.start, part.end))
    known = next(noted(study.article, rules_alone))
    for actor in actors(known, study.places, ENGLISH, parties()):
        if actor.head and not actor.country:
            found[_plain(actor.name)].add((actor.span.start, actor.span.end))
    yield from (found[key] for key in sorted(found))


def _plain(name: str) -> str:
    return " ".join(SUFFIX.sub("", word.lower()) for word in WORD.findall(name))


def _full(name: str, people: list[str]) -> str:
    """The fullest name of a person that ends in this one: "Barazi" is "Talal Barazi"."""
    return next((full for full in people if full != name and full.endswith(f" {name}")), name)


def main() -> None:
    """Print the figure by genre and over all."""
    parser = argparse.ArgumentParser(prog="bench.coref", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with corpora/")
    parser.add_argument("--rules", action="store_true", help="without the language model: names, speakers and actors")
    asked = parser.parse_args()
    path = asked.shared / "corpora" / "gum" / "gum.jsonl.gz"
    if not path.is_file():
        sys.exit(f"bench.coref: {path}: not here. Name the folder with corpora/: --shared PATH")
    alone = asked.rules or not installed()
    every, named = [], []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if row["split"] == "dev"]
    for row in rows:
        text, key = gold(row)
        read = next(
            noted(Article(id=row["id"], text=text, place="-", published=None), rules_alone if alone else reader)
        )
        study = next(studied(read, rules_alone if alone else reader))
        said = list(chains_of(study) if alone else resolved(read))
        names = {(name.span.start, name.span.end) for name in study.names}
        proper = [chain for chain in key.values() if chain & names]
        every.append(scored(key.values(), said))
        named.append(scored(proper, said))
        print(f"{row['id']:32} {row['genre']:10} {conll([every[-1]]):.3f}  with names {conll([named[-1]]):.3f}")
    print(f"CoNLL F1 over {len(rows)} documents: {conll(every):.3f}; of chains that hold a name {conll(named):.3f}")
    for at, name in enumerate(MEASURES):
        counts = sum((three[at] for three in every), Counts())
        recall, precision = counts.right / counts.asked, counts.found / counts.said
        print(f"  {name:8} recall {recall:.3f}  precision {precision:.3f}  F1 {counts.f1:.3f}")


if __name__ == "__main__":
    main()
