"""The speakers of an article: by whose name each goes, and all that the article calls them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from stemma.extract.speech.antecedents import Speakers
from stemma.extract.speech.carried import Told
from stemma.extract.speech.kinds import Described, kind, party
from stemma.lang.language import Language
from stemma.model.fact import Name, SpeakerKind
from stemma.model.story import Noted
from stemma.model.text import Span

TITLE = 40  # characters before a name in which its titles stand: "defense minister"
APPOSITION = 80  # characters after the comma behind a name in which a description of it stands

_BEFORE = re.compile(r"(?:[\w.'’-]+ ){1,5}$")
_AFTER = re.compile(r"\s*(?:,|\()\s*([^,;.()“”\"]+)")


class Voices:
    """Each source of an article in its fullest form, with its kind; made once for all that is said."""

    def __init__(self, found: Iterable[Told], noted: Noted, language: Language) -> None:
        self.text, self.language = noted.article.text, language
        self._speakers = Speakers(noted, language)
        tellers = [one.through for one in found if one.through is not None]
        sources = sorted({span for one in found for span in one.source} | set(tellers))
        self.named = {source: self._speakers.speaker(source) for source in sources}
        self._sources: dict[str, list[Span]] = defaultdict(list)
        for source, speaker in self.named.items():
            self._sources[speaker].append(source)
        self._names: dict[str, list[Name]] = defaultdict(list)
        for name in self._speakers.names:
            self._names[self._speakers.full(name.text)].append(name)
        self._described: dict[str, Described] = {}

    def speaker(self, told: Told) -> str | None:
        """Whose words these are; None for those of nobody."""
        return self.named[told.source[0]] if told.source else None

    def judged(self, told: Told) -> tuple[SpeakerKind | None, bool, tuple[str, ...]]:
        """The kind of the speaker, whether it is a party to what is said, and why."""
        speaker = self.speaker(told)
        if speaker is None:
            return None, False, ()
        described = self._describe(speaker)
        sort, called = kind(described, self.language)
        why = party(described, sort, [span.of(self.text) for span in told.content], self.language)
        return sort, why is not None, tuple(reason for reason in (called, why) if reason)

    def _describe(self, speaker: str) -> Described:
        if speaker not in self._described:
            names = self._names.get(speaker, [])
            types = {name.type for name in names}
            texts = [speaker, *(source.of(self.text) for source in self._sources[speaker])]
            texts += [words for name in names if name.type == "PER" for words in self._around(name)]
            self._described[speaker] = Described(
                tuple(dict.fromkeys(map(self._without_clause, texts))),
                "PER" in types,
                "ORG" in types,
                types == {"LOC"},
            )
        return self._described[speaker]

    def _around(self, name: Name) -> Iterator[str]:
        """The title before a person's name, and the description after it."""
        before = _BEFORE.search(self.text[max(0, name.span.start - TITLE) : name.span.start])
        if before:
            words = before.group().split()
            yield " ".join(words[self._title_start(words) :])
        after = _AFTER.match(self.text[name.span.end : name.span.end + APPOSITION])
        if after and self._describes(after.group(1).split()):
            yield after.group(1)

    def _title_start(self, words: list[str]) -> int:
        """Where a title begins: behind the last word that belongs to something else."""
        stop = self.language.words.prepositions | self.language.words.articles | self.language.speech.coordinators
        verbs = (self.language.speech.be, self.language.speech.auxiliaries, self.language.speech.subordinators)
        for at in range(len(words), 0, -1):
            word = words[at - 1].lower()
            if word in stop or any(word in table for table in verbs) or word.endswith(self.language.grammar.past):
                return at
        return 0

    def _without_clause(self, text: str) -> str:
        """The words up to a relative clause, which tells of others too: "activists, who oppose the army"."""
        words = text.split()
        cut = next(
            (at for at, word in enumerate(words) if at and word.lower() in self.language.speech.relatives), None
        )
        return " ".join(words[:cut])

    def _describes(self, words: list[str]) -> bool:
        """Whether words behind a comma say who somebody is: "a baker", "the head of the port authority"."""
        opens = self.language.words.articles | self.language.words.possessives
        return bool(words) and words[0].lower() in opens
