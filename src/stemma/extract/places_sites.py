"""Sites that no gazetteer knows: a citadel, a temple, a hospital, set in or near the town they are told with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from stemma.lang.language import Language
from stemma.lang.places import Places
from stemma.model.fact import Place, Precision
from stemma.model.story import Noted
from stemma.model.text import Span

LONGEST = 3  # words of a site's own name before or behind what it is
LETTERS = 25  # of a word. Without an end, each start in a line of hyphens asks all the rest
WORD = re.compile(r"[^\W\d_]+")
BLANK = r"[ \u00a0]"


@dataclass(frozen=True, slots=True)
class _Shapes:
    """How the sites of a language are told, each as a pattern whose match is the site."""

    named: re.Pattern[str]
    known: re.Pattern[str]
    """A landmark that is spoken of as known: "the ancient citadel", "Palmyra's amphitheatre"."""
    beside: re.Pattern[str]
    """A site beside the town told of: "a castle just outside the town"."""


@cache
def _shapes(places: Places) -> _Shapes:
    def either(words: frozenset[str]) -> str:
        return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))

    every = either(places.sites)
    titled = "|".join(word.capitalize() for word in sorted(places.sites))
    name = rf"[A-Z][\w'’]{{1,{LETTERS}}}"
    joined = rf"(?:(?:{either(places.joins)}){BLANK}){{0,2}}"
    behind = rf"(?:{titled}){BLANK}of{BLANK}{joined}{name}(?:{BLANK}{name}){{0,{LONGEST - 1}}}"
    before = rf"{name}(?:[ \u00a0-]{name}){{0,{LONGEST - 1}}}{BLANK}(?:{titled})\b"
    nearby = either(places.nearby | places.inside)
    definite = either(places.definite)
    return _Shapes(
        re.compile(rf"\b(?:{behind}|{before})"),
        re.compile(
            rf"(?:\b(?:{definite}){BLANK}|['’]s{BLANK})((?:[a-z-]{{3,{LETTERS}}}{BLANK})?(?:{either(places.landmarks)}))\b"
            rf"(?!{BLANK}(?:of|{nearby})\b)"
        ),
        re.compile(
            rf"\b(?:{every})(?:{BLANK}[a-z]{{2,{LETTERS}}})?{BLANK}(?:{nearby}){BLANK}(?:{definite}){BLANK}(?:{either(places.settled)})\b"
        ),
    )


def sites(noted: Noted, found: Sequence[Place], language: Language) -> Iterator[Place]:
    """The sites of an article that no place stands for yet, each near its town, with the town's name and point.

    The town is the one most told of among those of the sentence, else of the last sentence before it that names
    one. Without a town there is no answer.
    """
    towns = [place for place in found if place.kind == "town" and not place.demonym and place.geonameid]
    if not towns:
        return
    told = Counter(town.geonameid for town in towns)
    near: list[Place] = []
    shapes = _shapes(language.places)
    for sentence in noted.sentences:
        near = [town for town in towns if sentence.span.holds(town.span)] or near
        if not near or language.places.sites.isdisjoint(WORD.findall(sentence.text.lower())):
            continue
        for start, end in _told(sentence.text, shapes):
            span = sentence.lift(Span(sentence.key, start, end))
            if any(place.span.overlaps(span) for place in found):
                continue
            town = max(near, key=lambda town: (told[town.geonameid], -town.span.start))
            because = (f"no place of the gazetteer; {town.name} is the town it is told with",)
            yield replace(town, span=span, kind="site", precision=Precision.NEAR, because=because)


def _told(text: str, shapes: _Shapes) -> list[tuple[int, int]]:
    """Where sites stand in a sentence, none overlapping, the longest ways to tell one first."""
    taken: list[tuple[int, int]] = []
    for shape in (shapes.beside, shapes.named, shapes.known):
        for match in shape.finditer(text):
            start, end = match.span(match.lastindex or 0)
            if all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
    return sorted(taken)
