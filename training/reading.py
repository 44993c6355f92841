"""Corpora as examples: PolNeAR's attributions, treebanks' trees, and names from character spans or IOB columns."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from stemma.model.gloss import Stretch
from stemma.read.wordpiece import WordPieces
from training.examples import ROOT, UNKNOWN, Example, of_text, of_words
from training.labels import DESCRIBED, NAMES, ROLES, tagged
from training.manifest import CORPORA, checked

SOME_SENTENCES = (1, 1, 2, 3, 5)  # how many sentences of a treebank stand in one window; the runtime sees paragraphs


def opened(path: Path) -> Iterator[str]:
    """The lines of a text file, packed or not."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from lines
    else:
        with path.open(encoding="utf-8") as lines:
            yield from lines


def rows(root: Path, name: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each text of a corpus with its gold row."""
    gold = {row["id"]: row for row in map(json.loads, opened(checked(root, CORPORA[f"{name}-gold"])))}
    texts = map(json.loads, opened(checked(root, CORPORA[name])))
    return [(text, gold[text["id"]]) for text in texts if text["id"] in gold]


def attributions(root: Path, name: str, pieces: WordPieces) -> Iterator[Example]:
    """PolNeAR's articles as windows. An attribution that leaves its window is labelled with what lies inside."""
    for text, gold in rows(root, name):
        for example in of_text(text["id"], text["text"], pieces):
            found: set[tuple[str, Stretch]] = set()
            links = []
            for attribution in gold["attributions"]:
                parts = {role: _parts(example, attribution.get(role) or []) for role in ROLES}
                found |= {(role, part) for role in ROLES for part in parts[role]}
                if parts["cue"]:
                    content = [word for first, last in parts["content"] for word in range(first, last)]
                    links.append((parts["cue"][0][0], [first for first, _ in parts["source"]], content))
            example.attribution = tagged(example.words, found, ROLES)
            example.links = sorted(links)
            yield example


def _parts(example: Example, fragments: Iterable[list[int]]) -> list[Stretch]:
    """The fragments of a role that touch this window."""
    found = [example.covered(start, end) for start, end in fragments]
    return [part for part in found if part is not None]


def named(root: Path, name: str, pieces: WordPieces, misc: bool = False) -> Iterator[Example]:
    """Texts with names given by character spans, flat: of two that overlap the longer counts."""
    for text, gold in rows(root, name):
        spans = [(entity["type"], entity["start"], entity["end"]) for entity in gold["entities"]]
        yield from _with_names(of_text(text["id"], text["text"], pieces), spans, misc)


def _with_names(examples: list[Example], spans: list[tuple[str, int, int]], misc: bool) -> Iterator[Example]:
    for example in examples:
        found = [(kind, part) for kind, start, end in spans if (part := example.covered(start, end))]
        example.entity = tagged(example.words, found, NAMES)
        example.marks_misc = misc
        yield example


def described(root: Path, pieces: WordPieces) -> Iterator[Example]:
    """re3d's documents without the BBC's: of each type the outermost mentions, optional ones too."""
    for text, gold in rows(root, "re3d"):
        if gold["nc"]:
            continue
        for example in of_text(text["id"], text["text"], pieces):
            example.re3d = [[0] * example.words for _ in DESCRIBED]
            for entity in sorted(gold["entities"], key=lambda e: (e["start"] - e["end"], e["start"])):
                row = example.re3d[DESCRIBED.index(entity["type"])]
                part = example.covered(entity["start"], entity["end"])
                if part and not any(row[part[0] : part[1]]):
                    row[part[0] : part[1]] = [1] + [2] * (part[1] - part[0] - 1)
            yield example


def in_columns(root: Path, name: str, pieces: WordPieces, misc: bool = False) -> Iterator[Example]:
    """A CoNLL file of word and IOB tag, its words joined with blanks and cut again as the runtime cuts them."""
    for number, pairs in enumerate(_blocks(opened(checked(root, CORPORA[name])))):
        text, spans = _spanned(pairs)
        yield from _with_names(of_text(f"{name}:{number}", text, pieces), spans, misc)


def _spanned(pairs: list[tuple[str, str]]) -> tuple[str, list[tuple[str, int, int]]]:
    """The text of some words with the spans that their IOB tags spell; IOB1 and IOB2 alike."""
    text, spans, before = "", list[tuple[str, int, int]](), "O"
    for form, tag in pairs:
        at, text = len(text), text + form + " "
        if tag[2:] in NAMES:
            if tag[0] == "I" and before[2:] == tag[2:]:
                spans[-1] = (tag[2:], spans[-1][1], at + len(form))
            else:
                spans.append((tag[2:], at, at + len(form)))
        before = tag
    return text, spans


def _blocks(lines: Iterable[str]) -> Iterator[list[tuple[str, str]]]:
    """The (word, tag) pairs between blank lines."""
    pairs: list[tuple[str, str]] = []
    for line in [*lines, "\n"]:
        cells = line.split()
        if len(cells) >= 2:
            pairs.append((cells[0], cells[-1]))
        elif not cells and pairs:
            yield pairs
            pairs = []


Tree = list[tuple[str, str, int, str]]
"""A sentence: word, part of speech, head counted from 1 (0 is the root), relation."""


def trees(root: Path, name: str) -> Iterator[tuple[str, Tree]]:
    """Each sentence of a treebank with its document's name; empty nodes and multi-word lines left out."""
    document, tree = "", Tree()
    for line in [*opened(checked(root, CORPORA[name])), "\n"]:
        cells = line.rstrip("\n").split("\t")
        if line.startswith("# newdoc"):
            document = line.split("=")[-1].strip()
        elif len(cells) == 10 and cells[0].isdigit():
            tree.append((cells[1], cells[3], int(cells[6]), cells[7]))
        elif not line.strip() and tree:
            yield document, tree
            tree = []


def parsed(
    bank: Iterable[tuple[str, Tree]], pos: list[str], relations: list[str], pieces: WordPieces, seed: int | None
) -> Iterator[Example]:
    """Sentences of a treebank, one a window without a seed, else runs of some neighbours of one document."""
    dice = random.Random(seed)
    run, home, room = list[Tree](), "", 1
    for document, tree in [*bank, ("", Tree())]:
        if run and (document != home or len(run) >= room):
            yield from _hung(run, home, pos, relations, pieces)
            run, room = [], 1 if seed is None else dice.choice(SOME_SENTENCES)
        home = document
        run += [tree] if tree else []


def _hung(run: list[Tree], home: str, pos: list[str], relations: list[str], pieces: WordPieces) -> Iterator[Example]:
    """A run of sentences as windows; a head that fell into another window is unknown."""
    starts = [sum(map(len, run[:number])) for number in range(len(run))]
    flat = [
        (tag, ROOT if head == 0 else start + head - 1, relation)
        for start, tree in zip(starts, run, strict=True)
        for _, tag, head, relation in tree
    ]
    for example, numbers in of_words(home, [[word for word, *_ in tree] for tree in run], pieces):
        row_of = {number: row for row, number in enumerate(numbers)}
        told = [flat[number] for number in numbers]
        example.pos = [pos.index(tag) if tag in pos else UNKNOWN for tag, _, _ in told]
        example.head = [head if head == ROOT else row_of.get(head, UNKNOWN) for _, head, _ in told]
        example.relation = [relations.index(name) if name in relations else UNKNOWN for _, _, name in told]
        if example.words:
            yield example
