"""What became of somebody: killed or alive, held or free, in office or not, whoever tells it in whatever words.

The question is one for each person and aspect. A fate is read where the person is the subject of what befell him, or
stands right behind the verb that did it to him; what is only feared, asked or planned is no fate.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from stemma.collate.people import Mention
from stemma.lang import Language
from stemma.lang.fates import Aspect, Fate, Phrase
from stemma.model import Sentence

AROUND = 10  # words between whom something is done to and the rest of it: "led Moschos from his yard in handcuffs"
TALK = 4  # words from a noun for what others tell to what that is: "talk in the wards that"
OF = 5  # words between what somebody is and its verb: "the driver of the train was"
ASIDE = 14  # words of an aside between somebody and his verb
AND = 5  # words between two who share a verb: "the stationmaster and a technician have been suspended"

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:()“”\"]")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of somebody; `at` is where its words begin, `pronoun` whether he is only "he" there."""

    who: Mention
    aspect: Aspect
    fate: Fate
    at: int
    pronoun: bool = False


def fates(
    sentence: Sentence, people: Sequence[Mention], tongue: Language, before: Sequence[Mention] = ()
) -> Iterator[Told]:
    """What a sentence tells of the people in it, in order; `before` are those of the sentence before it."""
    words = list(WORD.finditer(sentence.text))
    low = [word[0].lower().replace("’", "'") for word in words]
    if sentence.text.rstrip().endswith("?") or _takes_back(low, tongue) or _is_talk(low, tongue):
        return
    one = {who.key: who for who in before}
    earlier = next(iter(one.values())) if len(one) == 1 else None
    for at in range(len(words)):
        for length, aspect, fate, own in _phrases_at(low, at, tongue):
            if own and low[at + length : at + length + 1] == [tongue.grammar.by]:
                break  # "is survived by"
            for who, turned in _whom(words, low, at, length, people, own, tongue):
                fate_told = _turned(fate, aspect) if turned else fate
                if fate_told is not None:
                    yield Told(who, aspect, fate_told, words[at].start())
            if (
                earlier
                and (own or _is_passive(low, at, tongue))
                and _is_he(low, _verb_group(low, at, tongue), tongue)
            ):
                yield Told(earlier, aspect, fate, words[at].start(), True)
            break
        for aspect, fate, rest in _around(tongue).get(low[at], ()):
            for who in people:
                if at + 1 < len(words) and who.start == words[at + 1].start() and _stands(low, at + 2, rest):
                    yield Told(who, aspect, fate, words[at].start())


def _takes_back(low: Sequence[str], tongue: Language) -> bool:
    """Whether somebody takes back what he said."""
    return any(_stands(low[:at], at - len(one), one) for one in tongue.fates.retracting for at in range(len(low) + 1))


def _is_talk(low: Sequence[str], tongue: Language) -> bool:
    """Whether it is told what others tell: "reports that he was killed", "there is talk that"."""
    talk = tongue.fates.talk | tongue.stances.claims - tongue.words.function
    return any(noun in talk and tongue.grammar.that in low[at + 1 : at + 1 + TALK] for at, noun in enumerate(low))


def _stands(low: Sequence[str], start: int, phrase: Phrase) -> bool:
    """Whether a phrase stands within some words from one on."""
    ends = range(max(start, 0), min(len(low), start + AROUND + 1))
    return any(tuple(low[at : at + len(phrase)]) == phrase for at in ends)


def _is_passive(low: Sequence[str], at: int, tongue: Language) -> bool:
    return not tongue.speech.be.isdisjoint(low[_verb_group(low, at, tongue) : at])


def _is_he(low: Sequence[str], group: int, tongue: Language) -> bool:
    """Whether "he" or "she" stands before a verb, for the first time in the sentence."""
    he = tongue.speech.he | tongue.speech.she
    return group > 0 and low[group - 1] in tongue.grammar.subjects & he and he.isdisjoint(low[: group - 1])


def _turned(fate: Fate, aspect: Aspect) -> Fate | None:
    return next((one for one in aspect.fates if one.label == fate.denied), None)


def _phrases_at(low: Sequence[str], at: int, tongue: Language) -> Iterator[tuple[int, Aspect, Fate, bool]]:
    """The fates whose words begin here, the longest first, and whether the words are the person's own."""
    for phrase, aspect, fate, own in _table(tongue).get(low[at], ()):
        if tuple(low[at : at + len(phrase)]) == phrase:
            yield len(phrase), aspect, fate, own


@cache
def _table(tongue: Language) -> dict[str, list[tuple[Phrase, Aspect, Fate, bool]]]:
    found: dict[str, list[tuple[Phrase, Aspect, Fate, bool]]] = defaultdict(list)
    for aspect in tongue.fates.aspects:
        for fate in aspect.fates:
            for own, phrases in ((False, fate.suffered), (True, fate.own)):
                for phrase in phrases:
                    found[phrase[0]].append((phrase, aspect, fate, own))
    return {word: sorted(rows, key=lambda row: (-len(row[0]), row[0])) for word, rows in found.items()}


