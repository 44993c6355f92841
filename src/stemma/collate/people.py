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

TITLE = 3  # words right before a name that tell what its bearer is: "police sergeant Limbert Apaza"
MODIFIERS = 3  # words between "the" and what somebody is: "the chief signal technician"
APPOSED = 90  # characters of what stands between two commas behind a name, or from "The driver" to a name

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
OPENING = re.compile(r"\s*,\s*")

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


class People:
    """Everybody whom a story names or calls by what he is."""

    def __init__(self, studies: Iterable[Study], tongue: Language) -> None:
        self._tongue = tongue
        studies = tuple(studies)
        self._full = _full_names(studies, tongue)
        self._names = {study.article.id: _named(study, tongue) for study in studies}
        self._printed = _printed(self._full)
        self._heard = Counter(
            key
            for study in studies
            for said in study.attributions
            if said.original and (key := self._who(content_words(said.original, tongue))) is not None
        )
        self._bearers: dict[str, dict[Key, frozenset[str]]] = defaultdict(dict)
        self._many = _told_of_many(studies, tongue)
        for study in studies:
            for sentence in study.sentences:
                for name, role in self._called(sentence):
                    known = self._bearers[role.noun].get(name.key, frozenset())
                    self._bearers[role.noun][name.key] = known | role.words

    def in_sentence(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Who is named in a sentence, and who is meant by what he is called; nobody where it may be two."""
        names = self._bare(sentence)
        found = [*names]
        for role in _roles(sentence.text, self._tongue):
            beside = next((name for name in names if _is_title(role, name, sentence.text)), None)
            if beside is not None:
                found.remove(beside)
                found.append(Mention(role.start, beside.end, beside.key, beside.name))
            elif who := self._bearer(role):
                found.append(Mention(role.start, role.end, *who))
        return tuple(sorted(set(found)))

    def is_heard(self, key: Key) -> bool:
        """Whether somebody speaks in the story, and not only once."""
        return self._heard[key] > 1

    def _bare(self, sentence: Sentence) -> list[Mention]:
        found = []
        for start, end, words in self._names[sentence.span.article]:
            if not (sentence.span.start <= start and end <= sentence.span.end):
                continue
            key = self._who(words)
            behind = sentence.text[end - sentence.span.start :][:2]
            if key is not None and not behind.replace("’", "'").startswith(self._tongue.grammar.possessive[0]):
                found.append(Mention(start - sentence.span.start, end - sentence.span.start, key, self._full[key]))
        for match in self._printed.finditer(sentence.text):  # a name is not read as one everywhere
            if not any(match.start() < one.end and one.start < match.end() for one in found):
                key = self._who(content_words(match[0], self._tongue))
                found += [Mention(match.start(), match.end(), key, self._full[key])] if key else []
        return found

    def _who(self, words: frozenset[str]) -> Key | None:
        """The one person whose full name has these words."""
        bearers = [key for key in self._full if words and words <= set(key.split())]
        return bearers[0] if len(bearers) == 1 else None

    def _called(self, sentence: Sentence) -> Iterator[tuple[Mention, _Role]]:
        """Each name with what its bearer is told to be right before it, or beside it between commas."""
        names, roles = self._bare(sentence), list(_roles(sentence.text, self._tongue))
        for name in names:
            for role in roles:
                if _is_title(role, name, sentence.text) or _is_apposed(role, name, names, sentence.text):
                    yield name, role

    def _bearer(self, role: _Role) -> tuple[Key, str] | None:
        """Who is meant by what somebody is called: the one person who is called so, else whoever it is."""
        if role.noun in self._many:
            return None
        bearers = self._bearers.get(role.noun, {})
        if not bearers:
            return f"the {role.noun}", f"the {role.noun}"
        if len(bearers) > 1:
            return None
        ((key, words),) = bearers.items()
        if words and role.words and not words & role.words:
            return None
        return None if role.new and self.is_heard(key) else (key, self._full[key])


def _printed(full: Mapping[Key, str]) -> re.Pattern[str]:
    """All full names of two words and more, as they are printed."""
    names = sorted({name for name in full.values() if " " in name}, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b(?!['’]s)" if names else r"(?!)")


def _full_names(studies: Iterable[Study], tongue: Language) -> dict[Key, str]:
    """The fullest names of the story's people, by their words in order, as they are mostly printed."""
    every: dict[Key, Counter[str]] = defaultdict(Counter)
    for study in studies:
        for start, end, words in _named(study, tongue):
            every[" ".join(sorted(words))][_untitled(study.article.text[start:end], tongue)] += 1
    sets = {key: set(key.split()) for key in every}
    return {
        key: min(every[key], key=lambda name: (-every[key][name], name))
        for key in sorted(every)
        if not any(sets[key] < other for other in sets.values())
    }


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
    titles = tongue.names.titles | tongue.fates.roles
    first = next((at for at, word in enumerate(words) if word.lower() not in titles), len(words))
    return " ".join(words[first:])


def _told_of_many(studies: Iterable[Study], tongue: Language) -> frozenset[str]:
    """What the story calls several people: "drivers", "another driver"."""
    found = set()
    for study in studies:
        words = [word.lower() for word in WORD.findall(study.article.text)]
        found |= {
            word.removesuffix(tongue.grammar.plural) for word in words if word.endswith(tongue.grammar.plural)
        } & tongue.fates.roles
        found |= {two for one, two in pairwise(words) if one in tongue.fates.others and two in tongue.fates.roles}
    return frozenset(found)


def _roles(text: str, tongue: Language) -> Iterator[_Role]:
    """What somebody is called: "the driver", "a police sergeant", "chief mate"."""
    words = list(WORD.finditer(text))
    for at, match in enumerate(words):
        noun = match[0].lower()
        if (
            noun not in tongue.fates.roles
            or text[match.end() :][:2].replace("’", "'") == tongue.grammar.possessive[0]
        ):
            continue
        start = _opening(text, words, at, tongue)
        said = frozenset(w[0].lower() for w in words[start:at]) - tongue.words.function
        yield _Role(
            words[start].start(), match.end(), noun, said, words[start][0].lower() in tongue.grammar.indefinite
        )


def _opening(text: str, words: Sequence[re.Match[str]], at: int, tongue: Language) -> int:
    """The first word of what somebody is called: its article, with what stands between; a title has neither."""
    if words[at][0][0].isupper():
        return at
    opening = tongue.words.articles | tongue.words.possessives
    for first in range(at - 1, max(-1, at - 2 - MODIFIERS), -1):
        if set(text[words[first].end() : words[first + 1].start()]) - set(" -"):
            return at
        if words[first][0].lower() in opening:
            return first
        if words[first][0].lower() in tongue.words.function:
            return at
    return at


def _is_title(role: _Role, name: Mention, text: str) -> bool:
    """Whether it stands right before the name: "stationmaster Ravindra Pujar"."""
    between = text[role.end : name.start]
    return role.end <= name.start and not between.strip() and len(between) <= 1


def _is_apposed(role: _Role, name: Mention, names: Iterable[Mention], text: str) -> bool:
    """Whether they stand beside each other between commas: "The driver of the train, Fulgence Itoua, had been"."""
    first, second = (role, name) if role.end <= name.start else (name, role)
    between = text[first.end : second.start]
    if second.start < first.end or len(between) > APPOSED or between.count(",") != 1:
        return False
    if any(first.end <= other.start < second.start for other in names if other != name):
        return False
    behind = text[second.end :]
    if first is name:  # "Thanasis Moschos, the beekeeper,"
        return bool(OPENING.fullmatch(between))
    closed = not behind or behind.lstrip()[:1] in {",", ".", ""}  # "The driver of the train, Fulgence Itoua,"
    return closed and between.rstrip().endswith(",")
