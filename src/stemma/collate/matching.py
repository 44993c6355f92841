"""Which claims answer one question. Precision first: a missed match leaves one more single-line point, a wrong match
is a false corroboration.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import inf

from stemma.collate.ground import Ground, Voice
from stemma.collate.speakers import same_speaker
from stemma.collate.strands import REWORDING
from stemma.collate.wording import stem, stems
from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Manner, Relation
from stemma.model.relation import relate

SAID_ALIKE = 0.6  # of the lighter statement's weight, when the speaker is the same
SAID_IN_COPY = 0.45  # of it, between a sentence and its copy, which may be in other words
SAID_BY_OTHERS = 0.8  # the same, when two speakers are said to have said it
SAME_FIGURE = 0.2  # of the lighter sentence's weight around equal figures of the same thing
OTHER_FIGURE = 0.25  # the same around different figures: they are held against each other only on firm ground
NEAR = 0.85  # of the greater figure that the lesser reaches where a copy rounded it
ROUNDED = 10  # figures below are not rounded
RARE_WORDS = 3  # stems that two statements must share, whatever their weight


@dataclass(frozen=True, slots=True)
class Match:
    """Claims that answer one question, by number, and why they were brought together.

    `descends` maps a claim of a copy to the claim of its exemplar that it was made from.
    """

    claims: tuple[int, ...]
    descends: dict[int, int]
    because: tuple[str, ...]


def matches(ground: Ground) -> tuple[Match, ...]:
    """Every claim in exactly one match, in the order of the first claim of each."""
    joined = _Joined(len(ground.claims))
    descends = dict(_descents(ground))
    for copy, base in descends.items():
        joined.join(base, copy, "copies of one sentence")
    for one, other, why in _across(ground, [n for n in range(len(ground.claims)) if n not in descends]):
        joined.join(one, other, why)
    return tuple(
        Match(tuple(group), {n: descends[n] for n in group if n in descends}, joined.reasons(group))
        for group in joined.groups()
    )


def _descents(ground: Ground) -> Iterator[tuple[int, int]]:
    """Each claim of a copy with the claim of the exemplar's sentence that it comes from."""
    taken: set[int] = set()
    for voice in ground.voices:
        for strand in voice.strands:
            bases = ground.at.get(strand.base.span, ())
            for sentence in strand.copies:
                copies = [n for n in ground.at.get(sentence.span, ()) if n not in taken]
                for copy, base in _paired(copies, bases, ground):
                    taken.add(copy)
                    yield copy, base
        yield from _loose_figures(voice, taken, ground)


def _loose_figures(voice: Voice, taken: set[int], ground: Ground) -> Iterator[tuple[int, int]]:
    """Figures of a rewrite whose sentence draws on many: each with the figure of the line that it was made from.

    The lead of a rewrite sums up a whole dispatch. A figure there needs the same fate or the same thing counted, or
    to count nothing itself, and to be equal or nearly so.
    """
    figures = [number for number, claim in enumerate(ground.claims) if claim.kind is ClaimKind.QUANTITY]
    here = [number for number in figures if ground.line_of[ground.claims[number].sentence] == voice.line.id]
    bases = [n for n in here if ground.manner_of(ground.claims[n].sentence) not in REWORDING and n not in taken]
    for copy in here:
        claim = ground.claims[copy]
        if copy in taken or ground.manner_of(claim.sentence) is not Manner.REWRITE:
            continue
        near = [base for base in bases if _made_from(ground.claims[base], claim, ground)]
        if near:
            taken.add(copy)
            yield copy, max(near, key=lambda base: (_figure_kinship(ground.claims[base], claim, ground), -base))


def _made_from(base: Claim, copy: Claim, ground: Ground) -> bool:
    if not _near(base, copy):
        return False
    if copy.of is None:
        return True
    alike = bool(_head(base, ground) & _head(copy, ground))
    return alike if copy.role is None or base.role is None else copy.role == base.role


