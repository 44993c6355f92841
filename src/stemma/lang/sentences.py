"""Where a full stop does not end a sentence: titles, abbreviations, initials."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Breaks:
    """What the cutting of sentences must know of a language; abbreviations in lower case, with their stops.

    `titles` stand before a name and never end a sentence. `shorts` (months, streets, units) end one only where
    no name or figure follows. `initials` are letters with stops ("u.s.") that end one only before an `opener`,
    a word that often begins a sentence and seldom continues a name.
    """

    titles: frozenset[str]
    shorts: frozenset[str]
    numbered: frozenset[str]
    initials: frozenset[str]
    openers: frozenset[str]
