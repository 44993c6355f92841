"""Which words of a sentence may name a place, and what the words beside them say for or against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from stemma.extract.gazetteer import fold, gazetteer
from stemma.lang.language import Language
from stemma.lang.places import Places
from stemma.model.notes import Toponym
from stemma.model.text import Span

INSIDE = "inside"
"""A word such as "in" stands right before it."""
NEARBY = "nearby"
QUALIFIED = "qualified"
"""A larger place follows behind a comma: "Palmyra, Syria"."""
QUALIFIES = "qualifies"
"""It is that larger place."""
DIVISION = "division"
"""A head makes it a province or a county: "Homs Province"."""
DEMONYM = "demonym"
BODY = "body"
"""It is part of the name of an institution there: "Paris City Council"."""
SPEAKS = "speaks"
PERSON = "person"
"""It is part of a person's name."""
OTHER = "other"
"""It is part of the name of a publication, a street, a team."""
OPENS = "opens"
"""It is the first word of its sentence and an everyday word: the capital says nothing."""
CAPITALS = "capitals"
"""Its sentence is set in capitals, which tell no town from a surname, and nothing else speaks for it."""

LONGEST = 5
"""Words of the longest name looked up; the gazetteer holds no longer ones."""
ACRONYM = 5
"""Letters up to which a word in capitals is taken for initials, other than at the head of a dateline."""
CITY = 100_000
"""People from which a town's name before another capital is still the town: "Chicago Bulls", not "Rami Ali"."""
SHOUTING = 0.7
"""Share of capital letters from which capitals say nothing (wire copy in upper case)."""

WORD = re.compile(r"(?:[^\W\d_]{1,2}\.){2,}|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*")
TIGHT = frozenset((" ", "\u00a0", "-", ". ", "'", "’"))
"""What may stand between the words of one name."""
APOSTROPHES = ("'", "’")
COMMA = re.compile(r"^,\s+$")
DASH = re.compile(r"\s+(?:--?|[–—])\s")


class Word(NamedTuple):
    """A word of a sentence and where it stands."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it opens with a capital, if only behind an apostrophe: "d'Ivoire"."""
        return self.text[0].isupper() or (self.text[1:2] in APOSTROPHES and self.text[2:3].isupper())


@dataclass(frozen=True, slots=True)
class _Found:
    """A run of words that bears a name, from word `first` up to word `last` (not in it)."""

    first: int
    last: int
    cue: str | None = None


def toponyms(text: str, key: str, language: Language) -> tuple[Toponym, ...]:
    """The words of one sentence that may name a place, in order, each with what speaks for or against it.

    Nothing of the article is known here: "Paris" is found, which Paris is decided in `places`.
    """
    words = tuple([Word(m.group(), m.start(), m.end()) for m in WORD.finditer(text)])
    found = list(_names(text, words, language.places))
    result = []
    for n, one in enumerate(found):
        before, after = found[n - 1] if n else None, found[n + 1] if n + 1 < len(found) else None
        cue = _cue(text, words, one, before, after, language.places)
        if cue == PERSON and _closes_a_body(text, words, one, language):
            cue = BODY
        start, end = _stretch(text, words, one, language.places)
        result.append(Toponym(Span(key, start, end), _asked(text, words, one, language.places), cue))
    return tuple(result)


def _names(text: str, words: tuple[Word, ...], places: Places) -> Iterator[_Found]:
    """The longest names, from left to right."""
    shouting, at = _shouts(text), 0
    while at < len(words):
        capital = words[at].capital
        if not (capital or words[at].text in places.articles):
            at += 1
            continue
        shortest = 0 if capital else 1  # "al" alone is none
        for last in range(_reach(text, words, at, places), at + shortest, -1):
            if words[last - 1].capital and _known(text, words, at, last, places, shouting):
                yield _Found(at, last)
                at = last
                break
        else:
            at += 1


