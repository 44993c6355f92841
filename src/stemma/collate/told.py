"""The words of what somebody says in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.model import Attribution, Sentence, Span, Study


def told_in(sentence: Sentence, study: Study) -> Iterator[Attribution]:
    """The attributions whose source, cue or content stands in the sentence."""
    for said in study.attributions:
        if any(sentence.span.overlaps(part) for part in (*said.source, *said.cue, *said.content)):
            yield said


def content_of(said: Attribution, study: Study) -> str:
    """The words of what is said."""
    return " ".join(part.of(study.article.text) for part in said.content)


def content_in(sentence: Sentence, said: Attribution, study: Study) -> str:
    """The part of a content that stands in one sentence; all of it where only the speaker stands there."""
    parts = [part for part in said.content if part.overlaps(sentence.span)]
    clipped = (
        Span(one.article, max(one.start, sentence.span.start), min(one.end, sentence.span.end)) for one in parts
    )
    return " ".join(part.of(study.article.text) for part in clipped) or content_of(said, study)


def cue_of(said: Attribution, study: Study) -> str:
    """The words that tell that it is said."""
    return " ".join(part.of(study.article.text) for part in said.cue)
