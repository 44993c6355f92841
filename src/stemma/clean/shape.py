"""What a line looks like, whatever it says: a sentence, a title, a bar of links, a repetition."""

from __future__ import annotations

import re
from functools import lru_cache

from stemma.clean.lines import Line

PROSE = 9
"""Words from which a line that ends like a sentence is prose; shorter ones may be slogans or buttons."""
SHOUTED = 0.5
"""Share of words with a capital in a row of links or titles; German prose has .35, English .15."""
TITLE = 25
"""Words that the longest headlines have."""

FINAL = re.compile(r"[.!?…:;][\"'”’»)\]]*$|[\"”’][.!?]?$|[.!?]\s*\([^()]{1,40}\)$")
STOP = re.compile(r"[.!?…。！？][\"'”’»)\]*]*$")
INNER_STOP = re.compile(r"[a-z\d)][.!?][\"'”’]?\s+[\"'“‘]?[A-Z]")
PAUSE = re.compile(r"[,;:.!?…](?=\s)")
BAR = re.compile(r"\s[|•·»›/]\s|\s{2,}|\s–\s|\t")
CREDITED = re.compile(r"\((?P<credit>[^()]{2,60}/[^()]{2,60})\)\s*$")

PICTURED = re.compile(r"\((?P<word>[^\W\d_]+):[^()]{2,60}\)\s*$")
LED = re.compile(r"^\S.{10,}\s\[[A-Z][A-Z ]{2,20}\]\W*$")
"""A title that ends in what it leads to: "Ferry lies aground for days [VIDEO]"."""


def sentence_like(line: Line) -> bool:
    """Whether the line reads as one or more whole sentences."""
    return bool(STOP.search(line.text)) and line.words >= PROSE


def runs_on(line: Line) -> bool:
    """Whether the line is long enough to be prose even without a full stop at its end; rows of titles are not."""
    if line.words < 2 * PROSE or capitals(line.text) > SHOUTED:
        return False
    if FINAL.search(line.text) or INNER_STOP.search(line.text):
        return True
    return line.words > TITLE * 2 and len(PAUSE.findall(line.text)) >= line.words // (TITLE * 2)


def capitals(text: str) -> float:
    """The share of words that begin with a capital."""
    words = [word for word in text.split() if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


def prose(line: Line) -> bool:
    """Whether the line is prose by its shape alone."""
    return _prose(line.text)


@lru_cache(maxsize=4096)
def _prose(text: str) -> bool:
    line = Line(text, None, None)
    return sentence_like(line) or runs_on(line)


def title_like(line: Line) -> bool:
    """Whether the line could be a title: some words, no full stop at its end."""
    text = line.text.rstrip()
    return (
        1 <= line.words <= TITLE
        and (not text.endswith(".") or text.endswith("..."))
        and not text.endswith((":", ";", ","))
    )


def bar(line: Line) -> bool:
    """Whether the line is a row of short links: "News | Region | World"."""
    parts = [part for part in BAR.split(line.text) if part.strip()]
    return len(parts) >= 3 and max(len(part.split()) for part in parts) <= 4


def doubled(line: Line) -> bool:
    """Whether the line says the same twice without a space, as link and picture text run together do.

    >>> doubled(Line("Ferry late againFerry late again", 0, 32))
    True
    """
    text = line.text.strip()
    half = len(text) // 2
    return len(text) >= 16 and len(text) % 2 == 0 and text[:half] == text[half:]


def glued(line: Line) -> bool:
    """Whether two texts run together without a space ("...of baking.Ann Lee on cakes"), as teasers in dumps do."""
    return bool(re.search(r"[a-z][.!?][\"'”’]?[A-Z][a-z]+ [^.!?]*$", line.text)) and line.words < 60
