"""What a finding rests on: the lines and speakers without which it would be another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import replace

from stemma.collate.ground import Ground
from stemma.collate.matching import Match
from stemma.collate.speakers import distinct, same_speaker
from stemma.model import Finding, Prop, Support


def props(match: Match, finding: Finding, ground: Ground, judge: Callable[[Match], Finding]) -> tuple[Prop, ...]:
    """Each line and each speaker whose loss changes the finding, with what it would be then.

    Nothing for a point that one line has from one speaker at most: without either it would be gone, which goes
    without saying.
    """
    found: list[Prop] = []
    for support, name, left in _losses(match, ground):
        then = judge(left) if left.claims else None
        if then is not finding and then is not None:
            found.append(Prop(support, name, then))
    return tuple(found)


def _losses(match: Match, ground: Ground) -> Iterator[tuple[Support, str, Match]]:
    claims = [ground.claims[number] for number in match.claims if number not in match.descends]
    lines = sorted({ground.line_of[claim.sentence] for claim in claims})
    speakers = distinct((claim.speaker for claim in claims if claim.speaker), ground.tongue)
    if len(lines) > 1:
        for line in lines:
            yield Support.LINE, line, _without(match, {n for n in match.claims if _line(n, ground) == line})
    if len(speakers) > 1:
        for speaker in speakers:
            yield Support.SPEAKER, speaker, _without(match, {n for n in match.claims if _says(n, speaker, ground)})


def _line(number: int, ground: Ground) -> str:
    return ground.line_of[ground.claims[number].sentence]


def _says(number: int, speaker: str, ground: Ground) -> bool:
    voice = ground.claims[number].speaker
    return voice is not None and same_speaker(voice, speaker, ground.tongue)


def _without(match: Match, lost: Set[int]) -> Match:
    """The match without some of its claims, and without the copies that were made from them."""
    gone = lost | {copy for copy, base in match.descends.items() if base in lost}
    left = tuple(number for number in match.claims if number not in gone)
    descends = {copy: base for copy, base in match.descends.items() if copy not in gone}
    return replace(match, claims=left, descends=descends)
