"""`python -m bench.coref`: the coreference that Stemma has, on the development part of GUM whose texts are free.

Stemma resolves names, those who speak, and those who act; it does not look at other noun phrases, which are most of
what GUM asks for. The figure is the CoNLL F1 over all of them, and over the chains that hold a name it knows.
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

from bench.chains import conll, scored
from stemma.extract.deeds.actors import actors
from stemma.extract.deeds.parties import parties
from stemma.lang import ENGLISH
from stemma.model import Article, Study
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone

Row = dict[str, Any]
Mention = tuple[int, int]
WORD = re.compile(r"[\w'’-]+")
SUFFIX = re.compile(r"['’]s$")


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
    return start, start + len(text[start:end].rstrip())


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
    path = parser.parse_args().shared / "corpora" / "gum" / "gum.jsonl.gz"
    if not path.is_file():
        sys.exit(f"bench.coref: {path}: not here. Name the folder with corpora/: --shared PATH")
    every, named = [], []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if row["split"] == "dev"]
    for row in rows:
        text, key = gold(row)
        article = Article(id=row["id"], text=text, place="-", published=None)
        study = next(studied(next(noted(article, rules_alone)), rules_alone))
        said = list(chains_of(study))
        names = {(name.span.start, name.span.end) for name in study.names}
        proper = [chain for chain in key.values() if chain & names]
        every.append(scored(key.values(), said))
        named.append(scored(proper, said))
        print(f"{row['id']:32} {row['genre']:10} {conll([every[-1]]):.3f}  with names {conll([named[-1]]):.3f}")
    print(f"CoNLL F1 over {len(rows)} documents: {conll(every):.3f}; of chains that hold a name {conll(named):.3f}")


if __name__ == "__main__":
    main()
