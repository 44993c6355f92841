"""Whether two spellings are one person's, asked from the ground floor where every room may ask it."""

from __future__ import annotations

import pytest

from stemma.lang import ENGLISH
from stemma.model.naming import same_letters, same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bassam al-Homsi", "Bassam Al Homsi"),
        ("Rami Abdurrahman", "Rami Abdulrahman"),
        ("Ihor Melnichuk", "Ihor Melnychuk"),
    ],
)
def test_two_spellings_are_one_person_for_a_reason(one: str, other: str) -> None:
    assert same_person(one, other, ENGLISH)
    assert bool(same_person(other, one, ENGLISH))


@pytest.mark.parametrize(("one", "other"), [("Ali Hassan", "Ali Hussein"), ("Homs", ""), ("", ""), ("...", "---")])
def test_two_names_are_two_persons(one: str, other: str) -> None:
    assert same_person(one, other, ENGLISH) == ()


@pytest.mark.parametrize(
    ("one", "other", "because"),
    [
        (
            "Moammar Gaddafi",
            "Muammar Qaddafi",
            ("moammar and muammar are spellings of one sound", "gaddafi and qaddafi are spellings of one sound"),
        ),
        ("V. Petrov", "Vladimir Petrov", ("v is an initial of vladimir",)),
        ("President Ilham Aliyev", "Ilham Aliyev", ("the same words", "but for its title")),
        ("Vladimir Vladimirovich Petrov", "Vladimir Petrov", ("the same words", "vladimirovich is left out")),
        ("Barazi, Talal", "Talal Barazi", ("the same words",)),
    ],
)
def test_the_evidence_names_what_differs(one: str, other: str, because: tuple[str, ...]) -> None:
    assert same_person(one, other, ENGLISH) == because


def test_letters_alone_know_no_sounds() -> None:
    assert same_letters("al-Bab", "Al Bab")
    assert same_letters("Mikhail", "Michail") == ()