def _asked(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> str:
    """The name to look up: with its own head where two names share one ("Nassau and Baker counties")."""
    name = text[words[one.first].start : words[one.last - 1].end]
    past = _past_pair(words, one, places)
    head = places.shared_heads.get(words[past].text) if past < len(words) else None
    return f"{name} {head}" if head and _bears(fold(f"{name} {head}")) else name


def _closes_a_body(text: str, words: tuple[Word, ...], one: _Found, language: Language) -> bool:
    """Whether a great place stands behind a capital that is nobody's: "Education Minnesota", "Villages Sudan"."""
    name = text[words[one.first].start : words[one.last - 1].end]
    before = words[one.first - 1] if one.first else None
    if before is None or not before.capital or len(before.text) == 1 or before.text.lower() in _personal(language):
        return False
    plain = name.lower() not in language.names.given and name not in language.places.surnames
    return plain and name not in language.places.first_names and great_itself(fold(name))


@cache
def _personal(language: Language) -> frozenset[str]:
    """Words before a person's name: titles, given names, articles tied to names."""
    first = frozenset(map(str.lower, language.places.first_names))
    return first | language.names.given | language.names.titles | language.places.titles | language.places.articles


@lru_cache(maxsize=16)
def _shouts(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 20 and sum(map(str.isupper, text)) > SHOUTING * letters


def _reach(text: str, words: tuple[Word, ...], first: int, places: Places) -> int:
    """Up to where the words from here can be one name: capitals and small joining words, no comma between."""
    last, end = first + 1, min(len(words), first + LONGEST)
    while last < end and text[words[last - 1].end : words[last].start] in TIGHT:
        word = words[last]
        if not word.capital and word.text not in places.joins and word.text not in places.articles:
            break
        last += 1
    return last


def _known(text: str, words: tuple[Word, ...], first: int, last: int, places: Places, shouting: bool) -> bool:
    """Whether some place or people bears the name that these words make."""
    written = text[words[first].start : words[last - 1].end]
    dotted = written + "." if text[words[last - 1].end : words[last - 1].end + 1] == "." else written
    if written in places.aliases or dotted in places.aliases or written in places.demonyms:
        return True
    if first and (written in places.abbreviations or dotted in places.abbreviations):
        if shouting and written.lower() in places.common | places.inside:  # "AND, IN THE VILLAGE" is not in Indiana
            return False
        return bool(COMMA.match(text[words[first - 1].end : words[first].start]))
    if written.isupper() and len(written) <= ACRONYM and first and not shouting:
        return False
    folded = fold(written)
    if _everyday(words[first:last], places) and not _county_follows(words, last, places):
        return False
    if shouting and written.title() in places.demonyms:
        return True
    return len(folded) > 2 and _bears(folded)


def _everyday(run: tuple[Word, ...], places: Places) -> bool:
    """Whether a name is made of everyday words alone: "Reading", "The City".

    "Hall County" is a name for its head, "Black Sea" for all the world knowing it.
    """
    lows = [word.text.lower() for word in run]
    if len(run) > 1 and lows[-1] in places.counties:
        return False
    if any(low not in places.common for low in lows):
        return False
    return len(run) == 1 or all(low in places.directions for low in lows) or not great_itself(" ".join(lows))


@lru_cache(maxsize=65536)
def _bears(folded: str) -> bool:
    return gazetteer().knows(folded)


@lru_cache(maxsize=65536)
def great(name: str) -> bool:
    """Whether a country, a division or a city bears the name."""
    return any(e.kind != "town" or e.population >= CITY for e in gazetteer().named(fold(name)))


@lru_cache(maxsize=65536)
def great_itself(folded: str) -> bool:
    """Whether a country, a division or a city is called so first of all: Casablanca is no White House."""
    return any(
        (e.kind != "town" or e.population >= CITY) and fold(e.name) == folded for e in gazetteer().named(folded)
    )


def _county_follows(words: tuple[Word, ...], last: int, places: Places) -> bool:
    """Whether a head follows that is a division's and no institution's: "Orange County", not "Police Department"."""
    return _divides(words, last, places) and words[last].text.lower() not in places.bodies - places.counties


def _divides(words: tuple[Word, ...], last: int, places: Places) -> bool:
    return last < len(words) and words[last].text.lower() in places.counties | places.divisions


def _past_pair(words: tuple[Word, ...], one: _Found, places: Places) -> int:
    """The place behind the name, past the second of two with one head: "Nassau and Baker counties"."""
    at = one.last
    paired = at + 2 < len(words) and words[at].text in places.pairs and words[at + 1].capital
    return at + 2 if paired and words[at + 2].text in places.shared_heads else at


def _stretch(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> tuple[int, int]:
    """Where the toponym stands, with a capitalised head or direction: "Homs Province", "East Aleppo"."""
    first, last = one.first, one.last
    if _divides(words, last, places) and words[last].capital and text[words[last - 1].end] == " ":
        last += 1
    before = words[first - 1] if first else None
    if before and before.capital and before.text.lower() in places.directions and _touch(text, before, words[first]):
        first -= 1
    end = words[last - 1].end
    if text[words[first].start : end] + "." in places.abbreviations and text[end : end + 1] == ".":
        end += 1
    return words[first].start, end


def _touch(text: str, one: Word, other: Word) -> bool:
    return text[one.end : other.start] in (" ", "\u00a0", "-")


def _cue(
    text: str, words: tuple[Word, ...], one: _Found, before: _Found | None, after: _Found | None, places: Places
) -> str | None:
    """What the words beside a name say of it, the strongest first."""
    name = text[words[one.first].start : words[one.last - 1].end]
    if name in places.demonyms or (_shouts(text) and name.title() in places.demonyms):
        return DEMONYM
    if before and before.last == one.first and COMMA.match(text[words[before.last - 1].end : words[one.first].start]):
        return QUALIFIES
    other = _part_of_another(text, words, one, before, places)
    if other:
        return other
    if _divides(words, _past_pair(words, one, places), places) or _headed(words, one, places.divisions, places):
        return DIVISION
    if after and one.last == after.first and COMMA.match(text[words[one.last - 1].end : words[after.first].start]):
        return QUALIFIED
    return _weak_cue(text, words, one, places)


def _weak_cue(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> str | None:
    following = words[one.last] if one.last < len(words) else None
    if following and _touch(text, words[one.last - 1], following):
        if following.text.lower() in places.speaks and not _shouts(text):
            return SPEAKS
        if following.capital and following.text.lower() in places.bodies and not _shouts(text):
            return BODY
        if following.text in places.townsfolk:
            return INSIDE
    if _hails_from(text, words, one, places) or _heads_a_dispatch(text, words, one):
        return INSIDE
    previous = _word_before(text, words, one, places)
    if previous in places.nearby or _behind_of(words, one, places):
        return NEARBY
    if previous in places.inside or _headed(words, one, places.settlements, places):
        return INSIDE
    if _shouts(text):
        return CAPITALS
    return OPENS if one.first == 0 and one.last == 1 else None


def _hails_from(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> bool:
    """Whether it is told as a home: "Lee, 19, of Martinez", "Ann Lee of Martinez", "618 Main Street, Annville"."""
    at = one.first - 1
    if at < 1:
        return False
    if words[at].text not in places.hailing:
        low = words[at].text.lower()
        return low in places.ways and COMMA.match(text[words[at].end : words[one.first].start]) is not None
    named = (
        at > 1 and words[at - 1].capital and words[at - 2].capital and words[at - 1].text.lower() not in places.bodies
    )
    return named or text[max(0, words[at].start - 2) : words[at].start] == ", "


def _heads_a_dispatch(text: str, words: tuple[Word, ...], one: _Found) -> bool:
    """Whether the name in capitals and a dash open the sentence: "HUDSON -- Officials said"."""
    if one.first or not text[: words[one.last - 1].end].isupper():
        return False
    return DASH.match(text, words[one.last - 1].end) is not None


def _word_before(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> str | None:
    """The small word before a name, past "the" and directions: "in northern Syria"."""
    at = one.first - 1
    while at > 0 and (words[at].text.lower() in places.directions or words[at].text in ("the", "The")):
        if words[at].text.lower() in places.nearby:
            return words[at].text.lower() if words[at + 1].text == "of" else words[at - 1].text.lower()
        at -= 1
    return words[at].text.lower() if at >= 0 and text[words[at].end : words[at].end + 1] in " \u00a0" else None


def _behind_of(words: tuple[Word, ...], one: _Found, places: Places) -> bool:
    """Whether "north of" or "the outskirts of" stands before the name."""
    at = one.first - 1
    return at > 0 and words[at].text.lower() in places.joins and words[at - 1].text.lower() in places.nearby


def _headed(words: tuple[Word, ...], one: _Found, heads: frozenset[str], places: Places) -> bool:
    """Whether "city of" or "the province of" stands before the name."""
    at = one.first - 1
    return at > 0 and words[at].text.lower() in places.joins and words[at - 1].text.lower() in heads


def _part_of_another(
    text: str, words: tuple[Word, ...], one: _Found, before: _Found | None, places: Places
) -> str | None:
    """Whether the name belongs to a person, a publication or a street: "Paris Hilton", "the Washington Post"."""
    if _shouts(text):
        return PERSON if one.first > 0 and words[one.first - 1].text.lower() in places.titles else None
    if one.first and _behind_a_name(text, words, one, before, places):
        return PERSON
    following = words[one.last] if one.last < len(words) else None
    if not following or not following.capital or not _touch(text, words[one.last - 1], following):
        return None
    low = following.text.lower()
    if _body_closes(text, words, one, places):
        return BODY
    if low in places.ways:  # "Otter Tail County Road 80" tells of the county
        return DIVISION if words[one.last - 1].text.lower() in places.counties else OTHER
    if low in places.bodies | places.divisions | places.counties | places.directions:
        return None
    name = text[words[one.first].start : words[one.last - 1].end]
    previous = words[one.first - 1].text.lower() if one.first else ""
    if name in places.first_names and previous not in places.inside | places.nearby | places.joins:
        return PERSON
    return None if one.last - one.first > 1 or name in places.aliases or great(name) else PERSON


def _body_closes(text: str, words: tuple[Word, ...], one: _Found, places: Places) -> bool:
    """Whether the capitals behind the name end in a body or a paper: "Cookville Volunteer Fire Department"."""
    last = one.last
    while (
        last < min(len(words), one.last + LONGEST)
        and words[last].capital
        and _touch(text, *words[last - 1 : last + 1])
    ):
        last += 1
    head = words[last - 1].text.lower()
    if last == one.last + 1 and head in places.divisions | places.counties:
        return False
    if head in places.ways and head in places.bodies:  # "Platte County Court", but "Fleet Court"
        return last - one.last > 1 or great(text[words[one.first].start : words[one.last - 1].end])
    return last > one.last and head in places.bodies | places.papers and head not in places.directions


def _behind_a_name(text: str, words: tuple[Word, ...], one: _Found, before: _Found | None, places: Places) -> bool:
    """Whether a title, a first name, an initial or "al-" stands before: "Mr. Lancaster", "Hassan al-Homsi"."""
    previous, word = words[one.first - 1], words[one.first]
    gap, low = text[previous.end : word.start], previous.text.lower()
    if low in places.articles and gap == "-" and not word.text[0].islower():
        return True
    if low in places.titles and gap in (" ", ". ") and previous.capital:
        return True
    if not previous.capital or gap not in (" ", ". ") or low in places.directions | places.bodies:
        return False
    if gap == ". " or len(previous.text) == 1:
        return len(previous.text) == 1 and low not in places.common
    if before and before.last == one.first:
        return previous.text in places.first_names
    return previous.start > 0 and low not in places.common and low not in places.joins
