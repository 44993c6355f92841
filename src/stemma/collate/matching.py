"""Which claims answer one question. Precision first: a missed match leaves one more single-line point, a wrong match
is a false corroboration.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stemma.collate.answers import Edge, bring_together, edges
from stemma.collate.befallen import Befallen, befallen
from stemma.collate.beside import companions, contrasted, replaced
from stemma.collate.borne import Pair, may_count_two
from stemma.collate.causes import Causes, told_causes
from stemma.collate.denied import borne_out, denials
from stemma.collate.descents import descents
from stemma.collate.disputes import Disputes, disputed
from stemma.collate.figures import UNIQUE, apart, equal, fate, head, is_mark, is_telltale, why_figures
from stemma.collate.findings import Side
from stemma.collate.ground import Ground
from stemma.collate.hours import one_hour
from stemma.collate.joined import Joined
from stemma.collate.odds import at_odds, one_voice
from stemma.collate.overturned import overturned
from stemma.collate.polarity import denied_words, denies_flatly
from stemma.collate.reversals import other_act
from stemma.collate.rivals import rivals
from stemma.collate.speakers import same_speaker
from stemma.collate.strands import RARE
from stemma.collate.views import Views
from stemma.lang.fates import Fate
from stemma.model import Claim, ClaimKind
from stemma.model.bearing import Chances

SAID_ALIKE = 0.6  # of the lighter statement's weight, when the speaker is the same
SAID_BY_OTHERS = 0.8  # the same, when two speakers are said to have said it
REFUTED = 0.75
"""Chance of no bearing: "about 500 inmates", of two prisons, stand at .78 in own reports."""
RARE_WORDS = 3  # stems that two statements must share, whatever their weight


@dataclass(frozen=True, slots=True)
class Match:
    """Claims that answer one question, by number, and why they were brought together.

    `descends` maps a claim of a copy to the claim of its exemplar that it was made from. `bare` are figures of
    nothing, brought in by their number alone: they are shown, and corroborate nothing. `sides` tells which side each
    claim takes on the matter that a dispute is about, or which cause it tells, and `question` what that is. `renews`
    maps a figure to the one that its sentence says it replaces.
    """

    claims: tuple[int, ...]
    descends: dict[int, int]
    because: tuple[str, ...]
    bare: frozenset[int] = frozenset()
    sides: Mapping[int, Side] = field(default_factory=dict)
    question: str | None = None
    renews: Mapping[int, int] = field(default_factory=dict)
    of_two: bool = False
    """Whether two tell of it in words of their own, as a model of pairs tells it, or one denies the other's."""
    state: bool = False
    """Whether it is about what changes from day to day."""
    fates: Mapping[int, Fate] = field(default_factory=dict)
    """What each claim tells of somebody, where the question is what became of him."""


def matches(ground: Ground, borne: Mapping[Pair, Chances] | None = None) -> tuple[Match, ...]:
    """Every claim in a match, in the order of the first claim of each, then the second questions of some.

    `borne` tells how likely sentences bear on each other, where a model was asked.
    """
    joined = Joined(len(ground.claims))
    descends = dict(descents(ground))
    for copy, base in descends.items():
        joined.join(base, copy, "copies of one sentence")
    odds: dict[object, bool] = {}  # groups only grow: with as many members as before they are as they were
    borne = borne or {}
    for one, other, why in _across(ground, [n for n in range(len(ground.claims)) if n not in descends], borne):
        both = tuple((joined.root(n), len(joined.members(n))) for n in (one, other))
        if both not in odds:
            mine, theirs = (sorted(set(joined.members(n)) - descends.keys()) for n in (one, other))
            odds[both] = at_odds(mine, theirs, ground)
        if not odds[both]:
            joined.join(one, other, why)
    told = [[number for number in group if number not in descends] for group in joined.groups()]
    against = (*denials(ground, descends), *rivals(ground, descends))
    more = (*borne_out(ground, descends), *one_hour(ground, descends))
    for one, other, why in (*companions(told, ground), *contrasted(ground, descends), *against, *more):
        joined.join(one, other, why)
    renews = dict(replaced(ground, lambda number: len(joined.members(number)) > 1))
    for new, old in renews.items():
        joined.join(old, new, f"“{ground.claims[new].value}” is said to replace “{ground.claims[old].value}”")
    bare = dict(_bare(ground, joined, descends))
    for number, base in bare.items():
        joined.join(base, number, f"“{ground.claims[number].value}” stands in this story for one thing only")
    disputes, causes = disputed(ground, descends), told_causes(ground, descends)
    taken_back = tuple(overturned(ground, descends))
    for one, other, why in (*disputes.pairs, *causes.pairs, *taken_back):
        joined.join(one, other, why)
    fates = befallen(ground, descends, lambda n: [other for other in joined.members(n) if other not in descends])
    for one, other, why in fates.pairs:
        joined.join(one, other, why)
    renews |= {new: old for old, new, _ in taken_back}
    said = {(one, other): False for one, other, _ in (*against, *taken_back)}
    said |= {(one, other): True for one, other, _ in more}
    left = bring_together(edges(borne, ground), borne, joined, descends, ground, said, fates.fate_of)
    views = Views(said)
    first = tuple(
        Match(
            tuple(group),
            {n: descends[n] for n in group if n in descends},
            joined.reasons(group),
            frozenset(n for n in group if n in bare),
            *_sides(
                group, disputes, causes, fates, views, descends, {new: old for old, new, _ in taken_back}, ground
            ),
            {n: renews[n] for n in group if n in renews},
            views.concern(group),
            disputes.of_state(group),
            fates.of(group, descends),
        )
        for group in joined.groups()
    )
    return first + tuple(_second_questions(left, borne, descends, joined, ground))


