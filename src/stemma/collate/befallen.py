"""What became of the people of a story: one question for each person and aspect, whoever answers it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stemma.collate.fates import Told, told_by
from stemma.collate.ground import Ground
from stemma.collate.speakers import content_words
from stemma.lang.fates import Fate
from stemma.model import ClaimKind, Manner, Sentence


@dataclass(frozen=True, slots=True)
class Befallen:
    """Claims that tell what became of one person, to be brought together; the fate of each, and the question."""

    pairs: tuple[tuple[int, int, str], ...] = ()
    fate_of: Mapping[int, Fate] = field(default_factory=dict)
    question_of: Mapping[int, str] = field(default_factory=dict)

    def concern(self, group: Sequence[int]) -> bool:
        """Whether some claim of a group tells what became of somebody."""
        return any(n in self.fate_of for n in group)

    def question(self, group: Sequence[int]) -> str | None:
        """What a group of claims answers."""
        return next((self.question_of[n] for n in group if n in self.question_of), None)

    def of(self, group: Sequence[int], descends: Mapping[int, int]) -> dict[int, Fate]:
        """The fate that each claim of a group tells, or the one that it was made from; else the only one told."""
        roots = {n: n if n in self.fate_of else descends.get(n, n) for n in group}
        fates = {n: self.fate_of[root] for n, root in roots.items() if root in self.fate_of}
        told = set(fates.values())
        return dict.fromkeys(group, told.pop()) if len(told) == 1 else fates


def befallen(ground: Ground, descends: Container[int], together: Callable[[int], Collection[int]]) -> Befallen:
    """What became of the people of a story, where two lines or two speakers tell it.

    `together` are the claims that one has been brought together with: where some of them tell something else, it
    answers another question already.
    """
    groups: dict[tuple[str, str], dict[int, Told]] = defaultdict(dict)
    for number, told in _claimed(ground, descends):
        groups[told.who.key, told.aspect.name].setdefault(number, told)
    free = {
        key: {n: told for n, told in found.items() if found.keys() >= set(together(n))}
        for key, found in groups.items()
    }
    shared = _settled(free, ground)
    pairs = []
    fates: dict[int, Fate] = {}
    asked: dict[int, str] = {}
    for (_, aspect), found in shared.items():
        first, *others = found
        who = min((told.who.name for told in found.values()), key=lambda name: (-len(name), name))
        pairs += [(first, other, f"both tell what became of {who} ({aspect})") for other in others]
        fates |= _narrowed(found)
        asked |= dict.fromkeys(found, ground.tongue.fates.question.format(who))
    return Befallen(tuple(pairs), fates, asked)


def _settled(
    groups: Mapping[tuple[str, str], Mapping[int, Told]], ground: Ground
) -> dict[tuple[str, str], dict[int, Told]]:
    """The questions that two answer, each claim under one of them: the one that most lines answer."""
    taken: set[int] = set()
    found = {}
    for key in sorted(groups, key=lambda key: (-len(_lines(groups[key], ground)), key)):
        left = {number: told for number, told in groups[key].items() if number not in taken}
        if _of_two(left, ground):
            found[key] = left
            taken |= left.keys()
    return found


def _lines(found: Iterable[int], ground: Ground) -> set[str]:
    return {ground.line_of[ground.claims[n].sentence] for n in found}


def _of_two(found: Mapping[int, Told], ground: Ground) -> bool:
    fates = {told.fate.label for told in found.values()}
    return len(_lines(found, ground)) > 1 or len(fates) > 1 < len({ground.claims[n].speaker for n in found})


def _narrowed(found: Mapping[int, Told]) -> dict[int, Fate]:
    """The fate of each claim; a wider one is the narrower one that others tell."""
    told = {one.fate.label: one.fate for one in found.values()}
    fates = {}
    for number, one in found.items():
        narrower = sorted(one.aspect.within.get(one.fate.label, frozenset()) & told.keys())
        fates[number] = told[narrower[0]] if len(narrower) == 1 else one.fate
    return fates


def _claimed(ground: Ground, descends: Container[int]) -> Iterator[tuple[int, Told]]:
    """Each claim that is nobody's copy with what it tells of people."""
    wanted = {
        span
        for span, numbers in ground.at.items()
        if any(n not in descends for n in numbers) and ground.manner_of(span) is not Manner.REWRITE
    }  # what a rewrite has of nobody may be another's fate in other words
    for study in ground.studies:
        for sentence, told in told_by(study, ground.people, ground.tongue, wanted):
            mine = [n for n in ground.at[sentence.span] if n not in descends]
            yield from ((n, told) for n in _telling(mine, told, sentence, ground))


def _telling(numbers: Sequence[int], told: Told, sentence: Sentence, ground: Ground) -> Iterator[int]:
    """The statements that tell it, else the deed that it is coded as; a "he" that is quoted is not who speaks."""
    at = told.at + sentence.span.start
    claims = {n: ground.claims[n] for n in numbers}
    said = [n for n, one in claims.items() if one.kind is ClaimKind.STATEMENT and one.span.start <= at < one.span.end]
    coded = [n for n, one in claims.items() if one.kind is ClaimKind.EVENT and one.of == told.fate.coded]
    for number in said or coded:
        speaker = claims[number].speaker
        himself = speaker is not None and set(told.who.key.split()) <= content_words(speaker, ground.tongue)
        other = told.pronoun and ground.is_quoted(claims[number].span)
        if claims[number].denies is None and not (himself and other):
            yield number
