"""When two figures answer one question: the same figure of the same thing, or another answer to it."""

from __future__ import annotations

import re
from itertools import takewhile
from math import inf

from stemma.collate.counted import INJURED, KILLED, TREATED
from stemma.collate.ground import Ground
from stemma.collate.kinds import anybody, kind, last_noun, tallied
from stemma.collate.parts import is_bygone, is_part
from stemma.collate.scenes import apart_in_space, elsewhere
from stemma.collate.speakers import same_speaker
from stemma.collate.wording import stems
from stemma.lang import Language
from stemma.model import Claim, Relation
from stemma.model.relation import relate

SAME_FIGURE = 0.2  # of the lighter sentence's weight around equal figures of the same thing
SAME_FEW = 0.35  # the same around figures below TELLTALE: three victims are easily taken for three accomplices
SAME_MEASURE = 0.25  # the same around equal measures at one place, whatever is measured
OTHER_FIGURE = 0.25  # the same around different figures of one fate: they are held against each other on firm ground
OTHER_COUNT = 0.4  # the same where nothing befell them: "ten laps to go" and "eight laps to go" are both true
NEAR = 0.85  # of the greater figure that the lesser reaches where a copy rounded it
ROUNDED = 10  # figures below are not rounded
BEHIND = 8  # words behind a count in which "all of them confirmed" speaks of it
UNIQUE = 100  # from which a figure that is no round ten names its thing, whatever it is said to count
BESIDE_FEW = 1.0  # of the greatest weight of a stem: what sentences share beside equal counts below UNIQUE
BESIDE_COMMON = 2.0  # the same beside measures of no telling thing, as "seven years"
BESIDE_LARGE = 0.5  # the same beside equal large or measured ones; both read off 100 stories of own reports
BEFELL = 2  # stems behind a count that tell what it is counted for
TELLTALE = 13  # from which a figure that is no round ten is seldom given twice in a story for two things


TOLLS = frozenset({KILLED, INJURED, "missing"})
"""Fates that a story counts once for all its dead."""
MANY = frozenset({"arrested", "rescued", "gathered", "aboard", "escaped", "trapped"})
"""What befell so many that a telltale number of them is one count, though not what a story is about."""
HEAP = 10  # houses, cars: from here on as many that were destroyed are the same ones; two bridges may be other two
ONCE = frozenset({"escaped", "trapped"})
"""What befell one party in a story, however a report calls them: 34 inmates and 46 men that got out."""
PRESENT = frozenset({"gathered", "aboard"})  # who was there: no toll, which could only grow
HURT = frozenset({INJURED, TREATED})
"""What a rewrite says for what its exemplar says of the same people."""

WORD = re.compile(r"[\w-]+")


def why_figures(one: Claim, other: Claim, ground: Ground) -> str | None:
    """Why two figures answer one question, or None.

    Equal figures need two lines; different ones need a fate in common and, in one line, two speakers.
    """
    if one.against is not None or other.against is not None:
        return _why_denied(one, other, ground)
    if is_name(one, ground) or is_name(other, ground):
        return None
    if one.of is None or other.of is None or not _one_role(one, other):
        return None
    if is_part(one, ground) != is_part(other, ground):
        return None
    if _are_treated(one, other) and not equal(one, other) and _one_crowd(one, other, ground):
        return "some of the injured are being treated"
    if elsewhere(one, other, ground):
        return None
    one_line = ground.line_of[one.sentence] == ground.line_of[other.sentence]
    if _relation(one, other) is Relation.SAME:
        return None if one_line else _why_equal(one, other, ground)
    if one_line and not _two_speakers(one, other, ground):
        return None
    return _why_other(one, other, ground)


def is_name(claim: Claim, ground: Ground) -> bool:
    """Whether the number names something: "Section 702 of the Act", "at kilometer 611"."""
    sentence = ground.sentence_at[claim.sentence]
    before = sentence.text[: claim.span.start - sentence.span.start].split()[-1:]
    named = bool(before) and before[0].lower() in ground.tongue.answers.numbered
    return named and (before[0][:1].isupper() or claim.of is None)


def _are_treated(one: Claim, other: Claim) -> bool:
    """Whether one tells of the injured and the other of those in a hospital, which may stand in another town."""
    return {one.role, other.role} == HURT


