"""What became of somebody: killed or alive, held or free, in office or not, whoever tells it in whatever words.

A fate is read where the person is the subject of what befell him, or stands right behind the verb that did it to him;
what is only feared, asked, planned, taken back or talked of is no fate.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from stemma.collate.people import Mention, People
from stemma.collate.wording import REMEMBERED
from stemma.lang import Language
from stemma.lang.fates import Aspect, Fate, Phrase
from stemma.model import Sentence, Span, Study

AROUND = 12  # words from whom something is done to, to the end of it: "led Moschos from his yard in handcuffs"
TALK = 4  # words from a noun for what others tell to what that is: "talk in the wards that"
OF = 5  # words between what somebody is and its verb: "the driver of the train was"
ASIDE = 14  # words of an aside between somebody and his verb
SUPPOSED = 2  # words before somebody in which an "if" makes it unreal

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:()“”\"]")
MARKS = frozenset(',;:()“”"')


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of somebody; `at` is where its words begin, `pronoun` whether he is only "he" there."""

    who: Mention
    aspect: Aspect
    fate: Fate
    at: int
    pronoun: bool = False


def told_by(
    study: Study, people: People, tongue: Language, wanted: Container[Span] | None = None
) -> Iterator[tuple[Sentence, Told]]:
    """What an article tells of people, sentence by sentence; "he" is looked for within a paragraph.

    Only what the `wanted` sentences tell, where some are named.
    """
    before: Sentence | None = None
    for sentence in study.sentences:
        if (wanted is None or sentence.span in wanted) and names_a_fate(sentence.text, tongue):
            opens = before is None or before.paragraph != sentence.paragraph
            around = () if before is None or opens else people.in_sentence(before)
            here = people.in_sentence(sentence)
            yield from ((sentence, told) for told in fates(sentence, here, tongue, around, opens))
        before = sentence


def fates(
    sentence: Sentence,
    people: Sequence[Mention],
    tongue: Language,
    before: Sequence[Mention] = (),
    opens: bool = False,
) -> Iterator[Told]:
    """What a sentence tells of the people in it, in order; `before` are those of the sentence before it.

    Where it opens a paragraph, "he" is whoever stands before that in it: "Lee told us that he had been suspended".
    """
    read = _Read(sentence.text, people, tongue)
    if sentence.text.rstrip().endswith("?") or read.takes_back or read.is_talk:
        return
    for at in range(len(read.low)):
        start = read.words[at].start()
        known = [who for who in people if who.end < start] if opens else before
        earlier = known[0] if len({who.key for who in known}) == 1 else None
        if phrase := _phrase_at(read.low, at, tongue):
            for who, fate in read.befell(at, phrase):
                yield Told(who, phrase.aspect, fate, start)
            if earlier and read.is_he(at, phrase):
                yield Told(earlier, phrase.aspect, phrase.fate, start, pronoun=True)
        for aspect, fate, rest in _around(tongue).get(read.low[at], ()):
            if (behind := read.starting(at + 1)) and _stands(rest, read.low[at + 2 : at + 2 + AROUND]):
                yield Told(behind, aspect, fate, start)


