"""What sort of speaker stands behind a statement, and whether it is a party to what it speaks about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from stemma.extract.gazetteer import gazetteer
from stemma.lang.deeds import Side
from stemma.lang.language import Language
from stemma.model.fact import SpeakerKind

PHRASE = 3  # words of the longest phrase in the tables
REMEMBERED = 2048  # texts whose phrases are kept: each is asked for several tables, and again in each copy

_WORD = re.compile(r"[\w.]+(?:[’'\-][\w.]+)*")


@dataclass(frozen=True, slots=True)
class Described:
    """All that an article calls a speaker.

    `person` has a name of his own, `body` is an organisation with a name, `state` a country that speaks.
    """

    texts: tuple[str, ...]
    person: bool = False
    body: bool = False
    state: bool = False


def kind(speaker: Described, language: Language) -> tuple[SpeakerKind | None, str | None]:
    """The sort of speaker with the reason; None where no word of the article tells.

    The tables are asked in turn, media first: "state television" is no ministry, a rebels' minister no minister.
    """
    known, phrases = language.speakers, list(_phrases(speaker.texts, language))
    groups = [group for text in speaker.texts for group in _groups(text, language)]
    civil = known.monitors | known.residents | known.experts

    def word(table: frozenset[str], unless: frozenset[str] = frozenset()) -> str | None:
        """The first word of the table, where none of the others stands before it."""
        found = next((phrase for phrase in phrases if phrase in table | unless), None)
        return None if found in unless else found

    former = word(known.former) is not None
    for table, given in (
        (known.state_media, SpeakerKind.STATE_MEDIA),
        (known.social, SpeakerKind.SOCIAL),
    ):
        if found := word(table):
            return given, _called(found)
    if found := word(known.fighters, unless=civil):
        return SpeakerKind.ARMED, _called(found)
    if groups and word(civil) is None:
        return SpeakerKind.ARMED, f"speaks for {groups[0]}"
    if (found := word(known.states | known.offices, unless=civil | known.heads)) and not former:
        return _official(speaker, word(known.posts | known.nameless | known.offices) is not None), _called(found)
    if (found := word(known.forces, unless=civil)) and not former:
        holds = word(known.posts | known.nameless) is not None
        return (_official(speaker, holds) if holds or speaker.person else SpeakerKind.ARMED), _called(found)
    for table, given in (
        (known.monitors, SpeakerKind.MONITOR),
        (known.experts, SpeakerKind.EXPERT),
        (known.newsrooms, SpeakerKind.AGENCY),
    ):
        if found := word(table):
            return given, _called(found)
    return _plain(speaker, word(known.posts), word(known.nameless), word(known.residents), word(known.bodies))


def _official(speaker: Described, holds_post: bool) -> SpeakerKind:
    """A person of the state by name, one without, or the body itself."""
    if speaker.person:
        return SpeakerKind.OFFICIAL
    return SpeakerKind.UNNAMED if holds_post else SpeakerKind.INSTITUTION


def _plain(
    speaker: Described, post: str | None, nameless: str | None, resident: str | None, body: str | None
) -> tuple[SpeakerKind | None, str | None]:
    """Those whom no word of state, arms, media or trade marks."""
    if speaker.state:
        return SpeakerKind.INSTITUTION, "a state, called by its name"
    if body and (post or not speaker.person):
        return SpeakerKind.INSTITUTION, _called(post or body)
    if nameless and not speaker.person:
        return SpeakerKind.UNNAMED, _called(nameless)
    if resident:
        return SpeakerKind.RESIDENT, _called(resident)
    return (SpeakerKind.INSTITUTION, "a body with a name") if speaker.body else (None, None)


def party(speaker: Described, kind: SpeakerKind | None, said: Sequence[str], language: Language) -> str | None:
    """Why the speaker is known to be a party to what is said; None where it is not known to be one.

    Only those who stand for a side are asked: a resident or a monitor stands for none that the tables know.
    """
    if kind not in _SIDED:
        return None
    known, opening = language.speakers, [word for text in said for word in _words(text)[:1]]
    bodies = kind in (SpeakerKind.ARMED, SpeakerKind.INSTITUTION)
    own = any(word in known.ours for text in said for word in _words(text))
    if bodies and (own or any(word in known.theirs for word in opening)):
        return "speaks of itself"
    spoken = _sides(said, language)
    shared = [side for side in _sides(speaker.texts, language) if side in spoken]
    if shared:
        return f"speaks of {shared[0]}, its own side"
    bears = kind is SpeakerKind.ARMED or any(
        phrase in known.forces | known.commands for phrase in _phrases(speaker.texts, language)
    )
    arms = _armed(said, language) if bears else None
    return f"bears arms and speaks of “{arms}”" if arms else None


def _armed(said: Sequence[str], language: Language) -> str | None:
    """The first words for somebody in arms."""
    heads = language.deeds.heads
    groups = (group for text in said for group in _groups(text, language))
    words = (phrase for phrase in _phrases(said, language) if heads.get(phrase) in (Side.ARMED, Side.STATE))
    return next(groups, None) or next(words, None)


_SIDED = frozenset(
    {
        SpeakerKind.ARMED,
        SpeakerKind.OFFICIAL,
        SpeakerKind.UNNAMED,
        SpeakerKind.INSTITUTION,
        SpeakerKind.STATE_MEDIA,
    }
)


def _called(word: str) -> str:
    return f"called “{word}”"


def _words(text: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]


def _phrases(texts: Sequence[str], language: Language) -> Iterator[str]:
    """Words and short phrases, longest first at each place; plurals and possessives as their plain forms too."""
    for text in texts:
        yield from _phrases_of(text, language)


@lru_cache(maxsize=REMEMBERED)
def _phrases_of(text: str, language: Language) -> tuple[str, ...]:
    words = _words(text)
    return tuple(
        " ".join([*words[at : at + size - 1], last])
        for at in range(len(words))
        for size in range(min(PHRASE, len(words) - at), 0, -1)
        for last in _forms(words[at + size - 1], language)
    )


def _forms(word: str, language: Language) -> Iterator[str]:
    yield word
    for ending in (*language.grammar.possessive, language.grammar.plural, "."):
        if len(word) > len(ending) + 1 and word.endswith(ending):
            yield word.removesuffix(ending)


@cache
def _group_pattern(language: Language) -> re.Pattern[str]:
    names = sorted(language.deeds.groups, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _groups(text: str, language: Language) -> list[str]:
    """The armed groups named in a text, canonical."""
    return [language.deeds.groups[match.group()] for match in _group_pattern(language).finditer(text)]


@cache
def _countries(language: Language) -> dict[str, str]:
    """Each country's name, and each people's, with the country."""
    found: dict[str, str] = {}
    for people, code in sorted(language.places.demonyms.items()):
        entry = gazetteer().coded(code)
        if entry is not None:
            found[people.lower()] = found[entry.name.lower()] = entry.name
    return found


def _sides(texts: Sequence[str], language: Language) -> tuple[str, ...]:
    """The states and armed groups that texts name, each once, in order."""
    countries = _countries(language)
    found: list[str] = []
    for text in texts:
        found += _groups(text, language)
        found += [countries[phrase] for phrase in _phrases((text,), language) if phrase in countries]
    return tuple(dict.fromkeys(found))
