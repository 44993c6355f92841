"""The people of a story: who is meant by a name, or by "the driver" where the story knows one driver."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stemma.collate.speakers import PERSON, content_words
from stemma.lang import Language
from stemma.model import Sentence, Study

MODIFIERS = 3  # words between "the" and what somebody is: "the chief signal technician"
APPOSED = 90  # characters from what somebody is to his name: "The driver of the train, Fulgence Itoua,"

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
COMMA = re.compile(r"\s*,\s*")

Key = str
"""Who somebody is: the words of his name, else what he is called."""


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Where a sentence names somebody (offsets in its text), and who that is; `name` is how to call him."""

    start: int
    end: int
    key: Key
    name: str


@dataclass(frozen=True, slots=True)
class _Role:
    """What somebody is called without a name: "the driver of the train"; `words` say more of him."""

    start: int
    end: int
    noun: str
    words: frozenset[str]
    new: bool
    """Whether it is somebody who was not spoken of: "a driver"."""
    told: bool
    """Whether an article or an owner stands before it: not "no driver", nor a mere title."""


class People:
    """Everybody whom a story names or calls by what he is."""

    def __init__(self, studies: Iterable[Study], tongue: Language) -> None:
        studies = tuple(studies)
        self._tongue = tongue
        self._full = _full_names(studies, tongue)
        self._with_word = _with_word(self._full)
        self._printed = _printed(self._full)
        self._names = {study.article.id: _named(study, tongue) for study in studies}
        self._heard = Counter(self._who(content_words(who, tongue)) for study in studies for who in _speakers(study))
        self._many = frozenset(noun for study in studies for noun in _told_of_many(study.article.text, tongue))
        self._bearers: dict[str, dict[Key, frozenset[str]]] = defaultdict(dict)
        for study in studies:
            for sentence in study.sentences:
                for name, role in self._called(sentence):
                    known = self._bearers[role.noun].get(name.key, frozenset())
                    self._bearers[role.noun][name.key] = known | role.words

    def in_sentence(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Who is named in a sentence, and who is meant by what he is called; nobody where it may be two."""
        found = self._by_name(sentence)
        for role in _roles(sentence.text, self._tongue):
            titled = next((name for name in found if _is_title(role, name, sentence.text)), None)
            if titled is not None:
                found.remove(titled)
                found.append(Mention(role.start, titled.end, titled.key, titled.name))
            elif role.told and (who := self._bearer(role)):
                found.append(Mention(role.start, role.end, *who))
        return tuple(sorted(set(found)))

    def _by_name(self, sentence: Sentence) -> list[Mention]:
        """Who is named; a name is not read as one everywhere, so that the full ones are looked for as well."""
        read = [
            (start - sentence.span.start, end - sentence.span.start, words)
            for start, end, words in self._names[sentence.span.article]
            if sentence.span.start <= start and end <= sentence.span.end
        ]
        read += [
            row for row in self._full_in(sentence.text) if not any(row[0] < b and a < row[1] for a, b, _ in read)
        ]
        owned = self._tongue.grammar.possessive
        return [
            Mention(start, end, key, self._full[key])
            for start, end, words in read
            if (key := self._who(words)) is not None and not sentence.text[end:].startswith(owned)
        ]

    def _full_in(self, text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
        for match in WORD.finditer(text):
            for name in self._printed.get(match[0], ()):
                end = match.start() + len(name)
                if text.startswith(name, match.start()) and not text[end : end + 1].isalnum():
                    yield match.start(), end, content_words(name, self._tongue)

    def _who(self, words: frozenset[str]) -> Key | None:
        """The one person whose full name has these words."""
        bearers = [self._with_word.get(word, frozenset()) for word in words]
        found = frozenset.intersection(*bearers) if bearers else frozenset()
        return min(found) if len(found) == 1 else None

    def _called(self, sentence: Sentence) -> Iterator[tuple[Mention, _Role]]:
        """Each name with what its bearer is told to be right before it, or beside it between commas."""
        roles = list(_roles(sentence.text, self._tongue))
        names = self._by_name(sentence) if roles else []
        for name in names:
            for role in roles:
                if _is_title(role, name, sentence.text) or _is_apposed(role, name, names, sentence.text):
                    yield name, role

    def _bearer(self, role: _Role) -> tuple[Key, str] | None:
        """Who is meant by what somebody is called: the one person who is called so; where nobody is, whoever it is,
        unless it is a post of which there are many.
        """
        bearers = self._bearers.get(role.noun, {})
        if role.noun in self._many or len(bearers) > 1:
            return None
        if not bearers:
            whoever = f"the {role.noun}"
            return None if role.noun in self._tongue.fates.posts else (whoever, whoever)
        ((key, words),) = bearers.items()
        another = words and role.words and not words & role.words
        speaks = role.new and self._heard[key] > 1  # "a guard was killed", and a guard is heard again and again
        return None if another or speaks else (key, self._full[key])


def _speakers(study: Study) -> Iterator[str]:
    return (said.original for said in study.attributions if said.original)


def _full_names(studies: Iterable[Study], tongue: Language) -> dict[Key, str]:
    """The fullest names of the story's people, by their words in order, as they are mostly printed."""
    every: dict[Key, Counter[str]] = defaultdict(Counter)
    for study in studies:
        for start, end, words in _named(study, tongue):
            every[" ".join(sorted(words))][_untitled(study.article.text[start:end], tongue)] += 1
    known = _with_word(every)
    fullest = (
        key for key in sorted(every) if len(frozenset.intersection(*(known[word] for word in key.split()))) == 1
    )
    return {key: min(every[key], key=lambda name: (-every[key][name], name)) for key in fullest}


def _with_word(keys: Iterable[Key]) -> dict[str, frozenset[Key]]:
    """The names that each word stands in."""
    found: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        for word in key.split():
            found[word].add(key)
    return {word: frozenset(some) for word, some in found.items()}


def _printed(full: Mapping[Key, str]) -> dict[str, list[str]]:
    """The full names of two words and more by their first word, the longest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(set(full.values()), key=lambda name: (-len(name), name)):
        if len(words := WORD.findall(name)) > 1:
            found[words[0]].append(name)
    return dict(found)


def _named(study: Study, tongue: Language) -> tuple[tuple[int, int, frozenset[str]], ...]:
    """The names of people in an article: where they stand, and their words without titles.

    What is a place too, or runs over a comma or the dateline, was read wrongly.
    """
    places = {place.span for place in study.places} | {place.name for place in study.places}
    opening = study.article.dateline.end if study.article.dateline else 0
    return tuple(
        (name.span.start, name.span.end, words)
        for name in study.names
        if name.type == PERSON and name.span.start >= opening and "," not in name.text
        if name.span not in places and name.text not in places
        if (words := content_words(_untitled(name.text, tongue), tongue))
    )


def _untitled(name: str, tongue: Language) -> str:
    """The name without the titles before it."""
    words = WORD.findall(name)
    titles = tongue.names.titles | tongue.fates.roles | tongue.fates.posts
    first = next((at for at, word in enumerate(words) if word.lower() not in titles), len(words))
    return " ".join(words[first:])


def _told_of_many(text: str, tongue: Language) -> Iterator[str]:
    """What a text calls several people: "drivers", "another driver"."""
    words = [word.lower() for word in WORD.findall(text)]
    yield from (word.removesuffix(tongue.grammar.plural) for word in words if word.endswith(tongue.grammar.plural))
    yield from (noun for before, noun in pairwise(words) if before in tongue.fates.others)


def _roles(text: str, tongue: Language) -> Iterator[_Role]:
    """What somebody is called: "the driver", "a police sergeant", "chief mate"."""
    called = tongue.fates.roles | tongue.fates.posts
    words = list(WORD.finditer(text))
    for at, match in enumerate(words):
        noun = match[0].lower()
        if noun in called and not text[match.end() :].startswith(tongue.grammar.possessive):
            first = _opening(text, words, at, tongue)
            said = frozenset(word[0].lower() for word in words[first:at]) - tongue.words.function
            new = words[first][0].lower() in tongue.grammar.indefinite
            yield _Role(words[first].start(), match.end(), noun, said, new, first < at)


def _opening(text: str, words: Sequence[re.Match[str]], at: int, tongue: Language) -> int:
    """The first word of what somebody is called: its article, with what stands between; a title has neither."""
    articles = tongue.words.articles | tongue.words.possessives
    for first in range(at - 1, max(-1, at - 2 - MODIFIERS), -1):
        word = words[first][0].lower()
        parted = text[words[first].end() : words[first + 1].start()].strip(" -")
        if words[at][0][0].isupper() or parted or word in tongue.words.function - articles:
            return at
        if word in articles:
            return first
    return at


def _is_title(role: _Role, name: Mention, text: str) -> bool:
    """Whether it stands right before the name: "stationmaster Ravindra Pujar"."""
    return role.end < name.start and text[role.end : name.start].isspace()


def _is_apposed(role: _Role, name: Mention, names: Iterable[Mention], text: str) -> bool:
    """Whether they stand beside each other between commas: "The driver of the train, Fulgence Itoua, had been"."""
    if name.end <= role.start:
        return bool(COMMA.fullmatch(text[name.end : role.start]))  # "Thanasis Moschos, the beekeeper,"
    between = text[role.end : name.start]
    if not between.rstrip().endswith(",") or between.count(",") > 1 or len(between) > APPOSED:
        return False
    alone = not any(role.end <= other.start < name.start for other in names)
    return alone and text[name.end :].lstrip()[:1] in {",", ".", ""}
