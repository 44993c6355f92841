"""Weekdays, months, deictic words, units of time, seasons, and how they combine."""

from __future__ import annotations

from dataclasses import dataclass

Codes = tuple[tuple[str, str], ...]
"""Words with what they stand for. A word written with a capital must stand so in the text ("May")."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """How words combine to a temporal expression.

    `shape` is a regular expression in which a blank stands for any white space and `<slot>` for one entry of the
    table of that name; what the slots hold becomes the parts of the expression, together with `fixed` parts
    ("key=code"). `after` names words of which one must stand before, `not_after` and `not_before` words that must
    not stand around it. `kind` tells how the parts are resolved.
    """

    kind: str
    shape: str
    fixed: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Times:
    """Weekdays, months, deictic words, units of time, seasons, and how they combine."""

    slots: tuple[tuple[str, Codes], ...]
    patterns: tuple[Pattern, ...]
    vague: tuple[str, ...]
    """Words that count units without a number: "several years"."""
    single: tuple[str, ...]
    """Words that count one unit: "a year"."""
    future: tuple[str, ...]
    """Words that set a clause in the future."""
    aiming: tuple[str, ...]
    """Pairs of words that look ahead, whatever their own tense: "planned to"."""
    pending: tuple[str, ...]
    """Words right before a time that is yet to come, unless the clause looks back."""
    completed: tuple[str, ...]
    """Words that set a pending time in the past after all: "had filed by Wednesday"."""
    perfect: tuple[str, ...]
    """Auxiliaries of what has been."""
    past: tuple[str, ...]
    past_endings: tuple[str, ...]
    clause_openers: tuple[str, ...]
    """Words that begin a clause of its own tense."""
    since: tuple[str, ...]
    """Words that open a stretch up to the time of writing."""
    weekdays: tuple[str, ...]
    """Names from Monday on, for explanations."""
    months: tuple[str, ...]
