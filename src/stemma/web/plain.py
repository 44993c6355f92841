"""Words of a page made safe for a terminal, which obeys some characters instead of showing them."""

from __future__ import annotations

import unicodedata

SHOWN = frozenset("\n\u200c\u200d")
"""Characters of these kinds that a terminal may have: a line's end, and the joiners that Persian and emoji need."""
OBEYED = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
"""Categories of Unicode whose characters steer (escapes, directions, line ends) or have no sign."""


def plain(text: str) -> str:
    r"""The text with everything that would steer a terminal spelled as an escape; tabs become spaces.

    >>> plain("Storm\x1b[2J \u202egnp.exe\tend")
    'Storm\\x1b[2J \\u202egnp.exe end'
    """
    return "".join(_shown(letter) for letter in text.replace("\t", " "))


def _shown(letter: str) -> str:
    if letter in SHOWN or unicodedata.category(letter) not in OBEYED:
        return letter
    return letter.encode("unicode_escape").decode()