def _sides(
    group: Sequence[int],
    disputes: Disputes,
    causes: Causes,
    fates: Befallen,
    views: Views,
    descends: Mapping[int, int],
    taken_back: Mapping[int, int],
    ground: Ground,
) -> tuple[Mapping[int, Side], str | None]:
    """Which side each claim takes where two sides are taken, else which fate or cause it tells; and the question.

    What takes something back is on the other side of it.
    """
    if disputes.concern(group):
        sides, asked = disputes.of(group, descends, ground)
        return sides | {n: not sides[old] for n, old in taken_back.items() if n in sides and old in sides}, asked
    if fates.concern(group):
        return {n: fate.label for n, fate in fates.of(group, descends).items()}, fates.question(group)
    told = causes.of(group, descends)
    return (views.of(group, descends, ground), None) if not told[0] and views.concern(group) else told


def _second_questions(
    left: Sequence[Edge], borne: Mapping[Pair, Chances], descends: Mapping[int, int], asked: Joined, ground: Ground
) -> Iterator[Match]:
    """What sentences answer besides the question that they were brought in for, and was not `asked` yet."""
    if not left:
        return
    joined = Joined(len(ground.claims))
    for copy, base in descends.items():
        joined.join(base, copy, "copies of one sentence")
    bring_together(left, borne, joined, descends, ground)
    for group in joined.groups():
        made = {n: descends[n] for n in group if n in descends}
        if len(group) - len(made) > 1 and not any(_is_counted(n, asked, descends, ground) for n in group):
            yield Match(tuple(group), made, joined.reasons(group))


def _is_counted(number: int, asked: Joined, descends: Mapping[int, int], ground: Ground) -> bool:
    """Whether a figure has met others already: its question is asked once."""
    if ground.claims[number].kind is not ClaimKind.QUANTITY or number in descends:
        return False
    return sum(n not in descends for n in asked.members(number)) > 1


