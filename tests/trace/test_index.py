"""Candidates and uses across a whole desk."""

from __future__ import annotations

import random

import numpy as np
from tests.trace.dam import OWN, WIRE, paragraphs

from stemma.lang import ENGLISH
from stemma.trace.index import Holding, Index, fingerprints

PRINTS = fingerprints(ENGLISH)
WORDS = (WIRE + OWN).split()
FOOT = (
    "This newspaper is printed in Lofoten on paper from a mill that runs on the water of its own lake, and is brought "
    "by boat and bicycle to nine hundred houses; whoever wants to read it in the morning should write to the office."
)


def nonsense(seed: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=120))


def holding(id: str, text: str, outlet: str | None = None, published: str | None = None) -> Holding:
    return Holding(id, PRINTS(text), outlet, published)


def test_an_excerpt_and_its_whole_are_candidates_and_strangers_are_not() -> None:
    excerpt = paragraphs(WIRE, 2, 3)
    index = Index([holding("whole", WIRE), holding("excerpt", excerpt), holding("own", OWN)])
    assert index.candidates() == (("excerpt", "whole"),)


def test_the_order_of_arrival_decides_nothing() -> None:
    holdings = [holding(f"{seed}-{copy}", nonsense(seed)) for seed in range(5) for copy in range(3)]
    assert Index(holdings).candidates() == Index(holdings[::-1]).candidates()


def test_spelling_and_signs_are_no_difference() -> None:
    plain = WIRE.replace("harbour", "harbor").replace("—", "-").replace("eleven", "11")
    assert len(np.intersect1d(PRINTS(WIRE), PRINTS(plain))) > 0.9 * len(PRINTS(WIRE))


def test_what_an_outlet_prints_under_everything_joins_nothing() -> None:
    pages = [holding(f"page-{seed}", nonsense(seed) + " " + FOOT, "Lofoten Mail") for seed in range(6)]
    reprint = holding("reprint", nonsense(2), "Bodo Post")
    assert Index([*pages, reprint]).candidates() == (("page-2", "reprint"),)


def test_versions_of_one_report_in_one_outlet_are_no_furniture() -> None:
    versions = [holding(f"v{size}", paragraphs(WIRE, *range(size)), "Lofoten Mail") for size in range(3, 8)]
    assert ("v3", "v4") in Index(versions).candidates()


def test_a_common_text_is_joined_to_its_earliest_holders() -> None:
    reprints = [
        holding(f"{number:03}", WIRE, f"Paper {number}", f"2021-10-{number % 28 + 1:02}") for number in range(300)
    ]
    pairs = Index(reprints).candidates()
    earliest = {each.id for each in reprints if each.published == "2021-10-01"}
    assert {id for pair in pairs for id in pair} == {each.id for each in reprints}
    assert all(earliest.intersection(pair) for pair in pairs)


def test_where_a_passage_was_used_is_found_best_first() -> None:
    index = Index([holding("whole", WIRE), holding("excerpt", paragraphs(WIRE, 0)), holding("own", OWN)])
    found = index.find(PRINTS(paragraphs(WIRE, 0, 1)))
    assert [id for id, _ in found] == ["whole", "excerpt"]


def test_an_empty_desk_answers() -> None:
    assert Index([]).candidates() == ()
    assert Index([]).find(PRINTS(WIRE)) == ()
    assert Index([holding("a", ""), holding("b", "")]).candidates() == ()
