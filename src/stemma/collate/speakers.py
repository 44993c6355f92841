"""When two names of speakers mean one speaker."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance.Indel import normalized_similarity as ratio

from stemma.collate.wording import REMEMBERED
from stemma.lang import Language
from stemma.model import Study

PERSON, BODY = "PER", "ORG"  # the types of the names of people and organisations (CoNLL-2003)
NEXT = 400  # characters between two sources of one paragraph
SLIP = 0.8  # likeness (normalised indel) of two words from which they may be one name

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
APPOSED = re.compile(r",\s+((?:the|a|an|who|head|chief|director|[a-z]+)\s[^,.;:!?()“”\"\n]{3,90})[,.;]")
"""What may be said of a person between two commas: a title in small letters, with the house that it belongs to."""


@lru_cache(maxsize=REMEMBERED)
def content_words(name: str, tongue: Language) -> frozenset[str]:
    """The words of a name that tell it from others: no articles, no titles; possessives opened, in one spelling.

    >>> from stemma.lang import ENGLISH
    >>> sorted(content_words("the State Defence Service's spokesman", ENGLISH))
    ['defense', 'service', 'spokesman', 'state']
    """
    words = (re.sub(r"['’]s$", "", word.lower()) for word in WORD.findall(name))
    variants = dict(tongue.spelling.variants)
    return frozenset(variants.get(word, word) for word in words if word not in tongue.words.function)


def same_speaker(one: str, other: str, tongue: Language) -> bool:
    """Whether the two are surely one: the words of one are all among the words of the other.

    "Barazi" and "Homs Province Governor Talal Barazi" are one. "Residents" and "a resident" are not known to be.
    To take two for one can only lower the number of speakers, never invent a corroboration.
    """
    mine, theirs = content_words(one, tongue), content_words(other, tongue)
    if not mine or not theirs:
        return False
    return mine <= theirs or theirs <= mine


def distinct(speakers: Iterable[str], tongue: Language, known: Families | None = None) -> tuple[str, ...]:
    """The different speakers among these names, each by its fullest name, in alphabetical order.

    One whom no telling word describes ("she", "the firm", "a statement") counts only where there is no other. Where
    the families of the story are `known`, a body and who is printed as speaking for it are one, and so are "a health
    official" and "Ann Lee of the health office".
    """
    names = set(speakers)
    both = {part for name in names for part in _parts(name, tongue)} if known else set()
    names = both | {name for name in names if not known or not _parts(name, tongue)}
    kept: list[str] = []
    for name in sorted(names, key=lambda name: (_faceless(name, tongue), -len(content_words(name, tongue)), name)):
        described = name in both or not _faceless(name, tongue)
        if not any(_is_one(name, other, tongue, known) for other in kept) and (described or not kept):
            kept.append(name)
    return tuple(sorted(kept))


def _parts(name: str, tongue: Language) -> tuple[str, ...]:
    """The two who speak as one: "a government official" and "the group"; none where it is one speaker.

    The second must have an article of its own: "Health and Welfare" is one ministry.
    """
    words = name.split()
    for at in range(1, len(words) - 1):
        if words[at] in tongue.words.conjunctions and words[at + 1].lower() in tongue.words.articles:
            return " ".join(words[:at]), " ".join(words[at + 1 :])
    return ()


def _is_one(name: str, other: str, tongue: Language, known: Families | None) -> bool:
    if same_speaker(name, other, tongue):
        return True
    if known is None:
        return False
    mine, theirs = content_words(name, tongue), content_words(other, tongue)
    if known.printed(mine, theirs):
        return True
    office = _office(name, tongue), _office(other, tongue)
    return bool(office[0] and office[0] <= theirs) or bool(office[1] and office[1] <= mine)


def _office(name: str, tongue: Language) -> frozenset[str]:
    """Of which house somebody is who is not named: "health" of "a health official"."""
    return frozenset() if named(name, tongue) else content_words(name, tongue) - tongue.speech.people


def _faceless(name: str, tongue: Language) -> bool:
    """Whether a name tells nobody from others: no words, a bare "company", the paper that something stands on."""
    words = [word.lower() for word in WORD.findall(name) if word.lower() not in tongue.words.function]
    if not words:
        return True
    if named(name, tongue):
        return False
    return words[0] in tongue.speech.statements or set(words) <= tongue.stances.faceless


@dataclass(frozen=True, slots=True)
class Families:
    """Who may speak for whom, as far as the articles of a story show it.

    `phrases` are the words of each source as printed ("Ministry of Health spokesperson Dr Kelvin Sichone");
    `countries` the words that name one: "Zambia reported" may be any of its ministries; `people` and `bodies` the
    words of each name of a person, of an organisation; `titles` the words that tell what somebody is in a
    house, `houses` common nouns for one; `sectors` words for houses and posts, of which none speaks for another.
    """

    phrases: tuple[frozenset[str], ...] = ()
    countries: frozenset[str] = frozenset()
    people: frozenset[frozenset[str]] = frozenset()
    bodies: frozenset[frozenset[str]] = frozenset()
    titles: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    sectors: tuple[frozenset[str], ...] = ()

    def one(self, speaker: frozenset[str], other: frozenset[str]) -> bool:
        """Whether some source is described by the words of both, or one of them is a country."""
        if speaker <= self.countries or other <= self.countries:
            return True
        return self.printed(speaker, other)

    def printed(self, speaker: frozenset[str], other: frozenset[str]) -> bool:
        """Whether some source is described by the words of both."""
        words = speaker | other
        return any(words <= phrase for phrase in _with_words(self.phrases).get(min(words, default=""), ()))

    def may_be_one(self, speaker: frozenset[str], other: frozenset[str]) -> bool:
        """The same, and wherever they are not both persons or both organisations.

        Who speaks for whom is seldom said: "Abel Zoungere" may be the voice of the Front, unless he is told to speak
        for another house. A name that is read now as a person's, now as an organisation's, tells nothing.
        """
        if self.of_two_sectors(speaker, other):
            return False
        kinds, others = self._kinds(speaker), self._kinds(other)
        if {kinds, others} == {frozenset({PERSON}), frozenset({BODY})}:
            person, body = (speaker, other) if PERSON in kinds else (other, speaker)
            return self.one(speaker, other) or not self._of_another(person, body)
        return len(kinds) != 1 or kinds != others or self.one(speaker, other)

    def of_two_sectors(self, speaker: frozenset[str], other: frozenset[str]) -> bool:
        """Whether they belong to two sectors: a hospital's director and the police."""
        mine, theirs = self.sector(speaker), self.sector(other)
        return None not in (mine, theirs) and mine != theirs and not self.one(speaker, other)

    def sector(self, speaker: frozenset[str]) -> int | None:
        """The number of the sector that the words of somebody tell, and those by which a person is described; None
        where they tell none, or two: a health ministry, a hospital of the army.
        """
        words = speaker
        if self.is_person(speaker):
            words = words.union(*(phrase for phrase in self.phrases if speaker <= phrase))
        told = [number for number, sector in enumerate(self.sectors) if words & sector]
        return told[0] if len(told) == 1 else None

    def is_person(self, speaker: frozenset[str]) -> bool:
        """Whether a speaker is known as a person, and as nothing else."""
        return self._kinds(speaker) == {PERSON}

    def _of_another(self, person: frozenset[str], body: frozenset[str]) -> bool:
        """Whether a person is told to be somebody in a house, and nowhere in this one.

        "The bill that Congress passed" is no house, though it has the name of one in it.
        """
        phrases = [phrase - person for phrase in self.phrases if person <= phrase]
        of_house = any(phrase & self.titles and phrase & self.houses for phrase in phrases)
        return of_house and body in self.bodies and all(phrase.isdisjoint(body) for phrase in phrases)

    def _kinds(self, speaker: frozenset[str]) -> frozenset[str]:
        kinds = ((PERSON, self.people), (BODY, self.bodies))
        return frozenset(kind for kind, names in kinds if _named(speaker, names))


