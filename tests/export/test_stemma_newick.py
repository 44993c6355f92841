"""The stemma as Newick, read back by a reader of the standard."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.export.hostile import hostile
from tests.web.fixture import DOSSIER, STEMMA

from stemma.export.stemma_newick import encode
from stemma.model import Manner, Reuse

TOKEN = re.compile(r"'((?:[^']|'')*)'|(\[[^\[\]]*\])|([(),;])")
Tree = tuple[str, tuple["Tree", ...]]


def parse(line: str) -> tuple[Tree, list[str]]:
    """One tree and its comments; any sign outside of names, comments and punctuation is an error."""
    assert TOKEN.sub("", line) == ""
    comments = [comment for _, comment, _ in TOKEN.findall(line) if comment]
    open_ones: list[list[Tree]] = [[]]
    within: tuple[Tree, ...] = ()
    for match in TOKEN.finditer(line):
        name, _, sign = match.groups()
        if sign == "(":
            open_ones.append([])
        elif sign == ")":
            within = tuple(open_ones.pop())
        elif name is not None:
            open_ones[-1].append((name.replace("''", "'"), within))
            within = ()
    ((tree,),) = open_ones
    return tree, comments


def trees(text: bytes) -> list[tuple[Tree, list[str]]]:
    return [parse(line) for line in text.decode().splitlines()]


def names(tree: Tree) -> list[str]:
    return [tree[0], *(name for each in tree[1] for name in names(each))]


def test_each_root_has_a_tree_of_its_own() -> None:
    assert [tree[0] for tree, _ in trees(encode(DOSSIER))] == [
        "lost: Meridian Press lost-1",
        "lost: unnamed common original lost-2",
        "The Delta Post 2021-05-04 delta",
        "Kelmet Radio 2021-05-04 radio",
    ]


def test_a_lost_witness_is_an_inner_node_and_a_copied_article_too() -> None:
    (dispatch, _), *_ = trees(encode(DOSSIER))
    assert dispatch == (
        "lost: Meridian Press lost-1",
        (
            ("Sarrow Courier 2021-05-04 courier-1", (("Sarrow Courier 2021-05-05 courier-2", ()),)),
            ("Northern Standard 2021-05-05 standard", (("Harbour Watch watch", ()),)),
        ),
    )


def test_a_second_parent_stands_in_a_comment() -> None:
    (_, comments), *_ = trees(encode(DOSSIER))
    assert comments == ["[partial, also from The Delta Post 2021-05-04 delta]"]


def test_names_full_of_signs_come_back() -> None:
    found = [name for tree, _ in trees(encode(hostile())) for name in names(tree)]
    assert 'The "Women\'s" [World] (Daily); שלום, Post\\ 2021-05-04 delta' in found
    assert len(found) == len(STEMMA.articles) + len(STEMMA.lost)


def test_a_ring_of_copies_is_cut_and_loses_nobody() -> None:
    ring = replace(
        STEMMA,
        reuse=(Reuse("delta", "radio", Manner.EDITED, ()), Reuse("radio", "delta", Manner.EDITED, ())),
    )
    found = trees(encode(replace(DOSSIER, stemma=ring)))
    assert len([name for tree, _ in found for name in names(tree)]) == len(STEMMA.articles) + len(STEMMA.lost)


def test_a_thousand_updates_in_a_row_are_one_deep_tree() -> None:
    study = DOSSIER.studies[0]
    studies = tuple(replace(study, article=replace(study.article, id=f"v{at:04}")) for at in range(1000))
    chain = tuple(Reuse(f"v{at + 1:04}", f"v{at:04}", Manner.UPDATE, ()) for at in range(999))
    written = encode(replace(DOSSIER, studies=studies, stemma=replace(STEMMA, lost=(), reuse=chain))).decode()
    assert written.count("(") == written.count(")") == 999
    assert len(written.splitlines()) == 1
