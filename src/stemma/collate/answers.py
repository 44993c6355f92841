"""Claims of sentences that say the same in other words, brought under one question.

A model of pairs opens the door: it tells that two sentences bear on each other. Words decide the rest: what is
counted, who is heard, whether something sets them against each other.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from stemma.collate.borne import ALIKE, TOLD_ALIKE, Numbers, Pair, count_one, gauge_one, said_by_one
from stemma.collate.equals import may_be_one, never_one
from stemma.collate.figures import equal, is_telltale
from stemma.collate.ground import Ground
from stemma.collate.joined import Joined
from stemma.collate.odds import at_odds
from stemma.collate.polarity import denied_words
from stemma.collate.reversals import opposed
from stemma.collate.scenes import elsewhere
from stemma.collate.speakers import content_words
from stemma.collate.wording import stem_set
from stemma.model import Claim, ClaimKind, Span
from stemma.model.bearing import Chances

SURE = 0.6
"""That two sentences bear on each other: of 800 labelled pairs never learned from .86 of those do, and .68 answer one
question of an editor's in our stories."""
EQUAL = 0.6
"""The same for sentences that give one figure."""
EQUAL_ALIKE = 0.4
"""The same where what they count speaks for one thing, and it is many or something befell them."""
EQUAL_OTHER = 0.85  # the same where what they count differs: "three coffins" are no "three streets away", at .6
EQUAL_WORDS = 0.1
"""Of the lighter sentence's weight that two equal figures must share, if it is not `SURER` that they are one: both
pairs below that came to be corroborated in own reports counted two things ("three men" beside "three others")."""
SURER = 0.9
EQUAL_ELSEWHERE = 0.9  # the same where each names a place of its own
NEVER = 2.0  # no chance is as high
MOST = 0.6  # of the pairs of two groups, as far as they were compared, that must bear on each other
TOLD_SURE = 0.9
"""The same for two who tell it in words of their own: of 1,600 pairs of our stories .8 answer one question."""
TOLD_SAME = 0.85
"""That they say the same, if they are to agree. Own reports whose points came to be corroborated by it were read."""
AGREED_ALIKE = 0.2
"""Of the lighter sentence's weight that two such must share: of four points below in own reports two were wrong."""
ONE_TEXT = 0.8
"""The part of their words from which two sentences are one text, which both have from a third."""
TOLD_OPPOSED = 0.5
"""That they speak against each other: of pairs in our stories .42 do, and most of the others give one figure, which
tells that they agree. From .35 on clusters-dev's lines fall from .585 to .538, from .55 its findings from .818 to
.773."""
GAUGED = 0.25
"""The same of two speeds or two distances."""
FIGURES = 2  # in common from which two sentences do not speak against each other: "nine in ten"
WHY, OPPOSED = "the sentences say the same in other words", "the sentences speak against each other"


@dataclass(frozen=True, slots=True)
class Edge:
    """Two sentences that say the same, how sure it is that they bear on each other, and how much they share."""

    sure: float
    alike: float
    one: Span
    other: Span
    same: float
    opposed: float


def edges(found: Mapping[Pair, Chances], ground: Ground) -> list[Edge]:
    """The sentences of different lines that say the same, the surest first."""
    return sorted(_edges(found, ground), key=lambda edge: (-edge.sure, edge.one, edge.other))


def _edges(found: Mapping[Pair, Chances], ground: Ground) -> Iterator[Edge]:
    for (one, other), chances in found.items():
        if one not in ground.at or other not in ground.at:
            continue  # one of them is lost
        edge = Edge(1 - chances.none, ground.alike(one, other), one, other, chances.same, chances.opposed)
        if edge.sure >= EQUAL_ALIKE:
            yield edge


