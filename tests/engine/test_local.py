"""The engine contract: whatever the number of processes and the order of arrival, the same values come out."""

import os
import random
from collections.abc import Iterator

import pytest

from stemma.engine import Local
from stemma.errors import UnreadablePage
from stemma.plan import Each, Gather

WORDS = [f"word{number:03}" for number in range(100)]


def doubled(word: str) -> Iterator[str]:
    yield word
    yield word.upper()


def strict(word: str) -> Iterator[str]:
    if word == "word050":
        raise UnreadablePage("word050: it is torn. Find another copy.")
    yield word


def clumsy(word: str) -> Iterator[int]:
    yield 1 // (0 if word == "word050" else 1)


def deadly(word: str) -> Iterator[str]:
    if word == "word050":
        os._exit(9)
    yield word


def rooms(word: str) -> tuple[str, ...]:
    return (word[-1], "all") if word.endswith("0") else (word[-1],)


def itself(word: str) -> str:
    return word


def joined(key: str, words: tuple[str, ...]) -> Iterator[str]:
    yield f"{key}: {' '.join(words)}"


@pytest.mark.parametrize("workers", [1, 2])
def test_results_do_not_depend_on_processes(workers: int) -> None:
    ran = Local(workers, patience=0).run((Each(doubled), Gather(rooms, itself, joined)), WORDS)
    assert ran == Local(1).run((Each(doubled), Gather(rooms, itself, joined)), WORDS)
    assert ran.values[0].startswith("0: WORD000 WORD010")


def test_work_begun_here_and_ended_elsewhere_keeps_its_order() -> None:
    assert Local(2, patience=1e-4).run((Each(doubled),), WORDS) == Local(1).run((Each(doubled),), WORDS)


def test_a_room_is_the_same_for_any_order_of_arrival() -> None:
    shuffled = random.Random(7).sample(WORDS, len(WORDS))
    plan = (Gather(rooms, itself, joined),)
    assert Local(1).run(plan, shuffled).values == Local(1).run(plan, WORDS).values


def test_a_record_may_enter_several_rooms() -> None:
    ran = Local(1).run((Gather(rooms, itself, joined),), ["word010", "word001"])
    assert ran.values == ("0: word010", "1: word001", "all: word010")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_page_stops_no_other(workers: int) -> None:
    ran = Local(workers, patience=0).run((Each(strict),), WORDS)
    assert len(ran.values) == 99
    assert [(one.record, str(one.error)) for one in ran.failed] == [
        ("word050", "word050: it is torn. Find another copy.")
    ]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_of_ours_is_told_in_one_line(workers: int) -> None:
    ran = Local(workers, patience=0).run((Each(clumsy),), WORDS)
    assert len(ran.values) == 99
    assert "ZeroDivisionError" in str(ran.failed[0].error)
    assert "\n" not in str(ran.failed[0].error)


def test_a_killed_process_costs_one_record() -> None:
    ran = Local(2, patience=0).run((Each(deadly),), WORDS)
    assert ran.values == tuple(word for word in WORDS if word != "word050")
    assert [one.record for one in ran.failed] == ["word050"]
