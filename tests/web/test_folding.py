"""Reprints share a box where a tree is too big to be read, and are told one by one beside it."""

from __future__ import annotations

from tests.web.fixture import DOSSIER
from tests.web.test_tree import crossings, drawn, story

from stemma.web.addresses import Addresses
from stemma.web.cites import texts_of
from stemma.web.descents import EXCERPT, descent_views
from stemma.web.folding import READABLE
from stemma.web.page import line_sigils
from stemma.web.tree import tree_view


def test_a_tree_of_fifty_is_drawn_box_by_box() -> None:
    tree = drawn(story([(0, copy) for copy in range(1, 50)], 50))
    assert len(tree.nodes) == 50 and tree.folds == ()


def test_five_hundred_reprints_share_a_box_and_are_all_named() -> None:
    tree = drawn(story([(0, copy) for copy in range(1, 500)], 500))
    assert [node.folded for node in tree.nodes] == [0, 499]
    assert tree.nodes[1].lines == ("499 edited copies",)
    assert len(tree.folds[0].articles) == 499 and len(tree.descents) == 499
    assert len(tree.edges) == 1 and tree.edges[0].href == f"#{tree.folds[0].id}"


def test_what_was_copied_on_keeps_its_own_box() -> None:
    edges = [(0, copy) for copy in range(1, 80)] + [(7, 80)]
    tree = drawn(story(edges, 81))
    boxes = {node.full.split(",")[0] for node in tree.nodes}
    assert {"a0", "a7", "a80", "78 edited copies"} == boxes
    assert crossings(tree) == []


def test_own_reports_that_nobody_copied_share_a_box_of_their_own() -> None:
    tree = drawn(story([(0, copy) for copy in range(1, 50)], 90))
    assert "40 lone reports" in {node.full for node in tree.nodes}


def test_a_box_is_unfolded_on_demand() -> None:
    dossier = story([(0, copy) for copy in range(1, 500)], 500)
    tree = tree_view(dossier, texts_of(dossier), line_sigils(dossier), fold=False)
    assert len(tree.nodes) == 500 > READABLE and tree.folds == ()


def test_an_edge_has_its_passages_on_both_sides_and_what_copying_changed() -> None:
    texts = texts_of(DOSSIER)
    (told,) = [
        one
        for one in descent_views(DOSSIER, texts, DOSSIER.stemma.reuse)
        if one.copy.text == "Northern Standard, 5 May 2021"
    ]
    assert told.exemplar == "lost: Meridian Press dispatch" and told.through == "Sarrow Courier, 4 May 2021"
    before, after = (
        "".join(piece.text for piece in side.pieces) for side in (told.passages[0].before, told.passages[0].after)
    )
    assert before == after and before.startswith("A fire tore through")
    assert len(before) <= EXCERPT
    rewrite = [
        one
        for one in descent_views(DOSSIER, texts, DOSSIER.stemma.reuse)
        if one.exemplar.startswith("Northern Standard")
    ]
    assert [drift.kind.kind for drift in rewrite[0].drifts]


def test_an_edge_is_told_in_the_page_or_at_an_address_of_its_own() -> None:
    edge = DOSSIER.stemma.reuse[1]
    (here,) = descent_views(DOSSIER, texts_of(DOSSIER), (edge,))
    (there,) = descent_views(DOSSIER, texts_of(DOSSIER, Addresses("/story/maren")), (edge,))
    assert here.href == f"#{here.id}" and here.compare is None
    assert there.href == "/story/maren/stemma?copy=standard&exemplar=lost-1#edge"
    assert there.compare == "/story/maren/compare?one=courier-1&other=standard"