def agree(mine: str, theirs: str, ground: Ground) -> bool:
    """Whether nothing in the words of two sentences sets them against each other: a "not", a figure, an opposite."""
    if denied_words(mine, ground.tongue) ^ denied_words(theirs, ground.tongue):
        return False
    figures = [{stem for stem in stem_set(text, ground.tongue) if stem[0].isdigit()} for text in (mine, theirs)]
    if not (figures[0] <= figures[1] or figures[1] <= figures[0]):
        return False
    return opposed(mine, theirs, ground.tongue) is None


def bring_together(
    some: Iterable[Edge],
    found: Mapping[Pair, Chances],
    joined: Joined,
    descends: Container[int],
    ground: Ground,
    views: dict[Numbers, bool] | None = None,
    closed: Container[int] = (),
) -> list[Edge]:
    """Joins what says the same, but nothing to what is `closed`; the edges that are left lead to another question.

    A sentence may answer two questions. It was brought in for the surer one; what does not bear on the rest of that
    is left.
    """
    left: list[Edge] = []
    for edge in some:
        mine, theirs = ([n for n in ground.at.get(span, ()) if n not in descends] for span in (edge.one, edge.other))
        for pair, view, least in _ways(edge, mine, theirs, joined, ground):
            if pair[0] in closed or pair[1] in closed:
                continue
            groups = _own(pair[0], joined, descends), _own(pair[1], joined, descends)
            if at_odds(*groups, ground):
                continue
            if not _hold_together(*groups, least, found, ground):
                left.append(edge)
                continue
            joined.join(*pair, OPPOSED if view is False else WHY)
            if view is not None and views is not None:
                views[pair] = view
    return left


def _ways(
    edge: Edge, mine: Sequence[int], theirs: Sequence[int], joined: Joined, ground: Ground
) -> Iterator[tuple[Numbers, bool | None, float]]:
    """The claims of two sentences that answer one question: whether they agree, where that is told, and how much of
    their groups must bear on each other.

    One figure, one speaker's words or what two agree in is enough; two who speak against each other are told besides.
    """
    if not any(joined.root(n) == joined.root(m) for n, m in product(mine, theirs)):
        if counted := _figures(mine, theirs, edge, ground):
            yield counted, None, EQUAL_ALIKE
        elif gauged := _gauged(mine, theirs, edge, ground):
            yield gauged, None, EQUAL_ALIKE
        elif relayed := _relayed(mine, theirs, edge, ground):
            yield relayed, None, MOST
        elif agreed := _agreed(mine, theirs, edge, ground):
            yield agreed, True, MOST
    if disputed := _disputed(mine, theirs, edge, ground):
        yield disputed, False, MOST


