"""The patterns of a language, ready to be tried: where temporal expressions stand, and their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from stemma.extract.timing.openers import FIGURE, WORD, firsts_of, openers
from stemma.lang.language import Language
from stemma.lang.numbers import Numbers
from stemma.lang.times import Codes, Pattern

START = re.compile(r"(?<![\w-])(?:([^\W\d_]+)|[\d$€£'’])")
"""Where an expression may begin: at a word, a figure, or the apostrophe of "'90s"."""
OPTIONAL = re.compile(r"\(\?:[^()]*\)\?")
DIGIT = re.compile(r"\d")
FOLLOWING = re.compile(r"\s+([^\W\d_]+)")
SLOT = re.compile(r"<([\w-]+)(?::(\w+))?>")

# Slots in figures, the same in every language; the group's text is the code.
FIGURES = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?:<th>)?\b(?![:.,]\d)",
    "year": r"(?:1[5-9]|20)\d\d\b(?![,.]\d|%)",
    "decadeyear": r"(?:(?:1[5-9]|20)\d|['’`]\d)0(?:<s>)",
    "nth": r"\d{1,2}(?:<th>)",
    "clock": r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?![\d,])",
    "clock24": r"(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)",
    "clock24h": r"(?:[01]\d|2[0-3]):?[0-5]\d(?!\d)",
    "figure": r"[$€£]?\d[\d,.]*%?",
    "iso": r"(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b",
}
FREE = frozenset((*FIGURES, "plural", "number", "plain", "one"))


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One pattern, compiled; `keys` gives for each group the slot and the name of the part."""

    pattern: Pattern
    regex: re.Pattern[str]
    keys: tuple[tuple[str, str, str], ...]
    after: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """All patterns of a language, under the words that an expression of theirs may begin with."""

    shapes: dict[str, tuple[Shape, ...]]
    codes: dict[str, dict[str, str]]
    words: frozenset[str]
    """All words that stand in any expression: what follows an article and is none of them begins none."""
    telling: frozenset[str]
    """Words of which a sentence without figures must hold one to tell a time."""


@dataclass(frozen=True, slots=True)
class Found:
    """A temporal expression: where it stands, its kind, and its parts by name."""

    start: int
    end: int
    kind: str
    parts: tuple[tuple[str, str], ...]


@cache
def grammar(language: Language) -> Grammar:
    """The patterns of a language, compiled once."""
    tables = dict(language.times.slots)
    codes = {name: {word.lower(): code for word, code in rows} for name, rows in tables.items()}
    sources = {name: _alternatives(rows) for name, rows in tables.items()}
    endings = {"<th>": "|".join(language.numbers.ordinal_endings), "<s>": "|".join(language.numbers.plural_endings)}
    for name, figures in FIGURES.items():
        sources[name] = figures.replace("<th>", endings["<th>"]).replace("<s>", endings["<s>"])
    sources["plural"] = rf"\w{{2,}}(?:{endings['<s>']})"
    sources |= {"number": _number(language), "plain": _plain_number(language)}
    sources["one"] = "|".join(_word(words) for words in _longest_first(language.times.single + language.numbers.one))
    under: dict[str, list[Shape]] = {}
    firsts = firsts_of(language, frozenset(FIGURES))
    for pattern in language.times.patterns:
        shape = _shape(pattern, sources)
        for word in sorted(openers(pattern, firsts)):
            under.setdefault(word, []).append(shape)
    words = frozenset(word for entry in _entries(language) for word in entry)
    return Grammar({word: tuple(shapes) for word, shapes in under.items()}, codes, words, _telling(words, language))


def _entries(language: Language) -> list[tuple[str, ...]]:
    """The words of every entry that may stand in an expression, and those written in each pattern."""
    times, numbers = language.times, language.numbers
    counts = [name for name, _ in (*numbers.ones, *numbers.tens, *numbers.scales, *numbers.groups)]
    written = [word for _, rows in times.slots for word, _ in rows]
    shapes = [SLOT.sub(" ", pattern.shape) for pattern in times.patterns]
    every = (*written, *shapes, *counts, *times.vague, *times.single, *numbers.one)
    return [tuple(WORD.findall(entry.lower())) for entry in every]


def _telling(words: frozenset[str], language: Language) -> frozenset[str]:
    """The words that are no small ones or are names ("May"), and the small ones that tell a time alone ("now").

    Small words tell none otherwise: all that they stand with ("this" week, "some" days) is in the tables as well.
    """
    times, tables = language.times, dict(language.times.slots)
    named = (WORD.match(word) for _, rows in times.slots for word, _ in rows if word != word.lower())
    plain = (words - language.words.function) | {name.group().lower() for name in named if name}
    alone = [OPTIONAL.sub("", pattern.shape) for pattern in times.patterns]
    whole = [
        [word for word, _ in tables.get(shape.strip("<>"), ((shape, ""),))] for shape in alone if "><" not in shape
    ]
    entries = [frozenset(WORD.findall(word.lower())) for rows in whole for word in rows if "<" not in word]
    return plain | {max(sorted(entry), key=len) for entry in entries if plain.isdisjoint(entry)}


def _alternatives(rows: Codes) -> str:
    """The words of a table as alternatives, longest first; words with a capital keep their case."""
    words = sorted((word for word, _ in rows), key=lambda word: (-len(word), word))
    return "|".join(_word(word) for word in words)


def _word(word: str) -> str:
    """One word of a table; a boundary behind it unless it ends in a point."""
    source = _spaced(word)
    if word != word.lower():
        source = f"(?-i:{source}|{re.escape(word.upper())})"
    return source if word.endswith(".") else rf"{source}(?!\w)"


