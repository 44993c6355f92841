"""Armed groups that no list knows: an article names them in full, and then by their initials or as "the Front"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from stemma.extract.deeds.parties import Parties, Party
from stemma.lang.deeds import Side
from stemma.lang.language import Language
from stemma.model.text import Sentence

CAPITALS = re.compile(r"[A-Z][\w'’-]*(?:\s(?:[a-z]{2,3}\s){0,2}[A-Z][\w'’-]*){1,7}")
"""A run of words in capitals, with short words between them: "Front for the Defence of the Delta"."""
BRACKETS = re.compile(r"\s\(([A-Z][A-Za-z-]{1,7})\)")
WORD = re.compile(r"[\w'’-]+")
SHORTEST = 3
"""Letters of initials that an article may use without telling so."""


def unlisted(sentences: Sequence[Sentence], known: Parties, language: Language) -> Mapping[str, Party]:
    """The groups that an article names and no list has, by each name that it gives them.

    A word such as "Brigade" at the end of a name is enough; one such as "Front" needs a word for those who bear arms
    in some sentence with it, as parties and unions have such names too.
    """
    found: dict[str, set[str]] = {}
    sure: set[str] = set()
    for sentence in sentences:
        for name, initials, ending in _names(sentence.text, language):
            if name not in known.by_alias:
                found.setdefault(name, set()).update(initials)
                if ending in language.grounds.groups or _bears_arms(sentence.text, language):
                    sure.add(name)
    text = "\n".join(sentence.text for sentence in sentences) if sure else ""
    short = Counter(WORD.findall(name)[-1] for name in sure)
    aliases: dict[str, Party] = {}
    for name in sorted(sure):
        last = WORD.findall(name)[-1]
        briefly = [f"the {last}", f"The {last}"] if short[last] == 1 else []
        known_as = sorted({name, *found[name], *_initials(name, text), *briefly})
        party = Party(name, Side.ARMED, tuple(known_as))
        aliases.update({alias: party for alias in known_as if alias not in known.by_alias})
    return aliases


def _names(text: str, language: Language) -> Iterator[tuple[str, set[str], str]]:
    """Names that end, or begin, with a word for a group, with the initials told behind them, and that word."""
    for run in CAPITALS.finditer(text):
        for words in _apart(list(WORD.finditer(text, run.start(), run.end())), language):
            told = _named(words, language)
            if told:
                name, end, body = told
                brackets = BRACKETS.match(text, end)
                yield name, {brackets.group(1)} if brackets else set(), body


def _apart(words: list[re.Match[str]], language: Language) -> Iterator[list[re.Match[str]]]:
    """A run of capitals cut at words that stand between two names, without what opens it: "Fighters of the"."""
    opening = language.deeds.definite | language.deeds.heads.keys() | language.grounds.linking
    part: list[re.Match[str]] = []
    for word in words:
        plain = word.group().lower()
        if word.group()[0].islower() and plain not in language.grounds.linking:
            yield part
            part = []
        elif part or plain not in opening:
            part.append(word)
    yield part


def _named(words: Sequence[re.Match[str]], language: Language) -> tuple[str, int, str] | None:
    """The name in a run of capitals, where it ends, and the word for a group in it; None for another sort of name."""
    grounds = language.grounds
    plain = [word.group().lower() for word in words]
    ends = [n for n, word in enumerate(plain) if word in grounds.groups | grounds.bodies]
    if not ends or grounds.states & set(plain):
        return None
    opens = ends[0] == 0 and len(words) > 1 and plain[1] in grounds.linking  # "Front for the Defence of ..."
    last = len(words) - 1 if opens else ends[-1]
    people = words[0].group().title() in language.places.demonyms and plain[last] in grounds.armies
    if last < 1 or people:
        return None
    name = " ".join(words[0].string[words[0].start() : words[last].end()].split())
    return name, words[last].end(), plain[0 if opens else last]


def _initials(name: str, text: str) -> set[str]:
    """The initials of a name, if the article uses them."""
    letters = "".join(word[0] for part in name.split() for word in part.split("-") if word[:1].isupper())
    used = len(letters) >= SHORTEST and re.search(rf"\b{letters}\b", text)
    return {letters} if used else set()


def _bears_arms(text: str, language: Language) -> bool:
    """Whether a sentence has a word for those who bear arms."""
    words = {word.lower() for word in WORD.findall(text)}
    return any(language.deeds.heads.get(word) is Side.ARMED for word in words)
