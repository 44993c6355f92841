"""The drawing of the stemma: every witness on its own spot, no edge through a box."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.web.fixture import DOSSIER

from stemma.model import Article, Dossier, Lost, Manner, Reuse, Stemma, Story, Study
from stemma.web.cites import texts_of
from stemma.web.layout import lay_out
from stemma.web.page import line_sigils
from stemma.web.tree import shortened, tree_view, wrapped
from stemma.web.views import TreeView


def drawn(dossier: Dossier) -> TreeView:
    return tree_view(dossier, texts_of(dossier), line_sigils(dossier))


def story(edges: list[tuple[int, int]], size: int) -> Dossier:
    """A story of `size` articles without text; edges run from exemplar to copy."""
    articles = [Article(f"a{n:02}", "", f"a{n}", published=f"2021-05-{n % 28 + 1:02}") for n in range(size)]
    reuse = tuple(
        Reuse(f"a{copy:02}", f"a{exemplar:02}", Manner.EDITED, ("a shared slip",)) for exemplar, copy in edges
    )
    stemma = Stemma(tuple(article.id for article in articles), (), reuse, ())
    return Dossier(Story("s", "", (), ()), tuple(Study(one, ()) for one in articles), stemma, (), (), ())


def segments(path: str) -> list[tuple[int, int, int, int]]:
    """The straight parts of an edge as x1, y1, x2, y2 with the smaller first."""
    x, y, found = 0, 0, []
    for sign, rest in re.findall(r"([MHV])([-\d ]+)", path):
        numbers = [int(number) for number in rest.split()]
        to = (numbers[0], numbers[1]) if sign == "M" else (numbers[0], y) if sign == "H" else (x, numbers[0])
        if sign != "M":
            found.append((min(x, to[0]), min(y, to[1]), max(x, to[0]), max(y, to[1])))
        x, y = to
    return found


def crossings(tree: TreeView) -> list[tuple[str, str]]:
    """The edges that run through the inside of a box."""
    return [
        (edge.path, node.full)
        for edge in tree.edges
        for x1, y1, x2, y2 in segments(edge.path)
        for node in tree.nodes
        if x1 < node.x + tree.box_width and x2 > node.x and y1 < node.y + tree.box_height and y2 > node.y
    ]


def test_a_copy_stands_to_the_right_of_all_its_exemplars() -> None:
    witnesses = ("lost-1", "lost-2", *(study.article.id for study in DOSSIER.studies))
    edges = DOSSIER.stemma.reuse
    layout = lay_out(witnesses, edges)
    assert all(layout.column[edge.copy] > layout.column[edge.exemplar] for edge in edges)
    assert layout.column["watch"] == 2


def test_a_lost_witness_is_drawn_even_where_nothing_hangs_on_it() -> None:
    lost = [node for node in drawn(DOSSIER).nodes if node.lost]
    assert [node.full for node in lost] == ["lost: Meridian Press dispatch", "lost: unnamed common original"]
    assert all(node.href is None for node in lost)


def test_the_article_with_two_parents_has_one_dotted_and_one_dashed_edge() -> None:
    tree = drawn(DOSSIER)
    assert sorted(edge.kind for edge in tree.edges) == ["first", "first", "first", "rewrite", "second"]
    assert [edge.label for edge in tree.edges if edge.kind == "second"] == ["partial"]
    assert [node.letters for node in tree.nodes if node.full.startswith("Harbour Watch")] == ["AB"]


def test_every_edge_says_why() -> None:
    tree = drawn(DOSSIER)
    assert tree.edges[0].full == "a light edit, credited: signed Meridian Press"
    assert all(descent.because for descent in tree.descents)


def test_an_edge_to_a_witness_that_is_not_there_is_not_drawn() -> None:
    stemma = replace(DOSSIER.stemma, reuse=(*DOSSIER.stemma.reuse, Reuse("watch", "gone", Manner.EDITED, ())))
    assert len(drawn(replace(DOSSIER, stemma=stemma)).edges) == len(DOSSIER.stemma.reuse)


def test_forty_reprints_grow_down_the_page_not_across() -> None:
    tree = drawn(story([(0, copy) for copy in range(1, 41)], 41))
    assert tree.width < 600
    assert tree.height > 2000


def test_a_ring_of_copies_is_drawn_and_does_not_hang() -> None:
    tree = drawn(story([(0, 1), (1, 2), (2, 0), (2, 3)], 4))
    assert len({(node.x, node.y) for node in tree.nodes}) == 4


def test_a_chain_of_a_thousand_updates_is_drawn() -> None:
    articles = tuple(Study(Article(f"a{n:04}", "", "p"), ()) for n in range(1000))
    reuse = tuple(Reuse(f"a{n:04}", f"a{n - 1:04}", Manner.UPDATE, ()) for n in range(1, 1000))
    stemma = Stemma((), (), reuse, ())
    tree = drawn(Dossier(Story("s", "", (), ()), articles, stemma, (), (), ()))
    assert len({(node.x, node.y) for node in tree.nodes}) == 1000


def test_an_empty_stemma_is_a_small_empty_drawing() -> None:
    tree = drawn(story([], 0))
    assert (tree.nodes, tree.edges) == ((), ())


pairs = st.tuples(st.integers(0, 29), st.integers(0, 29)).filter(lambda pair: pair[0] < pair[1])


@settings(max_examples=60, deadline=None)
@given(st.lists(pairs, max_size=45, unique=True))
def test_no_two_boxes_share_a_spot_and_no_edge_runs_through_a_box(edges: list[tuple[int, int]]) -> None:
    tree = drawn(story(edges, 30))
    assert len({(node.x, node.y) for node in tree.nodes}) == 30
    assert crossings(tree) == []


def test_long_names_are_shortened_to_what_the_box_holds() -> None:
    assert shortened("W" * 10_000, 20) == "W" * 19 + "…"
    assert wrapped("lost: " + "W" * 300)[0] == "lost:"
    assert len(wrapped("lost: the Associated Press of Port Sarrow and all the islands dispatch")) == 2


def test_the_order_of_arrival_decides_nothing() -> None:
    stemma = replace(
        DOSSIER.stemma, reuse=DOSSIER.stemma.reuse[::-1], lost=tuple[Lost, ...](DOSSIER.stemma.lost[::-1])
    )
    assert drawn(replace(DOSSIER, stemma=stemma, studies=DOSSIER.studies[::-1])) == drawn(DOSSIER)
