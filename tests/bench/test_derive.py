"""Stories made with a known copying history."""

from __future__ import annotations

import random
from itertools import cycle

import pytest
from bench.derive import WAYS, Tale, tale_of
from bench.kinds import KINDS
from tests.trace.dam import OWN, REWRITE, WIRE

REPORTS = [text.split("\n\n") for text in (WIRE, OWN)]
OTHER = REWRITE.split("\n\n")


def made(seed: int) -> Tale:
    return tale_of("tale", REPORTS, cycle([OTHER]), random.Random(seed))


def test_the_same_seed_makes_the_same_story() -> None:
    assert made(7).asked() == made(7).asked()
    assert made(7).asked() != made(8).asked()


def test_every_exemplar_is_here_or_lost_and_every_article_stands_in_a_line() -> None:
    for seed in range(40):
        tale = made(seed)
        here = {each.id for each in tale.articles}
        assert here == {id for line in tale.lines for id in line}
        assert all(exemplar in here | tale.lost.keys() for each in tale.articles for exemplar in each.exemplars)


def test_a_lost_text_has_two_copies_and_one_of_them_credits_it() -> None:
    for seed in range(40):
        tale = made(seed)
        for lost, agency in tale.lost.items():
            copies = [each for each in tale.articles if lost in each.exemplars]
            assert len(copies) > 1
            assert any(each.agency == agency for each in copies)


def test_a_paraphrase_keeps_few_words_in_a_row_and_a_reprint_all() -> None:
    rng = random.Random(1)
    for name, few in (("reprint", False), ("paraphrase", True)):
        make, _, _ = WAYS[name]
        text = " ".join(make(list(REPORTS[0]), rng)).split()
        runs = {tuple(text[at : at + 8]) for at in range(len(text) - 7)}
        whole = " ".join(REPORTS[0]).split()
        kept = len(runs & {tuple(whole[at : at + 8]) for at in range(len(whole) - 7)}) / len(runs)
        assert kept < 0.4 if few else kept > 0.9


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_stories_of_a_kind_have_their_exemplars_and_their_lines(kind: str) -> None:
    told = [KINDS[kind](kind, REPORTS, OTHER, random.Random(seed)) for seed in range(5)]
    assert told == [KINDS[kind](kind, REPORTS, OTHER, random.Random(seed)) for seed in range(5)]
    for tale in told:
        here = {each.id for each in tale.articles}
        assert here == {id for line in tale.lines for id in line}
        assert all(exemplar in here | tale.lost.keys() for each in tale.articles for exemplar in each.exemplars)
        assert all(each.paragraphs for each in tale.articles)