def _one_crowd(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both count one sort of people, or people of any sort."""
    heads = head(one, ground) & head(other, ground)
    return (bool(heads) or _counts_anybody(one, other, ground)) and _same_thing(one, other, ground)


def _one_role(one: Claim, other: Claim) -> bool:
    return one.role == other.role or (
        one.role is not None and other.role is not None and one_fate(one.role, other.role)
    )


def _why_denied(one: Claim, other: Claim, ground: Ground) -> str | None:
    """“Thirty, not forty-six” answers the question to which somebody else gave forty-six."""
    if other.against is not None:
        one, other = other, one
    if other.of is None or other.low != one.against or other.high != one.against:
        return None
    if ground.line_of[one.sentence] == ground.line_of[other.sentence] and not _two_speakers(one, other, ground):
        return None
    return f"“{one.value}” is said against “{other.value}”"


def _why_equal(one: Claim, other: Claim, ground: Ground) -> str | None:
    alike = ground.alike(one.sentence, other.sentence)
    if _said_again(one, other, ground):
        return f"{one.speaker} gives the same figure to both"
    if _is_toll(one, other, ground) and not apart_in_space(one.place, other.place, ground):
        return f"both give the same number of {one.role} in this story"
    same = _same_thing(one, other, ground) or _names_no_more(one, other, ground)
    if same and not _says_nothing(one, other, ground) and _borne_out(one, other, ground):
        few = one.low is None or one.low != one.high or one.low < TELLTALE
        if alike >= (SAME_FEW if few else SAME_FIGURE):
            return f"both count {one.of} and give the same figure"
    if one.unit and one.unit == other.unit and one.place and one.place == other.place and alike >= SAME_MEASURE:
        return f"both give the same number of {one.unit}s for {one.where}, in sentences that share their rarer words"
    return None


def _borne_out(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether the sentences share more than the figure and what it counts, where these are met with often.

    "Two popes", "twenty laps" and "51 votes" stand in one story for several things; the dead are counted once.
    """
    if one.role is not None or (is_telltale(one) and (one.unit or (one.low or 0) >= UNIQUE)):
        return True
    least = BESIDE_LARGE if one.unit or (one.low or 0) >= UNIQUE else BESIDE_FEW
    return _beside(one, other, ground) >= least


def _beside(one: Claim, other: Claim, ground: Ground, *besides: str) -> float:
    """What two sentences share beside their figures, what these count, and some other words; in weights of a stem."""
    counted = stems(" ".join((f"{one.value} {one.of} {other.value} {other.of}", *besides)), ground.tongue)
    rest = (ground.stems_of[one.sentence] & ground.stems_of[other.sentence]) - set(counted)
    return ground.weigh(sorted(rest)) / (ground.weigh.unseen or 1)


def _said_again(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether one speaker gives a figure to two reporters, in whatever words.

    That can only make it relayed, so less is asked than of two speakers: the same thing counted, a telltale measure,
    or something of the scene besides.
    """
    if one.speaker is None or other.speaker is None or not same_speaker(one.speaker, other.speaker, ground.tongue):
        return False
    if one.unit != other.unit:
        return False
    if is_telltale(one) and one.unit:
        return True
    if _beside(one, other, ground, one.speaker, other.speaker) >= BESIDE_FEW:
        return True
    return bool(head(one, ground) & head(other, ground)) and not _says_nothing(one, other, ground)


def _names_no_more(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether one of two telltale measures does not say of what it is: "54 percent of the votes", "54 percent".

    Each must be the only one of its kind in its article: of a poll's many figures two are easily alike.
    """
    if not (is_telltale(one) and one.unit and one.unit == other.unit and one.unit in (one.of, other.of)):
        return False
    twins = [claim for claim in ground.claims if claim.unit == one.unit and equal(claim, one)]
    articles = [claim.span.article for claim in twins]
    return all(articles.count(claim.span.article) == 1 for claim in (one, other))


def _says_nothing(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether it is a few of anybody: "three men" may be others in the next report."""
    few = one.low is not None and one.low < TELLTALE and one.role is None
    words = {word.lower() for claim in (one, other) for word in (claim.of or "").split()}
    if one.unit and _beside(one, other, ground) >= BESIDE_COMMON:
        return False
    return few and words <= ground.tongue.words.common


def _why_other(one: Claim, other: Claim, ground: Ground) -> str | None:
    party = _one_party(one, other, ground)
    if not party and not head(one, ground) & head(other, ground) and not _counts_anybody(one, other, ground):
        return None
    if not _same_thing(one, other, ground):
        return None
    counted = " ".join(word for word in (one.of, one.role) if word)
    tallies = party or _one_toll(one, other, ground) or (_is_tally(one, ground) and _is_tally(other, ground))
    if tallies and not apart_in_space(one.place, other.place, ground):
        return f"both give the number of {counted} in this story"
    narrow = _narrowing(one, ground.tongue)
    if one.role and narrow and narrow == _narrowing(other, ground.tongue):
        return f"both give how many {one.of} were {one.role}"
    if one.role is None and (befell := _why_befell(one, other, ground)):
        return befell
    if ground.alike(one.sentence, other.sentence) < (OTHER_FIGURE if one.role else OTHER_COUNT):
        return None
    if one.role is None and (one.unit or head(one, ground) & anybody(ground.tongue)):
        return None  # "people" and measures are counted for many reasons
    return f"both count {counted}, in sentences that share their rarer words"


def _why_befell(one: Claim, other: Claim, ground: Ground) -> str | None:
    """The same is told of both in the same words, right behind the figure: how many "have lost their homes"."""
    mine, theirs = (_befell(claim, ground) for claim in (one, other))
    if one.unit or len(mine) < BEFELL or mine != theirs:
        return None
    return f"both count {one.of} and say the same of them, right behind the figure"


def _befell(claim: Claim, ground: Ground) -> tuple[str, ...]:
    """The first stems behind what is counted, in its own part of the sentence."""
    sentence = ground.sentence_at[claim.sentence]
    behind = sentence.text[claim.span.end - sentence.span.start :]
    return stems(re.split(r"[,;:.()–—]", behind, maxsplit=1)[0], ground.tongue)[:BEFELL]


def is_telltale(claim: Claim) -> bool:
    """Whether the figure alone shows what it counts, if the story has it once: 412, but not 3 or 400."""
    return claim.low is not None and claim.low == claim.high and claim.low >= TELLTALE and claim.low % 10 != 0


def is_mark(claim: Claim, ground: Ground) -> bool:
    """Whether names on a list, or strokes on a wall, are counted: they stand for something else."""
    return bool(claim.of) and (claim.of or "").lower().split()[-1] in ground.tongue.answers.marks


def fate(role: str) -> str:
    """What befell somebody, in one word for what is one fate."""
    return TREATED if role in HURT else role


def one_fate(role: str, other: str) -> bool:
    """Whether two roles are one fate in other words: the injured are those who are being treated."""
    return fate(role) == fate(other)


def head(claim: Claim, ground: Ground) -> frozenset[str]:
    """The noun of what is counted ("Syrian soldiers" -> soldier), with those of the other words for its kind."""
    word = last_noun(claim.of or "", ground.tongue)
    return kind(word, ground.tongue) if word else frozenset()


def near(one: Claim, other: Claim) -> bool:
    """Whether two figures are so close that one may be the other rounded: "74" and "nearly 80"."""
    mine, theirs = one.low or one.high, other.low or other.high
    return bool(mine and theirs and min(mine, theirs) / max(mine, theirs) >= NEAR and max(mine, theirs) >= ROUNDED)


def equal(one: Claim, other: Claim) -> bool:
    """Whether two figures are the same, bounds and all."""
    return _relation(one, other) is Relation.SAME


def apart(one: Claim, other: Claim) -> bool:
    """Whether two figures exclude each other."""
    return _has_figure(one) and _has_figure(other) and _relation(one, other) is Relation.APART


def scope(claim: Claim, tongue: Language) -> frozenset[str]:
    """Which part of a count is meant: "suspected" cases; "new" graves are no part."""
    if counts_remains(claim, tongue):
        return frozenset()
    return frozenset(word for word in (claim.of or "").lower().split() if word in tongue.answers.statuses)


def scope_told(claim: Claim, ground: Ground) -> frozenset[str]:
    """The same, also as told behind the count: "97 cases, all of them confirmed"; nothing behind another figure."""
    here = scope(claim, ground.tongue)
    if here or claim.of is None:
        return here
    sentence = ground.sentence_at[claim.sentence]
    behind = sentence.text[claim.span.end - sentence.span.start :]
    known = ground.tongue.answers.verdicts
    words = list(takewhile(lambda word: not word[:1].isdigit(), WORD.findall(behind.lower())))[:BEHIND]
    return frozenset(word.rpartition("-")[2] for word in words if word.rpartition("-")[2] in known)


def counts_remains(claim: Claim, tongue: Language) -> bool:
    """Whether bodies or graves are counted."""
    return bool(claim.of) and (claim.of or "").lower().split()[-1] in tongue.answers.remains


def _same_thing(one: Claim, other: Claim, ground: Ground) -> bool:
    """The same noun, or "people", "bodies", "deaths" beside any kind of people of the same fate.

    "Syrian soldiers" and "Russian soldiers" are two things; "Syrian soldiers" and "soldiers" may be one.
    """
    mine, theirs = head(one, ground), head(other, ground)
    if not mine & theirs and not (one.role and (mine | theirs) & anybody(ground.tongue)):
        return False
    narrow, narrower = _narrowing(one, ground.tongue), _narrowing(other, ground.tongue)
    return not narrow or not narrower or bool(narrow & narrower)


def _counts_anybody(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both count people of any kind: of 15 dead, 13 may be pupils, and that is no other answer."""
    loose = anybody(ground.tongue)
    return bool(head(one, ground) & loose) and bool(head(other, ground) & loose)


def _narrowing(claim: Claim, tongue: Language) -> frozenset[str]:
    words = (claim.of or "").split()
    return frozenset(
        stems(" ".join(word for word in words[:-1] if word.lower() not in tongue.answers.statuses), tongue)
    )


def _is_tally(claim: Claim, ground: Ground) -> bool:
    """Whether it gives the count that the story is about: the dead, the cases; not those of long ago."""
    if not _has_figure(claim) or (claim.low or 0) % 1 or is_part(claim, ground) or is_bygone(claim, ground):
        return False
    counts = head(claim, ground)
    if _befell_things(claim, ground.tongue) or counts & tallied(ground.tongue):
        return True
    return (
        claim.role in TOLLS | PRESENT and bool(counts & anybody(ground.tongue)) and not _of_some(claim, ground.tongue)
    )


def _one_toll(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both count the dead, the injured or the missing of one kind: soldiers, pupils."""
    if one.role not in TOLLS or one.role != other.role or not head(one, ground) & head(other, ground):
        return False
    return not any(is_part(claim, ground) or is_bygone(claim, ground) for claim in (one, other))


def _one_party(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both count those who escaped, or were trapped, and one calls them by what anybody is."""
    loose = anybody(ground.tongue) & (head(one, ground) | head(other, ground))
    if one.role not in ONCE or one.role != other.role or not loose:
        return False
    return not any(is_part(claim, ground) or is_bygone(claim, ground) for claim in (one, other))


def _befell_things(claim: Claim, tongue: Language) -> bool:
    """Whether things are counted by what befell them: coaches by their having left the rails."""
    return any(role.name == claim.role and not role.of_people for role in tongue.numbers.roles)


def _of_some(claim: Claim, tongue: Language) -> bool:
    """Whether a part of somebody is counted that the words leave out: "14 members of the Front" are not anybody."""
    return not tongue.deeds.portions.isdisjoint((claim.of or "").lower().split()[-1:])


def _is_toll(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether both count the dead, the injured or the missing of the story, or many things that one fate befell."""
    known = not TOLLS.isdisjoint((one.role, other.role)) or (one.role in MANY and is_telltale(one))
    known = known or (_befell_things(one, ground.tongue) and (one.low or 0) >= HEAP)
    if not known or not _same_thing(one, other, ground):
        return False
    return not any(is_part(claim, ground) or is_bygone(claim, ground) for claim in (one, other))


def _two_speakers(one: Claim, other: Claim, ground: Ground) -> bool:
    return (
        one.speaker is not None
        and other.speaker is not None
        and not same_speaker(one.speaker, other.speaker, ground.tongue)
    )


def _has_figure(claim: Claim) -> bool:
    return claim.low is not None or claim.high is not None


def _relation(one: Claim, other: Claim) -> Relation:
    return relate(_interval(one), _interval(other))


def _interval(claim: Claim) -> tuple[float, float]:
    return (-inf if claim.low is None else claim.low, inf if claim.high is None else claim.high)
