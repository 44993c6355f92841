"""What claims say that something came of: "the fire was caused by a short circuit", "the firm blamed a rock burst".

What caused a fire is one question, in whatever words it is answered. Only things that have one cause are asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from stemma.collate.ground import Ground
from stemma.collate.polarity import denied_words
from stemma.collate.wording import REMEMBERED, stem
from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Manner

REACH = 60  # characters of a cause, and between an effect and what is said of it
BETWEEN = 3  # words between "the" and an effect's noun: "the deadly mattress factory fire"

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Cause:
    """What something came of: the effect's noun (None where it is left out), the stems of the cause's first noun
    phrase, and all stems that are said of it.
    """

    effect: str | None
    core: frozenset[str]
    told: frozenset[str]


@dataclass(frozen=True, slots=True)
class Causes:
    """Claims that tell what caused one thing, to be brought together; the cause of each, as a label; the question."""

    pairs: tuple[tuple[int, int, str], ...]
    label_of: Mapping[int, str]
    question_of: Mapping[int, str]

    def of(self, group: Sequence[int], descends: Mapping[int, int]) -> tuple[dict[int, str], str | None]:
        """The cause that each claim of a group tells, or the one that it was made from; and the question."""
        asked = next((self.question_of[n] for n in group if n in self.question_of), None)
        roots = {n: n if n in self.label_of else descends.get(n, n) for n in group}
        return {n: self.label_of[root] for n, root in roots.items() if root in self.label_of}, asked


@lru_cache(maxsize=REMEMBERED)
def cause(words: str, tongue: Language) -> Cause | None:
    """The cause that some words tell; None where they tell none.

    >>> from stemma.lang import ENGLISH
    >>> told = cause("The blaze was caused by a short circuit in a fan", ENGLISH)
    >>> told.effect, sorted(told.core)
    ('fire', ['circuit', 'short'])
    >>> cause("The cause of the fire is not known", ENGLISH) is None
    True
    """
    if denied_words(words, tongue):
        return None
    plain = " ".join(words.lower().split())
    for frame in _frames(tongue):
        for match in frame.finditer(plain):
            found = _cause(match, tongue)
            if found is not None:
                return found
    return None


def told_causes(ground: Ground, descends: Container[int]) -> Causes:
    """Every claim that tells what caused something, where it is nobody's copy, with the others on the same thing."""
    told = {n: found for n, found in _told(ground) if n not in descends and not _is_rewritten(n, ground)}
    named = Counter(found.effect for found in told.values() if found.effect)
    main = min(named, key=lambda effect: (-named[effect], effect), default=None) or _main_effect(ground)
    groups: dict[str, list[int]] = {}
    for number, found in told.items():
        effect = found.effect or main
        if effect is not None:
            groups.setdefault(effect, []).append(number)
    pairs = [
        (one, other, f"both tell what caused the {effect}")
        for effect, (one, *others) in sorted(groups.items())
        for other in others
    ]
    joined = {number for pair in pairs for number in pair[:2]}
    asked = ground.tongue.causes.question
    return Causes(
        tuple(pairs),
        {n: label for numbers in groups.values() for n, label in _labels(numbers, told).items() if n in joined},
        {n: asked.format(effect) for effect, numbers in groups.items() for n in numbers if n in joined},
    )


def rewritten_causes(ground: Ground, taken: Container[int]) -> Iterator[tuple[int, int]]:
    """What a rewrite tells to have caused something, with the claim of its line's exemplar that tells it too."""
    told = dict(_told(ground))
    for copy, mine in told.items():
        if copy in taken or not _is_rewritten(copy, ground):
            continue
        line = ground.line_of[ground.claims[copy].sentence]
        bases = [
            n
            for n, theirs in told.items()
            if ground.line_of[ground.claims[n].sentence] == line
            and n not in taken
            and not _is_rewritten(n, ground)
            and _one(mine, theirs)
        ]
        if bases:
            yield copy, bases[0]


def _told(ground: Ground) -> Iterator[tuple[int, Cause]]:
    for number, claim in enumerate(ground.claims):
        if claim.kind is ClaimKind.STATEMENT and not claim.denied:
            found = cause(claim.value, ground.tongue) or _blamed(claim, ground)
            if found is not None:
                yield number, found


def _blamed(claim: Claim, ground: Ground) -> Cause | None:
    """The cause in what somebody is told to blame: there the content itself is only "a rock burst"."""
    if claim.speaker is None:
        return None
    sentence = ground.sentence_at[claim.sentence]
    told = sentence.text[: claim.span.start - sentence.span.start].split()[-1:]
    if not told or told[0].lower() not in ground.tongue.causes.blaming:
        return None
    return cause(f"{told[0]} {claim.value}", ground.tongue)


