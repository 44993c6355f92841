"""Which claim of a copy was made from which claim of its exemplar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from stemma.collate.causes import rewritten_causes
from stemma.collate.figures import apart, equal, head, is_telltale, near, one_fate
from stemma.collate.ground import Ground
from stemma.collate.parts import is_part
from stemma.collate.strands import REWORDING
from stemma.collate.turns import words_of
from stemma.model import Claim, ClaimKind, Manner

SAID_IN_COPY = 0.45  # of the lighter statement's weight, between a sentence and its copy, which may be in other words
MOVED = 4  # words before a figure: "rose on Sunday to"
DEEDS = frozenset({ClaimKind.EVENT, ClaimKind.CONTROL})


def descents(ground: Ground) -> Iterator[tuple[int, int]]:
    """Each claim of a copy with the claim of the exemplar's sentence that it comes from."""
    taken: set[int] = set()
    here: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(ground.claims):
        here[ground.line_of[claim.sentence]].append(number)
    for voice in ground.voices:
        for strand in voice.strands:
            bases = ground.at.get(strand.base.span, ())
            for sentence in strand.copies:
                copies = [n for n in ground.at.get(sentence.span, ()) if n not in taken]
                for copy, base in _paired(copies, bases, ground):
                    taken.add(copy)
                    yield copy, base
        yield from _loose_figures(here[voice.line.id], taken, ground)
        yield from _loose_deeds(here[voice.line.id], taken, ground)
    yield from rewritten_causes(ground, taken)


def _loose_deeds(here: Iterable[int], taken: set[int], ground: Ground) -> Iterator[tuple[int, int]]:
    """Deeds of a rewrite in words that are all its own: each with the same deed of the line, if somebody tells it.

    Where the exemplar tells it in its own voice too, nothing came of the rewriting.
    """
    deeds: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number in here:
        claim = ground.claims[number]
        if claim.kind in DEEDS and claim.place:
            deeds[claim.kind.value, claim.value, claim.place].append(number)
    for same in deeds.values():
        bases = [n for n in same if ground.manner_of(ground.claims[n].sentence) not in REWORDING]
        if not bases or not all(ground.claims[base].speaker for base in bases):
            continue
        for copy in same:
            if copy not in taken and ground.manner_of(ground.claims[copy].sentence) is Manner.REWRITE:
                taken.add(copy)
                yield copy, bases[0]


def _loose_figures(here: Iterable[int], taken: set[int], ground: Ground) -> Iterator[tuple[int, int]]:
    """Figures of a rewrite whose sentence draws on many: each with the figure of the line that it was made from.

    The lead of a rewrite sums up a whole dispatch. A figure there needs the same fate or the same thing counted, or
    to count nothing itself, and to be equal or nearly so.
    """
    figures = [number for number in here if ground.claims[number].kind is ClaimKind.QUANTITY]
    bases = [n for n in figures if ground.manner_of(ground.claims[n].sentence) not in REWORDING and n not in taken]
    for copy in figures:
        claim = ground.claims[copy]
        if copy in taken or ground.manner_of(claim.sentence) is not Manner.REWRITE:
            continue
        near = [base for base in bases if _made_from(ground.claims[base], claim, ground)]
        if near:
            taken.add(copy)
            yield copy, max(near, key=lambda base: (_figure_kinship(ground.claims[base], claim, ground), -base))


def _made_from(base: Claim, copy: Claim, ground: Ground) -> bool:
    if not near(base, copy):
        return False
    if copy.of is None or (equal(base, copy) and is_telltale(copy)):
        return True
    alike = bool(head(base, ground) & head(copy, ground))
    return alike if copy.role is None or base.role is None else one_fate(base.role, copy.role)


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
        common = ground.common(base, copy)
        return common if common >= SAID_IN_COPY else 0
    return float(base.of == copy.of)


def _figure_kinship(base: Claim, copy: Claim, ground: Ground) -> float:
    if base.role and copy.role and not one_fate(base.role, copy.role):
        return 0
    same = equal(base, copy)
    if apart(base, copy) and is_part(base, ground) != is_part(copy, ground):
        return 0  # "wounding 19", and in the next version "two of the wounded died"
    if apart(base, copy) and _has_moved(copy, ground):
        return 0
    counted = bool(head(base, ground) & head(copy, ground))
    role = base.role is not None and base.role == copy.role
    return 3 * same + 2 * counted + role + near(base, copy) / 2


def _has_moved(claim: Claim, ground: Ground) -> bool:
    """Whether a copy that is no later version tells a figure as what an earlier one has become: "rose to 31"."""
    text, tongue = ground.study_of[claim.span.article].article.text, ground.tongue
    before = words_of(text[claim.sentence.start : claim.span.start])
    moved = before[-1:] == [tongue.grammar.to] and set(before[-MOVED:]) & set(tongue.numbers.changes)
    return bool(moved) and ground.manner_of(claim.sentence) is not Manner.UPDATE
