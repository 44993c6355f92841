"""Whether a figure adds up what befell over a time, or counts this one incident."""

from __future__ import annotations

from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token, phrase_at

BEFORE = 6  # words from "the total" to its figure: "bringing the number of dead this year to"
AFTER = 14  # words from the figure to "so far"
ENDS = frozenset(';:.?!()"“”—')


def adds_up(row: tuple[Token, ...], first: int, after: int, lexicon: Lexicon) -> bool:
    """Whether words around the figure (tokens `first` up to `after`) call it a sum of several incidents.

    False means that nothing says so; most figures of a report are of the incident it tells of.
    """
    return _told_before(row, first, lexicon) or _told_after(row, after, lexicon) or _opened(row, first, lexicon)


def _told_before(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> bool:
    """ "Bringing the toll to", "a total of"."""
    for at in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        if row[at].text in ENDS or row[at].digits is not None:
            return False
        if row[at].low in lexicon.totals_before:
            return True
    return False


def _told_after(row: tuple[Token, ...], after: int, lexicon: Lexicon) -> bool:
    """ "40 people have died so far", "since the war began"."""
    for at in range(after, min(len(row), after + AFTER)):
        if row[at].text in ENDS or (row[at].digits is not None and at == after):
            return False
        if phrase_at(row, at, lexicon.totals_after.all, lexicon.totals_after.longest):
            return True
    return False


def _opened(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> bool:
    """Whether the sentence opens with such words: "Since May, 40 people have died"."""
    return first > 0 and phrase_at(row, 0, lexicon.totals_after.all, lexicon.totals_after.longest) > 0