def _is_rewritten(number: int, ground: Ground) -> bool:
    claim = ground.claims[number]
    return claim.speaker is None and ground.manner_of(claim.sentence) is Manner.REWRITE


def _main_effect(ground: Ground) -> str | None:
    """The effect that most articles name."""
    counts: Counter[str] = Counter()
    for study in ground.studies:
        words = set(WORD.findall(study.article.text.lower()))
        counts.update(one.noun for one in ground.tongue.causes.effects if words & one.words)
    return min(counts, key=lambda noun: (-counts[noun], noun), default=None)


def _labels(numbers: list[int], told: Mapping[int, Cause]) -> dict[int, str]:
    """A label for each claim's cause; one for those whose first noun phrase the other tells too."""
    found: dict[int, str] = {}
    for number in numbers:
        same = next((n for n in found if _one(told[n], told[number])), None)
        found[number] = found[same] if same is not None else " ".join(sorted(told[number].core))
    return found


def _one(mine: Cause, theirs: Cause) -> bool:
    if mine.effect and theirs.effect and mine.effect != theirs.effect:
        return False
    return mine.core <= theirs.told or theirs.core <= mine.told


def _cause(match: re.Match[str], tongue: Language) -> Cause | None:
    """The cause in a match, unless it is nothing that a thing comes of: somebody, or what is not known."""
    table, groups = tongue.causes, match.groupdict()
    words = WORD.findall(groups["cause"])
    words = words[len(words) - words[::-1].index(tongue.grammar.that) :] if tongue.grammar.that in words else words
    ends = next((at for at, word in enumerate(words) if at and word in table.ends), len(words))
    phrase = words[:ends]
    told = _stems(words, tongue)
    if not told or table.none & {*words[:2], *words[-1:], *phrase} or _are_people(phrase, tongue):
        return None
    effect = groups.get("effect")
    if effect is None and "blamed" in groups and not _is_thing(words, tongue):
        return None
    noun = next((one.noun for one in table.effects if effect in one.words), None) if effect else None
    return Cause(noun, _stems(phrase, tongue) or told, told)


def _are_people(phrase: list[str], tongue: Language) -> bool:
    people = tongue.speech.people | tongue.speech.groups
    return any(word in people or word.removesuffix(tongue.grammar.plural) in people for word in phrase[-1:])


def _is_thing(words: list[str], tongue: Language) -> bool:
    """Whether a thing is blamed that was not spoken of: "a rock burst", "human error", not "the rebels"."""
    return words[0] in tongue.grammar.indefinite or words[0] not in tongue.words.articles | tongue.words.possessives


def _stems(words: list[str], tongue: Language) -> frozenset[str]:
    known = {word for one in tongue.causes.effects for word in one.words} | set(tongue.causes.likely)
    return frozenset(
        stem(word, tongue)
        for word in words
        if word not in tongue.words.function and word not in known and len(word) > 1
    )


@cache
def _frames(tongue: Language) -> tuple[re.Pattern[str], ...]:
    """The patterns of one language, the most telling first."""
    table = tongue.causes
    if not table.effects:
        return ()

    def one_of(words: tuple[str, ...] | frozenset[str]) -> str:
        return "(?:" + "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))) + ")"

    effects = "|".join(
        sorted((word for one in table.effects for word in map(re.escape, one.words)), key=lambda w: (-len(w), w))
    )
    compounds = one_of(table.compounds)
    effect = rf"(?:[\w’'-]+ ){{0,{BETWEEN}}}?(?P<effect>{effects})\b(?! ?{compounds}\b)"
    after, before = rf"(?P<cause>[^,.;:!?()“”\"]{{3,{REACH}}})", rf"(?P<cause>[^,.;:!?()“”\"]{{3,{REACH}}}?)"
    likely, being = rf"(?:{one_of(table.likely)} )*", one_of(table.being)
    rest = rf"[^.;:!?]{{0,{REACH}}}?"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b{one_of(table.nouns)} of {effect}{rest}\b{being} {after}",
            rf"\b{one_of(table.openers)} {effect} {being} {after}",
            rf"\b{effect}{rest}\b{one_of(table.passive)} {tongue.grammar.by} {after}",
            rf"\b{effect}{rest}\b{one_of(table.from_)} {after}",
            rf"\b{before} {being} the {likely}{one_of(table.nouns)}\b(?: of {effect})?",
            rf"\b{before} (?:{one_of(table.modals)} (?:{table.have} )?)?{one_of(table.active)} {effect}",
            rf"\b{one_of(table.blaming)} {before} {table.for_} {effect}",
            rf"\b(?P<blamed>{one_of(table.blaming)}) {after}",
            rf"\b{before} {one_of(table.modals)} {table.have} {one_of(table.elided)}\b",
        )
    )
