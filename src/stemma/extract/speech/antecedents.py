"""Whom a source means: "he", "the ministry" and "Barazi" in their fullest form in the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from stemma.extract.chains.mentions import Mention, Sort
from stemma.extract.chains.sieves import chained
from stemma.extract.names import all_names, full_forms
from stemma.extract.speech.naming import owned, past_statement, trimmed, typed, words_in
from stemma.extract.speech.quotes import quotations
from stemma.lang.language import Language
from stemma.model.fact import Name
from stemma.model.story import Noted
from stemma.model.text import Span

TITLE = 12  # characters before a name in which its title stands
BESIDE = 40  # characters to either side of a name in which a description of it stands
MEMORY = 300  # names or speakers. "The ministry" does not mean one that was named longer ago
REACH = 1500  # characters, some five paragraphs. A pronoun does not point back further

TAG = 3  # characters from a quotation to the "he" of "he said" behind it
BRIEF = 60  # characters. Longer descriptions tell a story of their own

_COMMA = re.compile(r"\s*(?:,|\(|–|—)\s*")
_APPOSED = re.compile(r",\s[^,.;]+")
_STOP = re.compile(r"[.!?][\"”’')]*\s|\n")
_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")


class Speakers:
    """Resolves the sources of one article in reading order; holds who was named so far."""

    def __init__(self, noted: Noted, language: Language) -> None:
        self.noted = noted
        self.text = noted.article.text
        self.language = language
        self.names = tuple(
            typed(name, self.text, language) for name in all_names(noted, language) if name.text.lower() != name.text
        )
        self.quoted = quotations(self.text, noted.sentences)
        self.starts = [sentence.span.start for sentence in noted.sentences]
        self.heard: list[tuple[Span, str]] = []
        self.called: dict[str, set[str]] = defaultdict(set)  # the pronouns that each speaker went by so far
        self.fullest = full_forms(self.names) | dict(owned(self.names, self.text, language))
        self.people = self._all_of("PER")
        self.bodies = frozenset(self.full(text) for text in self._all_of("ORG", "LOC"))
        self.titles: dict[str, set[str]] = defaultdict(set)
        for name in self.names:
            before = self.text[max(0, name.span.start - TITLE) : name.span.start]
            self.titles[name.text.split()[-1]] |= set(words_in(before)[-1:])

    def _all_of(self, *kinds: str) -> frozenset[str]:
        """The names of these kinds, as they stand and in full."""
        plain = {name.text for name in self.names if name.type in kinds}
        return frozenset(plain | {self.full(text) for text in plain})

    @cached_property
    def chains(self) -> Mapping[Span, Sequence[Mention]]:
        """The chain that each mention of the article is in; made only where a pronoun asks for it."""
        return chained(self.noted, self.language)

    def speaker(self, source: Span) -> str:
        """The source in its fullest form; the words themselves where the article names nobody fuller."""
        found = self._resolved(past_statement(source, self.text, self.language))
        self.heard.append((source, found))
        self.called[found].update(
            set(words_in(source.of(self.text))) & (self.language.speech.he | self.language.speech.she)
        )
        return found

    def full(self, text: str) -> str:
        """A name in its fullest form in the article."""
        return self.fullest.get(text, text)

    def _resolved(self, source: Span) -> str:
        words = words_in(source.of(self.text))
        if not words:
            return source.of(self.text)
        if len(words) == 1 and words[0] in self._pronouns():
            return self._pronoun(words[0], source) or source.of(self.text)
        name = self._own_name(source)
        if name is not None:
            return self.full(name.text)
        return self._described(words, source) or trimmed(self._parts(source)[0].of(self.text), self.language)

    def _pronouns(self) -> frozenset[str]:
        speech = self.language.speech
        return speech.he | speech.she | speech.they | speech.it | self.language.speech.relatives

    def _own_name(self, source: Span) -> Name | None:
        """The name that the source bears itself: at the end of its first part, or as a later part of its own.

        In "a spokesman for Acme" the name is not the speaker's, in "Acme's spokesman" neither; in "residents of the
        village, Ouani" it is the village's.
        """
        inside = [name for name in self._near(source) if source.holds(name.span)]
        parts = self._parts(source)
        if self._joined(parts[0], inside):
            return None
        if set(words_in(parts[0].of(self.text))[:1]) & self.language.speech.crowds:
            parts = parts[:1]
        for number, part in enumerate(parts):
            held = [name for name in inside if part.holds(name.span)]
            for name in held:
                whole = name.span.end == part.end and (number == 0 or self._opens(part, name))
                if whole and not self._behind_preposition(part, name):
                    return name
        return None

    def _near(self, here: Span) -> Sequence[Name]:
        """The names that touch a stretch of the text."""
        first = bisect_left(self.names, here.start + 1, key=lambda name: name.span.end)
        return self.names[first : bisect_left(self.names, here.end, lo=first, key=lambda name: name.span.start)]

    def _before(self, here: Span) -> Sequence[Name]:
        """The names that end before a source, the last ones of a long text."""
        last = bisect_left(self.names, here.start + 1, key=lambda name: name.span.end)
        return self.names[max(0, last - MEMORY) : last]

    def _opens(self, part: Span, name: Name) -> bool:
        """Whether nothing but titles stands before the name: "Dr. Kelvin Sichone"."""
        before = words_in(self.text[part.start : name.span.start])
        return all(word in self.language.names.titles for word in before)

    def _joined(self, part: Span, inside: list[Name]) -> bool:
        """Whether two speak together: "the Observatory and the ministry"."""
        for match in _WORD.finditer(self.text, part.start, part.end):
            within = any(name.span.start <= match.start() < name.span.end for name in inside)
            if match.group() in self.language.speech.coordinators and not within:
                return True
        return False

    def _behind_preposition(self, part: Span, name: Name) -> bool:
        """Whether the name only tells where the speaker belongs: "residents of Homs"."""
        before = words_in(self.text[part.start : name.span.start])
        return any(word in self.language.words.prepositions for word in before)

    def _parts(self, source: Span) -> list[Span]:
        """The stretches between commas and brackets."""
        parts, start = [], source.start
        for match in _COMMA.finditer(self.text, source.start, source.end):
            parts.append(Span(source.article, start, match.start()))
            start = match.end()
        return [part for part in [*parts, Span(source.article, start, source.end)] if len(part) > 0]

    def _pronoun(self, word: str, source: Span) -> str | None:
        """The nearest speaker before, else the nearest name, of the right gender and number."""
        speech = self.language.speech
        if word in speech.relatives:
            return self._just_before(source)
        if word in speech.they:
            return self._last_heard(source, self._is_plural) or self._described_in_chain(source)
        if word in speech.it:
            return self._last_heard(source, self._is_thing) or self._last_name(source, ("ORG",))
        own, other = speech.male | speech.he, speech.female | speech.she
        if word in speech.she:
            own, other = other, own
        if self._somebody_unnamed(source, own):
            return self._unnamed_heard(source, own)
        near = self._goes_on(source, other) or self._subject_before(source, other)
        return near or self._named_in_chain(source) or self._last_person(source, other)

    def _goes_on(self, source: Span, other_gender: frozenset[str]) -> str | None:
        """The one person heard in the sentence before: "..., Ann Lee said. More were saved, she said"."""
        here = bisect_right(self.starts, source.start) - 1
        if here < 1:
            return None
        before = self.noted.sentences[here - 1].span
        heard = [(span, who) for span, who in self.heard if before.holds(span)]
        if len({who for _, who in heard}) != 1 or self._marked(heard[0][1], heard[0][0], other_gender):
            return None
        return heard[0][1] if heard[0][1] in self.people else None

    def _subject_before(self, source: Span, other_gender: frozenset[str]) -> str | None:
        """The one person named in the sentence before, where the name is its subject and nobody spoke since.

        "At the hospital, Oksana Dmytr, 44, held up two bandaged hands. “I hit the door,” she said."
        """
        spoken = self._quotation_before(source)
        here = bisect_right(self.starts, spoken.start if spoken else source.start) - 1
        if here < 1:
            return None
        before = self.noted.sentences[here - 1].span
        named = {name.span: name for name in self._near(before) if name.type == "PER" and before.holds(name.span)}
        heard = any(before.holds(span) for span, _ in self.heard)
        if len(named) != 1 or heard:
            return None
        ((span, name),) = named.items()
        opening = words_in(self.text[before.start : span.start])
        opens = not opening or (
            opening[0] in self.language.words.prepositions and self.text[: span.start].rstrip().endswith(",")
        )
        return self.full(name.text) if opens and not self._marked(name.text, span, other_gender) else None

    def _named_in_chain(self, source: Span) -> str | None:
        """The person whose name stands in a pronoun's chain, in full."""
        chain = [one.span for one in self.chains.get(source, ()) if one.sort is Sort.NAME and one.label == "PER"]
        chain = [span for span in chain if not self._in_own_words(span, source)]
        for span in sorted(chain, key=lambda span: (-len(span), span)):
            name = self._own_name(span)
            if name and name.type in ("PER", "MISC"):
                return self.full(name.text)
        return None

    def _described_in_chain(self, source: Span) -> str | None:
        """How those whom "they" means are called or described in its chain, at most briefly."""
        told = [one.span for one in self.chains.get(source, ()) if one.sort is not Sort.PRONOUN]
        brief = [span for span in told if len(span) <= BRIEF]
        return trimmed(self._parts(max(brief, key=len))[0].of(self.text), self.language) if brief else None

    def _somebody_unnamed(self, source: Span, gender: frozenset[str]) -> bool:
        """Whether "a woman from the packing hall" came last: a name that was called before is not hers."""
        named = max((name.span.end for name in self._before(source) if name.type == "PER"), default=0)
        apposed = _APPOSED.match(self.text, named)
        named = apposed.end() if apposed else named
        since = words_in(self.text[max(named, source.start - REACH) : source.start])
        indefinite = self.language.grammar.indefinite
        return any(article in indefinite and noun in gender for article, noun in pairwise(since))

    def _unnamed_heard(self, source: Span, gender: frozenset[str]) -> str | None:
        """The one without a name who spoke last, as described: "a woman who works in packing"."""
        if not self.heard or self.heard[-1][0].end > source.start:
            return None
        span, speaker = self.heard[-1]
        words = words_in(span.of(self.text))
        unnamed = words[:1] and words[0] in self.language.grammar.indefinite and words[1:2] and words[1] in gender
        return speaker if unnamed else None

    def _just_before(self, source: Span) -> str | None:
        """Whom "who" or "which" stands behind: the name or the noun phrase right before it."""
        articles = self.language.words.articles | self.language.words.possessives
        before = list(_WORD.finditer(self.text, max(0, source.start - BESIDE), source.start))
        for number, match in enumerate(reversed(before)):
            further = before[-number - 2].group() if number + 1 < len(before) else ""
            if match.group().lower() in articles or (match.group()[0].isupper() and not further[:1].isupper()):
                start = match.start() if further.lower() not in articles else before[-number - 2].start()
                end = before[-1].end()
                return self._resolved(Span(source.article, start, end))
        return None

    def _last_person(self, source: Span, other_gender: frozenset[str]) -> str | None:
        """The last person heard or, where nobody was, the first named in the nearest sentences before."""
        for span, speaker in reversed(self.heard):
            if source.start - span.end > REACH:
                break
            described = frozenset(words_in(span.of(self.text)))
            is_person = speaker in self.people or described & self.language.speech.people
            if span.end <= source.start and is_person and not self._marked(speaker, span, other_gender):
                return self._nearer_person(source, span, other_gender) or speaker
        return self._last_name(source, ("PER",), other_gender)

    def _nearer_person(self, source: Span, heard: Span, other_gender: frozenset[str]) -> str | None:
        """A person who opened a sentence since the last one was heard: the subject has changed."""
        since = [
            name
            for name in self._before(source)
            if name.type == "PER" and heard.end < name.span.start < source.start and self._opens_sentence(name.span)
        ]
        for name in reversed(since):
            if not self._marked(name.text, name.span, other_gender):
                return self.full(name.text)
        return None

    def _opens_sentence(self, span: Span) -> bool:
        before = self.text[max(0, span.start - 2) : span.start]
        return span.start == 0 or "\n" in before or before.strip() in (".", "”", '"')

    def _marked(self, speaker: str, span: Span, gender: frozenset[str]) -> bool:
        """Whether a title or noun anywhere beside this name shows the given gender."""
        beside = {
            *words_in(span.of(self.text)),
            *self.titles.get(speaker.split()[-1], ()),
            *self.called.get(speaker, ()),
        }
        return bool(beside & gender)

    def _last_name(
        self, source: Span, kinds: tuple[str, ...], other_gender: frozenset[str] = frozenset()
    ) -> str | None:
        for name in reversed(self._before(source)):
            near = name.span.end <= source.start <= name.span.end + REACH
            near = near and not self._in_own_words(name.span, source)
            if near and name.type in kinds and not self._marked(name.text, name.span, other_gender):
                return self.full(name.text)
        return None

    def _in_own_words(self, span: Span, source: Span) -> bool:
        """Whether it stands in the quotation that "he said" follows: nobody is called so in his own words."""
        spoken = self._quotation_before(source)
        return spoken is not None and spoken.holds(span)

    def _quotation_before(self, source: Span) -> Span | None:
        """The quotation that "he said" follows at once."""
        last = bisect_right(self.quoted, source.start, key=lambda quoted: quoted.end)
        near = last > 0 and source.start - self.quoted[last - 1].end <= TAG
        return self.quoted[last - 1] if near else None

    def _last_heard(self, source: Span, suits: Callable[[Span, str], bool]) -> str | None:
        for span, speaker in reversed(self.heard):
            if span.end <= source.start <= span.end + REACH and suits(span, speaker):
                return speaker
        return None

    def _is_plural(self, span: Span, speaker: str) -> bool:
        """Whether a source is several: a plural noun, or two joined."""
        words, plural = words_in(span.of(self.text)), self.language.grammar.plural
        joined = any(word in self.language.speech.coordinators for word in words)
        return (
            joined
            or any(word[:-1] in self.language.speech.people and word.endswith(plural) for word in words)
            or (words[-1].endswith(plural) and not any(name.span.end == span.end for name in self._near(span)))
        )

    def _is_body(self, span: Span, speaker: str) -> bool:
        """Whether a source is an organisation, a state or a group."""
        return speaker in self.bodies or bool(set(words_in(speaker)) & self.language.speech.groups)

    def _is_thing(self, span: Span, speaker: str) -> bool:
        """Whether a source is no person and not several: a body, or a paper that goes on."""
        if self._is_body(span, speaker):
            return True
        words = frozenset(words_in(span.of(self.text)))
        is_person = speaker in self.people or words & (self.language.speech.people | self._pronouns())
        return not is_person and not self._is_plural(span, speaker)

    def _described(self, words: list[str], source: Span) -> str | None:
        """Whom "the ministry" or "its spokesman" means: who was called so before."""
        language = self.language
        if (
            words[0] not in language.words.articles | language.words.possessives
            or words[0] in language.grammar.indefinite
        ):
            return None
        content = [word for word in words[1:] if word not in language.speech.statements]
        if not content:
            return None
        head = content[-1]
        if head in language.speech.people:
            return self._called(head, source)
        if words[0] in language.words.possessives and head not in language.speech.groups:
            return None  # "its former skipper"
        if self._has_own_capitals(source):
            return None
        return self._body_called(content, source)

    def _has_own_capitals(self, source: Span) -> bool:
        """Whether the description names somebody else: "the Syrian government"."""
        return any(word[:1].isupper() for word in source.of(self.text).split()[1:])

    def _called(self, head: str, source: Span) -> str | None:
        """The person whose source or title used this word before."""
        for span, speaker in reversed(self.heard[-MEMORY:]):
            if span.end <= source.start and head in words_in(span.of(self.text)) and speaker[:1].isupper():
                return speaker
        for name in reversed(self._before(source)):
            if name.type == "PER":
                around = self.text[max(0, name.span.start - BESIDE) : name.span.end + BESIDE]
                if head in words_in(around):
                    return self.full(name.text)
        return None

    def _body_called(self, content: list[str], source: Span) -> str | None:
        """The organisation whose name, or whose description right beside it, has these words.

        "The group" may be any body heard before; "the ministry" only one that was called a ministry, and "the health
        ministry" only one that was called all of that.
        """
        head = content[-1]
        bodies = [name for name in self._before(source) if name.type == "ORG"]
        named = [name.text for name in bodies if set(content) <= set(words_in(name.text))]
        if named:
            return self.full(named[-1])
        if head not in self.language.speech.groups:
            return None
        called = self._last_heard(
            source, lambda span, speaker: set(content) <= {*words_in(speaker), *words_in(span.of(self.text))}
        )
        if called:
            return called
        if len(content) > 1:
            return None
        if head in self.language.speech.bodies:
            return self._last_heard(source, self._is_body) or self._beside(head, bodies)
        return self._beside(head, bodies)

    def _beside(self, head: str, bodies: list[Name]) -> str | None:
        """The last body that has this word right beside its name: "Acme, a charity"."""
        for name in reversed(bodies):
            before = self.text[max(0, name.span.start - BESIDE) : name.span.start]
            after = self.text[name.span.end : name.span.end + BESIDE]
            if head in words_in(_STOP.split(before)[-1]) + words_in(_STOP.split(after)[0]):
                return self.full(name.text)
        return None
