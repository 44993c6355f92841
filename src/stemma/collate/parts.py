"""Which figures are a part of another, or of long ago: neither is held against the count that a story is about."""

from __future__ import annotations

import re
from datetime import date

from stemma.collate.counted import KILLED
from stemma.collate.ground import Ground
from stemma.collate.wording import stem
from stemma.model import Claim

BYGONE = 31  # days before the day of print from which a toll is that of another event
COARSE = re.compile(r"(?:\d{4}|XXXX)(?:-(?:\d\d|[A-Z]{2}|Q\d))?$")
"""TIMEX3 values of years, quarters, seasons and months."""


def is_part(claim: Claim, ground: Ground) -> bool:
    """Whether the figure is told as a part of another: "twelve of the 19"; a share ("62 percent of") is none.

    Whom something befell are a part only of others whom it befell too: "twelve of the 19 dead", but not "six of the
    18 coaches were derailed". "Fourteen of those men" are a part of whoever was told of before.
    """
    if claim.unit:
        return False
    if _died_since(claim, ground):
        return True
    sentence = ground.sentence_at[claim.sentence]
    at = sentence.text.find(claim.value, claim.span.start - sentence.span.start)
    behind = sentence.text[at + len(claim.value) :].lower().split()[:3] if at >= 0 else []
    behind = behind[not ground.tongue.deeds.portions.isdisjoint(behind[:1]) :][:2]  # "eight members of her crew"
    if not ground.tongue.answers.whole.isdisjoint(sentence.text[: max(at, 0)].lower().split()[-1:]):
        return False  # "all seven of the dead"
    if len(behind) < 2 or behind[0] not in ground.tongue.numbers.of or behind[1] not in ground.tongue.numbers.openers:
        return False
    return claim.role is None or behind[1] in ground.tongue.answers.pointing or _befell_whole(claim, ground)


def _died_since(claim: Claim, ground: Ground) -> bool:
    """Whether those are counted who died of their wounds, where the article has a greater number of dead."""
    text = ground.sentence_at[claim.sentence].text.lower()
    if claim.role != KILLED or not any(phrase in text for phrase in ground.tongue.answers.since):
        return False
    study = ground.study_of[claim.span.article]
    others = (ground.claims[n] for sentence in study.sentences for n in ground.at.get(sentence.span, ()))
    return any(one.role == KILLED and (one.low or 0) > (claim.low or 0) for one in others)


def _befell_whole(claim: Claim, ground: Ground) -> bool:
    """Whether what is counted, or the first word behind it, says that the same befell all; "of the 19" do so too."""
    sentence = ground.sentence_at[claim.sentence]
    behind = sentence.text[claim.span.end - sentence.span.start :].split(maxsplit=1)[:1]
    inside = sentence.text[claim.span.start - sentence.span.start : claim.span.end - sentence.span.start].split()
    if inside and stem(inside[-1], ground.tongue).isdigit():
        return True
    words = {word.lower().strip(",.;:") for word in (*inside, *behind)}
    fates = (role for role in ground.tongue.numbers.roles if role.name == claim.role)
    return any(words & {*role.nouns, *role.done} for role in fates)


def is_bygone(claim: Claim, ground: Ground) -> bool:
    """Whether the sentence speaks of long before the day of print; without that day, of a mere month or year."""
    study = ground.study_of[claim.span.article]
    told = [one for one in study.moments if claim.sentence.holds(one.span) and one.type == "DATE"]
    if not study.article.day:
        return any(COARSE.match(one.value) for one in told)
    printed = date.fromisoformat(study.article.day)
    return any(one.last is not None and (printed - one.last).days > BYGONE for one in told)