def _longest_first(words: tuple[str, ...]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


def _plain_number(language: Language) -> str:
    """Digits or number words, with a scale in words behind digits."""
    numbers: Numbers = language.numbers
    names = tuple(name for name, _ in (*numbers.ones, *numbers.tens, *numbers.scales, *numbers.groups))
    word = "|".join(re.escape(name) for name in _longest_first(names))
    joined = rf"(?:{word})(?:(?:[\s-]{{1,3}}|\s+and\s+)(?:{word})){{0,{LONGEST_NUMBER}}}"
    figures = rf"\d{{1,3}}(?:,\d{{3}}){{1,{LONGEST_NUMBER}}}|\d+(?:\.\d+)?(?:\s+\d/\d)?"
    return rf"(?:{figures})(?:\s+(?:{word}))?(?!\w)|{joined}(?!\w)"


def _number(language: Language) -> str:
    """A plain number, or words that count without one ("several", "a dozen", "a couple of")."""
    loose = "|".join(_word(words) for words in _longest_first(language.times.vague))
    plain = _plain_number(language)
    return rf"(?:an?\s+)?(?:{plain})(?:\s+of)?|{loose}"


def _spaced(words: str) -> str:
    """The words as they stand, with any white space between them."""
    return re.escape(words).replace(r"\ ", r"\s+")


def _source(shape: str) -> str:
    return shape.replace(" ", r"\s+").replace(r"\s+?", r"\s*")


def _plain(shape: str, sources: dict[str, str]) -> str:
    """The shape without groups."""
    return SLOT.sub(lambda match: f"(?:{sources[match[1]]})", _source(shape))


def _shape(pattern: Pattern, sources: dict[str, str]) -> Shape:
    """One pattern with a named group for every slot."""
    keys: list[tuple[str, str, str]] = []

    def group(match: re.Match[str]) -> str:
        name = f"g{len(keys)}"
        keys.append((name, match[1], match[2] or match[1]))
        return f"(?P<{name}>{sources[match[1]]})"

    regex = re.compile(rf"(?:{SLOT.sub(group, _source(pattern.shape))})(?!\w)", re.IGNORECASE)
    return Shape(
        pattern,
        regex,
        tuple(keys),
        _context(pattern.after, sources, before=True),
        _context(pattern.not_after, sources, before=True),
        _context(pattern.not_before, sources, before=False),
    )


def _context(words: tuple[str, ...], sources: dict[str, str], before: bool) -> re.Pattern[str] | None:
    """The words around an expression that allow or forbid it."""
    if not words:
        return None
    inner = "|".join(
        _plain(word, sources) if word.startswith("<") else re.escape(word).replace(r"\ ", r"\s+") for word in words
    )
    source = rf"(?:(?<!\w)|(?=\W))(?:{inner})[\s-]+$" if before else rf"[\s-]+(?:{inner})(?!\w)"
    return re.compile(source, re.IGNORECASE)


LONGEST_NUMBER = 8  # words, or groups of three figures. Without an end, each of a thousand "one and" asks all others
REACH = 40  # characters before an expression in which its context words are looked for


def expressions(text: str, language: Language) -> Iterator[Found]:
    """The temporal expressions of a text, the longest at each place, none overlapping."""
    rules = grammar(language)
    if not DIGIT.search(text) and rules.telling.isdisjoint(WORD.findall(text.lower())):
        return
    after = 0
    for place in START.finditer(text):
        start = place.start()
        shapes = rules.shapes.get(place[1].lower() if place[1] else FIGURE)
        if start < after or shapes is None or _bare_article(text, place, rules, language):
            continue
        found = _longest(text, start, shapes, rules.codes)
        if found is not None and not _title(text, found):
            yield found
            after = found.end


def _title(text: str, found: Found) -> bool:
    """Whether the length is a name by its capital, as the programme "60 Minutes" is."""
    unit = text[found.start : found.end].split()[-1]
    return found.kind == "span" and text[found.start].isdigit() and unit[0].isupper() and unit[1:].islower()


def _bare_article(text: str, place: re.Match[str], rules: Grammar, language: Language) -> bool:
    """Whether an article stands here before a word that tells no time: most do, and need not be tried."""
    if not place[1] or place[1].lower() not in language.words.articles:
        return False
    following = FOLLOWING.match(text, place.end())
    return following is not None and following[1].lower() not in rules.words


def _longest(text: str, start: int, shapes: tuple[Shape, ...], codes: dict[str, dict[str, str]]) -> Found | None:
    """The longest expression that begins here; the first listed among equals."""
    best: Found | None = None
    for shape in shapes:
        match = shape.regex.match(text, start)
        if match is None or match.end() == start or (best is not None and match.end() <= best.end):
            continue
        if _allowed(text, match, shape):
            best = Found(start, match.end(), shape.pattern.kind, _parts(match, shape, codes))
    return best


def _allowed(text: str, match: re.Match[str], shape: Shape) -> bool:
    """Whether the words around the match let it stand."""
    before = text[max(0, match.start() - REACH) : match.start()]
    if shape.after is not None and not shape.after.search(before):
        return False
    if shape.not_after is not None and shape.not_after.search(before):
        return False
    return shape.not_before is None or not shape.not_before.match(text, match.end())


def _parts(match: re.Match[str], shape: Shape, codes: dict[str, dict[str, str]]) -> tuple[tuple[str, str], ...]:
    """The parts by name: codes of the tables, text of figures and numbers."""
    parts = [tuple(part.split("=", 1)) for part in shape.pattern.fixed]
    for group, slot, key in shape.keys:
        words = match[group]
        if words is None:
            continue
        plain = " ".join(words.lower().split())
        parts.append((key, plain if slot in FREE else codes[slot][plain]))
    return tuple((part[0], part[1]) for part in parts)
