"""The words that the model reads, and the shape of each, which its uncased encoder cannot see.

Words are cut as in the Universal Dependencies treebanks of English. The model was trained on exactly these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

WORD = re.compile(
    r"""
      https?://\S+ | www\.\S+ | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+    # addresses
    | [@\#]\w+                                                      # handles and tags
    | (?:[^\W\d_]\.){2,}                                            # U.S., a.m.
    | (?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|St|Jr|Sr|Prof|Inc|Corp|Ltd|vs
        |Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.                            # abbreviations that keep their stop
    | \d+(?:[.,:/]\d+)+                                             # 1,000 and 3.5 and 10:30
    | \w+(?=n['’]t\b) | n['’]t\b                                    # do n't
    | ['’](?:s|m|d|re|ve|ll)\b                                      # Clinton 's
    | \w+\.(?:com|org|net|gov|edu)\b
    | \w+(?:['’](?!(?:s|m|d|re|ve|ll|t)\b)\w+)*                     # O'Malley
    | \.{2,} | -{2,} | '' | `` | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)
OPENS, CLOSES, TURNS = frozenset("“„«") | {"``"}, frozenset("”»") | {"''"}, frozenset('"')
QUOTED = 10  # added to the shape of a word inside quotation marks
QUOTE = 8


def words(text: str) -> list[tuple[int, int]]:
    """Where each word of a text stands.

    >>> line = "Clinton's aides don't say U.S. strikes cost $1,000."
    >>> [line[start:end] for start, end in words(line)]
    ['Clinton', "'s", 'aides', 'do', "n't", 'say', 'U.S.', 'strikes', 'cost', '$', '1,000', '.']
    """
    return [match.span() for match in WORD.finditer(text)]


def shape(word: str) -> int:
    """The class of a word's letters, 1 to 9.

    >>> [shape(word) for word in ("said", "Damascus", "SANA", "I", "McCain", "1,000", "F16", "“", "-")]
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    if word in OPENS or word in CLOSES or word in TURNS:
        return QUOTE
    letters = [char for char in word if char.isalpha()]
    digits = any(char.isdigit() for char in word)
    if digits:
        return 7 if letters else 6
    if not letters:
        return 9
    capitals = sum(char.isupper() for char in letters)
    if not capitals:
        return 1
    if len(letters) == 1:
        return 4
    if capitals == len(letters):
        return 3
    return 2 if capitals == 1 and letters[0].isupper() else 5


def shapes(window: Iterable[str]) -> list[int]:
    """The shape of each word of a window; words between double quotation marks count 10 more.

    >>> shapes(["He", "said", "“", "No", "”", "."])
    [2, 1, 8, 12, 8, 9]
    """
    inside, found = False, list[int]()
    for word in window:
        kind = shape(word)
        if kind == QUOTE:
            inside = word in OPENS or (word in TURNS and not inside)
            found.append(kind)
        else:
            found.append(kind + QUOTED * inside)
    return found