def _named(speaker: frozenset[str], names: frozenset[frozenset[str]]) -> bool:
    known = _with_words(names)
    return any(name <= speaker for word in sorted(speaker) for name in known.get(word, ()))


@lru_cache(maxsize=8)  # the phrases, people and bodies of a story or two
def _with_words(phrases: tuple[frozenset[str], ...] | frozenset[frozenset[str]]) -> dict[str, list[frozenset[str]]]:
    """The phrases that each word stands in."""
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for phrase in phrases:
        for word in phrase:
            found[word].append(phrase)
    return dict(found)


def families(studies: Iterable[Study], houses: Iterable[str], tongue: Language) -> Families:
    """The families of speakers in a story; `houses` are speakers with a page of their own, who are no persons."""
    studies = tuple(studies)
    sources = {
        " ".join(part.of(study.article.text) for part in said.source)
        for study in studies
        for said in study.attributions
    }
    phrases = {content_words(part, tongue) for source in sources for part in _parts(source, tongue) or (source,)}
    phrases |= {words for study in studies for words in (*_appositions(study, tongue), *_spokesmen(study, tongue))}
    countries = {place.name for study in studies for place in study.places if place.kind == "country"}
    own = {content_words(name, tongue) for name in houses}
    people, bodies = _names(studies, tongue)
    return Families(
        tuple(sorted(phrases, key=sorted)),
        frozenset(word for name in countries for word in content_words(name, tongue)),
        people - own,
        (bodies | own) - _agencies(tongue),
        tongue.rebuttals.spokesmen | tongue.speech.people,
        tongue.speech.groups | tongue.speech.services | tongue.stances.faceless,
        tongue.speech.sectors,
    )