def _bare(ground: Ground, joined: Joined, descends: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Each telltale figure of nothing ("Forty-six were on the list") with one that says what the figure counts.

    So too a large one of something else ("412 lines in the ledger") that nothing else was brought together with.

    Only where all other lines give the figure for one and the same thing.
    """
    known: dict[float, list[int]] = defaultdict(list)
    for number, claim in enumerate(ground.claims):
        if claim.kind is ClaimKind.QUANTITY and claim.of is not None and claim.low is not None and is_telltale(claim):
            known[claim.low].append(number)
    for number, claim in enumerate(ground.claims):
        if claim.kind is not ClaimKind.QUANTITY or claim.unit or number in descends:
            continue
        odd = claim.of is not None and not is_mark(
            claim, ground
        )  # of something else: the other one, which came first, says what it counts
        if odd and ((claim.low or 0) < UNIQUE or len(joined.members(number)) > 1):
            continue
        line = ground.line_of[claim.sentence]
        same = known.get(claim.low, []) if claim.low is not None and is_telltale(claim) else []
        same = [
            n
            for n in same
            if n != number and not ground.claims[n].unit and not (odd and n > number and len(joined.members(n)) == 1)
        ]
        if len({joined.root(one) for one in same}) != 1 or ground.line_of[ground.claims[same[0]].sentence] == line:
            continue
        if claim.speaker and _says_otherwise(claim, joined.members(same[0]), ground):
            continue  # "they write forty-six; there were thirty"
        yield number, same[0]


def _says_otherwise(claim: Claim, others: Iterable[int], ground: Ground) -> bool:
    """Whether the speaker of a figure gives another one among these."""
    return any(apart(claim, ground.claims[n]) and one_voice(claim, ground.claims[n], ground) for n in others)


def _across(ground: Ground, sound: Sequence[int], borne: Mapping[Pair, Chances]) -> Iterator[tuple[int, int, str]]:
    """Claims of different lines, or of different speakers in one line, that answer one question, with the reason."""
    found: set[tuple[bool, float, int, int, str]] = set()
    for one, other in _pairs(ground, sound):
        mine, theirs = ground.claims[one], ground.claims[other]
        why = _why(mine, theirs, ground)
        if why and not _is_refuted(mine, theirs, borne):
            found.add((not equal(mine, theirs), -ground.alike(mine.sentence, theirs.sentence), one, other, why))
    for *_, one, other, why in sorted(found):  # equal answers first, then the closest sentences
        yield one, other, why
    yield from _holdings(ground, sound)


def _is_refuted(one: Claim, other: Claim, borne: Mapping[Pair, Chances]) -> bool:
    """Whether two reporters' own figures are told to bear on each other in nothing, though they are equal.

    "About 500 inmates" may be what one prison is built for and another has too many. Where somebody is heard to give
    one of them it corroborates less, and needs no second look.
    """
    if not may_count_two(one, other):
        return False
    first, second = sorted((one.sentence, other.sentence))
    chances = borne.get((first, second))
    return chances is not None and chances.none >= REFUTED


def _pairs(ground: Ground, sound: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Claims worth comparing, each two once: figures of the same thing or fate, statements that share rare words."""
    rooms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in sound:
        claim = ground.claims[number]
        here = [rooms[claim.kind.value, key] for key in sorted(_keys(claim, ground))]
        yield from ((earlier, number) for earlier in sorted({one for room in here for one in room}))
        for room in here:
            room.append(number)


def _keys(claim: Claim, ground: Ground) -> frozenset[str]:
    if claim.kind is ClaimKind.QUANTITY:
        against = frozenset() if claim.against is None else frozenset({f"={claim.against:g}"})
        same = frozenset({f"={claim.low:g}"}) if claim.low is not None and claim.low == claim.high else frozenset()
        return against | same | (frozenset({fate(claim.role)}) if claim.role else head(claim, ground))
    if claim.kind is ClaimKind.EVENT:
        return frozenset({f"{claim.of}/{claim.place}"})
    if claim.kind is ClaimKind.STATEMENT and claim.speaker and claim.denies is None:
        rarest = sorted(ground.content(claim), key=lambda stem: (-ground.weigh((stem,)), stem))
        return frozenset(rarest[:6])
    return frozenset()


def _why(one: Claim, other: Claim, ground: Ground) -> str | None:
    """Why two claims answer one question, or None."""
    if one.kind is ClaimKind.QUANTITY:
        return why_figures(one, other, ground)
    if one.kind is ClaimKind.STATEMENT and one.denied != other.denied:
        return _why_denied(one, other, ground)
    if ground.line_of[one.sentence] == ground.line_of[other.sentence]:
        return None
    if one.kind is ClaimKind.STATEMENT:
        return _why_statements(one, other, ground)
    return _why_event(one, other) if one.kind is ClaimKind.EVENT else None


def _why_event(one: Claim, other: Claim) -> str | None:
    """The same deed of the same sides at one place on one day.

    Rare words in common are no ground in place of the day: "armed men attacked people at the station" and "police
    shot four of the attackers" share three.
    """
    if one.place and one.value == other.value and one.first and one.first == other.first:
        return f"both tell of {one.value} at {one.place} on the same day"
    return None


def _why_denied(one: Claim, other: Claim, ground: Ground) -> str | None:
    """One denies what the other says, in no other words than his: "nobody was welding".

    A mere "not", more words on either side or quotation marks are mostly about something else: of 30 such pairs in
    own reports of one event, read by hand, four were denials.
    """
    if one.speaker is None or other.speaker is None or one.sentence == other.sentence:
        return None
    no, yes = (one, other) if one.denied else (other, one)
    if same_speaker(one.speaker, other.speaker, ground.tongue) or ground.is_quoted(no.span):
        return None
    if not denies_flatly(no.value, ground.tongue):
        return None
    denied, said = ground.content(no), ground.content(yes)
    rare = any(ground.weigh((stem,)) >= RARE * ground.weigh.unseen for stem in denied)
    return f"{no.speaker} denies what {yes.speaker} says" if rare and denied <= said else None


def _why_statements(one: Claim, other: Claim, ground: Ground) -> str | None:
    shared = ground.content(one) & ground.content(other)
    if len(shared) < RARE_WORDS or one.speaker is None or other.speaker is None:
        return None
    alike = ground.common(one, other)
    if other_act(one.value, other.value, ground.tongue) or other_act(other.value, one.value, ground.tongue):
        return None  # "suspended" is not "sacked"
    if denied_words(one.value, ground.tongue) ^ denied_words(other.value, ground.tongue):
        return None  # "has been dismissed", "has not been dismissed"
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
