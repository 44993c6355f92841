"""What a rewrite adds: sentences with names or figures that no other witness of its line has, and what it says by the
way in others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import replace
from math import inf

from stemma.collate.ground import Ground, Voice
from stemma.collate.wording import stem_set, stems
from stemma.lang import Language
from stemma.model import Manner, Quantity, Sentence, Span, Study

BETWEEN_COMMAS = re.compile(r",\s+([^,;:.!?–—“”\"]+)(?=[,;.!?]|$)")
SAYING, UNHEARD = 3, 0.8
"""Stems of such a part, and how much of its weight no other witness knows: the four that are found so in our stories
are what an editor calls added facts.
"""
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
            own_fact = sentence.span not in drawn and sentence.span not in made
            if own_fact and _brings_news(sentence, study, known, ground):
                yield sentence.span
            else:
                yield from _by_the_way(sentence, study, known, ground)


def _told(study: Study, ground: Ground) -> set[str]:
    """The stems of an article and the values of its figures."""
    words = {stem for sentence in study.sentences for stem in ground.stems_of[sentence.span]}
    return words | {_value(amount) for amount in study.quantities}


def _brings_news(sentence: Sentence, study: Study, known: set[str], ground: Ground) -> bool:
    mine = ground.stems_of[sentence.span]
    part = ground.weigh(sorted(mine - known)) / (ground.weigh(sorted(mine)) or 1)
    return part >= NEWS and bool(_facts(sentence, study, ground) - known)


def _by_the_way(sentence: Sentence, study: Study, known: set[str], ground: Ground) -> Iterator[Span]:
    """The parts between commas of a sentence in the rewrite's own voice that say what nobody else says."""
    if ground.is_quoted(sentence.span):
        return
    for part in BETWEEN_COMMAS.finditer(sentence.text):
        at = sentence.span.start
        span = replace(sentence.span, start=at + part.start(1), end=at + part.end(1))
        told = {stem for stem in stem_set(part[1], ground.tongue) if not stem[0].isdigit()}
        if len(told) < _least(part[1].lower().split(), ground.tongue):
            continue
        if any(span.overlaps(cue) for said in study.attributions for cue in said.cue):
            continue
        if ground.weigh(sorted(told - known)) >= UNHEARD * ground.weigh(sorted(told)):
            yield span


def _least(words: list[str], tongue: Language) -> float:
    """How many stems a part needs to be said by the way: "who swore loyalty", "moments after"; one of "two of them"
    is enough, and no main clause is.
    """
    if words[1:2] == [*tongue.turns.of] and set(words[2:3]) & tongue.words.pronouns:
        return 1
    aside = words[0] in tongue.words.relatives or set(words[:2]) & tongue.grammar.breaking
    return SAYING if aside else inf


def _facts(sentence: Sentence, study: Study, ground: Ground) -> frozenset[str]:
    """The stems of the names, the values of the figures ("a dozen" is 12) and the ordinals of a sentence: "the third
    raid this year" counts two others.
    """
    names = [name.text for name in study.names if sentence.span.holds(name.span)]
    figures = {_value(amount) for amount in study.quantities if sentence.span.holds(amount.number)}
    ranks = stem_set(" ".join(ground.tongue.numbers.ordinals), ground.tongue) & ground.stems_of[sentence.span]
    return frozenset(stem for words in names for stem in stems(words, ground.tongue)) | figures | ranks


def _value(amount: Quantity) -> str:
    return f"{amount.low:g} to {amount.high:g}"