def _paired(copies: Sequence[int], bases: Sequence[int], ground: Ground) -> Iterator[tuple[int, int]]:
    """The best pairs first; each claim in one pair at most."""
    scored = [
        (-_kinship(ground.claims[base], ground.claims[copy], ground), copy, base) for copy in copies for base in bases
    ]
    used: set[tuple[str, int]] = set()
    for score, copy, base in sorted(scored):
        if score < 0 and not {("copy", copy), ("base", base)} & used:
            used |= {("copy", copy), ("base", base)}
            yield copy, base


def _kinship(base: Claim, copy: Claim, ground: Ground) -> float:
    """How surely a claim in a copied sentence comes from a claim in its exemplar; 0 for no."""
    if base.kind is not copy.kind:
        return 0
    if base.kind is ClaimKind.QUANTITY:
        return _figure_kinship(base, copy, ground)
    if base.kind is ClaimKind.STATEMENT:
        shared = _shared(base, copy, ground)
        return shared if shared >= SAID_IN_COPY else 0
    return float(base.of == copy.of)


def _figure_kinship(base: Claim, copy: Claim, ground: Ground) -> float:
    if base.role and copy.role and base.role != copy.role:
        return 0
    equal = _relation(base, copy) is Relation.SAME
    head = bool(_head(base, ground) & _head(copy, ground))
    role = base.role is not None and base.role == copy.role
    near = _near(base, copy)
    return 3 * equal + 2 * head + role + near / 2


def _near(one: Claim, other: Claim) -> bool:
    """Whether two figures are so close that one may be the other rounded: "74" and "nearly 80"."""
    mine, theirs = one.low or one.high, other.low or other.high
    return bool(mine and theirs and min(mine, theirs) / max(mine, theirs) >= NEAR and max(mine, theirs) >= ROUNDED)


