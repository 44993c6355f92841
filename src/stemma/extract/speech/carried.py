"""Direct speech that goes on: over several sentences, after the teller, in the next paragraph."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from stemma.extract.near import Covered, among
from stemma.model.text import Sentence, Span

FURTHEST = 60  # sentences. No speaker keeps the word longer
LEAST_SPEECH = 4  # words. A shorter quotation on its own is a title or a scare quote, nobody's speech


@dataclass(frozen=True, slots=True)
class Told:
    """An act of saying with its spans in the article, not yet resolved.

    `sentence` counts the sentence its cue stands in; `speaks` tells that the verb can introduce words in quotation
    marks; `base` is the verb's base form, None for other cues; `through` is the source of whoever quotes this one.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    base: str | None
    negated: bool
    speaks: bool
    sentence: int
    through: Span | None = None

    @property
    def end(self) -> int:
        """Where the last of its parts ends."""
        return max(span.end for span in (*self.source, *self.cue, *self.content))


def carried(told: list[Told], quoted: tuple[Span, ...], sentences: tuple[Sentence, ...], text: str) -> list[Told]:
    """The same acts of saying, each with all the quotations that belong to it.

    A quotation without a teller of its own belongs to whoever spoke last, if nothing but quotations stands between.
    """
    grown = [_grown(one, quoted) for one in told]
    taken = Covered([piece for one in grown for piece in one.content])
    for quotation in quoted:
        if len(quotation.of(text).split()) < LEAST_SPEECH or taken.touches(quotation):
            continue
        owner = _owner(quotation, grown, quoted, sentences, text)
        if owner is not None:
            grown[owner] = replace(grown[owner], content=(*grown[owner].content, _bare(quotation, text)))
    return [one for one in grown if one.content]


def _grown(one: Told, quoted: tuple[Span, ...]) -> Told:
    """With each piece of content drawn out to the ends of the quotation it opens or closes in."""
    return replace(one, content=tuple(_whole(piece, one, quoted) for piece in one.content)) if one.speaks else one


def _whole(piece: Span, one: Told, quoted: tuple[Span, ...]) -> Span:
    for quotation in among(quoted, piece):
        if any(quotation.overlaps(cue) for cue in one.cue):
            continue
        ends_inside = quotation.start <= piece.end - 1 < quotation.end
        starts_inside = quotation.start <= piece.start < quotation.end
        start = quotation.start if starts_inside else piece.start
        piece = Span(piece.article, start, quotation.end if ends_inside else piece.end)
    return piece


def _owner(
    quotation: Span, told: list[Told], quoted: tuple[Span, ...], sentences: tuple[Sentence, ...], text: str
) -> int | None:
    """Whose words a quotation without a teller is: those of the last speaker before, if he still has the word."""
    here = _sentence_at(quotation.start, sentences)
    if not _opens_sentence(quotation, sentences[here], text) or not _ends_sentence(quotation, sentences, text):
        return None
    first = max(0, bisect_left(told, here - FURTHEST, key=lambda one: one.sentence))
    end = bisect_left(told, here + 1, key=lambda one: one.sentence)
    before = [
        at
        for at, one in enumerate(told[first:end], first)
        if one.speaks and one.source and one.cue[0].start < quotation.start
    ]
    if not before:
        return None
    last = max(before, key=lambda at: (told[at].end, told[at].cue))
    between = range(_sentence_at(told[last].end - 1, sentences) + 1, here)
    if told[last].sentence == here or any(not _is_quoted(sentences[at].span, quoted) for at in between):
        return None
    return last if _keeps_word(told[last], quotation, sentences, quoted, text) else None


def _keeps_word(
    one: Told, quotation: Span, sentences: tuple[Sentence, ...], quoted: tuple[Span, ...], text: str
) -> bool:
    """Whether a speaker goes on: in the same paragraph, after a colon, or where the speech was left open."""
    cue_in, quotation_in = sentences[one.sentence], sentences[_sentence_at(quotation.start, sentences)]
    if cue_in.paragraph == quotation_in.paragraph or not one.content:
        return True
    if text[one.cue[-1].end : cue_in.span.end].rstrip().endswith(":"):
        return True
    last = max(one.content)
    spoken = bool(among(quoted, last))
    return spoken and quotation_in.paragraph - sentences[_sentence_at(one.end - 1, sentences)].paragraph == 1


def _opens_sentence(quotation: Span, sentence: Sentence, text: str) -> bool:
    """Whether nothing but marks stands before the quotation in its sentence."""
    return not any(char.isalnum() for char in text[sentence.span.start : quotation.start])


def _ends_sentence(quotation: Span, sentences: tuple[Sentence, ...], text: str) -> bool:
    """Whether nothing but marks stands behind it: in “Dam Songs” was written late it is a title."""
    last = sentences[_sentence_at(quotation.end - 1, sentences)]
    return not any(char.isalnum() for char in text[quotation.end : last.span.end])


def _is_quoted(span: Span, quoted: tuple[Span, ...]) -> bool:
    near = among(quoted, span)
    return any(quotation.start <= span.start and span.end <= quotation.end + 1 for quotation in near)


def _sentence_at(offset: int, sentences: tuple[Sentence, ...]) -> int:
    """Which sentence an offset lies in."""
    at = bisect_left(sentences, offset + 1, key=lambda sentence: sentence.span.start) - 1
    return max(at, 0)


def _bare(quotation: Span, text: str) -> Span:
    """The quotation without blanks at its end."""
    return Span(quotation.article, quotation.start, quotation.start + len(quotation.of(text).rstrip()))