def _figures(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> Numbers | None:
    """The one figure that both sentences give."""
    if edge.alike < EQUAL_WORDS and edge.sure < SURER:
        return None
    claims = ground.claims
    pairs = [
        (n, m)
        for n, m in product(mine, theirs)
        if count_one(claims[n], claims[m]) and edge.sure >= _needed(claims[n], claims[m], ground)
    ]
    return pairs[0] if len(pairs) == 1 else None


def _gauged(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> Numbers | None:
    """The two measures of one thing that speak against each other."""
    if edge.opposed < GAUGED:
        return None
    claims = ground.claims
    pairs = [(n, m) for n, m in product(mine, theirs) if gauge_one(claims[n], claims[m], ground.tongue)]
    return pairs[0] if len(pairs) == 1 else None


def _needed(one: Claim, other: Claim, ground: Ground) -> float:
    """How sure it must be that the sentences of two equal figures bear on each other."""
    if never_one(one, other, ground):
        return NEVER
    if elsewhere(one, other, ground):
        return EQUAL_ELSEWHERE
    if one.unit is not None or one.of is None or other.of is None:
        return EQUAL
    if not may_be_one(one, other, ground):
        return EQUAL_OTHER
    return EQUAL_ALIKE if one.role or other.role or is_telltale(one) else EQUAL


def _relayed(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> Numbers | None:
    """What one speaker told both, the most alike."""
    if edge.alike < ALIKE or edge.sure < SURE:
        return None
    claims = ground.claims
    pairs = [(n, m) for n, m in product(mine, theirs) if said_by_one(claims[n], claims[m], ground)]
    return _closest([(n, m) for n, m in pairs if agree(claims[n].value, claims[m].value, ground)], ground)


def _agreed(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> Numbers | None:
    """What two reporters or two speakers tell in words of their own, and agree in.

    Whoever uses the same words has them from the other, or both have them from a third.
    """
    if edge.same < TOLD_SAME or edge.alike < AGREED_ALIKE:
        return None
    claims = ground.claims
    pairs = [
        (n, m)
        for n, m in _told_by_two(mine, theirs, edge, ground)
        if not (claims[n].hedged or claims[m].hedged)
        and not (_tells_of(n, m, ground) or _tells_of(m, n, ground))
        and agree(claims[n].value, claims[m].value, ground)
    ]
    return _closest(pairs, ground)


def _disputed(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> Numbers | None:
    """What two tell in words of their own, and speak against each other in; not where figures tell that."""
    if edge.opposed < TOLD_OPPOSED or _both_count(mine, theirs, ground):
        return None
    common = ground.stems_of[edge.one] & ground.stems_of[edge.other]
    if sum(stem[0].isdigit() for stem in common) >= FIGURES:
        return None
    return _closest(_told_by_two(mine, theirs, edge, ground), ground)


def _told_by_two(mine: Sequence[int], theirs: Sequence[int], edge: Edge, ground: Ground) -> list[Numbers]:
    """The statements of two sentences that are not one speaker's, where the sentences surely bear on each other."""
    if edge.sure < TOLD_SURE or not TOLD_ALIKE <= edge.alike <= ONE_TEXT:
        return []
    return [(n, m) for n, m in product(mine, theirs) if _two_tell(ground.claims[n], ground.claims[m], ground)]


def _tells_of(one: int, other: int, ground: Ground) -> bool:
    """Whether the sentence of one claim names the speaker of the other: it may only pass on what he said."""
    speaker = ground.claims[other].speaker
    words = content_words(speaker, ground.tongue) if speaker else frozenset()
    return bool(words & content_words(ground.sentence_at[ground.claims[one].sentence].text, ground.tongue))


def _two_tell(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both are statements, say something of their own, and are not one speaker's."""
    if one.denies or other.denies:
        return False
    return one.kind is other.kind is ClaimKind.STATEMENT and not said_by_one(one, other, ground)


def _both_count(mine: Sequence[int], theirs: Sequence[int], ground: Ground) -> bool:
    """Whether both give a measure, a toll, or other figures of what may be one thing: these tell if they agree."""
    counts = [[c for n in some if (c := ground.claims[n]).kind is ClaimKind.QUANTITY] for some in (mine, theirs)]
    return any(
        a.unit == b.unit and (a.role == b.role or not (a.role and b.role)) and (a.unit or a.role or not equal(a, b))
        for a, b in product(*counts)
    )


def _closest(pairs: Iterable[Numbers], ground: Ground) -> Numbers | None:
    """The two claims that share most of their words."""
    common = {(n, m): ground.common(ground.claims[n], ground.claims[m]) for n, m in pairs}
    return max(common, key=lambda pair: (common[pair], (-pair[0], -pair[1])), default=None)


def _own(number: int, joined: Joined, descends: Container[int]) -> list[int]:
    """The claims of a group that come from no other one."""
    return [n for n in joined.members(number) if n not in descends]


def _hold_together(
    mine: Sequence[int], theirs: Sequence[int], least: float, found: Mapping[Pair, Chances], ground: Ground
) -> bool:
    """Whether most of what was compared between the two groups bears on each other."""
    spans = (sorted((ground.claims[n].sentence, ground.claims[m].sentence)) for n, m in product(mine, theirs))
    asked = [chances for one, other in spans if (chances := found.get((one, other))) is not None]
    return bool(asked) and sum(1 - chances.none for chances in asked) >= least * len(asked)
