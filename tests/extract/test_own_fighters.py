"""What is counted is named as a reader would name it, and nobody who flees is sent to the front."""

from __future__ import annotations

from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH


def told(sentence: str) -> list[tuple[float, str | None, str | None]]:
    """Each figure with what it counts and what befell it."""
    return [(one.low, one.of, one.role) for one in quantities(sentence, "k", ENGLISH)]


def test_own_fighters_are_fighters() -> None:
    assert told("The front says it lost four of its own fighters.") == [(4, "fighters", "killed")]


def test_men_whom_a_side_lost_are_dead_and_games_are_not() -> None:
    assert told("They lost just three men.") == [(3, "men", "killed")]
    assert told("The club lost three games.") == [(3, "games", None)]


def test_the_number_of_something_tells_what_the_figure_behind_it_counts() -> None:
    assert told("The office put the number of confirmed cases at 104.") == [(104, "confirmed cases", None)]
    raised = "The ministry raised the number of soldiers killed to 17, from 11 a day earlier."
    assert told(raised) == [(17, "soldiers", "killed"), (11, "soldiers", "killed")]
    assert told("The number of residents in the town of 15,000 fell.") == [(15_000, None, None)]


def test_residents_whom_fighting_drives_away_are_not_deployed() -> None:
    ((_, of, role),) = told("A day of fighting sent thousands of residents across the water in canoes.")
    assert (of, role) == ("residents", None)


def test_soldiers_who_are_sent_in_are_deployed() -> None:
    assert told("Some 400 soldiers were sent in.")[0][1:] == ("soldiers", "deployed")
