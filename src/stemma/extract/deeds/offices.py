"""Who acts in public life without arms: presidents, ministries, courts, parties, companies, unions, and states.

Armed sides are found everywhere (`actors.py`); these only where a deed of politics, diplomacy, courts, crime or
labour asks for them, so that a sentence about a president who visits no front makes him no party to a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from stemma.extract.deeds.actors import Actor, country_name, home
from stemma.extract.deeds.phrases import Phrases, exactly, phrases
from stemma.extract.deeds.scene import by_sentence
from stemma.extract.names import full_forms
from stemma.lang.deeds import Side
from stemma.lang.language import Language
from stemma.model.fact import Name, Place
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

TOKEN = re.compile(r"(?:\w\.){2,}|[\w'’-]+")
"""A word; "U.S." is one."""
STATE, POST, BODY = "state", "post", "body"
"""Heads of public actors: a state (by its country, capital or government), one who holds an office, a body."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a run: what it is in it ("name", "land", "post", "before"), and whether it owns what follows."""

    start: int
    end: int
    sort: str
    word: str
    owns: bool
    name: Name | None = None
    land: Place | None = None


class PublicActors:
    """The public actors of one article, sentence by sentence, as they are asked for."""

    def __init__(self, noted: Noted, places: Sequence[Place], mentions: Sequence[Actor], language: Language) -> None:
        self.language = language
        names = [
            Name(sentence.lift(name.span), name.text, name.type)
            for sentence, notes in zip(noted.sentences, noted.notes, strict=False)
            for name in notes.names
        ]
        self.full = full_forms(tuple(names))
        self.country = home(places)
        self.names = by_sentence(noted.sentences, names)
        self.lands = by_sentence(noted.sentences, [p for p in places if p.kind == "country" or p.demonym])
        self.armed = by_sentence(noted.sentences, mentions)
        self.forces = language.deeds.forces_of.partition("{")[0]
        self.known: dict[int, tuple[Actor, ...]] = {}

    def of(self, sentence: Sentence) -> tuple[Actor, ...]:
        """All who may act in a sentence, those who bear arms among them, in reading order."""
        at = sentence.span.start
        if at not in self.known:
            self.known[at] = self._found(sentence)
        return self.known[at]

    def _found(self, sentence: Sentence) -> tuple[Actor, ...]:
        armed = [a for a in self.armed.get(sentence.span.start, ()) if not (a.country or a.adjective)]
        public: list[Actor] = []
        for run in self._runs(sentence):
            public += self._actors(run, sentence)
        public = list(self._joined(public, sentence))
        kept = [a for a in public if not any(self._rather(other, a) for other in armed)]
        rest = [a for a in armed if not any(a.span.overlaps(other.span) for other in kept)]
        return tuple(sorted([*kept, *rest], key=lambda actor: actor.span))

    def _joined(self, public: list[Actor], sentence: Sentence) -> Iterator[Actor]:
        """The actors, an office with what it is the office of made one: "leaders of Romania", "president of Peru"."""
        held: Actor | None = None
        for actor in public:
            between = self._between(held, actor, sentence) if held else None
            if held and between is not None and held.head in (POST, BODY) and not held.adjective:
                span = Span(held.span.article, held.span.start, actor.span.end)
                own = sentence.text[actor.span.start - sentence.span.start : actor.span.end - sentence.span.start]
                words = f"{held.name} {between} {own}"
                held = replace(held, span=span, name=words, adjective=actor.adjective)
                continue
            if held:
                yield held
            held = actor
        if held:
            yield held

    def _between(self, held: Actor, actor: Actor, sentence: Sentence) -> str | None:
        """The words that make one the office of the other: "of", "of the"."""
        start = sentence.span.start
        words = sentence.text[held.span.end - start : actor.span.start - start].split()
        linked = (
            set(words[:1])
            and set(words[:1]) <= self.language.deeds.portion_of
            and set(words[1:]) <= self.language.deeds.definite
        )
        return " ".join(words) if linked else None

    def _rather(self, armed: Actor, public: Actor) -> bool:
        """Whether the words are rather those of somebody who bears arms: "Turkish police", no government."""
        listed = armed.side is Side.CIVIL and not armed.head  # the United Nations
        if not armed.span.overlaps(public.span) or listed or armed.head in self.language.offices.governing:
            return False
        return len(armed.span) >= len(public.span)

    def _runs(self, sentence: Sentence) -> Iterator[list[_Word]]:
        """Stretches of words that may describe one actor: names, lands, offices and what stands before them."""
        run: list[_Word] = []
        for word in self._words(sentence):
            tied = bool(run) and sentence.text[run[-1].end : word.start].strip() in ("", "'s", "’s")
            if run and not (tied and word.sort):
                yield run
                run = []
            if word.sort:
                run.append(word)
        if run:
            yield run

    def _words(self, sentence: Sentence) -> Iterator[_Word]:
        text, start = sentence.text, sentence.span.start
        seats = {m.start(): (m.end(), m.group()) for m in _seats(self.language).find(text)}
        listed = [Name(a.span, a.name, "ORG") for a in self.armed.get(start, ()) if not a.head and not a.country]
        listed = [name for name in listed if not name.text.startswith(self.forces)]
        names, lands = [*listed, *self.names.get(start, ())], self.lands.get(start, ())
        past = 0
        for match in TOKEN.finditer(text):
            if match.start() < past:
                continue
            bare, owns = _unowned(match.group(), self.language)
            at = start + match.start()
            name = next((n for n in names if n.span.start <= at < n.span.end and n.type in ("PER", "ORG")), None)
            seat = seats.get(match.start())
            if seat and not name:
                past = seat[0]
                owns = text[past : past + 2] in self.language.grammar.possessive
                yield _Word(match.start(), past, STATE, seat[1], owns)
                continue
            land = next((p for p in lands if p.span.start <= at < p.span.end), None)
            sort = "land" if land else "name" if name and not self._is_title(bare) else self._sort(bare)
            yield _Word(match.start(), match.start() + len(bare), sort, bare.lower(), owns, name, land)

    def _is_title(self, word: str) -> bool:
        lower = word.lower()
        return lower in self.language.names.titles or lower in self.language.offices.posts

    def _sort(self, word: str) -> str:
        offices, lower = self.language.offices, word.lower()
        if lower in offices.posts:
            return POST
        if lower in offices.governing:
            return STATE
        if lower in offices.bodies or lower in offices.many:
            return BODY
        if lower in offices.before or lower in self.language.deeds.modifiers or lower in self.language.names.titles:
            return "before" if lower not in self.language.deeds.definite else ""
        return ""

    def _actors(self, run: list[_Word], sentence: Sentence) -> Iterator[Actor]:
        """Whom a run of words describes: the owner of something, or the one its last word names."""
        while run and run[-1].sort == "before":
            run = run[:-1]
        if not run:
            return
        last = run[-1]
        span = sentence.lift(Span(sentence.key, run[0].start, last.end))
        if last.sort == "name" and last.name:
            titled = any(word.sort in (POST, STATE, "land") for word in run) or last.name.type == "ORG"
            head = POST if titled else ""
            name = self.full.get(last.name.text, last.name.text)
            yield Actor(span, name, Side.CIVIL, adjective=last.owns, head=head)
        elif last.sort == "land" and last.land:
            yield self._people(last, run, span, sentence)
        elif last.sort == STATE:
            whose = country_name(self.language.offices.seats.get(last.word)) or self._country(run)
            name = self.language.deeds.government_of.format(whose) if whose else self._plain(run, sentence)
            yield Actor(span, name, Side.STATE, adjective=last.owns, head=STATE)
        else:
            yield Actor(span, self._plain(run, sentence), Side.CIVIL, adjective=last.owns, head=last.sort)

    def _people(self, last: _Word, run: list[_Word], span: Span, sentence: Sentence) -> Actor:
        """A state, or its people: "the Palestinians"; the word before a noun only says whose that is."""
        land, text = last.land, sentence.text
        assert land is not None
        words = text[last.start : last.end]
        country = country_name(land.country) or land.name
        plural = words.lower().endswith(self.language.deeds.plural)
        people = land.demonym and land.kind == "country" and words in self.language.places.demonyms and plural
        before = text[: run[0].start].split()[-1:]
        counted = bool(before) and before[0].lower() in self.language.grammar.indefinite
        described = (land.demonym and land.kind == "country" and not plural) or counted
        if people:
            return Actor(span, self._plain(run, sentence), Side.CIVIL, adjective=last.owns, head=BODY)
        name = self.language.deeds.government_of.format(country)
        stated = land.demonym and words not in self.language.places.demonyms  # "the U.S. said"
        return Actor(span, name, Side.STATE, adjective=last.owns or (described and not stated), head=STATE)

    def _country(self, run: list[_Word]) -> str | None:
        """Whose government it is: of the land named with it, else of the one that the article speaks of most."""
        lands = [word.land for word in run if word.land]
        if lands:
            return country_name(lands[0].country) or lands[0].name
        own = {"name", POST} & {word.sort for word in run}
        return None if own else self.country

    def _plain(self, run: list[_Word], sentence: Sentence) -> str:
        """The words as they stand, without an article."""
        return " ".join(sentence.text[run[0].start : run[-1].end].split())


def _unowned(word: str, language: Language) -> tuple[str, bool]:
    """A word without the ending that makes it an owner, and whether it had one."""
    ending = next((ending for ending in (*language.grammar.possessive, "'", "’") if word.endswith(ending)), "")
    return (word.removesuffix(ending), True) if ending else (word, False)


@lru_cache(maxsize=4)
def _seats(language: Language) -> Phrases:
    """The houses and capitals that speak for a government."""
    return phrases(exactly(language.offices.seats))


def without_owner(actor: Actor) -> Actor:
    """The actor himself, where he was only named as the owner of something."""
    return replace(actor, adjective=False)
