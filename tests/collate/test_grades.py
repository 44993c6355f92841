"""How far a point may be relied on: the first row of the table that fits, and the user may write the table."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate.grades import COLUMNS, graded, read_rules, shipped_rules
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
    assert point.grade.name == "not for print"
    assert point.grade.because == "we want a second line (alone: 1 line, 1 speaker)"


def test_what_no_row_fits_is_ungraded_and_stays() -> None:
    told = dossier([article("agency", AGENCY)], [("agency",)])
    rules = read_rules(f"{HEAD}\nfine,corroborated,,,,,,two lines have it\n", "ours.csv")
    found = graded(told.points, rules)
    assert [point.id for point in found] == [point.id for point in told.points]
    assert {point.grade.name for point in found if point.grade} == {"ungraded"}
    assert all(point.grade and point.grade.because.startswith("no row of the table fits (alone:") for point in found)


def test_an_update_that_one_speaker_gives_is_weak() -> None:
    """Two lines report on the figure, and both have it from her: nobody else bears it out."""
    first = "The wreck killed 14 passengers, harbour master Ada Lumbu said. The ferry had no lights."
    later = "Ada Lumbu, the harbour master, said on Monday that the wreck had killed 19 passengers. She had no coat."
    told = dossier([article("first", first), article("later", later, "2019-03-18")], [("first",), ("later",)])
    point = point_about(told, "19 passengers")
    assert point.finding is Finding.UPDATED
    assert point.grade is not None
    assert (point.grade.name, point.grade.because) == (
        "weak",
        "the latest answer replaces the earlier ones; one line or one speaker has it (updated: 2 lines, 1 speaker)",
    )


def test_the_shipped_table_gives_every_finding_a_reason_of_its_own() -> None:
    named = {rule.finding for rule in shipped_rules()}
    assert named == {*Finding, None}
    assert all(rule.because for rule in shipped_rules())


def test_semicolons_capitals_and_a_byte_order_mark_do_not_matter() -> None:
    head = HEAD.replace(",", ";").title()
    (rule,) = read_rules(f"\ufeff{head}\r\nweak;Alone;1;;YES;;;one line\r\n", "ours.csv")
    assert (rule.grade, rule.finding, rule.lines, rule.own_voice) == ("weak", Finding.ALONE, 1, True)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("grade,finding\nweak,alone\n", "first row must be"),
        (f"{HEAD}\n", "no rule in it"),
        (f"{HEAD}\nweak,lonely,,,,,,because\n", "row 2: lonely: no such finding"),
        (f"{HEAD}\nweak,alone,two,,,,,because\n", "row 2: lines is 'two'"),
        (f"{HEAD}\nweak,alone,,,perhaps,,,because\n", "row 2: own voice is 'perhaps'"),
        (f"{HEAD}\nweak,alone,,,,,,\n", "row 2: a rule needs a grade and a reason"),
        (f"{HEAD}\nweak,alone,,,,,,one, and one only\n", "row 2: more cells than columns"),
        (f"{HEAD}\nweak,alone,,,,,,fine\nweak,,{'9' * 5000},,,,,fine\n", "row 3: lines is"),
        (f'{HEAD}\nweak,,,,,,,"{"x" * 140_000}"\n', "row 2: field larger than"),
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
