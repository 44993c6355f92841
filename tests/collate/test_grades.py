"""How far a point may be relied on: the first row of the table that fits, and the user may write the table."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate.grades import COLUMNS, graded, read_rules
from stemma.errors import BadGrades
from stemma.model import Finding, Support

AGENCY = (
    "MOBAYE (UT) - Rebels attacked a garrison on the river before dawn on Sunday. The attack killed 45 soldiers at the "
    "barracks, rebel spokesman Abel Zoungere said. The ferry lay half sunk at its landing."
)
SEEN = (
    "The attack on the barracks by the river killed 45 soldiers. They lay in rows before the gate, each with a tag."
)
MINISTRY = (
    "The ministry of defence said on Sunday that the attack on the barracks by the river had killed 11 soldiers."
)
HEAD = ",".join(COLUMNS)


def test_two_lines_and_not_one_speaker_are_fair_and_the_grade_says_why() -> None:
    told = dossier([article("agency", AGENCY), article("seen", SEEN)], [("agency",), ("seen",)])
    grade = point_about(told, "45 soldiers").grade
    assert grade is not None
    assert grade.name == "fair"
    assert "two independent lines" in grade.because


def test_one_line_is_weak_and_two_answers_are_contested() -> None:
    alone = dossier([article("agency", AGENCY)], [("agency",)])
    both = dossier([article("agency", AGENCY), article("gazette", MINISTRY)], [("agency",), ("gazette",)])
    grades = [point_about(told, "45 soldiers").grade for told in (alone, both)]
    assert [grade.name if grade else None for grade in grades] == ["weak", "contested"]


def test_a_newsroom_may_write_its_own_table() -> None:
    told = dossier([article("agency", AGENCY)], [("agency",)])
    rules = read_rules(f"{HEAD}\nnot for print,alone,,,,,,we want a second line\n", "ours.csv")
    (point,) = graded([point_about(told, "45 soldiers")], rules)
    assert point.grade is not None
    assert (point.grade.name, point.grade.because) == ("not for print", "we want a second line")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("grade,finding\nweak,alone\n", "first row must be"),
        (f"{HEAD}\n", "no rule in it"),
        (f"{HEAD}\nweak,lonely,,,,,,because\n", "row 2: lonely: no such finding"),
        (f"{HEAD}\nweak,alone,two,,,,,because\n", "row 2: lines is 'two'"),
        (f"{HEAD}\nweak,alone,,,perhaps,,,because\n", "row 2: own voice is 'perhaps'"),
        (f"{HEAD}\nweak,alone,,,,,,\n", "row 2: a rule needs a grade and a reason"),
    ],
)
def test_a_table_that_cannot_be_meant_so_is_refused_by_row(table: str, said: str) -> None:
    with pytest.raises(BadGrades, match=said):
        read_rules(table, "ours.csv")


def test_a_corroboration_says_which_line_it_falls_with() -> None:
    told = dossier([article("agency", AGENCY), article("seen", SEEN)], [("agency",), ("seen",)])
    props = point_about(told, "45 soldiers").props
    assert {(prop.support, prop.name, prop.then) for prop in props} == {
        (Support.LINE, "agency", Finding.ALONE),
        (Support.LINE, "seen", Finding.ALONE),
    }


def test_a_point_of_one_line_has_no_props() -> None:
    told = dossier([article("agency", AGENCY)], [("agency",)])
    assert all(point.props == () for point in told.points)


def test_every_sentence_of_the_summary_is_cited_and_says_its_finding() -> None:
    told = dossier(
        [article("agency", AGENCY), article("seen", SEEN), article("gazette", MINISTRY)],
        [("agency",), ("seen",), ("gazette",)],
    )
    known = {point.id: point for point in told.points}
    assert told.summary
    for remark in told.summary:
        assert remark.witnesses
        assert remark.finding is known[remark.point].finding
        for span in remark.witnesses:
            assert span.of(told.article(span.article).text).strip()
    assert "45" in told.summary[0].text
    assert "11" in told.summary[0].text
