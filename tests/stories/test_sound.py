"""Each editor's answer is sound: what it quotes stands on the pages, and its tree is a tree."""

from __future__ import annotations

import string
from itertools import pairwise
from pathlib import Path

import pytest
from tests.stories.editor import Answer, answer_in, plain, texts_in
from tests.stories.shelf import SHELF

from stemma.model import ClaimKind, Finding, Manner

KEPT = {"verbatim", "edited", "excerpt", "update"}
"""Manners in which most of the exemplar's words can still be read."""


@pytest.fixture(params=SHELF, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def answer(folder: Path) -> Answer:
    return answer_in(folder)


@pytest.fixture
def texts(folder: Path) -> dict[str, str]:
    return texts_in(folder)


def test_every_page_is_answered_once(answer: Answer, folder: Path) -> None:
    assert sorted(a.page for a in answer.articles) == sorted(p.name for p in (folder / "pages").iterdir())
    assert answer.story.slug == folder.name


def test_what_the_editor_reads_off_a_page_stands_on_it(answer: Answer, texts: dict[str, str]) -> None:
    for article in answer.articles:
        for words in (article.headline, *article.must, *article.must_not):
            assert words in texts[article.id]


def test_every_citation_stands_once_on_its_page(answer: Answer, texts: dict[str, str]) -> None:
    citations = [w for point in answer.collate.points for reading in point.readings for w in reading.witnesses]
    assert [w for w in citations if texts[w.article].count(w.quote) != 1] == []


def test_every_drift_stands_in_its_copy_and_not_in_its_exemplar(answer: Answer, texts: dict[str, str]) -> None:
    for change in answer.collate.drift:
        assert texts[change.copy].count(change.to) == 1
        assert plain(change.to) not in plain(texts.get(change.exemplar, ""))


def test_what_drifted_can_be_read_in_a_faithful_witness(answer: Answer, texts: dict[str, str]) -> None:
    for change in answer.collate.drift:
        if change.from_text is None:
            continue
        siblings = {e.copy for e in answer.trace.reuse if e.exemplar == change.exemplar and e.manner in KEPT}
        readable = (siblings | {change.exemplar}) & texts.keys() - {change.copy}
        assert any(plain(change.from_text) in plain(texts[name]) for name in readable), change


def test_copies_and_exemplars_exist(answer: Answer, texts: dict[str, str]) -> None:
    witnesses = texts.keys() | {lost.id for lost in answer.trace.lost}
    for edge in answer.trace.reuse:
        assert edge.copy in texts
        assert edge.exemplar in witnesses
        assert {edge.manner, *edge.manner_any} <= {manner.value for manner in Manner}
    edges = {(edge.copy, edge.exemplar) for edge in answer.trace.reuse}
    assert {(change.copy, change.exemplar) for change in answer.collate.drift} <= edges


def test_the_lines_follow_from_the_edges(answer: Answer, texts: dict[str, str]) -> None:
    heads: dict[str, set[str]] = {name: _heads(name, answer) for name in texts}
    lines: dict[str, set[str]] = {}
    for name, roots in heads.items():
        for root in roots:
            lines.setdefault(root, set()).add(name)
    assert sorted(map(sorted, answer.trace.lines)) == sorted(map(sorted, lines.values()))


def _heads(name: str, answer: Answer) -> set[str]:
    parents = [edge.exemplar for edge in answer.trace.reuse if edge.copy == name]
    return set().union(*(_heads(parent, answer) for parent in parents)) if parents else {name}


def test_readings_that_arose_in_copying_stand_on_no_line(answer: Answer) -> None:
    for point in answer.collate.points:
        values = {reading.value for reading in point.readings}
        assert point.kind in {kind.value for kind in ClaimKind}
        for reading in point.readings:
            assert (reading.lines == 0) is (reading.drift_of is not None)
            assert reading.drift_of is None or reading.speakers == 0
            assert reading.drift_of is None or reading.drift_of in values
            assert reading.low is None or reading.high is None or reading.low <= reading.high


def test_a_reading_counts_the_lines_of_its_witnesses(answer: Answer) -> None:
    """A page with two parents carries a reading in that line only from which it has the words."""
    line_of: dict[str, set[int]] = {}
    for number, line in enumerate(answer.trace.lines):
        for name in line:
            line_of.setdefault(name, set()).add(number)
    for point in answer.collate.points:
        for reading in (r for r in point.readings if r.drift_of is None):
            where = [line_of[w.article] for w in reading.witnesses]
            certain = set().union(*(numbers for numbers in where if len(numbers) == 1))
            assert reading.lines == len(certain), (point.id, reading.value)


def test_quotations_stand_whole_in_their_witnesses_and_not_where_altered(
    answer: Answer, texts: dict[str, str]
) -> None:
    for quote in answer.collate.quotes:
        words = plain(quote.text).rstrip(string.punctuation)
        assert all(words in plain(texts[name]) for name in quote.witnesses)
        assert not any(words in plain(texts[name]) for name in quote.altered_in)


def test_the_holders_of_a_place_follow_each_other(answer: Answer) -> None:
    for one, other in pairwise(answer.control):
        assert one.place != other.place or one.to == other.since


def test_no_edge_is_drawn_twice(answer: Answer) -> None:
    edges = [(edge.copy, edge.exemplar) for edge in answer.trace.reuse]
    assert len(set(edges)) == len(edges)


def test_a_relayed_point_rests_on_one_speaker(answer: Answer) -> None:
    for point in answer.collate.points:
        if point.finding is Finding.RELAYED:
            assert len({reading.speaker for reading in point.readings if reading.drift_of is None}) == 1