@lru_cache(maxsize=2)
def _agencies(tongue: Language) -> frozenset[frozenset[str]]:
    """The words of each agency, which passes on what others say."""
    return frozenset(content_words(name, tongue) for name in tongue.furniture.agencies)


def _appositions(study: Study, tongue: Language) -> Iterator[frozenset[str]]:
    """The words of each person with those of what stands behind a comma: "Abel Zoungere, commander of the Front,"."""
    for name in study.names:
        if name.type == PERSON:
            behind = APPOSED.match(study.article.text, name.span.end)
            if behind:
                yield content_words(f"{name.text} {behind.group(1)}", tongue)


def _spokesmen(study: Study, tongue: Language) -> Iterator[frozenset[str]]:
    """The words of each spokesman of nobody in particular, with those of whoever spoke right before.

    "The firm denied it. “Our dam is whole,” spokeswoman Pilar Vega said."
    """
    said = sorted((one for one in study.attributions if one.source and one.speaker), key=lambda one: one.source[0])
    for before, one in pairwise(said):
        source = " ".join(part.of(study.article.text) for part in one.source)
        title = [word for word in source.lower().split() if word in tongue.rebuttals.spokesmen]
        alone = content_words(source, tongue) - set(title) <= content_words(one.original or "", tongue)
        close = one.source[0].start - before.source[-1].end <= NEXT
        if title and alone and close and before.original != one.original:
            yield content_words(f"{before.original} {one.original}", tongue)


def _names(studies: Iterable[Study], tongue: Language) -> tuple[frozenset[frozenset[str]], frozenset[frozenset[str]]]:
    """The words of each name of a person, of an organisation; what is read now so, now so, is what it mostly is."""
    read: dict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for study in studies:
        for name in study.names:
            text = _without_house(name.text, tongue) if name.type == PERSON else name.text
            if words := content_words(text, tongue):
                read[words][name.type] += 1
    people = (words for words, types in read.items() if types[PERSON] >= max(1, types[BODY]))
    bodies = (words for words, types in read.items() if types[BODY] >= max(1, types[PERSON]))
    return frozenset(people), frozenset(bodies)


def _without_house(name: str, tongue: Language) -> str:
    """The person in "Nagi Karrar of the Red Crescent"."""
    words = name.split()
    ends = (at for at, word in enumerate(words) if at and word.lower() in tongue.grammar.links)
    return " ".join(words[: next(ends, None)])


def surely_different(speakers: Iterable[str], known: Families, tongue: Language) -> int:
    """How many of these speakers are certainly not one another: what a corroboration may rest on.

    Only speakers with a name are told apart. "The company", "a statement" or "officials" may be the named one
    under another description, so beside a name, or beside each other, they count for nothing more. A ministry and
    its spokesman are one voice, and so are "the AARP's president" and "an AARP spokeswoman": a name in common.
    Residents, though, are two at least: somebody named may be one of them, and not both. And what has no name counts
    where it is of another sector than all the others: a court beside the police.
    """
    every = distinct(speakers, tongue)
    apart: list[frozenset[str]] = []
    for speaker in every:
        words = content_words(speaker, tongue)
        if named(speaker, tongue) and not any(
            known.may_be_one(words, other) or _alike(words, other) for other in apart
        ):
            apart.append(words)
    for speaker in every:
        words = content_words(speaker, tongue)
        told = not named(speaker, tongue) and known.sector(words) is not None
        if told and all(known.of_two_sectors(words, other) for other in apart):
            apart.append(words)
    crowd = any(not tongue.speech.crowds.isdisjoint(content_words(speaker, tongue)) for speaker in every)
    if crowd and len(apart) == 1 and known.is_person(apart[0]):
        return len(apart) + 1
    return len(apart) or min(1, len(every))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a word, or one that is nearly the same: "Tump" for "Trump"."""
    return any(ratio(mine, theirs) >= SLIP for mine in one for theirs in other)


def named(speaker: str, tongue: Language) -> bool:
    """Whether a capital stands behind the first word, or the one word there is has one and is no common noun.

    >>> from stemma.lang import ENGLISH
    >>> [named(speaker, ENGLISH) for speaker in ("A statement", "Residents of Homs", "Tass", "Prosecutors")]
    [False, True, True, False]
    """
    words = WORD.findall(speaker)
    if len(words) == 1:
        common = tongue.speech.people | tongue.speech.groups
        return words[0][0].isupper() and not {words[0].lower(), words[0].lower().rstrip("s")} & common
    return any(word[0].isupper() for word in words[1:])


def takes_a_side(speaker: str, tongue: Language) -> bool:
    """Whether a speaker can be told from another in a dispute: by a name, or as "the defense ministry"."""
    words = content_words(speaker, tongue)
    institutions = tongue.speech.groups - tongue.speech.bodies
    return named(speaker, tongue) or bool(words & institutions)
