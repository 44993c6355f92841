"""Two wordings side by side: which words the other one does not have."""

from __future__ import annotations

import re

from rapidfuzz.distance import LCSseq

from stemma.web.views import Piece

WORD = re.compile(r"\S+")


def compared(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both wordings in pieces, the words that only one of them has marked as changed.

    >>> [piece.text for piece in compared("killed 41 men", "killed over 41 men")[1] if piece.changed]
    ['over']
    """
    old, new = WORD.findall(before), WORD.findall(after)
    steps = LCSseq.opcodes([_bare(word) for word in old], [_bare(word) for word in new])
    left = [Piece(" ".join(old[s.src_start : s.src_end]), s.tag != "equal") for s in steps]
    right = [Piece(" ".join(new[s.dest_start : s.dest_end]), s.tag != "equal") for s in steps]
    return _joined(left), _joined(right)


def unmarked(text: str) -> tuple[Piece, ...]:
    """A wording that is compared with nothing."""
    return (Piece(text, False),)


def _bare(word: str) -> str:
    """The word as compared: case, the marks around it and the shape of apostrophes make no difference.

    A mark that stands alone does.

    >>> _bare("“Don’t,") == _bare("don't")
    True
    """
    return word.strip(".,;:!?\"'“”‘’()").casefold().replace("’", "'") or word


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.text)