def _across(ground: Ground, sound: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Claims of different lines, or of different speakers in one line, that answer one question, with the reason."""
    for room in _rooms(ground, sound):
        for one, other in combinations(room, 2):
            why = _why(ground.claims[one], ground.claims[other], ground)
            if why:
                yield one, other, why
    yield from _holdings(ground, sound)


def _rooms(ground: Ground, sound: Iterable[int]) -> Iterator[tuple[int, ...]]:
    """Claims worth comparing: figures of the same thing or fate, statements that share rare words."""
    rooms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in sound:
        claim = ground.claims[number]
        for key in sorted(_keys(claim, ground)):
            rooms[claim.kind.value, key].append(number)
    for room in sorted(rooms):
        yield tuple(rooms[room])


def _keys(claim: Claim, ground: Ground) -> frozenset[str]:
    if claim.kind is ClaimKind.QUANTITY:
        return frozenset({claim.role}) if claim.role else _head(claim, ground)
    if claim.kind is ClaimKind.EVENT:
        return frozenset({f"{claim.of}/{claim.place}"})
    if claim.kind is ClaimKind.STATEMENT:
        rarest = sorted(_content(claim, ground), key=lambda stem: (-ground.weigh((stem,)), stem))
        return frozenset(rarest[:6])
    return frozenset()


def _why(one: Claim, other: Claim, ground: Ground) -> str | None:
    """Why two claims answer one question, or None."""
    if one.kind is ClaimKind.QUANTITY:
        return _why_figures(one, other, ground)
    if ground.line_of[one.sentence] == ground.line_of[other.sentence]:
        return None
    if one.kind is ClaimKind.STATEMENT:
        return _why_statements(one, other, ground)
    if (
        one.kind is ClaimKind.EVENT
        and one.place
        and one.value == other.value
        and one.first
        and one.first == other.first
    ):
        return f"both tell of {one.value} at {one.place} on the same day"
    return None


def _why_figures(one: Claim, other: Claim, ground: Ground) -> str | None:
    """Equal figures need two lines; different ones need a fate in common and, in one line, two speakers."""
    if one.place and other.place and one.place != other.place:
        return None
    if one.role != other.role or not _same_thing(one, other, ground):
        return None
    alike = ground.alike(one.sentence, other.sentence)
    one_line = ground.line_of[one.sentence] == ground.line_of[other.sentence]
    if _relation(one, other) is Relation.SAME:
        return f"both count {one.of} and give the same figure" if alike >= SAME_FIGURE and not one_line else None
    if alike < OTHER_FIGURE or (one_line and not _two_speakers(one, other, ground)):
        return None
    if one.role is None and (one.unit or _head(one, ground) & _anybody(ground.tongue)):
        return None  # "people" and measures are counted for many reasons
    counted = " ".join(word for word in (one.of, one.role) if word)
    return f"both count {counted}, in sentences that share their rarer words"


def _same_thing(one: Claim, other: Claim, ground: Ground) -> bool:
    """The same noun, or "people", "bodies", "deaths" beside any kind of people of the same fate."""
    mine, theirs = _head(one, ground), _head(other, ground)
    return bool(mine & theirs) or bool(one.role and (mine | theirs) & _anybody(ground.tongue))


@cache
def _anybody(tongue: Language) -> frozenset[str]:
    """The stems of the words that count people of any kind."""
    words = [
        tongue.numbers.people,
        *tongue.numbers.collectives,
        *(noun for r in tongue.numbers.roles for noun in r.nouns),
    ]
    return frozenset(stem(word, tongue) for word in words)


def _two_speakers(one: Claim, other: Claim, ground: Ground) -> bool:
    return (
        one.speaker is not None
        and other.speaker is not None
        and not same_speaker(one.speaker, other.speaker, ground.tongue)
    )


def _why_statements(one: Claim, other: Claim, ground: Ground) -> str | None:
    shared = _content(one, ground) & _content(other, ground)
    if len(shared) < RARE_WORDS or one.speaker is None or other.speaker is None:
        return None
    alike = _shared(one, other, ground)
    if same_speaker(one.speaker, other.speaker, ground.tongue):
        return f"both have {one.speaker} say the same" if alike >= SAID_ALIKE else None
    if alike >= SAID_BY_OTHERS:
        return f"{one.speaker} and {other.speaker} say the same"
    return None


def _holdings(ground: Ground, sound: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Who holds a place is one question, whoever answers it."""
    first: dict[str, int] = {}
    for number in sound:
        claim = ground.claims[number]
        if claim.kind is ClaimKind.CONTROL and claim.place:
            if claim.place in first:
                yield first[claim.place], number, f"both say who holds {claim.place}"
            else:
                first[claim.place] = number


def _content(claim: Claim, ground: Ground) -> frozenset[str]:
    return frozenset(stems(claim.value, ground.tongue))


def _shared(one: Claim, other: Claim, ground: Ground) -> float:
    mine, theirs = _content(one, ground), _content(other, ground)
    lighter = min(ground.weigh(sorted(mine)), ground.weigh(sorted(theirs)))
    return ground.weigh(sorted(mine & theirs)) / lighter if lighter else 0.0


def _head(claim: Claim, ground: Ground) -> frozenset[str]:
    """The stem of what is counted: the last content word ("Syrian soldiers" -> soldier)."""
    words = stems(claim.of or "", ground.tongue)
    return frozenset(words[-1:])


def _relation(one: Claim, other: Claim) -> Relation:
    return relate(_interval(one), _interval(other))


def _interval(claim: Claim) -> tuple[float, float]:
    return (-inf if claim.low is None else claim.low, inf if claim.high is None else claim.high)


class _Joined:
    """Disjoint sets with the reasons that joined them (Tarjan 1975)."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))
        self.why: dict[int, set[str]] = defaultdict(set)

    def root(self, number: int) -> int:
        while self.parent[number] != number:
            self.parent[number] = self.parent[self.parent[number]]
            number = self.parent[number]
        return number

    def join(self, one: int, other: int, why: str) -> None:
        one, other = sorted((self.root(one), self.root(other)))
        self.why[one].add(why)
        if one != other:
            self.parent[other] = one
            self.why[one] |= self.why.pop(other, set())

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self.parent)):
            found[self.root(number)].append(number)
        return [found[root] for root in sorted(found)]

    def reasons(self, group: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted(self.why.get(self.root(group[0]), ())))
