from __future__ import annotations

from training.stages import ALL, COURSES, SYNTAX, WARM, Stage, cooled, rate


def test_the_rate_climbs_stays_and_falls() -> None:
    stay, cool = Stage(1000, ALL), Stage(100, ALL, cooling=True)
    assert rate(stay, 0, 0) < rate(stay, 50, 50) < rate(stay, WARM, WARM) == rate(stay, 999, 999) == 1.0
    again = Stage(100, ALL, cooling=True, top=0.5)
    assert rate(again, 0, 1000) == 0.5 and rate(again, 50, 1050) == 0.25
    assert rate(cool, 0, 1000) == 1.0 and 0 < rate(cool, 99, 1099) < 0.02


def test_the_course_without_polnear_never_draws_from_it() -> None:
    assert all("polnear" not in stage.draws for stage in COURSES["without-polnear"])
    assert "polnear" in ALL and "polnear" not in SYNTAX


def test_both_courses_begin_alike_so_that_one_checkpoint_serves_both() -> None:
    assert COURSES["with-polnear"][0] == COURSES["without-polnear"][0]


def test_every_course_ends_cool() -> None:
    assert all(course[-1].cooling for course in COURSES.values())


def test_the_models_at_the_ends_of_the_coolings_are_those_that_are_averaged() -> None:
    assert cooled("with-polnear") == [2590, 4990, 5990]
    assert cooled("without-polnear") == [380]
