"""Which words for deeds the language model takes for deeds that were done, and not for names, figures or wishes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from math import log

from stemma.model.gloss import Gloss, Window
from stemma.model.story import Noted
from stemma.model.text import Span

LIKELY = 0.25
"""How likely a word must name a deed. Of 1,255 words in news with little war, by eighths of their articles left out
of what was learned from, .06 of the deeds are below and .59 of what is none; of 1,184 in reports of war .01 and .22.
"""
ODDS = log(LIKELY / (1 - LIKELY))


def meant(noted: Noted) -> Callable[[Span], bool]:
    """What tells of a word whether it may name a deed: always, where the model does not say or did not see it."""
    read = [(window, gloss) for window, gloss in zip(noted.windows, noted.glosses, strict=True) if gloss.meant]
    starts = [window.span.start for window, _ in read]
    words = sum(len(gloss.meant) for _, gloss in read)
    about = sum(gloss.about * len(gloss.meant) for _, gloss in read) / max(1, words)

    def is_meant(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        speaks = _speaks(*read[at], span) if at >= 0 else None
        return speaks is None or speaks + about >= ODDS

    return is_meant


def _speaks(window: Window, gloss: Gloss, span: Span) -> float | None:
    """What speaks for the word in which a span begins."""
    here = span.start - window.span.start
    at = bisect_right(window.words, here, key=lambda word: word[0]) - 1
    return gloss.meant[at] if at >= 0 and here < window.words[at][1] else None
