"""Rewrites: told after a lost witness, weighed against other reports."""

from __future__ import annotations

from dataclasses import replace

from tests.trace.dam import EXCERPT, LOCAL, OWN, REPRINT, RETOLD, REWRITE, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.model import Article, Manner
from stemma.trace import trace
from stemma.trace.rewrite import retelling
from stemma.trace.tale import Tale, joint, tale
from stemma.trace.words import together

FIRST = article("first", paragraphs(WIRE, 0, 1, 2, 4), outlet="Lofoten Mail", agency="NFA", published="2021-10-04")
SECOND = article("second", paragraphs(WIRE, 0, 1, 3, 5, 6), outlet="Bodo Post", agency="NFA", published="2021-10-04")


def tales(*articles: Article) -> list[Tale]:
    return [tale(text, ENGLISH) for text in together(articles, ENGLISH)]


def test_a_lost_text_has_all_that_its_copies_have() -> None:
    first, second, whole = tales(FIRST, SECOND, article("whole", WIRE))
    together = joint("lost", [first, second])
    assert together.counts == whole.counts


def test_a_rewrite_is_nearer_to_the_whole_than_to_any_copy() -> None:
    first, second, rewrite = tales(FIRST, SECOND, RETOLD)
    whole = retelling(rewrite, joint("lost", [first, second]))
    assert whole.weight > max(retelling(rewrite, first).weight, retelling(rewrite, second).weight)
    assert whole.exemplar == "lost"


def test_a_rewrite_of_a_dispatch_that_no_copy_has_whole_is_found() -> None:
    stemma = trace((FIRST, SECOND, RETOLD, LOCAL), ENGLISH)
    (edge,) = stemma.exemplars_of("retold")
    assert (edge.exemplar, edge.manner) == (stemma.lost[0].id, Manner.REWRITE)
    assert len(stemma.lines) == 2


def test_a_single_reprint_and_a_rewrite_imply_the_dispatch() -> None:
    stemma = trace((REPRINT, RETOLD, LOCAL), ENGLISH)
    assert [lost.agency for lost in stemma.lost] == ["NFA"]
    assert {edge.exemplar for edge in stemma.reuse} == {stemma.lost[0].id}


def test_another_report_with_the_same_facts_speaks_against_a_rewrite() -> None:
    rewrite, wire, other = tales(RETOLD, REPRINT, replace(RETOLD, id="twin"))
    assert retelling(rewrite, wire, [other]).weight < retelling(rewrite, wire).weight
    assert "no other report here has more than 100 % of them" in retelling(rewrite, wire, [other]).because


def test_a_page_that_credits_another_agency_is_told_after_nobody_unless_the_evidence_is_heavy() -> None:
    half = "\n\n".join(REWRITE.split("\n\n")[:3] + OWN.split("\n\n")[1:4])
    foreign = article("foreign", half, outlet="Planet Today", agency="Baltic Wire", published="2021-10-05")
    assert trace((REPRINT, EXCERPT, foreign), ENGLISH).exemplars_of("foreign") == ()


def test_without_another_report_to_compare_with_no_rewrite_is_sure() -> None:
    alone, compared = trace((REPRINT, RETOLD), ENGLISH), trace((REPRINT, RETOLD, LOCAL), ENGLISH)
    assert [stemma.exemplars_of("retold")[0].manner for stemma in (alone, compared)] == [Manner.REWRITE] * 2
    assert [stemma.exemplars_of("retold")[0].sure for stemma in (alone, compared)] == [False, True]
    assert (len(alone.lines), alone.most) == (1, 2)
