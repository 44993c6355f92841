"""When two equal figures may be one, as far as what they count tells: what a model of pairs is asked about."""

from __future__ import annotations

from stemma.collate.figures import head, is_name
from stemma.collate.ground import Ground
from stemma.collate.kinds import anybody, kind, last_noun, nouns
from stemma.collate.parts import is_part
from stemma.model import Claim


def may_be_one(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether nothing in what two figures count tells that they are of two things.

    "75" may be 75 passengers, and "nine men" nine sailors; two ribs are no two spans.
    """
    mine, theirs = head(one, ground), head(other, ground)
    if not mine or not theirs or mine & theirs:
        return True
    if not (mine | theirs) & anybody(ground.tongue):
        return False
    return all(_counts_people(claim, ground) for claim in (one, other))


def _counts_people(claim: Claim, ground: Ground) -> bool:
    """Whether it counts people of any kind or nation."""
    deeds, word = ground.tongue.deeds, last_noun(claim.of or "", ground.tongue)
    known = nouns(frozenset(deeds.persons | deeds.people | deeds.heads.keys()), ground.tongue)
    same = kind(word, ground.tongue) if word else frozenset()
    return bool(
        claim.role
        or same & (anybody(ground.tongue) | known)
        or not ground.tongue.places.demonyms.keys().isdisjoint((claim.of or "").split()[-1:])
    )


def never_one(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether two equal figures are no one figure: names, words such as "dozens", or a part and a whole."""
    if is_part(one, ground) != is_part(other, ground):
        return True
    return any(is_name(claim, ground) or _is_vague(claim, ground) for claim in (one, other))


def _is_vague(claim: Claim, ground: Ground) -> bool:
    """Whether it says about how many in a word: "tens of thousands", "a few"; "some 400" does not."""
    vague = {word for word, _ in ground.tongue.answers.vague}
    return not any(map(str.isdigit, claim.value)) and not vague.isdisjoint(claim.value.lower().split())
