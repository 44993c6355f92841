"""The editor's answer can be held against a dossier: one made by hand, right or wrong in one thing at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.stories.editor import (
    Answer,
    Citation,
    answer_in,
    by_page,
    cited,
    drifts_seen,
    edges_of,
    edges_wanted,
    falsely_corroborated,
    lines_of,
    paired,
    texts_in,
    unclean,
)

from stemma.model import (
    Article,
    ClaimKind,
    Dossier,
    Drift,
    DriftKind,
    Finding,
    Line,
    Lost,
    Manner,
    Point,
    Reading,
    Reuse,
    Span,
    Stemma,
    Story,
    Study,
)

MOBAYE = Path(__file__).parents[2] / "examples" / "mobaye"


@pytest.fixture
def answer() -> Answer:
    return answer_in(MOBAYE)


def dossier(finding: Finding) -> Dossier:
    """All ten pages, uncleaned; the editor's lines and edges; one point on the rebels' dead and one drift."""
    wanted = answer_in(MOBAYE)
    texts = texts_in(MOBAYE)
    articles = {name: Article(f"id-{name}", text, f"pages/{name}.txt") for name, text in texts.items()}
    lines = [Line(str(n), "", tuple(f"id-{a}" for a in line), ()) for n, line in enumerate(wanted.trace.lines)]
    lost = {witness.id for witness in wanted.trace.lost}
    reuse = [
        Reuse(f"id-{e.copy}", e.exemplar if e.exemplar in lost else f"id-{e.exemplar}", Manner(e.manner), ())
        for e in wanted.trace.reuse
    ]
    stemma = Stemma(
        tuple(a.id for a in articles.values()),
        tuple(Lost(id, None, ()) for id in sorted(lost)),
        tuple(reuse),
        tuple(lines),
    )
    four = [span_of(articles, "longitude", "four of his own men"), span_of(articles, "riverpost", "four of his own")]
    reading = Reading("four", tuple(four), ("1", "2"), ("Abel Zoungere",), 4, 4)
    point = Point("p", "How many fighters were killed?", ClaimKind.QUANTITY, finding, (reading,), ())
    after = span_of(articles, "globeflash", "Henrik Altonen")
    drift = Drift("id-globeflash", "ut-wire", DriftKind.NAME, None, after, ())
    studies = tuple(Study(article, ()) for article in articles.values())
    return Dossier(Story("s", "Mobaye", stemma.articles, ()), studies, stemma, (point,), (drift,), ())


def span_of(articles: dict[str, Article], name: str, words: str) -> Span:
    found = cited(Citation(name, words), articles)
    assert found is not None
    return found


def test_a_citation_is_found_over_a_break_of_lines() -> None:
    articles = {"a": Article("1", "He said\n\nno.", "a.txt")}
    assert cited(Citation("a", "said no"), articles) == Span("1", 3, 11)


def test_a_citation_that_cleaning_lost_is_none() -> None:
    assert cited(Citation("a", "said no"), {"a": Article("1", "He said yes.", "a.txt")}) is None
    assert cited(Citation("b", "said no"), {}) is None


def test_an_uncleaned_page_keeps_all_its_furniture(answer: Answer) -> None:
    faults = unclean(answer, dossier(Finding.RELAYED))
    assert len(faults) == sum(len(article.must_not) for article in answer.articles)


def test_lines_and_edges_are_compared_under_the_editors_names(answer: Answer) -> None:
    made = dossier(Finding.RELAYED)
    assert lines_of(made) == {frozenset(line) for line in answer.trace.lines}
    assert edges_of(made) == edges_wanted(answer)
    assert ("globeflash", "lost") in edges_of(made)


def test_points_are_paired_by_what_they_cite(answer: Answer) -> None:
    pairs = paired(answer, dossier(Finding.RELAYED))
    assert pairs["rebels"] is not None
    assert pairs["market"] is None


def test_a_relayed_point_called_corroborated_is_caught(answer: Answer) -> None:
    assert falsely_corroborated(answer, dossier(Finding.RELAYED)) == []
    assert "rebels" in falsely_corroborated(answer, dossier(Finding.CORROBORATED))


def test_a_drift_is_seen_when_copy_kind_and_words_agree(answer: Answer) -> None:
    assert [change.to for change in drifts_seen(answer, dossier(Finding.RELAYED))] == ["Henrik Altonen"]


def test_an_article_that_never_arrived_is_named(answer: Answer) -> None:
    made = dossier(Finding.RELAYED)
    short = Dossier(made.story, made.studies[1:], made.stemma, (), (), ())
    (gone,) = by_page(made).keys() - by_page(short).keys()
    assert f"{gone} is not in the dossier" in unclean(answer, short)
