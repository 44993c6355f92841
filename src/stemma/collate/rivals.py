"""Two accounts of one thing, which the writer sets beside each other: "Neither account could be verified".

What two speakers then say right before it, the writer himself takes for two answers to one question, however few
words they share.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from stemma.collate.denied import Pair
from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.lang import Language
from stemma.model import ClaimKind, Sentence, Study

BACK = 3  # sentences before "neither account" in which the two stand
NEXT = 2  # words between "neither" and "account": "neither side's account"


def rivals(ground: Ground, descends: Container[int]) -> Iterator[Pair]:
    """The statements of two speakers that a writer calls two accounts."""
    for study in ground.studies:
        for number, sentence in enumerate(study.sentences):
            if _sets_apart(sentence.text, ground.tongue):
                yield from _before(number, study, descends, ground)


def _sets_apart(text: str, tongue: Language) -> bool:
    """Whether a sentence speaks of two accounts, neither of which is preferred."""
    words = [word.strip(".,;:").lower() for word in text.split()]
    known = tongue.rebuttals
    return any(
        word in known.either and not known.accounts.isdisjoint(words[at + 1 : at + 2 + NEXT])
        for at, word in enumerate(words)
    )


def _before(number: int, study: Study, descends: Container[int], ground: Ground) -> Iterator[Pair]:
    """The last two statements of two speakers before a sentence, in its paragraph or in the one before."""
    told = [n for sentence in _above(number, study) for n in ground.at.get(sentence.span, ())]
    said = [n for n in told if ground.claims[n].kind is ClaimKind.STATEMENT and ground.claims[n].speaker]
    said.sort(key=lambda n: ground.claims[n].span)
    last = said[-1] if said else None
    if last is None or last in descends:
        return
    speaker = ground.claims[last].speaker or ""
    others = [n for n in said if not same_speaker(speaker, ground.claims[n].speaker or "", ground.tongue)]
    if others and others[-1] not in descends:
        yield others[-1], last, "the writer sets them beside each other as two accounts"


def _above(number: int, study: Study) -> list[Sentence]:
    """The sentences that "neither account" may point back to."""
    here = study.sentences[number]
    before = study.sentences[max(0, number - BACK) : number]
    return [one for one in before if here.paragraph - 1 <= one.paragraph <= here.paragraph]