@cache
def _around(tongue: Language) -> dict[str, list[tuple[Aspect, Fate, Phrase]]]:
    found: dict[str, list[tuple[Aspect, Fate, Phrase]]] = defaultdict(list)
    for aspect in tongue.fates.aspects:
        for fate in aspect.fates:
            for verb, rest in fate.around:
                found[verb].append((aspect, fate, rest))
    return dict(found)


def _whom(
    words: Sequence[re.Match[str]],
    low: Sequence[str],
    at: int,
    length: int,
    people: Sequence[Mention],
    own: bool,
    tongue: Language,
) -> Iterator[tuple[Mention, bool]]:
    """Whom the words speak of, and whether a "not" turns them."""
    group = _verb_group(low, at, tongue)
    helpers = low[group:at]
    if _is_unreal(helpers, tongue):
        return
    turned = any(word in tongue.words.negations or word.endswith(tongue.grammar.negated) for word in helpers)
    passive = any(word in tongue.speech.be for word in helpers)
    if own or passive:
        for who in _subjects(words, low, group, people, tongue):
            yield who, turned
    elif at + length < len(words):
        behind = words[at + length].start()
        yield from ((who, turned) for who in people if who.start == behind)


def _is_unreal(helpers: Sequence[str], tongue: Language) -> bool:
    """Whether the helpers of a verb tell that it is not so yet, or may not be."""
    unreal = tongue.deeds.hypothetical | tongue.turns.expecting | {tongue.grammar.to}
    return not unreal.isdisjoint(helpers)


def _verb_group(low: Sequence[str], at: int, tongue: Language) -> int:
    """Where the helpers and adverbs before a verb begin."""
    small = (
        tongue.speech.auxiliaries
        | tongue.speech.be
        | tongue.speech.have
        | tongue.words.negations
        | tongue.words.adverbs
        | tongue.speech.adverbs
        | {tongue.grammar.to}
    )
    start = at
    while start and (low[start - 1] in small or low[start - 1].endswith(tongue.grammar.adverb)):
        start -= 1
    return start


def _subjects(
    words: Sequence[re.Match[str]], low: Sequence[str], group: int, people: Sequence[Mention], tongue: Language
) -> Iterator[Mention]:
    """Who stands before a verb as its subject, with whoever shares it."""
    ends = {_index(words, who.end): who for who in people}  # the word behind each
    starts = {_index(words, who.start): who for who in people}
    found = _subject(low, group, ends, tongue)
    if found is None or _is_supposed(low, _index(words, found.start), tongue):
        return
    yield found
    before = _index(words, found.start)
    for at in range(max(0, before - AND), before):
        if low[at] in tongue.words.conjunctions and at in ends and starts.get(at + 1, found) is found:
            yield ends[at]


def _index(words: Sequence[re.Match[str]], offset: int) -> int:
    """The number of the first word from an offset on."""
    return next((at for at, word in enumerate(words) if word.start() >= offset), len(words))


def _subject(low: Sequence[str], group: int, ends: Mapping[int, Mention], tongue: Language) -> Mention | None:
    if group in ends:
        return _outer(low, ends[group], group, ends, tongue)
    if group and low[group - 1] == ",":
        if group - 1 in ends:
            return ends[group - 1]  # "The driver, Fulgence Itoua, had been"
        opening = next((at for at in range(group - 2, max(-1, group - 2 - ASIDE), -1) if low[at] == ","), None)
        return ends.get(opening) if opening is not None else None  # "Dakissa, a former customs officer, was"
    for at in range(group - 1, max(-1, group - 1 - OF), -1):
        if at in ends and low[at] in tongue.grammar.links and not set(low[at:group]) & set(",;:()"):
            return ends[at]
    return None


def _outer(
    low: Sequence[str], who: Mention, group: int, ends: Mapping[int, Mention], tongue: Language
) -> Mention | None:
    """Whoever is told to be of him that stands right before the verb: "the lawyer of the beekeeper was"."""
    for at in range(max(0, group - OF), group):
        if at in ends and ends[at] is not who and low[at] in tongue.grammar.links:
            return ends[at]
    return who


def _is_supposed(low: Sequence[str], at: int, tongue: Language) -> bool:
    """Whether an "if" or a "whether" opens the clause of whoever stands there."""
    return any(word in tongue.deeds.hypothetical for word in low[max(0, at - 2) : at])


def names_a_fate(text: str, tongue: Language) -> bool:
    """Whether some words tell what became of somebody, whoever that is: "He is unharmed"."""
    low = [word[0].lower() for word in WORD.finditer(text)]
    return any(next(_phrases_at(low, at, tongue), None) for at in range(len(low)))
