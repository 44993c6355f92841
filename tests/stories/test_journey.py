"""The whole journey over whole stories, held against the editor's answer."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.stories.editor import (
    Answer,
    answer_in,
    by_page,
    drifts_seen,
    edges_of,
    edges_wanted,
    falsely_corroborated,
    lines_of,
    unclean,
)

from stemma.export import dossier_json
from stemma.model import Dossier, Page
from stemma.pipeline import Journey, journey

ROOT = Path(__file__).parents[2]
MOBAYE = ROOT / "examples" / "mobaye"
SINES = ROOT / "tests" / "stories" / "sines"
MEDIA = {".html": "text/html", ".txt": "text/plain"}


@cache
def travelled(folder: Path) -> Journey:
    pages = sorted((folder / "pages").iterdir())
    return journey([Page(str(page), page.read_bytes(), MEDIA[page.suffix]) for page in pages])


@pytest.fixture(params=(MOBAYE, SINES), ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def answer(folder: Path) -> Answer:
    return answer_in(folder)


@pytest.fixture
def dossier(folder: Path) -> Dossier:
    return travelled(folder).dossiers[0]


def test_every_page_arrives_and_all_tell_one_story(folder: Path, answer: Answer) -> None:
    came = travelled(folder)
    assert came.failed == ()
    assert len(came.dossiers) == 1
    assert len(came.dossiers[0].studies) == len(answer.articles)


def test_the_stories_are_whole_and_the_furniture_is_gone(answer: Answer, dossier: Dossier) -> None:
    assert unclean(answer, dossier) == []


def test_the_masthead_is_the_editors(answer: Answer, dossier: Dossier) -> None:
    articles = by_page(dossier)
    for masthead in answer.articles:
        article = articles[masthead.id]
        assert (article.headline, article.authors) == (masthead.headline, masthead.authors)
        assert article.outlet == masthead.outlet
        assert article.agency in (masthead.agency, *masthead.agency_any)


def test_no_date_is_made_up(answer: Answer, dossier: Dossier) -> None:
    articles = by_page(dossier)
    assert {m.id: articles[m.id].day for m in answer.articles} == {m.id: m.published for m in answer.articles}


def test_a_headline_of_another_story_is_doubted(answer: Answer, dossier: Dossier) -> None:
    articles = by_page(dossier)
    doubted = {m.id for m in answer.articles if articles[m.id].headline_doubt}
    assert doubted == {m.id for m in answer.articles if m.headline_doubt}


def test_the_lines_are_the_editors(answer: Answer, dossier: Dossier) -> None:
    assert lines_of(dossier) == {frozenset(line) for line in answer.trace.lines}


def test_the_tree_is_the_editors(answer: Answer, dossier: Dossier) -> None:
    assert edges_of(dossier) == edges_wanted(answer)


def test_nothing_is_corroborated_that_the_editor_would_not_print_so(answer: Answer, dossier: Dossier) -> None:
    assert falsely_corroborated(answer, dossier) == []


@pytest.mark.parametrize(
    "words", ["nearly 30 people", "more than 8,000", "has resigned", "does not govern", "Altonen"]
)
def test_the_rewrite_is_seen_to_drift(words: str) -> None:
    seen = drifts_seen(answer_in(MOBAYE), travelled(MOBAYE).dossiers[0])
    assert any(words in change.to for change in seen)


def test_the_dossier_is_the_one_its_schema_describes(dossier: Dossier) -> None:
    Draft202012Validator(dossier_json.schema()).validate(json.loads(dossier_json.encode(dossier)))


def test_every_statement_is_cited(dossier: Dossier) -> None:
    for point in dossier.points:
        for reading in point.readings:
            assert reading.witnesses
            for span in reading.witnesses:
                assert span.of(dossier.article(span.article).text).strip()
    for drift in dossier.drifts:
        assert drift.after.of(dossier.article(drift.copy).text).strip()
