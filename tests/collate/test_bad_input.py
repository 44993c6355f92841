"""Stories as they come: dates that contradict each other or are missing, one article twice, one article alone, and
one dispatch in very many papers."""

from dataclasses import replace

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate import collate
from stemma.lang import ENGLISH
from stemma.model import Article, Dossier, Finding, Manner, Study
from stemma.pipeline import Chapter, noted, studied, told, told_apart

WIRE = (
    "SANKURU (UT) - The ferry sank near the landing on Sunday evening, with traders and their goats on board. The wreck "
    "killed 14 passengers, harbour master Ada Lumbu said.\n\n"
    '"She was built for forty and she carried ninety," Lumbu told reporters at the landing on Monday.\n\n'
    "Some 90 people were on board, and the pilot was reportedly asleep when the ferry ran onto the sandbank."
)
SEEN = (
    "At the landing people lay in rows under palm leaves. The wreck of the ferry killed 14 passengers. Two goats stood "
    "on the sandbank all night and would not be led away. The tea seller had closed her stall and was crying."
)
LATER = (
    "Divers went down to the ferry again on Tuesday. The wreck killed 19 passengers, harbour master Ada Lumbu said. Her "
    "office had counted shoes, and then it had counted families, and then it had counted again."
)


def journeyed(*articles: Article) -> Dossier:
    """The one story that these articles tell, traced and collated."""
    (story,) = told_apart(articles)
    return next(told(Chapter(story, tuple(study(one) for one in sorted(articles, key=lambda one: one.id)))))


def study(one: Article) -> Study:
    return next(studied(next(noted(one))))


def test_a_story_with_one_article_is_alone_in_all_and_says_so() -> None:
    alone = journeyed(article("wire", WIRE))
    assert alone.points
    assert {point.finding for point in alone.points} == {Finding.ALONE}
    assert all("one independent line" in " ".join(point.because) for point in alone.points)
    assert all(point.props == () for point in alone.points)
    assert alone.drifts == ()
    assert {remark.finding for remark in alone.summary} == {Finding.ALONE}


def test_one_article_twice_is_one_line_and_corroborates_nothing() -> None:
    twice = journeyed(article("one", WIRE), article("other", WIRE))
    assert len(twice.stemma.lines) == 1
    assert {point.finding for point in twice.points} == {Finding.ALONE}
    assert {len(reading.lines) for point in twice.points for reading in point.readings} == {1}
    assert twice.drifts == ()


def test_a_study_that_is_given_twice_counts_once() -> None:
    once = journeyed(article("wire", WIRE), article("seen", SEEN))
    assert collate(once.story, (*once.studies, once.studies[0]), once.stemma, ENGLISH) == once


@pytest.mark.parametrize("published", [None, "1970-01-01", "2999-12-31", "2019-03-17T23:59:59-11:00"])
def test_an_article_without_a_date_or_with_an_absurd_one_bears_what_it_says(published: str | None) -> None:
    dated = replace(article("seen", SEEN), published=published)
    point = point_about(dossier([article("wire", WIRE), dated], [("wire",), ("seen",)]), "14 passengers")
    assert point.finding is Finding.CORROBORATED


def test_without_dates_no_figure_is_said_to_replace_another() -> None:
    """Which of two figures is the newer one, nobody can know."""
    bare = [replace(article(id, text), published=None) for id, text in (("wire", WIRE), ("later", LATER))]
    told = dossier(bare, [("wire",), ("later",)])
    assert Finding.CORROBORATED not in {point.finding for point in told.points}
    for point in told.points:
        if point.finding is Finding.UPDATED:
            days = [reading for reading in point.readings if "Tuesday" in " ".join(reading.because)]
            assert days, point.because


def test_a_copy_that_is_dated_before_its_exemplar_adds_no_line() -> None:
    early = article("copy", WIRE, "2019-03-10")
    told = dossier([article("wire", WIRE), early], [("wire", "copy")], ("copy", "wire", Manner.VERBATIM))
    assert point_about(told, "14 passengers").finding is Finding.ALONE


def test_dates_in_one_sentence_that_cannot_both_be_are_told_and_not_settled() -> None:
    odd = "On Sunday, 18 March 2019, the wreck killed 14 passengers, harbour master Ada Lumbu said on Monday."
    told = dossier([article("wire", WIRE), article("odd", odd)], [("wire",), ("odd",)])
    assert point_about(told, "14 passengers").finding in {Finding.RELAYED, Finding.ALONE}


def test_an_article_without_words_harms_nobody() -> None:
    told = dossier([article("wire", WIRE), article("empty", "")], [("wire",), ("empty",)])
    assert point_about(told, "14 passengers").finding is Finding.ALONE


REPRINTS = 60  # enough to see that each adds a witness and nothing else; `bench.collate_speed` times 2,000


def test_very_many_reprints_are_one_line_with_many_witnesses_and_no_more_points() -> None:
    first = study(article("p000", WIRE))
    copies = [_reprinted(first, f"p{number:03}") for number in range(1, REPRINTS)]
    studies = [first, *copies]
    (story,) = told_apart([one.article for one in studies])
    many, one = next(told(Chapter(story, tuple(studies)))), journeyed(article("p000", WIRE))
    assert len(many.stemma.lines) == 1
    assert [point.question for point in many.points] == [point.question for point in one.points]
    assert {point.finding for point in many.points} == {Finding.ALONE}
    assert many.drifts == ()
    assert max(len(reading.witnesses) for point in many.points for reading in point.readings) == REPRINTS
    assert len(many.summary) == len(one.summary)


def _reprinted(one: Study, id: str) -> Study:
    return study(replace(one.article, id=id, place=f"{id}.html", outlet=f"Paper {id}"))
