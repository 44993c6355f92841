"""Two ways to write one word: spelling that differs between newsrooms, not between reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelling:
    """What to fold before two texts are compared word by word. All in lower case, apostrophes straight.

    `clitics` are dropped from the end of a word ("'s"); `same` gives one form to words that are written in
    several ways ("nine", "9"; "grey", "gray"); `endings` are tried in order, the first that fits is replaced.
    `variants` are those of `same` that are one word spelt in two ways, neither a number nor an abbreviation.
    The result is a key for comparing, not a word: "wise" may become "wize" so long as it always does.
    """

    clitics: tuple[str, ...] = ()
    same: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    variants: tuple[tuple[str, str], ...] = ()
