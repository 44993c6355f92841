"""Which claims a denial concerns: what it denies, and what whoever denies says right behind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator

from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.model import Claim, ClaimKind, Span

Pair = tuple[int, int, str]
"""Two claims by number, and why they answer one question."""


def denials(ground: Ground, descends: Container[int]) -> Iterator[Pair]:
    """What is denied, in the breath that tells it or right behind it, with its denial."""
    for number, claim in enumerate(ground.claims):
        if claim.denies is None or number in descends:
            continue
        told = ground.sentence_of(claim.denies)
        about = [n for n in ground.at.get(told, ()) if ground.claims[n].kind is ClaimKind.STATEMENT and n != number]
        held = [n for n in about if ground.claims[n].span.overlaps(claim.denies)]
        if held:
            one = max(held, key=lambda n: (ground.claims[n].span.shared(claim.denies or claim.span), -n))
            yield one, number, f"{claim.speaker} denies it"


def borne_out(ground: Ground, descends: Container[int]) -> Iterator[Pair]:
    """What whoever denies something says right behind: "The firm denied it. “Our dam is whole,” said its head"."""
    for number, claim in enumerate(ground.claims):
        if claim.denies is None or number in descends or not claim.speaker:
            continue
        behind = _next(claim.sentence, ground)
        beside = [n for n in ground.at[claim.sentence] if ground.claims[n].span > claim.span]  # "denied it and said"
        yield from (
            (number, other, f"{ground.claims[other].speaker} says it in so many words")
            for other in (*beside, *(ground.at.get(behind, ()) if behind else ()))
            if other not in descends and _is_of(ground.claims[other], claim.speaker, ground)
        )


def _is_of(claim: Claim, speaker: str, ground: Ground) -> bool:
    """Whether it is a statement of a speaker's, or of his spokesman's."""
    if claim.kind is not ClaimKind.STATEMENT or claim.speaker is None or claim.denies is not None:
        return False
    return same_speaker(speaker, claim.speaker, ground.tongue) or _is_spokesman(claim, ground)


def _next(span: Span, ground: Ground) -> Span | None:
    """The sentence behind one, in its paragraph."""
    here = ground.sentence_at[span]
    sentences = ground.study_of[span.article].sentences
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start)
    behind = sentences[at] if at < len(sentences) else None
    return behind.span if behind and behind.paragraph == here.paragraph else None


def _is_spokesman(claim: Claim, ground: Ground) -> bool:
    """Whether the sentence calls somebody a spokesman: right behind a denial, of whoever denies."""
    text, known = ground.sentence_at[claim.sentence].text.lower(), ground.tongue.rebuttals
    return not known.spokesmen.isdisjoint(text.split()) or any(phrase in text for phrase in known.speaking)
