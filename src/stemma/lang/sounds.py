"""How names of other scripts are spelt in a language: which letters may stand for one sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)  # by identity: what is built from a table is cached under it
class Sounds:
    """What may be spelt differently in one and the same name. All in lower case, without marks.

    `letters` gives for letters, the longest first, the sounds that they may stand for: two spellings agree where
    they share one ("dh" in Ramadhan is "d" or "z"). A run of vowels is one sound and stands for all that its letters
    do. Letters that are not listed stand for themselves.
    """

    letters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    vowels: frozenset[str] = frozenset()
    near: frozenset[frozenset[str]] = frozenset()
    """Vowels that one name alone does not prove the same: Salim and Salem are two names."""
    silent_endings: tuple[str, ...] = ()
    """What may be missing at the end of a name: the "h" of Abdullah, the "e" of Rahmane."""
    alike: tuple[frozenset[str], ...] = ()
    """Spellings of one name that no rule of sound covers: "yusuf", "youssef"."""
    articles: frozenset[str] = frozenset()
    """Articles tied to a name or before it: "al-Homsi", "el Homsi", "ash-Sham"."""
    servant: str = ""
    """The opening of names that are written in one, two or three words: Abdulrahman, Abd al-Rahman, Abdur Rahman."""
    servant_endings: frozenset[str] = frozenset()
    """What that opening may end in: "ul", "el"; before "r" also "ur"."""
    of: frozenset[str] = frozenset()
    """Words before a father's name, often left out: "bin"."""
    suffixes: frozenset[str] = frozenset()
    """What tells two of one name apart: "jr", "iii"."""
    apart: tuple[frozenset[str], ...] = ()
    """Titles of which no one person bears two: "mr" and "mrs"."""
