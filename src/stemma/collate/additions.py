"""What a rewrite adds: sentences with names or figures that no other witness of its line has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator

from stemma.collate.ground import Ground, Voice
from stemma.collate.wording import stems
from stemma.model import Manner, Quantity, Sentence, Span, Study

NEWS = 0.4  # of the weight of a sentence that no other witness knows, with a name or figure among it: its own fact


def added(voice: Voice, made: Container[Span], ground: Ground) -> Iterator[Span]:
    """The sentences of rewrites that bring a fact of their own.

    Sentences that hold a claim `made` from the exemplar's tell it in other words.
    """
    rewrites = [member.study for member in voice.members if member.manner is Manner.REWRITE]
    if not rewrites:
        return
    drawn = {sentence.span for strand in voice.strands for sentence in strand.copies}
    told = {member.study.article.id: _told(member.study, ground) for member in voice.members}
    having = Counter(word for words in told.values() for word in words)
    for study in rewrites:
        own = told[study.article.id]
        known = {word for word, articles in having.items() if articles > 1 or word not in own}
        for sentence in study.sentences:
            if sentence.span in drawn or sentence.span in made:
                continue
            if _brings_news(sentence, study, known, ground):
                yield sentence.span


def _told(study: Study, ground: Ground) -> set[str]:
    """The stems of an article and the values of its figures."""
    words = {stem for sentence in study.sentences for stem in ground.stems_of[sentence.span]}
    return words | {_value(amount) for amount in study.quantities}


def _brings_news(sentence: Sentence, study: Study, known: set[str], ground: Ground) -> bool:
    mine = ground.stems_of[sentence.span]
    part = ground.weigh(sorted(mine - known)) / (ground.weigh(sorted(mine)) or 1)
    return part >= NEWS and bool(_facts(sentence, study, ground) - known)


def _facts(sentence: Sentence, study: Study, ground: Ground) -> frozenset[str]:
    """The stems of the names and the values of the figures of a sentence: "a dozen" is 12."""
    names = [name.text for name in study.names if sentence.span.holds(name.span)]
    figures = {_value(amount) for amount in study.quantities if sentence.span.holds(amount.number)}
    return frozenset(stem for words in names for stem in stems(words, ground.tongue)) | figures


def _value(amount: Quantity) -> str:
    return f"{amount.low:g} to {amount.high:g}"
