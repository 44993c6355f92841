"""Whose voice each passage of an article is, as the reader paints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stemma.model import Article, Span, Stemma
from stemma.web.live.shelf import Book

PAINTS = 6  # patterns there are for lines; a seventh line takes the first again, told apart by its letter
OWN, SEVERAL = "own", "several"


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences in a row of one paragraph with one voice: how they are painted, the letters of their lines, why."""

    span: Span
    paint: str
    letters: str
    lines: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True)
class VoiceView:
    """A voice in this article: how it is painted, how much of the article is its, and why."""

    paint: str
    letters: str
    name: str
    href: str | None
    share: str
    because: tuple[str, ...]


def passages(book: Book, id: str) -> tuple[Passage, ...]:
    """The article in passages of one voice each, in reading order."""
    stemma = around(book.dossier.stemma, id)
    found: list[tuple[Passage, int]] = []
    for sentence in book.studies[id].sentences:
        voice = stemma.voice(sentence.span)
        because = "; ".join(book.texts.named((voice.because,)))
        one = Passage(sentence.span, _paint(book, voice.lines), _letters(book, voice.lines), voice.lines, because)
        last, paragraph = found[-1] if found else (None, -1)
        if last and paragraph == sentence.paragraph and (last.lines, last.because) == (one.lines, one.because):
            found[-1] = replace(last, span=Span(id, last.span.start, one.span.end)), paragraph
        else:
            found.append((one, sentence.paragraph))
    return tuple(passage for passage, _ in found)


def around(stemma: Stemma, id: str) -> Stemma:
    """The stemma with no more shared passages than bear on this article and on what it was made from."""
    kin, waiting = {id}, [id]
    while waiting:
        for edge in stemma.exemplars_of(waiting.pop()):
            if edge.exemplar not in kin:
                kin.add(edge.exemplar)
                waiting.append(edge.exemplar)
    near = tuple(each for each in stemma.shared if each.one.article in kin or each.other.article in kin)
    return replace(stemma, shared=near)


def _paint(book: Book, lines: Sequence[str]) -> str:
    if not lines:
        return OWN
    return SEVERAL if len(lines) > 1 else str(list(book.sigils).index(lines[0]) % PAINTS)


def _letters(book: Book, lines: Sequence[str]) -> str:
    return "".join(book.sigils[line].letter for line in book.sigils if line in lines) or "?"


def voice_views(book: Book, article: Article, found: Sequence[Passage]) -> tuple[VoiceView, ...]:
    """The voices of an article, the one that has most of it first."""
    sizes: dict[tuple[str, ...], int] = {}
    reasons: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        sizes[one.lines] = sizes.get(one.lines, 0) + len(one.span)
        reasons.setdefault(one.lines, []).append(one.because)
    whole = sum(sizes.values()) or 1
    return tuple(
        VoiceView(
            paint=_paint(book, lines),
            letters=_letters(book, lines),
            name=" or ".join(book.sigils[line].name for line in lines) or "no line that can be named",
            href=book.at.line(lines[0]) if len(lines) == 1 else None,
            share=f"{round(100 * sizes[lines] / whole)} %",
            because=tuple(dict.fromkeys(reasons[lines])),
        )
        for lines in sorted(sizes, key=lambda lines: (-sizes[lines], lines))
    )
