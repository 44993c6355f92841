"""How firmly a story stands: grade, what a finding rests on, the summary, what was printed elsewhere, what came last."""

from __future__ import annotations

from dataclasses import replace

from tests.web.fixture import DOSSIER, POINTS, cite
from tests.web.test_dossier import Reader

from stemma.model import Dossier, Elsewhere, Finding, Grade, Passage, Prop, Remark, Span, Support
from stemma.web.addresses import Addresses
from stemma.web.cites import texts_of
from stemma.web.dossier import render
from stemma.web.elsewhere import of_article, of_spans
from stemma.web.page import line_sigils
from stemma.web.points import cited_points, point_views
from stemma.web.standing import newest_view

CAUSE = next(point for point in POINTS if point.id == "cause")
GRADED = replace(
    CAUSE,
    grade=Grade("weak", "several lines have it but all of them from one speaker"),
    props=(Prop(Support.LINE, "delta", Finding.ALONE), Prop(Support.SPEAKER, "Tomas Velk", None)),
)
BOMB = cite("delta", "a spark in a conveyor belt")
OLD = Elsewhere("delta", "other-1", "Inland Herald", "otherstory", 31, (Passage(BOMB, Span("other-1", 10, 36)),))
FIRM = replace(
    DOSSIER,
    points=tuple(GRADED if point is CAUSE else point for point in DOSSIER.points),
    summary=(Remark("A spark started it, says Velk (3 lines).", "cause", Finding.RELAYED, (BOMB,)),),
    elsewhere=(OLD,),
)
PAGE = Reader(render(FIRM)).text


def test_a_point_has_its_grade_with_the_rule() -> None:
    assert "grade: weak" in PAGE
    assert "graded weak : several lines have it but all of them from one speaker" in PAGE.replace("weak:", "weak :")


def test_a_point_names_the_line_and_the_speaker_it_rests_on() -> None:
    (view,) = point_views(FIRM, texts_of(FIRM), line_sigils(FIRM), [GRADED])
    assert [(prop.line.letter if prop.line else prop.speaker) for prop in view.rests] == ["B", "Tomas Velk"]
    assert [prop.then.word if prop.then else None for prop in view.rests] == ["alone", None]
    assert "it would be gone" in PAGE


def test_the_summary_opens_the_dossier_and_is_cited() -> None:
    assert PAGE.index("A spark started it, says Velk") < PAGE.index("What is known", PAGE.index("In short"))
    assert "The Delta Post, 4 May 2021" in PAGE[PAGE.index("In short") :][:200]


def test_words_of_another_story_are_told_at_the_point_and_the_article() -> None:
    assert PAGE.count("printed elsewhere too Inland Herald (31 words)") == 2
    desk = texts_of(FIRM, Addresses("/story/maren"))
    assert [one.href for one in of_article(FIRM, desk, "delta")] == ["/article/other-1"]


def test_words_beside_the_passage_are_not_called_old() -> None:
    texts = texts_of(FIRM)
    assert of_spans(FIRM, texts, [cite("delta", "Police closed the harbour")]) == ()
    assert of_article(FIRM, texts, "radio") == ()


def test_what_came_last_names_the_points_that_are_answered_anew() -> None:
    texts = texts_of(FIRM)
    newest = newest_view(FIRM, texts, cited_points(FIRM, texts))
    assert newest and newest.day == "5 May 2021"
    assert [link.text for link in newest.articles] == ["Northern Standard, 5 May 2021", "Sarrow Courier, 5 May 2021"]
    assert "How many dock workers had been killed by Wednesday?" in [link.text for _, link in newest.points]
    assert "How many dock workers were killed?" not in [link.text for _, link in newest.points]


def test_reports_of_one_day_have_no_last() -> None:
    def dated(dossier: Dossier) -> Dossier:
        studies = (replace(one, article=replace(one.article, published="2021-05-04")) for one in dossier.studies)
        return replace(dossier, studies=tuple(studies))

    one_day = dated(DOSSIER)
    assert newest_view(one_day, texts_of(one_day), one_day.points) is None