@lru_cache(maxsize=REMEMBERED)
def names_a_fate(text: str, tongue: Language) -> bool:
    """Whether some words may tell what became of somebody, whoever that is: "He is unharmed"."""
    low = [word[0].lower() for word in WORD.finditer(text)]
    return any(word in _around(tongue) or _phrase_at(low, at, tongue) for at, word in enumerate(low))


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that tell a fate; `own`: their subject has it, whatever their voice."""

    words: Phrase
    aspect: Aspect
    fate: Fate
    own: bool


class _Read:
    """A sentence word by word, with the people in it."""

    def __init__(self, text: str, people: Sequence[Mention], tongue: Language) -> None:
        self.words = list(WORD.finditer(text))
        self.low = [word[0].lower().replace("’", "'") for word in self.words]
        self._tongue = tongue
        self._starts = {self._index(who.start): who for who in people}
        self._ends = {self._index(who.end): who for who in people}  # the word behind each

    def _index(self, offset: int) -> int:
        """The number of the first word from an offset on."""
        return next((at for at, word in enumerate(self.words) if word.start() >= offset), len(self.words))

    def starting(self, at: int) -> Mention | None:
        """Who is named from a word on."""
        return self._starts.get(at)

    @property
    def takes_back(self) -> bool:
        """Whether somebody takes back what he said."""
        return any(_stands(phrase, self.low) for phrase in self._tongue.fates.retracting)

    @property
    def is_talk(self) -> bool:
        """Whether it is told what others tell: "reports that he was killed", "there is talk that"."""
        talk = self._tongue.fates.talk | self._tongue.stances.claims - self._tongue.words.function
        that = self._tongue.grammar.that
        return any(noun in talk and that in self.low[at + 1 : at + 1 + TALK] for at, noun in enumerate(self.low))

    def befell(self, at: int, phrase: _Phrase) -> Iterator[tuple[Mention, Fate]]:
        """Whom the words from a place on speak of, and the fate they tell: another one behind a "not"."""
        fate = self._fate(at, phrase)
        if fate is None:
            return
        if phrase.own or self._is_passive(at):
            yield from ((who, fate) for who in self._subjects(self._group(at)))
        elif done_to := self.starting(at + len(phrase.words)) or self._made_to_suffer(at):
            yield done_to, fate

    def _made_to_suffer(self, at: int) -> Mention | None:
        """Who stands before a participle as what somebody has done to him: "had Lee arrested"."""
        who = self._ends.get(at)
        before = self._index(who.start) - 1 if who else -1
        return who if before >= 0 and self.low[before] in self._tongue.speech.have else None

    def is_he(self, at: int, phrase: _Phrase) -> bool:
        """Whether "he" or "she", for the first time in the sentence, is said to have a fate."""
        he = self._tongue.grammar.subjects & (self._tongue.speech.he | self._tongue.speech.she)
        group = self._group(at)
        subject = self.low[group - 1] if group else ""
        if subject not in he or not he.isdisjoint(self.low[: group - 1]):
            return False
        return (phrase.own or self._is_passive(at)) and self._fate(at, phrase) is phrase.fate

    def _fate(self, at: int, phrase: _Phrase) -> Fate | None:
        tongue, helpers = self._tongue, self.low[self._group(at) : at]
        unreal = tongue.deeds.hypothetical | tongue.turns.expecting | {tongue.grammar.to}
        survived_by = phrase.own and self.low[at + len(phrase.words) :][:1] == [tongue.grammar.by]
        if survived_by or not unreal.isdisjoint(helpers):
            return None
        if any(word in tongue.words.negations or word.endswith(tongue.grammar.negated) for word in helpers):
            return next((one for one in phrase.aspect.fates if one.label == phrase.fate.denied), None)
        return phrase.fate

    def _is_passive(self, at: int) -> bool:
        return not self._tongue.speech.be.isdisjoint(self.low[self._group(at) : at])

    def _group(self, at: int) -> int:
        """Where the helpers and adverbs before a verb begin."""
        while at and (
            self.low[at - 1] in _helping(self._tongue) or self.low[at - 1].endswith(self._tongue.grammar.adverb)
        ):
            at -= 1
        return at

    def _subjects(self, group: int) -> Iterator[Mention]:
        """Who stands before a verb as its subject, with whoever shares it."""
        found = self._subject(group)
        if found is None:
            return
        start = self._index(found.start)
        if not self._tongue.deeds.hypothetical.isdisjoint(self.low[max(0, start - SUPPOSED) : start]):
            return  # "whether the mayor was killed"
        yield found
        if start and self.low[start - 1] in self._tongue.words.conjunctions and start - 1 in self._ends:
            yield self._ends[start - 1]

    def _subject(self, group: int) -> Mention | None:
        if group and self.low[group - 1] == ",":
            if group - 1 in self._ends:
                return self._ending(group - 1)  # "The driver, Fulgence Itoua, had been"
            reach = range(group - 2, max(-1, group - 2 - ASIDE), -1)
            opening = next((at for at in reach if self.low[at] == ","), None)
            return None if opening is None else self._ending(opening)  # "Dakissa, a former officer, was"
        return self._outer(group) or self._ending(group)

    def _ending(self, at: int) -> Mention | None:
        """Who is named right before a place, unless somebody is told to be of him ("the sister of Adem Koray"), or he
        is left out ("all but Adem Koray").
        """
        who = self._ends.get(at)
        before = self.low[: self._index(who.start)] if who else []
        spared = any(tuple(before[-len(phrase) :]) == phrase for phrase in self._tongue.fates.sparing)
        return None if spared or (before and before[-1] in self._tongue.grammar.links) else who

    def _outer(self, group: int) -> Mention | None:
        """Whoever is told to be of what stands right before the verb: "the lawyer of the beekeeper was"."""
        for at in range(max(0, group - OF), group):
            if at in self._ends and self.low[at] in self._tongue.grammar.links:
                return self._ends[at] if MARKS.isdisjoint(self.low[at:group]) else None
        return None


def _stands(phrase: Phrase, low: Sequence[str]) -> bool:
    """Whether a phrase stands somewhere in some words."""
    return any(tuple(low[at : at + len(phrase)]) == phrase for at in range(len(low)))


def _phrase_at(low: Sequence[str], at: int, tongue: Language) -> _Phrase | None:
    """The longest words for a fate that begin at a place."""
    known = _phrases(tongue).get(low[at], ())
    return next((one for one in known if tuple(low[at : at + len(one.words)]) == one.words), None)


@cache
def _phrases(tongue: Language) -> dict[str, list[_Phrase]]:
    """The words for fates by the first of them, the longest first."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for aspect in tongue.fates.aspects:
        for fate in aspect.fates:
            for own, phrases in ((False, fate.suffered), (True, fate.own)):
                for phrase in phrases:
                    found[phrase[0]].append(_Phrase(phrase, aspect, fate, own))
    return {word: sorted(some, key=lambda one: (-len(one.words), one.words)) for word, some in found.items()}


@cache
def _around(tongue: Language) -> dict[str, list[tuple[Aspect, Fate, Phrase]]]:
    """By the verb what stands behind whom it is done to."""
    found: dict[str, list[tuple[Aspect, Fate, Phrase]]] = defaultdict(list)
    for aspect in tongue.fates.aspects:
        for fate in aspect.fates:
            for verb, rest in fate.around:
                found[verb].append((aspect, fate, rest))
    return dict(found)


@cache
def _helping(tongue: Language) -> frozenset[str]:
    """The words that stand between a subject and its verb."""
    verbs = tongue.speech.auxiliaries | tongue.speech.be | tongue.speech.have
    return verbs | tongue.words.negations | tongue.words.adverbs | tongue.speech.adverbs | {tongue.grammar.to}
